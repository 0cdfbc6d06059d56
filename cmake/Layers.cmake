# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
# A layer is one folder below src/, one static library dangjian_<name> with the alias dangjian::<name>.
# It exports its own folder as include directory and nothing else, so that an include which the
# dependency rule forbids does not compile.
#
#   dangjian_layer(storage PUBLIC dangjian::domain PRIVATE Qt6::Sql PCH <QString> <QSqlQuery>)
function(dangjian_layer name)
    cmake_parse_arguments(LAYER "" "" "PUBLIC;PRIVATE;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
         ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    add_library(dangjian_${name} STATIC ${sources})
    add_library(dangjian::${name} ALIAS dangjian_${name})
    target_include_directories(dangjian_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/${name})
    target_link_libraries(dangjian_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE})
    if(LAYER_PCH)
        target_precompile_headers(dangjian_${name} PRIVATE ${LAYER_PCH})
    endif()
endfunction()
