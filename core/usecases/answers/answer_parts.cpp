#include "core/usecases/answers/answer_parts.h"

#include "core/domain/answer/own_words.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/message_store.h"

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

DocumentId fileAnswer(const Act& act, const StoredAnswer& answer, const QString& fileName)
{
    return DocumentStore(act.database).insertForBlob({answer.debtor, {}, u"answer"_s, fileName, u"message/rfc822"_s, {}, act.atUtc}, answer.sha256);
}

void tellReceived(const Act& act, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse)
{
    changes.book = true; // Today shows it, also when it is nobody's.
    if (!answer.debtor.isValid())
        return;
    NewEvent event = eventOf(act, answer.debtor, EventKind::AnswerReceived,
                             {{u"answer"_s, static_cast<qint64>(answer.id.value)}, {u"kind"_s, answerKindCode(answer.kind)},
                              {u"how"_s, answerMatchCode(answer.how)}, {u"sha256"_s, answer.sha256}, {u"message"_s, static_cast<qint64>(answer.message.value)}});
    event.personal = {{u"from"_s, answer.fromAddress}, {u"subject"_s, answer.subject}, {u"line"_s, firstLineOf(ownWords(answer.text).own)}};
    event.invoices = answer.invoices;
    tell(act, event);
    changes.debtors.push_back(answer.debtor);
    changes.invoices.insert(changes.invoices.end(), answer.invoices.begin(), answer.invoices.end());
    inverse.concerns(answer.debtor, answer.invoices);
}

void tellTriaged(const Act& act, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse)
{
    changes.book = true;
    if (!answer.debtor.isValid())
        return;
    NewEvent event = eventOf(act, answer.debtor, EventKind::AnswerTriaged,
                             {{u"answer"_s, static_cast<qint64>(answer.id.value)}, {u"as"_s, answerTriageCode(*answer.triage)}});
    event.invoices = answer.invoices;
    tell(act, event);
    changes.debtors.push_back(answer.debtor);
    changes.invoices.insert(changes.invoices.end(), answer.invoices.begin(), answer.invoices.end());
    inverse.concerns(answer.debtor, answer.invoices);
}

void suspect(const Act& act, DebtorId debtor, Channel channel, const QString& address, const QString& reason, RuleInverse& inverse)
{
    if (AnswerStore(act.database).isSuspect(debtor, channelCode(channel), address))
        return;
    MessageStore(act.database).addSuspect(debtor, channel, address, reason, act.atUtc);
    inverse.clearsSuspect(debtor, channel, address);
}

void noteBounce(const Act& act, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse)
{
    MessageStore messages(act.database);
    const auto message = answer.message.isValid() ? messages.find(answer.message) : std::nullopt;
    bool isPermanent = false;
    QString status;
    for (const QJsonValue& failed : answer.failed) {
        if (!failed["permanent"_L1].toBool())
            continue;
        // Only what is an address of this debtor, or was written to: a mail may name any address.
        const QString address = failed["address"_L1].toString();
        const bool wasWrittenTo = message && message->data.channel == Channel::Email && message->data.recipient.toLower() == address;
        if (!wasWrittenTo && !AnswerStore(act.database).isOwnAddress(answer.debtor, address))
            continue;
        suspect(act, answer.debtor, Channel::Email, wasWrittenTo ? message->data.recipient : address, u"bounced"_s, inverse);
        isPermanent = true;
        status = failed["status"_L1].toString();
    }
    if (!isPermanent || !message || message->delivery == u"bounced")
        return;
    messages.markDelivery(message->id, u"bounced"_s, act.atUtc);
    inverse.resetsDelivery(message->id, message->delivery, message->deliveryAt);
    NewEvent event = eventOf(act, answer.debtor, EventKind::MessageBounced, {{u"message"_s, static_cast<qint64>(message->id.value)}, {u"status"_s, status}});
    event.invoices = answer.invoices;
    tell(act, event);
    changes.messages.push_back(message->id);
}

Result<Done> checkInvoices(const Act& act, DebtorId debtor, const std::vector<InvoiceId>& invoices)
{
    for (const InvoiceId id : invoices) {
        const auto invoice = InvoiceStore(act.database).find(id);
        if (!invoice || invoice->isWithdrawn)
            return notFound("invoice", id.value);
        if (shownAs(act.database, invoice->data.debtor) != debtor)
            return Error{Error::Code::InvalidInput, {u"invoice"_s, invoice->data.number, u"other_debtor"_s}, {}};
    }
    return Done{};
}

} // namespace tegoed::detail
