#include "core/usecases/answers/answers.h"

#include "core/domain/answer/own_words.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/answers/answer_parts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr qsizetype kLongestQuote = 1'000; // Of the debtor's words, in a dispute.

/// A dispute of every one that is open and not disputed yet, in the debtor's words.
Result<Done> openDisputes(BookSession& session, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse)
{
    const DisputeStore disputes(session.database);
    const QString words = ownWords(answer.text).own.left(kLongestQuote);
    for (const InvoiceId id : answer.invoices) {
        const auto invoice = InvoiceStore(session.database).find(id);
        if (!invoice || invoice->isWithdrawn || invoice->open.minorUnits() <= 0 || invoice->isWrittenOff || disputes.openOf(id))
            continue;
        NewDispute dispute;
        dispute.invoice = id;
        dispute.note = words;
        if (const auto opened = writeDispute(session, changes, dispute, inverse, true); !opened)
            return opened.error();
    }
    return Done{};
}

struct WrittenTo {
    Channel channel = Channel::Email;
    QString address;
};

/// Where the message went that is answered; without one the address one would write to now.
std::optional<WrittenTo> writtenTo(Database& database, const StoredAnswer& answer)
{
    if (answer.message.isValid()) {
        const auto message = MessageStore(database).find(answer.message);
        if (message && !message->data.recipient.isEmpty())
            return WrittenTo{message->data.channel, message->data.recipient};
    }
    const auto debtor = DebtorStore(database).find(answer.debtor);
    if (debtor && !debtor->data.email.isEmpty())
        return WrittenTo{Channel::Email, debtor->data.email};
    if (debtor && debtor->data.address.isComplete())
        return WrittenTo{Channel::Letter, postalRecipient(debtor->data.name, debtor->data.address)};
    return std::nullopt;
}

/// Only some of them: the others do not wait any longer.
Result<Done> narrow(const Act& act, StoredAnswer& answer, const std::vector<InvoiceId>& invoices)
{
    if (invoices.empty())
        return Done{};
    if (const auto checked = checkInvoices(act, answer.debtor, invoices); !checked)
        return checked.error();
    answer.invoices = invoices;
    std::sort(answer.invoices.begin(), answer.invoices.end());
    answer.invoices.erase(std::unique(answer.invoices.begin(), answer.invoices.end()), answer.invoices.end());
    return Done{};
}

} // namespace

Result<AnswerTriaged> triageAnswer(BookSession& session, AnswerId id, AnswerTriage as, const std::vector<InvoiceId>& invoices)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<AnswerTriaged> {
        const Act act(session);
        AnswerStore store(session.database);
        auto answer = store.find(id);
        if (!answer || !answer->undoneAt.isEmpty())
            return notFound("answer", id.value);
        if ((answer->triage && !answer->pause()) || answer->triage == as)
            return Error{Error::Code::NothingToDo, {u"answer"_s, QString::number(id.value)}, {}};
        if (!answer->debtor.isValid() && as != AnswerTriage::Nothing)
            return missing("debtor");
        RuleInverse inverse(u"answer"_s);
        inverse.resetsAnswer(*answer);
        if (const auto narrowed = narrow(act, *answer, invoices); !narrowed)
            return narrowed.error();
        answer->triage = as;
        answer->triagedAt = act.atUtc;
        answer->triagedBy = act.actor;
        ++answer->version;
        store.update(*answer);
        tellTriaged(act, *answer, changes, inverse);
        AnswerTriaged triaged{{}, answer->invoices, {}};
        if (as == AnswerTriage::Disputes) {
            if (const auto opened = openDisputes(session, *answer, changes, inverse); !opened)
                return opened.error();
        } else if (as == AnswerTriage::Address) {
            const auto to = writtenTo(session.database, *answer);
            if (!to)
                return Error{Error::Code::NotFound, {u"address"_s, DebtorStore(session.database).find(answer->debtor)->data.name}, {}};
            suspect(act, answer->debtor, to->channel, to->address, u"wrong_address"_s, inverse);
            triaged.address = to->address;
        }
        triaged.undo = inverse.token();
        return triaged;
    });
}

} // namespace tegoed
