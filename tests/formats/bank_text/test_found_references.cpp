#include "core/formats/bank_text/found_references.h"
#include "core/formats/bank_text/labelled_text.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const QList<EntryReference>& references)
{
    QStringList texts;
    for (const EntryReference& reference : references) {
        const QString kind = !reference.kind ? u"other"_s
            : *reference.kind == ReferenceKind::Ogm ? u"ogm"_s
            : *reference.kind == ReferenceKind::Rf  ? u"rf"_s
                                                    : u"kenmerk"_s;
        texts += kind + u' ' + reference.value;
    }
    return texts.join(u", "_s);
}

} // namespace

class TestFoundReferences final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void references_data();
    void references();
    void ibans_data();
    void ibans();
    void labelledTexts_data();
    void labelledTexts();
};

void TestFoundReferences::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    // 090/9337/55493 and RF18 5390 0754 7034 are the examples of their standards; the Dutch ones were made with the weights of
    // the Betaalvereniging by hand.
    QTest::newRow("a structured communication between plus signs") << u"+++090/9337/55493+++"_s << u"ogm 090933755493"_s;
    QTest::newRow("between stars, within a sentence") << u"betaling ***090/9337/55493*** dank"_s << u"ogm 090933755493"_s;
    QTest::newRow("without signs") << u"fact 090/9337/55493"_s << u"ogm 090933755493"_s;
    QTest::newRow("twelve digits on their own") << u"ref 090933755493"_s << u"ogm 090933755493"_s;
    QTest::newRow("a wrong check digit is no reference") << u"+++090/9337/55494+++"_s << QString();
    QTest::newRow("part of a longer number") << u"1090933755493"_s << QString();
    QTest::newRow("a creditor reference") << u"RF18539007547034"_s << u"rf RF18539007547034"_s;
    QTest::newRow("in groups of four, and a word behind it") << u"RF18 5390 0754 7034 factuur"_s << u"rf RF18539007547034"_s;
    // 97 divides both: by chance, and nobody can tell.
    QTest::newRow("with words behind it that pass as part of it") << u"RF18 5390 0754 7034 met dank"_s << u"rf RF18539007547034, rf RF18539007547034METDANK"_s;
    QTest::newRow("in small letters") << u"inv rf18539007547034."_s << u"rf RF18539007547034"_s;
    QTest::newRow("with a wrong check digit") << u"RF19539007547034"_s << QString();
    QTest::newRow("a date is none") << u"20-02-2014 07:13 12.03.2014"_s << QString();
    QTest::newRow("the same one twice counts once") << u"+++090/9337/55493+++ 090933755493"_s << u"ogm 090933755493"_s;
    QTest::newRow("nothing at all") << QString() << QString();
    const auto made = makeBetalingskenmerk(u"123412341234123"_s);
    QVERIFY(made.hasValue());
    QTest::newRow("a Dutch reference of sixteen digits") << QString(u"kenmerk "_s + *made) << QString(u"kenmerk "_s + *made);
    const QString grouped = made->mid(0, 4) + u' ' + made->mid(4, 4) + u' ' + made->mid(8, 4) + u' ' + made->mid(12);
    QTest::newRow("a Dutch one in groups of four") << grouped << QString(u"kenmerk "_s + *made);
    const auto brief = makeBetalingskenmerk(u"1234567"_s);
    QVERIFY(brief.hasValue());
    QTest::newRow("a short one behind its word") << QString(u"BETALINGSKENM. "_s + *brief) << QString(u"kenmerk "_s + *brief);
    QTest::newRow("a short one without the word is a phone number") << QString(u"bel "_s + *brief) << QString();
}

void TestFoundReferences::references()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(referencesIn(text)), expected);
}

void TestFoundReferences::ibans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("within a sentence") << u"VAN NL91ABNA0417164300 JANSEN"_s << u"NL91ABNA0417164300"_s;
    QTest::newRow("in groups of four, a word behind it") << u"BE68 5390 0754 7034 JAN"_s << u"BE68539007547034"_s;
    QTest::newRow("with wrong check digits") << u"NL92ABNA0417164300"_s << QString();
    QTest::newRow("the own account does not count") << u"NL91ABNA0417164300 BE68539007547034"_s << u"BE68539007547034"_s;
}

void TestFoundReferences::ibans()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const bool hasOwn = QLatin1StringView(QTest::currentDataTag()).startsWith(QLatin1StringView("the own"));
    QCOMPARE(firstIban(text, hasOwn ? u"NL91ABNA0417164300"_s : QString()), expected);
}

void TestFoundReferences::labelledTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // before|name|iban|text|reference|mandate
    QTest::newRow("ABN AMRO, a transfer")
        << u"SEPA OVERBOEKING                 IBAN: NL91ABNA0417164300        BIC: ABNANL2A                    NAAM: J JANSEN                   OMSCHRIJVING: FACTUUR 2026-001   KENMERK: 55"_s
        << u"SEPA OVERBOEKING|J JANSEN|NL91ABNA0417164300|FACTUUR 2026-001|55|"_s;
    QTest::newRow("ING, the notifications of a list")
        << u"Naam: J JANSEN Omschrijving: factuur 7 IBAN: NL91ABNA0417164300 Kenmerk: K1 Machtiging ID: M2 Valutadatum: 13-12-2019"_s
        << u"|J JANSEN|NL91ABNA0417164300|factuur 7|K1|M2"_s;
    QTest::newRow("Knab") << u"FACTUUR 201403110 REK: NL91ABNA0417164300/NAAM: PICQER"_s << u"FACTUUR 201403110|PICQER|NL91ABNA0417164300|||"_s;
    QTest::newRow("one word with a colon is no form") << u"Kenmerk: 12"_s << u"none"_s;
    QTest::newRow("a sentence") << u"betaling factuur 12"_s << u"none"_s;
}

void TestFoundReferences::labelledTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto read = readLabelledText(text);
    const QString found = read ? QStringList{read->before, read->name, read->iban, read->text, read->reference, read->mandateId}.join(u'|') : u"none"_s;
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestFoundReferences)
#include "test_found_references.moc"
