#include "core/usecases/messages/compose_reading.h"

#include "core/domain/message/message_words.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/messages/message_acts.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

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

namespace detail {

namespace {

constexpr qsizetype kSmsSender = 11; // Letters a sender name of an SMS may have.

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
    Statement cycle(database, u"SELECT i.cycle, CASE WHEN EXISTS (SELECT 1 FROM dispute t WHERE t.invoice_id = i.id AND t.ended_day IS NULL "
                              "AND t.withdrawn_at = '') THEN 1 ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM agreement_invoice c JOIN agreement a "
                              "ON a.id = c.agreement_id WHERE c.invoice_id = i.id AND a.ended_at = '' AND (a.paused_until IS NULL OR a.paused_until >= ?)) "
                              "THEN 1 ELSE 0 END FROM invoice i WHERE i.id = ?"_s);
    for (const InvoiceRow& row : queries.rows(ids, today)) {
        if (row.open.currency() != currency || row.open.minorUnits() <= 0)
            continue;
        ComposeInvoice invoice;
        invoice.id = row.id;
        invoice.number = row.number;
        invoice.issued = row.issueDate;
        invoice.due = row.dueDate;
        invoice.open = row.open;
        cycle.bind(today).bind(row.id);
        if (cycle.next()) {
            invoice.cycle = static_cast<int>(cycle.integer(0));
            invoice.whyNot = cycle.boolean(1) ? u"disputed"_s : cycle.boolean(2) ? u"agreement"_s : QString();
        }
        while (cycle.next()) { }
        invoice.nextStage = nextStageOf(stepsDone(database, row.id, invoice.cycle));
        invoices.push_back(invoice);
    }
    return invoices;
}

/// What a message about money that came in is about, although nothing of it is open any more.
void addPaid(Database& database, const std::vector<InvoiceId>& wanted, const Date& today, std::vector<ComposeInvoice>& invoices)
{
    std::vector<InvoiceId> missing;
    for (const InvoiceId id : wanted) {
        if (std::none_of(invoices.begin(), invoices.end(), [id](const ComposeInvoice& known) { return known.id == id; }))
            missing.push_back(id);
    }
    std::vector<ComposeInvoice> paid;
    for (const InvoiceRow& row : InvoiceQueries(database).rows(missing, today)) {
        Statement cycle(database, u"SELECT cycle FROM invoice WHERE id = ?"_s);
        ComposeInvoice invoice;
        invoice.id = row.id;
        invoice.number = row.number;
        invoice.issued = row.issueDate;
        invoice.due = row.dueDate;
        invoice.open = row.open;
        if (cycle.bind(row.id).next())
            invoice.cycle = static_cast<int>(cycle.integer(0));
        paid.push_back(invoice);
    }
    invoices.insert(invoices.begin(), paid.begin(), paid.end());
}

/// The highest next step among what is overdue; nothing overdue: the friendly word before the due date.
Stage proposedStage(const std::vector<ComposeInvoice>& invoices, const Date& today)
{
    std::optional<Stage> highest, ofKept; // What a dispute or an agreement keeps back decides only when there is nothing else.
    for (const ComposeInvoice& invoice : invoices) {
        std::optional<Stage>& most = invoice.whyNot.isEmpty() ? highest : ofKept;
        if (invoice.due < today && (!most || invoice.nextStage > *most))
            most = invoice.nextStage;
    }
    return highest ? *highest : ofKept.value_or(Stage::PreDue);
}

/// Ticks what the message asks for, and says of the rest why not (decision 15).
void tick(std::vector<ComposeInvoice>& invoices, const ComposeRequest& request, Stage stage, const Date& today)
{
    for (ComposeInvoice& invoice : invoices) {
        const QString kept = asksPayment(stage) ? invoice.whyNot : QString(); // A dispute or an agreement keeps it out.
        invoice.whyNot.clear();
        if (request.invoices) {
            invoice.isAsked = std::find(request.invoices->begin(), request.invoices->end(), invoice.id) != request.invoices->end();
            invoice.whyNot = invoice.isAsked ? QString() : kept.isEmpty() ? u"unticked"_s : kept;
        } else if (!kept.isEmpty()) {
            invoice.whyNot = kept;
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

std::vector<Channel> channelsOf(const DebtorDetail& debtor)
{
    std::vector<Channel> channels;
    for (const Channel channel : {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Letter}) {
        if (!addressOn(channel, debtor).isEmpty())
            channels.push_back(channel);
    }
    return channels;
}

Result<ComposeFacts> readComposeFacts(BookSession& session, const ComposeRequest& request, Way& way)
{
    Database& database = session.database;
    const Date today = session.clock.today();
    ComposeFacts facts;
    facts.book = BookQueries(database).identity();
    const auto debtor = DebtorQueries(database).detail(request.debtor, today);
    if (!debtor)
        return notFound("debtor", request.debtor.value);
    facts.debtor = *debtor;
    facts.today = request.plannedDay.value_or(today);
    facts.plan = request.plan;
    facts.currency = currencyOf(request, *debtor, facts.book);
    if (request.promise)
        facts.agreedAmount = request.promise->amount;
    facts.language = languageOfTexts(!request.language.isEmpty() ? request.language
                                         : !debtor->data.language.isEmpty() ? debtor->data.language : facts.book.language);
    const BookQueries book(database);
    facts.linkPattern = book.setting(u"payment.link"_s);
    facts.role = book.setting(u"company.contact_role"_s);
    facts.ownTerms = legalSettings(database);
    facts.law = lawOf(database);
    facts.invoices = openInvoices(database, *debtor, facts.currency, facts.today);
    if (request.receipt && request.invoices) {
        facts.agreedAmount = Money(0, facts.currency);
        addPaid(database, *request.invoices, facts.today, facts.invoices);
    }
    facts.stage = request.stage.value_or(proposedStage(facts.invoices, facts.today));
    if (facts.invoices.empty() && asksPayment(facts.stage))
        return Error{Error::Code::NothingToDo, {u"nothing_open"_s, debtor->data.name}, {}};
    tick(facts.invoices, request, facts.stage, facts.today);
    way = wayOf(database, request, facts);
    facts.channel = way.channel;
    const InvoiceQueries queries(database);
    for (const ComposeInvoice& invoice : facts.invoices) {
        const bool isSilent = invoice.whyNot == u"disputed" || invoice.whyNot == u"agreement"; // Told of neither as asked nor as open.
        if (!isSilent)
            (invoice.isAsked ? facts.asked : facts.mentioned).push_back(*queries.detail(invoice.id, facts.today));
    }
    readHistory(database, facts);
    if (request.receipt && request.receipt->remindedOn)
        facts.previousDate = request.receipt->remindedOn;
    if (!request.payBy)
        facts.step = stepOf(database, request, facts);
    facts.claims = claimsOf(database, *facts.law, facts);
    return facts;
}

} // namespace detail

} // namespace tegoed
