#include "core/usecases/acts/rule_acts.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/agreement_acts.h"
#include "core/usecases/acts/answer_acts.h"

#include <QJsonDocument>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

std::optional<QString> textOrNone(const QJsonValue& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

QJsonObject toJson(const SequenceChoice& what)
{
    return {{u"track"_s, what.track ? static_cast<int>(*what.track) : -1},
            {u"group"_s, static_cast<qint64>(what.group.value)},
            {u"debtor"_s, static_cast<qint64>(what.debtor.value)},
            {u"invoice"_s, static_cast<qint64>(what.invoice.value)}};
}

SequenceChoice choiceFrom(const QJsonObject& json)
{
    SequenceChoice what;
    if (const int track = json["track"_L1].toInt(-1); track >= 0)
        what.track = static_cast<LegalTrack>(track);
    what.group = CustomerGroupId{json["group"_L1].toInteger()};
    what.debtor = DebtorId{json["debtor"_L1].toInteger()};
    what.invoice = InvoiceId{json["invoice"_L1].toInteger()};
    return what;
}

Error changedSince(const QString& what)
{
    return {Error::Code::DependsOnLater, {what, {}}, {}};
}

Result<Done> takeBackHold(const Act& act, const QJsonObject& operation, const QString& what)
{
    HoldStore holds(act.database);
    const HoldId id{operation["id"_L1].toInteger()};
    const auto hold = holds.find(id);
    const bool clears = operation["op"_L1] == "clear_hold"_L1;
    if (!hold || clears != hold->clearedAt.isEmpty())
        return changedSince(what);
    if (clears) {
        holds.clear(id, act.atUtc, act.actor);
    } else {
        if (holds.inForce(hold->isExclusion, hold->debtor, hold->invoice))
            return changedSince(what);
        holds.restore(id);
    }
    return Done{};
}

Result<Done> takeBackTask(const Act& act, const QJsonObject& operation, const QString& what)
{
    StepStore steps(act.database);
    const TaskId id{operation["id"_L1].toInteger()};
    auto task = steps.findTask(id);
    if (!task)
        return changedSince(what);
    if (operation["op"_L1] == "end_task"_L1) {
        if (task->version != 1)
            return changedSince(what);
        steps.endTask(id, act.atUtc);
        return Done{};
    }
    if (task->version != operation["version"_L1].toInteger() + 1)
        return changedSince(what);
    task->version = operation["version"_L1].toInteger(); // As it was: what came before can be taken back too.
    task->due = Date::fromDayNumber(operation["due"_L1].toInt());
    task->state = static_cast<StoredTask::State>(operation["state"_L1].toInt());
    task->result = operation["result"_L1].toString();
    task->extended = operation["extended"_L1].toInt();
    task->note = operation["note"_L1].toString();
    steps.updateTask(*task);
    return Done{};
}

Result<Done> takeBackDirectDebit(const Act& act, const QJsonObject& operation, const QString& what)
{
    InvoiceStore invoices(act.database);
    const auto invoice = invoices.find(InvoiceId{operation["id"_L1].toInteger()});
    if (!invoice || invoice->data.isDirectDebit == operation["before"_L1].toBool())
        return changedSince(what);
    InvoiceData data = invoice->data;
    data.isDirectDebit = operation["before"_L1].toBool();
    invoices.update(invoice->id, invoice->version, data);
    return Done{};
}

Result<Done> takeBackMandate(const Act& act, const QJsonObject& operation, const QString& what)
{
    MandateStore mandates(act.database);
    const auto mandate = mandates.find(MandateId{operation["id"_L1].toInteger()});
    const bool ends = operation["op"_L1] == "end_mandate"_L1;
    if (!mandate || ends != mandate->endedAt.isEmpty())
        return changedSince(what);
    if (ends) {
        mandates.end(mandate->id, act.atUtc);
    } else {
        if (!mandates.inForce(mandate->debtor).empty())
            return changedSince(what);
        mandates.restore(mandate->id);
    }
    return Done{};
}

Result<Done> takeBackOne(const Act& act, const QJsonObject& operation, const QString& what, ChangeSet& changes)
{
    const QString op = operation["op"_L1].toString();
    if (op.endsWith("_hold"_L1))
        return takeBackHold(act, operation, what);
    if (op.endsWith("_mandate"_L1))
        return takeBackMandate(act, operation, what);
    if (op.endsWith("_task"_L1))
        return takeBackTask(act, operation, what);
    if (const auto taken = takeBackAnswer(act, operation, what, changes))
        return *taken;
    if (const auto taken = takeBackAgreement(act, operation, what, changes))
        return *taken;
    RuleStore rules(act.database);
    if (op == u"version") {
        const QString code = operation["code"_L1].toString();
        const int version = operation["version"_L1].toInt();
        const auto all = rules.versionsOf(code);
        if (all.empty() || all.front().version != version)
            return Error{Error::Code::DependsOnLater, {u"sequence"_s, code}, {}};
        rules.takeBack(code, version);
        return Done{};
    }
    if (op == u"choice") {
        const SequenceChoice choice = choiceFrom(operation["for"_L1].toObject());
        if (rules.choiceFor(choice) != textOrNone(operation["after"_L1]))
            return changedSince(what);
        rules.choose(choice, textOrNone(operation["before"_L1]), act.actor, act.atUtc);
        return Done{};
    }
    if (op == u"direct_debit")
        return takeBackDirectDebit(act, operation, what);
    const QString name = operation["name"_L1].toString();
    if (BookQueries(act.database).setting(name) != operation["after"_L1].toString())
        return changedSince(what);
    BookStore(act.database).saveSetting(name, operation["before"_L1].toString());
    return Done{};
}

} // namespace

