#pragma once

#include "core/domain/aging/aging_columns.h"
#include "core/domain/aging/aging_day_totals.h"
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/change_set.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tegoed::ui {

class AppContext;

/// Which debtors count: all, one legal track, or one customer group.
struct AgingSegment {
    std::optional<LegalTrack> track;
    std::optional<CustomerGroupId> group;

    bool isAll() const { return !track && !group; }
    friend bool operator==(const AgingSegment&, const AgingSegment&) = default;
};

/// The aging of the open book, kept in memory: read once by a worker, then any day is a pass over columns and a change of one
/// debtor is applied in place. What it gives is always whole: until a new reading is complete the former one stands.
class LiveAging final : public QObject {
    Q_OBJECT
public:
    explicit LiveAging(AppContext& context, QObject* parent = nullptr);

    /// Reads the book on a worker; `loaded` or `failed` follows. A second call while it runs makes it read once more.
    /// The first time `changed` comes before it, with the report of the day alone straight from the file: that is there
    /// long before everything is in memory.
    void load();
    bool isLoaded() const { return m_data != nullptr; }
    bool hasReport() const { return m_data != nullptr || m_firstLook != nullptr; } ///< `report` and the names are there.
    bool isLoading() const { return m_isLoading; }

    /// Same day, basis and bounds as the report then has. Needs `isLoaded`.
    void setOptions(const AgingOptions& options);
    const AgingOptions& options() const { return m_report.options; }
    const AgingReport& report() const { return m_report; }
    /// How long the last whole report took, in microseconds: whether a slider can have one at every move.
    std::int64_t lastReportMicroseconds() const { return m_lastReportMicroseconds; }
    /// The totals of another day with the same basis and bounds, without rows: a handful of sums, whatever the book's size.
    AgingReport totalsOn(const Date& day) const { return m_data->totals.at(day); }

    void setSegment(const AgingSegment& segment);
    const AgingSegment& segment() const { return m_segment; }

    std::vector<AgingItem> itemsOf(DebtorId debtor) const;
    QString nameOf(DebtorId debtor) const;
    int rankOf(DebtorId debtor) const; ///< Place of a debtor in the alphabet.
    /// Debtors whose name or number holds these words, accents and case aside.
    std::unordered_set<std::int64_t> find(const QString& text) const;
    /// Before it nothing was open; after `lastDay` nothing changes any more. Empty for a book without documents.
    std::optional<Date> firstDay() const;
    std::optional<Date> lastDay() const;
    const std::vector<LedgerControlRow>& ledgerControls() const { return m_data->controls; }
    const std::vector<BookQueries::Group>& customerGroups() const { return m_data->groups; }

    /// Something was committed: brings report and totals up to date, at once for a few debtors, by a new reading for more.
    void apply(const ChangeSet& changes);

Q_SIGNALS:
    void loaded();
    void changed(); ///< The report differs after `apply`.
    void failed(const tegoed::Error& error); ///< The former figures still stand.

private:
    struct Name {
        QString name;
        QString folded; ///< Name and number, as searched and sorted.
        int rank = 0;
    };
    struct Data {
        AgingColumns columns;  ///< Of the segment.
        AgingDayTotals totals; ///< Of `columns`.
        AgingBasis basis;      ///< Of `totals`.
        AgingBounds bounds;
        std::unordered_map<std::int64_t, Name> names;
        std::optional<std::unordered_set<std::int64_t>> inSegment; ///< None: everybody is.
        std::vector<LedgerControlRow> controls;
        std::vector<BookQueries::Group> groups;
    };
    /// The report of one day without the columns behind it.
    struct FirstLook {
        AgingReport report;
        std::unordered_map<std::int64_t, Name> names;
    };
    using Names = std::unordered_map<std::int64_t, Name>;
    void loadFirstLook();
    void loadEverything();
    const Names& names() const;

    using Reading = Result<std::shared_ptr<Data>>;
    static Reading read(Database& database, const AgingSegment& segment, const AgingOptions& options, const Date& today,
                        Progress& progress);
    static Names namesOf(const AgingQueries& aging, const std::vector<DebtorId>& debtors);
    static void rank(Names& names);
    void take(std::shared_ptr<Data> data);
    void recompute();
    void applyTo(DebtorId debtor, const AgingQueries& aging);

    AppContext& m_context;
    std::shared_ptr<Data> m_data;
    std::shared_ptr<FirstLook> m_firstLook; ///< Until there is `m_data`.
    AgingReport m_report;
    AgingSegment m_segment;
    bool m_isLoading = false;
    bool m_loadAgain = false;
    std::int64_t m_lastReportMicroseconds = 0;
};

} // namespace tegoed::ui
Q_DECLARE_METATYPE(tegoed::ui::AgingSegment)
