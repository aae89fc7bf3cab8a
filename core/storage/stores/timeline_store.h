#pragma once

#include "core/base/random_source.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace tegoed {

/// The words of `timeline_event.kind`. Once written they stay: add new ones at the end.
enum class EventKind {
    CaseOpened,        ///< case_opened: with the debtor
    DebtorAdded,       ///< debtor_added
    DebtorChanged,     ///< debtor_changed: fields; old_/new_ values as commitments
    DebtorMerged,      ///< debtor_merged: into, from
    DebtorUnmerged,    ///< debtor_unmerged
    DebtorArchived,    ///< debtor_archived: archived
    KindSettled,       ///< kind_settled: kind, track
    ContactAdded,      ///< contact_added
    ContactChanged,    ///< contact_changed
    ContactRemoved,    ///< contact_removed
    InvoiceAdded,      ///< invoice_added: invoice, number, amount, currency, issue, due
    CreditNoteAdded,   ///< credit_note_added
    InvoiceChanged,    ///< invoice_changed
    InvoiceWithdrawn,  ///< invoice_withdrawn: a hand-typed one taken back
    Import,            ///< import: batch, counts, sums, digest of its rows
    ImportUndone,      ///< import_undone: batch
    PaymentAdded,      ///< payment_added: payment, amount, currency, day
    PaymentUndone,     ///< payment_undone
    Allocated,         ///< allocated: parts
    AllocationUndone,  ///< allocation_undone
    WrittenOff,        ///< written_off: invoice, amount, day; reason as a value
    WriteOffUndone,    ///< write_off_undone
    DocumentAttached,  ///< document_attached: document, sha256, kind
    Note,              ///< note: text as a value
    MessageSent,       ///< message_sent: message, stage, channel, amount; recipient and subject as values
    MessageUnknown,    ///< message_unknown: nobody can know whether it was accepted
    MessageFailed,     ///< message_failed: certainly not accepted
    MessageWithheld,   ///< message_withheld: reasons
    MessageCancelled,  ///< message_cancelled: taken back before it left
    MessageSettled,    ///< message_settled: what a person said of an unknown one
    MessageOpened,     ///< message_opened: in a program that is not ours
    LetterPrinted,     ///< letter_printed
    MessageDelivered,  ///< message_delivered
    MessageBounced,    ///< message_bounced
    ConsentChanged,    ///< consent_changed: channel, allowed
    DebtorErased,      ///< debtor_erased: forced, counts; reason as a value
    HoldSet,           ///< hold_set: hold, until; reason as a value
    HoldCleared,       ///< hold_cleared: hold
    RemindersStopped,  ///< reminders_stopped: left out until taken back; reason as a value
    RemindersResumed,  ///< reminders_resumed
    StepSnoozed,       ///< step_snoozed: until; reason as a value
    StepSkipped,       ///< step_skipped: step; reason as a value
    CallMade,          ///< call_made: step, result; note as a value
    AnnouncedSettled,  ///< announced_settled: message, as (done, extended, dropped), until; reason as a value
    SequenceChosen,    ///< sequence_chosen: sequence ('' = none), own (false = as others again)
    StartSettled,      ///< start_settled: choice, next step; of invoices that were overdue when they came in
    RuleTakenBack,     ///< rule_taken_back: what
    ClaimWaived,       ///< claim_waived: claim (its kind); reason as a value
    ClaimRestored,     ///< claim_restored: claim; may be claimed again
    TermsHandedOver,   ///< terms_handed_over: sheet (version), how, day; note as a value
    TermsTakenBack,    ///< terms_taken_back: sheet
    PromiseMade,       ///< promise_made: agreement, amount, currency, day, until, call, replaces (an agreement); who and note as values
    PromiseEnded,      ///< promise_ended: agreement, as (withdrawn, replaced, settled); reason as a value
    PromiseConfirmed,  ///< promise_confirmed: agreement, message, or waived
    DeferralGranted,   ///< deferral_granted: agreement, until, interest (false = it does not run); note as a value
    DeferralEnded,     ///< deferral_ended: agreement, as; reason as a value
    DisputeOpened,     ///< dispute_opened: dispute, amount, currency, reason, answer_by; note and owner as values
    DisputeChanged,    ///< dispute_changed: dispute, answer_by; owner as a value
    DisputeEnded,      ///< dispute_ended: dispute, outcome, days (the clock stood still); note as a value
    DisputeWithdrawn,  ///< dispute_withdrawn: dispute; entered by mistake
    ReasonRecorded,    ///< reason_recorded: reason, day, source, next_day; next action and note as values
    ReasonCleared,     ///< reason_cleared: reason
    PlanMoved,         ///< plan_moved: plan, number, act, state, version, total; reason as a value
    PrepaymentMoved,   ///< prepayment_moved: prepayment, number, act (request, withdraw, assign, deduct, undo), amount, currency, reference, day; reason as a value
    AnswerReceived,    ///< answer_received: answer, kind, how (it was matched), sha256; from, subject and first line as values
    AnswerTriaged,     ///< answer_triaged: answer, as (paid, disputes, plan, address, nothing)
};
QString toWord(EventKind kind);
std::optional<EventKind> eventKindFromWord(const QString& word);

/// One event to be written. `body` holds facts: whole numbers, ids, days, amounts in minor units, codes; no fractions.
/// Names, addresses, free text and whatever else is about a person goes into `personal`: the event then holds only a
/// salted commitment of it, and the value can be erased without breaking the chain (decision 30).
struct NewEvent {
    CaseId caseId;
    EventKind kind = EventKind::Note;
    QString atUtc;
    QString actor;
    QJsonObject body;
    std::vector<std::pair<QString, QString>> personal; ///< name → value; empty values are left out.
    std::vector<InvoiceId> invoices;
    std::vector<PaymentId> payments;
    EventId corrects;
    DebtorId debtor = {}; ///< Whose case, when `caseId` is not valid.
};

/// Appends to the chain of a case. Call inside the Transaction of the change it tells about.
class TimelineStore {
public:
    TimelineStore(Database& database, RandomSource& random) : m_database(database), m_random(random) {}

    EventId append(const NewEvent& event);

private:
    void writeLinks(EventId id, const NewEvent& event);

    Database& m_database;
    RandomSource& m_random;
};

/// Digest of the rows of an import for its one event per case: SHA-256 over the rows, each followed by a line feed.
QString rowsDigest(const QStringList& rows);

/// The hash of an event: SHA-256 over "tg1", the previous hash and the canonical JSON of its fields (each ended by \n).
/// `caseKey` = book id, slash, case id.
QString eventHash(const QString& previousHash, const QString& caseKey, std::int64_t seq, const QString& atUtc,
                  const QString& actor, const QString& kind, const QByteArray& canonicalBody);
/// Commitment of a personal value: SHA-256 over salt, line feed and value in NFC.
QString commitment(const QString& salt, const QString& value);

} // namespace tegoed
