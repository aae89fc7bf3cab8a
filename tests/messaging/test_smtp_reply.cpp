#include "core/base/random_source.h"
#include "core/messaging/mail/smtp_reply.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using State = SmtpReplyReader::State;

class TestSmtpReply final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void piecesMakeNoDifference();
    void endlessAnswersAreBroken();
    void theTextIsForPeople();
};

void TestSmtpReply::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("surplus");
    const int incomplete = int(State::Incomplete), complete = int(State::Complete), broken = int(State::Broken);
    QTest::newRow("one line") << "250 ok\r\n"_ba << complete << 250 << ""_ba;
    QTest::newRow("a code alone") << "354\r\n"_ba << complete << 354 << ""_ba;
    QTest::newRow("several lines are one answer") << "250-a\r\n250-b\r\n250 c\r\n"_ba << complete << 250 << ""_ba;
    QTest::newRow("the last line has not come") << "250-a\r\n250-b\r\n"_ba << incomplete << 250 << ""_ba;
    QTest::newRow("the line end has not come") << "250 ok\r"_ba << incomplete << 0 << ""_ba;
    QTest::newRow("a second answer is surplus") << "354 go\r\n250 too early\r\n"_ba << complete << 354 << "250 too early\r\n"_ba;
    QTest::newRow("half a second answer is surplus too") << "250 ok\r\n5"_ba << complete << 250 << "5"_ba;
    QTest::newRow("codes that differ within one answer") << "250-a\r\n550 b\r\n"_ba << broken << 250 << ""_ba;
    QTest::newRow("a bare line feed") << "250 ok\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("a bare carriage return") << "250 o\rk\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("NUL") << QByteArray("250 o\0k\r\n", 9) << broken << 0 << ""_ba;
    QTest::newRow("no number") << "hello\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("two digits") << "25 ok\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("four digits") << "2500 ok\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("a preliminary answer, which SMTP has not") << "150 wait\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("beyond 599") << "650 ok\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("an empty line") << "\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("an HTTP server") << "HTTP/1.1 400 Bad Request\r\n"_ba << broken << 0 << ""_ba;
    QTest::newRow("blanks before the code") << " 250 ok\r\n"_ba << broken << 0 << ""_ba;
}

void TestSmtpReply::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    QFETCH(int, code);
    QFETCH(QByteArray, surplus);
    SmtpReplyReader reader;
    QCOMPARE(int(reader.add(bytes)), state);
    if (reader.state() != State::Broken) {
        QCOMPARE(reader.reply().code, code);
    }
    if (reader.state() == State::Complete) {
        QCOMPARE(reader.surplus(), surplus);
    }
}

void TestSmtpReply::piecesMakeNoDifference()
{
    const QByteArray bytes = "250-2.1.0 first\r\n250-\r\n250 last\r\n354 surplus";
    SeededRandom random(7);
    for (int round = 0; round < 200; ++round) {
        SmtpReplyReader reader;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype count = 1 + qsizetype(random.next() % 5);
            reader.add(bytes.mid(at, count));
            at += count;
        }
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(reader.reply().code, 250);
        QCOMPARE(reader.reply().lines, (QByteArrayList{"2.1.0 first", "", "last"}));
        QCOMPARE(reader.surplus(), "354 surplus"_ba);
    }
}

void TestSmtpReply::endlessAnswersAreBroken()
{
    SmtpReplyReader longLine;
    QCOMPARE(longLine.add("250 " + QByteArray(5'000, 'x')), State::Broken);
    SmtpReplyReader manyLines;
    QByteArray lines;
    for (int i = 0; i < 500; ++i)
        lines += "250-x\r\n";
    QCOMPARE(manyLines.add(lines), State::Broken);
    QCOMPARE(manyLines.add("250 x\r\n"), State::Broken); // for good
}

void TestSmtpReply::theTextIsForPeople()
{
    SmtpReply reply{550, {"5.7.30 Basic authentication is not supported\x1b[2J", "for Client Submission \xff"}};
    QCOMPARE(reply.enhancedCode(), "5.7.30"_ba);
    QVERIFY(reply.text().startsWith(u"550 5.7.30 Basic authentication is not supported"));
    QVERIFY(!reply.text().contains(QChar(0x1b)));
    reply.lines = {"4.7.0 of another class"};
    QCOMPARE(reply.enhancedCode(), ""_ba);
    reply.lines = {QByteArray(3'000, 'x')};
    QVERIFY(reply.text().size() <= 500);
}

QTEST_GUILESS_MAIN(TestSmtpReply)
#include "test_smtp_reply.moc"
