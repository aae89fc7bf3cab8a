#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"
#include "core/domain/money/yearly_rate.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace tegoed {

/// The dated tables of rates. In commands and files: `nl-statutory` (art. 6:119 BW), `nl-commercial` (6:119a BW),
/// `be-commercial` (law of 2 August 2002), `be-legal` (law of 5 May 1865).
enum class RateTable { NlStatutory, NlCommercial, BeCommercial, BeLegal };
inline constexpr std::array kRateTables = {RateTable::NlStatutory, RateTable::NlCommercial, RateTable::BeCommercial, RateTable::BeLegal};
QString rateTableCode(RateTable table);
std::optional<RateTable> rateTableOf(QStringView code); ///< Also with underscores, as in the file.

enum class Confidence { High, Medium, Low };

/// One rate and how long it holds: from `from` to the next row, or to and including `until`.
struct RateRow {
    Date from;
    std::optional<Date> until;
    YearlyRate rate;
    Confidence confidence = Confidence::High;
    QString source;
    QString note;
    QString enteredBy; ///< Who put it beside the pack in this book; empty = from the pack.

    friend bool operator==(const RateRow&, const RateRow&) = default;
};

/// Why there is no rate for a day: the claim waits, the message leaves without it (decision 25).
struct MissingRate {
    enum class Why { BeforeFirstDay, Gap, AfterLastKnownDay };
    std::optional<RateTable> table; ///< Empty = rates of a contract.
    Date day;                       ///< The first day without one.
    Why why;
    friend bool operator==(const MissingRate&, const MissingRate&) = default;
};

/// A rate and the days it holds, the last one included.
struct RateSpan {
    Date from;
    Date to;
    YearlyRate rate;
    friend bool operator==(const RateSpan&, const RateSpan&) = default;
};

/// One step of a scale by amount: for what is above `above`, up to and including `upTo` (empty = no end).
struct ScaleStep {
    Money above;
    std::optional<Money> upTo;
    Money fixed;        ///< Belgium; zero in the Netherlands.
    YearlyRate percent; ///< Of the part above `above`; parts per million, nothing yearly about it.
};

struct LawSource {
    QString law;
    QString source;
    Confidence confidence = Confidence::High;
    QString note;
};

/// Dutch collection costs (Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2).
struct DutchCostScale {
    LawSource source;
    Date inForce{2012, 7, 1};
    std::vector<ScaleStep> steps; ///< Each percent is of the part inside the step; the parts are added.
    Money minimum{0, Currency::euro()};
    Money maximum{0, Currency::euro()};
    Money withoutLetterBusiness{0, Currency::euro()}; ///< Art. 6:96(4) BW.
    int consumerLetterDays = 14;
    LawSource capSource; ///< Of the cap on consumer instalments.
    Date capInForce{2024, 10, 1};
    Money capInstalmentBelow{0, Currency::euro()};
    Money capPerWindow{0, Currency::euro()};
    int capWindowMonths = 6;
    std::map<int, YearlyRate> vatFromYear;
};

/// Belgian consumers: book XIX of the code of economic law.
struct BelgianConsumerScale {
    LawSource source;
    Date inForceNewContracts{2023, 9, 1};
    Date inForceOlderContracts{2023, 12, 1};
    std::vector<ScaleStep> steps; ///< Of one step alone: fixed plus percent of the part above it.
    Money maximum{0, Currency::euro()};
    Money furtherReminderMaximum{0, Currency::euro()};
    int freeRemindersPerYear = 3; ///< Regular supply: due dates in a calendar year.
    int graceDays = 14;
};

struct BusinessTerms {
    LawSource source;
    Date from{2013, 3, 16};
    int defaultDays = 30;
    int maximumDays = 60;
    std::optional<int> publicBodyDays;
    std::optional<int> largeToSmeDays;
    std::optional<Date> largeToSmeFrom;
    std::optional<Date> largeToSmeOlderContractsFrom;
};

enum class CourtTrack { Kanton, Civil };
enum class Claimant { LegalPerson, NaturalPerson };

