// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/placedialog.h"

#include "app/errortext.h"
#include "app/words.h"
#include "conflicts/editconflict.h"
#include "organizations/indentdelegate.h"
#include "organizations/ui_placedialog.h"

#include <algorithm>

namespace dangjian {

PlaceKind kindWithin(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Community:
        return PlaceKind::Estate;
    case PlaceKind::Estate:
        return PlaceKind::Building;
    case PlaceKind::Building:
    case PlaceKind::Stairwell:
        return PlaceKind::Stairwell;
    case PlaceKind::ResidentsGroup:
        return PlaceKind::Building;
    }
    return PlaceKind::Estate;
}

PlaceDialog::PlaceDialog(Workplace &workplace, const QList<Place> &places, const Place &place, QWidget *parent)
    : FormDialog(workplace, parent), m_before(place), m_form(std::make_unique<Ui::PlaceForm>())
{
    m_form->setupUi(this);
    m_form->parentCombo->setItemDelegate(new IndentDelegate(this));
    setForm(m_form->faultLabel, m_form->buttonBox);
    setWindowTitle(place.id ? tr("Edit %1").arg(place.name) : tr("New place"));
    fillParents(places);
    for (const auto &[kind, code] : Codes<PlaceKind>::table) {
        m_form->kindCombo->addItem(wordFor(kind), int(kind));
    }
    m_form->responsiblePicker->setSource(workplace, subtreeOf(workplace.organizations(), place.organizationId));
    fill(place);
    m_form->nameEdit->setFocus();
}

void PlaceDialog::fill(const Place &place)
{
    m_form->parentCombo->setCurrentIndex(qMax(0, m_form->parentCombo->findData(place.parentId.value)));
    m_form->kindCombo->setCurrentIndex(m_form->kindCombo->findData(int(place.kind)));
    m_form->nameEdit->setText(place.name);
    m_form->householdsSpinBox->setValue(place.households);
    m_form->orderSpinBox->setValue(place.sortOrder);
    m_form->responsiblePicker->setMember(place.responsibleId);
}

Place PlaceDialog::typed() const
{
    Place place = m_before;
    place.parentId = PlaceId{m_form->parentCombo->currentData().toLongLong()};
    place.kind = PlaceKind(m_form->kindCombo->currentData().toInt());
    place.name = m_form->nameEdit->text().trimmed();
    place.households = m_form->householdsSpinBox->value();
    place.responsibleId = m_form->responsiblePicker->member();
    place.sortOrder = m_form->orderSpinBox->value();
    return place;
}

PlaceDialog::~PlaceDialog() = default;

void PlaceDialog::fillParents(const QList<Place> &places)
{
    QHash<PlaceId, int> depths;
    // A place cannot lie in itself, nor in what lies in it.
    QSet<PlaceId> within{m_before.id};
    m_form->parentCombo->addItem(tr("the community itself"), qint64(0));
    for (const Place &place : places) {
        if (m_before.id && (place.id == m_before.id || within.contains(place.parentId))) {
            within.insert(place.id);
            continue;
        }
        const int depth = place.parentId ? depths.value(place.parentId) + 1 : 1;
        depths.insert(place.id, depth);
        if (place.kind != PlaceKind::Stairwell) {
            m_form->parentCombo->addItem(place.name, place.id.value);
            m_form->parentCombo->setItemData(m_form->parentCombo->count() - 1, depth, IndentDelegate::depthRole);
        }
    }
}

void PlaceDialog::save()
{
    if (!m_form->responsiblePicker->isAcceptable()) {
        showFault(tr("Pick the responsible member from the list, or leave the field empty."));
        m_form->responsiblePicker->setFocus();
        return;
    }
    const Place place = typed();
    if (place.id) {
        await(services().places.edit(place), [](const Done &) {});
    } else {
        await(services().places.add(place), [](const Result<PlaceId> &) {});
    }
}

bool PlaceDialog::meetConflict()
{
    afterwards(services().places.of(m_before.organizationId), this, [this](const Result<QList<Place>> &places) {
        if (!places) {
            showFault(errorText(places.error()));
            return;
        }
        const auto now = std::find_if(
            places->cbegin(), places->cend(), [this](const Place &each) { return each.id == m_before.id; });
        if (now == places->cend()) {
            showFault(
                tr("This place is not in the database any more: whoever entered it has taken it back. Nothing you "
                   "typed is lost as long as this form is open."));
            return;
        }
        QHash<QString, QString> names;
        for (const Place &each : *places) {
            names.insert(QString::number(each.id.value), each.name);
        }
        const Place mine = typed();
        QSet<MemberId> people{m_before.responsibleId, mine.responsibleId, now->responsibleId};
        people.remove(MemberId{});
        choose(mine, *now, names, people.values());
    });
    return true;
}

void PlaceDialog::choose(
    const Place &mine, const Place &theirs, const QHash<QString, QString> &places, QList<MemberId> people)
{
    if (!people.isEmpty()) {
        // People are told by name, which the services say one after the other.
        const MemberId next = people.takeLast();
        afterwards(services().members.row(next), this,
            [this, mine, theirs, places, people, next](const Result<MemberRow> &row) {
                QHash<QString, QString> names = places;
                if (row) {
                    names.insert(QString::number(next.value), row->name);
                }
                choose(mine, theirs, names, people);
            });
        return;
    }
    const QHash<QString, QWidget *> fields{{QStringLiteral("parent_id"), m_form->parentCombo},
        {QStringLiteral("kind"), m_form->kindCombo}, {QStringLiteral("name"), m_form->nameEdit},
        {QStringLiteral("households"), m_form->householdsSpinBox},
        {QStringLiteral("responsible_id"), m_form->responsiblePicker},
        {QStringLiteral("sort_order"), m_form->orderSpinBox}};
    const ConflictSubject subject{m_before.name, QStringLiteral("place"), QString::number(m_before.id.value),
        [fields](const QString &column) { return wordsBeside(fields.value(column)); },
        [places](const QString &column, const QString &value) {
            if (column == QStringLiteral("kind")) {
                const auto kind = fromCode<PlaceKind>(value);
                return kind ? wordFor(*kind) : value;
            }
            return column.endsWith(QStringLiteral("_id")) ? places.value(value, value) : value;
        }};
    static const QList<RecordField<Place>> columns{recordField<Place, &Place::parentId>("parent_id"),
        recordField<Place, &Place::kind>("kind"), recordField<Place, &Place::name>("name"),
        recordField<Place, &Place::households>("households"),
        recordField<Place, &Place::responsibleId>("responsible_id"),
        recordField<Place, &Place::sortOrder>("sort_order")};
    settleConflict<Place>(workplace(), this, subject, columns, m_before, mine, theirs,
        [this, theirs](const Place &merged) {
            m_before = theirs;
            fill(merged);
            save();
        },
        {});
}

} // namespace dangjian
