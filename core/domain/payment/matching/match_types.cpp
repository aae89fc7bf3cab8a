#include "core/domain/payment/matching/match_types.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

bool MatchCandidate::has(MatchReason reason) const
{
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

QString certaintyCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain: return u"certain"_s;
    case Certainty::Proposed: return u"proposed"_s;
    case Certainty::Unknown: return u"unknown"_s;
    }
    return {};
}

QString matchReasonCode(MatchReason reason)
{
    switch (reason) {
    case MatchReason::StructuredReference: return u"structured_reference"_s;
    case MatchReason::InvoiceNumber: return u"invoice_number"_s;
    case MatchReason::NumberAlike: return u"number_alike"_s;
    case MatchReason::PlanNumber: return u"plan_number"_s;
    case MatchReason::KnownIban: return u"known_iban"_s;
    case MatchReason::Name: return u"name"_s;
    case MatchReason::NameAlike: return u"name_alike"_s;
    case MatchReason::Amount: return u"amount"_s;
    case MatchReason::SumOfInvoices: return u"sum_of_invoices"_s;
    case MatchReason::Instalment: return u"instalment"_s;
    case MatchReason::PartPayment: return u"part_payment"_s;
    case MatchReason::Overpayment: return u"overpayment"_s;
    case MatchReason::Discount: return u"discount"_s;
    case MatchReason::BankCosts: return u"bank_costs"_s;
    case MatchReason::OldestFirst: return u"oldest_first"_s;
    case MatchReason::AlreadyPaid: return u"already_paid"_s;
    case MatchReason::NothingOpen: return u"nothing_open"_s;
    case MatchReason::ClaimsOpen: return u"claims_open"_s;
    case MatchReason::ClaimsFirst: return u"claims_first"_s;
    case MatchReason::OtherDebtor: return u"other_debtor"_s;
    case MatchReason::SeveralFit: return u"several_fit"_s;
    case MatchReason::ReferenceWrong: return u"reference_wrong"_s;
    }
    return {};
}

} // namespace tegoed
