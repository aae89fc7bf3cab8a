#include "core/formats/problem_codes.h"
#include "core/formats/vcard/read_vcard.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRecord read(const QByteArray& bytes)
{
    NoProgress progress;
    return readVCard(bytes, u"a.vcf"_s, progress);
}

QByteArray card(const QByteArray& body, const QByteArray& version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + body + "END:VCARD\r\n";
}

PartyRecord debtor(const QByteArray& body, const QByteArray& version = "3.0")
{
    const FileRecord record = read(card(body, version));
    return record.debtors.value(0);
}

QStringList codes(const FileRecord& record)
{
    QStringList all;
    for (const Problem& problem : record.problems)
        all += QString::number(problem.line) + u' ' + problem.code;
    return all;
}

} // namespace

class TestVCard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeCardBecomesADebtor();
    void theNameOfTheDebtor_data();
    void theNameOfTheDebtor();
    void textsInEveryWriting_data();
    void textsInEveryWriting();
    void anAddressBookInUtf16();
    void thePreferredOneIsTaken_data();
    void thePreferredOneIsTaken();
    void aSecretaryInsideACardIsNotTheDebtor();
    void severalCardsOfWhichOneIsAGroup();
    void brokenFilesSayWhatIsWrong_data();
    void brokenFilesSayWhatIsWrong();
    void aCardWithoutItsEndDoesNotSwallowTheNext();
    void wrongAddressesWarn();
    void controlsHiddenInAnAddressAreTakenOut();
    void manyCardsAreQuick();
    void stopsWhenAsked();
};

void TestVCard::aWholeCardBecomesADebtor()
{
    const FileRecord record = read(card("FN:Eva Maes\r\nORG:Maes & Zonen;Boekhouding\r\nN:Maes;Eva;;;\r\n"
                                        "item1.EMAIL;type=INTERNET:eva@maes.example\r\nitem1.X-ABLabel:werk\r\n"
                                        "TEL;TYPE=cell:0470 12 34 56\r\nADR;TYPE=work:;bus 3;Kerkstraat 5;Gent;;9000;België\r\n"
                                        "URL:https://maes.example/\r\nUID:u-1\r\nNOTE:Belt graag\\, na 10 uur.\\nNiet mailen\\;\r\nLANG:nl-BE\r\n"));
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.kind, FileKind::VCard);
    QCOMPARE(record.dialect, u"vcard-3.0"_s);
    QCOMPARE(record.debtors.size(), 1);
    const PartyRecord& party = record.debtors.first();
    QCOMPARE(party.name, u"Maes & Zonen"_s);
    QCOMPARE(party.contactName, u"Eva Maes"_s);
    QCOMPARE(party.email, u"eva@maes.example"_s);
    QCOMPARE(party.phone, u"0470 12 34 56"_s); // with the country of its address a valid number
    QCOMPARE(party.street, u"Kerkstraat 5, bus 3"_s);
    QCOMPARE(party.postalCode, u"9000"_s);
    QCOMPARE(party.city, u"Gent"_s);
    QCOMPARE(party.countryCode, u"BE"_s);
    QCOMPARE(party.language, u"nl"_s);
    QCOMPARE(party.note, u"Belt graag, na 10 uur.\nNiet mailen;"_s);
    QCOMPARE(record.details.value(u"first"_s).toObject().value(u"org"_s).toString(), u"Maes & Zonen;Boekhouding"_s);
    QCOMPARE(record.details.value(u"first"_s).toObject().value(u"addresses"_s).toInt(), 1);
}

