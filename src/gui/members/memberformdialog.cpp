// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberformdialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "members/historywords.h"
#include "members/idnumber.h"
#include "members/memberfields.h"
#include "members/memberform.h"
#include "members/photocropdialog.h"
#include "members/photoview.h"

#include <QCompleter>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>

namespace dangjian {

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
        showFindings();
        m_forms->identity.nameEdit->setFocus();
        QTimer::singleShot(0, this, &MemberFormDialog::ready);
    }
}

MemberFormDialog::~MemberFormDialog() = default;

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
    connect(forms.party.branchCombo, &OrganizationCombo::organizationChanged, this, [this, later] {
        later();
        askForPlaces({});
    });
    connect(forms.identity.idNumberEdit, &QLineEdit::textChanged, this, &MemberFormDialog::fillFromNumber);
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
        watch();
        showFindings();
        m_forms->identity.nameEdit->setFocus();
        Q_EMIT ready();
    });
}

void MemberFormDialog::reveal()
{
    afterwards(m_workplace.services().members.noteShown(m_id), this, [this](const Done &done) {
        if (!done) {
            m_workplace.tellError(this, done.error());
            return;
        }
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

void MemberFormDialog::showFinding(QLabel *label, const QStringList &texts, bool error)
{
    QPalette alert = label->palette();
    alert.setColor(QPalette::WindowText, error ? shadesOf(palette()).accent : shadesOf(palette()).warning);
    label->setPalette(alert);
    label->setText(texts.join(u'\n'));
    label->setVisible(!texts.isEmpty());
}

void MemberFormDialog::showFindings()
{
    const QDate today = m_workplace.services().store.clock().today();
    const QList<MemberFinding> found = findingsOf(input(), today);
    auto &forms = *m_forms;
    const std::pair<const char *, QLabel *> labels[] = {{"name", forms.identity.nameFindingLabel},
        {"id_number", forms.identity.idNumberFindingLabel}, {"birth", forms.identity.birthFindingLabel},
        {"sex", forms.identity.sexFindingLabel}, {"branch_id", forms.party.branchFindingLabel},
        {"joined", forms.party.joinedFindingLabel}, {"full", forms.party.fullFindingLabel}};
    int errors = 0;
    for (const auto &[field, label] : labels) {
        QStringList texts;
        bool error = false;
        for (const MemberFinding &finding : found) {
            if (finding.field != QLatin1StringView(field))
                continue;
            texts.append(findingText(finding.code));
            error = error || finding.level == FindingLevel::Error;
        }
        if (label == forms.identity.idNumberFindingLabel && !m_sameNumber.isEmpty()) {
            texts.append(m_sameNumber);
            error = true;
        }
        showFinding(label, texts, error);
        errors += error ? 1 : 0;
    }
    const std::pair<DateField *, QLabel *> dates[] = {{forms.identity.birthEdit, forms.identity.birthFindingLabel},
        {forms.party.joinedEdit, forms.party.joinedFindingLabel}, {forms.party.fullEdit, forms.party.fullFindingLabel}};
    for (const auto &[edit, label] : dates)
        if (!edit->isAcceptable()) {
            showFinding(label, {tr("This is no day: write 1986-07-01 or 19860701.")}, true);
            ++errors;
        }
    const QString unit = forms.contact.unitEdit->text().trimmed();
    showFinding(forms.contact.unitFindingLabel,
        !unit.isEmpty() && !m_units.contains(unit)
            ? QStringList{tr("This unit is new; it will be entered with the member.")}
            : QStringList(),
        false);
    forms.dialog.summaryLabel->setText(errors > 0 ? tr("To be put right before saving: %1").arg(errors) : QString());
}

QStringList MemberFormDialog::findings() const
{
    QStringList texts;
    const auto labels = findChildren<QLabel *>(QRegularExpression(QStringLiteral("FindingLabel$")));
    for (const QLabel *label : labels)
        if (!label->text().isEmpty())
            texts.append(label->text());
    return texts;
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
    showFindings();
    const Member member = input();
    const QDate today = m_workplace.services().store.clock().today();
    for (const MemberFinding &finding : findingsOf(member, today))
        if (finding.level == FindingLevel::Error) {
            m_forms->focusField(finding.field);
            return;
        }
    if (!m_forms->badDates().isEmpty()) {
        m_forms->dialog.tabs->setCurrentWidget(m_forms->pageOf(m_forms->badDates().first()));
        m_forms->badDates().first()->setFocus();
        return;
    }
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
    if (unit.isEmpty() || member.unitId) {
        saveMember(member);
        return;
    }
    // A typed name may be a unit that completion has not asked for; only then a new one is made.
    afterwards(m_workplace.services().units.list(unit), this,
        [this, unit, member = Member(member)](const Result<QList<UnitRow>> &rows) mutable {
            if (rows)
                for (const UnitRow &row : *rows)
                    if (row.unit.name == unit)
                        member.unitId = row.unit.id;
            if (member.unitId) {
                saveMember(member);
                return;
            }
            Unit made;
            made.name = unit;
            afterwards(m_workplace.services().units.add(made), this,
                [this, unit, member = Member(member)](const Result<UnitId> &id) mutable {
                    if (!id) {
                        fail(id.error());
                        return;
                    }
                    m_units.insert(unit, *id);
                    member.unitId = *id;
                    saveMember(member);
                });
        });
}

void MemberFormDialog::saveMember(const Member &member)
{
    afterwards(m_workplace.services().members.edit(member), this, [this](const Done &done) {
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
    afterwards(m_workplace.services().members.setPhoto(id, *m_photo), this, [this, id](const Done &done) {
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
    notice(errorText(error));
    if (error.code == ErrorCode::Invalid || error.code == ErrorCode::Duplicate)
        m_forms->focusField(error.subject);
}

void MemberFormDialog::joinWithTheirs()
{
    afterwards(m_workplace.services().members.show(m_id), this, [this](const Result<MemberDetails> &details) {
        if (!details) {
            notice(errorText(details.error()));
            return;
        }
        const QString typedUnit = m_forms->contact.unitEdit->text().trimmed();
        const bool myUnit = typedUnit != m_baseUnit;
        if (details->member.unitId)
            m_units.insert(details->unitName, details->member.unitId);
        const MemberMerge merge = mergeOf(m_base, input(), details->member);
        HistoryWords words(m_workplace);
        QHash<qint64, QString> names;
        for (auto unit = m_units.cbegin(); unit != m_units.cend(); ++unit)
            names.insert(unit.value().value, unit.key());
        words.setUnits(names);
        QStringList said{tr("Someone else has saved this member since you opened it. Nothing you typed is lost.")};
        const QString table = QStringLiteral("member");
        for (const MemberField &field : memberFields()) {
            const QString column = QString::fromLatin1(field.column);
            const QString theirs = words.value(table, column, field.text(details->member));
            if (merge.taken.contains(column))
                said.append(tr("%1: taken over, “%2”").arg(words.field(table, column), theirs));
            else if (merge.contested.contains(column))
                said.append(tr("%1: they have “%2”, yours stays in the field").arg(words.field(table, column), theirs));
        }
        said.append(tr("Look it through and save again."));
        m_baseUnit = details->unitName;
        m_shown.reset();
        m_base = details->member;
        setInput(details->member);
        m_forms->contact.unitEdit->setText(details->unitName);
        m_shown = read();
        setInput(merge.member);
        m_forms->contact.unitEdit->setText(myUnit ? typedUnit : details->unitName);
        notice(said.join(u'\n'));
        showFindings();
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
