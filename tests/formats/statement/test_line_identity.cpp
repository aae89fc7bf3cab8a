// Failures E2 and E3: a line is known again in every overlapping download, and two equal payments stay two.
#include "core/formats/statement/line_identity.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

StatementEntry payment(const QString& text, const QString& reference = {}, int cents = 350, int day = 7)
{
    StatementEntry entry;
    entry.bookingDate = entry.valueDate = Date(2026, 10, day);
    entry.amount = Money(cents, Currency::euro());
    entry.counterpartyName = u"Zoë's Café B.V."_s;
    entry.text = text;
    entry.bankReference = reference;
    return entry;
}

/// As a reader numbers them.
QList<KnownLine> file(QList<StatementEntry> entries)
{
    LineCounter counter;
    QList<KnownLine> lines;
    for (StatementEntry& entry : entries) {
        entry.fingerprint = counter.next(entry);
        lines += *knownLine(entry);
    }
    return lines;
}

/// "nkd": new, known, doubtful, line by line.
QString words(const QList<SortedLine>& sorted)
{
    QString text;
    for (const SortedLine& line : sorted)
        text += line.novelty == LineNovelty::New ? u'n' : line.novelty == LineNovelty::Known ? u'k' : u'd';
    return text;
}

} // namespace

class TestLineIdentity final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameLine_data()
    {
        QTest::addColumn<StatementEntry>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("as it was") << payment(u"factuur 2026-0142"_s) << true;
        QTest::newRow("with another reference of the bank") << payment(u"factuur 2026-0142"_s, u"X9"_s) << true;
        QTest::newRow("cut elsewhere, in capitals") << payment(u"FACT UUR 2026 -0142"_s) << true;
        QTest::newRow("another text") << payment(u"factuur 2026-0143"_s) << false;
        QTest::newRow("another amount") << payment(u"factuur 2026-0142"_s, {}, 351) << false;
        QTest::newRow("the other direction") << payment(u"factuur 2026-0142"_s, {}, -350) << false;
        QTest::newRow("another day") << payment(u"factuur 2026-0142"_s, {}, 350, 8) << false;
        StatementEntry plain = payment(u"factuur 2026-0142"_s);
        plain.counterpartyName = u"ZOES CAFE BV"_s;
        QTest::newRow("a name without accents") << plain << true;
        StatementEntry later = payment(u"factuur 2026-0142"_s);
        later.valueDate = Date(2026, 10, 8);
        QTest::newRow("another value date") << later << false;
    }
    void theSameLine()
    {
        QFETCH(StatementEntry, other);
        QFETCH(bool, same);
        QCOMPARE(contentFingerprint(other) == contentFingerprint(payment(u"factuur 2026-0142"_s)), same);
    }

    void fingerprintsNeverChange()
    {
        // They are stored in books: another value would bring every line in again.
        QCOMPARE(lineFingerprint(u"00000000000000000000000000000000"_s, 1).size(), 32);
        const StatementEntry entry = payment(u"factuur 2026-0142"_s);
        const QByteArray spelled = "2026-10-07\x1f" "2026-10-07\x1f" "350EUR\x1f" "zoescafebv\x1f" "factuur20260142";
        const QString expected = QString::fromLatin1(QCryptographicHash::hash(spelled, QCryptographicHash::Sha256).toHex().left(32));
        QCOMPARE(contentFingerprint(entry), expected);
    }

    void twoEqualPaymentsAreTwo()
    {
        const QList<KnownLine> lines = file({payment(u"koffie"_s), payment(u"koffie"_s), payment(u"koffie"_s, {}, 350, 8)});
        QCOMPARE(QSet<QString>({lines[0].fingerprint, lines[1].fingerprint, lines[2].fingerprint}).size(), 3);
    }

    void sorting_data()
    {
        QTest::addColumn<QList<KnownLine>>("stored");
        QTest::addColumn<QList<KnownLine>>("incoming");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QList<StatementEntry>& stored, const QList<StatementEntry>& incoming, const QString& expected) {
            QTest::newRow(name) << file(stored) << file(incoming) << expected;
        };
        const StatementEntry a = payment(u"a"_s, u"R1"_s), b = payment(u"b"_s, u"R2"_s), tea = payment(u"thee"_s);
        const StatementEntry tea1 = payment(u"thee"_s, u"T1"_s), tea2 = payment(u"thee"_s, u"T2"_s);
        row("the first time", {}, {a, b}, u"nn"_s);
        row("the same file again", {a, b}, {a, b}, u"kk"_s);
        row("a download that overlaps", {a, b}, {b, payment(u"c"_s, u"R3"_s, 350, 8)}, u"kn"_s);
        row("in another order", {a, b, tea}, {tea, b, a}, u"kkk"_s);
        row("exported again with other references", {a, b}, {payment(u"a"_s, u"Q7"_s), payment(u"b"_s, u"Q8"_s)}, u"kk"_s);
        row("exported again without references", {a, b}, {payment(u"a"_s), payment(u"b"_s)}, u"kk"_s);
        row("a day that was not over yet", {a}, {payment(u"a"_s, u"Q7"_s), payment(u"b"_s, u"Q8"_s)}, u"kn"_s);
        row("two equal payments, both stored", {tea, tea}, {tea, tea}, u"kk"_s);
        row("two equal payments, the first stored at noon", {tea}, {tea, tea}, u"kn"_s);
        row("two equal payments, told apart by reference", {tea1}, {tea1, tea2}, u"kn"_s);
        row("in any order", {tea1}, {tea2, tea1}, u"nk"_s);
        row("only the second, beside one that is known", {tea1, a}, {a, tea2}, u"kn"_s);
        row("an equal one alone, on a day that has more", {tea1, a}, {tea2}, u"d"_s);
        row("another format that has no references", {tea, b}, {tea1, payment(u"b"_s, u"Z"_s)}, u"kk"_s);
        row("equal payments of other days", {tea}, {payment(u"thee"_s, {}, 350, 8)}, u"n"_s);
        StatementEntry one = payment(u"deel"_s, u"B1"_s), two = one;
        one.partNumber = 1;
        two.partNumber = 2;
        row("equal parts of one batch share its reference", {one, two}, {one, two}, u"kk"_s);
        row("of the batch one part came before", {one}, {one, two}, u"kn"_s);
    }
    void sorting()
    {
        QFETCH(QList<KnownLine>, stored);
        QFETCH(QList<KnownLine>, incoming);
        QFETCH(QString, expected);
        const QList<SortedLine> sorted = sortOut(incoming, stored);
        QCOMPARE(words(sorted), expected);
        QSet<QString> taken;
        for (const KnownLine& line : stored)
            taken.insert(line.fingerprint);
        for (const SortedLine& line : sorted) { // what is new can be stored: no fingerprint twice
            if (line.novelty == LineNovelty::Known)
                continue;
            QVERIFY(!taken.contains(line.fingerprint));
            taken.insert(line.fingerprint);
        }
    }

    /// Whatever the cuts: downloads of overlapping days bring every line once.
    void overlappingDownloadsBringEachLineOnce()
    {
        QList<StatementEntry> all;
        for (int day = 1; day <= 20; ++day)
            for (int i = 0; i < 9; ++i)
                all += payment(u"t%1"_s.arg(i / 3), i % 2 ? u"D%1-%2"_s.arg(day).arg(i) : QString(), 100 + i / 5, day); // many are equal
        quint32 state = 7;
        const auto random = [&](int below) {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>((state >> 8) % static_cast<quint32>(below));
        };
        QList<KnownLine> stored;
        for (int download = 0; download < 60; ++download) {
            const int from = 1 + random(20), until = std::min(20, from + random(6));
            QList<StatementEntry> part;
            for (const StatementEntry& entry : all)
                if (entry.bookingDate->day() >= from && entry.bookingDate->day() <= until)
                    part += entry;
            const QList<KnownLine> incoming = file(part);
            const QList<SortedLine> sorted = sortOut(incoming, stored);
            for (qsizetype i = 0; i < incoming.size(); ++i) {
                QVERIFY(sorted[i].novelty != LineNovelty::Doubtful);
                if (sorted[i].novelty == LineNovelty::New) {
                    stored += incoming[i];
                    stored.last().fingerprint = sorted[i].fingerprint;
                }
            }
        }
        const QList<SortedLine> last = sortOut(file(all), stored);
        const auto added = std::count_if(last.begin(), last.end(), [](const SortedLine& l) { return l.novelty == LineNovelty::New; });
        QCOMPARE(stored.size() + added, all.size());
    }
};

QTEST_GUILESS_MAIN(TestLineIdentity)
#include "test_line_identity.moc"
