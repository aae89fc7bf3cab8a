#include "core/domain/law/interest.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kPpm = 1'000'000;
constexpr std::int64_t kDaysPerYear = 365; // Also in a leap year: the practice of the courts (law.md, Netherlands 3).
constexpr std::int64_t kLargest = 10'000'000'000'000'000; // As Money: sums stay far from the end of 64 bits.

std::variant<std::vector<RateSpan>, MissingRate> agreedBetween(const std::vector<AgreedRate>& rates, const Date& first, const Date& until)
{
    if (first < rates.front().from)
        return MissingRate{std::nullopt, first, MissingRate::Why::BeforeFirstDay};
    std::vector<RateSpan> spans;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const Date from = std::max(rates[i].from, first);
        const Date end = i + 1 < rates.size() ? std::min(rates[i + 1].from, until) : until;
        if (from >= end)
            continue;
        if (!spans.empty() && spans.back().rate == rates[i].rate)
            spans.back().to = end.plusDays(-1);
        else
            spans.push_back({from, end.plusDays(-1), rates[i].rate});
    }
    return spans;
}

std::variant<std::vector<RateSpan>, MissingRate> spansOf(const LawPack& pack, const InterestRates& rates, const Date& first, const Date& until)
{
    if (const auto* table = std::get_if<RateTable>(&rates))
        return pack.ratesBetween(*table, first, until);
    return agreedBetween(std::get<std::vector<AgreedRate>>(rates), first, until);
}

std::optional<Error> wrongIn(const InterestQuestion& question)
{
    if (question.principal.isNegative())
        return Error{Error::Code::InvalidInput, {u"principal"_s, question.principal.toDecimal()}, {}};
    for (const PaymentOnClaim& payment : question.payments) {
        if (!sameCurrency(payment.amount, question.principal))
            return Error{Error::Code::CurrencyMix, {question.principal.currency().code(), payment.amount.currency().code()}, {}};
        if (payment.amount.minorUnits() <= 0)
            return Error{Error::Code::InvalidInput, {u"paid"_s, payment.amount.toDecimal()}, {}};
    }
    const auto* agreed = std::get_if<std::vector<AgreedRate>>(&question.rates);
    if (!agreed)
        return std::nullopt;
    if (agreed->empty())
        return Error{Error::Code::InvalidInput, {u"rates"_s, QString()}, {}};
    for (std::size_t i = 1; i < agreed->size(); ++i)
        if ((*agreed)[i].from <= (*agreed)[i - 1].from)
            return Error{Error::Code::InvalidInput, {u"rates"_s, (*agreed)[i].from.toIso()}, u"dates of rates ascend"_s};
    return std::nullopt;
}

/// One claim on its way through time: what is owed, and the part of the specification that is running.
class Walk {
public:
    Walk(const InterestQuestion& question, const Date& start)
        : m_question(question), m_zero(0, question.principal.currency()), m_principal(question.principal), m_partFrom(start) {}

    bool bearsInterest() const { return !base().isZero(); }
    bool hasRunningInterest() const { return !m_runningInterest.isZero(); }

    /// Closes the running part on the day before `day`.
    std::optional<Error> closePart(const Date& day, YearlyRate rate)
    {
        const int days = daysBetween(m_partFrom, day);
        const Date from = m_partFrom;
        m_partFrom = day;
        if (days <= 0 || base().isZero())
            return std::nullopt;
        const Result<Money> interest = interestOfDays(base(), rate, days);
        if (!interest)
            return interest.error();
        m_total += *interest;
        m_runningInterest += *interest;
        if (m_total.minorUnits() > kLargest)
            return Error{Error::Code::AmountTooLarge, {m_total.toDecimal(), QString::number(kLargest)}, {}};
        m_parts.push_back({from, day.plusDays(-1), days, rate, base(), *interest});
        return std::nullopt;
    }

    void fullYear()
    {
        m_capitalised += m_runningInterest;
        m_runningInterest = m_zero;
    }

    void pay(Money left)
    {
        const auto take = [&left](Money& claim) {
            const Money part(std::min(left.minorUnits(), claim.minorUnits()), left.currency());
            claim -= part;
            left -= part;
        };
        if (m_question.order == PaymentOrder::InterestFirst) {
            take(m_capitalised); // The older interest; in the base or not, it stays interest.
            take(m_runningInterest);
        }
        take(m_principal);
        m_overpaid += left;
    }

    /// Whether a payment changes the sum that bears interest, or settles interest that has to be known to the cent.
    bool paymentEndsPart() const { return !m_principal.isZero() || m_question.order == PaymentOrder::InterestFirst; }

    InterestFigure figure() const
    {
        return {m_total, m_parts, m_principal, m_capitalised + m_runningInterest, m_overpaid};
    }

private:
    Money base() const { return m_principal + m_capitalised; }

