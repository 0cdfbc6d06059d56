// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts/conflictdialog.h"

#include "app/appearance.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int theirsId = 0;
constexpr int mineId = 1;
// What is longer is read as a whole in the tooltip.
constexpr qsizetype shownCharacters = 120;

QString shownValue(const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("—");
    const QString line = value.simplified();
    return line.size() <= shownCharacters ? line : line.left(shownCharacters) + QStringLiteral(" …");
}

QString timeText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? local.toString(QStringLiteral("HH:mm"))
                                                : local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    label->setPalette(quiet);
    return label;
}

/** A press on the words beside a button presses the button. */
class PressOnText : public QObject
{
public:
    explicit PressOnText(QRadioButton *button) : QObject(button), m_button(button) { }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
        return true;
    }

private:
    QRadioButton *m_button;
};

QLabel *headLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    QFont strong = label->font();
    strong.setBold(true);
    label->setFont(strong);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Conflict &conflict, QWidget *parent)
    : QDialog(parent), m_saveButton(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Somebody else has saved this meanwhile"));
    auto *down = new QVBoxLayout(this);
    down->setSpacing(12);
    const QString happened = conflict.who.isEmpty()
        ? tr("%1 was saved by somebody else while you had it open.").arg(conflict.record)
        : tr("%1 was saved by %2 (%3) while you had it open.")
              .arg(conflict.record, conflict.who, timeText(conflict.at));
    const QString wanted = conflict.contested.isEmpty()
        ? tr("You changed different fields, so both changes are kept. Nothing you typed is lost.")
        : tr("Choose which value holds where both of you changed a field. Nothing you typed is lost.");
    const QString said = tr("%1 %2", "two sentences").arg(happened, wanted);
    QLabel *saidLabel = textLabel(said, this);
    saidLabel->setObjectName(QStringLiteral("conflictTextLabel"));
    down->addWidget(saidLabel);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget(area);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    if (!conflict.contested.isEmpty())
        addContested(column, conflict.contested);
    if (!conflict.taken.isEmpty())
        addTaken(column, conflict.taken);
    column->addStretch(1);
    area->setWidget(inner);
    down->addWidget(area, 1);

    auto *box = new QDialogButtonBox(this);
    if (m_choices.size() > 1) {
        auto *allTheirs = new QPushButton(tr("All &theirs"), this);
        auto *allMine = new QPushButton(tr("All &mine"), this);
        allTheirs->setObjectName(QStringLiteral("allTheirsButton"));
        allMine->setObjectName(QStringLiteral("allMineButton"));
        for (QPushButton *button : {allTheirs, allMine})
            button->setAutoDefault(false);
        box->addButton(allTheirs, QDialogButtonBox::ResetRole);
        box->addButton(allMine, QDialogButtonBox::ResetRole);
        connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(true); });
        connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(false); });
    }
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    m_saveButton->setDefault(true);
    box->addButton(m_saveButton, QDialogButtonBox::AcceptRole);
    auto *backButton = box->addButton(tr("&Back to the form"), QDialogButtonBox::RejectRole);
    backButton->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(box);

    const int line = fontMetrics().height();
    const int needed = inner->sizeHint().height() + line * 6;
    const int room = screen() ? screen()->availableGeometry().height() - line * 6 : needed;
    resize(line * 48, std::min(needed, room));
    refresh();
    if (m_choices.isEmpty())
        m_saveButton->setFocus();
    else
        m_choices.first().group->button(theirsId)->setFocus();
}

