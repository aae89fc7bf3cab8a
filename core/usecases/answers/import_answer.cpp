#include "core/usecases/answers/answers.h"

#include "core/base/hash.h"
#include "core/formats/mail/read_mail.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/acts/document_acts.h"
#include "core/usecases/answers/answer_parts.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

QJsonArray failedIn(const formats::ReceivedMail& mail)
{
    QJsonArray failed;
    for (const formats::FailedRecipient& one : mail.failed)
        failed += QJsonObject{{u"address"_s, one.address}, {u"status"_s, one.status}, {u"diagnostic"_s, one.diagnostic}, {u"permanent"_s, one.isPermanent}};
    return failed;
}

QJsonArray reasonsIn(const AnswerMatched& matched)
{
    QJsonArray reasons;
    for (const AnswerReason& reason : matched.reasons)
        reasons += QJsonArray{reason.code, reason.argument};
    return reasons;
}

/// Debtors as they are shown, so that a merged one and the one it went into are no two.
AnswerFinds shownFinds(const Act& act, AnswerFinds finds)
{
    for (AnswerFinds::Message& message : finds.messages)
        message.debtor = shownAs(act.database, message.debtor);
    for (AnswerFinds::Invoice& invoice : finds.invoices)
        invoice.debtor = shownAs(act.database, invoice.debtor);
    for (AnswerFinds::Sender& sender : finds.senders)
        sender.debtor = shownAs(act.database, sender.debtor);
    return finds;
}

StoredAnswer answerOf(const Act& act, const formats::ReceivedMail& mail, const QString& sha256)
{
    StoredAnswer answer;
    answer.kind = mail.kind;
    answer.sha256 = sha256;
    answer.mailId = mail.messageId;
    answer.fromName = mail.fromName;
    answer.fromAddress = mail.fromAddress;
    answer.subject = mail.subject;
    answer.text = mail.text;
    answer.sentAt = mail.date ? mail.date->toString(Qt::ISODate) : QString();
    answer.failed = failedIn(mail);
    answer.actor = act.actor;
    answer.createdAt = act.atUtc;
    const AnswerClues clues = cluesIn({mail.threadIds, mail.senders, mail.subject, mail.text});
    const AnswerMatched matched = matchAnswer(clues, shownFinds(act, AnswerStore(act.database).findsOf(clues)));
    answer.how = matched.how;
    answer.reasons = reasonsIn(matched);
    answer.debtor = matched.debtor;
    answer.message = matched.message;
    answer.invoices = matched.invoices;
    if (answer.debtor.isValid() && answer.invoices.empty())
        answer.invoices = AnswerStore(act.database).openInvoicesOf(answer.debtor);
    std::sort(answer.invoices.begin(), answer.invoices.end());
    answer.invoices.erase(std::unique(answer.invoices.begin(), answer.invoices.end()), answer.invoices.end());
    return answer;
}

/// A mail that names a message of which nobody knew whether it was accepted proves that it was, whatever kind of mail it is; it stays
/// sent when the answer is taken back. A mail that was there already is looked at again: the program may have ended between the two.
Result<Done> settleWhatArrived(BookSession& session, AnswerId id)
{
    const auto unknown = reading([&]() -> Result<MessageId> {
        const auto answer = AnswerStore(session.database).find(id);
        if (!answer || answer->how != AnswerMatch::Thread || !answer->message.isValid())
            return MessageId{};
        const auto message = MessageStore(session.database).find(answer->message);
        return message && message->data.state == MessageState::Unknown ? answer->message : MessageId{};
    });
    if (!unknown)
        return unknown.error();
    if (!unknown->isValid())
        return Done{};
    const auto settled = settleByAnswer(session, *unknown);
    const bool isOvertaken = !settled && settled.error().code == Error::Code::Conflict; // A person said so in the same moment.
    return isOvertaken ? Result<Done>(Done{}) : settled;
}

} // namespace

Result<AnswerImported> importAnswer(BookSession& session, const QByteArray& bytes, const QString& fileName)
{
    const auto name = checkedFileName(fileName, u"message/rfc822"_s, bytes);
    if (!name)
        return name.error();
    const auto mail = formats::readReceivedMail(bytes);
    if (!mail) {
        Error error = mail.error();
        if (!error.arguments.isEmpty())
            error.arguments.front() = *name;
        return error;
    }
    const auto imported = inOneTransaction(session, [&](ChangeSet& changes) -> Result<AnswerImported> {
        const Act act(session);
        AnswerStore answers(session.database);
        const QString sha256 = sha256Hex(bytes);
        if (const auto known = answers.known(sha256, mail->messageId, mail->fromAddress))
            return AnswerImported{*known, true, {}};
        DocumentStore(session.database).putBlob(bytes);
        StoredAnswer answer = answerOf(act, *mail, sha256);
        RuleInverse inverse(u"answer"_s);
        if (answer.debtor.isValid())
            answer.document = fileAnswer(act, answer, *name);
        answer.id = answers.insert(answer);
        inverse.withdrawsAnswer(answer.id);
        tellReceived(act, answer, changes, inverse);
        if (answer.kind == AnswerKind::Bounce && answer.debtor.isValid())
            noteBounce(act, answer, changes, inverse);
        return AnswerImported{answer.id, false, inverse.token()};
    });
    if (imported) {
        if (const auto settled = settleWhatArrived(session, imported->id); !settled)
            return settled.error();
    }
    return imported;
}

Result<UndoToken> assignAnswer(BookSession& session, AnswerId id, DebtorId debtor, const std::vector<InvoiceId>& invoices)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        AnswerStore answers(session.database);
        auto answer = answers.find(id);
        if (!answer || !answer->undoneAt.isEmpty())
            return notFound("answer", id.value);
        const DebtorId owner = shownAs(session.database, debtor);
        if (!owner.isValid() || !DebtorStore(session.database).find(owner))
            return notFound("debtor", debtor.value);
        if (answer->triage)
            return Error{Error::Code::NotAllowed, {u"answer_done"_s}, {}};
        if (const auto checked = checkInvoices(act, owner, invoices); !checked)
            return checked.error();
        RuleInverse inverse(u"answer"_s);
        inverse.resetsAnswer(*answer);
        answer->debtor = owner;
        answer->message = {};
        answer->how = AnswerMatch::ByHand;
        answer->reasons = {QJsonArray{u"by_hand"_s, act.actor}};
        answer->invoices = invoices.empty() ? answers.openInvoicesOf(owner) : invoices;
        answer->document = fileAnswer(act, *answer, u"%1.eml"_s.arg(id.value));
        ++answer->version;
        answers.update(*answer);
        tellReceived(act, *answer, changes, inverse);
        if (answer->kind == AnswerKind::Bounce)
            noteBounce(act, *answer, changes, inverse);
        return inverse.token();
    });
}

} // namespace tegoed
