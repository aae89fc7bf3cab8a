#include "core/storage/stores/agreement_store.h"

#include "core/domain/payment/lying_money.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kColumns = u"SELECT id, kind, debtor_id, from_day, agreed_day, paused_until, amount_minor, currency, after_allocation, stops_interest, "
                         "who, call_id, confirmation_id, is_confirmation_waived, note, actor, created_at, ended_at, ended_by, ended_how FROM agreement "_s;

StoredAgreement agreementAt(const Statement& row)
{
    const auto kind = agreementKindOf(row.text(1));
    if (!kind)
        row.broken(u"an agreement has an unknown kind"_s);
    StoredAgreement agreement;
    agreement.id = row.id<AgreementId>(0);
    agreement.kind = *kind;
    agreement.debtor = row.id<DebtorId>(2);
    agreement.from = row.date(3);
    agreement.agreed = row.date(4);
    agreement.pausedUntil = row.optionalDate(5);
    agreement.amount = moneyAt(row, 6, 7);
    agreement.after = AllocationId{row.integer(8)};
    agreement.stopsInterest = row.boolean(9);
    agreement.who = row.text(10);
    agreement.call = row.id<TaskId>(11);
    agreement.confirmation = row.id<MessageId>(12);
    agreement.isConfirmationWaived = row.boolean(13);
    agreement.note = row.text(14);
    agreement.actor = row.text(15);
    agreement.createdAt = row.text(16);
    agreement.endedAt = row.text(17);
    agreement.endedBy = row.text(18);
    agreement.endedHow = row.text(19);
    return agreement;
}

} // namespace

std::vector<InvoiceId> StoredAgreement::invoiceIds() const
{
    std::vector<InvoiceId> ids;
    for (const CoveredInvoice& covered : invoices)
        ids.push_back(covered.invoice);
    return ids;
}

