#include "core/domain/law/legal_terms.h"

#include "core/domain/calendar/holidays.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMonday = 1;
constexpr int kSunday = 7;

Error cannotCarry(Channel channel)
{
    return Error{Error::Code::InvalidInput, {u"channel"_s, channelCode(channel)}, u"only an e-mail or letter starts a term"_s};
}

bool isWritten(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Letter;
}

Result<bool> isHoliday(WorkCalendar calendar, const Date& day)
{
    const Result<std::vector<Holiday>> days = holidays(calendar, day.year());
    if (!days)
        return Error{Error::Code::InvalidDate, {day.toIso()}, days.error().detail};
    return std::any_of(days->begin(), days->end(), [&](const Holiday& holiday) { return holiday.date == day; });
}

/// Post arrives on the second day after sending, Sundays, Mondays and holidays not counted: Monday → Wednesday, Friday → Tuesday.
Result<Date> dutchPostArrives(const Date& sent)
{
    Date day = sent;
    for (int left = 2; left > 0;) {
        day = day.plusDays(1);
        const Result<bool> holiday = isHoliday(WorkCalendar::Netherlands, day);
        if (!holiday)
            return holiday.error();
        left -= (*holiday || day.isoWeekday() == kSunday || day.isoWeekday() == kMonday) ? 0 : 1;
    }
    return day;
}

Result<Date> arrives(const QString& country, Channel channel, const Date& sent)
{
    if (!isWritten(channel))
        return cannotCarry(channel);
    if (channel == Channel::Email)
        return sent;
    return country == u"BE"_s ? plusWorkingDays(WorkCalendar::Belgium, sent, 3) : dutchPostArrives(sent);
}

LegalTerm termOf(const Date& received, const Date& firstDay, int days, const QString& basis)
{
    return {received, firstDay, firstDay.plusDays(days - 1), firstDay.plusDays(days), basis};
}

} // namespace

Result<LegalTerm> dutchConsumerTerm(const LawPack& pack, Channel channel, const Date& sent, const std::optional<Date>& proven)
{
    if (!isWritten(channel))
        return cannotCarry(channel);
    if (proven && *proven < sent)
        return Error{Error::Code::InvalidDate, {proven->toIso()}, u"received before it was sent"_s};
    const Result<Date> received = proven ? Result<Date>(*proven) : arrives(u"NL"_s, channel, sent);
    if (!received)
        return received.error();
    return termOf(*received, received->plusDays(1), pack.tables().dutchCosts.consumerLetterDays, u"art. 6:96(6) BW; HR 25-11-2016, NL:HR:2016:2704"_s);
}

Result<LegalTerm> belgianConsumerTerm(const LawPack& pack, Channel channel, const Date& sent)
{
    const Result<Date> received = arrives(u"BE"_s, channel, sent);
    if (!received)
        return received.error();
    // By post the third working day is the first of the fourteen; electronically the day after sending is.
    const Date firstDay = channel == Channel::Letter ? *received : received->plusDays(1);
    return termOf(*received, firstDay, pack.tables().belgianConsumer.graceDays, u"art. XIX.2 WER; art. 1.7 BW"_s);
}

Result<LegalTerm> businessTerm(const LawPack& pack, const QString& country, Channel channel, const Date& sent)
{
    if (country != u"NL"_s && country != u"BE"_s)
        return Error{Error::Code::InvalidInput, {u"country"_s, country}, {}};
    const Result<Date> received = arrives(country, channel, sent);
    if (!received)
        return received.error();
    const bool belgian = country == u"BE"_s;
    const BusinessTerms& terms = belgian ? pack.tables().belgianBusiness : pack.tables().dutchBusiness;
    return termOf(*received, received->plusDays(1), terms.defaultDays, belgian ? u"wet van 2 augustus 2002, art. 4"_s : u"art. 6:119a(2) BW"_s);
}

