#include "core/usecases/escalation/due.h"

#include "core/base/progress_share.h"
#include "core/domain/money/sums.h"
#include "core/storage/queries/bank_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/step_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/bank/matches.h"
#include "core/usecases/escalation/due_limitation.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>
#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr std::size_t kReportEvery = 8'192;
constexpr std::size_t kReportEveryRow = 1'024; // Rows of the list are more work than decisions.

/// How far the whole is when a part begins, in per cent of its time. What is reported is counted in open invoices.
constexpr int kDecidingFrom = 45, kNamesFrom = 55, kRowsFrom = 70, kWaitingFrom = 90;

constexpr int kMostArrived = 50; // Files; who has more unread looks at their list.
constexpr int kLookAhead = 62; // Days: as far as the empty state looks for the next thing to do.

Date dateOf(std::int32_t day)
{
    return Date::fromDayNumber(day);
}

std::optional<Date> untilOf(std::int32_t day)
{
    return day == kForever || day == kNoDay ? std::nullopt : std::optional(dateOf(day));
}

Freshness freshnessOf(Database& database)
{
    Freshness fresh;
    const BankFreshness bank = BankQueries(database).freshness();
    fresh.bankUntil = bank.until;
    fresh.isBankLooked = bank.isLooked;
    Statement row(database, u"SELECT created_at FROM invoice WHERE id = (SELECT MAX(id) FROM invoice)"_s);
    if (row.next() && !row.text(0).isEmpty())
        fresh.invoicesReadOn = companyDay(row.text(0));
    return fresh;
}

/// What a person has to mend before anything can go.
bool isStuck(Check check)
{
    return check == Check::Recipient || check == Check::AddressSuspect || check == Check::PreviousUnknown || check == Check::NoSequence
        || check == Check::NoRegistration || check == Check::SendingOff;
}

Result<DueReceipts> receiptsWaiting(BookSession& session)
{
    DueReceipts receipts;
    const BankQueries bank(session.database);
    receipts.hasStatements = !BankStore(session.database).accounts().empty();
    if (bank.waiting() == 0)
        return receipts;
    const auto proposals = proposeMatches(session);
    if (!proposals)
        return proposals.error();
    for (const LineProposal& made : *proposals) {
        if (made.line.data.amount.isNegative())
            continue;
        const bool isCertain = made.proposal.certainty == Certainty::Certain;
        ++(isCertain ? receipts.certain : receipts.toLookAt);
        addTo(isCertain ? receipts.certainSum : receipts.toLookAtSum, made.line.data.amount);
    }
    return receipts;
}

/// Makes the list of one day out of facts and decisions.
class ListMaker {
public:
    ListMaker(BookSession& session, const RuleBook& rules, const RuleFacts& facts, const DueOptions& options, Progress& progress)
        : m_session(session), m_rules(rules), m_data(facts.data), m_options(options), m_progress(progress)
    {
        m_list.today = session.clock.today();
        m_list.coldStart = static_cast<int>(facts.coldStart.size());
        m_isColdStart.assign(m_data.facts.invoices.size(), false);
        for (const std::uint32_t at : facts.coldStart)
            m_isColdStart[at] = true;
        m_decisions.resize(m_data.facts.invoices.size());
    }

