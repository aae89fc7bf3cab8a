#include "core/formats/phone/phone_number.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(tegoed::formats::PhoneKind)

class TestPhone final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void aNumberItDoesNotKnowIsKeptAsGiven_data();
    void aNumberItDoesNotKnowIsKeptAsGiven();
    void withoutACountryBothAreTried();
    void showsStoredNumbersForPeople();
    void theShortWayAgreesWithTheLibrary();
    void aLongTextCostsNoTime();
};

void TestPhone::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<PhoneKind>("kind");
    QTest::newRow("Dutch mobile") << u"06-1234 5678"_s << u"NL"_s << u"+31612345678"_s << PhoneKind::Mobile;
    QTest::newRow("the zero in brackets") << u"+31 (0)6 12345678"_s << u"NL"_s << u"+31612345678"_s << PhoneKind::Mobile;
    QTest::newRow("two zeros") << u"0031612345678"_s << u"NL"_s << u"+31612345678"_s << PhoneKind::Mobile;
    QTest::newRow("Dutch fixed line") << u"020 623 4567"_s << u"NL"_s << u"+31206234567"_s << PhoneKind::Fixed;
    QTest::newRow("Belgian mobile") << u"0470/12.34.56"_s << u"BE"_s << u"+32470123456"_s << PhoneKind::Mobile;
    QTest::newRow("Belgian fixed line") << u"02 512 34 56"_s << u"BE"_s << u"+3225123456"_s << PhoneKind::Fixed;
    QTest::newRow("country code without a plus") << u"32470123456"_s << u"BE"_s << u"+32470123456"_s << PhoneKind::Mobile;
    QTest::newRow("a Belgian number in a Dutch book") << u"+32 470 12 34 56"_s << u"NL"_s << u"+32470123456"_s << PhoneKind::Mobile;
    QTest::newRow("region in small letters") << u"0470123456"_s << u"be"_s << u"+32470123456"_s << PhoneKind::Mobile;
    QTest::newRow("no region is NL") << u"0612345678"_s << QString() << u"+31612345678"_s << PhoneKind::Mobile;
    QTest::newRow("an unknown region is NL") << u"0612345678"_s << u"XX"_s << u"+31612345678"_s << PhoneKind::Mobile;
    QTest::newRow("a tel: address with an extension") << u"tel:+31-20-623-4567;ext=12"_s << u"BE"_s << u"+31206234567"_s << PhoneKind::Fixed;
    QTest::newRow("American: the plan does not tell") << u"+1 415 528 4164"_s << u"NL"_s << u"+14155284164"_s << PhoneKind::Unknown;
    QTest::newRow("non-breaking blanks") << u"06\u00A01234\u00A05678"_s << u"NL"_s << u"+31612345678"_s << PhoneKind::Mobile;
}

void TestPhone::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, expected);
    QFETCH(PhoneKind, kind);
    const auto number = readPhone(text, region);
    QVERIFY(number);
    QCOMPARE(number->e164, expected);
    QCOMPARE(number->kind, kind);
    QVERIFY(number->isValid);
    QCOMPARE(normalisedPhone(text, region), expected);
}

void TestPhone::aNumberItDoesNotKnowIsKeptAsGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("too short to be valid") << u"06123"_s << true;
    QTest::newRow("letters") << u"bel maar"_s << false;
    QTest::newRow("a country that is none") << u"+999 123456"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPhone::aNumberItDoesNotKnowIsKeptAsGiven()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    const auto number = readPhone(text, u"NL"_s);
    QCOMPARE(number.has_value(), isNumber);
    QVERIFY(!number || (!number->isValid && number->kind == PhoneKind::Unknown));
    QCOMPARE(normalisedPhone(text, u"NL"_s), text);
}

void TestPhone::withoutACountryBothAreTried()
{
    QVERIFY(isValidPhone(u"0470/12.34.56"_s, QString())); // a Belgian mobile number
    QVERIFY(isValidPhone(u"06-12345678"_s, QString()));   // a Dutch one
    QVERIFY(!isValidPhone(u"06-12345678"_s, u"BE"_s));
    QVERIFY(!isValidPhone(u"06123"_s, QString()));
}

void TestPhone::showsStoredNumbersForPeople()
{
    QCOMPARE(shownPhone(u"+31612345678"_s), u"+31 6 12345678"_s);
    QCOMPARE(shownPhone(u"bel maar"_s), u"bel maar"_s);
    QCOMPARE(shownPhone(u"06123"_s), u"06123"_s);
}

/// Every block of the usual mobile numbers and its neighbours, in the ways they are written.
void TestPhone::theShortWayAgreesWithTheLibrary()
{
    QRandomGenerator random(1);
    int valid = 0;
    for (int block = 0; block < 1'000; ++block) {
        const QString rest = QString::number(random.bounded(1'000'000)).rightJustified(6, u'0');
        const QString national = QString::number(block).rightJustified(3, u'0') + rest; // Nine digits.
        for (const QString& region : {u"NL"_s, u"BE"_s, u"be"_s, u"DE"_s, QString()}) {
            const QString country = region.toUpper() == u"BE"_s ? u"32"_s : u"31"_s;
            for (const QString& text : QStringList{u'0' + national, u'+' + country + national, u"00"_s + country + u' ' + national,
                                        u"0%1-%2 %3"_s.arg(national.left(1), national.mid(1, 4), national.mid(5)), national + u'5',
                                        u"+32 "_s + national, u"+31."_s + national}) {
                const auto ours = readPhone(text, region);
                const auto theirs = readPhoneByLibrary(text, region);
                QVERIFY2(ours.has_value() == theirs.has_value(), qPrintable(text));
                if (!ours)
                    continue;
                QVERIFY2(ours->isValid == theirs->isValid && ours->kind == theirs->kind, qPrintable(region + u' ' + text));
                QCOMPARE(ours->e164, theirs->e164);
                valid += ours->isValid ? 1 : 0;
            }
        }
    }
    QVERIFY(valid > 1'000); // The rows were not all nonsense.
}

void TestPhone::aLongTextCostsNoTime()
{
    QElapsedTimer timer;
    readPhone(u"0612345678"_s, u"NL"_s); // loads the tables
    timer.start();
    QVERIFY(!readPhone(QString(1'000'000, u'1'), u"NL"_s));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestPhone)
#include "test_phone.moc"
