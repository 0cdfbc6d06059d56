// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberformdialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "history/journalwords.h"
#include "members/disclosing.h"
#include "members/idnumber.h"
#include "members/memberfields.h"
#include "members/memberform.h"
#include "members/photocropdialog.h"
#include "members/photokey.h"
#include "members/photoview.h"

#include <QApplication>
#include <QCompleter>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>

namespace dangjian {

namespace {

// Stands for a unit that is typed and not there yet.
constexpr UnitId newUnit{-1};

} // namespace

MemberFormDialog::MemberFormDialog(Workplace &workplace, MemberId id, bool revealed, QWidget *parent)
    : QDialog(parent),
      m_forms(std::make_unique<Forms>()),
      m_workplace(workplace),
      m_id(id),
      m_unitNames(new QStringListModel(this))
{
    m_forms->dialog.setupUi(this);
    m_forms->dialog.noticeLabel->hide();
    setWindowTitle(id ? tr("Edit the particulars") : tr("New member"));
    setUpFields();
    setUpUnits();
    setUpLikeness();
    connect(m_forms->dialog.buttonBox, &QDialogButtonBox::accepted, this, &MemberFormDialog::save);
    m_forms->dialog.revealButton->setVisible(id && !revealed);
    connect(m_forms->dialog.revealButton, &QPushButton::clicked, this, &MemberFormDialog::reveal);
    const std::pair<QKeySequence, int> turns[]
        = {{QKeySequence(QStringLiteral("Ctrl+Tab")), 1}, {QKeySequence(QStringLiteral("Ctrl+PgDown")), 1},
            {QKeySequence(QStringLiteral("Ctrl+Shift+Tab")), -1}, {QKeySequence(QStringLiteral("Ctrl+PgUp")), -1}};
    for (const auto &[key, step] : turns)
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, step = step] {
            QTabWidget *tabs = m_forms->dialog.tabs;
            tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count());
        });
    if (id) {
        m_forms->reveal({}, revealed);
        m_forms->dialog.tabs->setEnabled(false);
        load();
    } else {
        Member fresh;
        fresh.ethnicity = QStringLiteral("01");
        fresh.reported = workplace.services().store.clock().today();
        const Organization *scope = workplace.organization(workplace.scopeRoot());
        if (scope && takesMembers(scope->kind))
            fresh.branchId = scope->id;
        m_base = fresh;
        setInput(fresh);
        m_base = input();
        m_loaded = true;
        watch();
        m_forms->identity.nameEdit->setFocus();
        QTimer::singleShot(0, this, &MemberFormDialog::ready);
    }
}

MemberFormDialog::~MemberFormDialog()
{
    // The fields go before the connection does, and the keyboard leaves them on the way.
    disconnect(qApp, nullptr, this, nullptr);
}

void MemberFormDialog::setUpFields()
{
    auto &forms = *m_forms;
    const auto page = [this, &forms](auto &form, const QString &title) {
        auto *widget = new QWidget(this);
        form.setupUi(widget);
        forms.dialog.tabs->addTab(widget, title);
    };
    page(forms.identity, tr("Person"));
    page(forms.party, tr("Membership"));
    page(forms.contact, tr("Work and contact"));
    page(forms.care, tr("Care and remarks"));
    forms.setUpChoices(m_workplace);
    const bool fixed = bool(m_id);
    for (QWidget *widget : {static_cast<QWidget *>(forms.party.branchCombo),
             static_cast<QWidget *>(forms.party.categoryCombo), static_cast<QWidget *>(forms.party.standingCombo)})
        widget->setEnabled(!fixed);
    forms.party.fixedLabel->setText(fixed
            ? tr("Branch, category and standing are changed from the person's page: day and reason are kept there.")
            : QString());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    forms.party.fixedLabel->setPalette(quiet);
    connect(forms.identity.choosePhotoButton, &QPushButton::clicked, this, &MemberFormDialog::choosePhoto);
    connect(forms.identity.photoView, &PhotoView::changeRequested, this, &MemberFormDialog::choosePhoto);
    connect(forms.identity.removePhotoButton, &QPushButton::clicked, this, [this] { setPhoto({}); });
    // A mark on a tab is no higher than its word, or all below it would move.
    forms.dialog.tabs->setIconSize(QSize(fontMetrics().ascent(), fontMetrics().ascent()));
    for (const Forms::Field &field : forms.fields())
        if (field.label) {
            // There is room for a line from the beginning on: nothing jumps when it comes.
            field.label->setWordWrap(true);
            field.label->setText(tr("This is no day: write 1986-07-01 or 19860701."));
            field.label->setMinimumHeight(field.label->heightForWidth(QWIDGETSIZE_MAX));
            field.label->clear();
        }
    forms.identity.photoView->setChangeable(true);
    forms.identity.removePhotoButton->setEnabled(false);
}

