#include "core/domain/escalation/accrued_interest.h"

#include "core/domain/escalation/next_step.h"
#include "core/domain/law/interest.h"
#include "core/domain/law/legal_terms.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

RateTable tableOf(LegalTrack track)
{
    return track == LegalTrack::NlB2c ? RateTable::NlStatutory : track == LegalTrack::NlB2b ? RateTable::NlCommercial : RateTable::BeCommercial;
}

/// The first day interest runs on; kForever = it does not.
std::int32_t runsFrom(const LawPack& law, const InvoiceFacts& invoice, LegalTrack track)
{
    switch (track) {
    case LegalTrack::NlB2b: {
        if (invoice.has(InvoiceFacts::TermAgreed))
            return invoice.dueDay + 1;
        const auto term = businessTerm(law, u"NL"_s, Channel::Email, Date::fromDayNumber(invoice.issueDay));
        return term ? std::max(invoice.dueDay + 1, term->costsFrom.dayNumber()) : kForever;
    }
    case LegalTrack::BeB2c: return invoice.has(InvoiceFacts::HasClause) ? defaultFrom(invoice, track) : kForever;
    case LegalTrack::NlB2c:
    case LegalTrack::BeB2b:
    case LegalTrack::Other: break;
    }
    return defaultFrom(invoice, track);
}

} // namespace

Result<AccruedInterest> accruedInterest(const LawPack& law, const EscalationFacts& facts, const Date& on)
{
    AccruedInterest result;
    for (const DebtorFacts& debtor : facts.debtors) {
        const bool isDutch = debtor.track == LegalTrack::NlB2b || debtor.track == LegalTrack::NlB2c;
        for (std::uint32_t i = debtor.firstInvoice; i < debtor.firstInvoice + debtor.invoices; ++i) {
            const InvoiceFacts& invoice = facts.invoices[i];
            if (invoice.open <= 0 || invoice.has(InvoiceFacts::Disputed) || facts.book.currencies[invoice.currency] != Currency::euro())
                continue;
            const std::int32_t from = runsFrom(law, invoice, debtor.track);
            if (from >= on.dayNumber())
                continue;
            const auto answer = interestOn(law, {Money(invoice.open, Currency::euro()), Date::fromDayNumber(from), on, tableOf(debtor.track),
                                                 isDutch ? Compounding::YearlyFromFirstDay : Compounding::None});
            if (!answer)
                return answer.error();
            if (answer->figure)
                result.interest += answer->figure->interest;
            else if (answer->missing)
                result.missingFrom = result.missingFrom ? std::min(*result.missingFrom, answer->missing->day) : answer->missing->day;
        }
    }
    return result;
}

} // namespace tegoed
