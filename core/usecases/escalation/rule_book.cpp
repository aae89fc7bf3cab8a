#include "core/usecases/escalation/rule_book.h"

#include "core/base/progress_share.h"
#include "core/domain/escalation/cold_start.h"
#include "core/domain/escalation/day_plan.h"
#include "core/domain/law/legal_terms.h"
#include "core/storage/stores/rule_store.h"
#include "core/usecases/escalation/shipped_sequences.h"
#include "core/usecases/law_of_book.h"

#include <algorithm>

namespace tegoed::detail {

namespace {

constexpr std::size_t kReportEvery = 8'192;
constexpr int kReadingShare = 85; // Per cent of the time; the rest is where old invoices start.

/// The last day of the term by law that a message of that day starts. What is neither letter nor e-mail counts as an e-mail here.
std::int32_t termEnd(const LawPack& law, LegalTrack track, bool isLetter, std::int32_t sentDay)
{
    const Channel channel = isLetter ? Channel::Letter : Channel::Email;
    const Date sent = Date::fromDayNumber(sentDay);
    const auto term = track == LegalTrack::BeB2c ? belgianConsumerTerm(law, channel, sent) : dutchConsumerTerm(law, channel, sent);
    return term ? term->lastDay.dayNumber() : kForever; // Outside the calendar: it never ends, the safe side.
}

/// The days of the law that messages set: the statutory first reminder in Belgium, a notice of default and a 14-day letter in
/// the Netherlands. Of several the latest counts, the safe side.
void addLegalDays(const LawPack& law, EscalationData& data)
{
    EscalationFacts& facts = data.facts;
    for (const DebtorFacts& debtor : facts.debtors) {
        const bool isDutch = debtor.track == LegalTrack::NlB2b || debtor.track == LegalTrack::NlB2c;
        const bool isBelgianConsumer = debtor.track == LegalTrack::BeB2c;
        if (!isDutch && !isBelgianConsumer)
            continue;
        for (std::uint32_t at = debtor.firstInvoice; at < debtor.firstInvoice + debtor.invoices; ++at) {
            InvoiceFacts& invoice = facts.invoices[at];
            for (std::uint32_t r = invoice.firstRecord; r < invoice.firstRecord + invoice.records; ++r) {
                const StepRecord& record = facts.records[r];
                if (record.state != StepState::Sent || record.kind != StepKind::Message || record.sentDay == kNoDay)
                    continue;
                const bool isLetter = data.recordChannels[r] == Channel::Letter;
                if (isBelgianConsumer && record.stage == Stage::Reminder1)
                    invoice.firstReminderEnd = std::max(invoice.firstReminderEnd, termEnd(law, debtor.track, isLetter, record.sentDay));
                if (isDutch && record.stage == Stage::Reminder2 && record.deadline != kNoDay && !invoice.has(InvoiceFacts::TermAgreed))
                    invoice.noticeDay = std::max(invoice.noticeDay, record.deadline);
                if (record.stage == Stage::Demand) {
                    const bool isByLaw = debtor.track == LegalTrack::NlB2c || record.deadline == kNoDay;
                    invoice.demandEnd = std::max(invoice.demandEnd, isByLaw ? termEnd(law, debtor.track, isLetter, record.sentDay) : record.deadline);
                }
            }
        }
    }
}

} // namespace

RuleBook::RuleBook(Database& database, const std::optional<Sequence>& changed)
{
    for (const Sequence& sequence : shippedSequences())
        add(sequence, 0);
    const RuleStore store(database);
    for (const SequenceRecord& record : store.versions()) {
        auto sequence = sequenceFromJson(record.content);
        if (!sequence) // Was good when it was saved: the file is damaged or of a newer program.
            throw StorageFailure(Error{Error::Code::IntegrityBroken, {record.code}, {}});
        sequence->version = record.version;
        add(*std::move(sequence), record.afterInvoice.value);
    }
    if (changed)
        add(*changed, 0);
    m_assignments = Assignments::shipped();
    const Assignments chosen = store.choices();
    for (auto choice = chosen.byTrack.begin(); choice != chosen.byTrack.end(); ++choice)
        m_assignments.byTrack.insert(choice.key(), choice.value());
    m_assignments.byGroup = chosen.byGroup;
    m_assignments.byDebtor = chosen.byDebtor;
    m_assignments.byInvoice = chosen.byInvoice;
}

void RuleBook::add(Sequence sequence, std::int64_t afterInvoice)
{
    const QString code = sequence.code;
    m_places[code].push_back({afterInvoice, static_cast<std::int16_t>(m_ready.size())});
    m_ready.emplace_back(std::move(sequence));
}

std::int16_t RuleBook::placeOf(const QString& code, InvoiceId invoice) const
{
    const auto versions = m_places.find(code);
    if (code.isEmpty() || versions == m_places.end())
        return -1;
    for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
        if (version->afterInvoice < invoice.value)
            return m_ready[static_cast<std::size_t>(version->place)].sequence().isActive ? version->place : std::int16_t{-1};
    }
    return -1;
}

