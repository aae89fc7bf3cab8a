#pragma once

#include "core/documents/letter/letter_print.h"

namespace tegoed {

/// A statement of account in the frame of a letter: everything open with one debtor in one currency on a day.
struct StatementPrint {
    enum class Type { Invoice, CreditNote, Payment };
    struct Line {
        Date date;
        Type type = Type::Invoice;
        QString number;
        std::optional<Date> dueDate;
        Money amount; ///< As booked: invoices positive, credit notes and payments negative.
        Money open;   ///< What of it is open on `asOf`, with the same sign.
    };

    LetterPrint letter;   ///< Sender, addressee, text around the table; without a subject it gets "Rekeningoverzicht".
    Date asOf = Date::fromDayNumber(0);
    std::vector<Line> lines; ///< In the order to be printed.
    std::size_t linesAfterBlock = 2; ///< How many blocks of the text stand above the table.
};

/// What the lines add up to.
struct StatementTotals {
    Money invoices; ///< Open of the invoices.
    Money overdue;  ///< Of these, due before the as-of date.
    Money credits;  ///< Open credit notes and payments, negative or zero.
    Money balance;  ///< Invoices + credits.
};
/// Errors: NothingToDo(statement) without lines; CurrencyMix(first, other).
Result<StatementTotals> statementTotals(const StatementPrint& statement);

/// Errors: those of `statementTotals` and `letterPdf`.
Result<QByteArray> statementPdf(const StatementPrint& statement);

} // namespace tegoed
