#include "core/usecases/escalation/cold_start_answer.h"

#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>
#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// What waits for the answer.
struct Waiting {
    RuleBook rules;
    RuleFacts facts;
};

Result<Waiting> readWaiting(BookSession& session)
{
    const Date today = session.clock.today();
    RuleBook rules(session.database);
    NoProgress progress;
    auto facts = readRuleFacts(session.database, rules, std::nullopt, today, today, progress);
    if (!facts)
        return facts.error();
    return Waiting{std::move(rules), *std::move(facts)};
}

std::size_t debtorAt(const EscalationFacts& facts, std::uint32_t invoice)
{
    const auto after = std::upper_bound(facts.debtors.begin(), facts.debtors.end(), invoice,
                                        [](std::uint32_t at, const DebtorFacts& debtor) { return at < debtor.firstInvoice; });
    return static_cast<std::size_t>(after - facts.debtors.begin()) - 1;
}

Question questionFor(const Waiting& waiting, std::uint32_t at, const Date& today)
{
    return questionOf(waiting.facts.data.facts, debtorAt(waiting.facts.data.facts, at), at, waiting.rules.ready(), today);
}

const char* choiceWord(ColdStartChoice choice)
{
    constexpr std::array<const char*, 3> words = {"first_reminder", "fitting_step", "by_hand"};
    return words.at(static_cast<std::size_t>(choice));
}

} // namespace

Result<std::vector<ColdStartRow>> coldStartInvoices(BookSession& session)
{
    return reading([&]() -> Result<std::vector<ColdStartRow>> {
        const auto waiting = readWaiting(session);
        if (!waiting)
            return waiting.error();
        const EscalationFacts& facts = waiting->facts.data.facts;
        const Date today = session.clock.today();
        DueNames names;
        for (const std::uint32_t at : waiting->facts.coldStart) {
            names.wantInvoice(facts.invoices[at].invoice);
            names.wantDebtor(facts.debtors[debtorAt(facts, at)].debtor);
        }
        names.read(session.database);
        std::vector<ColdStartRow> rows;
        for (const std::uint32_t at : waiting->facts.coldStart) {
            const InvoiceFacts& invoice = facts.invoices[at];
            const DebtorId debtor = facts.debtors[debtorAt(facts, at)].debtor;
            const ReadySequence& sequence = *waiting->rules.at(invoice.sequence);
            const ColdStart start = fittingStep(questionFor(*waiting, at, today));
            rows.push_back({invoice.invoice, names.number(invoice.invoice), debtor, names.debtor(debtor).name, today.dayNumber() - invoice.dueDay,
                            Money(invoice.open, facts.book.currencies[invoice.currency]), sequence.sequence().code,
                            start.step < 0 ? QString() : sequence.step(start.step).code, start.byAge < 0 ? QString() : sequence.step(start.byAge).code});
        }
        return rows;
    });
}

Result<ColdStartDone> answerColdStart(BookSession& session, const ColdStartAnswer& answer)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<ColdStartDone> {
        const Act act(session);
        const auto waiting = readWaiting(session);
        if (!waiting)
            return waiting.error();
        const EscalationFacts& facts = waiting->facts.data.facts;
        StepStore steps(session.database);
        RuleInverse inverse(u"start"_s);
        ColdStartDone done;
        std::vector<InvoicesOfDebtor> told;
        for (const std::uint32_t at : waiting->facts.coldStart) {
            const InvoiceFacts& invoice = facts.invoices[at];
            const ReadySequence& sequence = *waiting->rules.at(invoice.sequence);
            int next = answer.choice == ColdStartChoice::FittingStep ? fittingStep(questionFor(*waiting, at, act.today)).step
                                                                     : firstStep(questionFor(*waiting, at, act.today)).step;
            if (answer.choice == ColdStartChoice::ByHand) {
                const auto named = std::find_if(answer.nextStep.begin(), answer.nextStep.end(), [&](const auto& one) { return one.first == invoice.invoice; });
                if (named == answer.nextStep.end())
                    continue;
                next = sequence.placeOf(stepKey(named->second));
                if (next < 0)
                    return Error{Error::Code::NotFound, {u"step"_s, named->second}, {}};
            } else if (!answer.invoices.empty() && std::find(answer.invoices.begin(), answer.invoices.end(), invoice.invoice) == answer.invoices.end()) {
                continue;
            }
            const int cycle = InvoiceStore(session.database).find(invoice.invoice)->cycle;
            inverse.endsMark(steps.insert({invoice.invoice, cycle, StepMark::Kind::Start, {}, 0, act.today, {}, {}, act.actor, act.atUtc}));
            for (int step = 0; step < next; ++step) {
                const bool wasSent = answer.choice == ColdStartChoice::ByHand && sequence.step(step).kind == StepKind::Message
                    && sequence.step(step).stage != Stage::PreDue;
                inverse.endsMark(steps.insert({invoice.invoice, cycle, wasSent ? StepMark::Kind::Outside : StepMark::Kind::Start, sequence.step(step).code, 0,
                                               wasSent ? answer.lastContact.value_or(act.today) : act.today, {}, {}, act.actor, act.atUtc}));
            }
            ++done.invoices;
            const DebtorId debtor = facts.debtors[debtorAt(facts, at)].debtor;
            if (told.empty() || told.back().debtor != debtor)
                told.push_back({debtor, {}});
            told.back().invoices.push_back(invoice.invoice);
        }
        if (done.invoices == 0)
            return Error{Error::Code::NothingToDo, {u"cold_start"_s}, {}};
        for (const InvoicesOfDebtor& one : told) {
            NewEvent event = eventOf(act, one.debtor, EventKind::StartSettled, {{u"choice"_s, QString::fromLatin1(choiceWord(answer.choice))}});
            event.invoices = one.invoices;
            tell(act, event);
            inverse.concerns(one.debtor, one.invoices);
        }
        changes.everything = true;
        done.undo = inverse.token();
        return done;
    });
}

} // namespace tegoed
