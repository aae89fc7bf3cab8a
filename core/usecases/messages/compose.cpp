#include "core/usecases/messages/compose.h"

#include "core/base/hash.h"
#include "core/domain/message/message_words.h"
#include "core/domain/reference/reference.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/messages/compose_content.h"
#include "core/usecases/messages/compose_facts.h"
#include "core/usecases/messages/keep_composed.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/shipped_law.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr qint64 kMostCopies = 10 * 1024 * 1024; // Bytes of invoice copies in one message (ux.md 5.2).
constexpr qsizetype kSmsSender = 11; // Letters a sender name of an SMS may have.

bool isFirm(Stage stage)
{
    return stage == Stage::Demand || stage == Stage::FinalNotice;
}

/// A sender name of an SMS: as many whole words of the company's name as it holds, "De Vries" of "De Vries Installatietechniek".
QString smsSenderName(const QString& company)
{
    const QString name = company.simplified();
    if (name.size() <= kSmsSender)
        return name;
    const qsizetype end = name.lastIndexOf(u' ', kSmsSender);
    return name.left(end > 0 ? end : kSmsSender);
}

/// The currency the message is in: asked for, else the book's when anything of it is open, else the one with most open.
Currency currencyOf(const ComposeRequest& request, const DebtorDetail& debtor, const BookInfo& book)
{
    if (const auto asked = Currency::fromCode(request.currency))
        return *asked;
    std::optional<Money> most;
    for (const Money& open : debtor.open) {
        if (open.currency() == book.currency && open.minorUnits() > 0)
            return book.currency;
        if (!most || open.minorUnits() > most->minorUnits())
            most = open;
    }
    return most ? most->currency() : book.currency;
}

std::vector<QString> stepsDone(Database& database, InvoiceId invoice, int cycle)
{
    std::vector<QString> done;
    for (const OutboxQueries::StepDone& step : OutboxQueries(database).stepsOf(invoice)) {
        if (step.cycle == cycle)
            done.push_back(step.stepCode);
    }
    return done;
}

/// Open invoices of the debtor in the message's currency, oldest first, with the step each is at.
std::vector<ComposeInvoice> openInvoices(Database& database, const DebtorDetail& debtor, Currency currency, const Date& today)
{
    InvoiceFilter filter;
    filter.debtor = debtor.id;
    filter.onlyOpen = true;
    const InvoiceQueries queries(database);
    const auto ids = queries.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, today).ids;
    std::vector<ComposeInvoice> invoices;
    Statement cycle(database, u"SELECT cycle FROM invoice WHERE id = ?"_s);
    for (const InvoiceRow& row : queries.rows(ids, today)) {
        if (row.open.currency() != currency || row.open.minorUnits() <= 0)
            continue;
        ComposeInvoice invoice;
        invoice.id = row.id;
        invoice.number = row.number;
        invoice.issued = row.issueDate;
        invoice.due = row.dueDate;
        invoice.open = row.open;
        cycle.bind(row.id);
        invoice.cycle = cycle.next() ? static_cast<int>(cycle.integer(0)) : 1;
        while (cycle.next()) { }
        invoice.nextStage = nextStageOf(stepsDone(database, row.id, invoice.cycle));
        invoices.push_back(invoice);
    }
    return invoices;
}

/// The highest next step among what is overdue; nothing overdue: the friendly word before the due date.
Stage proposedStage(const std::vector<ComposeInvoice>& invoices, const Date& today)
{
    std::optional<Stage> highest;
    for (const ComposeInvoice& invoice : invoices) {
        if (invoice.due < today && (!highest || invoice.nextStage > *highest))
            highest = invoice.nextStage;
    }
    return highest.value_or(Stage::PreDue);
}

/// Ticks what the message asks for, and says of the rest why not (decision 15).
void tick(std::vector<ComposeInvoice>& invoices, const ComposeRequest& request, Stage stage, const Date& today)
{
    for (ComposeInvoice& invoice : invoices) {
        if (request.invoices) {
            invoice.isAsked = std::find(request.invoices->begin(), request.invoices->end(), invoice.id) != request.invoices->end();
            invoice.whyNot = invoice.isAsked ? QString() : u"unticked"_s;
        } else if (stage == Stage::PreDue || stage == Stage::InvoiceSent) {
            invoice.isAsked = invoice.due >= today && (stage == Stage::PreDue ? invoice.due == invoices.back().due || invoices.size() == 1 : true);
            invoice.whyNot = invoice.isAsked ? QString() : u"overdue"_s;
        } else if (asksPayment(stage) && invoice.due >= today) {
            invoice.whyNot = u"not_due"_s;
        } else if (asksPayment(stage) && invoice.nextStage < stage) {
            invoice.whyNot = u"other_step"_s; // Behind: mentioned, keeps its own step.
        } else {
            invoice.isAsked = true;
        }
    }
}