void MemberFormDialog::setUpUnits()
{
    auto *completer = new QCompleter(m_unitNames, this);
    // The service has found the names already, by initials too: all of them are offered.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    m_forms->contact.unitEdit->setCompleter(completer);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(m_forms->contact.unitEdit, &QLineEdit::textEdited, pause, [pause] { pause->start(); });
    connect(pause, &QTimer::timeout, this, &MemberFormDialog::askForUnits);
}

void MemberFormDialog::watch()
{
    askForLikeness();
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(100);
    connect(pause, &QTimer::timeout, this, &MemberFormDialog::showFindings);
    const auto later = [pause] { pause->start(); };
    auto &forms = *m_forms;
    for (QLineEdit *edit : {forms.identity.nameEdit, forms.identity.idNumberEdit, forms.contact.unitEdit})
        connect(edit, &QLineEdit::textChanged, this, later);
    for (DateField *date : {forms.identity.birthEdit, forms.party.joinedEdit, forms.party.fullEdit})
        connect(date, &DateField::dateChanged, this, later);
    connect(forms.identity.sexCombo, &QComboBox::currentIndexChanged, this, later);
    for (QLineEdit *edit :
        {forms.identity.nameEdit, forms.identity.idNumberEdit, forms.contact.mobileEdit, forms.contact.phoneEdit})
        connect(edit, &QLineEdit::textChanged, this, &MemberFormDialog::askForLikeness);
    connect(forms.identity.birthEdit, &DateField::dateChanged, this, &MemberFormDialog::askForLikeness);
    connect(forms.identity.sexCombo, &QComboBox::currentIndexChanged, this, &MemberFormDialog::askForLikeness);
    connect(forms.party.branchCombo, &OrganizationCombo::organizationChanged, this, [this, later] {
        later();
        askForPlaces({});
    });
    connect(forms.identity.idNumberEdit, &QLineEdit::textChanged, this, &MemberFormDialog::fillFromNumber);
    connect(qApp, &QApplication::focusChanged, this, &MemberFormDialog::noteLeft);
}

void MemberFormDialog::load()
{
    afterwards(m_workplace.services().members.show(m_id), this, [this](const Result<MemberDetails> &details) {
        if (!details) {
            m_workplace.tellError(this, details.error());
            return;
        }
        m_forms->dialog.tabs->setEnabled(true);
        m_baseUnit = details->unitName;
        if (details->member.unitId)
            m_units.insert(details->unitName, details->member.unitId);
        setInput(details->member);
        m_forms->contact.unitEdit->setText(details->unitName);
        m_base = details->member;
        m_shown = read();
        m_forms->identity.photoView->showMember(m_workplace.services(), m_id);
        m_forms->identity.removePhotoButton->setEnabled(!details->member.photo.isEmpty());
        m_filledNumber = details->member.idNumber;
        m_loaded = true;
        // What the store holds already is told at once; nobody is typing it.
        m_allShown = true;
        watch();
        showFindings();
        m_forms->identity.nameEdit->setFocus();
        Q_EMIT ready();
    });
}

void MemberFormDialog::reveal()
{
    disclose(m_workplace, this, {m_id}, [this] {
        m_forms->reveal(m_base, true);
        m_forms->dialog.revealButton->hide();
        m_forms->identity.idNumberEdit->setFocus();
    });
}

