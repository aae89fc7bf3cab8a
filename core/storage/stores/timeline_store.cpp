#include "core/storage/stores/timeline_store.h"

#include "core/base/hash.h"
#include "core/storage/canonical_json.h"

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<EventKind, QLatin1StringView>, 66> kKinds{{
    {EventKind::CaseOpened, "case_opened"_L1},
    {EventKind::DebtorAdded, "debtor_added"_L1},
    {EventKind::DebtorChanged, "debtor_changed"_L1},
    {EventKind::DebtorMerged, "debtor_merged"_L1},
    {EventKind::DebtorUnmerged, "debtor_unmerged"_L1},
    {EventKind::DebtorArchived, "debtor_archived"_L1},
    {EventKind::KindSettled, "kind_settled"_L1},
    {EventKind::ContactAdded, "contact_added"_L1},
    {EventKind::ContactChanged, "contact_changed"_L1},
    {EventKind::ContactRemoved, "contact_removed"_L1},
    {EventKind::InvoiceAdded, "invoice_added"_L1},
    {EventKind::CreditNoteAdded, "credit_note_added"_L1},
    {EventKind::InvoiceChanged, "invoice_changed"_L1},
    {EventKind::InvoiceWithdrawn, "invoice_withdrawn"_L1},
    {EventKind::Import, "import"_L1},
    {EventKind::ImportUndone, "import_undone"_L1},
    {EventKind::PaymentAdded, "payment_added"_L1},
    {EventKind::PaymentUndone, "payment_undone"_L1},
    {EventKind::Allocated, "allocated"_L1},
    {EventKind::AllocationUndone, "allocation_undone"_L1},
    {EventKind::WrittenOff, "written_off"_L1},
    {EventKind::WriteOffUndone, "write_off_undone"_L1},
    {EventKind::DocumentAttached, "document_attached"_L1},
    {EventKind::Note, "note"_L1},
    {EventKind::MessageSent, "message_sent"_L1},
    {EventKind::MessageUnknown, "message_unknown"_L1},
    {EventKind::MessageFailed, "message_failed"_L1},
    {EventKind::MessageWithheld, "message_withheld"_L1},
    {EventKind::MessageCancelled, "message_cancelled"_L1},
    {EventKind::MessageSettled, "message_settled"_L1},
    {EventKind::MessageOpened, "message_opened"_L1},
    {EventKind::LetterPrinted, "letter_printed"_L1},
    {EventKind::MessageDelivered, "message_delivered"_L1},
    {EventKind::MessageBounced, "message_bounced"_L1},
    {EventKind::ConsentChanged, "consent_changed"_L1},
    {EventKind::DebtorErased, "debtor_erased"_L1},
    {EventKind::HoldSet, "hold_set"_L1},
    {EventKind::HoldCleared, "hold_cleared"_L1},
    {EventKind::RemindersStopped, "reminders_stopped"_L1},
    {EventKind::RemindersResumed, "reminders_resumed"_L1},
    {EventKind::StepSnoozed, "step_snoozed"_L1},
    {EventKind::StepSkipped, "step_skipped"_L1},
    {EventKind::CallMade, "call_made"_L1},
    {EventKind::AnnouncedSettled, "announced_settled"_L1},
    {EventKind::SequenceChosen, "sequence_chosen"_L1},
    {EventKind::StartSettled, "start_settled"_L1},
    {EventKind::RuleTakenBack, "rule_taken_back"_L1},
    {EventKind::ClaimWaived, "claim_waived"_L1},
    {EventKind::ClaimRestored, "claim_restored"_L1},
    {EventKind::TermsHandedOver, "terms_handed_over"_L1},
    {EventKind::TermsTakenBack, "terms_taken_back"_L1},
    {EventKind::PromiseMade, "promise_made"_L1},
    {EventKind::PromiseEnded, "promise_ended"_L1},
    {EventKind::PromiseConfirmed, "promise_confirmed"_L1},
    {EventKind::DeferralGranted, "deferral_granted"_L1},
    {EventKind::DeferralEnded, "deferral_ended"_L1},
    {EventKind::DisputeOpened, "dispute_opened"_L1},
    {EventKind::DisputeChanged, "dispute_changed"_L1},
    {EventKind::DisputeEnded, "dispute_ended"_L1},
    {EventKind::DisputeWithdrawn, "dispute_withdrawn"_L1},
    {EventKind::ReasonRecorded, "reason_recorded"_L1},
    {EventKind::ReasonCleared, "reason_cleared"_L1},
    {EventKind::PlanMoved, "plan_moved"_L1},
    {EventKind::PrepaymentMoved, "prepayment_moved"_L1},
    {EventKind::AnswerReceived, "answer_received"_L1},
    {EventKind::AnswerTriaged, "answer_triaged"_L1},
}};

struct PersonalValue {
    QString name, salt, value;
};

std::vector<PersonalValue> salted(const NewEvent& event, RandomSource& random)
{
    std::vector<PersonalValue> result;
    for (const auto& [name, value] : event.personal) {
        if (!value.isEmpty())
            result.push_back({name, QString::fromLatin1(random.bytes(16).toHex()), value.normalized(QString::NormalizationForm_C)});
    }
    return result;
}

