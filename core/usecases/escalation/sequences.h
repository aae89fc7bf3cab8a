#pragma once

#include "core/base/progress.h"
#include "core/domain/escalation/assignment.h"
#include "core/domain/escalation/sequence.h"
#include "core/domain/escalation/day_plan.h"
#include "core/domain/escalation/simulate.h"
#include "core/domain/escalation/simulation_sums.h"
#include "core/usecases/book_session.h"

namespace tegoed {

struct SequenceRow {
    QString code;
    QString name;               ///< '' = shipped: named by its code.
    LegalTrack track = LegalTrack::Other;
    int version = 0;            ///< 0 = as shipped, never changed.
    bool isShipped = false;     ///< The program has one of this code.
    bool isChanged = false;     ///< Differs from the shipped one.
    bool isActive = true;
    int steps = 0;
    int debtors = 0;            ///< That it applies to now, by whatever assignment.
    bool isRetired = false;     ///< An earlier version that running invoices still follow.
};
/// Shipped ones first, then the user's own by name.
Result<std::vector<SequenceRow>> sequences(BookSession& session);
/// The same without `debtors`, which is counted over the whole book: for a list to choose from.
Result<std::vector<SequenceRow>> sequenceChoices(BookSession& session);
/// Those of them that somebody may be given now.
Result<std::vector<SequenceRow>> assignableSequences(BookSession& session);

/// `version` empty = the one in force. Errors: NotFound(sequence).
Result<Sequence> readSequence(BookSession& session, const QString& code, std::optional<int> version = {});
struct SequenceVersion { int version; QString actor, createdAt; Sequence sequence; };
Result<std::vector<SequenceVersion>> sequenceVersions(BookSession& session, const QString& code); ///< Newest first.

/// Who follows a new version: everything, or only invoices that come in from now on (ux.md 3.5).
enum class SequenceReach { RunningToo, OnlyNew };
struct SequenceSaved { int version = 1; UndoToken undo; };
/// Keeps a new version; earlier ones stay. A new code makes a sequence of the user's own.
/// Errors: those of checkSequence as InvalidInput(path, seen, remedy); NothingToDo when it is what is there.
Result<SequenceSaved> saveSequence(BookSession& session, const Sequence& sequence, SequenceReach reach);
/// The shipped steps again, as a new version. Errors: NotFound(sequence) for one of the user's own; NothingToDo.
Result<SequenceSaved> restoreShippedSequence(BookSession& session, const QString& code, SequenceReach reach);

/// Most specific wins: invoice, debtor, group, track (S56). `sequence` '' = no reminders; empty optional = no choice of its own.
Result<UndoToken> assignToTrack(BookSession& session, LegalTrack track, std::optional<QString> sequence);
Result<UndoToken> assignToGroup(BookSession& session, CustomerGroupId group, std::optional<QString> sequence);
Result<UndoToken> assignToDebtor(BookSession& session, DebtorId debtor, std::optional<QString> sequence);
Result<UndoToken> assignToInvoice(BookSession& session, InvoiceId invoice, std::optional<QString> sequence);
Result<Assignments> assignments(BookSession& session);

/// What would happen, written nowhere. `changed` is put in the place of the sequence with its code, saved or not.
struct SimulationRequest {
    std::optional<Sequence> changed = {};
    int days = 30;
    bool isPastYear = false;    ///< Over the twelve months up to yesterday, with payments as they came; `days` is then without meaning.
    std::optional<DebtorId> debtor = {};
};
struct SimulatedRow {
    Date day{2000, 1, 1};
    DebtorId debtor;
    QString debtorName;
    ActionKind kind = ActionKind::Message;
    QString step;
    Stage stage = Stage::Reminder1;
    std::vector<InvoiceId> invoices;
    QStringList numbers;
    Money asked{0, Currency::euro()};
};
struct SimulationResult {
    Date from{2000, 1, 1};
    Date until{2000, 1, 1};             ///< Last day.
    std::vector<SimulatedRow> now;      ///< Under the rules as saved.
    std::vector<SimulatedRow> changed;  ///< Under the changed ones; empty without a change.
    SimulationSums sumsNow, sumsChanged;
    int paidBefore = 0;                 ///< Invoices that lose a step under the changed rules because they were paid before it.
    std::vector<SimulationDifference> differences;
    int earlier = 0, later = 0, added = 0, removed = 0; ///< Debtors.
};
/// Errors: Cancelled; InvalidInput as saveSequence for a changed sequence that could not be saved; InvalidInput(days) outside 1–366.
Result<SimulationResult> simulateRules(BookSession& session, const SimulationRequest& request, Progress& progress);

} // namespace tegoed
