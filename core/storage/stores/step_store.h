#pragma once

#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using TaskId = Id<struct TaskTag>;
using MarkId = Id<struct MarkTag>;

/// What a person said about a step of an invoice, beside the messages.
struct StepMark {
    enum class Kind {
        Snooze,  ///< Shows again on `day`.
        Skip,    ///< Passed over.
        Start,   ///< The cold-start question was answered; with a step code: that one lies before the start.
        Outside, ///< Sent before, outside this program.
        Call,    ///< A call that makes the step done.
    };
    InvoiceId invoice;
    int cycle = 1;
    Kind kind = Kind::Skip;
    QString step;
    int repeat = 0;
    Date day{2000, 1, 1};
    TaskId task;
    QString reason, actor, createdAt;
};
QString toWord(StepMark::Kind kind);

struct StoredTask {
    enum class Kind { Call, Announced };
    enum class State { Open, Done, Dropped };
    TaskId id;
    Kind kind = Kind::Call;
    DebtorId debtor;
    MessageId message;
    QString step;
    Date due{2000, 1, 1};
    State state = State::Open;
    QString result;
    int extended = 0;
    QString note, actor, createdAt;
    std::int64_t version = 1;
    std::vector<InvoiceId> invoices;
};

/// Call writing functions inside a Transaction.
class StepStore {
public:
    explicit StepStore(Database& database) : m_database(database) {}

    MarkId insert(const StepMark& mark);
    void end(MarkId id, const QString& at); ///< Taken back: counts no more.
    void endSnoozes(InvoiceId invoice, const QString& at);
    /// Whether a mark of this kind and step is in force for the invoice's cycle.
    bool has(InvoiceId invoice, int cycle, StepMark::Kind kind, const QString& step, int repeat) const;

    TaskId insert(const StoredTask& task);
    std::optional<StoredTask> findTask(TaskId id) const;
    std::optional<StoredTask> taskOf(MessageId notice) const; ///< Of an announced day.
    void updateTask(const StoredTask& task); ///< due, state, result, extended, note, and the version as given.
    void endTask(TaskId id, const QString& at);
    std::vector<StoredTask> tasksOf(DebtorId debtor, StoredTask::Kind kind) const; ///< Newest first; with merged ones.

    /// Final notices that were sent and name a day: what a person has to decide about on that day.
    struct Notice { MessageId message; DebtorId debtor; Date day; TaskId task; int extended = 0; };
    std::vector<Notice> notices(std::optional<DebtorId> debtor = {}) const; ///< Undecided ones, about invoices still open; by day.
    std::vector<InvoiceId> invoicesOf(MessageId message) const; ///< Asked ones.

private:
    std::vector<InvoiceId> invoicesOf(TaskId task) const;
    Database& m_database;
};

} // namespace tegoed
