// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetconflictdialog.h"

#include "app/appearance.h"
#include "sheets/sheetcanvas.h"
#include "sheets/sheetdocument.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString timeText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

SheetConflictDialog::SheetConflictDialog(const SheetConflict &conflict, QWidget *parent)
    : QDialog(parent), m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("sheetConflictDialog"));
    setWindowTitle(tr("Somebody else has saved this meanwhile"));
    auto *down = new QVBoxLayout(this);
    down->setSpacing(10);
    const QString happened = conflict.note.who.isEmpty()
        ? tr("%1 was changed by somebody else while you had it open.").arg(conflict.title)
        : tr("%1 was changed by %2 (%3) while you had it open.")
              .arg(conflict.title, conflict.note.who, timeText(conflict.note.at));
    QLabel *said = plainLabel(
        tr("%1 %2", "two sentences").arg(happened, tr("Choose which of the two is used from now on.")), this);
    said->setObjectName(QStringLiteral("conflictTextLabel"));
    down->addWidget(said);
    auto *across = new QHBoxLayout;
    across->setSpacing(14);
    across->addWidget(buildSide(tr("Theirs"),
        conflict.theirsIsOriginal ? tr("the original: they took the office's copy away") : QString(), conflict.theirs,
        conflict, QStringLiteral("theirsCanvas")));
    across->addWidget(buildSide(tr("Yours"), {}, conflict.mine, conflict, QStringLiteral("mineCanvas")));
    down->addLayout(across, 1);
    const auto add = [&](Choice choice, const QString &words, const QString &name) {
        auto *button = new QRadioButton(words, this);
        button->setObjectName(name);
        m_choices->addButton(button, int(choice));
        down->addWidget(button);
        return button;
    };
    QRadioButton *theirs = add(Choice::Theirs, tr("Use &theirs and drop my changes"), QStringLiteral("theirsRadio"));
    add(Choice::Mine, tr("Use &mine in place of theirs"), QStringLiteral("mineRadio"));
    add(Choice::MineAsFile, tr("Use theirs, and keep mine in a &file, which can be taken over again"),
        QStringLiteral("fileRadio"));
    auto *box = new QDialogButtonBox(this);
    QPushButton *go = box->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("saveButton"));
    go->setDefault(true);
    // A hasty Enter overwrites nobody.
    go->setEnabled(false);
    QPushButton *back = box->addButton(tr("&Back to the sheet"), QDialogButtonBox::RejectRole);
    back->setAutoDefault(false);
    connect(m_choices, &QButtonGroup::idToggled, this, [go] { go->setEnabled(true); });
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(box);
    const int line = fontMetrics().height();
    const QSize room = screen() ? screen()->availableGeometry().size() - QSize(line * 4, line * 4) : QSize();
    resize(QSize(line * 68, line * 42).boundedTo(room.isEmpty() ? QSize(1200, 700) : room));
    theirs->setFocus();
}

QWidget *SheetConflictDialog::buildSide(const QString &head, const QString &note, const SheetDescription &sheet,
    const SheetConflict &conflict, const QString &name)
{
    auto *side = new QWidget(this);
    auto *down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    QLabel *headLabel = plainLabel(note.isEmpty() ? head : tr("%1 (%2)").arg(head, note), side);
    QFont strong = headLabel->font();
    strong.setBold(true);
    headLabel->setFont(strong);
    auto *canvas = new SheetCanvas(side);
    canvas->setObjectName(name);
    canvas->setAccessibleName(head);
    canvas->setFocusPolicy(Qt::NoFocus);
    auto *pageLabel = new QLabel(side);
    auto *before = new QToolButton(side);
    auto *next = new QToolButton(side);
    before->setArrowType(Qt::UpArrow);
    next->setArrowType(Qt::DownArrow);
    before->setToolTip(tr("The page before"));
    next->setToolTip(tr("The next page"));
    // Both turn together: what is compared is the same page.
    connect(before, &QToolButton::clicked, this, [this] {
        for (SheetCanvas *each : std::as_const(m_canvases))
            each->goToPage(each->currentPage() - 1);
    });
    connect(next, &QToolButton::clicked, this, [this] {
        for (SheetCanvas *each : std::as_const(m_canvases))
            each->goToPage(each->currentPage() + 1);
    });
    const auto showPage = [canvas, pageLabel, before, next] {
        const int pages = std::max(1, int(canvas->laid().pages.size()));
        pageLabel->setText(tr("Page %1 of %2").arg(canvas->currentPage() + 1).arg(pages));
        for (QWidget *widget : QList<QWidget *>{pageLabel, before, next})
            widget->setVisible(pages > 1);
    };
    connect(canvas, &SheetCanvas::laidOut, this, showPage);
    connect(canvas, &SheetCanvas::viewChanged, this, showPage);
    showPage();
    canvas->setFonts(conflict.fonts);
    canvas->setDocument(new SheetDocument(sheet, sheet, canvas));
    canvas->showOriginal(true);
    canvas->setData(conflict.values);
    canvas->fitPage();
    m_canvases.append(canvas);
    top->addWidget(headLabel, 1);
    top->addWidget(pageLabel);
    top->addWidget(before);
    top->addWidget(next);
    down->addLayout(top);
    down->addWidget(canvas, 1);
    return side;
}

SheetConflictDialog::Choice SheetConflictDialog::choice() const
{
    return Choice(m_choices->checkedId());
}

} // namespace dangjian
