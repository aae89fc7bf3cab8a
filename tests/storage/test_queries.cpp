#include "core/storage/migrations.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/storage/stores/timeline_store.h"
#include "tests/support/sample_book.h"
#include "tests/support/test_books.h"

#include <algorithm>
#include <map>
#include <memory>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNow = QLatin1StringView(kSampleNow);
const Date kToday = kSampleToday;

Money dollars(std::int64_t cents) { return Money(cents, *Currency::fromCode(u"USD")); }

template <typename Id>
QString text(const std::vector<Id>& ids)
{
    QStringList result;
    for (const Id id : ids)
        result << QString::number(id.value);
    return result.join(u' ');
}

/// A book with the sample that is only read, one per engine.
const std::pair<TestBook, Sample>* sharedBook(const QString& engine)
{
    static std::map<QString, std::unique_ptr<std::pair<TestBook, Sample>>> books;
    if (!books.contains(engine)) {
        auto made = newBook(engine);
        if (!made)
            return nullptr;
        const Sample sample = fillSample(*made);
        books[engine] = std::make_unique<std::pair<TestBook, Sample>>(std::move(*made), sample);
    }
    return books[engine].get();
}

#define SHARED_BOOK(name)                                                  \
    QFETCH(QString, engine);                                               \
    const auto* shared = sharedBook(engine);                               \
    if (!shared)                                                           \
        QSKIP("not run: no PostgreSQL server on this machine");            \
    Database& name = shared->first;                                        \
    [[maybe_unused]] const Sample& sample = shared->second

#define SAME_IDS(actual, ...) QCOMPARE(text(actual), text(decltype(actual) __VA_ARGS__))

} // namespace

