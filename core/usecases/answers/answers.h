#pragma once

#include "core/domain/money/money.h"
#include "core/storage/stores/answer_store.h"
#include "core/usecases/book_session.h"

#include <QStringList>

namespace tegoed {

// A mail that a debtor sends back stops the machine for the invoices it is about until somebody said what it means (S58).

struct AnswerImported {
    AnswerId id;
    bool wasThere = false; ///< The same mail was read before: nothing changed.
    UndoToken undo;        ///< Empty when it was there.
};
/// Reads an `.eml`, files it with its hash, finds what it answers, and lets exactly those invoices wait. A bounce marks the address it
/// came back from as suspect; an out-of-office and a receipt pause nothing. Of an answer that belongs to nobody known nothing waits
/// until somebody says whose it is. `fileName`: as the user knows it.
/// Errors: UnsupportedFormat, FileTooLarge, MissingInput(file_name).
Result<AnswerImported> importAnswer(BookSession& session, const QByteArray& bytes, const QString& fileName);

/// A person says whose it is. Empty `invoices`: all that is open of them.
/// Errors: NotFound; InvalidInput(invoice, number, other_debtor); NotAllowed(answer_done) once it was triaged.
Result<UndoToken> assignAnswer(BookSession& session, AnswerId id, DebtorId debtor, const std::vector<InvoiceId>& invoices = {});

struct AnswerTriaged {
    UndoToken undo;
    std::vector<InvoiceId> invoices; ///< What it did something about.
    QString address;                 ///< What became suspect, or ''.
};
/// What it means, and at once what follows from it (see AnswerTriage). `invoices` empty: all it is about; else only those of them wait
/// or are disputed. One that says *paid* or proposes a plan can be triaged again, once it was looked into.
/// Errors: NotFound(answer); MissingInput(debtor) while it is nobody's, but for *nothing*; NothingToDo when it is done; NotFound(address)
/// for *address* where nothing was written to; InvalidInput(invoice, number, other_debtor).
Result<AnswerTriaged> triageAnswer(BookSession& session, AnswerId id, AnswerTriage as, const std::vector<InvoiceId>& invoices = {});

struct AnswerRow {
    StoredAnswer answer;
    QString debtorName;              ///< '' = nobody known.
    QStringList numbers;             ///< Of its invoices.
    std::vector<Money> open;         ///< Open of them, per currency.
    QString firstLine;               ///< Of what was written now.
    std::optional<AnswerTriage> suggested; ///< It was made with a link of our message that says so; a person still presses the key.
    bool waits = false;              ///< For a person: unread, or what it says was not looked into yet.
};
/// Newest first; without `withDone` only those that wait for a person.
Result<std::vector<AnswerRow>> answers(BookSession& session, std::optional<DebtorId> debtor = {}, bool withDone = false);
Result<AnswerRow> answer(BookSession& session, AnswerId id);

namespace detail {
/// As part of a larger reading.
std::vector<AnswerRow> answersWaiting(Database& database, std::optional<DebtorId> debtor);
} // namespace detail

} // namespace tegoed
