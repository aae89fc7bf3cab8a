#pragma once

#include "core/storage/stores/message_store.h"

#include <map>

namespace tegoed {

/// What the outbox page and `outbox list` sort messages into.
enum class OutboxBox { Drafts, Proposed, Waiting, ToConfirm, ToPrint, Unknown, Withheld, Failed, Sent, Cancelled };
QString outboxBoxCode(OutboxBox box); ///< drafts, proposed, waiting, to_confirm, to_print, unknown, withheld, failed, sent, cancelled
const std::vector<MessageState>& statesOf(OutboxBox box);

struct MessageRow {
    MessageId id;
    StoredMessage message; ///< Without items and attachments.
    QString debtorName, debtorNumber;
};

struct MessageLogRow {
    QString atUtc, actor, kind;
    std::int64_t epoch = 0;
    QJsonObject detail;
};

/// What has been used of the brakes.
struct OutboxUse {
    int emailsToday = 0, smsToday = 0;
    int lastMinute = 0;           ///< Of one account.
};

/// Messages approved at one moment are a run.
struct ApprovedRuns {
    int count = 0;
    int largest = 0; ///< Messages in the largest one.
};

class OutboxQueries {
public:
    explicit OutboxQueries(Database& database) : m_database(database) {}

    /// Newest first; waiting ones by when they leave.
    std::vector<MessageId> list(OutboxBox box, int limit = 0) const;
    std::vector<MessageRow> rows(const std::vector<MessageId>& ids) const; ///< In the order of `ids`.
    std::map<OutboxBox, int> counts() const;
    std::vector<MessageRow> ofDebtor(DebtorId debtor, int limit = 500) const; ///< With merged ones; newest first.
    std::vector<MessageLogRow> log(MessageId id) const;
    QByteArray content(const QString& sha256) const; ///< Frozen bytes or an attachment; empty when not there.
    /// When the next queued message may leave; '' = none waits.
    QString nextMoment() const;
    /// Asked before every message, so it reads only what left since midnight.
    OutboxUse use(AccountId account, const QString& nowUtc) const;
    ApprovedRuns runsOf30Days(const QString& nowUtc) const;
    /// Live messages whose stage is `stage` for an invoice, newest first: whether and when a step was done.
    struct StepDone { QString stepCode; Channel channel; MessageState state; QString at; int cycle = 1; MessageId message; };
    std::vector<StepDone> stepsOf(InvoiceId invoice) const;

private:
    Database& m_database;
};

} // namespace tegoed
