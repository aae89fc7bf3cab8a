#include "core/domain/reference/reference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray vectors()
{
    QFile file(u"" TEGOED_SOURCE_DIR "/resources/law/vectors.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

std::optional<ReferenceCheck> checkOf(const QString& topic, const QString& text)
{
    if (topic == u"be_ogm"_s)
        return checkOgm(text);
    if (topic == u"iso_11649_rf"_s)
        return checkRf(text);
    if (topic == u"iban"_s)
        return checkIban(text);
    return checkBetalingskenmerk(text);
}

} // namespace

class TestReference final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedExamples_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        int count = 0;
        for (const QJsonValue& value : vectors()) {
            const QString topic = value[u"topic"_s].toString();
            if (topic != u"be_ogm"_s && topic != u"iso_11649_rf"_s && topic != u"iban"_s && topic != u"nl_betalingskenmerk"_s)
                continue;
            const QJsonValue input = value[u"input"_s];
            QTest::newRow(qPrintable(value[u"id"_s].toString()))
                << topic << input[topic == u"iban"_s ? u"iban"_s : u"reference"_s].toString() << value[u"expected"_s][u"valid"_s].toBool();
            ++count;
        }
        QVERIFY2(count >= 38, "the examples of resources/law/vectors.json are not there");
    }
    void publishedExamples()
    {
        QFETCH(QString, topic);
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto check = checkOf(topic, text);
        QCOMPARE(check && check->valid, valid);
    }

    void aWrongLengthCodeIsAWarning()
    {
        const auto check = checkBetalingskenmerk(u"0123456788"_s); // vectors: nl_betalingskenmerk_lenient_001
        QVERIFY(check);
        QVERIFY(check->valid);
        QVERIFY(check->lengthCodeWrong);
        QVERIFY(!checkBetalingskenmerk(u"42234567890123"_s)->lengthCodeWrong);
    }

    void oneWrongDigitIsAlwaysFound_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("right");
        QTest::newRow("structured communication") << u"be_ogm"_s << u"090933755493"_s;
        QTest::newRow("creditor reference") << u"iso_11649_rf"_s << u"RF18539007547034"_s;
        QTest::newRow("account number") << u"iban"_s << u"NL91ABNA0417164300"_s;
        QTest::newRow("payment reference") << u"nl_betalingskenmerk"_s << u"5010002167010010"_s;
    }
    void oneWrongDigitIsAlwaysFound()
    {
        QFETCH(QString, topic);
        QFETCH(QString, right);
        QVERIFY(checkOf(topic, right)->valid);
        int tried = 0;
        for (qsizetype i = 0; i < right.size(); ++i) {
            if (!right[i].isDigit())
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[i] = QChar(digit);
                if (wrong == right)
                    continue;
                const auto check = checkOf(topic, wrong);
                // Modulo 11 gives 0 and 1 two meanings each (10 → 1, 11 → 0): those few pairs it cannot tell apart.
                if (topic == u"nl_betalingskenmerk"_s && check->valid)
                    continue;
                QVERIFY2(!check || !check->valid, qPrintable(wrong));
                ++tried;
            }
        }
        QVERIFY(tried >= 100);
    }

    void whatIsMadeIsValid()
    {
        QCOMPARE(*makeRf(u"2348231"_s), u"RF712348231"_s); // vectors: iso_11649_generate_001
        QCOMPARE(*makeOgm(u"0909337554"_s), u"090933755493"_s);
        QCOMPARE(*makeOgm(u"97"_s), u"000000009797"_s); // Remainder 0 is written 97.
        QCOMPARE(*makeIban(u"NL"_s, u"ABNA0417164300"_s), u"NL91ABNA0417164300"_s);
        QCOMPARE(*makeIban(u"be"_s, u"5390 0754 7034"_s), u"BE68539007547034"_s);
        for (int number = 1; number < 3000; number += 7) {
            const QString digits = QString::number(number);
            QVERIFY(checkOgm(*makeOgm(digits))->valid);
            QVERIFY(checkRf(*makeRf(digits))->valid);
            for (const int length : {7, 8, 9, 10, 11, 12, 15}) {
                const auto made = makeBetalingskenmerk(digits.rightJustified(length, u'3'));
                QVERIFY(made);
                const auto check = checkBetalingskenmerk(*made);
                QVERIFY2(check->valid && !check->lengthCodeWrong, qPrintable(*made));
            }
        }
    }

    void whatCannotBeMadeIsRefused()
    {
        for (const auto& text : {u""_s, u"0"_s, u"12345678901"_s, u"12a"_s})
            QVERIFY2(!makeOgm(text), qPrintable(text));
        for (const auto& text : {u""_s, u"a-b"_s, u"1234567890123456789012"_s})
            QVERIFY2(!makeRf(text), qPrintable(text));
        for (const auto& text : {u""_s, u"123456"_s, u"1234567890123"_s, u"12345678x"_s})
            QVERIFY2(!makeBetalingskenmerk(text), qPrintable(text));
        QVERIFY(!makeIban(u"NL"_s, u"ABNA041716430"_s));
        QVERIFY(!makeIban(u"XX"_s, u"ABNA0417164300"_s));
    }

    void allKindsATextCanBeAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("with plus signs") << u"+++090/9337/55493+++"_s << u"ogm:090933755493:+++090/9337/55493+++"_s;
        QTest::newRow("twelve bare digits are two things")
            << u"090933755493"_s << u"ogm:090933755493:+++090/9337/55493+++ betalingskenmerk!:090933755493:0909_3375_5493"_s;
        QTest::newRow("with blanks, lower case") << u"nl91 abna 0417 1643 00"_s << u"iban:NL91ABNA0417164300:NL91_ABNA_0417_1643_00"_s;
        QTest::newRow("creditor reference") << u"rf18 5390 0754 7034"_s << u"rf:RF18539007547034:RF18_5390_0754_7034"_s;
        QTest::newRow("an unknown country") << u"XX91ABNA0417164300"_s << u"iban!:XX91ABNA0417164300:XX91_ABNA_0417_1643_00"_s;
        QTest::newRow("an IBAN too short by one") << u"NL91ABNA041716430"_s << u"iban!:NL91ABNA041716430:NL91_ABNA_0417_1643_0"_s;
        QTest::newRow("free text") << u"factuur 2026-0101"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("digits of another script") << u"٠٩٠٩٣٣٧٥٥٤٩٣"_s << QString();
    }
    void allKindsATextCanBeAreTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QStringList told;
        for (const ReferenceCheck& check : checkReference(text)) {
            static const QHash<ReferenceKind, QString> kNames{{ReferenceKind::Ogm, u"ogm"_s},
                                                             {ReferenceKind::Rf, u"rf"_s},
                                                             {ReferenceKind::Betalingskenmerk, u"betalingskenmerk"_s},
                                                             {ReferenceKind::Iban, u"iban"_s}};
            told << kNames[check.kind] + (check.valid ? u":"_s : u"!:"_s) + check.normalised + u':'
                    + QString(check.printed).replace(u' ', u'_');
        }
        QCOMPARE(told.join(u' '), kinds);
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "test_reference.moc"
