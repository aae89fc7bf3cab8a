#include "core/storage/queries/gate_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/agreement_store.h"
#include "core/storage/stores/answer_store.h"
#include "core/storage/stores/hold_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

QDateTime companyTime(const QString& utc)
{
    static const QTimeZone zone("Europe/Amsterdam");
    return QDateTime::fromString(utc, Qt::ISODateWithMs).toTimeZone(zone);
}

Date companyDay(const QString& utc)
{
    const QDate day = companyTime(utc).date();
    return {day.year(), day.month(), day.day()};
}

QString postalRecipient(const QString& name, const PostalAddress& address)
{
    const QString place = address.postalCode + u' ' + address.city;
    return QStringList{name, address.street, place.trimmed(), address.countryCode}.join(u'\n');
}

GateQuestion GateQuestion::of(const StoredMessage& message, bool asksPayment)
{
    const NewMessage& data = message.data;
    return {data.debtor, data.stage, data.stepCode, data.channel, data.transport, data.account, data.recipient, data.asked, asksPayment,
            data.countsAsContact, data.isAutomatic, data.plannedDay, data.items, message.id, message.approvedAt};
}

namespace {

/// All limits of the book and the other settings that matter before a message leaves, as one text, for use as a column of a larger query.
QString settingsColumn(const Dialect& dialect)
{
    return u'(' + dialect.joined(u"SELECT name || '=' || value AS id FROM setting WHERE name LIKE 'limit.%' OR name IN ('bank.looked_until', 'outbox.paused')"_s)
           + u')';
}

QString settingIn(const QString& joined, const QString& name)
{
    const QString key = name + u'=';
    for (const QStringView setting : QStringView(joined).split(u' ')) {
        if (setting.startsWith(key))
            return setting.mid(key.size()).toString();
    }
    return {};
}

Limits limitsIn(const QString& joined)
{
    Limits limits;
    for (const QString& setting : joined.split(u' ', Qt::SkipEmptyParts)) {
        if (!setting.startsWith(u"limit."))
            continue;
        const qsizetype equals = setting.indexOf(u'=');
        const LimitField* field = limitField(QStringView(setting).mid(6, equals - 6));
        const auto value = field ? limitValue(*field, setting.mid(equals + 1)) : Result<int>(Error{});
        if (value)
            limits.*field->member = *value;
    }
    return limits;
}

QString accountProblemAt(const Statement& row, int first, const QString& nowUtc)
{
    if (row.isNull(first) || row.boolean(first + 3))
        return u"removed"_s;
    const bool isStopped = !row.text(first + 1).isEmpty() && (row.text(first + 2).isEmpty() || row.text(first + 2) > nowUtc);
    return isStopped ? row.text(first + 1) : QString();
}

/// Of invoice `i`: the last day a payment plan keeps it, NULL without one, and whether it goes on doing so until it is ended.
QString planColumn()
{
    return u"(SELECT pi.until_day FROM plan_invoice pi WHERE pi.invoice_id = i.id AND pi.is_live = 1), "
           "(SELECT pi.is_binding FROM plan_invoice pi WHERE pi.invoice_id = i.id AND pi.is_live = 1)"_s;
}

/// The stages a running plan speaks in by itself.
bool isOfPlan(Stage stage)
{
    return stage == Stage::PlanInstalment || stage == Stage::PlanMissed;
}

/// The last day a plan keeps an invoice, from its two columns of a row.
std::optional<Date> planUntil(const QJsonValue& untilDay, const QJsonValue& isBinding, const Date& today)
{
    if (untilDay.isNull() || untilDay.isUndefined())
        return std::nullopt;
    const Date until = Date::fromDayNumber(static_cast<std::int32_t>(untilDay.toInteger()));
    return isBinding.toInteger() != 0 && until < today ? today : until;
}

/// What the book knows of the invoices now, as a column of JSON rows: place among the items, then null for one that is not there, or
/// number, open, currency, is written off, is withdrawn, is taken by another message, is disputed, last day of what was agreed, plan,
/// whether the debtor answered about it. An element of the parameter is `[invoice, cycle, repeat]`.
QString itemsColumn(const Dialect& dialect)
{
    const QString known = u"i.number, i.open_minor, i.currency, i.is_written_off, i.is_withdrawn, "
                          "CASE WHEN EXISTS (SELECT 1 FROM message_item m WHERE m.invoice_id = i.id AND m.step_code = ? "
                          "AND m.cycle = CAST(one.value ->> 1 AS BIGINT) AND m.repeat = CAST(one.value ->> 2 AS BIGINT) "
                          "AND m.channel = ? AND m.is_live = 1 AND m.message_id <> ?) THEN 1 ELSE 0 END, "
                          "CASE WHEN EXISTS (SELECT 1 FROM dispute t WHERE t.invoice_id = i.id AND t.ended_day IS NULL AND t.withdrawn_at = '') "
                          "THEN 1 ELSE 0 END, "
                          "(SELECT MAX(COALESCE(a.paused_until, %1)) FROM agreement_invoice c JOIN agreement a ON a.id = c.agreement_id "
                          "WHERE c.invoice_id = i.id AND a.ended_at = ''), "_s.arg(kEndlessDay) + planColumn()
                          + u", CASE WHEN EXISTS (SELECT 1 FROM answer_invoice x WHERE x.invoice_id = i.id) THEN 1 ELSE 0 END"_s;
    // Asked one by one, not joined: a server that has not counted its tables yet would read all invoices to find these.
    const QString row = dialect.isSqlite() ? u"json((SELECT json_array(%1) FROM invoice i WHERE i.id = CAST(one.value ->> 0 AS BIGINT)))"_s
                                           : u"(SELECT json_build_array(%1) FROM invoice i WHERE i.id = CAST(one.value ->> 0 AS BIGINT))"_s;
    return dialect.asJson(u"one.key, "_s + row.arg(known), dialect.elements());
}

/// As familyOf, for what is asked twice per message: a server that has not counted its tables yet joins the family with all debtors
/// there are. Asked one by one it cannot but take the index.
QString familyOneByOne(const Dialect& dialect)
{
    return dialect.isSqlite() ? familyOf(u"?"_s)
                              : u"WITH RECURSIVE family(id) AS (SELECT id FROM debtor WHERE id = ? UNION SELECT d.id FROM family f "
                                "CROSS JOIN LATERAL (SELECT id FROM debtor WHERE merged_into = f.id OFFSET 0) d) "_s;
}

/// What an answer about the invoice waits for, '' = nothing. Apart, because few have answered, and a server makes ready for each table of a question that is asked twice per message, whether it
/// comes to reading it or not.
QString pausingAnswer(Database& database, InvoiceId invoice)
{
    Statement row(database, u"SELECT MAX(a.pause) FROM answer a JOIN answer_invoice x ON x.answer_id = a.id WHERE x.invoice_id = ? AND "_s
                                  + AnswerStore::pausing());
    return row.bind(invoice).next() ? row.text(0) : QString();
}

QString itemsParameter(const std::vector<MessageItem>& items)
{
    QStringList all;
    for (const MessageItem& item : items)
        all << u"[%1,%2,%3]"_s.arg(item.invoice.value).arg(item.cycle).arg(item.repeat);
    return u'[' + all.join(u',') + u']';
}

/// Everything about the debtor's family, the book and the account in one statement: it is asked twice per message, and on a
/// server each statement is a journey. The columns are those of FactColumn.
QString factsQuery(const Dialect& dialect, const QString& addressColumn)
{
    // The family is nearly always one debtor. Each of it is asked by itself, so that no planner can begin with all payments, messages
    // or addresses of the book instead.
    const auto lying = [](const QString& table, const QString& amount, const QString& condition) {
        const QString ofOne = u"(SELECT SUM(%1) FROM %2 WHERE debtor_id = f.id AND currency = ? AND %3 AND is_withdrawn = 0)"_s.arg(amount, table, condition);
        return u"(SELECT %1 FROM family f)"_s.arg(Dialect::sum(ofOne));
    };
    const auto met = [](const QString& which) {
        return u"(SELECT MAX((SELECT MAX(CASE WHEN sent_at <> '' THEN sent_at ELSE wire_at END) FROM message WHERE debtor_id = f.id AND state IN "
               "('sent', 'unknown', 'wire') AND id <> ? AND NOT (step_code = ? AND planned_day = ?) AND mode <> 'test' AND %1)) FROM family f)"_s.arg(which);
    };
    return familyOneByOne(dialect)
           + u"SELECT "_s + itemsColumn(dialect)
           + u", b.sending_off_reason, b.country, a.id, a.stopped_reason, a.stopped_until, a.is_removed, "_s + settingsColumn(dialect)
           + u", d.status, d.name, d.street, d.postal_code, d.city, d.country_code, "
             "CASE WHEN EXISTS (SELECT 1 FROM family f WHERE (SELECT lower(%1) FROM debtor WHERE id = f.id) = ?) OR EXISTS (SELECT 1 FROM family f "
             "WHERE (SELECT COUNT(*) FROM contact WHERE debtor_id = f.id AND is_archived = 0 AND lower(%1) = ?) > 0) THEN 1 ELSE 0 END, "
             "CASE WHEN EXISTS (SELECT 1 FROM suspect_address WHERE debtor_id = d.id AND channel = ? AND lower(address) = ? AND cleared_at = '') "
             "THEN 1 ELSE 0 END, (SELECT is_allowed FROM channel_consent WHERE debtor_id = d.id AND channel = ?), "_s.arg(addressColumn)
           // Money that lies with the debtor: receipts without a target and open credit notes.
           + lying(u"payment"_s, u"unallocated_minor"_s, u"unallocated_minor > 0"_s) + u", "_s
           + lying(u"invoice"_s, u"-open_minor"_s, u"open_minor < 0"_s)
           // Bank lines that nobody booked yet and that are perhaps theirs.
           + u", (SELECT %1 FROM bank_line WHERE currency = ? AND state = 'open' AND is_withdrawn = 0 AND amount_minor > 0 AND (perhaps_debtor_id IN "
             "(SELECT id FROM family) OR counter_account IN (SELECT (SELECT NULLIF(iban, '') FROM debtor WHERE id = f.id) FROM family f)))"_s
                 .arg(Dialect::sum(u"amount_minor"_s))
           // How far bank data reaches: the oldest last day of the watched accounts, or until when a person looked.
           + u", (SELECT MIN(newest) FROM (SELECT MAX(s.until_day) AS newest FROM bank_statement s JOIN bank_account w ON w.id = s.account_id "
             "WHERE w.is_watched = 1 AND s.is_withdrawn = 0 GROUP BY s.account_id) reach)"_s
           + u", (SELECT CASE WHEN subject <> '' THEN subject ELSE stage END FROM message WHERE id = (SELECT MIN((SELECT MIN(m.id + 0) FROM message m "
             "WHERE m.debtor_id = f.id AND m.state IN ('unknown', 'wire') AND m.id <> ? AND m.mode = 'live')) FROM family f)), "_s
           // One step over two channels is one contact (decision 14): what was approved for the same day and step does not stand in the way.
           + met(u"counts_as_contact = 1 AND stage <> 'invoice_sent'"_s) + u", "_s + met(u"stage = 'invoice_sent'"_s)
           + u", held.holds, held.endless, held.last_day FROM book b LEFT JOIN debtor d ON d.id = ? LEFT JOIN account a ON a.id = ? CROSS JOIN ("_s
           + HoldStore::heldQuery(dialect) + u") held"_s;
}

enum FactColumn {
    Items, SendingOff, Country, AccountFirst, AccountReason, AccountUntil, AccountRemoved, Settings, Status, Name, Street, PostalCode, City,
    CountryCode, IsOwn, IsSuspect, Consent, LyingPayments, LyingCredits, UnmatchedLines, BankDay, UnknownBefore, AskedAt, InvoiceAt,
    HeldFirst
};

} // namespace

