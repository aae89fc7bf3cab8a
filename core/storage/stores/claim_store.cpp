#include "core/storage/stores/claim_store.h"

#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

#include <algorithm>
#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr std::array<std::pair<ClaimKind, QLatin1StringView>, 4> kKinds{{{ClaimKind::Interest, "interest"_L1},
                                                                         {ClaimKind::CollectionCosts, "collection_costs"_L1},
                                                                         {ClaimKind::FixedCompensation, "fixed_compensation"_L1},
                                                                         {ClaimKind::ReminderFee, "reminder_fee"_L1}}};

} // namespace

QString claimKindCode(ClaimKind kind)
{
    for (const auto& [known, word] : kKinds) {
        if (known == kind)
            return word;
    }
    TEGOED_ENSURE(false);
    return {};
}

std::optional<ClaimKind> claimKindOf(QStringView code)
{
    for (const auto& [kind, word] : kKinds) {
        if (code == word)
            return kind;
    }
    return std::nullopt;
}

std::vector<StoredClaim> ClaimStore::ofInvoice(InvoiceId invoice) const
{
    std::vector<StoredClaim> claims;
    Statement row(m_database, u"SELECT kind, amount_minor, open_minor, currency, state, step_code, cycle, claimed_day, basis, calculation FROM claim "
                              "WHERE invoice_id = ? AND state <> 'lifted' ORDER BY id"_s);
    row.bind(invoice);
    while (row.next()) {
        const auto kind = claimKindOf(row.text(0));
        if (!kind)
            row.broken(u"a stored claim has an unknown kind"_s);
        claims.push_back({*kind, moneyAt(row, 1, 3), moneyAt(row, 2, 3), row.text(4) == u"waived", row.text(5),
                          static_cast<int>(row.integer(6)), row.date(7), row.text(8), row.text(9)});
    }
    return claims;
}

std::vector<std::pair<Date, Money>> ClaimStore::claimedSince(DebtorId debtor, ClaimKind kind, const Date& from, const std::vector<InvoiceId>& without) const
{
    std::vector<std::pair<Date, Money>> claimed;
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT claimed_day, amount_minor, currency, invoice_id FROM claim WHERE kind = ? AND claimed_day >= ? "
                              "AND state NOT IN ('lifted', 'waived') AND debtor_id IN (SELECT id FROM family) ORDER BY claimed_day, id"_s);
    row.bind(debtor).bind(claimKindCode(kind)).bind(from);
    while (row.next()) {
        if (std::find(without.begin(), without.end(), row.id<InvoiceId>(3)) == without.end())
            claimed.emplace_back(row.date(0), moneyAt(row, 1, 2));
    }
    return claimed;
}

bool ClaimStore::insertOnce(DebtorId debtor, InvoiceId invoice, const ClaimData& claim, const QString& stepCode, int cycle, const QString& at)
{
    Statement there(m_database, u"SELECT 1 FROM claim WHERE invoice_id = ? AND kind = ? AND step_code = ? AND cycle = ?"_s);
    if (there.bind(invoice).bind(claimKindCode(claim.kind)).bind(stepCode).bind(cycle).next())
        return false;
    Statement(m_database, u"INSERT INTO claim (id, debtor_id, invoice_id, kind, currency, amount_minor, open_minor, claimed_day, basis, calculation, "
                          "step_code, cycle, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)"_s)
        .bind(m_database.nextId(u"claim"_s)).bind(debtor).bind(invoice).bind(claimKindCode(claim.kind)).bind(claim.amount.currency().code())
        .bind(claim.amount.minorUnits()).bind(claim.amount.minorUnits()).bind(claim.claimedOn).bind(claim.basis).bind(claim.calculation)
        .bind(stepCode).bind(cycle).bind(at).run();
    return true;
}

QString ClaimStore::planStep(const QString& number, int version)
{
    return u"plan:%1:%2"_s.arg(number).arg(version);
}

void ClaimStore::putOfPlan(DebtorId debtor, InvoiceId invoice, const ClaimData& claim, const QString& step, int cycle, const QString& at)
{
    if (insertOnce(debtor, invoice, claim, step, cycle, at))
        return;
    Statement(m_database, u"UPDATE claim SET state = 'open' WHERE invoice_id = ? AND kind = ? AND step_code = ? AND cycle = ? AND state = 'lifted'"_s)
        .bind(invoice).bind(claimKindCode(claim.kind)).bind(step).bind(cycle).run();
}

void ClaimStore::liftOfPlan(const QString& number, const QString& step)
{
    const QString all = u"plan:"_s + number + u':'; // The text itself, no pattern: a number is plain.
    Statement(m_database, u"UPDATE claim SET state = 'lifted' WHERE substr(step_code, 1, ?) = ? AND step_code <> ? AND state = 'open'"_s)
        .bind(static_cast<std::int64_t>(all.size())).bind(all).bind(step).run();
}

std::vector<ClaimStore::OpenClaim> ClaimStore::openOfStep(const QString& step) const
{
    Statement row(m_database, u"SELECT id, open_minor, currency FROM claim WHERE step_code = ? AND state = 'open' AND open_minor > 0 ORDER BY id"_s);
    row.bind(step);
    std::vector<OpenClaim> claims;
    while (row.next())
        claims.push_back({row.id<ClaimId>(0), moneyAt(row, 1, 2)});
    return claims;
}

InvoiceId ClaimStore::invoiceOf(ClaimId claim) const
{
    Statement row(m_database, u"SELECT invoice_id FROM claim WHERE id = ?"_s);
    return row.bind(claim).next() ? row.id<InvoiceId>(0) : InvoiceId{};
}

std::optional<ClaimStore::Waiver> ClaimStore::waiver(InvoiceId invoice, ClaimKind kind) const
{
    // Its calculation holds nothing but the event that tells of it.
    Statement row(m_database, u"SELECT id, calculation, claimed_day FROM claim WHERE invoice_id = ? AND kind = ? AND step_code = '' AND state = 'waived'"_s);
    if (!row.bind(invoice).bind(claimKindCode(kind)).next())
        return std::nullopt;
    return Waiver{row.integer(0), EventId{row.text(1).toLongLong()}, row.date(2)};
}

void ClaimStore::waive(DebtorId debtor, InvoiceId invoice, ClaimKind kind, const Currency& currency, const Date& day, EventId event, const QString& at)
{
    Statement(m_database, u"UPDATE claim SET state = 'waived' WHERE invoice_id = ? AND kind = ? AND state = 'open'"_s)
        .bind(invoice).bind(claimKindCode(kind)).run();
    Statement(m_database, u"INSERT INTO claim (id, debtor_id, invoice_id, kind, currency, amount_minor, open_minor, claimed_day, basis, calculation, "
                          "state, created_at) VALUES (?, ?, ?, ?, ?, 0, 0, ?, '', ?, 'waived', ?)"_s)
        .bind(m_database.nextId(u"claim"_s)).bind(debtor).bind(invoice).bind(claimKindCode(kind)).bind(currency.code()).bind(day)
        .bind(QString::number(event.value)).bind(at).run();
}

void ClaimStore::liftWaiver(InvoiceId invoice, ClaimKind kind)
{
    Statement(m_database, u"UPDATE claim SET state = CASE WHEN step_code = '' THEN 'lifted' ELSE 'open' END "
                          "WHERE invoice_id = ? AND kind = ? AND state = 'waived'"_s)
        .bind(invoice).bind(claimKindCode(kind)).run();
}

} // namespace tegoed
