#include "core/usecases/messages/compose_claims.h"

#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "core/domain/law/legal_terms.h"
#include "core/domain/message/message_words.h"
#include "core/storage/canonical_json.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/claim_store.h"
#include "core/usecases/messages/compose_facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A message that was sent for an invoice, as far as the law looks at it.
struct SentStep {
    Stage stage = Stage::Reminder1;
    Channel channel = Channel::Email;
    Date day{2000, 1, 1};
    std::optional<Date> payBy;
    std::optional<Date> noticeEnd; ///< It was a notice of default; the last day of its term.
};

/// The latest of an invoice, by stage.
struct History {
    std::optional<SentStep> firstReminder, notice, demand;
};

History historyOf(Database& database, InvoiceId invoice, int cycle)
{
    History history;
    Statement row(database, u"SELECT m.stage, m.channel, m.sent_at, m.posted_day, m.pay_by, (SELECT detail FROM message_log l WHERE l.message_id = m.id "
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

QJsonObject calculationOf(const InterestFigure& figure)
{
    QJsonArray parts;
    for (const InterestPart& part : figure.parts) {
        parts += QJsonObject{{u"from"_s, part.from.toIso()}, {u"to"_s, part.to.toIso()}, {u"days"_s, part.days}, {u"ppm"_s, static_cast<qint64>(part.rate.ppm)},
                             {u"base"_s, static_cast<qint64>(part.base.minorUnits())}, {u"interest"_s, static_cast<qint64>(part.interest.minorUnits())}};
    }
    return {{u"parts"_s, parts}};
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

class Reader {
public:
    Reader(Database& database, const LawPack& pack, const ComposeFacts& facts) : m_database(database), m_pack(pack), m_facts(facts) {}

    MessageClaims all()
    {
        if (m_facts.asked.empty() || m_facts.currency != Currency::euro())
            return m_claims;
        readHistory();
        switch (m_facts.stage) {
        case Stage::Reminder1: firstReminder(); break;
        case Stage::Reminder2: secondReminder(); break;
        case Stage::Demand: demand(); break;
        case Stage::FinalNotice: finalNotice(); break;
        default: break;
        }
        return m_claims;
    }

private:
    LegalTrack track() const { return m_facts.debtor.track; }
    bool isDutch() const { return track() == LegalTrack::NlB2b || track() == LegalTrack::NlB2c; }
    void block(const char* code, const char* reason, const QStringList& arguments = {})
    {
        m_claims.blocks.push_back({QString::fromLatin1(code), QString::fromLatin1(reason), arguments, false});
    }

    void readHistory()
    {
        for (const InvoiceDetail& invoice : m_facts.asked) {
            int cycle = 1;
            for (const ComposeInvoice& listed : m_facts.invoices) {
                if (listed.id == invoice.row.id)
                    cycle = listed.cycle;
            }
            m_history.push_back(historyOf(m_database, invoice.row.id, cycle));
            m_open.push_back(invoice.row.open);
        }
        m_claims.legal.hasClause = track() == LegalTrack::BeB2c && (m_facts.ownTerms.hasCostClause || m_facts.ownTerms.hasInterestClause);
    }

    /// The free first reminder's term; empty = none was sent.
    std::optional<LegalTerm> firstReminderTerm(const History& history) const
    {
        if (!history.firstReminder || !isWritten(history.firstReminder->channel))
            return std::nullopt;
        const auto term = belgianConsumerTerm(m_pack, history.firstReminder->channel, history.firstReminder->day);
        return term ? std::optional(*term) : std::nullopt;
    }

    DefaultState stateOf(std::size_t index) const
    {
        const Date due = m_facts.asked[index].row.dueDate;
        if (track() == LegalTrack::BeB2c) {
            const auto term = firstReminderTerm(m_history[index]);
            return defaultOn({track(), false, due, term ? std::optional(term->lastDay) : std::nullopt}, m_facts.today);
        }
        const auto& notice = m_history[index].notice;
        return defaultOn({track(), m_facts.ownTerms.termsAgreed, due, notice ? notice->noticeEnd : std::nullopt}, m_facts.today);
    }

    bool allInDefault() const
    {
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            if (!stateOf(i).inDefault())
                return false;
        }
        return true;
    }

    /// Names the first invoice that is not in default, what misses and until when.
    void blockWithoutDefault()
    {
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            const InvoiceRow& row = m_facts.asked[i].row;
            const DefaultState state = stateOf(i);
            const bool isBelgian = track() == LegalTrack::BeB2c;
            switch (state.why) {
            case DefaultState::Why::NotDueYet: block("B04", "not_due_yet", {row.number, row.dueDate.toIso()}); return;
            case DefaultState::Why::NoticeNeeded: block("B04", isBelgian ? "first_reminder_needed" : "notice_needed", {row.number}); return;
            case DefaultState::Why::NoticeTermRuns: {
                const auto term = firstReminderTerm(m_history[i]);
                const Date until = isBelgian && term ? term->lastDay : m_history[i].notice->noticeEnd.value_or(m_facts.today);
                block("B04", isBelgian ? "first_reminder_runs" : "notice_runs", {row.number, until.toIso()});
                return;
            }
            default: break;
            }
        }
    }

    /// A consumer's final notice needs the demand, and its term to be over.
    bool readDemand(bool isRequired)
    {
        std::optional<Date> latest;
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            const auto& demand = m_history[i].demand;
            if (!demand) {
                if (isRequired)
                    block("B04", "demand_needed", {m_facts.asked[i].row.number});
                return false;
            }
            const auto end = demandEnd(*demand);
            if (!end || m_facts.today <= *end) {
                if (isRequired)
                    block("B04", "demand_runs", {m_facts.asked[i].row.number, end ? end->toIso() : QString()});
                return false;
            }
            latest = latest ? std::max(*latest, demand->day) : demand->day;
        }
        m_claims.demandDate = latest;
        return true;
    }
    std::optional<Date> demandEnd(const SentStep& demand) const
    {
        if (track() != LegalTrack::NlB2c)
            return demand.payBy;
        const auto term = dutchConsumerTerm(m_pack, demand.channel, demand.day);
        return term ? std::optional(term->lastDay) : std::nullopt;
    }

    void firstReminder()
    {
        if (track() != LegalTrack::BeB2c || !m_claims.legal.hasClause)
            return;
        if (m_facts.ownTerms.hasCostClause) {
            if (const auto cap = belgianConsumerCap(m_pack, principalAsked(m_facts)))
                m_claims.costs.amount = cap->costs;
        }
        if (m_facts.ownTerms.hasInterestClause)
            readRate(RateTable::BeCommercial);
    }

    void secondReminder()
    {
        // A term that only stands on the invoice: this message gives notice of default (decision 24).
        m_claims.legal.givesNoticeOfDefault = isDutch() && isWritten(m_facts.channel) && !m_facts.ownTerms.termsAgreed && !allInDefault();
    }

    /// The rate of today, or the reason why interest waits (decision 25).
    bool readRate(RateTable table)
    {
        const auto rate = m_pack.rateOn(table, m_facts.today);
        if (const auto* missing = std::get_if<MissingRate>(&rate)) {
            interestWaits(*missing);
            return false;
        }
        m_claims.interest.rate = std::get<RateRow>(rate).rate;
        m_claims.interest.applies = true;
        return true;
    }
    void interestWaits(const MissingRate& missing)
    {
        m_claims.interest = {};
        m_claims.interestAmount.reset();
        m_claims.warnings.push_back({u"W16"_s, u"rate_missing"_s, {missing.day.toIso(), missing.table ? rateTableCode(*missing.table) : QString()}, false});
    }

    /// From which day interest runs on an invoice; empty = it does not yet.
    std::optional<Date> interestFrom(std::size_t index) const
    {
        const InvoiceRow& row = m_facts.asked[index].row;
        switch (track()) {
        case LegalTrack::NlB2c: return stateOf(index).since;
        case LegalTrack::NlB2b: {
            const Date afterDue = row.dueDate.plusDays(1);
            if (m_facts.ownTerms.termsAgreed)
                return afterDue;
            const auto term = businessTerm(m_pack, u"NL"_s, Channel::Email, row.issueDate); // Thirty days from the invoice (art. 6:119a(2) BW).
            return term ? std::optional(std::max(afterDue, term->costsFrom)) : std::nullopt;
        }
        case LegalTrack::BeB2b: return row.dueDate.plusDays(1);
        case LegalTrack::BeB2c: {
            const auto term = m_facts.ownTerms.hasInterestClause ? firstReminderTerm(m_history[index]) : std::nullopt;
            return term ? std::optional(term->costsFrom) : std::nullopt;
        }
        case LegalTrack::Other: break;
        }
        return std::nullopt;
    }
    QString interestName() const
    {
        const bool isDutchText = languageOfTexts(m_facts.language) == u"nl";
        switch (track()) {
        case LegalTrack::NlB2b: return isDutchText ? u"de wettelijke handelsrente"_s : u"statutory commercial interest"_s;
        case LegalTrack::NlB2c: return isDutchText ? u"de wettelijke rente"_s : u"statutory interest"_s;
        case LegalTrack::BeB2b: return isDutchText ? u"de wettelijke interest voor handelstransacties"_s : u"statutory commercial interest"_s;
        default: return isDutchText ? u"nalatigheidsinterest"_s : u"late-payment interest"_s;
        }
    }

    struct Interest { std::vector<std::optional<InterestFigure>> figures; };
    /// Interest to date per invoice; one day without a rate makes all of it wait.
    Interest readInterest()
    {
        Interest result;
        const bool isConsumerNl = track() == LegalTrack::NlB2c;
        const RateTable table = isConsumerNl ? RateTable::NlStatutory : track() == LegalTrack::NlB2b ? RateTable::NlCommercial : RateTable::BeCommercial;
        const Compounding compounding = isDutch() ? Compounding::YearlyFromFirstDay : Compounding::None;
        Money sum(0, m_facts.currency);
        std::optional<Date> first;
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            const auto from = interestFrom(i);
            if (!from || *from >= m_facts.today) {
                result.figures.push_back(std::nullopt);
                continue;
            }
            const auto answer = interestOn(m_pack, questionOf(m_facts.asked[i], *from, m_facts.today, table, compounding));
            if (answer && answer->missing) {
                interestWaits(*answer->missing);
                return {std::vector<std::optional<InterestFigure>>(m_facts.asked.size())};
            }
            if (!answer || !answer->figure) {
                result.figures.push_back(std::nullopt);
                continue;
            }
            result.figures.push_back(answer->figure);
            sum += answer->figure->interest;
            first = first ? std::min(*first, *from) : *from;
        }
        if (!first || !readRate(table))
            return {std::vector<std::optional<InterestFigure>>(m_facts.asked.size())};
        m_claims.interest.name = interestName();
        m_claims.interest.from = first;
        m_claims.interestAmount = sum;
        return result;
    }

    /// be-b2b: mentioned until the second late invoice, unless the user chose to claim (decision 26).
    bool belgianBusinessMayClaim() const
    {
        if (m_facts.ownTerms.claimsFromFirst)
            return true;
        Statement late(m_database, u"SELECT COUNT(*) FROM invoice i WHERE i.debtor_id = ? AND i.kind = 'invoice' AND i.is_withdrawn = 0 AND i.due_day < ? "
                                   "AND (i.open_minor > 0 OR EXISTS (SELECT 1 FROM allocation a WHERE a.invoice_id = i.id AND a.effective_day > i.due_day))"_s);
        return late.bind(m_facts.debtor.id).bind(m_facts.today).next() && late.integer(0) >= 2;
    }

    /// Costs by the scale of the track; empty = none may be claimed.
    std::optional<CollectionCosts> readCosts() const
    {
        const auto only = [](const Result<CostsOrNot>& answer) -> std::optional<CollectionCosts> {
            if (!answer || !std::holds_alternative<CollectionCosts>(*answer))
                return std::nullopt;
            return std::get<CollectionCosts>(*answer);
        };
        switch (track()) {
        case LegalTrack::NlB2b:
        case LegalTrack::NlB2c: {
            const auto costs = dutchCosts(m_pack, m_open); // An own claim never adds VAT: no third party collects.
            return costs ? std::optional(*costs) : std::nullopt;
        }
        case LegalTrack::BeB2c: {
            std::optional<Date> end;
            for (const History& history : m_history) {
                const auto term = firstReminderTerm(history);
                if (!term)
                    return std::nullopt;
                end = end ? std::max(*end, term->lastDay) : term->lastDay;
            }
            return only(belgianConsumerCosts(m_pack, principalAsked(m_facts), {m_facts.ownTerms.hasCostClause, end, std::nullopt}, m_facts.today));
        }
        case LegalTrack::BeB2b: return only(belgianBusinessCosts(m_pack, m_open, {true, std::nullopt}));
        case LegalTrack::Other: break;
        }
        return std::nullopt;
    }
    void showCosts(const CollectionCosts& costs)
    {
        m_claims.costs.amount = costs.costs;
        m_claims.costs.vat = costs.vat;
        m_claims.costs.total = costs.total();
    }

    void demand()
    {
        if (track() == LegalTrack::Other)
            return;
        m_claims.legal.inDefault = allInDefault();
        if (!m_claims.legal.inDefault && track() != LegalTrack::NlB2b)
            blockWithoutDefault();
        if (track() == LegalTrack::BeB2b && !belgianBusinessMayClaim()) {
            block("B04", "claims_not_chosen", {});
            return;
        }
        readBelgianReminder();
        const Interest interest = readInterest();
        const auto costs = readCosts();
        if (costs)
            showCosts(*costs);
        if (isDutch()) { // Announced, not asked: they come only when the term has passed.
            m_claims.afterTerm = principalAsked(m_facts) + m_claims.costs.total.value_or(Money(0, m_facts.currency));
            if (track() == LegalTrack::NlB2c) {
                if (const auto term = dutchConsumerTerm(m_pack, m_facts.channel, m_facts.today)) {
                    m_claims.legal.days = m_pack.tables().dutchCosts.consumerLetterDays;
                    m_claims.termEnd = term->lastDay;
                }
            }
            return;
        }
        claim(interest, costs);
    }

    void finalNotice()
    {
        if (track() == LegalTrack::Other)
            return;
        const bool isConsumer = track() == LegalTrack::NlB2c || track() == LegalTrack::BeB2c;
        m_claims.legal.inDefault = allInDefault();
        if (isConsumer && !m_claims.legal.inDefault)
            blockWithoutDefault();
        const bool isDemandOver = readDemand(isConsumer);
        readBelgianReminder();
        if (track() == LegalTrack::BeB2b && !belgianBusinessMayClaim())
            return; // The principal alone: nothing is claimed yet.
        if (track() == LegalTrack::NlB2b && (!m_claims.legal.inDefault && !isDemandOver))
            return;
        const Interest interest = readInterest();
        // Dutch costs need the term of the demand to have passed; what was paid inside it has made the rest smaller.
        const auto costs = isDutch() && !isDemandOver ? std::nullopt : readCosts();
        if (costs)
            showCosts(*costs);
        claim(interest, costs);
        m_claims.costs.breakdown = m_claims.onTop && !m_claims.onTop->isZero();
    }

    void readBelgianReminder()
    {
        if (track() != LegalTrack::BeB2c)
            return;
        for (const History& history : m_history) {
            const auto term = firstReminderTerm(history);
            if (!term)
                continue;
            m_claims.legal.firstReminderDate = std::max(m_claims.legal.firstReminderDate.value_or(history.firstReminder->day), history.firstReminder->day);
            m_claims.legal.firstReminderEnd = std::max(m_claims.legal.firstReminderEnd.value_or(term->lastDay), term->lastDay);
        }
    }

    /// What of a kind is still to be asked for an invoice, and what is new: paid and waived claims are not asked again.
    struct Asked { Money now, added; };
    Asked stillAsked(InvoiceId invoice, ClaimKind kind, const Money& computed) const
    {
        Money claimed(0, computed.currency()), paid = claimed;
        for (const StoredClaim& claim : ClaimStore(m_database).ofInvoice(invoice)) {
            if (claim.kind != kind || claim.amount.currency() != computed.currency())
                continue;
            if (claim.isWaived)
                return {Money(0, computed.currency()), Money(0, computed.currency())};
            claimed += claim.amount;
            paid += claim.amount - claim.open;
        }
        const auto rest = [&](const Money& less) {
            return Money(std::max<std::int64_t>(0, computed.minorUnits() - less.minorUnits()), computed.currency());
        };
        return {rest(paid), rest(claimed)};
    }

    void claim(const Interest& interest, const std::optional<CollectionCosts>& costs)
    {
        const Money none(0, m_facts.currency);
        Money interestNow = none, costsNow = none;
        const ClaimKind costKind = isDutch() ? ClaimKind::CollectionCosts : ClaimKind::FixedCompensation;
        const std::vector<Money> shares = costs ? spread(costs->total(), m_open) : std::vector<Money>(m_open.size(), none);
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            const InvoiceId invoice = m_facts.asked[i].row.id;
            if (const auto& figure = interest.figures[i]) {
                const Asked asked = stillAsked(invoice, ClaimKind::Interest, figure->interest);
                interestNow += asked.now;
                plan(invoice, ClaimKind::Interest, asked.added, interestBasis(), calculationOf(*figure));
            }
            if (costs) {
                const Asked asked = stillAsked(invoice, costKind, shares[i]);
                costsNow += asked.now;
                plan(invoice, costKind, asked.added, costs->basis, {{u"principal"_s, static_cast<qint64>(m_open[i].minorUnits())},
                                                                    {u"letter_total"_s, static_cast<qint64>(costs->total().minorUnits())}});
            }
        }
        if (m_claims.interest.applies)
            m_claims.interestAmount = interestNow;
        if (costs) {
            m_claims.costs.amount = costsNow;
            m_claims.costs.total = costsNow;
        }
        m_claims.onTop = interestNow + costsNow;
    }
    void plan(InvoiceId invoice, ClaimKind kind, const Money& amount, const QString& basis, const QJsonObject& calculation)
    {
        if (amount.minorUnits() > 0)
            m_claims.planned.push_back({invoice, {kind, amount, m_facts.today, basis, QString::fromUtf8(canonicalJson(calculation))}});
    }
    QString interestBasis() const
    {
        switch (track()) {
        case LegalTrack::NlB2b: return u"art. 6:119a BW"_s;
        case LegalTrack::NlB2c: return u"art. 6:119 BW"_s;
        case LegalTrack::BeB2b: return u"wet van 2 augustus 2002, art. 5"_s;
        default: return u"art. XIX.4 WER"_s;
        }
    }

    Database& m_database;
    const LawPack& m_pack;
    const ComposeFacts& m_facts;
    MessageClaims m_claims;
    std::vector<History> m_history;
    std::vector<Money> m_open;
};

} // namespace

MessageClaims claimsOf(Database& database, const LawPack& pack, const ComposeFacts& facts)
{
    return Reader(database, pack, facts).all();
}

QJsonObject legalRecord(const MessageClaims& claims, std::optional<Date> payBy)
{
    QJsonObject record;
    if (claims.legal.givesNoticeOfDefault && payBy)
        record.insert(u"notice_end"_s, payBy->dayNumber());
    QJsonArray list;
    for (const auto& [invoice, claim] : claims.planned) {
        list += QJsonObject{{u"invoice"_s, static_cast<qint64>(invoice.value)}, {u"kind"_s, claimKindCode(claim.kind)},
                            {u"amount"_s, static_cast<qint64>(claim.amount.minorUnits())}, {u"currency"_s, claim.amount.currency().code()},
                            {u"day"_s, claim.claimedOn.dayNumber()}, {u"basis"_s, claim.basis}, {u"calculation"_s, claim.calculation}};
    }
    if (!list.isEmpty())
        record.insert(u"claims"_s, list);
    return record;
}

} // namespace tegoed::detail
