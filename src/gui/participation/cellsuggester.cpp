// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/cellsuggester.h"

#include "app/afterwards.h"
#include "app/words.h"
#include "participation/celledit.h"
#include "participation/suggestpopup.h"

#include <algorithm>

Q_DECLARE_METATYPE(dangjian::MemberRow)

namespace dangjian {

namespace {

constexpr int contentsOffered = 8;
constexpr int certifiersKept = 60;

} // namespace

CellSuggester::CellSuggester(EntryModel &model, Workplace &workplace, SuggestPopup &popup, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_workplace(workplace),
      m_popup(popup),
      m_search([&workplace](const QString &text, const QList<OrganizationId> &scope, int limit) {
          return workplace.services().members.find(text, scope, limit);
      })
{
    connect(&m_search, &MemberSearch::found, this, &CellSuggester::showPeople);
    connect(&m_search, &MemberSearch::failed, this, [this] { Q_EMIT answered(false, 0); });
    connect(&popup, &SuggestPopup::picked, this, &CellSuggester::take);
}

void CellSuggester::opened(CellEdit *edit, quint64 key, EntryColumn column)
{
    m_edit = edit;
    m_key = key;
    m_column = column;
    m_search.forget();
    m_popup.dismiss();
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr) {
        return;
    }
    if (column == EntryColumn::Kind) {
        offerKinds();
    } else if (column == EntryColumn::Who && !line->member && line->candidates.size() > 1) {
        offerPeople(line->candidates, false);
    } else if (column == EntryColumn::Who && !line->member && !line->text(column).isEmpty()) {
        m_search.search(line->text(column), m_workplace.scope());
    } else if (column == EntryColumn::Content && line->text(column).isEmpty()) {
        offerContents({});
    } else if (column == EntryColumn::Certifier && line->text(column).isEmpty()) {
        offerCertifiers({});
    }
}

void CellSuggester::typed(const QString &text)
{
    switch (m_column) {
    case EntryColumn::Who:
        if (text.trimmed().isEmpty()) {
            m_search.forget();
            m_popup.dismiss();
        } else {
            m_search.search(text, m_workplace.scope());
        }
        break;
    case EntryColumn::Kind:
        // One letter or digit is a whole answer.
        if (const auto kind = kindOfCell(text); kind && m_edit) {
            m_model.change(m_key, [&](EntryLine &line) { line.text(EntryColumn::Kind) = wordFor(*kind); });
            m_edit->load(wordFor(*kind), true);
            offerKinds();
        }
        break;
    case EntryColumn::Content:
        offerContents(text);
        break;
    case EntryColumn::Certifier:
        offerCertifiers(text);
        break;
    default:
        break;
    }
}

void CellSuggester::closed(const QWidget *edit)
{
    if (m_edit != edit) {
        return;
    }
    m_edit.clear();
    m_search.forget();
    ++m_contentSerial;
    m_popup.dismiss();
}

CellEdit *CellSuggester::edit() const
{
    return m_edit;
}

void CellSuggester::offerAll()
{
    if (!m_edit) {
        return;
    }
    const QString text = m_edit->text();
    switch (m_column) {
    case EntryColumn::Who:
        if (!text.trimmed().isEmpty()) {
            m_search.search(text, m_workplace.scope());
        }
        break;
    case EntryColumn::Kind:
        offerKinds();
        break;
    case EntryColumn::Content:
        offerContents({});
        break;
    case EntryColumn::Certifier:
        offerCertifiers({});
        break;
    default:
        break;
    }
}

bool CellSuggester::wouldTake() const
{
    if (m_popup.highlighted() < 0) {
        return false;
    }
    return m_column == EntryColumn::Who || m_popup.isMoved();
}

void CellSuggester::take(int row)
{
    if (row < 0 || row >= m_popup.count() || !m_edit) {
        return;
    }
    const Suggestion suggestion = m_popup.suggestion(row);
    m_popup.dismiss();
    m_search.forget();
    const QPointer<CellEdit> edit = m_edit;
    const quint64 key = m_key;
    const EntryColumn column = m_column;
    if (column == EntryColumn::Who) {
        m_model.setMember(key, suggestion.value.value<MemberRow>());
        edit->load(suggestion.text, true);
    } else {
        const QString text = column == EntryColumn::Kind ? suggestion.value.toString() : suggestion.text;
        const int modelRow = m_model.rowOf(key);
        m_model.setData(m_model.index(modelRow, static_cast<int>(column)), text, Qt::EditRole);
        edit->load(text, true);
        edit->end(false);
    }
    Q_EMIT taken(key, column);
}

void CellSuggester::refreshCertifiers()
{
    afterwards(m_workplace.services().participation.certifiers(m_workplace.scope(), certifiersKept), this,
        [this](const Result<QStringList> &certifiers) {
            if (certifiers) {
                m_certifiers = *certifiers;
            }
        });
}

void CellSuggester::showPeople(const QString &text, const QList<MemberRow> &rows, bool outside)
{
    if (!m_edit || m_column != EntryColumn::Who || m_edit->text().trimmed() != text) {
        return;
    }
    m_model.change(m_key, [&](EntryLine &line) { line.unknownPerson = rows.isEmpty(); });
    if (const MemberRow *hit = exactHit(text, rows); hit != nullptr && !m_edit->isComposing()) {
        const MemberRow person = *hit;
        m_popup.dismiss();
        m_model.setMember(m_key, person);
        m_edit->load(person.name, true);
        Q_EMIT taken(m_key, EntryColumn::Who);
        Q_EMIT answered(true, 1);
        return;
    }
    offerPeople(rows, outside);
    Q_EMIT answered(false, static_cast<int>(rows.size()));
}

void CellSuggester::offerPeople(const QList<MemberRow> &rows, bool outside)
{
    QList<Suggestion> suggestions;
    for (const MemberRow &row : rows) {
        suggestions.append(
            {row.name, personLine(row), yearLine(row.yearMinutes, row.yearDeeds), outside, QVariant::fromValue(row)});
    }
    QString note;
    if (rows.isEmpty()) {
        note = tr("Nobody of this name or number is known.");
    } else if (outside) {
        note = tr("Not of the organization in view");
    }
    m_popup.offer(suggestions, m_edit, note);
    m_popup.highlight(0);
}

void CellSuggester::offerKinds()
{
    QList<Suggestion> suggestions;
    int number = 0;
    int present = -1;
    const EntryLine *line = m_model.lineOfKey(m_key);
    for (const auto &[kind, code] : Codes<ParticipationKind>::table) {
        if (line != nullptr && line->kind() == kind) {
            present = number;
        }
        ++number;
        suggestions.append({QStringLiteral("%1  %2").arg(number).arg(wordFor(kind)), {}, {}, false, wordFor(kind)});
    }
    m_popup.offer(suggestions, m_edit);
    m_popup.highlight(present);
}

void CellSuggester::offerContents(const QString &text)
{
    const EntryLine *line = m_model.lineOfKey(m_key);
    if (line == nullptr) {
        return;
    }
    const quint64 serial = ++m_contentSerial;
    const ParticipationKind kind = line->kind().value_or(ParticipationKind::Other);
    afterwards(m_workplace.services().participation.contents(text.trimmed(), kind, contentsOffered), this,
        [this, serial](const Result<QStringList> &contents) {
            if (!contents || serial != m_contentSerial || !m_edit || m_column != EntryColumn::Content
                || m_edit->isComposing()) {
                return;
            }
            QList<Suggestion> suggestions;
            for (const QString &content : *contents) {
                if (content != m_edit->text()) {
                    suggestions.append({content, {}, {}, false, {}});
                }
            }
            m_popup.offer(suggestions, m_edit);
        });
}

void CellSuggester::offerCertifiers(const QString &text)
{
    QList<Suggestion> suggestions;
    for (const QString &certifier : std::as_const(m_certifiers)) {
        if (certifier.contains(text.trimmed()) && certifier != text && suggestions.size() < contentsOffered) {
            suggestions.append({certifier, {}, {}, false, {}});
        }
    }
    m_popup.offer(suggestions, m_edit);
}

} // namespace dangjian