class TestQueries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBookTellsAboutItself_data() { addEngines(); }
    void theBookTellsAboutItself()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const BookInfo info = BookQueries(book).info();
        QCOMPARE(info.bookId, QLatin1StringView(kBookId));
        QCOMPARE(info.country, u"NL"_s);
        QCOMPARE(info.debtors, 3);
        QCOMPARE(info.invoices, 7);
        QCOMPARE(info.payments, 2);
        QCOMPARE(info.schemaVersion, currentSchemaVersion());
        // 1210 + 500 + 10 − 210 − 50 = 1460
        QCOMPARE(info.open, (std::vector<Money>{euro(146'000), dollars(9'900)}));
        QCOMPARE(info.generation, 2);
        QCOMPARE(BookQueries(book).setting(u"x"_s, u"otherwise"_s), u"otherwise"_s);
        QVERIFY(BookQueries(book).importedOn(u"abc"_s));
        QVERIFY(!BookQueries(book).importedOn(u"abd"_s));
        const auto batches = BookQueries(book).batches();
        QCOMPARE(batches.size(), std::size_t(1));
        QCOMPARE(batches.front().files, QStringList{u"lijst.csv"_s});
    }

    void debtorsAreListed_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("expected");
        // Debtors: 1 Zoë, 2 Bakker, 3 Van der Maes; 4 is merged into 1 and not listed.
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const char* name, DebtorSort sort, bool descending, const char* expected) {
                QTest::addRow("%s: %s", qPrintable(engine), name) << engine << static_cast<int>(sort) << descending << QString::fromLatin1(expected);
            };
            row("by name", DebtorSort::Name, false, "2 3 1");
            row("by name, backwards", DebtorSort::Name, true, "1 3 2");
            row("by number: 9 before 10 before 1001", DebtorSort::Number, false, "2 3 1");
            row("by city: Amsterdam, Gent, Zwolle", DebtorSort::City, false, "1 3 2");
            row("most open first", DebtorSort::Open, true, "1 3 2");
            row("most overdue first", DebtorSort::Overdue, true, "1 3 2");
            row("longest late first: 121, 90, 0 days", DebtorSort::OldestDays, true, "3 1 2");
        }
    }
    void debtorsAreListed()
    {
        SHARED_BOOK(book);
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QString, expected);
        const auto order = descending ? SortOrder::Descending : SortOrder::Ascending;
        const DebtorQueries queries(book);
        const auto all = queries.list({}, static_cast<DebtorSort>(sort), order, kToday);
        QCOMPARE(text(all.ids), expected);
        QVERIFY(all.isComplete);
        const auto first = queries.list({}, static_cast<DebtorSort>(sort), order, kToday, 2);
        QCOMPARE(text(first.ids), expected.left(3));
        QVERIFY(!first.isComplete);
        QVERIFY(queries.list({}, static_cast<DebtorSort>(sort), order, kToday, 3).isComplete);
    }

    void debtorsAreFiltered_data() { addEngines(); }
    void debtorsAreFiltered()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample s = fillSample(book);
        const DebtorQueries queries(book);
        const auto filterOf = [](const QString& typed, bool open, bool overdue, bool incomplete, bool assumed, bool archived) {
            DebtorFilter filter;
            filter.text = typed;
            filter.onlyOpen = open;
            filter.onlyOverdue = overdue;
            filter.onlyIncomplete = incomplete;
            filter.onlyKindAssumed = assumed;
            filter.includeArchived = archived;
            return filter;
        };
        const auto listed = [&queries](const DebtorFilter& filter) {
            return queries.list(filter, DebtorSort::Name, SortOrder::Ascending, kToday).ids;
        };
        SAME_IDS(listed(filterOf(u"zoe"_s, false, false, false, false, false)), {s.zoe});
        SAME_IDS(listed(filterOf(u"ZOË BLOEM"_s, false, false, false, false, false)), {s.zoe});
        SAME_IDS(listed(filterOf(u"de maes"_s, false, false, false, false, false)), {s.maes});
        SAME_IDS(listed(filterOf(u"annelies"_s, false, false, false, false, false)), {s.maes});
        SAME_IDS(listed(filterOf(u"020 - 123 45 67"_s, false, false, false, false, false)), {s.zoe});
        QVERIFY(listed(filterOf(u"bestaat niet"_s, false, false, false, false, false)).empty());
        QVERIFY(listed(filterOf(u"..."_s, false, false, false, false, false)).empty());
        SAME_IDS(listed(filterOf(QString(), true, false, false, false, false)), {s.maes, s.zoe});
        SAME_IDS(listed(filterOf(QString(), false, true, false, false, false)), {s.maes, s.zoe});
        SAME_IDS(listed(filterOf(QString(), false, false, true, false, false)), {s.bakker, s.maes});
        SAME_IDS(listed(filterOf(QString(), false, false, false, true, false)), {s.bakker, s.maes});
        DebtorFilter byTrack;
        byTrack.track = LegalTrack::BeB2c;
        SAME_IDS(listed(byTrack), {s.maes});
        DebtorFilter byGroup;
        byGroup.group = CustomerGroupId{1};
        byGroup.text = u"bakker"_s;
        QVERIFY(listed(byGroup).empty());
        {
            Transaction transaction(book);
            DebtorData data = DebtorStore(book).find(s.bakker)->data;
            data.group = DebtorStore(book).ensureGroup(u"traag"_s);
            QVERIFY(DebtorStore(book).update(s.bakker, 1, data, LegalTrack::NlB2c));
            transaction.commit();
        }
        SAME_IDS(listed(byGroup), {s.bakker});
        QCOMPARE(queries.detail(s.bakker, kToday)->groupName, u"traag"_s);
        QCOMPARE(queries.count(), 3);
        QCOMPARE(queries.incompleteCount(), 2);
        QCOMPARE(queries.kindAssumedCount(), 2);
        {
            Transaction transaction(book);
            DebtorStore(book).setArchived(s.bakker, true);
            transaction.commit();
        }
        SAME_IDS(listed({}), {s.maes, s.zoe});
        SAME_IDS(listed(filterOf(QString(), false, false, false, false, true)), {s.bakker, s.maes, s.zoe});
    }

    void aDebtorsFigures_data() { addEngines(); }
    void aDebtorsFigures()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample s = fillSample(book);
        const DebtorQueries queries(book);
        const auto rows = queries.rows({s.maes, s.zoe, DebtorId{99}, s.bakker}, kToday);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].id, s.maes);
        QCOMPARE(rows[0].open, (std::vector<Money>{dollars(9'900)}));
        QCOMPARE(rows[0].oldestDays, 121);
        QVERIFY(rows[0].incomplete && rows[0].kindAssumed);
        // Zoë with the merged one: 1210 + 500 + 10 − 210 (credit note) − 50 (loose payment).
        QCOMPARE(rows[1].open, (std::vector<Money>{euro(146'000)}));
        QCOMPARE(rows[1].overdue, (std::vector<Money>{euro(122'000)}));
        QCOMPARE(rows[1].openInvoices, 3);
        QCOMPARE(rows[1].oldestDays, 90);
        QVERIFY(!rows[1].incomplete);
        QVERIFY(rows[2].open.empty());

        const auto detail = queries.detail(s.zoe, kToday);
        QCOMPARE(detail->data.email, u"info@zoe.example"_s);
        QCOMPARE(detail->credits, (std::vector<Money>{euro(-26'000)}));
        QCOMPARE(detail->open, (std::vector<Money>{euro(146'000)}));
        SAME_IDS(detail->mergedDebtors, {s.merged});
        QVERIFY(!detail->averageDaysLateTimesTen);
        QVERIFY(detail->caseId.isValid());
        // Bakker's invoice was due 31 March and paid 15 April; the undone allocation of 30 May does not count, nor the written off.
        QCOMPARE(queries.detail(s.bakker, kToday)->averageDaysLateTimesTen, std::optional<int>(150));
        QCOMPARE(queries.detail(s.merged, kToday)->mergedInto, s.zoe);
        QCOMPARE(queries.detail(s.maes, kToday)->contacts.size(), std::size_t(1));
        QVERIFY(!queries.detail(DebtorId{99}, kToday));
    }

    void aDebtorIsResolved_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const char* name, const QString& typed, const char* expected) {
                QTest::addRow("%s: %s", qPrintable(engine), name) << engine << typed << QString::fromLatin1(expected);
            };
            row("own number", u"1001"_s, "1");
            row("our id, when it is nobody's number", u"4"_s, "4");
            row("exact name, folded", u"zoe's bloemen bv"_s, "1");
            row("part of a name is not enough", u"zoe"_s, "");
            row("nothing", u"  "_s, "");
        }
    }
    void aDebtorIsResolved()
    {
        SHARED_BOOK(book);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(text(DebtorQueries(book).resolve(typed)), expected);
    }

    void lookAlikesAreProposedOnce_data() { addEngines(); }
    void lookAlikesAreProposedOnce()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        DebtorData first = debtorNamed(u"Jansen"_s);
        first.email = u"a@jansen.example"_s;
        first.vatNumber = u"NL1"_s;
        const DebtorId a = store.insert(first, LegalTrack::NlB2c, kNow);
        first.name = u"Jansen & Zn"_s;
        const DebtorId b = store.insert(first, LegalTrack::NlB2c, kNow);
        const DebtorId c = store.insert(debtorNamed(u"Vermeer"_s), LegalTrack::NlB2c, kNow);
        const DebtorId d = store.insert(debtorNamed(u"VERMEER"_s), LegalTrack::NlB2c, kNow);
        const DebtorQueries queries(book);
        const auto found = queries.lookAlikes(10);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].reason, u"vat"_s);
        QCOMPARE(found[0].first, a);
        QCOMPARE(found[0].second, b);
        QCOMPARE(found[1].reason, u"name"_s);
        QCOMPARE(found[1].first, c);
        QCOMPARE(found[1].secondName, u"VERMEER"_s);
        QCOMPARE(queries.lookAlikes(1).size(), std::size_t(1));
        store.dismissLookAlike(d, c);
        store.dismissLookAlike(c, d);
        QCOMPARE(queries.lookAlikes(10).size(), std::size_t(1));
        store.setMergedInto(b, a);
        QVERIFY(queries.lookAlikes(10).empty());
    }

    void invoicesAreListed_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("sort");
        QTest::addColumn<QString>("expected");
        // 1 Zoë 1 May 1210 · 2 Zoë 19 Jun 500 · 3 Bakker 31 Mar paid · 4 Maes 31 Jan USD 99 · 5 merged 3 Mar 10 · 6 credit 31 May −210
        // · 7 written off 31 Dec 2025
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const char* name, InvoiceSort sort, const char* expected) {
                QTest::addRow("%s: %s", qPrintable(engine), name) << engine << static_cast<int>(sort) << QString::fromLatin1(expected);
            };
            row("by number", InvoiceSort::Number, "1 3 7 2 4 6 5");
            row("by due date", InvoiceSort::DueDate, "7 4 5 3 1 6 2");
            row("by days late", InvoiceSort::DaysLate, "2 6 1 3 5 4 7");
            row("by issue date", InvoiceSort::IssueDate, "7 4 5 3 1 6 2");
            row("by amount", InvoiceSort::Amount, "6 5 7 4 3 2 1");
            row("by what is open", InvoiceSort::Open, "6 3 7 5 4 2 1");
            row("by debtor, then due date", InvoiceSort::Debtor, "7 3 4 5 1 6 2");
        }
    }
    void invoicesAreListed()
    {
        SHARED_BOOK(book);
        QFETCH(int, sort);
        QFETCH(QString, expected);
        const InvoiceQueries queries(book);
        QCOMPARE(text(queries.list({}, static_cast<InvoiceSort>(sort), SortOrder::Ascending, kToday).ids), expected);
        QCOMPARE(text(queries.list({}, static_cast<InvoiceSort>(sort), SortOrder::Ascending, kToday, 3).ids), expected.left(5));
        QStringList backwards = expected.split(u' ');
        std::reverse(backwards.begin(), backwards.end());
        if (static_cast<InvoiceSort>(sort) == InvoiceSort::Open)
            backwards = u"1 2 4 5 7 3 6"_s.split(u' ');
        QCOMPARE(text(queries.list({}, static_cast<InvoiceSort>(sort), SortOrder::Descending, kToday).ids), backwards.join(u' '));
    }

    void invoicesAreFiltered_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const char* what, const char* expected) {
                QTest::addRow("%s: %s", qPrintable(engine), what) << engine << QString::fromLatin1(what) << QString::fromLatin1(expected);
            };
            row("open", "4 5 1 6 2");
            row("overdue", "4 5 1");
            row("paid", "3");
            row("credits", "6");
            row("of Zoë, with the merged one", "5 1 6 2");
            row("text: bloemen", "5 1 6 2");
            row("text: BAKKER", "7 3");
            row("text: 2026-000", "7 3 1 2");
            row("text: oud-7", "5");
            row("text: 2026-3", "7");
            row("text: 1210", "1");
            row("text: 1.210,00", "1");
            row("text: 99,00", "4");
            row("text: 0909337", "3");
            row("text: 090/9337/55493", "3");
            row("text: 2026-0004", "");
            row("text: zzz", "");
            row("text: OUD_7", ""); // Signs of the pattern are letters like others.
            row("text: oud%7", "");
            row("text: 0,00", "7 3"); // Nothing open: written off, and paid.
            row("text: bloemen, overdue", "5 1");
        }
    }
    void invoicesAreFiltered()
    {
        SHARED_BOOK(book);
        QFETCH(QString, what);
        QFETCH(QString, expected);
        const Sample& s = sample;
        InvoiceFilter filter;
        filter.onlyOpen = what == "open"_L1;
        filter.onlyOverdue = what.endsWith("overdue"_L1);
        filter.onlyPaid = what == "paid"_L1;
        filter.onlyCredits = what == "credits"_L1;
        if (what.startsWith("of Zo"_L1))
            filter.debtor = s.zoe;
        if (what.startsWith("text: "_L1))
            filter.text = what.mid(6).section(u", "_s, 0, 0);
        const InvoiceQueries queries(book);
        QCOMPARE(text(queries.list(filter, InvoiceSort::DueDate, SortOrder::Ascending, kToday).ids), expected);
        // A first page is the head of the whole list, whichever way it was found.
        for (const InvoiceSort sort : {InvoiceSort::Number, InvoiceSort::Debtor, InvoiceSort::IssueDate, InvoiceSort::DueDate, InvoiceSort::Amount,
                                       InvoiceSort::Open, InvoiceSort::DaysLate}) {
            for (const SortOrder order : {SortOrder::Ascending, SortOrder::Descending}) {
                const std::vector<InvoiceId> all = queries.list(filter, sort, order, kToday).ids;
                for (int limit = 1; limit <= 3; ++limit) {
                    const IdList<InvoiceId> first = queries.list(filter, sort, order, kToday, limit);
                    const auto size = std::min(all.size(), static_cast<std::size_t>(limit));
                    QCOMPARE(text(first.ids), text(std::vector<InvoiceId>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size))));
                    QCOMPARE(first.isComplete, all.size() <= static_cast<std::size_t>(limit));
                }
            }
        }
        QCOMPARE(queries.count(filter, kToday), expected.isEmpty() ? 0 : static_cast<int>(expected.split(u' ').size()));
    }

    void anInvoiceShowsHowItStands_data() { addEngines(); }
    void anInvoiceShowsHowItStands()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample s = fillSample(book);
        const InvoiceQueries queries(book);
        const auto rows = queries.rows({s.writtenOff, s.zoeLate, s.bakkerPaid, s.zoeNotDue, s.credit}, kToday);
        QCOMPARE(rows.size(), std::size_t(5));
        QCOMPARE(rows[0].situation, InvoiceSituation::WrittenOff);
        QCOMPARE(rows[1].situation, InvoiceSituation::Overdue);
        QCOMPARE(rows[1].daysLate, 31);
        QVERIFY(rows[1].hasDocument);
        QCOMPARE(rows[1].debtorName, u"Zoë's Bloemen B.V."_s);
        QCOMPARE(rows[2].situation, InvoiceSituation::Paid);
        QCOMPARE(rows[2].paid, euro(30'000));
        QCOMPARE(rows[3].situation, InvoiceSituation::Open);
        QCOMPARE(rows[3].daysLate, -18);
        QCOMPARE(rows[4].situation, InvoiceSituation::CreditOpen);

        const auto detail = queries.detail(s.bakkerPaid, kToday);
        QCOMPARE(detail->allocations.size(), std::size_t(3));
        QCOMPARE(detail->allocations[0].amount, euro(30'000)); // 15 April, in force
        QVERIFY(!detail->allocations[0].reversedBy.isValid());
        QCOMPARE(detail->allocations[0].sourceText, u"factuur 2"_s);
        QCOMPARE(detail->allocations[1].reversedBy, detail->allocations[2].id);
        QCOMPARE(detail->allocations[2].reverses, detail->allocations[1].id);
        QCOMPARE(queries.detail(s.zoeLate, kToday)->documents.front().size, 3);
        QCOMPARE(queries.documents(s.zoe).size(), std::size_t(1));
        QCOMPARE(queries.documentContent(queries.documents(s.zoe).front().sha256), QByteArray("pdf"));
        QVERIFY(!queries.detail(InvoiceId{99}, kToday));
        QCOMPARE(*queries.byNumber(u"2026-9"_s), s.zoeNotDue);
        QVERIFY(!queries.byNumber(u"2026-0004"_s)); // withdrawn
        QCOMPARE(queries.count(), 7);
        const auto open = queries.openItems(s.zoe);
        QCOMPARE(open.size(), std::size_t(3));
        QCOMPARE(open[0].invoice, s.mergedLate);
        QCOMPARE(queries.sumOpen({s.zoeLate, s.maesDollar, s.credit}), (std::vector<Money>{euro(100'000), dollars(9'900)}));
        QVERIFY(queries.sumOpen({}).empty());
    }

    void paymentsAreListed_data() { addEngines(); }
    void paymentsAreListed()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample s = fillSample(book);
        const PaymentQueries queries(book);
        QCOMPARE(queries.list({}, false, 10).size(), std::size_t(2));
        QCOMPARE(queries.list({}, false, 10).front().id, s.loose); // Newest first.
        QCOMPARE(queries.list({}, true, 10).size(), std::size_t(1));
        QCOMPARE(queries.list(s.bakker, false, 10).size(), std::size_t(1));
        QVERIFY(queries.list(s.merged, false, 10).empty());
        QCOMPARE(queries.row(s.loose)->unallocated, euro(5'000));
        QCOMPARE(queries.allocations(s.bakkerPayment).size(), std::size_t(3));
        QVERIFY(!queries.row(PaymentId{99}));
    }

    void paymentsAreALongList_data() { addEngines(); }
    void paymentsAreALongList()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample s = fillSample(book);
        const PaymentQueries queries(book);
        using Ids = std::vector<PaymentId>;
        for (const PaymentSort sort : {PaymentSort::ValueDate, PaymentSort::Debtor, PaymentSort::Amount, PaymentSort::Unallocated, PaymentSort::Reference}) {
            Ids up = queries.ids(false, sort, SortOrder::Ascending).ids;
            QCOMPARE(up.size(), std::size_t(2));
            std::reverse(up.begin(), up.end());
            QVERIFY(up == queries.ids(false, sort, SortOrder::Descending).ids);
        }
        QVERIFY(queries.ids(false, PaymentSort::ValueDate, SortOrder::Descending).ids == (Ids{s.loose, s.bakkerPayment}));
        QVERIFY(queries.ids(true, PaymentSort::Amount, SortOrder::Ascending).ids == Ids{s.loose});
        const auto first = queries.ids(false, PaymentSort::ValueDate, SortOrder::Descending, 1);
        QVERIFY(first.ids == Ids{s.loose});
        QVERIFY(!first.isComplete);

        const auto rows = queries.rows({s.bakkerPayment, s.loose}); // In the order asked.
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].id == s.bakkerPayment);
        QCOMPARE(rows[1].unallocated, euro(5'000));
        QCOMPARE(queries.sum({s.loose}), std::vector<Money>{rows[1].amount});
        QVERIFY(queries.sum({}).empty());
    }

    void searchFinds_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // titles
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const QString& typed, const QString& expected) {
                QTest::addRow("%s: %s", qPrintable(engine), qPrintable(typed)) << engine << typed << expected;
            };
            row(u"zoe"_s, u"Zoë's Bloemen B.V."_s);
            row(u"van der maes"_s, u"Van der Maes"_s);
            row(u"Peeters"_s, u"Van der Maes"_s);
            row(u"1001"_s, u"Zoë's Bloemen B.V."_s);
            row(u"020-1234567"_s, u"Zoë's Bloemen B.V."_s);
            row(u"NL91 ABNA 0417"_s, u"Zoë's Bloemen B.V."_s);
            row(u"gent"_s, u"Van der Maes"_s);
            row(u"info@zoe"_s, u"Zoë's Bloemen B.V."_s);
            row(u"2026-0001"_s, u"2026-0001"_s);
            row(u"2026-1"_s, u"2026-0001"_s);
            row(u"#2026-000"_s, u"2026-0001 2026-0002 2026-0003 2026-0009"_s);
            row(u"1210"_s, u"2026-0001"_s);
            row(u"1.210,00"_s, u"2026-0001"_s);
            row(u"090933755493"_s, u"2026-0002"_s);
            row(u"@oud"_s, QString());
            row(u"@maes"_s, u"Van der Maes"_s);
            row(u"2026-0004"_s, QString());
            row(u"   "_s, QString());
            row(u"#"_s, QString());
            row(u"'; DROP TABLE debtor; --"_s, QString());
        }
    }
    void searchFinds()
    {
        SHARED_BOOK(book);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QStringList titles;
        for (const SearchHit& hit : SearchQueries(book).find(typed, kToday))
            titles << hit.title;
        QCOMPARE(titles.join(u' '), expected);
    }

    void theBestHitComesFirst_data() { addEngines(); }
    void theBestHitComesFirst()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore store(book);
        DebtorData data = debtorNamed(u"Oude Jan"_s);
        store.insert(data, LegalTrack::NlB2c, kNow);
        data = debtorNamed(u"Jansen"_s);
        store.insert(data, LegalTrack::NlB2c, kNow);
        data = debtorNamed(u"Adrijan"_s);
        store.insert(data, LegalTrack::NlB2c, kNow);
        data = debtorNamed(u"Iets anders"_s);
        data.number = u"jan"_s;
        store.insert(data, LegalTrack::NlB2c, kNow);
        QStringList titles;
        for (const SearchHit& hit : SearchQueries(book).find(u"jan"_s, kToday))
            titles << hit.title;
        QCOMPARE(titles, (QStringList{u"Iets anders"_s, u"Jansen"_s, u"Oude Jan"_s, u"Adrijan"_s}));
        QCOMPARE(SearchQueries(book).find(u"jan"_s, kToday, 2).size(), std::size_t(2));
    }

    void theTimelineOfAMergedDebtorIsOne_data() { addEngines(); }
    void theTimelineOfAMergedDebtorIsOne()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample s = fillSample(book);
        const TimelineQueries queries(book);
        const auto rows = queries.ofDebtor(s.zoe);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].kind, u"payment_added"_s);
        SAME_IDS(rows[0].payments, {s.loose});
        QCOMPARE(rows[0].seq, 2);
        QCOMPARE(rows[1].body.value("text"_L1).toString(), u"belt terug"_s);
        QVERIFY(!rows[1].body.contains("commitments"_L1));
        SAME_IDS(rows[2].invoices, {s.zoeLate});
        QCOMPARE(queries.ofDebtor(s.zoe, 1).size(), std::size_t(1));
        QCOMPARE(queries.ofDebtor(s.merged).size(), std::size_t(1));
        QCOMPARE(queries.ofInvoice(s.zoeLate).size(), std::size_t(1));
        // An import's one event belongs to each of its invoices.
        QCOMPARE(queries.ofInvoice(s.maesDollar).size(), std::size_t(1));
        QVERIFY(queries.ofInvoice(s.zoeNotDue).empty());
        {
            Transaction transaction(book);
            Statement(book, u"DELETE FROM timeline_value"_s).run();
            transaction.commit();
        }
        QVERIFY(queries.ofDebtor(s.zoe)[1].body.value("text"_L1).isNull()); // Erased, and seen to be.
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "test_queries.moc"
