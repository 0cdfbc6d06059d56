// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts/editconflict.h"

#include "app/afterwards.h"
#include "app/workplace.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>

namespace dangjian {

namespace {

void say(QList<ConflictField> &fields, const ConflictSubject &subject, const QHash<QString, EditNote> &edits)
{
    QList<ConflictField> said;
    for (ConflictField field : std::as_const(fields)) {
        field.label = subject.label(field.column);
        field.theirsPicture = subject.pictures.value(field.theirs);
        field.minePicture = subject.pictures.value(field.mine);
        if (subject.words)
            for (QString *value : {&field.original, &field.theirs, &field.mine})
                *value = subject.words(field.column, *value);
        const EditNote note = edits.value(field.column);
        field.who = note.who;
        field.at = note.at;
        said.append(field);
    }
    fields = said;
}

} // namespace

void openConflict(Workplace &workplace, QWidget *parent, const ConflictSubject &subject, Conflict conflict,
    std::function<void(const QStringList &theirs)> then, std::function<void()> back)
{
    afterwards(ConflictService(workplace.services().store).lastEdits(subject.table, subject.key), parent,
        [parent, subject, conflict = std::move(conflict), then = std::move(then), back = std::move(back)](
            const Result<QHash<QString, EditNote>> &edits) mutable {
            // Who it was is told where it can be read; the choice is the person's in any case.
            const QHash<QString, EditNote> known = edits ? *edits : QHash<QString, EditNote>();
            conflict.record = subject.record;
            conflict.who = known.value(QString()).who;
            conflict.at = known.value(QString()).at;
            say(conflict.contested, subject, known);
            say(conflict.taken, subject, known);
            auto *dialog = new ConflictDialog(conflict, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, parent, [dialog, then] { then(dialog->theirsChosen()); });
            QObject::connect(dialog, &QDialog::rejected, parent, [back] {
                if (back)
                    back();
            });
            dialog->open();
        });
}

QString organizationName(const Workplace &workplace, const QString &id)
{
    const Organization *organization = workplace.organization(OrganizationId{id.toLongLong()});
    return organization != nullptr ? organization->name : id;
}

QString wordsBeside(const QWidget *field)
{
    const auto bare = [](QString text) {
        static const QRegularExpression key(QStringLiteral("\\(&.\\)|&|[:：]$"));
        return text.remove(key).trimmed();
    };
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        return bare(button->text());
    const QList<QLabel *> labels = field->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->buddy() == field)
            return bare(label->text());
    return field->accessibleName();
}

QString editedBy(const EditNote &note)
{
    return QCoreApplication::translate("EditConflict", "by %1, %2")
        .arg(note.who, note.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace dangjian