void TestVCard::theNameOfTheDebtor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("contact");
    QTest::newRow("the formatted name") << QByteArray("FN:Jan Jansen\r\nN:Jansen;Jan;;;\r\n") << u"Jan Jansen"_s << QString();
    QTest::newRow("no formatted name: given and family name") << QByteArray("N:Jansen;Jan;;;\r\n") << u"Jan Jansen"_s << QString();
    QTest::newRow("only a nickname") << QByteArray("N:;;;;\r\nNICKNAME:Jantje\r\n") << u"Jantje"_s << QString();
    QTest::newRow("only an organisation") << QByteArray("ORG:Jansen BV\r\n") << u"Jansen BV"_s << QString();
    QTest::newRow("card of the organisation itself") << QByteArray("FN:Jansen BV\r\nORG:Jansen BV\r\n") << u"Jansen BV"_s << QString();
    QTest::newRow("a semicolon in the name") << QByteArray("ORG:Jansen\\; en co;Inkoop\r\n") << u"Jansen; en co"_s << QString();
    QTest::newRow("an override and a control character") << QByteArray("FN:Jan\xE2\x80\xAE\x01 Jansen\r\n") << u"Jan Jansen"_s << QString();
}

void TestVCard::theNameOfTheDebtor()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    QFETCH(QString, contact);
    const PartyRecord party = debtor(body);
    QCOMPARE(party.name, name);
    QCOMPARE(party.contactName, contact);
}

void TestVCard::textsInEveryWriting_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("UTF-8") << QByteArray("FN:Café Zoë €\r\n");
    QTest::newRow("folded between characters") << QByteArray("FN:Caf\xC3\xA9 Z\r\n o\xC3\xAB \xE2\x82\xAC\r\n");
    QTest::newRow("folded inside a character") << QByteArray("FN:Caf\xC3\r\n \xA9 Zo\xC3\xAB \xE2\r\n\t\x82\r\n \xAC\r\n");
    QTest::newRow("windows-1252 without saying so") << QByteArray("FN:Caf\xE9 Zo\xEB \x80\r\n");
    QTest::newRow("windows-1252 by name") << QByteArray("FN;CHARSET=windows-1252:Caf\xE9 Zo\xEB \x80\r\n");
    QTest::newRow("Latin-9 by name") << QByteArray("FN;CHARSET=ISO-8859-15:Caf\xE9 Zo\xEB \xA4\r\n");
    QTest::newRow("quoted-printable UTF-8") << QByteArray("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 Zo=C3=AB =E2=82=AC\r\n");
    QTest::newRow("quoted-printable by the bare word") << QByteArray("FN;QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=c3=a9 Zo=C3=AB =E2=82=AC\r\n");
    QTest::newRow("quoted-printable over several lines")
        << QByteArray("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=\r\n=A9 Zo=C3=AB =\r\n=E2=82=AC\r\n");
    QTest::newRow("quoted-printable in windows-1252") << QByteArray("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Caf=E9 Zo=EB =80\r\n");
    QTest::newRow("base64") << QByteArray("FN;ENCODING=b;CHARSET=UTF-8:Q2Fmw6kgWm/DqyDigqw=\r\n");
    QTest::newRow("decomposed letters are composed") << QByteArray("FN:Cafe\xCC\x81 Zoe\xCC\x88 \xE2\x82\xAC\r\n");
    QTest::newRow("a colon in a quoted parameter") << QByteArray("FN;X-A=\"a:b;c\":Caf\xC3\xA9 Zo\xC3\xAB \xE2\x82\xAC\r\n");
}

void TestVCard::textsInEveryWriting()
{
    QFETCH(QByteArray, body);
    const FileRecord record = read(card(body, "2.1"));
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.debtors.value(0).name, u"Café Zoë €"_s);
    // Line ends of the three kinds mean the same.
    QByteArray unix = card(body, "2.1");
    QCOMPARE(read(unix.replace("\r\n", "\n")).debtors.value(0).name, u"Café Zoë €"_s);
    QCOMPARE(read(unix.replace("\n", "\r")).debtors.value(0).name, u"Café Zoë €"_s);
}