Result<TermVerdict> businessTermDays(const LawPack& pack, const QString& country, const AgreedTerm& agreed, const Date& today)
{
    using Why = TermVerdict::Why;
    if (country != u"NL"_s && country != u"BE"_s)
        return Error{Error::Code::InvalidInput, {u"country"_s, country}, {}};
    const bool belgian = country == u"BE"_s;
    const BusinessTerms& terms = belgian ? pack.tables().belgianBusiness : pack.tables().dutchBusiness;
    if (!agreed.days)
        return TermVerdict{terms.defaultDays, Why::NothingAgreed};
    const int publicDays = terms.publicBodyDays.value_or(terms.defaultDays);
    if (agreed.debtorIsPublicBody && *agreed.days > publicDays)
        return TermVerdict{publicDays, Why::PublicBody};
    if (!belgian && agreed.debtorIsLargeAndWeAreNot && terms.largeToSmeDays && *agreed.days > *terms.largeToSmeDays) {
        const bool isNewContract = agreed.contractOn >= *terms.largeToSmeFrom;
        if (isNewContract || today >= *terms.largeToSmeOlderContractsFrom)
            return TermVerdict{terms.defaultDays, Why::LargeToSme};
    }
    if (*agreed.days <= terms.maximumDays)
        return TermVerdict{*agreed.days, Why::AsAgreed};
    if (!belgian)
        return TermVerdict{*agreed.days, Why::NeedsExpress};
    return agreed.contractOn >= terms.from ? TermVerdict{terms.defaultDays, Why::LongerThanLaw} : TermVerdict{*agreed.days, Why::NeedsExpress};
}

// Limitation ---------------------------------------------------------------------------------------------------------------------

namespace {

struct LimitationRule {
    int years;
    int yearsAfterInterruption; ///< Art. 3:319 BW: never more than five.
    bool noticeInterrupts;
    QString basis;
};

LimitationRule ruleOf(LimitationKind kind)
{
    switch (kind) {
    case LimitationKind::DutchClaim: return {5, 5, true, u"art. 3:307, 3:308, 3:317 BW"_s};
    case LimitationKind::DutchConsumerSale: return {2, 2, true, u"art. 7:28, 3:317 BW"_s};
    case LimitationKind::DutchJudgment: return {20, 5, true, u"art. 3:324 BW"_s};
    case LimitationKind::BelgianClaim: return {10, 10, false, u"art. 2262bis, 2244 oud BW"_s};
    case LimitationKind::BelgianPeriodic: return {5, 5, false, u"art. 2277, 2244 oud BW"_s};
    case LimitationKind::BelgianConsumerSale: return {1, 1, false, u"art. 2272, 2244 oud BW"_s};
    }
    return {5, 5, true, {}};
}

Date plusYears(const Date& day, int years)
{
    return day.plusMonths(12 * years);
}

} // namespace

std::optional<LimitationKind> generalLimitationOf(LegalTrack track)
{
    switch (track) {
    case LegalTrack::NlB2b:
    case LegalTrack::NlB2c: return LimitationKind::DutchClaim;
    case LegalTrack::BeB2b:
    case LegalTrack::BeB2c: return LimitationKind::BelgianClaim;
    case LegalTrack::Other: break;
    }
    return std::nullopt;
}

std::optional<LimitationKind> shortestLimitationOf(LegalTrack track)
{
    switch (track) {
    case LegalTrack::NlB2b: return LimitationKind::DutchClaim;
    case LegalTrack::NlB2c: return LimitationKind::DutchConsumerSale;
    case LegalTrack::BeB2b: return LimitationKind::BelgianClaim;
    case LegalTrack::BeB2c: return LimitationKind::BelgianConsumerSale;
    case LegalTrack::Other: break;
    }
    return std::nullopt;
}

