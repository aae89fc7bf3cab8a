#include "tests/cli/run_cli.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestCliSms final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLengthIsTold_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<QString>("alphabet");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        QTest::newRow("plain") << QStringList{u"Bel 010 000 0000."_s} << u"gsm7"_s << 17 << 1;
        QTest::newRow("several words") << QStringList{u"Bel"_s, u"ons"_s} << u"gsm7"_s << 7 << 1;
        QTest::newRow("a euro") << QStringList{u"€"_s} << u"gsm7"_s << 2 << 1;
        QTest::newRow("161 letters") << QStringList{QString(161, u'x')} << u"gsm7"_s << 161 << 2;
        QTest::newRow("a name with dots") << QStringList{u"Zoë"_s} << u"ucs2"_s << 3 << 1;
        QTest::newRow("nothing") << QStringList{QString()} << u"gsm7"_s << 0 << 0;
    }
    void theLengthIsTold()
    {
        QFETCH(QStringList, text);
        RUN(told, 0, QStringList({u"sms"_s, u"length"_s, u"--json"_s}) + text);
        const QJsonObject json = told.json();
        QTEST(json[u"alphabet"].toString(), "alphabet");
        QTEST(json[u"units"].toInt(), "units");
        QTEST(json[u"parts"].toInt(), "parts");
    }

    void whatWouldFitIsShown()
    {
        RUN(told, 0, {u"sms"_s, u"length"_s, u"Zoë’s financiële"_s, u"--json"_s});
        QCOMPARE(told.json()[u"outside_gsm7"].toArray().size(), 2);
        const QJsonObject fit = told.json()[u"fitted"].toObject();
        QCOMPARE(fit[u"text"].toString(), u"Zoe's financiele"_s);
        QCOMPARE(fit[u"alphabet"].toString(), u"gsm7"_s);
        QCOMPARE(fit[u"replacements"].toArray().at(0)[u"count"].toInt(), 2);
        RUN(dutch, 0, {u"sms"_s, u"length"_s, u"Zoë"_s, u"--lang"_s, u"nl"_s});
        QVERIFY2(dutch.text().startsWith(u"1 bericht\n3 tekens van Unicode\n67 over in het laatste bericht\n"_s), dutch.out.constData());
        QVERIFY2(dutch.text().endsWith(u"\nZoe\n"_s), dutch.out.constData());
        RUN(english, 0, {u"sms"_s, u"length"_s, u"a"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(english.text(), u"1 message\n1 character of the GSM alphabet\n159 left in the last message\n"_s);
    }

    void noTextIsAMistake()
    {
        RUN(asked, 2, {u"sms"_s, u"length"_s, u"--json"_s});
        QCOMPARE(asked.json()[u"error"][u"code"].toString(), u"usage"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliSms)
#include "test_cli_sms.moc"
