#include "core/storage/stores/plan_store.h"

#include "core/storage/dialect.h"
#include "core/storage/stores/plan_rows.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr std::pair<PlanEndReason, QLatin1StringView> kEndReasons[] = {
    {PlanEndReason::NotPaid, "not_paid"_L1}, {PlanEndReason::ByAgreement, "by_agreement"_L1}, {PlanEndReason::Other, "other"_L1}};

std::int64_t highestId(Database& database, const QString& table)
{
    Statement row(database, u"SELECT COALESCE(MAX(id), 0) FROM "_s + table);
    return row.next() ? row.integer(0) : 0;
}

std::optional<StoredPlan> firstOf(Statement& row)
{
    return row.next() ? std::optional(planAt(row)) : std::nullopt;
}

} // namespace

QString planEndReasonCode(PlanEndReason reason)
{
    for (const auto& [known, code] : kEndReasons) {
        if (known == reason)
            return code;
    }
    return {};
}

std::optional<PlanEndReason> planEndReasonOf(QStringView code)
{
    for (const auto& [reason, known] : kEndReasons) {
        if (known == code)
            return reason;
    }
    return std::nullopt;
}

namespace detail {

QString planColumns(const QString& table)
{
    QStringList columns;
    for (const QString& name : {u"id"_s, u"number"_s, u"debtor_id"_s, u"state"_s, u"in_force"_s, u"is_requested"_s, u"history_at"_s, u"history_by"_s,
                                u"agreed_day"_s, u"signed_day"_s, u"ended_day"_s, u"signed_document_id"_s, u"signed_sha256"_s, u"end_reason"_s,
                                u"actor"_s, u"created_at"_s, u"version"_s})
        columns << table + u'.' + name;
    return columns.join(u", "_s);
}

PlanState planStateAt(const Statement& row, int column)
{
    const auto state = planStateOf(row.text(column));
    if (!state)
        row.broken(u"a plan has an unknown state"_s);
    return *state;
}

StoredPlan planAt(const Statement& row, int first)
{
    StoredPlan plan;
    plan.id = row.id<PlanId>(first);
    plan.number = row.text(first + 1);
    plan.debtor = row.id<DebtorId>(first + 2);
    plan.state = planStateAt(row, first + 3);
    plan.inForce = static_cast<int>(row.integer(first + 4));
    plan.isRequested = row.boolean(first + 5);
    plan.historyAt = row.text(first + 6);
    plan.historyBy = row.text(first + 7);
    plan.agreedOn = row.optionalDate(first + 8);
    plan.signedOn = row.optionalDate(first + 9);
    plan.endedOn = row.optionalDate(first + 10);
    plan.signedCopy = row.id<DocumentId>(first + 11);
    plan.signedSha256 = row.text(first + 12);
    plan.endReason = planEndReasonOf(row.text(first + 13));
    plan.actor = row.text(first + 14);
    plan.createdAt = row.text(first + 15);
    plan.version = row.integer(first + 16);
    return plan;
}

} // namespace detail

QString PlanStore::nextNumber(int year) const
{
    const QString prefix = u"R-%1-"_s.arg(year);
    Statement row(m_database, u"SELECT number FROM plan WHERE number LIKE ?"_s);
    row.bind(prefix + u'%');
    int last = 0;
    while (row.next())
        last = std::max(last, row.text(0).mid(prefix.size()).toInt());
    return prefix + u"%1"_s.arg(last + 1, 2, 10, QChar(u'0'));
}

