#include "core/base/thread_team.h"

#include <QTest>

#include <numeric>
#include <stdexcept>

using namespace tegoed;

class TestThreadTeam : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPieceIsDoneOnce_data();
    void everyPieceIsDoneOnce();
    void hundredsOfWorksOneAfterTheOther();
    void whatIsThrownComesBack();
};

void TestThreadTeam::everyPieceIsDoneOnce_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::size_t>("piece");
    QTest::newRow("nothing to do") << std::size_t{0} << std::size_t{8};
    QTest::newRow("one, in pieces of eight") << std::size_t{1} << std::size_t{8};
    QTest::newRow("two pieces") << std::size_t{9} << std::size_t{8};
    QTest::newRow("a thousand and one, by sevens") << std::size_t{1001} << std::size_t{7};
    QTest::newRow("each by itself") << std::size_t{5000} << std::size_t{1};
}

void TestThreadTeam::everyPieceIsDoneOnce()
{
    QFETCH(std::size_t, count);
    QFETCH(std::size_t, piece);
    ThreadTeam team;
    std::vector<int> times(count, 0);
    team.run(count, piece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            ++times[i];
    });
    QCOMPARE(times, std::vector<int>(count, 1));
}

void TestThreadTeam::hundredsOfWorksOneAfterTheOther()
{
    ThreadTeam team;
    std::vector<std::int64_t> sums(600, 0);
    for (std::int64_t round = 1; round <= 500; ++round) {
        team.run(sums.size(), 3, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                sums[i] += round;
        });
        // What the others did is there when run() has returned.
        QCOMPARE(std::accumulate(sums.begin(), sums.end(), std::int64_t{0}), 600 * round * (round + 1) / 2);
    }
}

// By whichever of the threads it was thrown; and the team works on.
void TestThreadTeam::whatIsThrownComesBack()
{
    ThreadTeam team;
    for (const std::size_t broken : {std::size_t{0}, std::size_t{50}, std::size_t{99}}) {
        const auto work = [&](std::size_t begin, std::size_t end) {
            if (begin <= broken && broken < end)
                throw std::runtime_error("broken");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, team.run(100, 1, work));
    }
    std::atomic<int> done = 0;
    team.run(100, 1, [&](std::size_t begin, std::size_t end) { done += static_cast<int>(end - begin); });
    QCOMPARE(done.load(), 100);
}

QTEST_APPLESS_MAIN(TestThreadTeam)
#include "test_thread_team.moc"