Limits GateQueries::limits() const
{
    Statement row(m_database, u"SELECT "_s + settingsColumn(m_database.dialect()));
    return row.next() ? limitsIn(row.text(0)) : Limits();
}

void GateQueries::readBook(const GateQuestion& question, const QString& nowUtc, GateFacts& facts, AccountBrakes* brakes) const
{
    std::vector<InvoiceId> asked;
    for (const MessageItem& item : question.items) {
        if (item.isAsked)
            asked.push_back(item.invoice);
    }
    const QString wanted = question.recipient.toLower(), channel = channelCode(question.channel), currency = question.asked.currency().code();
    Statement row(m_database, factsQuery(m_database.dialect(), question.channel == Channel::Email ? u"email"_s : u"phone"_s));
    row.bind(question.debtor).bind(question.stepCode).bind(channel).bind(question.message.value).bind(itemsParameter(question.items))
        .bind(wanted).bind(wanted).bind(channel).bind(wanted).bind(channel).bind(currency).bind(currency).bind(currency)
        .bind(question.message.value);
    for (int met = 0; met < 2; ++met) // Asked for payment, sent an invoice.
        row.bind(question.message.value).bind(question.stepCode).bind(question.plannedDay);
    row.bind(question.debtor).bind(question.account).bind(facts.today).bind(Dialect::idsParameter(asked));
    if (!row.next())
        return;
    readItems(question, row, facts);
    facts.heldUntil = HoldStore::heldAt(row, HeldFirst);
    const QString settings = row.text(Settings);
    facts.limits = limitsIn(settings);
    facts.sendingOffReason = question.transport == TransportKind::Practice ? QString() : row.text(SendingOff);
    facts.calendar = row.text(Country) == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
    if (question.account.isValid())
        facts.accountProblem = accountProblemAt(row, AccountFirst, nowUtc);
    else if (question.transport == TransportKind::Smtp || question.transport == TransportKind::Sms)
        facts.accountProblem = u"none"_s;
    if (brakes)
        *brakes = {settingIn(settings, u"outbox.paused"_s) == u"1", question.account.isValid() ? facts.accountProblem : QString(), facts.limits};
    if (!row.isNull(Status))
        facts.status = debtorStatusAt(row, Status);
    facts.isRecipientOwn = question.recipient.isEmpty() || row.boolean(IsOwn);
    if (question.channel == Channel::Letter && !question.recipient.isEmpty()) {
        const PostalAddress address{row.text(Street), row.text(PostalCode), row.text(City), row.text(CountryCode)};
        facts.isRecipientOwn = !row.isNull(Status) && address.isComplete() && question.recipient == postalRecipient(row.text(Name), address);
    }
    facts.isAddressSuspect = row.boolean(IsSuspect);
    if (!row.isNull(Consent))
        facts.consent = row.boolean(Consent);
    facts.credit = Money(row.integer(LyingPayments) + row.integer(LyingCredits), question.asked.currency());
    facts.unmatched = Money(row.integer(UnmatchedLines), question.asked.currency());
    facts.bankDataOf = row.optionalDate(BankDay);
    if (const auto looked = Date::fromIso(settingIn(settings, u"bank.looked_until"_s)); looked && (!facts.bankDataOf || *facts.bankDataOf < *looked))
        facts.bankDataOf = looked;
    facts.knowsBank = facts.bankDataOf.has_value();
    facts.unknownBefore = row.text(UnknownBefore);
    if (!row.text(AskedAt).isEmpty())
        facts.lastContact = companyDay(row.text(AskedAt));
    if (!row.text(InvoiceAt).isEmpty())
        facts.invoiceSentOn = companyDay(row.text(InvoiceAt));
}

