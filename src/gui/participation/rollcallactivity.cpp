// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/rollcallactivity.h"

#include "app/afterwards.h"
#include "app/errortext.h"
#include "app/fieldsleft.h"
#include "app/words.h"
#include "participation/typedcells.h"
#include "participation/ui_rollcallform.h"

#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr int activitiesOffered = 40;

} // namespace

RollCallActivity::RollCallActivity(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_form(std::make_unique<Ui::RollCallForm>())
{
    m_form->setupUi(this);
    for (const auto &[kind, code] : Codes<ParticipationKind>::table) {
        m_form->kindComboBox->addItem(wordFor(kind), QString::fromLatin1(code));
    }
    m_form->themeComboBox->addItem(tr("none"), QString());
    m_form->themeComboBox->addItem(tr("Science"), u"science"_s);
    m_form->themeComboBox->addItem(tr("Culture and sports"), u"culture"_s);
    m_form->themeComboBox->addItem(tr("Law"), u"law"_s);
    m_form->themeComboBox->addItem(tr("Health"), u"health"_s);
    m_form->dateEdit->setText(dateText(today()));
    m_form->hoursEdit->setPlaceholderText(tr("each, such as 2 or 1:30"));
    m_form->deedsEdit->setPlaceholderText(tr("each"));
    connect(m_form->dateEdit, &QLineEdit::editingFinished, this, [this] {
        if (const QDate date = dateFromText(m_form->dateEdit->text(), today(), today()); date.isValid()) {
            m_form->dateEdit->setText(dateText(date));
        }
    });
    for (QLineEdit *edit : {m_form->titleEdit, m_form->dateEdit, m_form->hoursEdit, m_form->deedsEdit,
             m_form->placeEdit, m_form->certifierEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &RollCallActivity::changed);
    }
    for (QComboBox *box : {m_form->kindComboBox, m_form->themeComboBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RollCallActivity::changed);
    }
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_form->titleEdit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &title) {
        const auto same = [&](const Activity &activity) { return activity.title == title; };
        if (const auto known = std::find_if(m_known.begin(), m_known.end(), same); known != m_known.end()) {
            take(*known);
        }
    });
    setMinimumWidth(fontMetrics().horizontalAdvance(QChar(0x4E2D)) * 15);
}

RollCallActivity::~RollCallActivity()
{
    hearNoMoreOfFields(this);
}

Activity RollCallActivity::activity() const
{
    Activity activity;
    activity.organizationId = m_workplace.scopeRoot();
    for (const Organization &organization : m_workplace.organizations()) {
        if (!activity.organizationId && !organization.parentId) {
            activity.organizationId = organization.id;
        }
    }
    activity.title = m_form->titleEdit->text().trimmed();
    activity.kind = fromCode<ParticipationKind>(m_form->kindComboBox->currentData().toString())
                        .value_or(ParticipationKind::Other);
    activity.theme = m_form->themeComboBox->currentData().toString();
    activity.date = dateFromText(m_form->dateEdit->text(), today(), today());
    activity.minutes = hoursFromText(hours()).value_or(0);
    activity.place = m_form->placeEdit->text().trimmed();
    activity.certifier = m_form->certifierEdit->text().trimmed();
    return activity;
}

QString RollCallActivity::hours() const
{
    return m_form->hoursEdit->text().trimmed();
}

QString RollCallActivity::deeds() const
{
    return m_form->deedsEdit->text().trimmed();
}

QString RollCallActivity::obstacle() const
{
    const QDate date = activity().date;
    if (isUntitled()) {
        return tr("The activity has no title yet.");
    }
    if (!date.isValid()) {
        return tr("The date cannot be read.");
    }
    if (date > today()) {
        return findingText(u"date.in_future"_s);
    }
    if (!hoursFromText(hours()) || !deedsFromText(deeds())) {
        return tr("The figures cannot be read.");
    }
    return {};
}

bool RollCallActivity::isUntitled() const
{
    return m_form->titleEdit->text().trimmed().isEmpty();
}

void RollCallActivity::begin()
{
    m_form->titleEdit->setFocus();
}

void RollCallActivity::clearTitle()
{
    m_form->titleEdit->clear();
}

void RollCallActivity::loadKnownActivities()
{
    afterwards(m_workplace.services().participation.activities(m_workplace.scope(), activitiesOffered), this,
        [this](const Result<QList<Activity>> &activities) {
            if (!activities) {
                return;
            }
            m_known = *activities;
            QStringList titles;
            for (const Activity &activity : std::as_const(m_known)) {
                titles.append(activity.title);
            }
            titles.removeDuplicates();
            static_cast<QStringListModel *>(m_form->titleEdit->completer()->model())->setStringList(titles);
        });
}

QJsonObject RollCallActivity::draft() const
{
    return {{u"title"_s, m_form->titleEdit->text()}, {u"kind"_s, m_form->kindComboBox->currentData().toString()},
        {u"theme"_s, m_form->themeComboBox->currentData().toString()}, {u"date"_s, m_form->dateEdit->text()},
        {u"hours"_s, m_form->hoursEdit->text()}, {u"deeds"_s, m_form->deedsEdit->text()},
        {u"place"_s, m_form->placeEdit->text()}, {u"certifier"_s, m_form->certifierEdit->text()}};
}

void RollCallActivity::restore(const QJsonObject &draft)
{
    const auto text = [&](const QString &key) { return draft.value(key).toString(); };
    m_form->titleEdit->setText(text(u"title"_s));
    m_form->kindComboBox->setCurrentIndex(std::max(0, m_form->kindComboBox->findData(text(u"kind"_s))));
    m_form->themeComboBox->setCurrentIndex(std::max(0, m_form->themeComboBox->findData(text(u"theme"_s))));
    m_form->dateEdit->setText(text(u"date"_s));
    m_form->hoursEdit->setText(text(u"hours"_s));
    m_form->deedsEdit->setText(text(u"deeds"_s));
    m_form->placeEdit->setText(text(u"place"_s));
    m_form->certifierEdit->setText(text(u"certifier"_s));
}

void RollCallActivity::take(const Activity &activity)
{
    m_form->kindComboBox->setCurrentIndex(std::max(0, m_form->kindComboBox->findData(codeOf(activity.kind))));
    m_form->themeComboBox->setCurrentIndex(std::max(0, m_form->themeComboBox->findData(activity.theme)));
    m_form->hoursEdit->setText(activity.minutes == 0 ? QString() : hoursText(activity.minutes));
    m_form->placeEdit->setText(activity.place);
    m_form->certifierEdit->setText(activity.certifier);
}

} // namespace dangjian
