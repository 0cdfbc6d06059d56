// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/papercatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

const QList<PaperInfo> &paperCatalogue()
{
    using enum PaperKind;
    static const QList<PaperInfo> papers{
        {Certificate, u"certificate"_s, u"社区党员参与社区活动情况登记证"_s, u"登记证"_s, u"certificate"_s},
        {RegistrationForm, u"form"_s, u"社区党员登记表"_s, u"党员登记表"_s, u"registration_form"_s},
        {Letter, u"letter"_s, u"公开信"_s, u"公开信"_s, u"letter"_s},
        {VolunteerProof, u"volunteer_proof"_s, u"志愿服务证明"_s, u"志愿服务证明"_s, u"volunteer_proof"_s},
        {EnvelopeDl, u"envelope_dl"_s, u"信封"_s, u"信封DL"_s, u"envelope_dl"_s},
        {EnvelopeC5, u"envelope_c5"_s, u"信封"_s, u"信封C5"_s, u"envelope_c5"_s},
        {Roster, u"roster"_s, u"党员花名册"_s, u"花名册"_s, u"roster"_s, true},
        {Labels, u"labels"_s, u"地址标签"_s, u"地址标签"_s, u"labels"_s, true},
        {Photos, u"photos"_s, u"党员照片"_s, u"照片页"_s, u"photos"_s, true},
    };
    return papers;
}

const PaperInfo &paperInfo(PaperKind kind)
{
    const QList<PaperInfo> &papers = paperCatalogue();
    return *std::find_if(papers.cbegin(), papers.cend(), [kind](const PaperInfo &info) { return info.kind == kind; });
}

PaperKind paperOfCode(const QString &code)
{
    for (const PaperInfo &info : paperCatalogue())
        if (info.code == code)
            return info.kind;
    return PaperKind::Certificate;
}

PaperKind paperOfSheet(const QString &sheet)
{
    for (const PaperInfo &info : paperCatalogue())
        if (info.sheet == sheet)
            return info.kind;
    return PaperKind::Certificate;
}

} // namespace dangjian
