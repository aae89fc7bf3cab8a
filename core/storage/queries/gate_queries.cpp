#include "core/storage/queries/gate_queries.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/hold_store.h"

#include <QTimeZone>

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

Limits GateQueries::limits() const
{
    Limits limits;
    Statement row(m_database, u"SELECT name, value FROM setting WHERE name LIKE 'limit.%'"_s);
    while (row.next()) {
        const LimitField* field = limitField(QStringView(row.text(0)).mid(6));
        const auto value = field ? limitValue(*field, row.text(1)) : Result<int>(Error{});
        if (value)
            limits.*field->member = *value;
    }
    return limits;
}

bool GateQueries::isOwnAddress(const GateQuestion& question) const
{
    if (question.channel == Channel::Letter) {
        Statement row(m_database, u"SELECT name, street, postal_code, city, country_code FROM debtor WHERE id = ?"_s);
        if (!row.bind(question.debtor).next())
            return false;
        const PostalAddress address{row.text(1), row.text(2), row.text(3), row.text(4)};
        return address.isComplete() && question.recipient == postalRecipient(row.text(0), address);
    }
    const QString column = question.channel == Channel::Email ? u"email"_s : u"phone"_s;
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT 1 FROM debtor WHERE id IN (SELECT id FROM family) AND lower(%1) = ? UNION ALL "
                              "SELECT 1 FROM contact WHERE debtor_id IN (SELECT id FROM family) AND is_archived = 0 AND lower(%1) = ?"_s.arg(column));
    const QString wanted = question.recipient.toLower();
    return row.bind(question.debtor).bind(wanted).bind(wanted).next();
}

void GateQueries::readDebtor(const GateQuestion& question, GateFacts& facts) const
{
    Statement debtor(m_database, u"SELECT status, is_archived FROM debtor WHERE id = ?"_s);
    if (debtor.bind(question.debtor).next())
        facts.status = debtorStatusAt(debtor, 0);
    facts.isRecipientOwn = question.recipient.isEmpty() || isOwnAddress(question);
    Statement suspect(m_database, u"SELECT 1 FROM suspect_address WHERE debtor_id = ? AND channel = ? AND lower(address) = ? AND cleared_at = ''"_s);
    facts.isAddressSuspect = suspect.bind(question.debtor).bind(channelCode(question.channel)).bind(question.recipient.toLower()).next();
    Statement consent(m_database, u"SELECT is_allowed FROM channel_consent WHERE debtor_id = ? AND channel = ?"_s);
    if (consent.bind(question.debtor).bind(channelCode(question.channel)).next())
        facts.consent = consent.boolean(0);
    // Money that lies with the debtor: receipts without a target and open credit notes.
    Statement credit(m_database, familyOf(u"?"_s) + u"SELECT %1 FROM (SELECT unallocated_minor AS amount FROM payment WHERE currency = ? AND "
                                 "unallocated_minor > 0 AND is_withdrawn = 0 AND debtor_id IN (SELECT id FROM family) UNION ALL "
                                 "SELECT -open_minor FROM invoice WHERE currency = ? AND open_minor < 0 AND is_withdrawn = 0 "
                                 "AND debtor_id IN (SELECT id FROM family)) lying"_s.arg(Dialect::sum(u"amount"_s)));
    const QString currency = question.asked.currency().code();
    if (credit.bind(question.debtor).bind(currency).bind(currency).next())
        facts.credit = Money(credit.integer(0), question.asked.currency());
}

void GateQueries::readHold(const GateQuestion& question, GateFacts& facts) const
{
    std::vector<InvoiceId> asked;
    for (const MessageItem& item : question.items) {
        if (item.isAsked)
            asked.push_back(item.invoice);
    }
    facts.heldUntil = HoldStore(m_database).heldUntil(question.debtor, asked, facts.today);
}