AgreementId AgreementStore::insert(const StoredAgreement& agreement)
{
    const AgreementId id{m_database.nextId(u"agreement"_s)};
    Statement(m_database, u"INSERT INTO agreement (id, kind, debtor_id, from_day, agreed_day, paused_until, currency, amount_minor, after_allocation, "
                          "stops_interest, who, call_id, confirmation_id, is_confirmation_waived, note, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, COALESCE((SELECT MAX(id) FROM allocation), 0), ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(agreementKindCode(agreement.kind)).bind(agreement.debtor).bind(agreement.from).bind(agreement.agreed).bind(agreement.pausedUntil)
        .bind(agreement.amount.currency().code()).bind(agreement.amount.minorUnits()).bind(agreement.stopsInterest).bind(agreement.who)
        .bind(agreement.call).bind(agreement.confirmation).bind(agreement.isConfirmationWaived).bind(agreement.note).bind(agreement.actor)
        .bind(agreement.createdAt).run();
    Statement item(m_database, u"INSERT INTO agreement_invoice (agreement_id, invoice_id, open_minor) VALUES (?, ?, ?)"_s);
    for (const CoveredInvoice& covered : agreement.invoices)
        item.bind(id).bind(covered.invoice).bind(covered.open).run();
    return id;
}

std::optional<StoredAgreement> AgreementStore::find(AgreementId id) const
{
    std::vector<StoredAgreement> found;
    {
        Statement row(m_database, kColumns + u"WHERE id = ?"_s);
        if (row.bind(id).next())
            found.push_back(agreementAt(row));
    }
    readInvoices(found);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void AgreementStore::end(AgreementId id, const QString& how, const QString& at, const QString& actor)
{
    Statement(m_database, u"UPDATE agreement SET ended_how = ?, ended_at = ?, ended_by = ? WHERE id = ? AND ended_at = ''"_s)
        .bind(how).bind(at).bind(actor).bind(id).run();
}

void AgreementStore::restore(AgreementId id)
{
    Statement(m_database, u"UPDATE agreement SET ended_how = '', ended_at = '', ended_by = '' WHERE id = ?"_s).bind(id).run();
}

void AgreementStore::setConfirmation(AgreementId id, MessageId message, bool isWaived)
{
    Statement(m_database, u"UPDATE agreement SET confirmation_id = ?, is_confirmation_waived = ? WHERE id = ?"_s)
        .bind(message).bind(isWaived).bind(id).run();
}

std::vector<StoredAgreement> AgreementStore::list(const Filter& filter) const
{
    QStringList conditions;
    if (filter.debtor)
        conditions << u"debtor_id IN (SELECT id FROM family)"_s;
    if (filter.invoice)
        conditions << u"id IN (SELECT agreement_id FROM agreement_invoice WHERE invoice_id = ?)"_s;
    if (filter.kind)
        conditions << u"kind = ?"_s;
    if (!filter.withEnded)
        conditions << u"ended_at = ''"_s;
    if (conditions.isEmpty())
        conditions << u"1 = 1"_s;
    const QString sql = kColumns + u"WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY id"_s;
    std::vector<StoredAgreement> agreements;
    {
        Statement row(m_database, filter.debtor ? QString(familyOf(u"?"_s) + sql) : sql);
        if (filter.debtor)
            row.bind(*filter.debtor);
        if (filter.invoice)
            row.bind(*filter.invoice);
        if (filter.kind)
            row.bind(agreementKindCode(*filter.kind));
        while (row.next())
            agreements.push_back(agreementAt(row));
    }
    readInvoices(agreements);
    return agreements;
}

void AgreementStore::readInvoices(std::vector<StoredAgreement>& agreements) const
{
    for (StoredAgreement& agreement : agreements) {
        Statement row(m_database, u"SELECT invoice_id, open_minor FROM agreement_invoice WHERE agreement_id = ? ORDER BY invoice_id"_s);
        row.bind(agreement.id);
        while (row.next())
            agreement.invoices.push_back({row.id<InvoiceId>(0), row.integer(1)});
    }
}

std::vector<PromiseReceipt> AgreementStore::receiptsOf(const StoredAgreement& promise) const
{
    const Currency currency = promise.amount.currency();
    std::vector<PromiseReceipt> receipts;
    {
        Statement row(m_database, u"SELECT p.value_day, a.amount_minor FROM agreement_invoice c JOIN allocation a ON a.invoice_id = c.invoice_id "
                                  "JOIN payment p ON p.id = a.payment_id WHERE c.agreement_id = ? AND a.id > ? AND a.currency = ? AND a.kind = 'payment' "
                                  "AND a.reverses_id IS NULL AND p.is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = a.id) "
                                  "ORDER BY a.id"_s);
        row.bind(promise.id).bind(promise.after.value).bind(currency.code());
        while (row.next())
            receipts.push_back({row.date(0), Money(row.integer(1), currency)});
    }
    std::vector<LyingMoney> lying;
    Statement row(m_database, familyOf(u"(SELECT debtor_id FROM agreement WHERE id = ?)"_s)
                                  + u"SELECT value_day, unallocated_minor FROM payment WHERE debtor_id IN (SELECT id FROM family) AND unallocated_minor <> 0 "
                                    "AND is_withdrawn = 0 AND currency = ? ORDER BY id"_s);
    row.bind(promise.id).bind(currency.code());
    while (row.next())
        lying.push_back({row.date(0), row.integer(1), row.date(0) < promise.from});
    for (const LyingMoney& money : lyingSince(std::move(lying)))
        receipts.push_back({money.on, Money(money.amount, currency)});
    return receipts;
}

std::vector<InterestPause> AgreementStore::interestPauses(InvoiceId invoice) const
{
    Statement row(m_database, u"SELECT a.from_day, a.agreed_day, a.ended_at FROM agreement_invoice c JOIN agreement a ON a.id = c.agreement_id "
                              "WHERE c.invoice_id = ? AND a.kind = 'deferral' AND a.stops_interest = 1 AND a.ended_how <> 'undone' ORDER BY a.id"_s);
    row.bind(invoice);
    std::vector<InterestPause> pauses;
    while (row.next()) {
        Date last = row.date(1);
        if (const auto ended = Date::fromIso(row.text(2).left(10)))
            last = std::min(last, ended->plusDays(-1));
        if (row.date(0) <= last)
            pauses.push_back({row.date(0), last});
    }
    return pauses;
}

bool AgreementStore::isFollowedUp(const StoredAgreement& promise, const Date& after) const
{
    // An instant of the evening belongs to the next day of the company at most: comparing days alone is enough here.
    Statement row(m_database, u"SELECT 1 FROM agreement_invoice c JOIN message_item n ON n.invoice_id = c.invoice_id AND n.is_live = 1 AND n.is_asked = 1 "
                              "JOIN message m ON m.id = n.message_id WHERE c.agreement_id = ? AND m.counts_as_contact = 1 AND m.mode <> 'test' "
                              "AND m.sent_at > ? LIMIT 1"_s);
    return row.bind(promise.id).bind(QString(after.toIso() + u"T23:59:59.999Z"_s)).next();
}

} // namespace tegoed