    Result<DueList> make()
    {
        m_list.freshness = freshnessOf(m_session.database);
        if (!m_options.debtor) {
            auto receipts = receiptsWaiting(m_session);
            if (!receipts)
                return receipts.error();
            m_list.receipts = *std::move(receipts);
        }
        m_list.agreements = agreementsDue(m_session, m_options.debtor);
        m_list.answers = answersWaiting(m_session.database, m_options.debtor);
        if (!m_options.debtor)
            m_list.arrived = WatchStore(m_session.database).list(true, kMostArrived);
        const auto notices = StepStore(m_session.database).notices(m_options.debtor);
        for (const StepStore::Notice& notice : notices)
            m_notices.emplace(shownAs(m_session.database, notice.debtor).value, notice); // The earliest of each debtor.
        for (std::size_t d = 0; d < m_data.facts.debtors.size(); ++d) {
            if (d % kReportEvery == 0 && !goesOn(kDecidingFrom, kNamesFrom, d, m_data.facts.debtors.size()))
                return Error{Error::Code::Cancelled, {}, {}};
            for (PlannedAction& action : planDebtor(m_data.facts, d, m_rules.ready(), m_list.today, m_decisions))
                m_actions.push_back(std::move(action));
        }
        collectIds();
        ShareOfProgress naming(m_progress, kNamesFrom, kRowsFrom);
        if (!m_names.read(m_session.database, naming, invoices()))
            return Error{Error::Code::Cancelled, {}, {}};
        for (std::size_t a = 0; a < m_actions.size(); ++a) {
            if (a % kReportEveryRow == 0 && !goesOn(kRowsFrom, kWaitingFrom, a, m_actions.size()))
                return Error{Error::Code::Cancelled, {}, {}};
            add(m_actions[a]);
        }
        for (std::size_t d = 0; d < m_data.facts.debtors.size(); ++d) {
            if (d % kReportEvery == 0 && !goesOn(kWaitingFrom, 100, d, m_data.facts.debtors.size()))
                return Error{Error::Code::Cancelled, {}, {}};
            addWaiting(d);
        }
        for (DueStuck& row : lapsingClaims(m_session.database, m_mayLapse, m_names, m_list.today))
            m_list.stuck.push_back(std::move(row));
        sortAll();
        return std::move(m_list);
    }

private:
    std::int64_t invoices() const { return static_cast<std::int64_t>(m_data.facts.invoices.size()); }
    /// In a part of the work that goes over `of` things; what is told is how many invoices that comes to.
    bool goesOn(int from, int to, std::size_t at, std::size_t of)
    {
        return ShareOfProgress(m_progress, from, to).report(invoices() * static_cast<std::int64_t>(at) / static_cast<std::int64_t>(of), invoices());
    }
    const InvoiceFacts& invoice(std::size_t at) const { return m_data.facts.invoices[at]; }
    Money money(std::int64_t minor, std::uint8_t currency) const { return {minor, m_data.facts.book.currencies[currency]}; }
    bool isOverdue(const InvoiceFacts& one) const { return one.dueDay < m_list.today.dayNumber(); }
    Money openOf(const InvoiceFacts& one) const { return money(one.open, one.currency); }

    void collectIds()
    {
        for (const PlannedAction& action : m_actions) {
            m_names.wantDebtor(m_data.facts.debtors[action.debtor].debtor);
            for (const auto* places : {&action.invoices, &action.alsoOpen}) {
                for (const std::uint32_t at : *places)
                    m_names.wantInvoice(invoice(at).invoice);
            }
        }
        const std::int32_t until = m_list.today.dayNumber() + m_options.laterDays;
        std::map<LegalTrack, std::optional<Date>> lapseDays;
        for (std::size_t d = 0; d < m_data.facts.debtors.size(); ++d) {
            const DebtorFacts& debtor = m_data.facts.debtors[d];
            const auto [known, isNew] = lapseDays.try_emplace(debtor.track);
            if (isNew)
                known->second = mayLapseUpTo(debtor.track, m_list.today);
            const std::optional<Date>& lapsesUpTo = known->second;
            for (std::uint32_t i = debtor.firstInvoice; i < debtor.firstInvoice + debtor.invoices; ++i) {
                const NextStep& decision = m_decisions[i];
                if (const InvoiceFacts& one = invoice(i); lapsesUpTo && one.open > 0 && one.dueDay <= lapsesUpTo->dayNumber()) {
                    m_names.wantDebtor(debtor.debtor);
                    m_names.wantInvoice(one.invoice);
                    m_mayLapse.push_back({{one.invoice, dateOf(one.dueDay), debtor.track}, debtor.debtor, openOf(one)});
                }
                if (decision.outcome == StepOutcome::Propose)
                    continue;
                const bool isListed = m_options.withExcluded && isOverdue(invoice(i));
                if (isListed || (decision.outcome == StepOutcome::Blocked && isOverdue(invoice(i)) && isStuck(decision.check))
                    || (decision.outcome == StepOutcome::Wait && decision.day <= until))
                    m_names.wantDebtor(debtor.debtor);
                if (isListed)
                    m_names.wantInvoice(invoice(i).invoice);
            }
        }
    }

    DueInvoice rowOf(std::uint32_t at) const
    {
        const InvoiceFacts& one = invoice(at);
        return {one.invoice, m_names.number(one.invoice), dateOf(one.dueDay), m_list.today.dayNumber() - one.dueDay, openOf(one)};
    }

    std::vector<Reason> reasonsOf(std::size_t debtor, std::size_t at) const
    {
        return explain(questionOf(m_data.facts, debtor, at, m_rules.ready(), m_list.today), m_decisions[at]);
    }