void TestVCard::anAddressBookInUtf16()
{
    const QString text = QString::fromUtf8(card("FN:Zo\xC3\xAB\r\n"));
    QByteArray wide("\xFF\xFE");
    for (const QChar c : text)
        wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    QCOMPARE(read(wide).debtors.value(0).name, u"Zoë"_s);
    QCOMPARE(read("\xEF\xBB\xBF" + text.toUtf8()).debtors.value(0).name, u"Zoë"_s);
}

void TestVCard::thePreferredOneIsTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // phone|email|city
    QTest::newRow("the first of equals") << QByteArray("TEL:020 6234567\r\nTEL:020 6234568\r\nEMAIL:a@b.nl\r\nEMAIL:c@d.nl\r\n") << u"020 6234567|a@b.nl|"_s;
    QTest::newRow("TYPE=PREF") << QByteArray("TEL:020 6234567\r\nTEL;TYPE=work,pref:020 6234568\r\nEMAIL:a@b.nl\r\nEMAIL;TYPE=PREF:c@d.nl\r\n") << u"020 6234568|c@d.nl|"_s;
    QTest::newRow("the bare word of 2.1") << QByteArray("EMAIL;INTERNET:a@b.nl\r\nEMAIL;PREF;INTERNET:c@d.nl\r\n") << u"|c@d.nl|"_s;
    QTest::newRow("PREF=1 before PREF=2") << QByteArray("EMAIL;PREF=2:a@b.nl\r\nEMAIL;PREF=1:c@d.nl\r\n") << u"|c@d.nl|"_s;
    QTest::newRow("a mobile before another") << QByteArray("TEL;TYPE=work:020 6234567\r\nTEL;TYPE=cell:06 12345678\r\n") << u"06 12345678||"_s;
    QTest::newRow("but the preferred one before a mobile") << QByteArray("TEL;TYPE=cell:06 12345678\r\nTEL;TYPE=pref:020 6234567\r\n") << u"020 6234567||"_s;
    QTest::newRow("never the fax") << QByteArray("TEL;TYPE=FAX;TYPE=PREF:020 6234567\r\nTEL:020 6234568\r\n") << u"020 6234568||"_s;
    QTest::newRow("a tel: address without its extension") << QByteArray("TEL;VALUE=uri:tel:+31-6-1234%205678;ext=5\r\n") << u"+31-6-1234 5678||"_s;
    QTest::newRow("an address without content is none") << QByteArray("ADR:;;;;;;\r\nADR:;;A 1;Breda;;4811;NL\r\n") << u"||Breda"_s;
}

void TestVCard::thePreferredOneIsTaken()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const PartyRecord party = debtor("FN:A\r\n" + body, "4.0");
    QCOMPARE(QStringList({party.phone, party.email, party.city}).join(u'|'), expected);
}

void TestVCard::aSecretaryInsideACardIsNotTheDebtor()
{
    const FileRecord record = read(card("FN:Chef\r\nAGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Secretaris\r\nEND:VCARD\r\nEMAIL:chef@a.nl\r\n", "2.1"));
    QCOMPARE(record.debtors.size(), 1);
    QCOMPARE(record.debtors.first().name, u"Chef"_s);
    QCOMPARE(record.debtors.first().email, u"chef@a.nl"_s);
}

void TestVCard::severalCardsOfWhichOneIsAGroup()
{
    const FileRecord record = read(card("FN:A\r\n") + "\r\n" + card("FN:Klanten\r\nKIND:group\r\n", "4.0") + card("FN:B\r\n"));
    QCOMPARE(record.debtors.size(), 2);
    QCOMPARE(record.debtors.last().name, u"B"_s);
    QCOMPARE(codes(record), QStringList{u"6 skipped_row"_s});
    QCOMPARE(record.details.value(u"cards"_s).toInt(), 3);
    QCOMPARE(record.details.value(u"last"_s).toObject().value(u"fn"_s).toString(), u"B"_s);
}

