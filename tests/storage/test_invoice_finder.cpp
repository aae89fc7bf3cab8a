#include "core/storage/queries/invoice_finder.h"
#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "tests/support/sample_book.h"
#include "tests/support/test_books.h"

#include <algorithm>
#include <array>
#include <random>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

// The finder has one duty: to give what the list query gives. So the list query, slow and plain SQL, is its oracle.

namespace {

const QString kNow = QLatin1StringView(kSampleNow);
const Date kToday = kSampleToday;
constexpr std::array kSorts{InvoiceSort::Number, InvoiceSort::Debtor, InvoiceSort::IssueDate, InvoiceSort::DueDate,
                            InvoiceSort::Amount, InvoiceSort::Open, InvoiceSort::DaysLate};
constexpr std::array kOrders{SortOrder::Ascending, SortOrder::Descending};

/// Everything somebody may type here: parts of numbers and references, names, telephone numbers, amounts, nonsense.
const QStringList kTyped{u"2025"_s, u"f-2"_s, u"F-2025-0"_s, u"f20250003"_s, u"zoe"_s, u"de vries"_s, u"van"_s, u"0201234"_s, u"06-12"_s, u"12"_s,
                         u"1210"_s, u"12,10"_s, u"€ 500"_s, u"0"_s, u"090/9337"_s, u"0909337"_s, u"+++090"_s, u"rf18 5390"_s, u"RF185390"_s, u"--"_s,
                         u"zzz9"_s, u"vries 2025"_s, u"x_1%"_s, u"7"_s, u"bakker"_s, u"b 1"_s};

class RandomBook {
public:
    RandomBook(Database& database, std::uint32_t seed) : m_database(database), m_random(seed) {}

    void fill(int debtors, int invoices)
    {
        Transaction transaction(m_database);
        for (int i = 0; i < debtors; ++i)
            m_debtors.push_back(DebtorStore(m_database).insert(debtor(), LegalTrack::NlB2b, kNow));
        for (int i = 0; i < invoices; ++i)
            addInvoice();
        transaction.commit();
    }

    /// One of the things that happen to a book; gives the debtors concerned.
    std::vector<DebtorId> change()
    {
        Transaction transaction(m_database);
        const DebtorId changed = m_debtors[below(m_debtors.size())];
        std::vector<DebtorId> all{changed};
        DebtorStore debtors(m_database);
        InvoiceStore invoices(m_database);
        switch (below(6)) {
        case 0: all = {addInvoice()}; break;
        case 1: { // Written to another address, and perhaps renamed.
            const auto stored = debtors.find(changed);
            (void)debtors.update(changed, stored->version, debtor(), LegalTrack::NlB2b);
            break;
        }
        case 2: debtors.setArchived(changed, below(2) == 0); break;
        case 3: {
            const DebtorId into = m_debtors[below(m_debtors.size())];
            if (into != changed) {
                debtors.setMergedInto(changed, into);
                all.push_back(into);
            }
            break;
        }
        case 4: { // Somebody new.
            all = {debtors.insert(debtor(), LegalTrack::NlB2b, kNow)};
            m_debtors.push_back(all.front());
            all.push_back(addInvoice());
            break;
        }
        default: { // An import is undone, an invoice is written off.
            const InvoiceId id = m_invoices[below(m_invoices.size())];
            const auto stored = invoices.find(id);
            all = {stored->data.debtor};
            if (stored->open == stored->data.amount && below(2) == 0)
                invoices.withdraw(id);
            else
                pay(id);
        }
        }
        transaction.commit();
        return all;
    }

private:
    std::size_t below(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most - 1)(m_random); }
    template <std::size_t N>
    QString one(const std::array<const char16_t*, N>& words) { return QString::fromUtf16(words[below(N)]); }

