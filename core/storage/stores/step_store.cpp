#include "core/storage/stores/step_store.h"

#include "core/storage/queries/family.h"

#include <algorithm>
#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kTaskColumns = u"SELECT id, kind, debtor_id, message_id, step_code, due_day, state, result, extended, note, actor, created_at, version "
                             "FROM task "_s;
constexpr std::array<const char*, 3> kStates = {"open", "done", "dropped"};

QString stateWord(StoredTask::State state)
{
    return QLatin1StringView(kStates.at(static_cast<std::size_t>(state)));
}

StoredTask taskAt(const Statement& row)
{
    StoredTask task;
    task.id = row.id<TaskId>(0);
    task.kind = row.text(1) == u"call" ? StoredTask::Kind::Call : StoredTask::Kind::Announced;
    task.debtor = row.id<DebtorId>(2);
    task.message = row.id<MessageId>(3);
    task.step = row.text(4);
    task.due = row.date(5);
    const QString state = row.text(6);
    task.state = state == u"open" ? StoredTask::State::Open : state == u"done" ? StoredTask::State::Done : StoredTask::State::Dropped;
    task.result = row.text(7);
    task.extended = static_cast<int>(row.integer(8));
    task.note = row.text(9);
    task.actor = row.text(10);
    task.createdAt = row.text(11);
    task.version = row.integer(12);
    return task;
}

} // namespace

QString toWord(StepMark::Kind kind)
{
    constexpr std::array<const char*, 5> words = {"snooze", "skip", "start", "outside", "call"};
    return QLatin1StringView(words.at(static_cast<std::size_t>(kind)));
}