    void add(const PlannedAction& action)
    {
        const DebtorFacts& debtor = m_data.facts.debtors[action.debtor];
        DueProposal proposal;
        proposal.kind = action.kind;
        proposal.debtor = debtor.debtor;
        const DueNames::Debtor& named = m_names.debtor(debtor.debtor);
        proposal.debtorName = named.name;
        proposal.debtorNumber = named.number;
        proposal.phone = named.phone;
        proposal.track = debtor.track;
        proposal.asked = money(action.asked, action.currency);
        proposal.credit = money(action.credit, action.currency);
        for (const std::uint32_t at : action.invoices)
            proposal.invoices.push_back(rowOf(at));
        for (const std::uint32_t at : action.alsoOpen)
            proposal.alsoOpen.push_back(rowOf(at));
        proposal.since = untilOf(action.since);
        if (const ReadySequence* sequence = m_rules.at(action.sequence); sequence && action.step >= 0)
            addStep(*sequence, action, proposal);
        if (!action.invoices.empty()) {
            proposal.reasons = reasonsOf(action.debtor, action.invoices.front());
            proposal.assignedBy = m_rules.chosenFor(m_data, action.debtor, invoice(action.invoices.front()).invoice).by;
        }
        if (action.warnings != 0)
            proposal.warnings << u"W01"_s;
        proposal.givesNotice = action.givesNotice;
        const bool isFresh = std::any_of(action.invoices.begin(), action.invoices.end(), [&](std::uint32_t at) { return m_isColdStart[at]; });
        proposal.isAutomatic = action.isAutomatic && !isFresh; // Nothing leaves before a person said where old ones start.
        if (action.kind == ActionKind::Announced) {
            if (const auto notice = m_notices.find(debtor.debtor.value); notice != m_notices.end())
                proposal.announced = AnnouncedDay{notice->second.task, notice->second.message, debtor.debtor, notice->second.day,
                                                  StepStore(m_session.database).invoicesOf(notice->second.message), notice->second.extended};
        }
        if (action.kind == ActionKind::Message && proposal.since && *proposal.since < m_list.today)
            ++m_list.missed;
        listOf(action.kind).push_back(std::move(proposal));
    }

    void addStep(const ReadySequence& sequence, const PlannedAction& action, DueProposal& proposal) const
    {
        const Step& step = sequence.step(action.step);
        proposal.sequence = sequence.sequence().code;
        proposal.step = step.code;
        proposal.repeat = action.repeat;
        proposal.stage = step.stage;
        for (const Channel channel : step.channels) {
            if (action.channels & setOf(channel))
                proposal.channels.push_back(channel);
        }
        proposal.payBy = payByDay(step, proposal.track, m_list.today);
        proposal.needsLook = step.kind == StepKind::Message && isLegalStage(step.stage, proposal.track);
        if (!step.claimsInterest && !step.claimsCosts)
            return;
        const QString waits = waitingClaim(action);
        if (step.claimsInterest)
            proposal.claims.push_back({u"interest"_s, std::nullopt, action.claimsInterest ? u"not_calculated"_s : waits});
        if (step.claimsCosts)
            proposal.claims.push_back({u"costs"_s, std::nullopt, action.claimsCosts ? u"not_calculated"_s : waits});
    }

    QString waitingClaim(const PlannedAction& action) const
    {
        for (const std::uint32_t at : action.invoices) {
            for (const Reason& reason : reasonsOf(action.debtor, at)) {
                if (reason.code == u"claim_waits" && !reason.arguments.isEmpty())
                    return reason.arguments.front();
            }
        }
        return u"not_in_default"_s;
    }

    std::vector<DueProposal>& listOf(ActionKind kind)
    {
        switch (kind) {
        case ActionKind::Call: return m_list.calls;
        case ActionKind::HandOver: return m_list.handOvers;
        case ActionKind::Announced: return m_list.announced;
        case ActionKind::Message: break;
        }
        return m_list.messages;
    }

    /// What does not go today: later, stuck, or kept back.
    void addWaiting(std::size_t d)
    {
        const DebtorFacts& debtor = m_data.facts.debtors[d];
        std::map<std::pair<std::int32_t, std::uint8_t>, DueLater> later;
        std::map<Check, DueStuck> stuck;
        for (std::uint32_t i = debtor.firstInvoice; i < debtor.firstInvoice + debtor.invoices; ++i) {
            const NextStep& decision = m_decisions[i];
            if (decision.outcome == StepOutcome::Propose)
                continue;
            const InvoiceFacts& one = invoice(i);
            if (decision.outcome == StepOutcome::Wait && decision.day != kForever)
                addLater(debtor, one, decision, later);
            if (!isOverdue(one))
                continue;
            if (decision.outcome == StepOutcome::Blocked && isStuck(decision.check))
                addStuck(d, i, decision, stuck);
            if (m_options.withExcluded)
                addExcluded(d, i, decision);
        }
        for (auto& [day, row] : later)
            m_list.later.push_back(std::move(row));
        for (auto& [check, row] : stuck)
            m_list.stuck.push_back(std::move(row));
    }

