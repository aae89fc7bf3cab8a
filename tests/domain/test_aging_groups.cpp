#include "core/domain/aging/aging_report.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

class TestAgingGroups final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGroupOfAnItem_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("byDueDate");
        QTest::addColumn<int>("byIssueDate");
        QTest::newRow("due next year") << -365 << 0 << 1;
        QTest::newRow("due tomorrow") << -1 << 0 << 1;
        QTest::newRow("due today is not late; issued today is in the first group") << 0 << 0 << 1;
        QTest::newRow("one day late") << 1 << 1 << 1;
        QTest::newRow("30 days") << 30 << 1 << 1;
        QTest::newRow("31 days") << 31 << 2 << 2;
        QTest::newRow("60 days") << 60 << 2 << 2;
        QTest::newRow("61 days") << 61 << 3 << 3;
        QTest::newRow("90 days") << 90 << 3 << 3;
        QTest::newRow("91 days") << 91 << 4 << 4;
        QTest::newRow("ten years") << 3650 << 4 << 4;
    }
    void theGroupOfAnItem()
    {
        QFETCH(int, days);
        QTEST(agingGroup(days, AgingBasis::DueDate, AgingBounds{}), "byDueDate");
        QTEST(agingGroup(days, AgingBasis::IssueDate, AgingBounds{}), "byIssueDate");
    }

    void ownBounds()
    {
        const auto bounds = AgingBounds::parse(u"7, 14,21"_s);
        QVERIFY(bounds);
        QCOMPARE(bounds->groups(), 5);
        QCOMPARE(agingGroup(7, AgingBasis::DueDate, *bounds), 1);
        QCOMPARE(agingGroup(8, AgingBasis::DueDate, *bounds), 2);
        QCOMPARE(agingGroup(22, AgingBasis::DueDate, *bounds), 4);
        QCOMPARE(AgingBounds::parse(u"30,60,90"_s).value(), AgingBounds{});
    }

    void boundsThatAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "30,", "30,30", "60,30", "0,30", "-1", "3651", "30;60", "dertig", "1,2,3,4,5,6,7,8,9", "1.5"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void boundsThatAreRefused()
    {
        QFETCH(QString, text);
        const auto bounds = AgingBounds::parse(text);
        QVERIFY(!bounds);
        QCOMPARE(bounds.error().arguments, QStringList({u"bounds"_s, text}));
    }
};

QTEST_APPLESS_MAIN(TestAgingGroups)
#include "test_aging_groups.moc"
