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

/// What can stop an account before a message is looked at.
struct AccountBrakes {
    bool isPaused = false;  ///< The whole outbox.
    QString accountProblem; ///< '' = none; removed, or why it was stopped.
    Limits limits;
};

/// Reads what the gates look at, as the book knows it now. The same text is asked at the claim and at the point of no return
/// (design/sending.md 3.6).
class GateQueries {
public:
    explicit GateQueries(Database& database) : m_database(database) {}

    /// `brakes`: of the question's account, or of the practice channel without one; read along, as it is in the same rows.
    GateFacts facts(const GateQuestion& question, const QString& nowUtc, AccountBrakes* brakes = nullptr) const;
    Limits limits() const;

private:
    void readBook(const GateQuestion& question, const QString& nowUtc, GateFacts& facts, AccountBrakes* brakes) const;
    void readItems(const GateQuestion& question, const Statement& row, GateFacts& facts) const;
    Database& m_database;
};

/// A debtor's postal address as one text, as a letter's recipient is stored: lines of name, street, postal code and city, country.
QString postalRecipient(const QString& name, const PostalAddress& address);

} // namespace tegoed
