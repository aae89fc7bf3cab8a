#pragma once

#include "core/usecases/book_session.h"

namespace tegoed {

/// How a call ended. All but TryAgain make the call step done.
enum class CallResult { Reached, Promised, NoAnswer, TryAgain, WrongNumber, Disputed };
QString callResultCode(CallResult result); ///< reached, promised, no_answer, try_again, wrong_number, disputed
std::optional<CallResult> callResultOf(QStringView code);

struct CallRecord {
    DebtorId debtor;
    std::vector<InvoiceId> invoices;
    QString step;                  ///< Code of the call step; '' = a call outside the sequence.
    CallResult result = CallResult::Reached;
    QString note;                  ///< Kept as a personal value of the timeline.
    std::optional<Date> again = {};///< Of NoAnswer and TryAgain: shows again on that day.
    QString who = {};              ///< Who was spoken to, and the number: personal values of the timeline, as the note.
    QString number = {};
    bool isIncoming = false;       ///< The debtor called.
};
/// One call is one contact (decision 18). Errors: NotFound; InvalidDate(again) unless after today; NothingToDo when the step is
/// done already for all of them.
Result<UndoToken> recordCall(BookSession& session, const CallRecord& call);

struct CallRow {
    QString atUtc, actor;
    CallResult result = CallResult::Reached;
    QString step;
    std::vector<InvoiceId> invoices;
};
Result<std::vector<CallRow>> callsOf(BookSession& session, DebtorId debtor);

} // namespace tegoed