QJsonObject bodyOf(const NewEvent& event, const std::vector<PersonalValue>& values)
{
    QJsonObject body = event.body;
    if (event.corrects.isValid())
        body.insert(u"corrects"_s, static_cast<qint64>(event.corrects.value));
    QJsonObject commitments;
    for (const PersonalValue& personal : values)
        commitments.insert(personal.name, commitment(personal.salt, personal.value));
    if (!commitments.isEmpty())
        body.insert(u"commitments"_s, commitments);
    return body;
}

} // namespace

QString toWord(EventKind kind)
{
    for (const auto& [known, word] : kKinds) {
        if (known == kind)
            return word;
    }
    TEGOED_ENSURE(false);
    return {};
}

std::optional<EventKind> eventKindFromWord(const QString& word)
{
    for (const auto& [kind, known] : kKinds) {
        if (known == word)
            return kind;
    }
    return std::nullopt;
}

EventId TimelineStore::append(const NewEvent& event)
{
    // One writer at a time: the number that is free now is still free when the event is written. On a server each question is a
    // journey, so the case is looked up in the same one, and what is written travels with the next or with the commit.
    static const QString question = u"SELECT c.id, c.chain_seq, c.chain_head, b.book_id, (SELECT COALESCE(MAX(id), 0) + 1 FROM timeline_event) "
                                    "FROM case_file c CROSS JOIN book b WHERE "_s;
    const bool isByDebtor = !event.caseId.isValid();
    Statement head(m_database, question + (isByDebtor ? u"c.debtor_id = ?"_s : u"c.id = ?"_s));
    if (isByDebtor)
        head.bind(event.debtor);
    else
        head.bind(event.caseId);
    const bool found = head.next();
    TEGOED_ENSURE(found);
    const CaseId caseId = head.id<CaseId>(0);
    const std::int64_t seq = head.integer(1) + 1;
    const QString previous = head.text(2);
    const QString caseKey = u"%1/%2"_s.arg(head.text(3), QString::number(caseId.value));
    const EventId id = head.id<EventId>(4);

    const std::vector<PersonalValue> values = salted(event, m_random);
    const QByteArray body = canonicalJson(bodyOf(event, values));
    const QString kind = toWord(event.kind);
    const QString hash = eventHash(previous, caseKey, seq, event.atUtc, event.actor, kind, body);

    Statement(m_database, u"INSERT INTO timeline_event (id, case_id, seq, at_utc, actor, kind, body, prev_hash, hash, corrects_id) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(caseId).bind(seq).bind(event.atUtc).bind(event.actor).bind(kind).bind(QString::fromUtf8(body))
        .bind(previous).bind(hash).bind(event.corrects).runLater();
    if (!values.empty()) {
        Statement insert(m_database, u"INSERT INTO timeline_value (event_id, name, salt, value) VALUES (?, ?, ?, ?)"_s
                                         + u", (?, ?, ?, ?)"_s.repeated(static_cast<qsizetype>(values.size()) - 1));
        for (const PersonalValue& personal : values)
            insert.bind(id).bind(personal.name).bind(personal.salt).bind(personal.value);
        insert.runLater();
    }
    writeLinks(id, event);
    Statement(m_database, u"UPDATE case_file SET chain_seq = ?, chain_head = ? WHERE id = ?"_s)
        .bind(seq).bind(hash).bind(caseId).runLater();
    return id;
}

void TimelineStore::writeLinks(EventId id, const NewEvent& event)
{
    // An import links thousands of invoices: eight rows to a statement.
    constexpr std::size_t kTogether = 8;
    static const QString one = u"INSERT INTO timeline_link (event_id, invoice_id, payment_id) VALUES (?, ?, ?)"_s;
    static const QString many = one + u", (?, ?, ?)"_s.repeated(static_cast<qsizetype>(kTogether) - 1);
    const std::size_t invoices = event.invoices.size(), all = invoices + event.payments.size();
    for (std::size_t at = 0; at < all;) {
        const std::size_t count = all - at >= kTogether ? kTogether : 1;
        Statement insert(m_database, count == 1 ? one : many);
        for (const std::size_t until = at + count; at < until; ++at) {
            insert.bind(id).bind(at < invoices ? event.invoices[at] : InvoiceId{});
            insert.bind(at < invoices ? PaymentId{} : event.payments[at - invoices]);
        }
        insert.runLater();
    }
}

QString rowsDigest(const QStringList& rows)
{
    Sha256 hash;
    for (const QString& row : rows) {
        hash.add(row.toUtf8());
        hash.add("\n");
    }
    return hash.hex();
}

QString eventHash(const QString& previousHash, const QString& caseKey, std::int64_t seq, const QString& atUtc,
                  const QString& actor, const QString& kind, const QByteArray& canonicalBody)
{
    // Keys in their sorted order; the body is canonical already.
    const QByteArray fields = "{\"actor\":" + canonicalJson(actor) + ",\"at\":" + canonicalJson(atUtc) + ",\"body\":" + canonicalBody
                              + ",\"case\":" + canonicalJson(caseKey) + ",\"kind\":" + canonicalJson(kind)
                              + ",\"seq\":" + QByteArray::number(static_cast<qlonglong>(seq)) + "}";
    return sha256Hex("tg1\n" + previousHash.toUtf8() + "\n" + fields + "\n");
}

QString commitment(const QString& salt, const QString& value)
{
    return sha256Hex(salt.toUtf8() + "\n" + value.normalized(QString::NormalizationForm_C).toUtf8());
}

} // namespace tegoed