void GateQueries::readItems(const GateQuestion& question, const Statement& row, GateFacts& facts) const
{
    std::map<qsizetype, QJsonArray> known; // In the order of the question.
    for (const QJsonValue& value : QJsonDocument::fromJson(row.text(Items).toUtf8()).array()) {
        if (value[1].isArray())
            known.emplace(value[0].toInteger(), value[1].toArray());
    }
    const qsizetype first = m_database.dialect().isSqlite() ? 0 : 1; // The server counts from one.
    for (const auto& [place, invoice] : known) {
        const MessageItem& item = question.items.at(static_cast<std::size_t>(place - first));
        const auto currency = Currency::fromCode(invoice.at(2).toString());
        if (!currency)
            row.broken(u"an invoice has an unknown currency"_s);
        GateFacts::Item fact;
        fact.number = invoice.at(0).toString();
        fact.asked = item.open;
        // A stage that asks nothing is about an invoice, open or paid.
        if (!question.asksPayment)
            fact.open = item.open;
        else
            fact.open = invoice.at(4).toInteger() != 0 ? Money(0, item.open.currency()) : Money(invoice.at(1).toInteger(), *currency);
        fact.isWrittenOff = question.asksPayment && invoice.at(3).toInteger() != 0;
        if (question.asksPayment) { // What confirms an agreement or answers a dispute is about it, not against it.
            fact.isDisputed = invoice.at(6).toInteger() != 0;
            if (!invoice.at(7).isNull())
                fact.agreedUntil = Date::fromDayNumber(static_cast<std::int32_t>(invoice.at(7).toInteger()));
            if (invoice.at(10).toInteger() != 0)
                fact.answered = pausingAnswer(m_database, item.invoice);
        }
        fact.isMentioned = !item.isAsked;
        if (question.asksPayment && !isOfPlan(question.stage)) { // What a plan says itself, it says while it runs.
            const std::optional<Date> plan = planUntil(invoice.at(8), invoice.at(9), facts.today);
            if (plan && (!fact.agreedUntil || *fact.agreedUntil < *plan))
                fact.agreedUntil = plan;
        }
        fact.isTaken = item.isAsked && invoice.at(5).toInteger() != 0;
        facts.items.push_back(fact);
    }
}

GateFacts GateQueries::facts(const GateQuestion& question, const QString& nowUtc, AccountBrakes* brakes) const
{
    GateFacts facts;
    const QDateTime local = companyTime(nowUtc);
    facts.today = companyDay(nowUtc);
    facts.minuteOfDay = local.time().hour() * 60 + local.time().minute();
    facts.asked = question.asked;
    facts.credit = Money(0, question.asked.currency());
    facts.unmatched = Money(0, question.asked.currency());
    facts.channel = question.channel;
    facts.stage = question.stage;
    facts.asksPayment = question.asksPayment;
    facts.recipient = question.recipient;
    facts.countsAsContact = question.countsAsContact;
    facts.plannedDay = question.plannedDay;
    facts.isAutomatic = question.isAutomatic;
    readBook(question, nowUtc, facts, brakes);
    return facts;
}

} // namespace tegoed
