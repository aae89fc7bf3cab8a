#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <cstdint>
#include <optional>
#include <span>

namespace tegoed {

/// What can be agreed about invoices. Each pauses exactly the invoices it covers; the step they stand at does not change.
enum class AgreementKind : std::uint8_t { Promise, Deferral, Plan };
QString agreementKindCode(AgreementKind kind); ///< promise, deferral, plan
std::optional<AgreementKind> agreementKindOf(QStringView code);

/// An invoice somebody wants to agree about, as it is now.
struct AgreedInvoice {
    QString number;
    DebtorId debtor; ///< As shown: of merged ones the one they were merged into.
    Money open{0, Currency::euro()};
    bool isWrittenOff = false;
};

// Refusals are InvalidInput(field, value as typed, why [, limit]), with `why` one of: day_past · not_positive · more_than_open (limit:
// the open amount) · not_open · written_off · other_debtor · no_such_reason · retired_reason; CurrencyMix; MissingInput(field).

/// The day has not passed. Errors: InvalidInput(field, day, day_past).
std::optional<Error> refusedDay(const char* field, const Date& day, const Date& today);
/// Something is open of it, and it is of this debtor.
std::optional<Error> refusedInvoice(const AgreedInvoice& invoice, DebtorId debtor);
/// More than nothing and at most `open`, in one currency.
std::optional<Error> refusedAmount(const char* field, const Money& amount, const Money& open);
/// All invoices of one agreement: at least one, all of this debtor, in one currency. The sum of what is open.
Result<Money> openOfAll(std::span<const AgreedInvoice> invoices, DebtorId debtor);

} // namespace tegoed
