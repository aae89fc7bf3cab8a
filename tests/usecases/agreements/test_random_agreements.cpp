// What tests/property does to a model is done to a book as well: after every act the two say the same, what is refused leaves
// nothing, and at the end everything that `verify` looks at is in order. TEGOED_SEQUENCES: how many (a few; 100 in the long form).
#include "core/storage/queries/escalation_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/books.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/undo.h"
#include "tests/property/agreement_model.h"
#include "tests/usecases/ledger_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;
using namespace tegoed::property;
using Kind = AgreementAction::Kind;

namespace {

const Date kBegin(2026, 12, 1);
constexpr int kActions = 50;

/// The debtor of a model in a book.
struct ModelBook : LedgerFixture {
    ModelBook(TestBook& testBook, const std::vector<std::int64_t>& amounts) : LedgerFixture(testBook, kBegin)
    {
        owing = debtor(u"Garage Maes nv"_s);
        const AgreementModel model(amounts, kBegin);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            InvoiceData data = invoiceData(owing, u"A-%1"_s.arg(i), amounts[i], "2026-08-01");
            data.dueDate = model.invoices[i].due;
            const auto added = addInvoice(session, data);
            TEGOED_ENSURE(added.hasValue());
            invoices.push_back(added->id);
        }
    }

    std::vector<InvoiceId> placed(const std::vector<int>& places) const
    {
        std::vector<InvoiceId> ids;
        for (const int place : places)
            ids.push_back(invoices[static_cast<std::size_t>(place)]);
        return ids;
    }

    template <typename Id>
    static Id idOf(const std::map<int, Id>& ids, int act)
    {
        const auto found = ids.find(act);
        return found == ids.end() ? Id{} : found->second;
    }

