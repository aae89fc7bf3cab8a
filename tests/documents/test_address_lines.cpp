// The address block of a letter by the rules of the sender's country (ux.md 8.1).
#include "core/documents/letter/address_lines.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

class TestAddressLines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesFollowTheirCountry_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QStringList>("who"); // Organisation, title, person, function.
        QTest::addColumn<QStringList>("where"); // Street, post code, city, country.
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, const char16_t* rules, QStringList who, QStringList where, QStringList lines) {
            QTest::newRow(name) << QString::fromUtf16(rules) << who << where << lines;
        };
        row("NL: a firm and a person in it", u"NL", {u"Bakkerij Zonneveld B.V."_s, u"mevrouw"_s, u"K. Zonneveld"_s, u"Directeur"_s},
            {u"Lindelaan 8"_s, u"3512GH"_s, u"Utrecht"_s, u"NL"_s},
            {u"Bakkerij Zonneveld B.V."_s, u"t.a.v. mevrouw K. Zonneveld"_s, u"Lindelaan 8"_s, u"3512 GH  UTRECHT"_s});
        row("NL: a firm alone", u"NL", {u"Office & Co"_s, u""_s, u""_s, u""_s}, {u"Kade 1"_s, u"1011 ab"_s, u"’s-Hertogenbosch"_s, u"NL"_s},
            {u"Office & Co"_s, u"Kade 1"_s, u"1011 AB  ’S-HERTOGENBOSCH"_s});
        row("NL: a person", u"NL", {u""_s, u"de heer"_s, u"S. Yilmaz"_s, u""_s}, {u"Plein 3"_s, u"2511 CS"_s, u"Den Haag"_s, u""_s},
            {u"De heer S. Yilmaz"_s, u"Plein 3"_s, u"2511 CS  DEN HAAG"_s});
        row("NL to Belgium: country in capitals, one space", u"NL", {u"Garage Maes nv"_s, u""_s, u""_s, u""_s},
            {u"Steenweg 101 bus 2"_s, u"B-9000"_s, u"Gent"_s, u"BE"_s}, {u"Garage Maes nv"_s, u"Steenweg 101 bus 2"_s, u"9000 GENT"_s, u"BELGIË"_s});
        row("NL to Germany: as written there", u"NL", {u"Lindner GmbH"_s, u""_s, u""_s, u""_s},
            {u"Hauptstraße 5"_s, u"50667"_s, u"Köln"_s, u"DE"_s}, {u"Lindner GmbH"_s, u"Hauptstraße 5"_s, u"50667 Köln"_s, u"DUITSLAND"_s});
        row("NL: a post code that is none stays", u"NL", {u"X"_s, u""_s, u""_s, u""_s}, {u"Weg 1"_s, u"12"_s, u"Ede"_s, u"NL"_s},
            {u"X"_s, u"Weg 1"_s, u"12  EDE"_s});
        row("NL: nothing missing leaves an empty line", u"NL", {u"X"_s, u""_s, u""_s, u""_s}, {u""_s, u""_s, u"Ede"_s, u"NL"_s}, {u"X"_s, u"EDE"_s});
        row("BE: person, function, organisation; no t.a.v.", u"BE", {u"Garage Maes nv"_s, u"de heer"_s, u"Luc Maes"_s, u"Zaakvoerder"_s},
            {u"Steenweg 101 bus 2"_s, u"9000"_s, u"Gent"_s, u"BE"_s},
            {u"De heer Luc Maes"_s, u"Zaakvoerder"_s, u"Garage Maes nv"_s, u"Steenweg 101 bus 2"_s, u"9000 GENT"_s});
        row("BE: a person", u"BE", {u""_s, u"mevrouw"_s, u"An Claes"_s, u""_s}, {u"Kerkstraat 1"_s, u"2000"_s, u"Antwerpen"_s, u""_s},
            {u"Mevrouw An Claes"_s, u"Kerkstraat 1"_s, u"2000 ANTWERPEN"_s});
        row("BE to the Netherlands", u"BE", {u"Bakkerij Zonneveld"_s, u""_s, u""_s, u""_s}, {u"Lindelaan 8"_s, u"3512GH"_s, u"Utrecht"_s, u"NL"_s},
            {u"Bakkerij Zonneveld"_s, u"Lindelaan 8"_s, u"3512 GH  UTRECHT"_s, u"NEDERLAND"_s});
        row("a country without a name keeps its code", u"NL", {u"X"_s, u""_s, u""_s, u""_s}, {u"Road 1"_s, u"1"_s, u"Suva"_s, u"FJ"_s},
            {u"X"_s, u"Road 1"_s, u"1 Suva"_s, u"FJ"_s});
        row("line ends in a name make no lines", u"NL", {u"X\nY"_s, u""_s, u""_s, u""_s}, {u"Weg\r\n1"_s, u"1011 AB"_s, u"Ede"_s, u"NL"_s},
            {u"X Y"_s, u"Weg 1"_s, u"1011 AB  EDE"_s});
    }
    void addressesFollowTheirCountry()
    {
        QFETCH(QString, rules);
        QFETCH(QStringList, who);
        QFETCH(QStringList, where);
        QFETCH(QStringList, lines);
        QCOMPARE(addressLines({who[0], who[1], who[2], who[3], {where[0], where[1], where[2], where[3]}}, letterRules(rules)), lines);
    }
};

QTEST_APPLESS_MAIN(TestAddressLines)
#include "test_address_lines.moc"