void MemberFormDialog::setInput(const Member &member)
{
    m_forms->write(member);
    askForPlaces(member.placeId);
}

Member MemberFormDialog::input() const
{
    Member member = read();
    // What nobody has touched stays as it was, also where a field would write it otherwise.
    if (m_shown)
        for (const MemberField &field : memberFields())
            if (field.same(member, *m_shown))
                field.carry(member, m_base);
    return member;
}

Member MemberFormDialog::read() const
{
    Member member = m_base;
    m_forms->read(member);
    const QString unit = m_forms->contact.unitEdit->text().trimmed();
    member.unitId = unit.isEmpty() ? UnitId{} : m_units.value(unit);
    return member;
}

bool MemberFormDialog::isChanged() const
{
    if (!m_loaded)
        return false;
    if (m_photo || m_forms->contact.unitEdit->text().trimmed() != m_baseUnit)
        return true;
    const Member now = input();
    const bool own
        = now.branchId != m_base.branchId || now.category != m_base.category || now.standing != m_base.standing;
    return own || std::any_of(memberFields().cbegin(), memberFields().cend(), [&](const MemberField &field) {
        return !field.same(now, m_base);
    });
}

void MemberFormDialog::fillFromNumber()
{
    Member member;
    member.idNumber = input().idNumber;
    if (member.idNumber == m_filledNumber)
        return;
    m_sameNumber.clear();
    if (checkIdNumber(member.idNumber) != IdNumberFault::None)
        return;
    m_filledNumber = member.idNumber;
    fillFromIdNumber(member);
    // What was typed by hand is kept; the finding beside it tells where it differs.
    if (m_forms->identity.birthEdit->text().trimmed().isEmpty())
        m_forms->identity.birthEdit->setDate(member.birth);
    const Sex chosen = fromCode<Sex>(m_forms->identity.sexCombo->currentData().toString()).value_or(Sex::Unknown);
    if (chosen == Sex::Unknown)
        m_forms->identity.sexCombo->setCurrentIndex(m_forms->identity.sexCombo->findData(codeOf(member.sex)));
    askForSameNumber();
}

void MemberFormDialog::askForSameNumber()
{
    const QString number = m_filledNumber;
    afterwards(m_workplace.services().members.resolve(number), this, [this, number](const Result<MemberId> &found) {
        if (!found || *found == m_id || number != m_filledNumber)
            return;
        afterwards(m_workplace.services().members.row(*found), this, [this, number](const Result<MemberRow> &row) {
            if (!row || number != m_filledNumber)
                return;
            m_sameNumber = tr("%1 (%2) has this ID number already.").arg(row->name, row->branchName);
            showFindings();
        });
    });
}

void MemberFormDialog::askForUnits()
{
    const QString text = m_forms->contact.unitEdit->text().trimmed();
    afterwards(m_workplace.services().units.list(text), this, [this, text](const Result<QList<UnitRow>> &rows) {
        if (!rows || text != m_forms->contact.unitEdit->text().trimmed())
            return;
        QStringList names;
        for (const UnitRow &row : *rows) {
            m_units.insert(row.unit.name, row.unit.id);
            if (names.size() < 50)
                names.append(row.unit.name);
        }
        m_unitNames->setStringList(names);
        const bool only = names.size() == 1 && names.first() == text;
        if (!only && !names.isEmpty() && m_forms->contact.unitEdit->hasFocus())
            m_forms->contact.unitEdit->completer()->complete();
        showFindings();
    });
}

void MemberFormDialog::askForPlaces(PlaceId chosen)
{
    const OrganizationId branch = m_forms->party.branchCombo->organization();
    if (branch == m_placesOf && !chosen)
        return;
    m_placesOf = branch;
    m_forms->setPlaces({}, chosen);
    if (!branch)
        return;
    afterwards(
        m_workplace.services().places.of(branch), this, [this, branch, chosen](const Result<QList<Place>> &places) {
            if (places && branch == m_placesOf)
                m_forms->setPlaces(*places, chosen);
        });
}