    const InterestQuestion& m_question;
    Money m_zero;
    Money m_principal;
    Money m_capitalised = m_zero;     // Interest of full years, unpaid: bears interest.
    Money m_runningInterest = m_zero; // Interest of the running year, unpaid: does not.
    Money m_total = m_zero;
    Money m_overpaid = m_zero;
    Date m_partFrom;
    std::vector<InterestPart> m_parts;
};

Date earlier(const Date& a, const std::optional<Date>& b)
{
    return b && *b < a ? *b : a;
}

std::vector<PaymentOnClaim> paymentsBefore(const Date& until, std::vector<PaymentOnClaim> payments)
{
    std::erase_if(payments, [&](const PaymentOnClaim& payment) { return payment.on >= until; });
    std::stable_sort(payments.begin(), payments.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    return payments;
}

struct Walked {
    Walk claim;
    bool needsLaterRate; ///< Something bears interest, or will, after the last day with a rate.
};

/// Walks the days of `spans`; the events of a day come before its interest.
Result<Walked> walk(const InterestQuestion& question, const std::vector<RateSpan>& spans)
{
    const std::vector<PaymentOnClaim> payments = paymentsBefore(question.until, question.payments);
    Walk claim(question, question.firstDay);
    auto payment = payments.begin();
    for (; payment != payments.end() && payment->on <= question.firstDay; ++payment)
        claim.pay(payment->amount);
    const bool compounds = question.compounding == Compounding::YearlyFromFirstDay;
    int year = 1;
    for (const RateSpan& span : spans) {
        const Date end = span.to.plusDays(1);
        for (Date day = span.from; day < end;) {
            const std::optional<Date> anniversary = compounds ? std::optional(question.firstDay.plusMonths(12 * year)) : std::nullopt;
            const Date next = earlier(earlier(end, anniversary), payment != payments.end() ? std::optional(payment->on) : std::nullopt);
            const bool isPayment = payment != payments.end() && payment->on == next;
            const bool isFullYear = anniversary && *anniversary == next;
            if (next == end || isFullYear || (isPayment && claim.paymentEndsPart()))
                if (const std::optional<Error> error = claim.closePart(next, span.rate))
                    return *error;
            if (isFullYear) {
                claim.fullYear();
                ++year;
            }
            for (; payment != payments.end() && payment->on == next; ++payment)
                claim.pay(payment->amount);
            day = next;
        }
    }
    const bool joinsLater = compounds && claim.hasRunningInterest() && question.firstDay.plusMonths(12 * year) < question.until;
    const bool needsLaterRate = claim.bearsInterest() || joinsLater;
    for (; payment != payments.end(); ++payment) // Only after a day without a rate.
        claim.pay(payment->amount);
    return Walked{claim, needsLaterRate};
}

/// The rate of the days of a pause is 0.
std::vector<RateSpan> withPauses(const std::vector<RateSpan>& spans, const std::vector<InterestPause>& pauses)
{
    std::vector<RateSpan> all = spans;
    for (const InterestPause& pause : pauses) {
        std::vector<RateSpan> cut;
        for (const RateSpan& span : all) {
            const Date from = std::max(span.from, pause.from), to = std::min(span.to, pause.to);
            if (to < from) {
                cut.push_back(span);
                continue;
            }
            if (span.from < from)
                cut.push_back({span.from, from.plusDays(-1), span.rate});
            cut.push_back({from, to, YearlyRate{0}});
            if (to < span.to)
                cut.push_back({to.plusDays(1), span.to, span.rate});
        }
        all = std::move(cut);
    }
    return all;
}

} // namespace

Result<Money> interestOfDays(const Money& base, YearlyRate rate, int days)
{
    return scaled(base, rate.ppm * days, kPpm * kDaysPerYear, Rounding::HalfUp);
}

Result<InterestAnswer> interestOn(const LawPack& pack, const InterestQuestion& question)
{
    if (const std::optional<Error> error = wrongIn(question))
        return *error;
    std::vector<RateSpan> spans;
    std::optional<MissingRate> missing;
    if (question.firstDay < question.until) {
        auto found = spansOf(pack, question.rates, question.firstDay, question.until);
        if (const auto* gap = std::get_if<MissingRate>(&found)) {
            missing = *gap;
            if (question.firstDay < gap->day)
                found = spansOf(pack, question.rates, question.firstDay, gap->day);
        }
        if (auto* known = std::get_if<std::vector<RateSpan>>(&found))
            spans = std::move(*known);
    }
    const Result<Walked> walked = walk(question, withPauses(spans, question.pauses));
    if (!walked)
        return walked.error();
    if (missing && walked->needsLaterRate) // A claim paid before the tables end needs none.
        return InterestAnswer{std::nullopt, missing};
    return InterestAnswer{walked->claim.figure(), std::nullopt};
}

} // namespace tegoed
