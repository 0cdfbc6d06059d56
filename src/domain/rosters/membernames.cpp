// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/membernames.h"

#include "codelists/codelist.h"

#include <QHash>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

template <class E>
std::optional<E> named(const QHash<QString, E> &names, const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c;
    const auto found = names.constFind(plain);
    return found == names.cend() ? std::nullopt : std::optional<E>(*found);
}

} // namespace

std::optional<Sex> sexNamed(const QString &text)
{
    const std::optional<QString> code = sexCodes().codeOf(text);
    return code ? fromCode<Sex>(*code) : std::nullopt;
}

std::optional<MemberCategory> categoryNamed(const QString &text)
{
    static const QHash<QString, MemberCategory> names{
        {u"社区支部党员"_s, MemberCategory::Branch},
        {u"支部党员"_s, MemberCategory::Branch},
        {u"社区党员"_s, MemberCategory::Branch},
        {u"社区在册党员"_s, MemberCategory::Branch},
        {u"直管"_s, MemberCategory::Branch},
        {u"在册"_s, MemberCategory::Branch},
        {u"离退休"_s, MemberCategory::Branch},
        {u"退休党员"_s, MemberCategory::Branch},
        {u"离休党员"_s, MemberCategory::Branch},
        {u"社区直管党员"_s, MemberCategory::Branch},
        {u"直管党员"_s, MemberCategory::Branch},
        {u"在册党员"_s, MemberCategory::Branch},
        {u"离退休党员"_s, MemberCategory::Branch},
        {u"在职党员"_s, MemberCategory::InService},
        {u"在职"_s, MemberCategory::InService},
        {u"社区在职党员"_s, MemberCategory::InService},
        {u"居住社区的在职党员"_s, MemberCategory::InService},
        {u"居住在职党员"_s, MemberCategory::InService},
        {u"在职报到党员"_s, MemberCategory::InService},
        {u"报到党员"_s, MemberCategory::InService},
        {u"报到"_s, MemberCategory::InService},
        {u"双报到"_s, MemberCategory::InService},
        {u"居住在职"_s, MemberCategory::InService},
        {u"在职党员报到"_s, MemberCategory::InService},
        {u"在职党员双报到"_s, MemberCategory::InService},
        {u"双报到党员"_s, MemberCategory::InService},
        {u"下岗"_s, MemberCategory::Floating},
        {u"流动"_s, MemberCategory::Floating},
        {u"流入"_s, MemberCategory::Floating},
        {u"流出"_s, MemberCategory::Floating},
        {u"外来"_s, MemberCategory::Floating},
        {u"流动党员流入"_s, MemberCategory::Floating},
        {u"流动党员流出"_s, MemberCategory::Floating},
        {u"流动党员外出"_s, MemberCategory::Floating},
        {u"外出流动党员"_s, MemberCategory::Floating},
        {u"下岗党员"_s, MemberCategory::Floating},
        {u"下岗失业党员"_s, MemberCategory::Floating},
        {u"流动党员"_s, MemberCategory::Floating},
        {u"流入党员"_s, MemberCategory::Floating},
        {u"流出党员"_s, MemberCategory::Floating},
        {u"外来党员"_s, MemberCategory::Floating},
        {u"外来流动党员"_s, MemberCategory::Floating},
        {u"下岗流动党员"_s, MemberCategory::Floating},
        {u"下岗外来流动党员"_s, MemberCategory::Floating},
        {u"社区下岗流动党员"_s, MemberCategory::Floating},
    };
    return named(names, text);
}

std::optional<Standing> standingNamed(const QString &text)
{
    static const QHash<QString, Standing> names{
        {u"正式党员"_s, Standing::Full},
        {u"正式"_s, Standing::Full},
        {u"中共党员"_s, Standing::Full},
        {u"中共正式党员"_s, Standing::Full},
        {u"党员"_s, Standing::Full},
        {u"共产党员"_s, Standing::Full},
        {u"中国共产党党员"_s, Standing::Full},
        {u"是"_s, Standing::Full}, // 是否正式党员
        {u"否"_s, Standing::Probationary},
        {u"中共预备"_s, Standing::Probationary},
        {u"中国共产党预备党员"_s, Standing::Probationary},
        {u"预备党员"_s, Standing::Probationary},
        {u"预备"_s, Standing::Probationary},
        {u"中共预备党员"_s, Standing::Probationary},
    };
    return named(names, text);
}

std::optional<MembershipState> membershipStateNamed(const QString &text)
{
    static const QHash<QString, MembershipState> names{
        {u"正常"_s, MembershipState::Normal},
        {u"正常党员"_s, MembershipState::Normal},
        {u"在册"_s, MembershipState::Normal},
        {u"停止党籍"_s, MembershipState::Suspended},
        {u"停止"_s, MembershipState::Suspended},
        {u"停止党籍党员"_s, MembershipState::Suspended},
        {u"出党"_s, MembershipState::Expelled},
        {u"开除党籍"_s, MembershipState::Expelled},
        {u"已出党"_s, MembershipState::Expelled},
        {u"退党"_s, MembershipState::Expelled},
        {u"开除"_s, MembershipState::Expelled},
        {u"除名"_s, MembershipState::Expelled},
        {u"党内除名"_s, MembershipState::Expelled},
        {u"劝退"_s, MembershipState::Expelled},
        {u"劝退除名"_s, MembershipState::Expelled},
        {u"退党除名"_s, MembershipState::Expelled},
        {u"自行脱党"_s, MembershipState::Expelled},
        {u"自行脱党除名"_s, MembershipState::Expelled},
        {u"取消预备党员资格"_s, MembershipState::Expelled},
        {u"已转出"_s, MembershipState::TransferredOut},
        {u"转出"_s, MembershipState::TransferredOut},
        {u"组织关系转出"_s, MembershipState::TransferredOut},
        {u"死亡"_s, MembershipState::Deceased},
        {u"去世"_s, MembershipState::Deceased},
        {u"已故"_s, MembershipState::Deceased},
        {u"离世"_s, MembershipState::Deceased},
        {u"逝世"_s, MembershipState::Deceased},
        {u"已去世"_s, MembershipState::Deceased},
        {u"病故"_s, MembershipState::Deceased},
    };
    return named(names, text);
}

QString rosterWord(Sex sex)
{
    return sex == Sex::Unknown ? QString() : sexCodes().shortNameOf(codeOf(sex));
}

QString rosterWord(MemberCategory category)
{
    switch (category) {
    case MemberCategory::Branch:
        return u"社区支部党员"_s;
    case MemberCategory::InService:
        return u"居住社区的在职党员"_s;
    case MemberCategory::Floating:
        return u"下岗、外来流动党员"_s;
    }
    return {};
}

QString rosterWord(Standing standing)
{
    return standing == Standing::Full ? u"正式党员"_s : u"预备党员"_s;
}

QString rosterWord(MembershipState state)
{
    switch (state) {
    case MembershipState::Normal:
        return u"正常"_s;
    case MembershipState::Suspended:
        return u"停止党籍"_s;
    case MembershipState::Expelled:
        return u"出党"_s;
    case MembershipState::TransferredOut:
        return u"已转出"_s;
    case MembershipState::Deceased:
        return u"死亡"_s;
    }
    return {};
}

} // namespace dangjian
