#include "core/usecases/messages/compose.h"

#include "core/base/hash.h"
#include "core/domain/message/message_words.h"
#include "core/domain/reference/reference.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/limitation.h"
#include "core/usecases/messages/compose_content.h"
#include "core/usecases/messages/compose_facts.h"
#include "core/usecases/messages/compose_reading.h"
#include "core/usecases/messages/keep_composed.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr qint64 kMostCopies = 10 * 1024 * 1024; // Bytes of invoice copies in one message (ux.md 5.2).

bool isFirm(Stage stage)
{
    return stage == Stage::Demand || stage == Stage::FinalNotice;
}

/// The reason all invoices share for not being asked for, as in `ComposeInvoice::whyNot`; '' when they differ or there are none.
QString whyNothing(const std::vector<ComposeInvoice>& invoices)
{
    const auto differs = [&](const ComposeInvoice& invoice) { return invoice.whyNot != invoices.front().whyNot; };
    return invoices.empty() || std::any_of(invoices.begin(), invoices.end(), differs) ? QString() : invoices.front().whyNot;
}

void addFiles(Database& database, const ComposeRequest& request, const ComposeFacts& facts, ComposedMessage& composed)
{
    const InvoiceQueries queries(database);
    qint64 size = 0;
    if (request.withInvoiceCopies && (facts.channel == Channel::Email)) {
        for (const InvoiceDetail& invoice : facts.asked) {
            for (const DocumentRow& document : invoice.documents) {
                if (document.kind != u"invoice_copy" || document.mimeType != u"application/pdf" || size + document.size > kMostCopies)
                    continue;
                size += document.size;
                composed.files.push_back({document.kind, document.fileName, document.mimeType, queries.documentContent(document.sha256), invoice.row.id});
            }
        }
    }
    for (const ComposedFile& file : request.files)
        composed.files.push_back(file);
}

void addCheck(std::vector<ComposeCheck>& checks, const char* code, const QString& reason, const QStringList& arguments = {}, bool isSoftGate = false)
{
    checks.push_back({QString::fromLatin1(code), reason, arguments, isSoftGate});
}

const char* blockCode(Gate gate)
{
    switch (gate) {
    case Gate::Recipient:
    case Gate::RecipientForeign:
    case Gate::AddressSuspect:
    case Gate::OptedOut:
    case Gate::NotOptedIn:
    case Gate::StageNotAllowed: return "B01";
    case Gate::Account:
    case Gate::SendingOff: return "B02";
    case Gate::Disputed:
    case Gate::Agreement:
    case Gate::Answered:
    case Gate::Hold: return "B07";
    case Gate::Paid:
    case Gate::CreditCovers:
    case Gate::WrittenOff:
    case Gate::AmountChanged: return "B08";
    case Gate::DebtorStatus: return "B09";
    case Gate::AlreadySent:
    case Gate::PreviousUnknown: return "B11";
    case Gate::DayOver: return "B03";
    case Gate::BankDataOld:
    case Gate::UnmatchedMoney: return "W01";
    case Gate::ContactGap: return "W02";
    case Gate::Hours: return "W10";
    }
    return "B01";
}

void addGates(Database& database, const QString& now, const ComposeRequest& request, ComposedMessage& composed)
{
    const NewMessage& message = composed.message;
    const bool asks = asksPayment(message.stage) || asksOfPlan(message.stage);
    GateQuestion question{message.debtor, message.stage, message.stepCode, message.channel, message.transport, message.account, message.recipient,
                          message.asked, asks, message.countsAsContact, request.isAutomatic, message.plannedDay, message.items, {}, {}};
    for (const GateReason& reason : closedGates(GateQueries(database).facts(question, now)))
        addCheck(isHard(reason.gate) ? composed.blocks : composed.warnings, blockCode(reason.gate), gateCode(reason.gate), reason.arguments, !isHard(reason.gate));
}

