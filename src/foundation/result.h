// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <tl/expected.hpp>

#include <utility>

namespace dangjian {

/** A value or an Error; the compiler insists that one looks. */
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/** Done, or an Error. */
using Done = Result<void>;

using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorCode code, QString subject = {}, QStringList args = {}, QString detail = {})
{
    return Failure(Error{code, std::move(subject), std::move(args), std::move(detail)});
}

inline Failure failure(Error error)
{
    return Failure(std::move(error));
}

} // namespace dangjian
