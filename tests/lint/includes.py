# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Guards the dependency rule where the compiler cannot.

A layer that is not linked is not found by the compiler, but Qt's modules and the libraries of the system all lie in
folders that every compilation sees. So every #include below src/ is read here and compared with what its layer may know.

    includes.py [--root FOLDER]     exit 1 and one line a finding
    includes.py --self-test         proves on a tree made for it that each rule is able to fail
"""
import argparse
import re
import sys
import tempfile
from pathlib import Path

QT_HEADERS = Path("/usr/include/x86_64-linux-gnu/qt6")

# The layers whose headers a layer may include beside its own.
LAYERS = {
    "foundation": set(),
    "domain": {"foundation"},
    "storage": {"foundation", "domain"},
    "printing": {"foundation", "domain"},
    "spreadsheet": {"foundation", "domain"},
    "services": {"foundation", "domain", "printing", "spreadsheet"},
    "gui": {"foundation", "domain", "printing", "spreadsheet", "services"},
    "app": {"foundation", "domain", "printing", "spreadsheet", "services", "gui"},
    "cli": {"foundation", "domain", "printing", "spreadsheet", "services"},
}
# What a layer knows and does not pass on: its headers that include it are its own affair, and who is outside the layer
# may not reach it through them.
INNER = {"services": {"storage"}}

QT_MODULES = {
    "foundation": {"QtCore"},
    "domain": {"QtCore"},
    "storage": {"QtCore", "QtSql"},
    "printing": {"QtCore", "QtGui"},
    "spreadsheet": {"QtCore"},
    "services": {"QtCore", "QtGui", "QtConcurrent"},
    "gui": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtNetwork", "QtConcurrent",
            "QtCharts"},
    "app": {"QtCore", "QtGui", "QtWidgets", "QtNetwork"},
    "cli": {"QtCore"},
}

# Libraries of the system: the pattern of their headers, and the one layer each of them is wrapped in.
LIBRARIES = [
    (r"tl/", "foundation"),
    (r"spdlog/", "foundation"),
    (r"unicode/", "foundation"),
    (r"sqlite3\.h", "storage"),
    (r"(zip|expat|expat_external|xlsxwriter|freexl)\.h|xlsxwriter/", "spreadsheet"),
    (r"cairo.*\.h|cairo/|ft2build\.h|freetype|FT_|hb.*\.h|harfbuzz/|qrencode\.h", "printing"),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)"|(\w+))', re.M)


def qt_modules():
    """Header name -> module, from Qt's own folders."""
    modules = {}
    for folder in sorted(QT_HEADERS.glob("Qt*")):
        for header in folder.iterdir():
            modules.setdefault(header.name, folder.name)
    return modules


def check(root, modules):
    """Findings as (file, line, sentence)."""
    source = root / "src"
    owners = {}
    for layer in LAYERS:
        for header in (source / layer).rglob("*.h"):
            owners.setdefault(header.relative_to(source / layer).as_posix(), []).append(layer)

    def resolve(file, layer, match):
        """The files of this tree that an include may mean."""
        name = match[1] or match[2] or match[3]
        if match[2] and (file.parent / name).exists():
            return [(layer, file.parent / name)]
        return [(owner, source / owner / name) for owner in owners.get(name, ())]

    reaches = {}

    def reach(layer, header):
        """The layers that including this header leads to."""
        if header not in reaches:
            reaches[header] = found = {layer}
            for match in INCLUDE.finditer(header.read_text(encoding="utf-8")):
                for owner, target in resolve(header, layer, match):
                    found |= reach(owner, target)
        return reaches[header]

    findings = []
    for layer, below in LAYERS.items():
        for file in sorted([*(source / layer).rglob("*.cpp"), *(source / layer).rglob("*.h")]):
            text = file.read_text(encoding="utf-8")
            allowed = below | {layer} | INNER.get(layer, set())
            for match in INCLUDE.finditer(text):
                name = match[1] or match[2] or match[3]
                sentence = judge(file, layer, allowed, name, bool(match[2]), owners, modules)
                if not sentence:
                    beyond = {far for owner, target in resolve(file, layer, match) if owner != layer
                              for far in reach(owner, target)} - allowed
                    if beyond:
                        sentence = f"{name} leads to {', '.join(sorted(beyond))}, which {layer} may not know"
                if sentence:
                    line = text.count("\n", 0, match.start()) + 1
                    findings.append((file.relative_to(root), line, sentence))
    return findings


def judge(file, layer, allowed, name, quoted, owners, modules):
    """A sentence where the include is forbidden, else None."""
    if quoted and (file.parent / name).exists():
        target = (file.parent / name).resolve()
        if layer in target.parts:
            return None
        return f'"{name}" reaches out of the layer: include relative to the root of the layer that owns it'
    if name in owners:
        if not allowed.intersection(owners[name]):
            return f"{layer} may not know {owners[name][0]}: {name}"
        return None
    if name.startswith("private/") or "/private/" in name:
        return f"Qt's private headers are not for use: {name}"
    if name.startswith("ui_"):
        return None if layer == "gui" else f"forms belong to gui: {name}"
    module = name.split("/")[0] if name.split("/")[0] in QT_MODULE_NAMES else modules.get(name)
    if module:
        return None if module in QT_MODULES[layer] else f"{layer} may not use {module}: {name}"
    for pattern, owner in LIBRARIES:
        if re.match(pattern, name):
            return None if layer == owner else f"{name} belongs to {owner}, {layer} may not use it"
    return None


