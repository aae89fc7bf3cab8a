#include "core/usecases/messages/compose_claims.h"

#include "core/domain/law/calculation.h"
#include "core/storage/stores/claim_store.h"
#include "core/usecases/messages/claim_law.h"
#include "core/usecases/messages/compose_facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWritten(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Letter;
}

/// What the law makes of one message, by its stage.
class Reader {
public:
    Reader(Database& database, const LawPack& pack, const ComposeFacts& facts) : m_database(database), m_pack(pack), m_facts(facts), m_law(database, pack, facts) {}

    MessageClaims all()
    {
        m_claims.specification.day = m_facts.today;
        m_claims.specification.principal = principalAsked(m_facts);
        m_claims.specification.asked = Money(0, m_facts.currency);
        if (m_facts.asked.empty() || m_facts.currency != Currency::euro()) {
            m_claims.specification.interestWait = m_claims.specification.costsWait = {u"not_euro"_s, {}};
            return m_claims;
        }
        m_claims.legal.hasClause = track() == LegalTrack::BeB2c && (m_facts.ownTerms.hasCostClause || m_facts.ownTerms.hasInterestClause);
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
    LegalTrack track() const { return m_law.track(); }
    void block(const ClaimWait& wait)
    {
        if (!wait.isOpen())
            m_claims.blocks.push_back({u"B04"_s, wait.code, wait.arguments, false});
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
        m_claims.legal.givesNoticeOfDefault = m_law.isDutch() && isWritten(m_facts.channel) && !m_facts.ownTerms.termsAgreed && !m_law.allInDefault();
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

    /// Says the interest to date in the message.
    void showInterest(const ClaimLaw::Interest& interest)
    {
        if (interest.missing)
            return interestWaits(*interest.missing);
        if (!interest.from || !readRate(m_law.rateTable()))
            return;
        Money sum(0, m_facts.currency);
        for (const auto& figure : interest.figures)
            sum += figure ? figure->interest : Money(0, m_facts.currency);
        m_claims.interest.name = interestName();
        m_claims.interest.from = interest.from;
        m_claims.interestAmount = sum;
    }
    void showCosts(const CollectionCosts& costs)
    {
        m_claims.costs.amount = costs.costs;
        m_claims.costs.vat = costs.vat;
        m_claims.costs.total = costs.total();
    }

    /// Small instalments of a consumer: what they may cost together is shown and not applied (Besluit kwaliteit incassodienstverlening).
    void warnOfInstalmentCap(const CollectionCosts& costs)
    {
        if (track() != LegalTrack::NlB2c || m_facts.asked.empty())
            return;
        std::vector<InvoiceId> ids;
        Money smallest = m_facts.asked.front().row.amount;
        for (const InvoiceDetail& invoice : m_facts.asked) {
            ids.push_back(invoice.row.id);
            smallest = std::min(smallest, invoice.row.amount, [](const Money& a, const Money& b) { return a.minorUnits() < b.minorUnits(); });
        }
        const Date from = m_facts.today.plusMonths(-m_pack.tables().dutchCosts.capWindowMonths);
        const auto earlier = ClaimStore(m_database).claimedSince(m_facts.debtor.id, ClaimKind::CollectionCosts, from, ids);
        if (const auto cap = instalmentCapPassed(m_pack, smallest, costs.total(), m_facts.today, earlier))
            m_claims.warnings.push_back({u"W18"_s, u"instalment_cap"_s, {cap->cap.toDecimal(), cap->alreadyClaimed.toDecimal(), cap->windowFrom.toIso()}, false});
    }

    /// `wait`: every claim waits for it, besides its own reason.
    void specify(const ClaimLaw::Interest& interest, const ClaimLaw::Costs& costs, const ClaimWait& wait = {})
    {
        const ClaimKind costKind = m_law.isDutch() ? ClaimKind::CollectionCosts : ClaimKind::FixedCompensation;
        ClaimSpecification& specification = m_claims.specification;
        if (costs.letter)
            specification.letter = costs.letter;
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            // What another invoice of the letter waits for is named as its own where it has the same one.
            const bool isDemand = !wait.isOpen() && wait.code.startsWith(u"demand_"_s) && !m_law.demandWait(i).isOpen();
            const ClaimWait all = isDemand ? m_law.demandWait(i) : wait;
            SpecifiedClaim claim = claimOf(i, ClaimKind::Interest, interest.waits[i].isOpen() ? all : interest.waits[i]);
            claim.basis = m_law.interestBasis();
            if (const auto& figure = interest.figures[i]) {
                claim.computed = figure->interest;
                claim.parts = figure->parts;
            }
            settle(claim);
            specification.claims.push_back(claim);
            claim = claimOf(i, costKind, costs.wait.isOpen() ? all : m_law.costsWait(i));
            claim.basis = costs.letter ? costs.letter->basis : QString();
            if (costs.letter)
                claim.computed = costs.shares[i];
            settle(claim);
            specification.claims.push_back(claim);
        }
        specification.interestWait = firstWait(ClaimKind::Interest);
        specification.costsWait = firstWait(costKind);
        for (const SpecifiedClaim& claim : specification.claims)
            specification.asked += claim.asked;
        nameSources();
    }
    void nameSources()
    {
        ClaimSpecification& specification = m_claims.specification;
        const LawTables& tables = m_pack.tables();
        specification.lawAsOf = tables.asOf;
        specification.costsSource = m_law.isDutch() ? tables.dutchCosts.source.source
            : track() == LegalTrack::BeB2c          ? tables.belgianConsumer.source.source
                                                    : tables.belgianBusiness.source.source;
        for (const SpecifiedClaim& claim : specification.claims) {
            for (const InterestPart& part : claim.parts) {
                const auto found = m_pack.rateOn(m_law.rateTable(), part.from);
                const auto* row = std::get_if<RateRow>(&found);
                const auto isSame = [&](const RateUsed& used) { return row && used.from == row->from; };
                if (row && std::none_of(specification.rates.begin(), specification.rates.end(), isSame))
                    specification.rates.push_back({row->from, row->rate, row->source});
            }
        }
        std::sort(specification.rates.begin(), specification.rates.end(), [](const RateUsed& a, const RateUsed& b) { return a.from < b.from; });
    }
    SpecifiedClaim claimOf(std::size_t index, ClaimKind kind, const ClaimWait& wait) const
    {
        SpecifiedClaim claim;
        claim.kind = kind;
        claim.invoice = m_facts.asked[index].row.id;
        claim.invoiceNumber = m_facts.asked[index].row.number;
        claim.principal = m_facts.asked[index].row.open;
        claim.wait = wait;
        const ClaimLaw::Before before = m_law.before(index, kind);
        claim.claimed = before.claimed;
        claim.paid = before.paid;
        if (before.isWaived)
            claim.wait = {u"waived"_s, {claim.invoiceNumber}};
        return claim;
    }
    /// What is asked of it now: what was paid and what was waived is not asked again.
    static void settle(SpecifiedClaim& claim)
    {
        if (!claim.computed || !claim.wait.isOpen())
            return;
        claim.asked = Money(std::max<std::int64_t>(0, claim.computed->minorUnits() - claim.paid.minorUnits()), claim.computed->currency());
        if (claim.asked.isZero() && !claim.paid.isZero())
            claim.wait = {u"already_paid"_s, {claim.invoiceNumber}};
    }
    ClaimWait firstWait(ClaimKind kind) const
    {
        ClaimWait first;
        for (const SpecifiedClaim& claim : m_claims.specification.claims) {
            if (claim.kind != kind)
                continue;
            if (claim.wait.isOpen())
                return {};
            if (first.isOpen())
                first = claim.wait;
        }
        return first;
    }

    void demand()
    {
        if (track() == LegalTrack::Other) {
            m_claims.specification.interestWait = m_claims.specification.costsWait = {u"other_track"_s, {}};
            return;
        }
        m_claims.legal.inDefault = m_law.allInDefault();
        if (!m_claims.legal.inDefault && track() != LegalTrack::NlB2b)
            block(m_law.defaultWait());
        const ClaimLaw::Interest interest = m_law.interest();
        ClaimLaw::Costs costs = m_law.costs();
        if (track() == LegalTrack::BeB2b && !m_law.belgianBusinessMayClaim()) {
            block({u"claims_not_chosen"_s, {}});
            return specify(interest, costs, {u"mentioned_only"_s, {}});
        }
        readBelgianReminder();
        showInterest(interest);
        if (!m_law.isDutch()) {
            if (costs.letter && costs.wait.isOpen())
                showCosts(*costs.letter);
            specify(interest, costs);
            return claim(interest, costs);
        }
        if (costs.letter) {
            showCosts(*costs.letter);
            warnOfInstalmentCap(*costs.letter);
        }
        // Announced, not asked: they come only when the term has passed.
        m_claims.afterTerm = principalAsked(m_facts) + m_claims.costs.total.value_or(Money(0, m_facts.currency));
        if (track() == LegalTrack::NlB2c) {
            if (const auto term = dutchConsumerTerm(m_pack, m_facts.channel, m_facts.today)) {
                m_claims.legal.days = m_pack.tables().dutchCosts.consumerLetterDays;
                m_claims.termEnd = term->lastDay;
            }
        }
        costs.wait = {};
        specify(interest, costs, {u"announced"_s, {}});
    }

    void finalNotice()
    {
        if (track() == LegalTrack::Other) {
            m_claims.specification.interestWait = m_claims.specification.costsWait = {u"other_track"_s, {}};
            return;
        }
        m_claims.legal.inDefault = m_law.allInDefault();
        if (m_law.isConsumer() && !m_claims.legal.inDefault)
            block(m_law.defaultWait());
        const ClaimWait demandWait = m_law.demandWait();
        if (demandWait.isOpen())
            m_claims.demandDate = m_law.latestDemand();
        else if (m_law.isConsumer())
            block(demandWait); // A consumer's final notice needs the demand, and its term to be over.
        readBelgianReminder();
        const ClaimLaw::Interest interest = m_law.interest();
        const ClaimLaw::Costs costs = m_law.costs();
        if (track() == LegalTrack::BeB2b && !m_law.belgianBusinessMayClaim())
            return specify(interest, costs, {u"mentioned_only"_s, {}}); // The principal alone: nothing is claimed yet.
        if (track() == LegalTrack::NlB2b && !m_claims.legal.inDefault && !demandWait.isOpen())
            return specify(interest, costs, demandWait);
        showInterest(interest);
        if (costs.letter && costs.wait.isOpen()) {
            showCosts(*costs.letter);
            warnOfInstalmentCap(*costs.letter);
        }
        specify(interest, costs);
        claim(interest, costs);
        m_claims.costs.breakdown = m_claims.onTop && !m_claims.onTop->isZero();
    }

    void readBelgianReminder()
    {
        if (track() != LegalTrack::BeB2c)
            return;
        for (std::size_t i = 0; i < m_facts.asked.size(); ++i) {
            const auto term = m_law.firstReminderTerm(i);
            if (!term)
                continue;
            const Date day = m_law.firstReminderDay(i);
            m_claims.legal.firstReminderDate = std::max(m_claims.legal.firstReminderDate.value_or(day), day);
            m_claims.legal.firstReminderEnd = std::max(m_claims.legal.firstReminderEnd.value_or(term->lastDay), term->lastDay);
        }
    }

    /// What the message asks on top of the principal, and what the book keeps of it when it is sent.
    void claim(const ClaimLaw::Interest& interest, const ClaimLaw::Costs& costs)
    {
        const ClaimSpecification& specification = m_claims.specification;
        for (std::size_t c = 0; c < specification.claims.size(); ++c) {
            const SpecifiedClaim& claim = specification.claims[c];
            if (!claim.wait.isOpen() || !claim.computed)
                continue;
            const std::size_t invoice = c / 2; // Interest and costs of each in turn.
            const Money added(claim.computed->minorUnits() - claim.claimed.minorUnits(), claim.computed->currency());
            if (added.minorUnits() > 0)
                m_claims.planned.push_back({claim.invoice, {claim.kind, added, m_facts.today, claim.basis,
                                                            claim.kind == ClaimKind::Interest ? interestCalculation(*interest.figures[invoice])
                                                                                              : costsCalculation(*costs.letter)}});
        }
        if (m_claims.interest.applies)
            m_claims.interestAmount = specification.sum(ClaimKind::Interest);
        const bool hasCosts = costs.letter && costs.wait.isOpen();
        const Money costsNow = specification.asked - specification.sum(ClaimKind::Interest);
        if (hasCosts) {
            m_claims.costs.amount = costsNow;
            m_claims.costs.total = costsNow;
        }
        m_claims.onTop = specification.asked;
    }

    Database& m_database;
    const LawPack& m_pack;
    const ComposeFacts& m_facts;
    ClaimLaw m_law;
    MessageClaims m_claims;
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