void RuleInverse::resetsTask(const StoredTask& before)
{
    add({{u"op"_s, u"reset_task"_s},
         {u"id"_s, static_cast<qint64>(before.id.value)},
         {u"version"_s, static_cast<qint64>(before.version)},
         {u"due"_s, before.due.dayNumber()},
         {u"state"_s, static_cast<int>(before.state)},
         {u"result"_s, before.result},
         {u"extended"_s, before.extended},
         {u"note"_s, before.note}});
}

void RuleInverse::takesBackVersion(const QString& code, int version)
{
    add({{u"op"_s, u"version"_s}, {u"code"_s, code}, {u"version"_s, version}});
}

void RuleInverse::choosesAgain(const SequenceChoice& what, const std::optional<QString>& before, const std::optional<QString>& after)
{
    add({{u"op"_s, u"choice"_s}, {u"for"_s, toJson(what)}, {u"before"_s, orNull(before)}, {u"after"_s, orNull(after)}});
}

void RuleInverse::setsAgain(const QString& setting, const QString& before, const QString& after)
{
    add({{u"op"_s, u"setting"_s}, {u"name"_s, setting}, {u"before"_s, before}, {u"after"_s, after}});
}

void RuleInverse::setsDirectDebit(InvoiceId invoice, bool before)
{
    add({{u"op"_s, u"direct_debit"_s}, {u"id"_s, static_cast<qint64>(invoice.value)}, {u"before"_s, before}});
}

void RuleInverse::concerns(DebtorId debtor, const std::vector<InvoiceId>& invoices)
{
    QJsonArray ids;
    for (const InvoiceId invoice : invoices)
        ids += static_cast<qint64>(invoice.value);
    m_debtors += QJsonObject{{u"debtor"_s, static_cast<qint64>(debtor.value)}, {u"invoices"_s, ids}};
}

UndoToken RuleInverse::token() const
{
    const QJsonObject content{{u"what"_s, u"rule"_s}, {u"rule"_s, m_what}, {u"operations"_s, m_operations}, {u"marks"_s, m_marks}, {u"debtors"_s, m_debtors}};
    return {UndoToken::Kind::Settings, 1, 0, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

std::optional<Result<Done>> takeBackRule(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const QJsonObject content = QJsonDocument::fromJson(token.before).object();
    if (content["what"_L1] != "rule"_L1)
        return std::nullopt;
    const QString what = content["rule"_L1].toString();
    for (const QJsonValue& operation : content["operations"_L1].toArray()) {
        if (const auto taken = takeBackOne(act, operation.toObject(), what, changes); !taken)
            return Result<Done>(taken.error());
    }
    StepStore steps(act.database);
    for (const QJsonValue& mark : content["marks"_L1].toArray())
        steps.end(MarkId{mark.toInteger()}, act.atUtc);
    for (const QJsonValue& entry : content["debtors"_L1].toArray()) {
        const DebtorId debtor{entry["debtor"_L1].toInteger()};
        NewEvent event = eventOf(act, debtor, EventKind::RuleTakenBack, {{u"what"_s, what}});
        for (const QJsonValue& invoice : entry["invoices"_L1].toArray())
            event.invoices.push_back(InvoiceId{invoice.toInteger()});
        tell(act, event);
        changes.debtors.push_back(debtor);
        changes.invoices.insert(changes.invoices.end(), event.invoices.begin(), event.invoices.end());
    }
    return Result<Done>(Done{});
}

Result<std::vector<InvoicesOfDebtor>> byDebtor(Database& database, const std::vector<InvoiceId>& invoices)
{
    std::vector<InvoicesOfDebtor> all;
    std::vector<InvoiceId> ids = invoices;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const InvoiceStore store(database);
    for (const InvoiceId id : ids) {
        const auto invoice = store.find(id);
        if (!invoice || invoice->isWithdrawn)
            return notFound("invoice", id.value);
        const DebtorId debtor = shownAs(database, invoice->data.debtor);
        auto found = std::find_if(all.begin(), all.end(), [&](const InvoicesOfDebtor& one) { return one.debtor == debtor; });
        if (found == all.end())
            found = all.insert(all.end(), {debtor, {}});
        found->invoices.push_back(id);
    }
    return all;
}

} // namespace tegoed