Limitation limitationOf(LimitationKind kind, const Date& claimableOn, const std::vector<Interruption>& interruptions)
{
    const LimitationRule rule = ruleOf(kind);
    std::vector<Interruption> ordered = interruptions;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Interruption& a, const Interruption& b) { return a.on < b.on; });
    Date lastDay = plusYears(claimableOn, rule.years); // It starts the day after the claim became due.
    bool formalNoticeUsed = false;
    for (const Interruption& interruption : ordered) {
        if (interruption.on > lastDay)
            break; // Too late: it is gone.
        if (interruption.how == Interruption::How::WrittenNotice && !rule.noticeInterrupts)
            continue;
        if (interruption.how == Interruption::How::FormalNotice && !rule.noticeInterrupts) {
            if (!formalNoticeUsed)
                lastDay = std::max(lastDay, plusYears(interruption.on, 1));
            formalNoticeUsed = true;
            continue;
        }
        lastDay = std::max(lastDay, plusYears(interruption.on, rule.yearsAfterInterruption)); // Never earlier than without it.
    }
    return {lastDay, {lastDay.plusMonths(-6), lastDay.plusMonths(-3), lastDay.plusMonths(-1)}, rule.basis, rule.noticeInterrupts};
}

LimitationState limitationState(const Limitation& limitation, const Date& today)
{
    if (today > limitation.lastDay)
        return LimitationState::Passed;
    if (today >= limitation.warnOn[2])
        return LimitationState::OneMonth;
    if (today >= limitation.warnOn[1])
        return LimitationState::ThreeMonths;
    return today >= limitation.warnOn[0] ? LimitationState::SixMonths : LimitationState::Far;
}

// Court --------------------------------------------------------------------------------------------------------------------------

CourtTrack courtTrackOf(const LawPack& pack, const Money& claim)
{
    return claim.minorUnits() <= pack.tables().kantonMaximum.minorUnits() ? CourtTrack::Kanton : CourtTrack::Civil;
}

Result<CourtFee> courtFee(const LawPack& pack, int year, CourtTrack track, const Money& claim, Claimant claimant)
{
    if (claim.currency() != Currency::euro())
        return Error{Error::Code::CurrencyMix, {Currency::euro().code(), claim.currency().code()}, {}};
    if (claim.isNegative())
        return Error{Error::Code::InvalidInput, {u"claim"_s, claim.toDecimal()}, {}};
    for (const CourtFeeTable& table : pack.tables().courtFees) {
        if (table.year != year || table.track != track)
            continue;
        for (const CourtFeeTable::Row& row : table.rows) {
            const bool isFirst = &row == &table.rows.front();
            const bool isAbove = claim.minorUnits() > row.above.minorUnits() || (isFirst && claim == row.above);
            if (isAbove && (!row.upTo || claim.minorUnits() <= row.upTo->minorUnits()))
                return CourtFee{claimant == Claimant::LegalPerson ? row.legalPerson : row.naturalPerson, track, table.source};
        }
    }
    const QString name = track == CourtTrack::Kanton ? u"kanton"_s : u"civiel"_s;
    return Error{Error::Code::NotFound, {u"court_fee"_s, u"%1 %2"_s.arg(year).arg(name)}, u"no fee of another year is taken"_s};
}

Result<CourtFee> courtFee(const LawPack& pack, int year, const Money& claim, Claimant claimant)
{
    return courtFee(pack, year, courtTrackOf(pack, claim), claim, claimant);
}

// Default (verzuim) --------------------------------------------------------------------------------------------------------------

DefaultState defaultOn(const DefaultFacts& facts, const Date& today)
{
    using Why = DefaultState::Why;
    if (facts.track == LegalTrack::Other)
        return {std::nullopt, Why::TrackUnknown};
    if (today <= facts.dueDate)
        return {std::nullopt, Why::NotDueYet};
    if (facts.track == LegalTrack::BeB2b)
        return {facts.dueDate.plusDays(1), Why::ByLaw};
    if (facts.termAgreed)
        return {facts.dueDate.plusDays(1), Why::AgreedTermPassed};
    if (!facts.noticeTermEnd)
        return {std::nullopt, Why::NoticeNeeded};
    if (today <= *facts.noticeTermEnd)
        return {std::nullopt, Why::NoticeTermRuns};
    return {std::max(*facts.noticeTermEnd, facts.dueDate).plusDays(1), Why::NoticeTermPassed};
}

} // namespace tegoed
