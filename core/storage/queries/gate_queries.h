#pragma once

#include "core/domain/message/gates.h"
#include "core/storage/stores/message_store.h"

#include <QDateTime>

namespace tegoed {

/// An instant of the book in the company's time zone. The Netherlands and Belgium have had the same one since 1940.
QDateTime companyTime(const QString& utc);
Date companyDay(const QString& utc);

/// What is being asked of the gates: a message that stands in the book, or one that is still being composed.
struct GateQuestion {
    DebtorId debtor;
    Stage stage = Stage::Reminder1;
    QString stepCode;
    Channel channel = Channel::Email;
    TransportKind transport = TransportKind::Smtp;
    AccountId account;
    QString recipient;
    Money asked{0, Currency::euro()};
    bool asksPayment = true;
    bool countsAsContact = true;
    bool isAutomatic = false;
    Date plannedDay = Date(2000, 1, 1);
    std::vector<MessageItem> items;
    MessageId message; ///< Itself does not stand in its own way. Not valid = not stored yet.
    QString approvedAt; ///< When it was approved; a contact that was made since counts, one made together with it does not.

    static GateQuestion of(const StoredMessage& message, bool asksPayment);
};

/// Reads what the gates look at, as the book knows it now. The same text is asked at the claim and at the point of no return
/// (design/sending.md 3.6).
class GateQueries {
public:
    explicit GateQueries(Database& database) : m_database(database) {}

    GateFacts facts(const GateQuestion& question, const QString& nowUtc) const;
    Limits limits() const;

private:
    void readDebtor(const GateQuestion& question, GateFacts& facts) const;
    void readHold(const GateQuestion& question, GateFacts& facts) const;
    void readItems(const GateQuestion& question, GateFacts& facts) const;
    void readContacts(const GateQuestion& question, GateFacts& facts) const;
    bool isOwnAddress(const GateQuestion& question) const;
    Database& m_database;
};

/// A debtor's postal address as one text, as a letter's recipient is stored: lines of name, street, postal code and city, country.
QString postalRecipient(const QString& name, const PostalAddress& address);

} // namespace tegoed