void addWarnings(Database& database, const ComposeFacts& facts, ComposedMessage& composed)
{
    const NewMessage& message = composed.message;
    if (composed.sms.parts > 1 || !composed.sms.outsideGsm7.isEmpty())
        addCheck(composed.warnings, "W08", u"sms_parts"_s, {QString::number(composed.sms.parts), composed.sms.outsideGsm7.join(u' ')});
    if (message.channel == Channel::Letter && !facts.debtor.data.address.isComplete())
        addCheck(composed.warnings, "W11", u"address_incomplete"_s);
    if (isFirm(message.stage) && OutboxQueries(database).ofDebtor(message.debtor, 1).empty())
        addCheck(composed.warnings, "W12", u"first_firm"_s);
    if (message.channel != Channel::Letter && !message.recipient.isEmpty()) {
        const QString column = message.channel == Channel::Email ? u"email"_s : u"phone"_s;
        Statement shared(database, u"SELECT name FROM debtor WHERE lower(%1) = ? AND id <> ? AND merged_into IS NULL AND is_archived = 0 LIMIT 1"_s.arg(column));
        if (shared.bind(message.recipient.toLower()).bind(message.debtor).next())
            addCheck(composed.warnings, "W14", u"address_shared"_s, {shared.text(0)});
    }
    for (const MessageRow& row : OutboxQueries(database).ofDebtor(message.debtor, 20)) {
        if (row.message.delivery == u"bounced" || (row.message.data.state == MessageState::Failed && row.message.data.recipient == message.recipient)) {
            addCheck(composed.warnings, "W06", u"bounced_before"_s, {companyDay(row.message.data.createdAt).toIso()});
            break;
        }
    }
}

/// A notice interrupts only what has not lapsed, and only when its receipt can be shown (art. 3:317, 3:37 BW).
void addLimitation(Database& database, const ComposeFacts& facts, ComposedMessage& composed)
{
    std::vector<OpenClaim> claims;
    std::vector<const ComposeInvoice*> asked;
    for (const ComposeInvoice& invoice : facts.invoices) {
        if (!invoice.isAsked)
            continue;
        claims.push_back({invoice.id, invoice.due, facts.debtor.track});
        asked.push_back(&invoice);
    }
    const auto limitations = limitationsOf(database, claims);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!limitations[i])
            continue;
        if (limitations[i]->state(facts.today) == LimitationState::Passed)
            addCheck(composed.blocks, "B04", u"time_barred"_s, {asked[i]->number, limitations[i]->general.lastDay.toIso()});
        else if (limitations[i]->isUncertain(facts.today))
            addCheck(composed.warnings, "W17", u"perhaps_time_barred"_s, {asked[i]->number, limitations[i]->shortest.lastDay.toIso()});
    }
    addCheck(composed.warnings, "W17", u"prove_receipt"_s, {channelCode(composed.message.channel)});
}

void addRenderError(const Error& error, ComposedMessage& composed)
{
    const bool isText = error.code == Error::Code::TemplateBroken;
    if (isText && error.arguments.value(3) == u"consumer_term") { // Not a slip of the pen: this letter would cost the costs.
        addCheck(composed.blocks, "B05", u"term_wording"_s, {error.arguments.value(4)});
        return;
    }
    const bool isLanguage = error.code == Error::Code::NoTextInLanguage;
    QString reason = isText ? u"template_broken"_s : isLanguage ? u"no_text_in_language"_s : u"required_value"_s;
    if (error.code != Error::Code::RequiredValueMissing && !isText && !isLanguage)
        reason = u"error"_s;
    QStringList arguments = error.arguments;
    if (reason == u"error")
        arguments.prepend(QString::number(static_cast<int>(error.code)));
    addCheck(composed.blocks, isText ? "B10" : "B03", reason, arguments);
}

} // namespace

