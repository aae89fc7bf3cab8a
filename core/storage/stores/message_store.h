#pragma once

#include "core/domain/message/channel.h"
#include "core/domain/message/gates.h"
#include "core/domain/message/message_state.h"
#include "core/domain/party/party.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace tegoed {

/// The way a message leaves, as stored: smtp, sms, own_mail, practice, whatsapp_link, letter, outside.
enum class TransportKind { Smtp, Sms, OwnMail, Practice, WhatsAppLink, Letter, Outside };
QString transportCode(TransportKind kind);

/// Kept for ever: what was made in one mode never leaves in another (decision 21).
enum class MessageMode { Live, Test, Practice };

struct MessageItem {
    InvoiceId invoice;
    int cycle = 1;
    int repeat = 0;      ///< Grows when the same step goes again on purpose: an invoice sent once more.
    Money open{0, Currency::euro()};
    bool isAsked = true; ///< False: mentioned as also open, not advanced (decision 15).
};

struct MessageAttachment {
    QString kind; ///< letter, invoice_copy, statement, file.
    QString fileName;
    QString mimeType;
    QString sha256; ///< Of a blob of the book.
    InvoiceId invoice;
};

/// Everything that is settled about a message when it is made.
struct NewMessage {
    QString uuid;
    DebtorId debtor;
    Stage stage = Stage::Reminder1;
    QString stepCode;
    Channel channel = Channel::Email;
    TransportKind transport = TransportKind::Smtp;
    AccountId account;
    MessageMode mode = MessageMode::Live;
    QString language;
    LegalTrack track = LegalTrack::Other;
    int templateVersion = 0;
    MessageState state = MessageState::Proposed;
    QJsonArray warnings; ///< Codes of soft gates and warnings that a person saw.
    Money asked{0, Currency::euro()};
    QString sender, recipient, recipientName, selfCopy;
    QString subject, preview;
    QString contentSha256; ///< Empty = not frozen yet.
    QString approvalHash;
    std::optional<Date> payBy;
    bool countsAsContact = true;
    bool isAutomatic = false;
    Date plannedDay = Date(2000, 1, 1);
    QString notBefore;
    int parts = 0;
    QString createdAt, createdBy;
    std::vector<MessageItem> items;
    std::vector<MessageAttachment> attachments;
};

struct StoredMessage {
    MessageId id;
    std::int64_t version = 0;
    NewMessage data;
    std::int64_t epoch = 0;
    std::int64_t owner = 0;
    int tries = 0;
    QString nextTry, wireAt, sentAt, sentEvidence, providerId, delivery, deliveryAt, printedAt, approvedAt, approvedBy;
    std::optional<Date> postedDay;
    QJsonArray reasons;
};

/// A message that is ours now, with its bytes.
struct ClaimedMessage {
    StoredMessage stored;
    QByteArray content;
};

/// Writes messages and moves them from state to state. Call inside a Transaction. Every move is guarded by the state it comes
/// from: who comes too late changes nothing and is told so (false).
class MessageStore {
public:
    explicit MessageStore(Database& database) : m_database(database) {}

    /// The invoice that another live message already has at this step, cycle and repeat over this channel; empty = free.
    std::optional<InvoiceId> taken(const NewMessage& message) const;
    MessageId insert(const NewMessage& message);
    std::optional<StoredMessage> find(MessageId id) const;
    std::optional<MessageId> byUuid(const QString& uuid) const;
    /// The next free repeat of a step that may go again (an invoice sent once more).
    int nextRepeat(InvoiceId invoice, const QString& stepCode, int cycle, Channel channel) const;

    /// `approvedBy` empty: not an approval. False when it is not in one of `from` any more.
    bool move(MessageId id, MessageState from, MessageState to, const QJsonArray& reasons = {});
    bool approve(MessageId id, MessageState from, MessageState to, const QString& notBefore, const QString& at, const QString& actor);
    void setContent(MessageId id, const QString& sha256, const QString& approvalHash); ///< Only before it was approved.
    void log(MessageId id, const QString& at, const QString& actor, const QString& kind, std::int64_t epoch, const QJsonObject& detail);

    // The protocol of the sender (message_claims.cpp).
    /// The next queued message of a way out that may leave now; becomes claimed by `owner` with a new epoch. Its attachments are
    /// not read: they are in its frozen bytes.
    std::optional<ClaimedMessage> claimNext(const std::vector<TransportKind>& kinds, AccountId account, std::int64_t owner,
                                           const QString& now, const QString& leaseUntil);
    /// The point of no return: false when the claim is not this one's any more. `now` is kept: counts for the brakes. `meanwhile` is
    /// asked right behind it, whatever becomes of it: it then sees the passage and holds the book, and on a server both are one
    /// journey. It asks only and writes nothing.
    bool passPointOfNoReturn(MessageId id, std::int64_t epoch, std::int64_t owner, const QString& now, const std::function<void()>& meanwhile = {});
    /// Ends the attempt of `epoch`. False when another epoch has it: what is known goes into the log only.
    /// `sent`: when and by what it is known to have left, written along.
    struct SentMark { QString at, evidence, providerId; };
    bool settle(MessageId id, std::int64_t epoch, MessageState to, const QString& nextTry, const QJsonArray& reasons,
                const std::optional<SentMark>& sent = std::nullopt);
    void markSent(MessageId id, const QString& at, const QString& evidence, const QString& providerId);
    void markDelivery(MessageId id, const QString& delivery, const QString& at);
    void markPrinted(MessageId id, const QString& at);
    void markPosted(MessageId id, const Date& day);
    struct Claimed { MessageId id; std::int64_t owner = 0, epoch = 0; MessageState state; QString uuid; QString wireAt; };
    std::vector<Claimed> claimedOnes() const; ///< claimed and wire.

    void addSuspect(DebtorId debtor, Channel channel, const QString& address, const QString& reason, const QString& at);
    void clearSuspect(DebtorId debtor, Channel channel, const QString& address, const QString& at);
    void setConsent(DebtorId debtor, Channel channel, bool isAllowed, const QString& source, const QString& actor, const QString& at);

private:
    Database& m_database;
};

/// Reasons as they stand in a message, and back.
QJsonArray toJson(const std::vector<GateReason>& reasons);
std::vector<GateReason> gateReasons(const QJsonArray& json);

} // namespace tegoed