void MemberFormDialog::choosePhoto()
{
    const QString file = m_workplace.prompts().openFile(this, tr("Choose a photo"), pictureFilter());
    if (file.isEmpty())
        return;
    afterwards(readPicture(file), this, [this](const Result<QImage> &picture) {
        if (!picture) {
            m_workplace.tellError(this, picture.error());
            return;
        }
        auto *dialog = new PhotoCropDialog(*picture, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { setPhoto(dialog->jpeg()); });
        dialog->open();
    });
}

void MemberFormDialog::setPhoto(const QByteArray &jpeg)
{
    m_photo = jpeg;
    m_forms->identity.photoView->showJpeg(jpeg);
    m_forms->identity.removePhotoButton->setEnabled(!jpeg.isEmpty());
}

void MemberFormDialog::save()
{
    if (m_saving || !m_loaded)
        return;
    m_allShown = true;
    showFindings();
    const QList<Fault> all = faults();
    const auto first = std::find_if(all.cbegin(), all.cend(), [](const Fault &fault) { return fault.error; });
    if (first != all.cend()) {
        m_forms->focusField(first->column);
        return;
    }
    const Member member = input();
    m_saving = true;
    m_forms->dialog.buttonBox->setEnabled(false);
    const QString unit = m_forms->contact.unitEdit->text().trimmed();
    if (!m_id) {
        afterwards(m_workplace.services().members.add({member, unit}), this, [this](const Result<AddedMember> &added) {
            if (added)
                savePhoto(added->id);
            else
                fail(added.error());
        });
        return;
    }
    saveMember(member, member.unitId ? QString() : unit);
}

void MemberFormDialog::saveMember(const Member &member, const QString &unitName)
{
    afterwards(m_workplace.services().members.edit(member, unitName), this, [this](const Done &done) {
        if (done)
            savePhoto(m_id);
        else
            fail(done.error());
    });
}

void MemberFormDialog::savePhoto(MemberId id)
{
    if (!m_photo) {
        finish(id);
        return;
    }
    afterwards(m_workplace.services().members.setPhoto(id, *m_photo, m_base.photo), this, [this, id](const Done &done) {
        if (!done)
            m_workplace.tellError(this, done.error());
        finish(id);
    });
}

void MemberFormDialog::finish(MemberId id)
{
    m_saving = false;
    m_loaded = false; // nothing unsaved any more
    Q_EMIT saved(id);
    accept();
}

void MemberFormDialog::fail(const Error &error)
{
    m_saving = false;
    m_forms->dialog.buttonBox->setEnabled(true);
    if (error.code == ErrorCode::EditedMeanwhile) {
        joinWithTheirs();
        return;
    }
    if (error.code == ErrorCode::NotFound && error.subject == QStringLiteral("member")) {
        tellGone();
        return;
    }
    notice(errorText(error));
    if (error.code == ErrorCode::Invalid || error.code == ErrorCode::Duplicate)
        m_forms->focusField(error.subject);
}

void MemberFormDialog::joinWithTheirs()
{
    m_saving = true; // until the person has chosen
    afterwards(m_workplace.services().members.show(m_id), this, [this](const Result<MemberDetails> &details) {
        if (details)
            settleWithPhoto(*details);
        else if (details.error().code == ErrorCode::NotFound)
            tellGone();
        else
            notice(errorText(details.error()));
        m_saving = m_saving && details;
    });
}

void MemberFormDialog::settleWithPhoto(const MemberDetails &details)
{
    if (!m_photo || details.member.photo == m_base.photo) {
        settleWith(details, {});
        return;
    }
    afterwards(m_workplace.services().members.photo(m_id), this,
        [this, details](const Result<QByteArray> &theirs) { settleWith(details, theirs ? *theirs : QByteArray()); });
}