void GateQueries::readItems(const GateQuestion& question, GateFacts& facts) const
{
    Statement row(m_database, u"SELECT i.number, i.open_minor, i.is_written_off, i.is_withdrawn, "
                              "CASE WHEN EXISTS (SELECT 1 FROM message_item m WHERE m.invoice_id = i.id AND m.step_code = ? AND m.cycle = ? "
                              "AND m.repeat = ? AND m.channel = ? AND m.is_live = 1 AND m.message_id <> ?) THEN 1 ELSE 0 END, i.currency "
                              "FROM invoice i WHERE i.id = ?"_s);
    for (const MessageItem& item : question.items) {
        if (!item.isAsked)
            continue;
        row.bind(question.stepCode).bind(item.cycle).bind(item.repeat).bind(channelCode(question.channel)).bind(question.message.value).bind(item.invoice);
        if (!row.next())
            continue;
        GateFacts::Item fact;
        fact.number = row.text(0);
        fact.asked = item.open;
        // A stage that asks nothing is about an invoice, open or paid.
        fact.open = !question.asksPayment ? item.open : row.boolean(3) ? Money(0, item.open.currency()) : moneyAt(row, 1, 5);
        fact.isWrittenOff = question.asksPayment && row.boolean(2);
        fact.isTaken = row.boolean(4);
        facts.items.push_back(fact);
        while (row.next()) { }
    }
}

void GateQueries::readContacts(const GateQuestion& question, GateFacts& facts) const
{
    Statement unknown(m_database, familyOf(u"?"_s) + u"SELECT subject, stage FROM message WHERE state IN ('unknown', 'wire') AND id <> ? "
                                  "AND mode = 'live' AND debtor_id IN (SELECT id FROM family) ORDER BY id LIMIT 1"_s);
    if (unknown.bind(question.debtor).bind(question.message.value).next())
        facts.unknownBefore = unknown.text(0).isEmpty() ? unknown.text(1) : unknown.text(0);
    // One step over two channels is one contact (decision 14): what was approved for the same day and step does not stand in the way.
    Statement contact(m_database, familyOf(u"?"_s) + u"SELECT CASE WHEN sent_at <> '' THEN sent_at ELSE wire_at END AS at, stage FROM message "
                                  "WHERE state IN ('sent', 'unknown', 'wire') AND id <> ? AND NOT (step_code = ? AND planned_day = ?) "
                                  "AND (counts_as_contact = 1 OR stage = 'invoice_sent') AND mode <> 'test' "
                                  "AND debtor_id IN (SELECT id FROM family) ORDER BY at"_s);
    contact.bind(question.debtor).bind(question.message.value).bind(question.stepCode).bind(question.plannedDay);
    while (contact.next()) {
        if (contact.text(0).isEmpty())
            continue;
        const Date day = companyDay(contact.text(0));
        (contact.text(1) == u"invoice_sent" ? facts.invoiceSentOn : facts.lastContact) = day;
    }
}

GateFacts GateQueries::facts(const GateQuestion& question, const QString& nowUtc) const
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
    facts.limits = limits();
    Statement book(m_database, u"SELECT sending_off_reason, country FROM book"_s);
    if (book.next()) {
        facts.sendingOffReason = question.transport == TransportKind::Practice ? QString() : book.text(0);
        facts.calendar = book.text(1) == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
    }
    if (question.account.isValid()) {
        Statement account(m_database, u"SELECT stopped_reason, stopped_until, is_removed FROM account WHERE id = ?"_s);
        if (!account.bind(question.account).next() || account.boolean(2))
            facts.accountProblem = u"removed"_s;
        else if (!account.text(0).isEmpty() && (account.text(1).isEmpty() || account.text(1) > nowUtc))
            facts.accountProblem = account.text(0);
    } else if (question.transport == TransportKind::Smtp || question.transport == TransportKind::Sms) {
        facts.accountProblem = u"none"_s;
    }
    readDebtor(question, facts);
    readHold(question, facts);
    readItems(question, facts);
    readContacts(question, facts);
    return facts;
}

} // namespace tegoed
