// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "participation/entrymodel.h"
#include "participation/membersearch.h"

#include <QObject>
#include <QPointer>

namespace dangjian {

class CellEdit;
class SuggestPopup;

/** Offers, below the cell that is being typed in, the people, kinds, contents and certifiers that fit. */
class CellSuggester : public QObject
{
    Q_OBJECT

public:
    CellSuggester(EntryModel &model, Workplace &workplace, SuggestPopup &popup, QObject *parent = nullptr);

    /** A field has been opened for a cell. */
    void opened(CellEdit *edit, quint64 key, EntryColumn column);
    /** Something was typed in it. */
    void typed(const QString &text);
    void closed(const QWidget *edit);
    CellEdit *edit() const;
    /** Shows what there is, without anything typed. */
    void offerAll();

    /** Who is being looked for is not known yet. */
    bool isPending() const { return m_search.isPending(); }
    /** A row is highlighted that Enter (or Tab) takes. */
    bool wouldTake() const;
    void take(int row);
    SuggestPopup &popup() { return m_popup; }

    /** Asks for the certifiers of the scope once more. */
    void refreshCertifiers();

Q_SIGNALS:
    /** The people for what was typed are there: a certain one was taken, some are offered, or nobody is known. */
    void answered(bool taken, int offered);
    void taken(quint64 key, dangjian::EntryColumn column);

private:
    void showPeople(const QString &text, const QList<MemberRow> &rows, bool outside);
    void offerPeople(const QList<MemberRow> &rows, bool outside);
    void offerKinds();
    void offerContents(const QString &text);
    void offerCertifiers(const QString &text);

    EntryModel &m_model;
    Workplace &m_workplace;
    SuggestPopup &m_popup;
    MemberSearch m_search;
    QPointer<CellEdit> m_edit;
    quint64 m_key = 0;
    EntryColumn m_column = EntryColumn::Status;
    quint64 m_contentSerial = 0;
    QStringList m_certifiers;
};

} // namespace dangjian