struct Way {
    Channel channel = Channel::Email;
    TransportKind transport = TransportKind::OwnMail;
    std::optional<StoredAccount> account;
    QString sender, recipient;
};

QString phoneOf(const DebtorDetail& debtor)
{
    if (!debtor.data.phone.isEmpty())
        return debtor.data.phone;
    for (const auto& contact : debtor.contacts) {
        if (!contact.data.phone.isEmpty())
            return contact.data.phone;
    }
    return {};
}

QString emailOf(const DebtorDetail& debtor)
{
    if (!debtor.data.email.isEmpty())
        return debtor.data.email;
    for (const auto& contact : debtor.contacts) {
        if (!contact.data.email.isEmpty())
            return contact.data.email;
    }
    return {};
}

QString addressOn(Channel channel, const DebtorDetail& debtor)
{
    switch (channel) {
    case Channel::Email: return emailOf(debtor);
    case Channel::Sms:
    case Channel::WhatsApp: return phoneOf(debtor);
    case Channel::Letter: return debtor.data.address.isComplete() ? postalRecipient(debtor.data.name, debtor.data.address) : QString();
    }
    return {};
}

std::vector<Channel> channelsOf(const DebtorDetail& debtor)
{
    std::vector<Channel> channels;
    for (const Channel channel : {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Letter}) {
        if (!addressOn(channel, debtor).isEmpty())
            channels.push_back(channel);
    }
    return channels;
}

/// Which way it goes: what was asked for, else e-mail, else a letter; an account where there is one, else the own mail program.
Way wayOf(Database& database, const ComposeRequest& request, const ComposeFacts& facts)
{
    Way way;
    const bool hasEmail = !emailOf(facts.debtor).isEmpty();
    const bool hasAddress = facts.debtor.data.address.isComplete();
    way.channel = request.channel.value_or(hasEmail || !hasAddress ? Channel::Email : Channel::Letter);
    way.recipient = request.recipient.isEmpty() ? addressOn(way.channel, facts.debtor) : request.recipient;
    const AccountStore accounts(database);
    way.sender = facts.book.company.email;
    if (way.channel == Channel::Email)
        way.account = accounts.defaultOf(AccountData::Kind::Smtp);
    else if (way.channel == Channel::Sms)
        way.account = accounts.defaultOf(AccountData::Kind::Sms);
    switch (way.channel) {
    case Channel::Email: way.transport = way.account ? TransportKind::Smtp : TransportKind::OwnMail; break;
    case Channel::Sms: way.transport = TransportKind::Sms; break;
    case Channel::WhatsApp: way.transport = TransportKind::WhatsAppLink; break;
    case Channel::Letter: way.transport = TransportKind::Letter; break;
    }
    if (request.transport)
        way.transport = *request.transport;
    if (facts.book.isSample)
        way.transport = TransportKind::Practice;
    if (way.transport != TransportKind::Smtp && way.transport != TransportKind::Sms)
        way.account.reset();
    if (way.account)
        way.sender = way.account->data.sender;
    else if (way.channel == Channel::Sms || way.channel == Channel::WhatsApp)
        way.sender = smsSenderName(facts.book.company.name);
    return way;
}

/// The reason all invoices share for not being asked for, as in `ComposeInvoice::whyNot`; '' when they differ or there are none.
QString whyNothing(const std::vector<ComposeInvoice>& invoices)
{
    const auto differs = [&](const ComposeInvoice& invoice) { return invoice.whyNot != invoices.front().whyNot; };
    return invoices.empty() || std::any_of(invoices.begin(), invoices.end(), differs) ? QString() : invoices.front().whyNot;
}