    /// One act by the use cases; `before` is the model until then. False = refused.
    bool apply(BookSession& at, const AgreementAction& action, const AgreementModel& before)
    {
        const int act = before.acts + 1;
        const auto keep = [&](std::vector<UndoToken> tokens) { undoable.emplace_back(act, std::move(tokens)); return true; };
        switch (action.kind) {
        case Kind::Pay:
        case Kind::Refund: {
            std::vector<AllocationPart> parts;
            if (action.kind == Kind::Pay) {
                for (const AllocationPart& part : before.partsOf(action.cents))
                    parts.push_back({invoices[static_cast<std::size_t>(part.invoice.value)], part.amount});
            }
            const auto paid = addPayment(at, {owing, at.clock.today(), euro(action.kind == Kind::Pay ? action.cents : -action.cents), u"ref"_s, {}}, parts);
            if (!paid)
                return false;
            payments.emplace(act, paid->id);
            return keep({paid->undo});
        }
        case Kind::TakeBack:
            if (!undoPayment(at, idOf(payments, action.what)))
                return false;
            std::erase_if(undoable, [&](const auto& one) { return one.first == action.what; });
            return true;
        case Kind::Dispute: {
            NewDispute dispute;
            dispute.invoice = placed(action.invoices).front();
            dispute.amount = euro(action.cents);
            const auto opened = openDispute(at, dispute);
            if (!opened)
                return false;
            disputes.emplace(act, opened->id);
            return keep({opened->undo});
        }
        case Kind::EndDispute: {
            if (action.isWithdrawn) {
                const auto ended = withdrawDispute(at, idOf(disputes, action.what));
                return ended && keep({*ended});
            }
            const auto ended = resolveDispute(at, idOf(disputes, action.what), DisputeOutcome::Rejected);
            return ended && keep({ended->undo});
        }
        case Kind::Promise: {
            NewPromise promise;
            promise.debtor = owing;
            promise.invoices = placed(action.invoices);
            promise.amount = euro(action.cents);
            promise.payOn = at.clock.today().plusDays(action.dayOffset);
            promise.isWarned = true;
            const auto made = makePromise(at, promise);
            if (!made)
                return false;
            agreements.emplace(act, made->id);
            return keep({made->undo});
        }
        case Kind::EndPromise: {
            const auto ended = endPromise(at, idOf(agreements, action.what), action.isWithdrawn);
            return ended && keep({*ended});
        }
        case Kind::Defer: {
            NewDeferral deferral;
            deferral.debtor = owing;
            deferral.invoices = placed(action.invoices);
            deferral.until = at.clock.today().plusDays(action.dayOffset);
            deferral.isWarned = true;
            const auto granted = grantDeferral(at, deferral);
            if (!granted)
                return false;
            agreements.emplace(act, granted->id);
            return keep({granted->undo});
        }
        case Kind::EndDeferral: {
            const auto ended = endDeferral(at, idOf(agreements, action.what));
            return ended && keep({*ended});
        }
        case Kind::Plan: return makePlan(at, action, act) && keep(m_planTokens);
        case Kind::EndPlan: {
            const auto ended = endPlan(at, idOf(plans, action.what), PlanEndReason::ByAgreement, u"together"_s);
            return ended && keep({*ended});
        }
        case Kind::Wait: return true;
        case Kind::Undo: {
            if (undoable.empty())
                return false;
            const std::vector<UndoToken> tokens = undoable.back().second;
            for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
                const auto undone = undo(at, *token);
                if (!undone)
                    qWarning("%s", qPrintable(undone.error().arguments.join(u' ')));
                TEGOED_ENSURE(undone.hasValue());
            }
            undoable.pop_back();
            return true;
        }
        }
        return false;
    }

    bool makePlan(BookSession& at, const AgreementAction& action, int act)
    {
        PlanInput input;
        input.debtor = owing;
        input.invoices = placed(action.invoices);
        input.schedule.parts = action.parts;
        input.schedule.rhythm = PlanRhythm::EveryTwoWeeks;
        input.schedule.start = at.clock.today().plusDays(action.dayOffset);
        const auto made = newPlan(at, input);
        if (!made)
            return false;
        const auto proposed = proposePlan(at, made->id);
        TEGOED_ENSURE(proposed.hasValue() && showPlanHistory(at, made->id).hasValue());
        const auto agreed = agreePlan(at, made->id, {});
        TEGOED_ENSURE(agreed.hasValue());
        const auto signedIt = signPlan(at, made->id, {u"signed.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}, at.clock.today());
        TEGOED_ENSURE(signedIt.hasValue());
        plans.emplace(act, made->id);
        m_planTokens = {made->undo, *proposed, *agreed, *signedIt};
        return true;
    }

    /// What `AgreementModel::fingerprint(false)` says, read from the book.
    QString fingerprint(BookSession& at)
    {
        const Date today = at.clock.today();
        Statement lying(book.database(), u"SELECT CAST(COALESCE(SUM(unallocated_minor), 0) AS BIGINT) FROM payment"_s);
        lying.next();
        QString text = today.toIso() + u" lying %1\n"_s.arg(lying.integer(0));
        NoProgress silent;
        const auto data = EscalationQueries(book.database()).read(owing, today, today, silent);
        TEGOED_ENSURE(data.hasValue());
        for (std::size_t i = 0; i < invoices.size(); ++i) {
            for (const InvoiceFacts& facts : data->facts.invoices) {
                if (facts.invoice != invoices[i])
                    continue;
                const auto dayText = [](std::int32_t day) { return Date::fromDayNumber(day).toIso(); };
                text += u"%1 open %2 until %3 disputed %4 snoozed %5\n"_s.arg(i)
                            .arg(InvoiceStore(book.database()).find(invoices[i])->open.minorUnits())
                            .arg(facts.agreedUntil == kNoDay || facts.agreedUntil < today.dayNumber() ? u"-"_s : dayText(facts.agreedUntil))
                            .arg(facts.has(InvoiceFacts::Disputed))
                            .arg(facts.snoozedUntil == kNoDay || facts.snoozedUntil <= today.dayNumber() ? u"-"_s : dayText(facts.snoozedUntil));
            }
        }
        const auto promised = tegoed::promises(at, owing);
        TEGOED_ENSURE(promised.hasValue());
        for (const auto& [act, id] : agreements) {
            for (const PromiseRow& row : *promised) {
                if (row.id == id)
                    text += u"promise %1 %2 %3\n"_s.arg(act).arg(promiseStateCode(row.standing.state)).arg(row.standing.received.minorUnits());
            }
        }
        for (const auto& [act, id] : plans) {
            const auto row = readPlan(at, id);
            TEGOED_ENSURE(row.hasValue());
            const PlanState state = row->data.plan.state;
            if (state == PlanState::Withdrawn)
                continue;
            const bool runs = state == PlanState::Signed || state == PlanState::Running || state == PlanState::Repaired;
            text += u"plan %1 %2 paid %3 of %4\n"_s.arg(act).arg(runs ? u"runs"_s : planStateCode(state)).arg(row->progress.paid.minorUnits()).arg(
                row->progress.total.minorUnits());
        }
        return text;
    }

    std::int64_t rows()
    {
        Statement row(book.database(), u"SELECT (SELECT COUNT(*) FROM payment) + (SELECT COUNT(*) FROM allocation) + (SELECT COUNT(*) FROM agreement) "
                                       "+ (SELECT COUNT(*) FROM agreement_invoice) + (SELECT COUNT(*) FROM dispute) + (SELECT COUNT(*) FROM plan) "
                                       "+ (SELECT COUNT(*) FROM plan_version) + (SELECT COUNT(*) FROM instalment) + (SELECT COUNT(*) FROM payment_reason) "
                                       "+ (SELECT COUNT(*) FROM timeline_event)"_s);
        row.next();
        return row.integer(0);
    }

    DebtorId owing;
    std::vector<InvoiceId> invoices;
    std::map<int, PaymentId> payments;
    std::map<int, AgreementId> agreements;
    std::map<int, DisputeId> disputes;
    std::map<int, PlanId> plans;
    std::vector<std::pair<int, std::vector<UndoToken>>> undoable;

private:
    std::vector<UndoToken> m_planTokens;
};

} // namespace

