// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberform.h"

#include "app/words.h"
#include "app/workplace.h"
#include "codelists/codelist.h"
#include "listpage/enumlists.h"
#include "members/idnumber.h"
#include "members/memberrules.h"

namespace dangjian {

namespace {

template <class E>
void choose(QComboBox *combo, E value)
{
    combo->setCurrentIndex(combo->findData(codeOf(value)));
}

template <class E>
E chosen(const QComboBox *combo, E otherwise)
{
    return fromCode<E>(combo->currentData().toString()).value_or(otherwise);
}

/** The code where the list has one, else the text as it was typed. */
QString codeOrText(const CodeCombo *combo)
{
    const QString code = combo->code();
    return code.isEmpty() ? combo->currentText().trimmed() : code;
}

} // namespace

void MemberFormDialog::Forms::setUpChoices(Workplace &workplace)
{
    fillWith<Sex>(identity.sexCombo);
    fillWith<MemberCategory>(party.categoryCombo);
    fillWith<Standing>(party.standingCombo);
    fillWith<Relation>(party.relationCombo);
    identity.ethnicityCombo->setCodeList(ethnicityCodes());
    identity.educationCombo->setCodeList(educationCodes());
    identity.specialtiesCombo->setCodeList(specialtyCodes());
    contact.occupationCombo->setCodeList(occupationCodes());
    party.branchCombo->setWorkplace(workplace, false);
    care.lostSinceEdit->setEnabled(false);
    care.awayWhereEdit->setEnabled(false);
    QObject::connect(care.lostContactCheck, &QCheckBox::toggled, care.lostSinceEdit, &QWidget::setEnabled);
    QObject::connect(care.awayCheck, &QCheckBox::toggled, care.awayWhereEdit, &QWidget::setEnabled);
}

void MemberFormDialog::Forms::write(const Member &member)
{
    identity.nameEdit->setText(member.name);
    identity.readingEdit->setText(member.reading);
    // Birth and sex first: a number that arrives later must not fill over them.
    identity.birthEdit->setDate(member.birth);
    choose(identity.sexCombo, member.sex);
    reveal(member, m_revealed);
    identity.ethnicityCombo->setCode(member.ethnicity);
    identity.educationCombo->setCode(member.education);
    identity.degreeEdit->setText(member.degree);
    identity.schoolEdit->setText(member.school);
    identity.nativePlaceEdit->setText(member.nativePlace);
    // Several stand there as free text, and papers print them as they are written: the list only suggests.
    identity.specialtiesCombo->setEditText(member.specialties);
    party.branchCombo->setOrganization(member.branchId);
    choose(party.categoryCombo, member.category);
    choose(party.standingCombo, member.standing);
    choose(party.relationCombo, member.relation);
    party.joinedEdit->setDate(member.joined);
    party.fullEdit->setDate(member.full);
    party.introducersEdit->setText(member.introducers);
    party.reportedEdit->setDate(member.reported);
    contact.postEdit->setText(member.post);
    contact.occupationCombo->setCode(member.occupation);
    care.lostContactCheck->setChecked(member.lostContact);
    care.lostSinceEdit->setDate(member.lostSince);
    care.awayCheck->setChecked(member.away);
    care.awayWhereEdit->setText(member.awayWhere);
    care.hardshipCheck->setChecked(member.hardship);
    care.remarksEdit->setPlainText(member.remarks);
    m_keptPlace = member.placeId;
}

void MemberFormDialog::Forms::read(Member &member) const
{
    member.name = cleanName(identity.nameEdit->text());
    member.reading = identity.readingEdit->text().simplified().toLower();
    if (m_revealed) {
        member.idNumber = cleanIdNumber(identity.idNumberEdit->text());
        member.mobile = contact.mobileEdit->text().trimmed();
        member.phone = contact.phoneEdit->text().trimmed();
        member.address = contact.addressEdit->text().trimmed();
    }
    member.birth = identity.birthEdit->date();
    member.sex = chosen(identity.sexCombo, member.sex);
    member.ethnicity = codeOrText(identity.ethnicityCombo);
    member.education = codeOrText(identity.educationCombo);
    member.degree = identity.degreeEdit->text().trimmed();
    member.school = identity.schoolEdit->text().trimmed();
    member.nativePlace = identity.nativePlaceEdit->text().trimmed();
    member.specialties = identity.specialtiesCombo->currentText().trimmed();
    member.branchId = party.branchCombo->organization();
    member.category = chosen(party.categoryCombo, member.category);
    member.standing = chosen(party.standingCombo, member.standing);
    member.relation = chosen(party.relationCombo, member.relation);
    member.joined = party.joinedEdit->date();
    member.full = party.fullEdit->date();
    member.introducers = party.introducersEdit->text().trimmed();
    member.reported = party.reportedEdit->date();
    member.post = contact.postEdit->text().trimmed();
    member.occupation = codeOrText(contact.occupationCombo);
    member.placeId
        = contact.placeCombo->count() > 1 ? PlaceId{contact.placeCombo->currentData().toLongLong()} : m_keptPlace;
    member.lostContact = care.lostContactCheck->isChecked();
    member.lostSince = member.lostContact ? care.lostSinceEdit->date() : QDate();
    member.away = care.awayCheck->isChecked();
    member.awayWhere = member.away ? care.awayWhereEdit->text().trimmed() : QString();
    member.hardship = care.hardshipCheck->isChecked();
    member.remarks = care.remarksEdit->toPlainText().trimmed();
}

void MemberFormDialog::Forms::reveal(const Member &member, bool revealed)
{
    m_revealed = revealed;
    identity.idNumberEdit->setText(revealed ? member.idNumber : maskedIdNumber(member.idNumber));
    contact.mobileEdit->setText(revealed ? member.mobile : maskedPhone(member.mobile));
    contact.phoneEdit->setText(revealed ? member.phone : maskedPhone(member.phone));
    contact.addressEdit->setText(revealed ? member.address : maskedAddress(member.address));
    for (QLineEdit *edit : {identity.idNumberEdit, contact.mobileEdit, contact.phoneEdit, contact.addressEdit})
        edit->setEnabled(revealed);
}

void MemberFormDialog::Forms::setPlaces(const QList<Place> &places, PlaceId chosenPlace)
{
    const QSignalBlocker blocker(contact.placeCombo);
    contact.placeCombo->clear();
    contact.placeCombo->addItem(QString(), 0);
    QHash<PlaceId, QString> paths;
    for (const Place &place : places) {
        const QString above = paths.value(place.parentId);
        const QString path = above.isEmpty() ? place.name : above + QStringLiteral(" ") + place.name;
        paths.insert(place.id, path);
        contact.placeCombo->addItem(path, QVariant::fromValue(place.id.value));
    }
    const int index = contact.placeCombo->findData(QVariant::fromValue(chosenPlace.value));
    contact.placeCombo->setCurrentIndex(std::max(0, index));
    contact.placeCombo->setEnabled(!places.isEmpty());
}

QList<MemberFormDialog::Forms::Field> MemberFormDialog::Forms::fields() const
{
    return {{"name", identity.nameEdit, identity.nameFindingLabel}, {"reading", identity.readingEdit},
        {"id_number", identity.idNumberEdit, identity.idNumberFindingLabel},
        {"birth", identity.birthEdit, identity.birthFindingLabel}, {"sex", identity.sexCombo, identity.sexFindingLabel},
        {"ethnicity", identity.ethnicityCombo}, {"education", identity.educationCombo}, {"degree", identity.degreeEdit},
        {"school", identity.schoolEdit}, {"native_place", identity.nativePlaceEdit},
        {"specialties", identity.specialtiesCombo}, {"branch_id", party.branchCombo, party.branchFindingLabel},
        {"joined", party.joinedEdit, party.joinedFindingLabel}, {"full", party.fullEdit, party.fullFindingLabel},
        {"introducers", party.introducersEdit}, {"reported", party.reportedEdit, party.reportedFindingLabel},
        {"unit", contact.unitEdit, contact.unitFindingLabel}, {"post", contact.postEdit},
        {"occupation", contact.occupationCombo}, {"mobile", contact.mobileEdit, contact.mobileFindingLabel},
        {"phone", contact.phoneEdit}, {"address", contact.addressEdit}, {"lost_since", care.lostSinceEdit},
        {"away_where", care.awayWhereEdit}, {"remarks", care.remarksEdit}};
}

QWidget *MemberFormDialog::Forms::pageOf(QWidget *widget) const
{
    for (int i = 0; i < dialog.tabs->count(); ++i)
        if (dialog.tabs->widget(i)->isAncestorOf(widget))
            return dialog.tabs->widget(i);
    return dialog.tabs->currentWidget();
}

void MemberFormDialog::Forms::focusField(const QString &column)
{
    const QString known = column == QLatin1StringView("branch") ? QStringLiteral("branch_id") : column;
    const QList<Field> all = fields();
    for (const Field &field : all)
        if (known == QLatin1StringView(field.column)) {
            dialog.tabs->setCurrentWidget(pageOf(field.widget));
            field.widget->setFocus();
            return;
        }
}

} // namespace dangjian