AssignedSequence RuleBook::chosenFor(const EscalationData& data, std::size_t debtor, InvoiceId invoice) const
{
    const DebtorFacts& facts = data.facts.debtors[debtor];
    return sequenceFor(m_assignments, facts.track, data.groups[debtor], facts.debtor, invoice);
}

void RuleBook::assign(EscalationData& data) const
{
    const bool hasOwn = !m_assignments.byInvoice.isEmpty();
    for (std::size_t d = 0; d < data.facts.debtors.size(); ++d) {
        const DebtorFacts& debtor = data.facts.debtors[d];
        const QString code = chosenFor(data, d, {}).code;
        const bool hasVersions = m_places.value(code).size() > 1;
        std::int16_t place = placeOf(code, InvoiceId{INT64_MAX});
        for (std::uint32_t i = debtor.firstInvoice; i < debtor.firstInvoice + debtor.invoices; ++i) {
            InvoiceFacts& invoice = data.facts.invoices[i];
            if (hasOwn && m_assignments.byInvoice.contains(invoice.invoice.value))
                invoice.sequence = placeOf(m_assignments.byInvoice.value(invoice.invoice.value), invoice.invoice);
            else
                invoice.sequence = hasVersions ? placeOf(code, invoice.invoice) : place;
        }
    }
}

Result<PastData> readPastFacts(Database& database, const RuleBook& rules, std::optional<DebtorId> debtor, const PastDays& past, Progress& progress)
{
    auto read = EscalationQueries(database).readPast(debtor, past, progress);
    if (!read)
        return read.error();
    rules.assign(read->data);
    addLegalDays(*lawOf(database), read->data);
    return read;
}

Result<RuleFacts> readRuleFacts(Database& database, const RuleBook& rules, std::optional<DebtorId> debtor, const Date& today,
                                const Date& dueUntil, Progress& progress)
{
    ShareOfProgress reading(progress, 0, kReadingShare);
    auto read = EscalationQueries(database).read(debtor, today, dueUntil, reading);
    if (!read)
        return read.error();
    RuleFacts facts{*std::move(read), {}};
    EscalationData& data = facts.data;
    rules.assign(data);
    addLegalDays(*lawOf(database), data);
    // Nobody said yet where these start: at the first reminder, because no step is passed over without a person saying so.
    ShareOfProgress starting(progress, kReadingShare, 100);
    for (std::size_t d = 0; d < data.facts.debtors.size(); ++d) {
        const DebtorFacts& one = data.facts.debtors[d];
        if (d % kReportEvery == 0 && !starting.report(one.firstInvoice, static_cast<std::int64_t>(data.facts.invoices.size())))
            return Error{Error::Code::Cancelled, {}, {}};
        for (std::uint32_t i = one.firstInvoice; i < one.firstInvoice + one.invoices; ++i) {
            const InvoiceFacts& invoice = data.facts.invoices[i];
            if (invoice.knownDay <= invoice.dueDay || invoice.records > 0 || data.started[i] || invoice.sequence < 0)
                continue;
            const Question question = questionOf(data.facts, d, i, rules.ready(), today);
            const int fitting = fittingStep(question).step;
            if (fitting > firstStep(question).step)
                facts.coldStart.push_back(i);
        }
    }
    return facts;
}

} // namespace tegoed::detail