class TestRandomAgreements final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bookAndModelSayTheSame_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("seed");
        const int sequences = std::max(qEnvironmentVariableIntValue("TEGOED_SEQUENCES"), 3);
        for (const char* engine : {"SQLite", "PostgreSQL"}) {
            for (int seed = 1; seed <= sequences; ++seed)
                QTest::addRow("%s, sequence %d", engine, seed) << QString::fromLatin1(engine) << seed;
        }
    }
    void bookAndModelSayTheSame()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<std::uint32_t>(seed)); // NOLINT: the same ones every time, and those of tests/property
        const std::vector<std::int64_t> amounts = randomInvoices(random);
        AgreementModel model(amounts, kBegin);
        TEGOED_FRESH_BOOK(fresh);
        ModelBook book(fresh, amounts);
        for (int i = 0; i < kActions; ++i) {
            const AgreementAction action = randomAction(model, random);
            model.wait(action.days);
            AgreementAction here = action;
            here.days = 0;
            const FixedClock clock(model.today);
            BookSession at{fresh.database(), clock, book.random, u"ann"_s, nullptr};
            if (action.days > 0)
                QVERIFY(followPlans(at));
            const std::int64_t rows = book.rows();
            const bool isDone = book.apply(at, here, model);
            const QString where = u"action %1: %2"_s.arg(i).arg(kindName(action.kind));
            QVERIFY2(model.apply(here) == isDone, qPrintable(where + (isDone ? u" is refused by the model"_s : u" is refused by the book"_s)));
            if (!isDone)
                QVERIFY2(book.rows() == rows, qPrintable(where)); // Nothing half saved.
            QVERIFY(followPlans(at));
            const QString expected = model.fingerprint(false), found = book.fingerprint(at);
            QVERIFY2(found == expected, qPrintable(where + u"\nthe book says\n"_s + found + u"the model\n"_s + expected));
        }
        NoProgress silent;
        const auto verified = verifyBook(fresh.database(), silent);
        QVERIFY(verified);
        QCOMPARE(verified->problems.join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestRandomAgreements)
#include "test_random_agreements.moc"
