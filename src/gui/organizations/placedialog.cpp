// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/placedialog.h"

#include "app/words.h"
#include "organizations/indentdelegate.h"
#include "organizations/ui_placedialog.h"

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
    m_form->kindCombo->setCurrentIndex(m_form->kindCombo->findData(int(place.kind)));
    m_form->nameEdit->setText(place.name);
    m_form->householdsSpinBox->setValue(place.households);
    m_form->orderSpinBox->setValue(place.sortOrder);
    m_form->responsiblePicker->setSource(workplace, subtreeOf(workplace.organizations(), place.organizationId));
    m_form->responsiblePicker->setMember(place.responsibleId);
    m_form->nameEdit->setFocus();
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
    m_form->parentCombo->setCurrentIndex(qMax(0, m_form->parentCombo->findData(m_before.parentId.value)));
}

void PlaceDialog::save()
{
    if (!m_form->responsiblePicker->isAcceptable()) {
        showFault(tr("Pick the responsible member from the list, or leave the field empty."));
        m_form->responsiblePicker->setFocus();
        return;
    }
    Place place = m_before;
    place.parentId = PlaceId{m_form->parentCombo->currentData().toLongLong()};
    place.kind = PlaceKind(m_form->kindCombo->currentData().toInt());
    place.name = m_form->nameEdit->text().trimmed();
    place.households = m_form->householdsSpinBox->value();
    place.responsibleId = m_form->responsiblePicker->member();
    place.sortOrder = m_form->orderSpinBox->value();
    if (place.id) {
        await(services().places.edit(place), [](const Done &) {});
    } else {
        await(services().places.add(place), [](const Result<PlaceId> &) {});
    }
}

} // namespace dangjian
