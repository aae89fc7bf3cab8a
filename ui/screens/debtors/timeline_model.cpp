#include "ui/screens/debtors/timeline_model.h"

#include "core/base/text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/event_text.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kMonthsOpen = 6;
constexpr int kFoldFrom = 3;
constexpr int kFoldDays = 7;
} // namespace

void TimelineModel::setEvents(std::vector<TimelineRow> events, const Date& today)
{
    m_events = std::move(events);
    m_today = today;
    rebuild();
}

void TimelineModel::setFilter(Filter filter)
{
    filter.text = foldForSearch(filter.text);
    m_filter = std::move(filter);
    rebuild();
}

bool TimelineModel::isFiltered() const
{
    return !m_filter.groups.isEmpty() || !m_filter.text.isEmpty() || m_filter.invoice.isValid();
}

Date TimelineModel::dayOf(const TimelineRow& event)
{
    const QDate local = QDateTime::fromString(event.atUtc, Qt::ISODateWithMs).toLocalTime().date();
    return Date::from(local.year(), local.month(), local.day()).value_or(Date(2000, 1, 1));
}

bool TimelineModel::passes(const TimelineRow& event) const
{
    const EventGroup group = eventGroup(event.kind);
    if (!m_filter.groups.isEmpty() && !m_filter.groups.contains(QString::number(static_cast<int>(group))))
        return false;
    // Changes of data are noise unless asked for (ux.md 6.1); that the debtor came into being is not.
    if (m_filter.groups.isEmpty() && !m_filter.withData && event.kind == u"debtor_changed")
        return false;
    if (m_filter.invoice.isValid() && std::find(event.invoices.begin(), event.invoices.end(), m_filter.invoice) == event.invoices.end())
        return false;
    return m_filter.text.isEmpty() || foldForSearch(eventText(event)).contains(m_filter.text);
}

void TimelineModel::addMonth(const QString& key, const std::vector<int>& events, bool isOld)
{
    const bool open = isOld == m_toggled.contains(key);
    m_rows.push_back({RowKind::Month, events.front(), static_cast<int>(events.size()), key, open});
    if (!open)
        return;
    for (std::size_t i = 0; i < events.size();) {
        const TimelineRow& first = m_events[static_cast<std::size_t>(events[i])];
        std::size_t end = i + 1;
        while (end < events.size() && m_events[static_cast<std::size_t>(events[end])].kind == first.kind
               && daysBetween(dayOf(m_events[static_cast<std::size_t>(events[end])]), dayOf(first)) < kFoldDays)
            ++end;
        const int count = static_cast<int>(end - i);
        const QString foldKey = u"fold:"_s + QString::number(first.id.value);
        const bool folds = count >= kFoldFrom && first.kind != u"note";
        if (folds) {
            m_rows.push_back({RowKind::Fold, events[i], count, foldKey, m_toggled.contains(foldKey)});
            if (!m_toggled.contains(foldKey)) {
                i = end;
                continue;
            }
        }
        for (; i < end; ++i) {
            const TimelineRow& event = m_events[static_cast<std::size_t>(events[i])];
            const QString messageKey = messageOf(event).isValid() ? u"message:"_s + QString::number(event.id.value) : QString();
            m_rows.push_back({RowKind::Event, events[i], 1, messageKey, messageKey.isEmpty() || m_toggled.contains(messageKey)});
        }
    }
}

void TimelineModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const Date firstOpen = m_today.plusMonths(1 - kMonthsOpen);
    QString key;
    std::vector<int> month;
    bool isOld = false;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (!passes(m_events[i]))
            continue;
        const Date day = dayOf(m_events[i]);
        const QString itsKey = day.toIso().left(7);
        if (itsKey != key) {
            if (!month.empty())
                addMonth(key, month, isOld);
            month.clear();
            key = itsKey;
            // A search shows what it found, however old.
            isOld = itsKey < firstOpen.toIso().left(7) && !isFiltered();
        }
        month.push_back(static_cast<int>(i));
    }
    if (!month.empty())
        addMonth(key, month, isOld);
    endResetModel();
}

void TimelineModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].key.isEmpty())
        return;
    const QString key = m_rows[static_cast<std::size_t>(row)].key;
    if (!m_toggled.remove(key))
        m_toggled.insert(key);
    rebuild();
}

MessageId TimelineModel::messageOf(const TimelineRow& event)
{
    return MessageId{event.body.value(u"message"_s).toInteger()};
}

const TimelineRow* TimelineModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& item = m_rows[static_cast<std::size_t>(row)];
    return item.kind == RowKind::Event ? &m_events[static_cast<std::size_t>(item.event)] : nullptr;
}

QString TimelineModel::correctedText(const TimelineRow& event) const
{
    for (const TimelineRow& later : m_events) {
        if (later.corrects == event.id)
            return tr("corrected on %1").arg(dateText(dayOf(later)));
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const TimelineRow& event = m_events[static_cast<std::size_t>(row.event)];
    const QString month = monthText(dayOf(event));
    switch (role) {
    case KindRole: return static_cast<int>(row.kind);
    case OpenRole: return row.isOpen;
    case FoldsRole: return row.kind == RowKind::Event && !row.key.isEmpty();
    case BodyRole:
        return row.kind == RowKind::Event && !row.key.isEmpty() && row.isOpen && m_messageText ? m_messageText(messageOf(event)) : QString();
    case EventIndexRole: return row.kind == RowKind::Event ? row.event : -1;
    case IconRole: return row.kind == RowKind::Month ? QString() : eventIcon(event.kind);
    case WhenRole: return row.kind == RowKind::Month ? QString() : relativeTimeText(event.atUtc, m_today);
    case SentenceRole:
        if (row.kind == RowKind::Month)
            return row.isOpen ? month : tr("%1 · %n event(s)", nullptr, row.count).arg(month);
        if (row.kind == RowKind::Fold)
            return tr("%n time(s): %1", nullptr, row.count).arg(eventText(event));
        return eventText(event);
    case DetailRole: {
        if (row.kind != RowKind::Event)
            return QString();
        const QString corrected = correctedText(event);
        return corrected.isEmpty() ? event.actor : event.actor + u" · "_s + corrected;
    }
    case Qt::ToolTipRole: return row.kind == RowKind::Event ? timeText(event.atUtc) : QString();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString sentence = data(index, SentenceRole).toString();
        return row.kind == RowKind::Month ? sentence : data(index, WhenRole).toString() + u": "_s + sentence;
    }
    default: return {};
    }
}

} // namespace tegoed::ui