PlanId PlanStore::insert(const StoredPlan& plan)
{
    const PlanId id{m_database.nextId(u"plan"_s)};
    Statement(m_database, u"INSERT INTO plan (id, number, debtor_id, state, in_force, is_requested, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(plan.number).bind(plan.debtor).bind(planStateCode(plan.state)).bind(plan.inForce).bind(plan.isRequested)
        .bind(plan.actor).bind(plan.createdAt).run();
    return id;
}

void PlanStore::insertVersion(PlanId plan, const StoredPlanVersion& version)
{
    const PaymentPlan& what = version.plan;
    Statement(m_database, u"INSERT INTO plan_version (id, plan_id, number, by_debtor, costs_minor, interest_minor, running_minor, total_minor, rate_ppm, "
                          "interest_runs, remind_days, grace_days, repair_days, warning_days, calendar, answer_by, after_allocation, after_payment, "
                          "actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(m_database.nextId(u"plan_version"_s)).bind(plan).bind(version.number).bind(version.isByDebtor)
        .bind(what.costs.minorUnits()).bind(what.interest.minorUnits()).bind(what.runningInterest.minorUnits()).bind(what.total().minorUnits())
        .bind(version.rate ? std::optional<std::int64_t>(version.rate->ppm) : std::nullopt)
        .bind(what.terms.interestRuns).bind(what.terms.remindDays).bind(what.terms.graceDays).bind(what.terms.repairDays).bind(what.terms.warningDays)
        .bind(what.terms.calendar == WorkCalendar::Belgium ? u"BE"_s : u"NL"_s).bind(version.answerBy).bind(version.afterAllocation).bind(version.afterPayment)
        .bind(version.actor).bind(version.createdAt).run();
    const Date until = lastGraceDay(version.plan.parts, version.plan.terms);
    Statement item(m_database, u"INSERT INTO plan_invoice (plan_id, version, invoice_id, open_minor, until_day) VALUES (?, ?, ?, ?, ?)"_s);
    for (const PlanItem& one : version.plan.items)
        item.bind(plan).bind(version.number).bind(one.invoice).bind(one.open.minorUnits()).bind(until).runLater();
    Statement part(m_database, u"INSERT INTO instalment (plan_id, version, number, counted_day, due_day, amount_minor) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const Instalment& one : version.plan.parts)
        part.bind(plan).bind(version.number).bind(one.number).bind(one.counted).bind(one.due).bind(one.amount.minorUnits()).runLater();
}

std::optional<StoredPlan> PlanStore::find(PlanId id) const
{
    Statement row(m_database, u"SELECT "_s + planColumns(u"p"_s) + u" FROM plan p WHERE p.id = ?"_s);
    row.bind(id);
    return firstOf(row);
}

std::optional<StoredPlan> PlanStore::findByNumber(const QString& number) const
{
    Statement row(m_database, u"SELECT "_s + planColumns(u"p"_s) + u" FROM plan p WHERE upper(p.number) = ?"_s);
    row.bind(number.toUpper());
    return firstOf(row);
}

int PlanStore::lastVersion(PlanId plan) const
{
    Statement row(m_database, u"SELECT COALESCE(MAX(number), 0) FROM plan_version WHERE plan_id = ?"_s);
    return row.bind(plan).next() ? static_cast<int>(row.integer(0)) : 0;
}

void PlanStore::update(const StoredPlan& plan)
{
    Statement(m_database, u"UPDATE plan SET state = ?, in_force = ?, is_requested = ?, history_at = ?, history_by = ?, agreed_day = ?, signed_day = ?, "
                          "ended_day = ?, signed_document_id = ?, signed_sha256 = ?, end_reason = ?, version = ? WHERE id = ?"_s)
        .bind(planStateCode(plan.state)).bind(plan.inForce).bind(plan.isRequested).bind(plan.historyAt).bind(plan.historyBy).bind(plan.agreedOn)
        .bind(plan.signedOn).bind(plan.endedOn).bind(plan.signedCopy).bind(plan.signedSha256)
        .bind(plan.endReason ? planEndReasonCode(*plan.endReason) : QString()).bind(plan.version).bind(plan.id).run();
}

void PlanStore::keepInvoices(const StoredPlan& plan, const Date& until)
{
    Statement(m_database, u"UPDATE plan_invoice SET is_live = 0, is_binding = 0 WHERE plan_id = ? AND is_live = 1"_s).bind(plan.id).run();
    if (!pausesInvoices(plan.state))
        return;
    Statement(m_database, u"UPDATE plan_invoice SET is_live = 1, is_binding = ?, until_day = ? WHERE plan_id = ? AND version = ?"_s)
        .bind(isBinding(plan.state)).bind(until).bind(plan.id).bind(plan.inForce).run();
}

std::vector<PlanStore::Live> PlanStore::liveOver(const std::vector<InvoiceId>& invoices, PlanId except) const
{
    Statement row(m_database, u"SELECT i.invoice_id, p.id, p.number FROM plan_invoice i JOIN plan p ON p.id = i.plan_id WHERE i.is_live = 1 AND p.id <> ? AND "_s
                                  + m_database.dialect().isAmong(u"i.invoice_id"_s) + u" ORDER BY i.invoice_id"_s);
    row.bind(except.value).bind(Dialect::idsParameter(invoices));
    std::vector<Live> live;
    while (row.next())
        live.push_back({row.id<InvoiceId>(0), row.id<PlanId>(1), row.text(2)});
    return live;
}

std::int64_t PlanStore::log(PlanId plan, const PlanLogEntry& entry)
{
    const std::int64_t id = m_database.nextId(u"plan_log"_s);
    Statement(m_database, u"INSERT INTO plan_log (id, plan_id, act, from_state, to_state, version, day, reason, actor, at_utc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(plan).bind(planActCode(entry.act)).bind(planStateCode(entry.from)).bind(planStateCode(entry.to)).bind(entry.version).bind(entry.on)
        .bind(entry.reason).bind(entry.actor).bind(entry.atUtc).run();
    return id;
}

void PlanStore::takeBackLog(std::int64_t id, const QString& at)
{
    Statement(m_database, u"UPDATE plan_log SET taken_back_at = ? WHERE id = ? AND taken_back_at = ''"_s).bind(at).bind(id).run();
}

std::int64_t PlanStore::addMessage(PlanId plan, int version, const PlanMessageSent& sent, MessageId message, const QString& actor, const QString& at)
{
    const std::int64_t id = m_database.nextId(u"plan_message"_s);
    Statement(m_database, u"INSERT INTO plan_message (id, plan_id, version, kind, part, pay_until, message_id, day, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(plan).bind(version).bind(planMessageCode(sent.kind)).bind(sent.part).bind(sent.payUntil).bind(message).bind(sent.on)
        .bind(actor).bind(at).run();
    return id;
}

void PlanStore::takeBackMessage(std::int64_t id, const QString& at)
{
    Statement(m_database, u"UPDATE plan_message SET taken_back_at = ? WHERE id = ? AND taken_back_at = ''"_s).bind(at).bind(id).run();
}

std::int64_t PlanStore::lastAllocation() const
{
    return highestId(m_database, u"allocation"_s);
}

std::int64_t PlanStore::lastPayment() const
{
    return highestId(m_database, u"payment"_s);
}

} // namespace tegoed
