#include "core/usecases/merge_changes.h"

#include <QTest>

using namespace tegoed;

namespace {

template <typename IdType>
std::vector<std::int64_t> valuesOf(const std::vector<IdType>& ids)
{
    std::vector<std::int64_t> values;
    for (const IdType id : ids)
        values.push_back(id.value);
    return values;
}
using Values = std::vector<std::int64_t>;

} // namespace

class TestMergeChanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAndNothingIsNothing()
    {
        ChangeSet all;
        mergeInto(all, {});
        QVERIFY(all.isEmpty());
    }
    void everyIdIsThereOnceWhateverTheOrder()
    {
        ChangeSet all, one;
        all.debtors = {DebtorId{7}, DebtorId{3}};
        all.invoices = {InvoiceId{70}};
        one.debtors = {DebtorId{3}, DebtorId{1}, DebtorId{1}};
        one.payments = {PaymentId{9}, PaymentId{8}};
        one.messages = {MessageId{5}};
        ChangeSet otherWay = one;
        mergeInto(otherWay, all);
        mergeInto(all, one);
        for (const ChangeSet& merged : {all, otherWay}) {
            QCOMPARE(valuesOf(merged.debtors), (Values{1, 3, 7}));
            QCOMPARE(valuesOf(merged.messages), (Values{5}));
        }
        QCOMPARE(valuesOf(all.invoices), (Values{70}));
        QCOMPARE(valuesOf(all.payments), (Values{8, 9}));
        QVERIFY(!all.everything && !all.book);
    }
    void theSameAgainChangesNothing()
    {
        ChangeSet all;
        all.debtors = {DebtorId{2}, DebtorId{4}};
        const ChangeSet before = all;
        mergeInto(all, before);
        QCOMPARE(valuesOf(all.debtors), valuesOf(before.debtors));
    }
    void oneThatConcernsAllOrTheBookStaysSo_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::addColumn<bool>("book");
        QTest::newRow("everything") << true << false;
        QTest::newRow("the book") << false << true;
    }
    void oneThatConcernsAllOrTheBookStaysSo()
    {
        QFETCH(bool, everything);
        QFETCH(bool, book);
        ChangeSet wide, one;
        wide.everything = everything;
        wide.book = book;
        one.payments = {PaymentId{1}};
        ChangeSet wideLast = one;
        mergeInto(wideLast, wide);
        mergeInto(wide, one);
        for (const ChangeSet& merged : {wide, wideLast}) {
            QCOMPARE(merged.everything, everything);
            QCOMPARE(merged.book, book);
            QCOMPARE(valuesOf(merged.payments), (Values{1}));
        }
    }
};

QTEST_GUILESS_MAIN(TestMergeChanges)
#include "test_merge_changes.moc"
