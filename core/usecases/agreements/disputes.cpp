#include "core/usecases/agreements/disputes.h"

#include "core/base/text.h"
#include "core/domain/calendar/working_days.h"
#include "core/domain/message/message_words.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kLongNote = 2'000;
constexpr int kLongName = 200;
constexpr int kAnswerWithin = 10; // Working days, when nobody says otherwise.

QString languageOf(const Act& act, DebtorId debtor, const Confirmation& how)
{
    if (!how.language.isEmpty())
        return languageOfTexts(how.language);
    const QString own = DebtorStore(act.database).find(debtor)->data.language;
    return languageOfTexts(own.isEmpty() ? BookQueries(act.database).identity().language : own);
}

ComposeRequest requestFor(const Act& act, const Covered& covered, const StoredDispute& dispute, const Confirmation& how)
{
    ComposeRequest request;
    request.debtor = covered.debtor;
    request.stage = Stage::DisputeAck;
    request.invoices = covered.ids();
    request.currency = dispute.amount.currency().code();
    // Nobody wrote down what was said: the name of the reason says it.
    const QString said = !dispute.note.isEmpty() ? dispute.note : reasonName(act.database, dispute.reason, languageOf(act, covered.debtor, how));
    request.dispute = DisputeValues{dispute.from, said, dispute.owner, dispute.answerBy, {covered.numbers}};
    request.withLetter = false;
    return request;
}

Result<StoredDispute> openOne(Database& database, DisputeId id)
{
    const auto found = DisputeStore(database).find(id);
    if (!found || !found->withdrawnAt.isEmpty())
        return notFound("dispute", id.value);
    if (found->ended)
        return Error{Error::Code::NothingToDo, {u"dispute"_s, QString::number(id.value)}, {}};
    return *found;
}

Covered coveredOf(Database& database, const StoredDispute& dispute)
{
    const auto invoice = InvoiceStore(database).find(dispute.invoice);
    return {shownAs(database, invoice->data.debtor), {{dispute.invoice, invoice->open.minorUnits()}}, invoice->data.number, invoice->open};
}

} // namespace

namespace detail {

Result<DisputeOpened> writeDispute(BookSession& session, ChangeSet& changes, const NewDispute& dispute, RuleInverse& inverse, bool recordsReason)
{
    const Act act(session);
    const auto covered = coveredBy(act, dispute.invoice);
    if (!covered)
        return covered.error();
    DisputeStore disputes(session.database);
    if (disputes.openOf(dispute.invoice))
        return Error{Error::Code::AlreadyExists, {u"dispute"_s, covered->numbers}, {}};
    if (const auto error = refusedReason(act.database, dispute.reason))
        return *error;
    StoredDispute stored;
    stored.invoice = dispute.invoice;
    stored.from = act.today;
    stored.amount = dispute.amount.value_or(covered->open);
    stored.reason = dispute.reason;
    stored.note = cleanText(dispute.note, kLongNote);
    stored.owner = cleanText(dispute.owner, kLongName);
    if (stored.owner.isEmpty())
        stored.owner = act.actor;
    const WorkingDays& calendar = WorkingDays::of(companyCalendar(session.database));
    stored.answerBy = dispute.answerBy.value_or(Date::fromDayNumber(calendar.plus(act.today.dayNumber(), kAnswerWithin)));
    stored.actor = act.actor;
    stored.createdAt = act.atUtc;
    if (const auto error = refusedAmount("amount", stored.amount, covered->open))
        return *error;
    if (const auto error = refusedDay("answer_by", stored.answerBy, act.today))
        return *error;
    if (recordsReason)
        writeReason(act, {.invoice = dispute.invoice, .reason = dispute.reason, .note = stored.note}, inverse);
    DisputeOpened opened{{}, stored.answerBy, stored.amount, {}, {}};
    if (dispute.acknowledge) {
        const auto message = addMessage(session, changes, *dispute.acknowledge, requestFor(act, *covered, stored, *dispute.acknowledge), inverse);
        if (!message)
            return message.error();
        opened.acknowledgement = stored.acknowledgement = *message;
    }
    opened.id = disputes.insert(stored);
    inverse.withdrawsDispute(opened.id);
    tellOf(act, *covered, EventKind::DisputeOpened,
           {{u"dispute"_s, static_cast<qint64>(opened.id.value)}, {u"amount"_s, static_cast<qint64>(stored.amount.minorUnits())},
            {u"currency"_s, stored.amount.currency().code()}, {u"reason"_s, stored.reason}, {u"answer_by"_s, stored.answerBy.toIso()}},
           {{u"note"_s, stored.note}, {u"owner"_s, stored.owner}}, changes, inverse);
    return opened;
}

DisputeRow disputeRow(const Act& act, const StoredDispute& dispute)
{
    const auto invoice = InvoiceStore(act.database).find(dispute.invoice);
    DisputeRow row;
    row.id = dispute.id;
    row.debtor = shownAs(act.database, invoice->data.debtor);
    row.debtorName = DebtorStore(act.database).find(row.debtor)->data.name;
    row.invoice = dispute.invoice;
    row.number = invoice->data.number;
    row.amount = dispute.amount;
    row.open = invoice->open;
    row.reason = dispute.reason;
    row.note = dispute.note;
    row.owner = dispute.owner;
    row.actor = dispute.actor;
    row.from = dispute.from;
    row.answerBy = dispute.answerBy;
    row.ended = dispute.ended;
    row.outcome = dispute.outcome;
    row.outcomeNote = dispute.outcomeNote;
    row.days = daysBetween(dispute.from, dispute.ended.value_or(act.today));
    row.acknowledgement = dispute.acknowledgement;
    return row;
}

} // namespace detail

