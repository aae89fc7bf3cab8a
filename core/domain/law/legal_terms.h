#pragma once

#include "core/domain/law/law_pack.h"
#include "core/domain/message/channel.h"
#include "core/domain/party/party.h"

namespace tegoed {

/// The days of a term that a message starts.
struct LegalTerm {
    Date presumedReceived;
    Date firstDay;
    Date lastDay;   ///< Included: who pays on it is in time.
    Date costsFrom; ///< The day after.
    QString basis;  ///< Legal source.
    friend bool operator==(const LegalTerm&, const LegalTerm&) = default;
};

/// The fourteen-day letter (art. 6:96(6) BW): fourteen days from the day after it was received. A letter counts as received on the
/// second day after sending, Sundays, Mondays and holidays not counted; an e-mail on the day it was sent; proof of another day
/// goes before.
/// Errors: InvalidInput(channel) for a channel that cannot carry it; InvalidDate outside 2000–2100.
Result<LegalTerm> dutchConsumerTerm(const LawPack& pack, Channel channel, const Date& sent, const std::optional<Date>& proven = {});

/// The free first reminder to a Belgian consumer (art. XIX.2): fourteen days, the first being the third working day after
/// posting, or the calendar day after sending electronically.
Result<LegalTerm> belgianConsumerTerm(const LawPack& pack, Channel channel, const Date& sent);

/// Between businesses without an agreed term: thirty days from the day after the invoice was received (art. 6:119a(2) BW; law of
/// 2 August 2002, art. 4).
Result<LegalTerm> businessTerm(const LawPack& pack, const QString& country, Channel channel, const Date& sent);

/// Which term holds between businesses, and why.
struct TermVerdict {
    enum class Why {
        AsAgreed,
        NothingAgreed,  ///< The default.
        LongerThanLaw,  ///< BE: longer than the maximum counts as not written.
        NeedsExpress,   ///< NL: above the maximum only when expressly agreed and not grossly unfair; the days stand, with that warning.
        LargeToSme,     ///< NL: void between a large buyer and a smaller supplier.
        PublicBody,
    };
    int days = 0;
    Why why = Why::AsAgreed;
    friend bool operator==(const TermVerdict&, const TermVerdict&) = default;
};
struct AgreedTerm {
    std::optional<int> days; ///< Empty = nothing agreed.
    Date contractOn;
    bool debtorIsPublicBody = false;
    bool debtorIsLargeAndWeAreNot = false;
};
/// Errors: InvalidInput(country) unless NL or BE.
Result<TermVerdict> businessTermDays(const LawPack& pack, const QString& country, const AgreedTerm& agreed, const Date& today);

// Limitation ---------------------------------------------------------------------------------------------------------------------

enum class LimitationKind {
    DutchClaim,           ///< 5 years, art. 3:307, 3:308 BW.
    DutchConsumerSale,    ///< 2 years, art. 7:28 BW: goods, not services.
    DutchJudgment,        ///< 20 years, art. 3:324 BW.
    BelgianClaim,         ///< 10 years, art. 2262bis old civil code.
    BelgianPeriodic,      ///< 5 years, art. 2277.
    BelgianConsumerSale,  ///< 1 year, art. 2272.
};
struct Interruption {
    enum class How {
        WrittenNotice,    ///< The creditor reserves performance unequivocally (art. 3:317 BW); does nothing in Belgium.
        Acknowledgement,  ///< Part payment, plan (art. 3:318 BW; BE 2248).
        LegalAction,
        FormalNotice,     ///< BE art. 2244 § 2, by lawyer or bailiff: once, at least one year more.
    };
    Date on;
    How how;
};
struct Limitation {
    Date lastDay;              ///< The last day to act.
    std::vector<Date> warnOn;  ///< Six, three and one month before it.
    QString basis;
    bool noticeInterrupts;     ///< Whether a letter of the creditor himself can do it.
};
/// The kind an invoice of this track may fall under whose term is the shortest: whether goods or services were sold, or an energy bill
/// was, is not recorded, and a warning that comes early does no harm. Empty = the law of another country.
std::optional<LimitationKind> shortestLimitationOf(LegalTrack track);
/// The kind of any other claim of this track: only when that has passed too, it is certain that a claim lapsed.
std::optional<LimitationKind> generalLimitationOf(LegalTrack track);

/// `claimableOn`: the due date. An interruption after the last day comes too late and is left out.
Limitation limitationOf(LimitationKind kind, const Date& claimableOn, const std::vector<Interruption>& interruptions);

enum class LimitationState { Far, SixMonths, ThreeMonths, OneMonth, Passed };
LimitationState limitationState(const Limitation& limitation, const Date& today);

// Court --------------------------------------------------------------------------------------------------------------------------

struct CourtFee {
    Money fee;
    CourtTrack track;
    LawSource source;
};
/// Which judge: up to and including the limit the kantonrechter.
CourtTrack courtTrackOf(const LawPack& pack, const Money& claim);
/// The court fee of the year of the first hearing. Errors: NotFound(court_fee, "2025 kanton") when that year or amount is not in the
/// pack: never a fee of another year; InvalidInput(claim) for a negative one; CurrencyMix.
Result<CourtFee> courtFee(const LawPack& pack, int year, const Money& claim, Claimant claimant);
Result<CourtFee> courtFee(const LawPack& pack, int year, CourtTrack track, const Money& claim, Claimant claimant);

// Default (verzuim) --------------------------------------------------------------------------------------------------------------

/// What decides whether a debtor is in default (decision 24).
struct DefaultFacts {
    LegalTrack track = LegalTrack::Other;
    bool termAgreed = false;           ///< In the quotation or the terms; not merely printed on the invoice.
    Date dueDate;
    std::optional<Date> noticeTermEnd; ///< Last day of the term a notice of default gave; empty = none was sent.
};
struct DefaultState {
    enum class Why {
        AgreedTermPassed,    ///< Art. 6:83(a) BW.
        NoticeTermPassed,    ///< Art. 6:82 BW.
        ByLaw,               ///< BE business: without notice, from the day after the due date.
        NotDueYet,
        NoticeNeeded,        ///< The term was only printed on the invoice and no notice went.
        NoticeTermRuns,
        TrackUnknown,        ///< Law of another country.
    };
    std::optional<Date> since; ///< First day of default; filled exactly when in default.
    Why why;
    bool inDefault() const { return since.has_value(); }
    friend bool operator==(const DefaultState&, const DefaultState&) = default;
};
DefaultState defaultOn(const DefaultFacts& facts, const Date& today);

} // namespace tegoed