void TestVCard::brokenFilesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QByteArray(" \r\n") << QStringList{u"0 empty_file"_s};
    QTest::newRow("cut off in the second card") << card("FN:A\r\n") + "BEGIN:VCARD\r\nFN:B" << QStringList{u"0 truncated"_s};
    QTest::newRow("cut off in a folded line") << QByteArray("BEGIN:VCARD\r\nFN:B\r\n ") << QStringList{u"0 truncated"_s};
    QTest::newRow("no name at all") << card("EMAIL:a@b.nl\r\n") << QStringList{u"1 missing"_s};
    QTest::newRow("no card") << QByteArray("FN:A\r\nEND:VCARD\r\n") << QStringList{u"0 unknown_kind"_s};
    QTest::newRow("bytes that are no characters") << card("FN;CHARSET=UTF-8:A\xFF\r\n") << QStringList{u"3 bad_encoding"_s};
    QTest::newRow("a set nobody knows") << card("FN;CHARSET=KLINGON:A\r\n") << QStringList{u"3 bad_encoding"_s};
}

void TestVCard::brokenFilesSayWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const FileRecord record = read(bytes);
    QCOMPARE(codes(record), expected);
    if (expected.first().startsWith(u"0 "))
        QVERIFY(record.debtors.isEmpty());
}

void TestVCard::aCardWithoutItsEndDoesNotSwallowTheNext()
{
    const FileRecord record = read("BEGIN:VCARD\r\nFN:A\r\n" + card("FN:B\r\n"));
    QCOMPARE(codes(record), QStringList{u"1 truncated"_s});
    QCOMPARE(record.debtors.size(), 1);
    QCOMPARE(record.debtors.first().name, u"B"_s);
}

void TestVCard::wrongAddressesWarn()
{
    const FileRecord record = read(card("FN:A\r\nEMAIL:a b@c\r\nTEL:bel maar\r\n"));
    QCOMPARE(codes(record), (QStringList{u"4 invalid_email"_s, u"5 invalid_phone"_s}));
    QVERIFY(!record.hasErrors());
    QCOMPARE(record.debtors.first().phone, u"bel maar"_s);
}

void TestVCard::controlsHiddenInAnAddressAreTakenOut()
{
    const PartyRecord party = debtor("FN:A\r\nEMAIL:mailto:a%0D%0ARCPT TO:b%40c.nl\r\nTEL;VALUE=uri:tel:+31%006\r\n");
    QCOMPARE(party.email, u"a RCPT TO:b@c.nl"_s); // no valid address, and no second line
    QCOMPARE(party.phone, u"+31 6"_s);
    QCOMPARE(debtor("FN:A\r\nADR:;;A 1\\nachter;Bre\x01\x02" "da;;4811;NL\r\n").street, u"A 1, achter"_s);
    QCOMPARE(debtor("FN:A\r\nADR:;;A 1\\nachter;Bre\x01\x02" "da;;4811;NL\r\n").city, u"Bre da"_s);
}

void TestVCard::manyCardsAreQuick()
{
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += card("FN:Klant " + QByteArray::number(i) + "\r\nTEL:06 12345678\r\nEMAIL:k@k.nl\r\n");
    bytes += card("FN:Foto\r\nPHOTO;ENCODING=b:" + QByteArray(5'000'000, 'A') + "\r\n");
    const FileRecord record = read(bytes);
    QCOMPARE(record.debtors.size(), 20'001);
}

void TestVCard::stopsWhenAsked()
{
    class Stop final : public Progress {
        bool report(std::int64_t, std::int64_t) override { return false; }
    } stop;
    QByteArray bytes;
    for (int i = 0; i < 5'000; ++i)
        bytes += card("FN:A\r\n");
    QVERIFY(readVCard(bytes, u"a.vcf"_s, stop).debtors.isEmpty());
}

QTEST_APPLESS_MAIN(TestVCard)
#include "test_vcard.moc"
