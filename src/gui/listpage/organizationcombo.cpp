// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/organizationcombo.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "reading/namereader.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPromise>
#include <QSortFilterProxyModel>
#include <QThreadPool>
#include <QWheelEvent>

namespace dangjian {

namespace {

constexpr int keysRole = Qt::UserRole + 1; // what an organization is found by

/** Entries whose name, code, reading or initials contain the text. */
class OrganizationMatches : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWanted(const QString &text)
    {
        m_wanted = text.toLower();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_wanted.isEmpty() || index.data(keysRole).toString().contains(m_wanted);
    }

private:
    QString m_wanted;
};

/** Readings of names, kept for all boxes of the program: those of three hundred organizations take some 50 ms. */
QHash<QString, QString> &knownReadings()
{
    static QHash<QString, QString> readings;
    return readings;
}

QFuture<QHash<QString, QString>> readingsOf(const QStringList &names)
{
    auto promise = std::make_shared<QPromise<QHash<QString, QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, names] {
        static const NameReader reader;
        QHash<QString, QString> readings;
        for (const QString &name : names) {
            const Reading reading = reader.readingOf(name);
            readings.insert(name, (reading.full + reading.initials).join(u'\n'));
        }
        promise->addResult(readings);
        promise->finish();
    });
    return promise->future();
}

} // namespace

OrganizationCombo::OrganizationCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    auto *matches = new OrganizationMatches(this);
    matches->setSourceModel(model());
    auto *matching = new QCompleter(matches, this);
    matching->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(matching);
    connect(lineEdit(), &QLineEdit::textEdited, this, [matches](const QString &text) { matches->setWanted(text); });
    connect(this, &QComboBox::editTextChanged, this, &OrganizationCombo::organizationChanged);
}

void OrganizationCombo::setWorkplace(Workplace &workplace, bool wholeDistrict)
{
    m_workplace = &workplace;
    m_wholeDistrict = wholeDistrict;
    fill();
    connect(&workplace, &Workplace::organizationsChanged, this, &OrganizationCombo::fill);
}

void OrganizationCombo::fill()
{
    const OrganizationId chosen = organization() ? organization() : m_wanted;
    QStringList unread;
    {
        const QSignalBlocker blocker(this);
        clear();
        const QSet<OrganizationId> scope(m_workplace->scope().cbegin(), m_workplace->scope().cend());
        for (const Organization &each : m_workplace->ownOrganizations()) {
            if (!takesMembers(each.kind) || each.dissolved.isValid())
                continue;
            if (!m_wholeDistrict && !scope.isEmpty() && !scope.contains(each.id))
                continue;
            addItem(each.name, QVariant::fromValue(each.id.value));
            setItemData(count() - 1, QStringList{each.name, each.shortName, each.code}.join(u'\n').toLower(), keysRole);
            if (!knownReadings().contains(each.name))
                unread.append(each.name);
            setItemData(count() - 1, each.code, Qt::ToolTipRole);
        }
        setCurrentIndex(-1);
    }
    setOrganization(chosen);
    if (unread.isEmpty()) {
        addReadings();
        return;
    }
    afterwards(readingsOf(unread), this, [this](const QHash<QString, QString> &readings) {
        knownReadings().insert(readings);
        addReadings();
    });
}

void OrganizationCombo::addReadings()
{
    for (int i = 0; i < count(); ++i)
        setItemData(i, itemData(i, keysRole).toString() + u'\n' + knownReadings().value(itemText(i)), keysRole);
}

int OrganizationCombo::indexOfText() const
{
    return findText(currentText().trimmed(), Qt::MatchExactly);
}

OrganizationId OrganizationCombo::organization() const
{
    const int index = indexOfText();
    return index < 0 ? OrganizationId{} : OrganizationId{itemData(index).toLongLong()};
}

void OrganizationCombo::setOrganization(OrganizationId id)
{
    m_wanted = id;
    int index = findData(QVariant::fromValue(id.value));
    const Organization *known = m_workplace && id ? m_workplace->organization(id) : nullptr;
    if (index < 0 && known) {
        // Where a member already is may be outside of the scope, or dissolved: it is shown all the same.
        addItem(known->name, QVariant::fromValue(id.value));
        index = count() - 1;
    }
    setCurrentIndex(index);
    if (index < 0)
        clearEditText();
}

void OrganizationCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // A code or initials that fit one organization only are taken for it.
    if (indexOfText() >= 0 || currentText().trimmed().isEmpty() || completer()->popup()->isVisible())
        return;
    if (completer()->model()->rowCount() == 1)
        setCurrentIndex(findText(completer()->model()->index(0, 0).data().toString()));
}

void OrganizationCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace dangjian
