#include "core/usecases/messages/claim_law.h"

#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/agreement_store.h"
#include "core/storage/stores/claim_store.h"
#include "core/usecases/messages/compose_facts.h"

#include <QJsonDocument>

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWritten(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Letter;
}

/// Principals and payments of an invoice since `first`, without what was undone.
InterestQuestion questionOf(const InvoiceDetail& invoice, const Date& first, const Date& until, RateTable table, Compounding compounding)
{
    InterestQuestion question{invoice.row.amount, first, until, table, compounding};
    Money left = invoice.row.amount;
    for (const AllocationRow& part : invoice.allocations) {
        if (part.reverses.isValid() || part.reversedBy.isValid() || part.amount.minorUnits() <= 0)
            continue;
        left -= part.amount;
        if (part.effectiveDate < first)
            question.principal -= part.amount;
        else
            question.payments.push_back({part.effectiveDate, part.amount});
    }
    if (left != invoice.row.open || question.principal.minorUnits() < 0) // Not told by its allocations: what is open now, the safe side.
        return {invoice.row.open, first, until, table, compounding};
    return question;
}

/// `total` over the invoices by their open amounts; the last one takes what rounding leaves.
std::vector<Money> spread(const Money& total, const std::vector<Money>& weights)
{
    Money all(0, total.currency()), given(0, total.currency());
    for (const Money& weight : weights)
        all += weight;
    std::vector<Money> parts;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::int64_t cents = all.isZero() ? 0 : total.minorUnits() * weights[i].minorUnits() / all.minorUnits();
        parts.push_back(i + 1 == weights.size() ? total - given : Money(cents, total.currency()));
        given += parts.back();
    }
    return parts;
}

} // namespace

ClaimLaw::ClaimLaw(Database& database, const LawPack& pack, const ComposeFacts& facts) : m_database(database), m_pack(pack), m_facts(facts)
{
    for (const InvoiceDetail& invoice : facts.asked) {
        int cycle = 1;
        for (const ComposeInvoice& listed : facts.invoices) {
            if (listed.id == invoice.row.id)
                cycle = listed.cycle;
        }
        m_history.push_back(historyOf(invoice.row.id, cycle));
        m_open.push_back(invoice.row.open);
    }
}

LegalTrack ClaimLaw::track() const
{
    return m_facts.debtor.track;
}

/// The latest of an invoice, by stage.
ClaimLaw::History ClaimLaw::historyOf(InvoiceId invoice, int cycle) const
{
    History history;
    Statement row(m_database, u"SELECT m.stage, m.channel, m.sent_at, m.posted_day, m.pay_by, (SELECT detail FROM message_log l WHERE l.message_id = m.id "
                              "AND l.kind = 'state' ORDER BY l.id LIMIT 1) FROM message_item i JOIN message m ON m.id = i.message_id "
                              "WHERE i.invoice_id = ? AND i.cycle = ? AND i.is_live = 1 AND i.is_asked = 1 AND m.state = 'sent' AND m.mode <> 'test' "
                              "ORDER BY m.sent_at, m.id"_s);
    row.bind(invoice).bind(cycle);
    while (row.next()) {
        const auto stage = stageOf(row.text(0));
        const auto channel = channelOf(row.text(1));
        if (!stage || !channel)
            row.broken(u"a stored message has an unknown stage or channel"_s);
        SentStep step{*stage, *channel, row.optionalDate(3).value_or(companyDay(row.text(2))), row.optionalDate(4), {}};
        const QJsonObject legal = QJsonDocument::fromJson(row.text(5).toUtf8()).object().value(u"legal"_s).toObject();
        if (legal.contains(u"notice_end"_s))
            step.noticeEnd = Date::fromDayNumber(legal.value(u"notice_end"_s).toInt());
        if (step.stage == Stage::Reminder1)
            history.firstReminder = step;
        if (step.stage == Stage::Demand)
            history.demand = step;
        if (step.noticeEnd)
            history.notice = step;
    }
    return history;
}

std::optional<LegalTerm> ClaimLaw::firstReminderTerm(std::size_t index) const
{
    const auto& reminder = m_history[index].firstReminder;
    if (!reminder || !isWritten(reminder->channel))
        return std::nullopt;
    const auto term = belgianConsumerTerm(m_pack, reminder->channel, reminder->day);
    return term ? std::optional(*term) : std::nullopt;
}

DefaultState ClaimLaw::stateOf(std::size_t index) const
{
    const Date due = m_facts.asked[index].row.dueDate;
    if (track() == LegalTrack::BeB2c) {
        const auto term = firstReminderTerm(index);
        return defaultOn({track(), false, due, term ? std::optional(term->lastDay) : std::nullopt}, m_facts.today);
    }
    const auto& notice = m_history[index].notice;
    return defaultOn({track(), m_facts.ownTerms.termsAgreed, due, notice ? notice->noticeEnd : std::nullopt}, m_facts.today);
}

bool ClaimLaw::allInDefault() const
{
    for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
        if (!stateOf(i).inDefault())
            return false;
    }
    return true;
}