QT_MODULE_NAMES = {module for modules in QT_MODULES.values() for module in modules} | {
    "QtTest", "QtXml", "QtOpenGL", "QtDBus", "QtQml", "QtQuick"}

SELF_TEST = {
    # file: (text, whether it has to be found)
    "foundation/good.h": ("#include <QString>\n#include <tl/expected.hpp>\n", False),
    "foundation/up.h": ('#include "members/member.h"\n', True),
    "domain/members/member.h": ('#include "good.h"\n#include <QtCore/QDate>\n#include <vector>\n', False),
    "domain/sql.h": ("#include <QSqlQuery>\n", True),
    "domain/sqlfolder.h": ("#include <QtSql/QSqlQuery>\n", True),
    "domain/sqlmodule.cpp": ("#include <QtSql>\n", True),
    "domain/gui.cpp": ("  #  include <QImage>\n", True),
    "domain/zip.cpp": ("#include <zip.h>\n", True),
    "domain/expected.cpp": ("#include <tl/expected.hpp>\n", True),
    "domain/log.cpp": ("#include <spdlog/spdlog.h>\n", True),
    "domain/reach.cpp": ('#include "../foundation/good.h"\n', True),
    "storage/members/memberrepository.h": ('#include "members/member.h"\n#include <QSqlQuery>\n', False),
    "storage/raw.cpp": ("#include <sqlite3.h>\n", False),
    "storage/picture.cpp": ("#include <QPixmap>\n", True),
    "printing/sheet.h": ("#include <QPainter>\n#include <cairo-pdf.h>\n#include <hb-ft.h>\n", False),
    "printing/freetype.cpp": ("#include <ft2build.h>\n#include FT_FREETYPE_H\n", False),
    "printing/preview.cpp": ("#include <QWidget>\n", True),
    "printing/printer.cpp": ("#include <QPrinter>\n", True),
    "spreadsheet/reader.cpp": ("#include <zip.h>\n#include <expat.h>\n", False),
    "spreadsheet/paint.cpp": ("#include <QPainter>\n", True),
    "services/members/memberservice.cpp": ('#include "members/memberrepository.h"\n', False),
    "services/members/memberservice.h": ('#include "members/member.h"\n#include <QFuture>\n', False),
    "services/inner.h": ('#include "members/memberrepository.h"\n', False),
    "services/leak.h": ('#include "inner.h"\n', False),
    "services/use.cpp": ('#include "leak.h"\n', False),
    "gui/leaked.cpp": ('#include <QWidget>\n#include "leak.h"\n', True),
    "cli/inner.cpp": ('#include "inner.h"\n', True),
    "services/sql.cpp": ("#include <QSqlDatabase>\n", True),
    "services/dialog.cpp": ("#include <QMessageBox>\n", True),
    "services/pinyin.cpp": ("#include <unicode/translit.h>\n", True),
    "gui/page.cpp": ('#include "members/memberservice.h"\n#include "ui_page.h"\n#include <QWidget>\n', False),
    "gui/sql.cpp": ("#include <QSqlTableModel>\n", True),
    "gui/store.cpp": ('#include "members/memberrepository.h"\n', True),
    "gui/private.cpp": ("#include <private/qwidget_p.h>\n", True),
    "cli/command.cpp": ('#include "members/memberservice.h"\n#include <QCoreApplication>\n', False),
    "cli/window.cpp": ("#include <QApplication>\n", True),
    "cli/page.cpp": ('#include "pages/page.h"\n', True),
    "gui/pages/page.h": ("#include <QWidget>\n", False),
}


def self_test(modules):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, (text, _) in SELF_TEST.items():
            path = root / "src" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        found = {str(file.relative_to("src")) for file, _, _ in check(root, modules)}
    wrong = [name for name, (_, forbidden) in SELF_TEST.items() if (name in found) != forbidden]
    for name in wrong:
        print(f"self-test: {name} was {'reported' if name in found else 'not reported'}")
    print(f"self-test: {len(SELF_TEST)} files, {len(wrong)} judged wrongly")
    return not wrong


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    arguments.add_argument("--self-test", action="store_true")
    options = arguments.parse_args()
    modules = qt_modules()
    if modules.get("QSqlQuery") != "QtSql":
        sys.exit(f"Qt's headers are not in {QT_HEADERS}: the rule cannot be checked")
    if options.self_test:
        sys.exit(not self_test(modules))
    findings = check(options.root, modules)
    for file, line, sentence in findings:
        print(f"{file}:{line}: {sentence}")
    sys.exit(bool(findings))


main()