    void addLater(const DebtorFacts& debtor, const InvoiceFacts& one, const NextStep& decision, std::map<std::pair<std::int32_t, std::uint8_t>, DueLater>& later)
    {
        const Date day = dateOf(decision.day);
        if (!m_list.nextDay || day < *m_list.nextDay)
            m_list.nextDay = day;
        if (decision.day > m_list.today.dayNumber() + m_options.laterDays)
            return;
        const auto [at, isNew] = later.try_emplace({decision.day, one.currency});
        DueLater& row = at->second;
        if (isNew) {
            row.day = day;
            row.debtor = debtor.debtor;
            row.debtorName = m_names.debtor(debtor.debtor).name;
            row.open = money(0, one.currency);
            if (const ReadySequence* sequence = m_rules.at(one.sequence); sequence && decision.step >= 0) {
                const Step& step = sequence->step(decision.step);
                row.step = step.code;
                row.stage = step.stage;
                row.kind = step.kind == StepKind::Call ? ActionKind::Call : step.kind == StepKind::HandOver ? ActionKind::HandOver : ActionKind::Message;
            }
        }
        ++row.invoices;
        row.open += openOf(one);
    }

    void addStuck(std::size_t d, std::uint32_t i, const NextStep& decision, std::map<Check, DueStuck>& stuck)
    {
        const DebtorFacts& debtor = m_data.facts.debtors[d];
        const auto [at, isNew] = stuck.try_emplace(decision.check);
        DueStuck& row = at->second;
        if (isNew)
            row = {debtor.debtor, m_names.debtor(debtor.debtor).name, checkCode(decision.check), reasonsOf(d, i).front(), openOf(invoice(i)), 1};
        else if (row.open.currency() == openOf(invoice(i)).currency()) {
            row.open += openOf(invoice(i));
            ++row.invoices;
        } else {
            ++row.invoices;
        }
    }

    void addExcluded(std::size_t d, std::uint32_t i, const NextStep& decision)
    {
        const InvoiceFacts& one = invoice(i);
        const std::vector<Reason> reasons = reasonsOf(d, i);
        m_list.excluded.push_back({one.invoice, m_names.number(one.invoice), m_data.facts.debtors[d].debtor,
                                   m_names.debtor(m_data.facts.debtors[d].debtor).name, openOf(one), m_list.today.dayNumber() - one.dueDay,
                                   checkCode(decision.check), untilOf(decision.day), reasons.empty() ? Reason{} : reasons.front()});
    }

    void sortAll()
    {
        const auto mostFirst = [](const DueProposal& a, const DueProposal& b) {
            if (a.stage != b.stage)
                return a.stage > b.stage;
            if (a.asked.minorUnits() != b.asked.minorUnits())
                return a.asked.minorUnits() > b.asked.minorUnits();
            return a.debtor < b.debtor;
        };
        std::stable_sort(m_list.messages.begin(), m_list.messages.end(), mostFirst);
        const auto byAmount = [](const DueProposal& a, const DueProposal& b) { return a.asked.minorUnits() > b.asked.minorUnits(); };
        for (auto* list : {&m_list.calls, &m_list.handOvers, &m_list.announced})
            std::stable_sort(list->begin(), list->end(), byAmount);
        std::stable_sort(m_list.later.begin(), m_list.later.end(), [](const DueLater& a, const DueLater& b) { return a.day < b.day; });
    }

    BookSession& m_session;
    const RuleBook& m_rules;
    const EscalationData& m_data;
    DueOptions m_options;
    Progress& m_progress;
    DueList m_list;
    DueNames m_names;
    std::vector<PlannedAction> m_actions;
    std::vector<NextStep> m_decisions;
    std::vector<bool> m_isColdStart;
    std::vector<LapsingClaim> m_mayLapse;
    std::map<std::int64_t, StepStore::Notice> m_notices;
};

} // namespace

Result<DueList> readDue(BookSession& session, const DueOptions& options, Progress& progress)
{
    return reading([&]() -> Result<DueList> {
        DueOptions wanted = options;
        if (wanted.debtor) {
            wanted.debtor = shownAs(session.database, *wanted.debtor);
            if (!DebtorStore(session.database).find(*wanted.debtor))
                return notFound("debtor", wanted.debtor->value);
        }
        const Date today = session.clock.today();
        const RuleBook rules(session.database);
        ShareOfProgress share(progress, 0, kDecidingFrom);
        const auto facts = readRuleFacts(session.database, rules, wanted.debtor, today, today.plusDays(std::max(kLookAhead, options.laterDays)), share);
        if (!facts)
            return facts.error();
        return ListMaker(session, rules, *facts, wanted, progress).make();
    });
}

Result<DueList> readDue(BookSession& session, const DueOptions& options)
{
    NoProgress progress;
    return readDue(session, options, progress);
}

} // namespace tegoed
