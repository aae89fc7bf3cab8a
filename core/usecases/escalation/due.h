#pragma once

#include "core/base/progress.h"
#include "core/domain/escalation/assignment.h"
#include "core/domain/escalation/day_plan.h"
#include "core/storage/stores/watch_store.h"
#include "core/usecases/agreements/agreements_due.h"
#include "core/usecases/answers/answers.h"
#include "core/usecases/book_session.h"
#include "core/usecases/escalation/announced_days.h"

namespace tegoed {

/// How fresh the book is: the first line of Today (ux.md 3.1). Days are the company's.
struct Freshness {
    std::optional<Date> bankUntil;       ///< Newest day bank data covers, or until which a person said to have looked; the later.
    bool isBankLooked = false;           ///< It is what a person said, not what was read.
    std::optional<Date> invoicesReadOn;  ///< Day of the newest import that brought invoices, or the newest typed one.
};

/// Money that came in by bank and is not booked yet.
struct DueReceipts {
    bool hasStatements = false;          ///< Any were ever read.
    int certain = 0;                     ///< Lines that one click books.
    int toLookAt = 0;                    ///< Lines a person decides about.
    std::vector<Money> certainSum = {}, toLookAtSum = {}; ///< Per currency.
};

/// An invoice as a row of the work of today.
struct DueInvoice {
    InvoiceId id;
    QString number;
    Date due{2000, 1, 1};
    int daysLate = 0;                    ///< Negative = not due yet.
    Money open{0, Currency::euro()};
};

/// A claim of the message of a proposal, and how much; with a reason it is not asked, and its amount is what it would be.
struct DueClaim {
    QString kind;                        ///< interest, costs, compensation.
    std::optional<Money> amount;
    QString waits;                       ///< '' or a code of ClaimWait; not_calculated until `claimsOfProposal` was asked.
    QStringList arguments = {};          ///< Of `waits`.
};

/// One thing to do for one debtor in one currency, with why.
struct DueProposal {
    ActionKind kind = ActionKind::Message;
    DebtorId debtor;
    QString debtorName, debtorNumber;
    LegalTrack track = LegalTrack::Other;
    QString phone;                       ///< Of a call.
    QString sequence;                    ///< Code.
    AssignedBy assignedBy = AssignedBy::Track;
    QString step;                        ///< Code of the step (decision 1), not of its texts.
    int repeat = 0;
    Stage stage = Stage::Reminder1;      ///< Texts; without meaning for calls and hand-overs.
    std::vector<Channel> channels;
    Money asked{0, Currency::euro()};    ///< Open of the invoices minus `credit`.
    Money credit{0, Currency::euro()};
    std::vector<DueInvoice> invoices;    ///< Asked, by due day.
    std::vector<DueInvoice> alsoOpen;    ///< Mentioned, not asked, not advanced (decision 15).
    std::vector<DueClaim> claims;
    std::optional<Date> payBy;
    std::optional<Date> since;           ///< First day it might have gone; earlier than today = caught up (decision 17).
    std::vector<Reason> reasons;         ///< Of its first invoice: "17 days late, reminder 1 on 9 Nov, no payment".
    QStringList warnings;                ///< W01 …: soft gates that are closed.
    bool needsLook = false;              ///< A legal stage: the review sheet wants its preview to have been shown.
    bool isAutomatic = false;            ///< Its step goes by itself after the preview, and nothing soft is closed.
    bool givesNotice = false;            ///< The text gives notice of default.
    std::optional<AnnouncedDay> announced; ///< Of ActionKind::Announced.
};

/// Why an overdue invoice has no proposal. `gate` is a code of `Check` (checkCode).
struct DueExcluded {
    InvoiceId invoice;
    QString number;
    DebtorId debtor;
    QString debtorName;
    Money open{0, Currency::euro()};
    int daysLate = 0;
    QString gate;
    std::optional<Date> until;           ///< First day it no longer keeps it back; empty = until somebody changes something.
    Reason reason;                       ///< What decided.
};

/// What stands in the way until a person mends it: the section *Stuck* of Today.
struct DueStuck {
    DebtorId debtor;
    QString debtorName;
    QString gate;                        ///< recipient, address_suspect, previous_unknown, no_sequence …; limitation: the claim lapses.
    Reason reason;
    Money open{0, Currency::euro()};
    int invoices = 0;
    std::vector<InvoiceId> toInterrupt = {}; ///< Of limitation: those a notice to the debtor still saves.
};

/// What comes later: per debtor, currency and day.
struct DueLater {
    Date day{2000, 1, 1};
    DebtorId debtor;
    QString debtorName;
    QString step;
    Stage stage = Stage::Reminder1;
    ActionKind kind = ActionKind::Message;
    int invoices = 0;
    Money open{0, Currency::euro()};
};

/// The work of one day. The same book and day give the same list, in the same order (decision 13: computed, never stored).
struct DueList {
    Date today{2000, 1, 1};
    Freshness freshness;
    DueReceipts receipts;                ///< Of the whole book; nothing when one debtor is asked for.
    std::vector<DueProposal> messages;   ///< Most owed first within a stage; the highest stage first.
    std::vector<DueProposal> calls;      ///< The call list, most owed first.
    std::vector<DueProposal> handOvers;
    std::vector<DueProposal> announced;  ///< A date a final notice named has come (decision 26).
    std::vector<DueAgreement> agreements; ///< Promises that were not kept, disputes to answer, next actions and plans of today; by day.
    std::vector<AnswerRow> answers;      ///< That came in and wait for a person; newest first.
    std::vector<WatchedFile> arrived;    ///< What the watch folder brought and nobody has seen yet; newest first.
    std::vector<DueStuck> stuck;
    std::vector<DueExcluded> excluded;   ///< Only with DueOptions::withExcluded: every other overdue invoice.
    std::vector<DueLater> later;         ///< The next `laterDays` days, by day.
    int coldStart = 0;                   ///< Invoices that came in long overdue and of which nobody said where they start (cold_start_answer.h): until
                                         ///< then at the first reminder.
    int missed = 0;                      ///< Of `messages`: might have gone before today.
    std::optional<Date> nextDay;         ///< The first day after today with something to do; for the empty state.
};

struct DueOptions {
    std::optional<DebtorId> debtor = {}; ///< Only this one (with those merged into it): at once, however large the book.
    bool withExcluded = false;
    int laterDays = 14;
};

/// Reads and decides. Progress: invoices done. Errors: Cancelled; whatever the storage ran into.
Result<DueList> readDue(BookSession& session, const DueOptions& options, Progress& progress);
Result<DueList> readDue(BookSession& session, const DueOptions& options = {});

/// The figures of the message of a proposal, by the calculation it is composed with; nothing is rendered. The list itself does not
/// calculate them: in a large book only what is shown needs them. Empty for what claims nothing.
Result<std::vector<DueClaim>> claimsOfProposal(BookSession& session, const DueProposal& proposal);

/// Next step, day, why and what blocks it, for one invoice, overdue or not (the Explain panel).
struct InvoiceExplanation {
    InvoiceId invoice;
    QString sequence;
    AssignedBy assignedBy = AssignedBy::Nobody;
    NextStep decision;
    QString step;                        ///< '' = none left.
    std::optional<Stage> stage;          ///< Of a message step.
    std::optional<Date> day;             ///< Of Propose today; of Wait and Blocked the first day it may; empty = not in sight.
    std::vector<Reason> reasons;
    std::vector<DueClaim> claims;        ///< Of the message that is proposed on that day.
    QString waitsFor;                    ///< Number of the invoice whose message goes first, when that is the reason; '' = none.
};
/// `on`: what if it were that day (the slider); empty = today. Errors: NotFound(invoice).
Result<InvoiceExplanation> explainInvoice(BookSession& session, InvoiceId invoice, std::optional<Date> on = {});

/// "Bank looked at until …": what a person says while no bank data is read. Clears W01 until it is old again.
/// Errors: InvalidDate in the future; NothingToDo when it is what stands there.
Result<UndoToken> setBankLookedUntil(BookSession& session, const Date& day);

} // namespace tegoed