    DebtorData debtor()
    {
        DebtorData data = debtorNamed(one(std::array{u"Zoë's Bloemen", u"De Vries", u"Van der Maes", u"Bakker", u"Garage 2025", u"B-1 bvba"})
                                      + (below(2) ? u" "_s + QString::number(below(9)) : QString()));
        data.number = below(2) ? QString::number(below(3'000)) : QString();
        data.phone = below(2) ? u"+3120123456"_s + QString::number(below(9)) : u"06 12 34 56 78"_s;
        return data;
    }
    DebtorId addInvoice()
    {
        const DebtorId debtor = m_debtors[below(m_debtors.size())];
        const std::int64_t cents = std::array<std::int64_t, 5>{121'000, 1'210, 50'000, 700, -1'210}[below(5)];
        const QString number = one(std::array{u"F-2025-", u"f 2026/", u"x_1%-", u"B 1.", u""}) + u"%1"_s.arg(++m_number, 4, 10, QChar(u'0'));
        InvoiceData data = invoiceOf(debtor, number, cents, Date(2025, 1, 1).plusDays(static_cast<int>(below(520))));
        data.paymentReference = one(std::array{u"", u"+++090/9337/55493+++", u"RF18 5390 0754 7034", u"rf18539007547034", u"0909337", u"F-2025-0003"});
        if (!InvoiceStore(m_database).byNumberKey(normalisedInvoiceNumber(number)))
            m_invoices.push_back(InvoiceStore(m_database).insert(data, invoiceContentKey(data), kNow));
        return debtor;
    }
    void pay(InvoiceId id)
    {
        const auto stored = InvoiceStore(m_database).find(id);
        if (stored->isWithdrawn || stored->open.isZero() || stored->open.isNegative())
            return;
        const PaymentId payment = PaymentStore(m_database).insert(paymentOf(stored->data.debtor, stored->open.minorUnits(), kToday), {}, kNow);
        (void)AllocationStore(m_database).add({AllocationKind::Payment, stored->data.debtor, payment, {}, id, {}, stored->open, kToday, u"paid"_s, {}, u"tester"_s, kNow});
    }

    Database& m_database;
    std::mt19937 m_random;
    std::vector<DebtorId> m_debtors;
    std::vector<InvoiceId> m_invoices;
    int m_number = 0;
};

std::vector<InvoiceFilter> filters(const QString& typed)
{
    std::vector<InvoiceFilter> all(5, InvoiceFilter{typed, {}, false, false, false, false});
    all[1].onlyOpen = true;
    all[2].onlyOverdue = true;
    all[3].onlyPaid = true;
    all[4].onlyCredits = true;
    return all;
}

QString text(const std::vector<InvoiceId>& ids)
{
    QStringList all;
    for (const InvoiceId id : ids)
        all << QString::number(id.value);
    return all.join(u' ');
}

/// Where finder and list query differ; empty = nowhere. Counts what was found, so that nobody compares nothing with nothing.
QString difference(Database& book, const InvoiceFinder& finder, int& found)
{
    const InvoiceQueries queries(book);
    for (const QString& typed : kTyped) {
        for (const InvoiceFilter& filter : filters(typed)) {
            for (const InvoiceSort sort : kSorts) {
                for (const SortOrder order : kOrders) {
                    if ((filter.onlyOpen || filter.onlyOverdue || filter.onlyPaid || filter.onlyCredits) && sort != InvoiceSort::DueDate)
                        continue; // What is left out and how it is sorted do not touch each other.
                    const QString expected = text(queries.list(filter, sort, order, kToday).ids);
                    const QString given = text(finder.list(book, filter, sort, order, kToday).ids);
                    if (given != expected)
                        return u"“%1”, sort %2 %3: %4 instead of %5"_s.arg(typed).arg(static_cast<int>(sort)).arg(static_cast<int>(order)).arg(given, expected);
                    const auto first = finder.list(book, filter, sort, order, kToday, 3);
                    const auto count = expected.isEmpty() ? 0 : expected.split(u' ').size();
                    if (!expected.startsWith(text(first.ids)) || first.isComplete != (count <= 3))
                        return u"“%1”, first three, sort %2: %3 instead of %4"_s.arg(typed).arg(static_cast<int>(sort)).arg(text(first.ids), expected);
                    found += static_cast<int>(count);
                }
            }
        }
    }
    return {};
}

} // namespace

class TestInvoiceFinder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itFindsWhatTheListQueryFinds_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("seed");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            for (int seed = 1; seed <= (engine == u"SQLite"_s ? 3 : 1); ++seed)
                QTest::addRow("%s, book %d", qPrintable(engine), seed) << engine << seed;
        }
    }
    void itFindsWhatTheListQueryFinds()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(int, seed);
        RandomBook random(book, static_cast<std::uint32_t>(seed));
        random.fill(12, 80);
        std::shared_ptr<const InvoiceFinder> finder = InvoiceFinder::read(book);
        int found = 0;
        QCOMPARE(difference(book, *finder, found), QString());
        QVERIFY(found > 5'000);
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 8; ++i)
                finder = finder->with(book, random.change());
            QCOMPARE(difference(book, *finder, found), QString());
        }
        QVERIFY(finder->changedDebtors() > 5);
    }

    void aLongBookIsReadInPieces_data() { addEngines(); }
    void aLongBookIsReadInPieces()
    {
        TEGOED_FRESH_BOOK(book);
        RandomBook(book, 9).fill(5, 50);
        InvoiceFinder::Reading reading;
        int pieces = 0;
        while (reading.readMore(book, 7))
            ++pieces;
        QCOMPARE(pieces, 8); // Seven times seven and one.
        int found = 0;
        QCOMPARE(difference(book, *std::move(reading).finish(), found), QString());
    }

    void manyInvoicesArePickedFromAnOrder()
    {
        // More than are sorted one by one: numbers, days and amounts by arithmetic, so that the rows are known without a query.
        QString engine = u"SQLite"_s;
        auto made = newBook(engine);
        Database& book = *made;
        constexpr int kInvoices = 25'000;
        DebtorId debtor;
        {
            Transaction transaction(book);
            debtor = DebtorStore(book).insert(debtorNamed(u"Groothandel"_s), LegalTrack::NlB2b, kNow);
            for (int i = 0; i < kInvoices; ++i) {
                const InvoiceData data = invoiceOf(debtor, u"G-%1"_s.arg(i * 7 % kInvoices, 6, 10, QChar(u'0')), 100 + i % 1'000, Date(2025, 1, 1).plusDays(i % 365));
                InvoiceStore(book).insert(data, invoiceContentKey(data), kNow);
            }
            transaction.commit();
        }
        const auto finder = InvoiceFinder::read(book);
        const InvoiceQueries queries(book);
        const InvoiceFilter filter{u"g-0"_s, {}, false, false, false, false};
        for (const InvoiceSort sort : kSorts) {
            for (const SortOrder order : kOrders) {
                const auto all = finder->list(book, filter, sort, order, kToday).ids;
                QCOMPARE(all.size(), std::size_t(kInvoices));
                QVERIFY2(all == queries.list(filter, sort, order, kToday).ids, qPrintable(u"sort %1"_s.arg(static_cast<int>(sort))));
                const auto first = finder->list(book, filter, sort, order, kToday, kFirstPage);
                QVERIFY(!first.isComplete);
                QVERIFY(std::equal(first.ids.begin(), first.ids.end(), all.begin()));
            }
        }
    }

    void itKnowsWhatItIsFor()
    {
        InvoiceFilter filter;
        QVERIFY(!InvoiceFinder::answers(filter));
        filter.text = u"  "_s;
        QVERIFY(!InvoiceFinder::answers(filter));
        filter.text = u"2025"_s;
        QVERIFY(InvoiceFinder::answers(filter));
        filter.debtor = DebtorId{1};
        QVERIFY(!InvoiceFinder::answers(filter));
    }
};

QTEST_GUILESS_MAIN(TestInvoiceFinder)
#include "test_invoice_finder.moc"