void readHistory(Database& database, ComposeFacts& facts)
{
    // The latest earlier message that covered every invoice asked for; empty when one of them had none.
    bool coversAll = !facts.asked.empty();
    std::optional<Date> latest;
    for (const InvoiceDetail& invoice : facts.asked) {
        std::optional<Date> ofThis;
        for (const OutboxQueries::StepDone& step : OutboxQueries(database).stepsOf(invoice.row.id)) {
            const auto stage = stageOf(step.stepCode);
            if (step.state != MessageState::Sent || !stage || !asksPayment(*stage) || *stage == Stage::PreDue)
                continue;
            const Date day = companyDay(step.at);
            if (!ofThis || day > *ofThis)
                ofThis = day;
            if (*stage == Stage::Reminder1 && (!facts.firstReminderDate || day > *facts.firstReminderDate))
                facts.firstReminderDate = day;
        }
        coversAll = coversAll && ofThis.has_value();
        if (ofThis && (!latest || *ofThis < *latest))
            latest = ofThis;
    }
    facts.previousDate = coversAll ? latest : std::nullopt;
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
    GateQuestion question{message.debtor, message.stage, message.stepCode, message.channel, message.transport, message.account, message.recipient,
                          message.asked, asksPayment(message.stage), message.countsAsContact, request.isAutomatic, message.plannedDay,
                          message.items, {}, {}};
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

/// Whether a claim is still in time is not known to the program yet.
bool needsLimitation(Stage stage)
{
    return stage == Stage::LimitationNotice;
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

Stage nextStageOf(const std::vector<QString>& stepsDone)
{
    Stage next = Stage::Reminder1;
    for (const Stage stage : {Stage::Reminder1, Stage::Reminder2, Stage::Demand, Stage::FinalNotice}) {
        next = stage;
        if (std::find(stepsDone.begin(), stepsDone.end(), stageCode(stage)) == stepsDone.end())
            break;
    }
    return next;
}

namespace {

/// The step this message is sent for, in the sequence of the first invoice it asks for.
std::optional<Step> stepOf(Database& database, const ComposeRequest& request, const ComposeFacts& facts)
{
    if (!asksPayment(facts.stage) || facts.asked.empty())
        return std::nullopt;
    const RuleBook rules(database);
    const InvoiceId invoice = facts.asked.front().row.id;
    const AssignedSequence chosen = sequenceFor(rules.assignments(), facts.debtor.track, facts.debtor.data.group, facts.debtor.id, invoice);
    const ReadySequence* sequence = rules.find(chosen.code, invoice);
    if (!sequence)
        return std::nullopt;
    const QString code = request.step.isEmpty() ? stageCode(facts.stage) : request.step;
    const std::vector<Step>& steps = sequence->sequence().steps;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.code == code && step.stage == facts.stage; });
    return found == steps.end() || found->kind != StepKind::Message ? std::nullopt : std::optional(*found);
}

} // namespace

Result<ComposedMessage> composeMessage(BookSession& session, const ComposeRequest& request)
{
    return reading([&]() -> Result<ComposedMessage> {
        Database& database = session.database;
        const Date today = session.clock.today();
        ComposeFacts facts;
        facts.book = BookQueries(database).info();
        const auto debtor = DebtorQueries(database).detail(request.debtor, today);
        if (!debtor)
            return notFound("debtor", request.debtor.value);
        facts.debtor = *debtor;
        facts.today = request.plannedDay.value_or(today);
        facts.currency = currencyOf(request, *debtor, facts.book);
        facts.language = languageOfTexts(!request.language.isEmpty() ? request.language
                                             : !debtor->data.language.isEmpty() ? debtor->data.language : facts.book.language);
        const BookQueries book(database);
        facts.linkPattern = book.setting(u"payment.link"_s);
        facts.role = book.setting(u"company.contact_role"_s);
        facts.ownTerms = legalSettings(database);
        facts.invoices = openInvoices(database, *debtor, facts.currency, facts.today);
        facts.stage = request.stage.value_or(proposedStage(facts.invoices, facts.today));
        if (facts.invoices.empty() && asksPayment(facts.stage))
            return Error{Error::Code::NothingToDo, {u"nothing_open"_s, debtor->data.name}, {}};
        tick(facts.invoices, request, facts.stage, facts.today);
        const Way way = wayOf(database, request, facts);
        facts.channel = way.channel;
        const InvoiceQueries queries(database);
        for (const ComposeInvoice& invoice : facts.invoices)
            (invoice.isAsked ? facts.asked : facts.mentioned).push_back(*queries.detail(invoice.id, facts.today));
        readHistory(database, facts);
        if (!request.payBy)
            facts.step = stepOf(database, request, facts);
        facts.claims = claimsOf(database, shippedLaw(), facts);

        ComposedMessage composed;
        composed.blocks = facts.claims.blocks;
        composed.warnings = facts.claims.warnings;
        composed.invoices = facts.invoices;
        composed.channels = channelsOf(*debtor);
        NewMessage& message = composed.message;
        message.debtor = request.debtor;
        message.stage = facts.stage;
        message.stepCode = request.step.isEmpty() ? stageCode(facts.stage) : request.step;
        message.channel = way.channel;
        message.transport = way.transport;
        message.account = way.account ? way.account->id : AccountId{};
        message.mode = facts.book.isSample ? MessageMode::Practice : MessageMode::Live;
        message.language = facts.language;
        message.track = debtor->track;
        message.asked = askedAmount(facts);
        message.sender = way.sender;
        message.recipient = way.recipient;
        message.recipientName = debtor->data.name;
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
        if (needsLimitation(facts.stage))
            addCheck(composed.blocks, "B04", u"law_not_there"_s, {stageCode(facts.stage)});
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
