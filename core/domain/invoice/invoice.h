#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QString>

#include <optional>

namespace tegoed {

enum class InvoiceKind { Invoice, CreditNote };

/// An invoice or credit note as it stands in the book. The amount of a credit note is negative.
struct InvoiceData {
    DebtorId debtor;
    QString number;
    InvoiceKind kind = InvoiceKind::Invoice;
    Date invoiceDate;
    Date dueDate;
    bool dueDateComputed = false; ///< Not in the source; from the debtor's or the book's payment term.
    Money amount;                 ///< Total including VAT that is asked; negative for a credit note.
    QString paymentReference;     ///< OGM, RF, betalingskenmerk or free text.
    QString description;          ///< Of the first line; invoice lines are not stored (decision 11).
    QString paymentLink;          ///< https only, else empty.
    QString orderReference;
    bool isDirectDebit = false;   ///< A mandate collects it: no reminders until the debit fails (U17).
    std::optional<Date> serviceFrom; ///< Period the invoice covers, for S49.
    std::optional<Date> serviceUntil;
};

/// The form in which invoice numbers are compared: upper case, without blanks and leading zeros of each digit group
/// ("2026-0001 " and "2026-1" differ from "20261"; failures E12).
QString normalisedInvoiceNumber(const QString& number);

/// Checks that hold for any invoice, typed or imported. Errors: MissingInput(number), InvalidInput(amount zero),
/// AmountTooLarge (beyond € 100 million, failures A11), InvalidDate (year outside 1990–2100, due before 1 year before issue).
Result<Done> checkInvoice(const InvoiceData& invoice);

} // namespace tegoed