void MemberFormDialog::settleWith(const MemberDetails &details, const QByteArray &theirPhoto)
{
    const QString typedUnit = m_forms->contact.unitEdit->text().trimmed();
    if (details.member.unitId)
        m_units.insert(details.unitName, details.member.unitId);
    Member mine = input();
    if (!mine.unitId && !typedUnit.isEmpty())
        mine.unitId = newUnit;
    ReferenceNames names;
    names.add(QStringLiteral("unit"), newUnit.value, typedUnit);
    for (auto unit = m_units.cbegin(); unit != m_units.cend(); ++unit)
        names.add(QStringLiteral("unit"), unit.value().value, unit.key());
    for (const Organization &organization : m_workplace.organizations())
        names.add(QStringLiteral("organization"), organization.id.value, organization.name);
    const QComboBox *places = m_forms->contact.placeCombo;
    for (int i = 0; i < places->count(); ++i)
        names.add(QStringLiteral("place"), places->itemData(i).toLongLong(), places->itemText(i));
    JournalWords words(m_workplace);
    words.setNames(names);
    words.setRevealed(m_forms->identity.idNumberEdit->isEnabled());
    const QString table = QStringLiteral("member");
    const ConflictSubject subject{m_base.name, table, QString::number(m_id.value),
        [words, table](const QString &column) { return words.field(table, column); },
        [words, table](const QString &column, const QString &value) { return words.value(table, column, value); },
        {{details.member.photo, theirPhoto},
            {photoKey(m_photo.value_or(QByteArray())), m_photo.value_or(QByteArray())}}};
    // The form does not change these; that somebody else did is told.
    QList<MemberField> fields = memberFields()
        + QList<MemberField>{recordField<Member, &Member::branchId>("branch_id"),
            recordField<Member, &Member::category>("category"), recordField<Member, &Member::standing>("standing"),
            recordField<Member, &Member::state>("state")};
    if (m_photo) {
        fields.append(recordField<Member, &Member::photo>("photo"));
        mine.photo = photoKey(*m_photo);
    }
    settleConflict<Member>(
        m_workplace, this, subject, fields, m_base, mine, details.member,
        [this, details, typedUnit](const Member &chosen) {
            Member merged = chosen;
            // The photo is stored after the rest, where it is to be mine.
            if (m_photo && merged.photo == details.member.photo)
                m_photo.reset();
            merged.photo = details.member.photo;
            const bool unitIsNew = merged.unitId == newUnit;
            if (unitIsNew)
                merged.unitId = {};
            m_baseUnit = details.unitName;
            m_shown.reset();
            m_base = details.member;
            setInput(details.member);
            m_forms->contact.unitEdit->setText(details.unitName);
            m_shown = read();
            setInput(merged);
            m_forms->contact.unitEdit->setText(unitIsNew ? typedUnit : m_units.key(merged.unitId));
            m_saving = false;
            save();
        },
        [this] { m_saving = false; });
}

void MemberFormDialog::tellGone()
{
    afterwards(ConflictService(m_workplace.services().store).mergedInto(m_id), this,
        [this](const Result<std::optional<MergedInto>> &merged) {
            if (!merged || !*merged) {
                notice(tr("This member is not in the database any more: whoever entered it has taken it back. Nothing "
                          "you typed is lost as long as this form is open."));
                return;
            }
            const MergedInto into = **merged;
            notice(tr("%1 was merged with %2 meanwhile, %3. Nothing you typed is lost as long as this form is open; "
                      "enter it with %2.")
                       .arg(m_base.name, into.name, editedBy(into.note)));
            if (m_workplace.offer(windowTitle(), m_forms->dialog.noticeLabel->text(), tr("Show %1").arg(into.name)))
                Q_EMIT m_workplace.personRequested(into.kept);
        });
}

void MemberFormDialog::notice(const QString &text)
{
    QPalette alert = m_forms->dialog.noticeLabel->palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_forms->dialog.noticeLabel->setPalette(alert);
    m_forms->dialog.noticeLabel->setText(text);
    m_forms->dialog.noticeLabel->show();
}

void MemberFormDialog::reject()
{
    if (m_saving)
        return;
    if (isChanged()
        && !m_workplace.prompts().confirmLoss(
            this, windowTitle(), tr("What you typed has not been saved."), tr("Discard it")))
        return;
    QDialog::reject();
}

} // namespace dangjian