Result<DisputeOpened> openDispute(BookSession& session, const NewDispute& dispute)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DisputeOpened> {
        RuleInverse inverse(u"dispute"_s);
        auto opened = writeDispute(session, changes, dispute, inverse, true);
        if (opened)
            opened->undo = inverse.token();
        return opened;
    });
}

Result<DisputeSettled> resolveDispute(BookSession& session, DisputeId id, DisputeOutcome outcome, const QString& note)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DisputeSettled> {
        const Act act(session);
        auto dispute = openOne(session.database, id);
        if (!dispute)
            return dispute.error();
        RuleInverse inverse(u"dispute"_s);
        inverse.resetsDispute(*dispute);
        dispute->ended = std::max(act.today, dispute->from);
        dispute->outcome = outcome;
        dispute->outcomeNote = cleanText(note, kLongNote);
        ++dispute->version;
        DisputeStore(session.database).update(*dispute);
        const int days = daysBetween(dispute->from, *dispute->ended);
        tellOf(act, coveredOf(session.database, *dispute), EventKind::DisputeEnded,
               {{u"dispute"_s, static_cast<qint64>(id.value)}, {u"outcome"_s, disputeOutcomeCode(outcome)}, {u"days"_s, days}},
               {{u"note"_s, dispute->outcomeNote}}, changes, inverse);
        return DisputeSettled{days, inverse.token()};
    });
}

Result<UndoToken> changeDispute(BookSession& session, DisputeId id, const std::optional<QString>& owner, const std::optional<Date>& answerBy)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        auto dispute = openOne(session.database, id);
        if (!dispute)
            return dispute.error();
        if (answerBy) {
            if (const auto error = refusedDay("answer_by", *answerBy, act.today))
                return *error;
        }
        const QString newOwner = owner ? cleanText(*owner, kLongName) : dispute->owner;
        const Date newDay = answerBy.value_or(dispute->answerBy);
        if (newOwner == dispute->owner && newDay == dispute->answerBy)
            return Error{Error::Code::NothingToDo, {u"dispute"_s, QString::number(id.value)}, {}};
        RuleInverse inverse(u"dispute"_s);
        inverse.resetsDispute(*dispute);
        dispute->owner = newOwner;
        dispute->answerBy = newDay;
        ++dispute->version;
        DisputeStore(session.database).update(*dispute);
        tellOf(act, coveredOf(session.database, *dispute), EventKind::DisputeChanged,
               {{u"dispute"_s, static_cast<qint64>(id.value)}, {u"answer_by"_s, newDay.toIso()}}, {{u"owner"_s, newOwner}}, changes, inverse);
        return inverse.token();
    });
}

Result<UndoToken> withdrawDispute(BookSession& session, DisputeId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        auto dispute = openOne(session.database, id);
        if (!dispute)
            return dispute.error();
        RuleInverse inverse(u"dispute"_s);
        inverse.resetsDispute(*dispute);
        dispute->withdrawnAt = act.atUtc;
        ++dispute->version;
        DisputeStore(session.database).update(*dispute);
        tellOf(act, coveredOf(session.database, *dispute), EventKind::DisputeWithdrawn, {{u"dispute"_s, static_cast<qint64>(id.value)}}, {}, changes, inverse);
        return inverse.token();
    });
}

Result<std::vector<DisputeRow>> disputes(BookSession& session, std::optional<DebtorId> debtor, bool withEnded)
{
    return reading([&]() -> Result<std::vector<DisputeRow>> {
        const Act act(session);
        if (debtor)
            debtor = shownAs(session.database, *debtor);
        std::vector<DisputeRow> rows;
        for (const StoredDispute& dispute : DisputeStore(session.database).list(debtor, withEnded))
            rows.push_back(disputeRow(act, dispute));
        std::stable_sort(rows.begin(), rows.end(), [](const DisputeRow& a, const DisputeRow& b) {
            return a.ended.has_value() != b.ended.has_value() ? !a.ended : a.answerBy < b.answerBy;
        });
        return rows;
    });
}

Result<std::optional<DisputeRow>> disputeOf(BookSession& session, InvoiceId invoice)
{
    return reading([&]() -> Result<std::optional<DisputeRow>> {
        const auto found = DisputeStore(session.database).openOf(invoice);
        return found ? std::optional(disputeRow(Act(session), *found)) : std::optional<DisputeRow>();
    });
}

} // namespace tegoed
