// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dangjian {

/** The papers that are printed for members. */
enum class PaperKind
{
    Certificate, // the booklet of the member's category
    RegistrationForm, // 社区党员登记表
    Letter, // 公开信
    VolunteerProof, // 志愿服务证明
    EnvelopeDl, // 220 × 110 mm
    EnvelopeC5, // 229 × 162 mm
    Roster, // 花名册, a list a branch
    Labels, // addresses, 24 on A4
    Photos, // 照片页
};

} // namespace dangjian