Result<ComposedMessage> composeMessage(BookSession& session, const ComposeRequest& request)
{
    return reading([&]() -> Result<ComposedMessage> {
        Database& database = session.database;
        Way way;
        auto read = readComposeFacts(session, request, way);
        if (!read)
            return read.error();
        const ComposeFacts& facts = *read;
        const DebtorDetail& debtor = facts.debtor;

        ComposedMessage composed;
        composed.blocks = facts.claims.blocks;
        composed.warnings = facts.claims.warnings;
        composed.invoices = facts.invoices;
        composed.channels = channelsOf(debtor);
        NewMessage& message = composed.message;
        message.debtor = request.debtor;
        message.stage = facts.stage;
        message.stepCode = request.step.isEmpty() ? stageCode(facts.stage) : request.step;
        message.channel = way.channel;
        message.transport = way.transport;
        message.account = way.account ? way.account->id : AccountId{};
        message.mode = facts.book.isSample ? MessageMode::Practice : MessageMode::Live;
        message.language = facts.language;
        message.track = debtor.track;
        message.asked = askedAmount(facts);
        message.sender = way.sender;
        message.recipient = way.recipient;
        message.recipientName = debtor.data.name;
        message.payBy = request.payBy ? request.payBy : payByOf(facts);
        composed.legal = legalRecord(facts.claims, message.payBy);
        message.countsAsContact = countsAsContact(facts.stage);
        message.isAutomatic = request.isAutomatic;
        message.plannedDay = facts.today;
        message.uuid = session.random.uuid();
        message.createdAt = session.clock.nowUtc();
        message.createdBy = session.actor;
        const MessageStore messages(database);
        for (const ComposeInvoice& invoice : facts.invoices) {
            const int repeat = asksPayment(facts.stage) ? request.repeat : messages.nextRepeat(invoice.id, message.stepCode, invoice.cycle, message.channel);
            message.items.push_back({invoice.id, invoice.cycle, repeat, invoice.open, invoice.isAsked});
        }

        addGates(database, message.createdAt, request, composed);
        const bool asksForNothing = asksPayment(facts.stage) && facts.asked.empty();
        if (asksForNothing)
            addCheck(composed.blocks, "B08", u"nothing_asked"_s, {whyNothing(facts.invoices)});
        if (facts.stage == Stage::LimitationNotice)
            addLimitation(database, facts, composed);
        if (!facts.book.company.iban.isEmpty() && !isValidIban(facts.book.company.iban))
            addCheck(composed.blocks, "B12", u"own_iban"_s, {facts.book.company.iban});
        addFiles(database, request, facts, composed);
        const auto library = bookTexts(database);
        if (!library)
            return library.error();
        // Without an invoice a text has nothing to say: that its fields are empty would only hide the reason.
        if (const auto made = makeContent(database, *library, request, facts, way.account, composed); !made && !asksForNothing)
            addRenderError(made.error(), composed);
        addWarnings(database, facts, composed);
        return composed;
    });
}

Result<MessageId> keepComposed(BookSession& session, ChangeSet& changes, const ComposedMessage& composed, MessageState state)
{
    if (state != MessageState::Draft && !composed.canLeave()) {
        const ComposeCheck check = composed.blocks.empty() ? ComposeCheck{u"B10"_s, u"error"_s, {}, false} : composed.blocks.front();
        return Error{Error::Code::NotAllowed, QStringList{u"blocked"_s, check.code, check.reason} + check.arguments, {}};
    }
    NewMessage message = composed.message;
    message.state = state;
    message.subject = composed.text.subject;
    message.preview = composed.text.plain;
    message.parts = composed.sms.parts;
    for (const ComposeCheck& warning : composed.warnings)
        message.warnings += warning.isSoftGate ? warning.reason : warning.code;
    MessageStore messages(session.database);
    if (isLive(state)) {
        if (const auto taken = messages.taken(message)) {
            const auto invoice = InvoiceStore(session.database).find(*taken);
            return Error{Error::Code::AlreadyExists, {u"message"_s, message.stepCode, invoice ? invoice->data.number : QString()}, {}};
        }
    }
    DocumentStore documents(session.database);
    if (!composed.content.isEmpty()) {
        message.contentSha256 = documents.putBlob(composed.content);
        message.approvalHash = sha256Hex(composed.content + message.recipient.toUtf8() + message.stepCode.toUtf8());
    }
    const auto attach = [&](const QString& kind, const QString& name, const QString& mime, const QByteArray& bytes, InvoiceId invoice) {
        message.attachments.push_back({kind, name, mime, documents.putBlob(bytes), invoice});
    };
    if (!composed.letter.isEmpty() && message.channel == Channel::Email)
        attach(u"letter"_s, letterFileName(composed), u"application/pdf"_s, composed.letter, {});
    for (const ComposedFile& file : composed.files)
        attach(file.kind, file.fileName, file.mimeType, file.bytes, file.invoice);
    const MessageId id = messages.insert(message);
    QJsonObject detail{{u"state"_s, stateCode(state)}};
    if (!composed.legal.isEmpty())
        detail.insert(u"legal"_s, composed.legal);
    messages.log(id, message.createdAt, session.actor, u"state"_s, 0, detail);
    changes.messages.push_back(id);
    changes.debtors.push_back(message.debtor);
    return id;
}

Result<MessageId> keepMessage(BookSession& session, const ComposedMessage& composed, MessageState state)
{
    return inOneTransaction(session, [&](ChangeSet& changes) { return keepComposed(session, changes, composed, state); });
}

} // namespace tegoed