ClaimWait ClaimLaw::defaultWait(std::size_t index) const
{
    const InvoiceRow& row = m_facts.asked[index].row;
    const bool isBelgian = track() == LegalTrack::BeB2c;
    switch (stateOf(index).why) {
    case DefaultState::Why::NotDueYet: return {u"not_due_yet"_s, {row.number, row.dueDate.toIso()}};
    case DefaultState::Why::NoticeNeeded: return {isBelgian ? u"first_reminder_needed"_s : u"notice_needed"_s, {row.number}};
    case DefaultState::Why::NoticeTermRuns: {
        const auto term = firstReminderTerm(index);
        const Date until = isBelgian && term ? term->lastDay : m_history[index].notice->noticeEnd.value_or(m_facts.today);
        return {isBelgian ? u"first_reminder_runs"_s : u"notice_runs"_s, {row.number, until.toIso()}};
    }
    case DefaultState::Why::TrackUnknown: return {u"other_track"_s, {}};
    default: return {};
    }
}

ClaimWait ClaimLaw::defaultWait() const
{
    for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
        if (const ClaimWait wait = defaultWait(i); !wait.isOpen())
            return wait;
    }
    return {};
}

std::optional<Date> ClaimLaw::demandEnd(const SentStep& demand) const
{
    if (track() != LegalTrack::NlB2c)
        return demand.payBy;
    const auto term = dutchConsumerTerm(m_pack, demand.channel, demand.day);
    return term ? std::optional(term->lastDay) : std::nullopt;
}

ClaimWait ClaimLaw::demandWait(std::size_t index) const
{
    const auto& demand = m_history[index].demand;
    const QString number = m_facts.asked[index].row.number;
    if (!demand)
        return {u"demand_needed"_s, {number}};
    const auto end = demandEnd(*demand);
    if (!end || m_facts.today <= *end)
        return {u"demand_runs"_s, {number, end ? end->toIso() : QString()}};
    return {};
}

ClaimWait ClaimLaw::demandWait() const
{
    for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
        if (const ClaimWait wait = demandWait(i); !wait.isOpen())
            return wait;
    }
    return {};
}

std::optional<Date> ClaimLaw::latestDemand() const
{
    std::optional<Date> latest;
    for (const History& history : m_history) {
        if (history.demand)
            latest = latest ? std::max(*latest, history.demand->day) : history.demand->day;
    }
    return latest;
}

bool ClaimLaw::belgianBusinessMayClaim() const
{
    if (m_facts.ownTerms.claimsFromFirst)
        return true;
    Statement late(m_database, u"SELECT COUNT(*) FROM invoice i WHERE i.debtor_id = ? AND i.kind = 'invoice' AND i.is_withdrawn = 0 AND i.due_day < ? "
                               "AND (i.open_minor > 0 OR EXISTS (SELECT 1 FROM allocation a WHERE a.invoice_id = i.id AND a.effective_day > i.due_day))"_s);
    return late.bind(m_facts.debtor.id).bind(m_facts.today).next() && late.integer(0) >= 2;
}

RateTable ClaimLaw::rateTable() const
{
    return track() == LegalTrack::NlB2c ? RateTable::NlStatutory : track() == LegalTrack::NlB2b ? RateTable::NlCommercial : RateTable::BeCommercial;
}

/// From which day interest runs on an invoice; empty = it does not yet, and `wait` says why.
std::optional<Date> ClaimLaw::interestFrom(std::size_t index, ClaimWait& wait) const
{
    const InvoiceRow& row = m_facts.asked[index].row;
    if (row.dueDate >= m_facts.today) {
        wait = {u"not_due_yet"_s, {row.number, row.dueDate.toIso()}};
        return std::nullopt;
    }
    switch (track()) {
    case LegalTrack::NlB2c:
        wait = defaultWait(index);
        return stateOf(index).since;
    case LegalTrack::NlB2b: {
        const Date afterDue = row.dueDate.plusDays(1);
        if (m_facts.ownTerms.termsAgreed)
            return afterDue;
        const auto term = businessTerm(m_pack, u"NL"_s, Channel::Email, row.issueDate); // Thirty days from the invoice (art. 6:119a(2) BW).
        if (!term)
            return std::nullopt;
        const Date from = std::max(afterDue, term->costsFrom);
        if (from > m_facts.today)
            wait = {u"term_runs"_s, {row.number, term->lastDay.toIso()}};
        return from;
    }
    case LegalTrack::BeB2b: return row.dueDate.plusDays(1);
    case LegalTrack::BeB2c: {
        if (!m_facts.ownTerms.hasInterestClause) {
            wait = {u"no_interest_clause"_s, {}};
            return std::nullopt;
        }
        wait = defaultWait(index);
        const auto term = firstReminderTerm(index);
        return term ? std::optional(term->costsFrom) : std::nullopt;
    }
    case LegalTrack::Other: break;
    }
    wait = {u"other_track"_s, {}};
    return std::nullopt;
}