MarkId StepStore::insert(const StepMark& mark)
{
    const MarkId id{m_database.nextId(u"step_mark"_s)};
    Statement(m_database, u"INSERT INTO step_mark (id, invoice_id, cycle, kind, step_code, repeat, day, task_id, reason, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(mark.invoice).bind(mark.cycle).bind(toWord(mark.kind)).bind(mark.step).bind(mark.repeat).bind(mark.day).bind(mark.task)
        .bind(mark.reason).bind(mark.actor).bind(mark.createdAt).run();
    return id;
}

void StepStore::end(MarkId id, const QString& at)
{
    Statement(m_database, u"UPDATE step_mark SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

void StepStore::endSnoozes(InvoiceId invoice, const QString& at)
{
    Statement(m_database, u"UPDATE step_mark SET ended_at = ? WHERE invoice_id = ? AND kind = 'snooze' AND ended_at = ''"_s).bind(at).bind(invoice).run();
}

bool StepStore::has(InvoiceId invoice, int cycle, StepMark::Kind kind, const QString& step, int repeat) const
{
    Statement row(m_database, u"SELECT 1 FROM step_mark WHERE invoice_id = ? AND cycle = ? AND kind = ? AND step_code = ? AND repeat = ? AND ended_at = ''"_s);
    return row.bind(invoice).bind(cycle).bind(toWord(kind)).bind(step).bind(repeat).next();
}

TaskId StepStore::insert(const StoredTask& task)
{
    const TaskId id{m_database.nextId(u"task"_s)};
    Statement(m_database, u"INSERT INTO task (id, kind, debtor_id, message_id, step_code, due_day, state, result, extended, note, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(task.kind == StoredTask::Kind::Call ? u"call"_s : u"announced"_s).bind(task.debtor).bind(task.message).bind(task.step)
        .bind(task.due).bind(stateWord(task.state)).bind(task.result).bind(task.extended).bind(task.note).bind(task.actor).bind(task.createdAt).run();
    Statement item(m_database, u"INSERT INTO task_invoice (task_id, invoice_id) VALUES (?, ?)"_s);
    for (const InvoiceId invoice : task.invoices)
        item.bind(id).bind(invoice).run();
    return id;
}

std::vector<InvoiceId> StepStore::invoicesOf(TaskId task) const
{
    std::vector<InvoiceId> invoices;
    Statement row(m_database, u"SELECT invoice_id FROM task_invoice WHERE task_id = ? ORDER BY invoice_id"_s);
    row.bind(task);
    while (row.next())
        invoices.push_back(row.id<InvoiceId>(0));
    return invoices;
}

std::optional<StoredTask> StepStore::findTask(TaskId id) const
{
    Statement row(m_database, kTaskColumns + u"WHERE id = ? AND ended_at = ''"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    StoredTask task = taskAt(row);
    task.invoices = invoicesOf(id);
    return task;
}

std::optional<StoredTask> StepStore::taskOf(MessageId notice) const
{
    Statement row(m_database, kTaskColumns + u"WHERE message_id = ? AND ended_at = ''"_s);
    if (!row.bind(notice).next())
        return std::nullopt;
    StoredTask task = taskAt(row);
    task.invoices = invoicesOf(task.id);
    return task;
}

void StepStore::updateTask(const StoredTask& task)
{
    Statement(m_database, u"UPDATE task SET due_day = ?, state = ?, result = ?, extended = ?, note = ?, version = ? WHERE id = ?"_s)
        .bind(task.due).bind(stateWord(task.state)).bind(task.result).bind(task.extended).bind(task.note)
        .bind(task.version).bind(task.id).run();
}

void StepStore::endTask(TaskId id, const QString& at)
{
    Statement(m_database, u"UPDATE task SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
    Statement(m_database, u"UPDATE step_mark SET ended_at = ? WHERE task_id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

std::vector<StoredTask> StepStore::tasksOf(DebtorId debtor, StoredTask::Kind kind) const
{
    std::vector<StoredTask> tasks;
    {
        Statement row(m_database, familyOf(u"?"_s) + kTaskColumns + u"WHERE kind = ? AND ended_at = '' AND debtor_id IN (SELECT id FROM family) ORDER BY id DESC"_s);
        row.bind(debtor).bind(kind == StoredTask::Kind::Call ? u"call"_s : u"announced"_s);
        while (row.next())
            tasks.push_back(taskAt(row));
    }
    for (StoredTask& task : tasks)
        task.invoices = invoicesOf(task.id);
    return tasks;
}

std::vector<StepStore::Notice> StepStore::notices(std::optional<DebtorId> debtor) const
{
    std::vector<Notice> notices;
    {
        const QString which = debtor ? u"m.debtor_id IN (SELECT id FROM family) AND "_s : QString();
        Statement row(m_database, (debtor ? familyOf(u"?"_s) : QString())
            + u"SELECT m.id, m.debtor_id, m.pay_by FROM message m WHERE %1m.stage = 'final_notice' AND m.state = 'sent' AND m.mode <> 'test' "
              "AND m.pay_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task t WHERE t.message_id = m.id AND t.ended_at = '' AND t.state <> 'open') "
              "AND EXISTS (SELECT 1 FROM message_item n JOIN invoice i ON i.id = n.invoice_id WHERE n.message_id = m.id AND n.is_asked = 1 "
              "AND i.open_minor > 0) ORDER BY m.pay_by, m.id"_s.arg(which));
        if (debtor)
            row.bind(*debtor);
        while (row.next())
            notices.push_back({row.id<MessageId>(0), row.id<DebtorId>(1), row.date(2), {}, 0});
    }
    for (Notice& notice : notices) {
        if (const auto task = taskOf(notice.message)) {
            notice.task = task->id;
            notice.extended = task->extended;
            notice.day = task->due;
        }
    }
    std::stable_sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) { return a.day < b.day; });
    return notices;
}

std::vector<InvoiceId> StepStore::invoicesOf(MessageId message) const
{
    std::vector<InvoiceId> invoices;
    Statement row(m_database, u"SELECT invoice_id FROM message_item WHERE message_id = ? AND is_asked = 1 ORDER BY id"_s);
    row.bind(message);
    while (row.next())
        invoices.push_back(row.id<InvoiceId>(0));
    return invoices;
}

} // namespace tegoed