struct CourtFeeTable {
    struct Row {
        Money above;
        std::optional<Money> upTo;
        Money legalPerson;
        Money naturalPerson;
    };
    int year = 0; ///< Of the first hearing.
    CourtTrack track = CourtTrack::Kanton;
    std::vector<Row> rows;
    std::optional<Money> indigent;
    std::optional<Money> undeterminedLegalPerson;
    std::optional<Money> undeterminedNaturalPerson;
    LawSource source;
};

struct BailiffFee {
    Date from;
    QString act; ///< Code: `summons`, `service_of_title`, `seizure_bank` …
    Money withoutVat;
    LawSource source;
};

/// Everything of a pack, as read.
struct LawTables {
    Date asOf{2000, 1, 1};
    std::map<RateTable, std::vector<RateRow>> rates; ///< By `from`.
    std::map<RateTable, Date> knownUntil;
    std::vector<RateRow> belgianCommercialOldContracts; ///< Concluded before 16 March 2013.
    DutchCostScale dutchCosts;
    BelgianConsumerScale belgianConsumer;
    BusinessTerms belgianBusiness;
    Money belgianFixedCompensation{0, Currency::euro()}; ///< Per invoice.
    BusinessTerms dutchBusiness;
    std::vector<CourtFeeTable> courtFees;
    Money kantonMaximum{0, Currency::euro()};
    std::vector<BailiffFee> bailiffFees;
    std::vector<std::pair<QString, QString>> unconfirmed; ///< What is not in the pack, and why.
};

/// Something wrong in a file that should be a pack. The sentence with its remedy is made in `ui/presentation`.
struct LawPackProblem {
    enum class Kind {
        NotJson,     ///< seen: what the reader says.
        Missing,
        UnknownKey,  ///< An error within a row, where a misspelt `until` would change the law; a notice at the top.
        NotADate, NotAnAmount, NotAPercentage, NotANumber, NotAWord, ///< seen: the text; NotAWord: expected is the list.
        OutOfOrder,  ///< The dates of a table or steps of a scale do not follow each other.
        OlderThanLast, ///< Known until a day before its last row.
        Doubtful,    ///< A notice: the Belgian rate is not the Dutch one rounded up to a half percent.
    };
    Kind kind;
    QString where; ///< As a path: `nl_statutory[3].from`.
    QString seen;
    QString expected;
    bool isNotice = false; ///< The pack can be used all the same.
};

/// The law as data: rates, scales, terms and fees with source, confidence and validity (decision 25). Pure and small; copy it.
class LawPack {
public:
    explicit LawPack(LawTables tables) : m_tables(std::move(tables)) {}

    const LawTables& tables() const { return m_tables; }

    /// The rate of a day. A day without one gives the reason and never the last rate known.
    std::variant<RateRow, MissingRate> rateOn(RateTable table, const Date& day) const;
    /// The rates of `first` up to, not including, `until`; neighbours differ. `first` < `until`.
    std::variant<std::vector<RateSpan>, MissingRate> ratesBetween(RateTable table, const Date& first, const Date& until) const;

    /// The last day with a rate; rates of the book that follow on it count.
    Date lastKnownDay(RateTable table) const;
    /// From this day on the program reminds of new rates: 90 days before the last one.
    Date warnFrom(RateTable table) const { return lastKnownDay(table).plusDays(-kWarnDays); }
    static constexpr int kWarnDays = 90;

    /// The same pack with a rate the user put beside it: it holds from `from` to `until`, whatever the pack says.
    /// Errors: MissingInput(field) without `until`, source or enteredBy; InvalidDate when it ends before it starts.
    Result<LawPack> withOwnRate(RateTable table, const RateRow& row) const;
    const std::vector<RateRow>& ownRates(RateTable table) const;

private:
    LawTables m_tables;
    std::map<RateTable, std::vector<RateRow>> m_ownRates;
};

struct LawPackReading {
    std::optional<LawPack> pack; ///< Empty when any problem is more than a notice.
    std::vector<LawPackProblem> problems;
};

/// Reads one pack file (UTF-8 JSON, the form of `resources/law/rates.json`), all problems at once.
LawPackReading readLawPack(const QByteArray& json);

/// The Belgian commercial rate that belongs to a reference rate of the central bank: reference + margin, rounded up to a half
/// percent (law of 2 August 2002, art. 5).
YearlyRate belgianCommercialRate(YearlyRate reference, YearlyRate margin);

} // namespace tegoed
