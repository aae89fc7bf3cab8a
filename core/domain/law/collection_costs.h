#pragma once

#include "core/domain/law/law_pack.h"

#include <variant>

namespace tegoed {

/// A line a reader can redo: `fixed` + `percent` of `base`.
struct CostLine {
    Money base;
    YearlyRate percent;
    Money fixed;
    Money amount;
};

struct CollectionCosts {
    Money costs;                   ///< Without VAT.
    Money vat;
    std::vector<CostLine> lines;   ///< Add up to the costs, unless one of the next two is true.
    bool raisedToMinimum = false;
    bool loweredToMaximum = false;
    QString basis;                 ///< "art. 6:96 BW; Besluit …"

    Money total() const { return costs + vat; }
};

/// Why nothing may be claimed. The sentence is made in `ui/presentation`.
enum class NoCosts {
    NothingOpen,
    NoClause,          ///< BE consumer: the terms hold no (reciprocal) clause. Also a missing contractual clause.
    FirstReminderFree, ///< BE consumer: the free first reminder has not gone, or its fourteen days still run.
    LetterTermRuns,    ///< NL consumer: the fourteen days of the letter still run, or there was no letter.
    NotInDefault,      ///< No notice of default, or its term still runs (decision 24).
    NotRecorded,       ///< BE business: the user has not recorded that the fixed sum is claimed.
    BeforeLaw,         ///< The rule was not in force for this contract.
    OtherTrack,        ///< Law of another country: only what the user enters with a source.
};
using CostsOrNot = std::variant<CollectionCosts, NoCosts>;

/// VAT may be added only when all three hold (Besluit, art. 2(3)); a business that deducts VAT never adds it.
struct VatOnCosts {
    bool creditorDeductsVat = true;
    bool thirdPartyCollects = false;
    bool saidInTheLetter = false;
    YearlyRate rate; ///< Parts per million.
    bool applies() const { return !creditorDeductsVat && thirdPartyCollects && saidInTheLetter; }
};

/// Dutch scale on the principals of **one letter** added up (art. 6:96(7) BW), interest left out; rounded once, half up. Zero for
/// a principal of zero. For a consumer it is the most that may be asked.
/// Errors: CurrencyMix unless all are euros; InvalidInput(amount) for a negative one.
Result<CollectionCosts> dutchCosts(const LawPack& pack, const std::vector<Money>& principals, const VatOnCosts& vat = {});

/// The costs left after a payment inside the fourteen days: on the unpaid rest alone (HR 25 November 2016, NL:HR:2016:2704).
Result<CollectionCosts> dutchCostsOnRest(const LawPack& pack, const std::vector<Money>& principals, const Money& paidWithinTerm,
                                         const VatOnCosts& vat = {});

/// A warning for consumers who pay in periods: small instalments may cost no more than a cap in half a year (in force since
/// 1 October 2024). How the cap is spread over the terms is not certain, so it is shown and not applied.
struct InstalmentCap {
    Money cap;
    Money alreadyClaimed; ///< Inside the window.
    Date windowFrom;
};
/// Filled when `instalment` is a small one and the costs of the window with `costs` pass the cap. `earlier`: costs claimed and when.
std::optional<InstalmentCap> instalmentCapPassed(const LawPack& pack, const Money& instalment, const Money& costs, const Date& on,
                                                 const std::vector<std::pair<Date, Money>>& earlier);

/// Belgian consumers: the most the fixed compensation may be, of the balance still due (art. XIX.4 code of economic law).
/// Errors: CurrencyMix; InvalidInput(amount).
Result<CollectionCosts> belgianConsumerCap(const LawPack& pack, const Money& balance);

struct BelgianConsumerFacts {
    bool hasClause = false;                 ///< Agreed in writing and reciprocal.
    std::optional<Date> reminderTermEnds;   ///< Last day of the fourteen of the free first reminder; empty = not sent.
    std::optional<Date> contractOn;         ///< Empty = unknown: the law for older contracts.
};
Result<CostsOrNot> belgianConsumerCosts(const LawPack& pack, const Money& balance, const BelgianConsumerFacts& facts, const Date& today);

/// Whether a reminder about the due date of `month` is free. One-off debts: only the first reminder is the free one and has no
/// months. Regular supply: the first reminder of three due dates in a calendar year.
/// `remindedMonths`: months reminded about in that year, as first days; may hold `month` itself.
bool isReminderFree(const LawPack& pack, const std::vector<Date>& remindedMonths, const Date& month);
/// The most a further reminder of regular supply may cost, without postage; zero for a one-off debt, where sources differ.
Money furtherReminderMaximum(const LawPack& pack, bool regularSupply);

/// A clause on costs in a contract between businesses, as recorded: at least `minimum`, else `percent` of the principal.
struct CostClause {
    Money minimum{0, Currency::euro()};
    YearlyRate percent; ///< Parts per million.
};
struct BelgianBusinessFacts {
    bool fixedSumClaimed = false;      ///< Recorded by the user (decision 26).
    std::optional<CostClause> clause;
};
/// The fixed sum per late invoice (law of 2 August 2002, art. 6) and what a recorded clause adds, per invoice.
Result<CostsOrNot> belgianBusinessCosts(const LawPack& pack, const std::vector<Money>& principals, const BelgianBusinessFacts& facts);

} // namespace tegoed
