#include "core/usecases/behaviour/behaviour.h"

#include "core/storage/queries/behaviour_queries.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/plan_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/dispute_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>
#include <unordered_map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kKeepsClasses = u"behaviour.classes"_s;

BehaviourRow rowOf(const BehaviourData& data, const AgreementRecord& agreements, bool keepsClasses, const BehaviourQuestion& question, const Date& today)
{
    BehaviourRow row;
    row.debtor = data.debtor;
    row.number = data.number;
    row.name = data.name;
    row.kind = data.kind;
    row.agreements = agreements;
    row.facts = behaviourOf(question.countOpenOverdue ? withOpenOverdue(data.paid, data.open, today) : data.paid);
    row.late = lateFactsOf(data.paid, data.open, today);
    if (keepsClasses)
        row.payerClass = payerClassOf(data.kind, data.name, row.facts, agreements);
    row.isBestPayer = isBestPayer(row.facts, agreements, row.late.overdueOpen);
    row.prepayment = prepaymentAdvice(row.facts, agreements, row.late);
    return row;
}

/// Of one debtor with those merged into it.
AgreementRecord agreementsOf(const BookSession& session, DebtorId debtor)
{
    Database& database = session.database;
    const FeasibilityFacts plans = PlanQueries(database).feasibility(debtor, {});
    const PromiseRecord promises = detail::recordOf(Act(session), debtor, detail::companyCalendar(database));
    AgreementRecord record;
    record.plansEnded = plans.plansBefore;
    record.plansKept = plans.plansKept;
    record.promisesEnded = promises.decided();
    record.promisesKept = promises.kept;
    record.disputes = static_cast<int>(DisputeStore(database).list(debtor, true).size());
    return record;
}

/// Of all debtors: most have none.
std::unordered_map<DebtorId, AgreementRecord> allAgreements(const BookSession& session)
{
    Database& database = session.database;
    std::unordered_map<DebtorId, AgreementRecord> records;
    for (const PlanQueries::Ended& plans : PlanQueries(database).ended()) {
        AgreementRecord& record = records[shownAs(database, plans.debtor)];
        record.plansEnded += plans.ended;
        record.plansKept += plans.kept;
    }
    for (const auto& [debtor, promises] : detail::recordsOfAll(Act(session), detail::companyCalendar(database))) {
        AgreementRecord& record = records[debtor];
        record.promisesEnded += promises.decided();
        record.promisesKept += promises.kept;
    }
    for (const DisputeStore::OfDebtor& disputes : DisputeStore(database).perDebtor())
        records[shownAs(database, disputes.debtor)].disputes += disputes.opened;
    return records;
}

/// Slower, then nothing to say, then faster: the rank of S27.
TenthsOfDay slowerBy(const BehaviourRow& row)
{
    return row.facts.trend ? row.facts.trend->lastMean - row.facts.trend->beforeMean : 0;
}

} // namespace

bool keepsPayerClasses(Database& database)
{
    return BookQueries(database).setting(kKeepsClasses) != u"0";
}

Result<Done> keepPayerClasses(BookSession& session, bool keeps)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BookStore(session.database).saveSetting(kKeepsClasses, keeps ? u"1"_s : u"0"_s);
        changes.book = true;
        return Done{};
    });
}

Result<BehaviourRow> readBehaviour(BookSession& session, DebtorId debtor, const BehaviourQuestion& question)
{
    return reading([&]() -> Result<BehaviourRow> {
        Database& database = session.database;
        const BehaviourData data = BehaviourQueries(database).of(shownAs(database, debtor));
        if (!data.debtor.isValid())
            return notFound("debtor", debtor.value);
        const Date today = session.clock.today();
        BehaviourRow row = rowOf(data, agreementsOf(session, data.debtor), keepsPayerClasses(database), question, today);
        row.paid = data.paid;
        std::stable_sort(row.paid.begin(), row.paid.end(), [](const PaidInvoice& a, const PaidInvoice& b) { return a.dueDay < b.dueDay; });
        std::vector<OpenInvoice> open = data.open;
        std::stable_sort(open.begin(), open.end(), [](const OpenInvoice& a, const OpenInvoice& b) { return a.dueDay < b.dueDay; });
        detail::DueNames names;
        for (const OpenInvoice& invoice : open)
            names.wantInvoice(invoice.invoice);
        names.read(database);
        for (const OpenInvoice& invoice : open)
            row.expected.push_back({invoice.invoice, names.number(invoice.invoice), Date::fromDayNumber(invoice.dueDay),
                                    expectedPayDate(data.paid, invoice.dueDay, today)});
        return row;
    });
}

Result<std::vector<BehaviourRow>> behaviourReport(BookSession& session, const BehaviourQuestion& question, Progress& progress)
{
    return reading([&]() -> Result<std::vector<BehaviourRow>> {
        const auto all = BehaviourQueries(session.database).all(progress);
        if (!all)
            return all.error();
        const bool keepsClasses = keepsPayerClasses(session.database);
        const Date today = session.clock.today();
        std::vector<BehaviourRow> rows;
        rows.reserve(all->size());
        const std::unordered_map<DebtorId, AgreementRecord> agreements = allAgreements(session);
        for (const BehaviourData& data : *all) {
            const auto found = agreements.find(data.debtor);
            rows.push_back(rowOf(data, found == agreements.end() ? AgreementRecord() : found->second, keepsClasses, question, today));
        }
        std::stable_sort(rows.begin(), rows.end(), [](const BehaviourRow& a, const BehaviourRow& b) {
            if (slowerBy(a) != slowerBy(b))
                return slowerBy(a) > slowerBy(b);
            return a.facts.medianLate.value_or(-1'000'000) > b.facts.medianLate.value_or(-1'000'000);
        });
        return rows;
    });
}

} // namespace tegoed