void ConflictDialog::addContested(QVBoxLayout *column, const QList<ConflictField> &fields)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    QWidget *parent = column->parentWidget();
    const QStringList heads{tr("Field"), tr("When you opened it"), tr("Theirs"), tr("Yours")};
    for (qsizetype i = 0; i < heads.size(); ++i)
        grid->addWidget(headLabel(heads.at(i), parent), 0, static_cast<int>(i));
    int row = 1;
    for (const ConflictField &field : fields) {
        auto *group = new QButtonGroup(this);
        grid->addWidget(textLabel(field.label, parent), row, 0, Qt::AlignTop);
        QLabel *original = quietLabel(shownValue(field.original), parent);
        original->setToolTip(field.original);
        grid->addWidget(original, row, 1, Qt::AlignTop);
        const auto add = [&](int id, const QString &value, const QByteArray &picture, const QString &whose,
                             const QString &name) {
            auto *cell = new QVBoxLayout;
            cell->setSpacing(2);
            auto *across = new QHBoxLayout;
            across->setSpacing(6);
            auto *button = new QRadioButton(parent);
            button->setObjectName(name + QLatin1Char('_') + field.column);
            button->setAccessibleName(field.label + QStringLiteral(", ") + whose + QStringLiteral(": ") + value);
            QLabel *text = textLabel(shownValue(value), parent);
            text->setToolTip(value);
            if (QPixmap pixmap; pixmap.loadFromData(picture, "JPG"))
                text->setPixmap(pixmap.scaledToHeight(text->fontMetrics().height() * 8, Qt::SmoothTransformation));
            button->setFixedHeight(text->fontMetrics().lineSpacing());
            // The words beside the button are part of it.
            text->setBuddy(button);
            text->installEventFilter(new PressOnText(button));
            group->addButton(button, id);
            button->installEventFilter(this);
            across->addWidget(button, 0, Qt::AlignTop);
            across->addWidget(text, 1);
            cell->addLayout(across);
            if (id == theirsId && !field.who.isEmpty()) {
                QLabel *note = quietLabel(tr("%1, %2").arg(field.who, timeText(field.at)), parent);
                note->setIndent(button->sizeHint().width() + 6);
                cell->addWidget(note);
            }
            cell->addStretch(1);
            grid->addLayout(cell, row, 2 + id);
        };
        add(theirsId, field.theirs, field.theirsPicture, tr("theirs"), QStringLiteral("theirs"));
        add(mineId, field.mine, field.minePicture, tr("yours"), QStringLiteral("mine"));
        connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::refresh);
        m_choices.append({field.column, group});
        ++row;
    }
    grid->setColumnStretch(0, 2);
    for (int i = 1; i < 4; ++i)
        grid->setColumnStretch(i, 3);
    column->addLayout(grid);
}

void ConflictDialog::addTaken(QVBoxLayout *column, const QList<ConflictField> &fields)
{
    QWidget *parent = column->parentWidget();
    column->addWidget(headLabel(tr("Taken over, since only they changed it"), parent));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const ConflictField &field : fields) {
        grid->addWidget(textLabel(field.label, parent), row, 0, Qt::AlignTop);
        grid->addWidget(
            textLabel(tr("%1 → %2").arg(shownValue(field.original), shownValue(field.theirs)), parent), row, 1);
        const QString note = field.who.isEmpty() ? QString() : tr("%1, %2").arg(field.who, timeText(field.at));
        grid->addWidget(quietLabel(note, parent), row, 2, Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(2, 3);
    column->addLayout(grid);
}

void ConflictDialog::chooseAll(bool theirs)
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.group->button(theirs ? theirsId : mineId)->setChecked(true);
    m_saveButton->setFocus();
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *button = qobject_cast<QRadioButton *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto row = std::find_if(m_choices.cbegin(), m_choices.cend(),
        [button](const Choice &choice) { return button != nullptr && choice.group == button->group(); });
    if (row == m_choices.cend())
        return QDialog::eventFilter(watched, event);
    const int side = row->group->id(button);
    QAbstractButton *next = nullptr;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        next = row->group->button(key == Qt::Key_Left ? theirsId : mineId);
        next->setChecked(true);
        break;
    case Qt::Key_Up:
        next = row == m_choices.cbegin() ? nullptr : (row - 1)->group->button(side);
        break;
    case Qt::Key_Down:
        next = row + 1 == m_choices.cend() ? m_saveButton : (row + 1)->group->button(side);
        break;
    default:
        return QDialog::eventFilter(watched, event);
    }
    if (next != nullptr)
        next->setFocus(Qt::TabFocusReason);
    return true;
}

void ConflictDialog::refresh()
{
    m_saveButton->setEnabled(std::all_of(
        m_choices.cbegin(), m_choices.cend(), [](const Choice &choice) { return choice.group->checkedId() != -1; }));
}

QStringList ConflictDialog::theirsChosen() const
{
    QStringList columns;
    for (const Choice &choice : m_choices)
        if (choice.group->checkedId() == theirsId)
            columns.append(choice.column);
    return columns;
}

} // namespace dangjian
