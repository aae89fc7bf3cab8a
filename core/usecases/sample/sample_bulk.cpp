#include "core/usecases/sample/sample_bulk.h"

#include "core/storage/stores/bulk_store.h"
#include "core/usecases/sample/sample_people.h"

#include <algorithm>

namespace tegoed::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDays = 1'095;
constexpr int kInvoicesPerDebtor = 20;
constexpr int kReportEvery = 1'024;

class Bulk {
public:
    Bulk(Database& database, int invoices, std::uint64_t seed, const Date& today, const QString& atUtc)
        : m_database(database), m_random(seed), m_invoices(invoices), m_today(today), m_at(atUtc), m_store(database)
    {
    }

    Result<Done> fill(Progress& progress)
    {
        const int debtors = std::max(1, m_invoices / kInvoicesPerDebtor);
        for (int i = 0; i < debtors; ++i) {
            m_debtors.push_back(addDebtor(i));
            if (i % kReportEvery == 0 && !progress.report(i, debtors + m_invoices))
                return Error{Error::Code::Cancelled, {}, {}};
        }
        for (int i = 0; i < m_invoices; ++i) {
            addInvoice(i);
            if (i % kReportEvery == 0 && !progress.report(debtors + i, debtors + m_invoices))
                return Error{Error::Code::Cancelled, {}, {}};
        }
        m_store.flush();
        return Done{};
    }

private:
    DebtorId addDebtor(int index)
    {
        const DebtorData data = extra(m_random, index);
        const DebtorId id = DebtorStore(m_database).insert(data, legalTrackOf(u"NL"_s, data.address.countryCode, data.kind), m_at);
        const Act act(m_database, m_random, u"sample"_s, m_at, m_today);
        tell(act, eventOf(act, id, EventKind::CaseOpened, {{u"debtor"_s, static_cast<qint64>(id.value)}}));
        return id;
    }

    void addInvoice(int index)
    {
        // In order of their dates, as numbers are given out.
        const int daysAgo = kDays - static_cast<int>(std::int64_t{index} * kDays / std::max(1, m_invoices));
        const Date issue = m_today.plusDays(-daysAgo);
        const bool credit = pick(m_random, 50) == 0;
        const std::int64_t minor = 5 * std::int64_t{between(m_random, 500, 60'000)};
        const InvoiceData data{.debtor = m_debtors[static_cast<std::size_t>(pick(m_random, static_cast<int>(m_debtors.size())))],
                               .number = u"%1-%2"_s.arg(issue.year()).arg(index + 1, 7, 10, QChar(u'0')),
                               .kind = credit ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                               .invoiceDate = issue,
                               .dueDate = issue.plusDays(pick(m_random, 3) == 0 ? 14 : 30),
                               .dueDateComputed = false,
                               .amount = Money(credit ? -minor / 5 : minor, Currency::euro()),
                               .paymentReference = {},
                               .description = u"onderhoud installatie"_s,
                               .paymentLink = {},
                               .orderReference = {},
                               .isDirectDebit = false,
                               .serviceFrom = std::nullopt,
                               .serviceUntil = std::nullopt};
        if (credit) {
            refund(data);
            return;
        }
        const Date paid = data.dueDate.plusDays(between(m_random, -10, 40));
        // The older ones are nearly all paid; of the last three months most are still open: about 12 % in all.
        const bool open = paid >= m_today || pick(m_random, 1'000) < kNeverPaidPerMille;
        if (open && pick(m_random, 6) > 0) {
            m_store.addInvoice(data, minor, m_at);
            return;
        }
        pay(data, std::min(paid, m_today.plusDays(-1)), open ? minor / 2 : minor);
    }

    void pay(const InvoiceData& data, const Date& day, std::int64_t minor)
    {
        const std::int64_t total = data.amount.minorUnits();
        const std::int64_t tooMuch = pick(m_random, 400) == 0 ? 1'000 : 0; // Overpaid: the rest lies unallocated.
        const InvoiceId invoice = m_store.addInvoice(data, total - minor, m_at);
        const PaymentId payment = m_store.addPayment({data.debtor, std::max(day, data.invoiceDate), Money(minor + tooMuch, Currency::euro()),
                                                      data.number, {}}, tooMuch, m_at);
        allocate(AllocationKind::Payment, data, payment, invoice, Money(minor, Currency::euro()), std::max(day, data.invoiceDate));
    }

    /// A credit note: most were paid back, some lie open.
    void refund(const InvoiceData& data)
    {
        if (pick(m_random, 5) == 0) {
            m_store.addInvoice(data, data.amount.minorUnits(), m_at);
            return;
        }
        const InvoiceId credit = m_store.addInvoice(data, 0, m_at);
        const PaymentId payment = m_store.addPayment({data.debtor, data.invoiceDate, data.amount, data.number, {}}, 0, m_at);
        allocate(AllocationKind::Payment, data, payment, credit, data.amount, data.invoiceDate);
    }

    void allocate(AllocationKind kind, const InvoiceData& data, PaymentId payment, InvoiceId invoice, const Money& amount, const Date& day)
    {
        m_store.addAllocation({.kind = kind,
                               .debtor = data.debtor,
                               .payment = payment,
                               .credit = {},
                               .invoice = invoice,
                               .claim = {},
                               .amount = amount,
                               .effectiveDay = day,
                               .reason = {},
                               .batch = {},
                               .actor = u"sample"_s,
                               .createdAt = m_at});
    }

    static constexpr int kNeverPaidPerMille = 85;

    Database& m_database;
    SeededRandom m_random;
    int m_invoices;
    Date m_today;
    QString m_at;
    BulkStore m_store;
    std::vector<DebtorId> m_debtors;
};

} // namespace

Result<Done> fillInBulk(Database& database, int invoices, std::uint64_t seed, const Date& today, const QString& atUtc, Progress& progress)
{
    return Bulk(database, invoices, seed, today, atUtc).fill(progress);
}

} // namespace tegoed::sample