ClaimLaw::Interest ClaimLaw::interest() const
{
    const Compounding compounding = isDutch() ? Compounding::YearlyFromFirstDay : Compounding::None;
    const std::size_t count = m_facts.asked.size();
    Interest result{std::vector<std::optional<InterestFigure>>(count), std::vector<ClaimWait>(count), {}, {}};
    const auto withoutRate = [&](const MissingRate& missing) {
        result.missing = missing;
        result.from.reset();
        for (std::size_t i = 0; i < count; ++i) {
            result.figures[i].reset();
            if (result.waits[i].isOpen())
                result.waits[i] = {u"no_rate"_s, {missing.day.toIso(), missing.table ? rateTableCode(*missing.table) : QString()}};
        }
    };
    for (std::size_t i = 0; i < count; ++i) {
        const auto from = interestFrom(i, result.waits[i]);
        if (!from || *from >= m_facts.today)
            continue;
        InterestQuestion question = questionOf(m_facts.asked[i], *from, m_facts.today, rateTable(), compounding);
        question.pauses = AgreementStore(m_database).interestPauses(m_facts.asked[i].row.id);
        const auto answer = interestOn(m_pack, question);
        if (answer && answer->missing) {
            withoutRate(*answer->missing);
            return result;
        }
        if (!answer || !answer->figure)
            continue;
        result.figures[i] = answer->figure;
        result.from = result.from ? std::min(*result.from, *from) : *from;
    }
    if (result.from) {
        const auto rate = m_pack.rateOn(rateTable(), m_facts.today); // The message names the rate of its day.
        if (const auto* missing = std::get_if<MissingRate>(&rate))
            withoutRate(*missing);
    }
    return result;
}

ClaimWait ClaimLaw::costsWait() const
{
    switch (track()) {
    case LegalTrack::NlB2b:
    case LegalTrack::NlB2c: return demandWait(); // What was paid inside its term has made the rest smaller.
    case LegalTrack::BeB2c:
        if (!m_facts.ownTerms.hasCostClause)
            return {u"no_cost_clause"_s, {}};
        return defaultWait();
    case LegalTrack::BeB2b: return {};
    case LegalTrack::Other: break;
    }
    return {u"other_track"_s, {}};
}

ClaimWait ClaimLaw::costsWait(std::size_t index) const
{
    ClaimWait own;
    if (isDutch())
        own = demandWait(index);
    else if (track() == LegalTrack::BeB2c && m_facts.ownTerms.hasCostClause)
        own = defaultWait(index);
    return own.isOpen() ? costsWait() : own;
}

ClaimLaw::Costs ClaimLaw::costs() const
{
    Costs result;
    result.wait = costsWait();
    const auto keep = [&result](const Result<CollectionCosts>& answer) {
        if (answer)
            result.letter = *answer;
    };
    switch (track()) {
    case LegalTrack::NlB2b:
    case LegalTrack::NlB2c: keep(dutchCosts(m_pack, m_open)); break; // An own claim never adds VAT: no third party collects.
    case LegalTrack::BeB2c: {
        if (!m_facts.ownTerms.hasCostClause)
            break;
        if (!result.wait.isOpen()) {
            keep(belgianConsumerCap(m_pack, principalAsked(m_facts)));
            break;
        }
        std::optional<Date> end;
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            const Date last = firstReminderTerm(i)->lastDay; // In default: it was sent.
            end = end ? std::max(*end, last) : last;
        }
        const auto answer = belgianConsumerCosts(m_pack, principalAsked(m_facts), {true, end, std::nullopt}, m_facts.today);
        if (answer && std::holds_alternative<CollectionCosts>(*answer))
            result.letter = std::get<CollectionCosts>(*answer);
        break;
    }
    case LegalTrack::BeB2b: {
        const auto answer = belgianBusinessCosts(m_pack, m_open, {true, std::nullopt});
        if (answer && std::holds_alternative<CollectionCosts>(*answer))
            result.letter = std::get<CollectionCosts>(*answer);
        break;
    }
    case LegalTrack::Other: break;
    }
    if (!result.letter)
        return result;
    if (track() == LegalTrack::BeB2b && result.letter->lines.size() == m_open.size()) { // A fixed sum per invoice: nothing to share out.
        for (const CostLine& line : result.letter->lines)
            result.shares.push_back(line.amount);
    } else {
        result.shares = spread(result.letter->total(), m_open);
    }
    return result;
}

ClaimLaw::Before ClaimLaw::before(std::size_t index, ClaimKind kind) const
{
    Before result{Money(0, m_facts.currency), Money(0, m_facts.currency)};
    for (const StoredClaim& claim : ClaimStore(m_database).ofInvoice(m_facts.asked[index].row.id)) {
        if (claim.kind != kind || claim.amount.currency() != m_facts.currency)
            continue;
        result.isWaived = result.isWaived || claim.isWaived;
        result.claimed += claim.amount;
        result.paid += claim.amount - claim.open;
    }
    return result;
}

QString ClaimLaw::interestBasis() const
{
    switch (track()) {
    case LegalTrack::NlB2b: return u"art. 6:119a BW"_s;
    case LegalTrack::NlB2c: return u"art. 6:119 BW"_s;
    case LegalTrack::BeB2b: return u"wet van 2 augustus 2002, art. 5"_s;
    default: return u"art. XIX.4 WER"_s;
    }
}

} // namespace tegoed::detail
