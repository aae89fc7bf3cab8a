#pragma once

#include "core/storage/queries/timeline_queries.h"
#include "core/domain/calendar/date.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>
#include <vector>

namespace tegoed::ui {

/// The timeline of a debtor as a list: a row per month, newest first, and its events below it. Months older than six fold to
/// a count until they are opened; so do three or more equal events within seven days.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind.
        IconRole,
        WhenRole,    ///< "yesterday 08:31".
        SentenceRole,
        DetailRole,  ///< Who, and what corrected it; may be empty.
        EventIndexRole, ///< Index into `events`; −1 for a month.
        OpenRole,    ///< For months, folds and messages: is it unfolded?
        BodyRole,    ///< Of an unfolded message: the message itself; else empty.
        FoldsRole,   ///< A message, which can be unfolded in place.
    };
    enum class RowKind { Month, Event, Fold };

    struct Filter {
        QSet<QString> groups; ///< Words of `EventGroup` numbers; empty = all but data changes.
        QString text;         ///< Folded; empty = all.
        InvoiceId invoice;    ///< Not valid = all.
        bool withData = false; ///< Data changes too, when no group is chosen.
    };

    explicit TimelineModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setEvents(std::vector<TimelineRow> events, const Date& today);
    void setFilter(Filter filter);
    void setMessageText(std::function<QString(MessageId)> text) { m_messageText = std::move(text); } ///< What is unfolded below a message.
    void retranslate() { rebuild(); }
    void toggle(int row); ///< Opens or closes a month, a fold or a message.
    static MessageId messageOf(const TimelineRow& event); ///< Not valid: it is about no message.
    const TimelineRow* eventAt(int row) const; ///< Null for a month.
    bool isFiltered() const;
    int eventCount() const { return static_cast<int>(m_events.size()); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        RowKind kind = RowKind::Event;
        int event = -1;  ///< First event of the month or fold.
        int count = 0;   ///< Events in it.
        QString key;     ///< Of a month ("2026-11") or fold; remembered while open.
        bool isOpen = true;
    };
    void rebuild();
    bool passes(const TimelineRow& event) const;
    void addMonth(const QString& key, const std::vector<int>& events, bool isOld);
    QString correctedText(const TimelineRow& event) const;
    static Date dayOf(const TimelineRow& event);

    std::vector<TimelineRow> m_events;
    std::vector<Row> m_rows;
    Filter m_filter;
    std::function<QString(MessageId)> m_messageText;
    QSet<QString> m_toggled; ///< Keys that are the other way round than they start.
    Date m_today{2000, 1, 1};
};

} // namespace tegoed::ui
