#include "tests/usecases/import/import_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

formats::PartyRecord party(const QString& name, const QString& vat = {}, const QString& registration = {})
{
    formats::PartyRecord record;
    record.name = name;
    record.vatNumber = vat;
    record.registrationNumber = registration;
    record.countryCode = u"NL"_s;
    return record;
}

const auto kUs = party(u"Installatiebedrijf Kim B.V."_s, u"NL861234567B01"_s, u"12345678"_s);

formats::FileRecord invoice(const QString& number, const formats::PartyRecord& seller, const formats::PartyRecord& buyer,
                            const QString& payeeIban = {})
{
    formats::DocumentRecord document;
    document.line = 2;
    document.number = number;
    document.issueDate = Date(2026, 10, 1);
    document.dueDate = Date(2026, 10, 31);
    document.currency = u"EUR"_s;
    document.payable = Money(12'100, Currency::euro());
    document.seller = seller;
    document.buyer = buyer;
    document.payeeIban = payeeIban;
    formats::FileRecord file;
    file.fileName = number + u".xml"_s;
    file.kind = formats::FileKind::Ubl;
    file.sha256 = QString(64, u'a').left(64 - number.size()) + number;
    file.documents += document;
    return file;
}

OwnCompany company(const QString& name, const QString& vat, const QString& registration, const QString& iban = {})
{
    OwnCompany own;
    own.name = name;
    own.vatNumber = vat;
    own.registrationNumber = registration;
    own.iban = iban;
    own.isConfirmed = true;
    return own;
}

} // namespace

class TestImportSellers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSentIt_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("sellerName");
        QTest::addColumn<QString>("sellerVat");
        QTest::addColumn<QString>("sellerRegistration");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<QString>("buyerName");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const char* seller, const char* vat, const char* registration, const char* iban, const char* buyer,
                            const char* expected) {
            QTest::newRow(name) << u"SQLite"_s << QString::fromLatin1(seller) << QString::fromLatin1(vat) << QString::fromLatin1(registration)
                                << QString::fromLatin1(iban) << QString::fromLatin1(buyer) << QString::fromLatin1(expected);
        };
        add("we, by everything", "Installatiebedrijf Kim B.V.", "NL861234567B01", "12345678", "", "Garage Maes", "new");
        add("we, by VAT number with dots", "Kim", "NL.8612.34.567.B01", "", "", "Garage Maes", "new");
        add("we, by registration number", "Kim", "", "12345678", "", "Garage Maes", "new");
        add("we, by account number", "Kim", "", "", "NL91 ABNA 0417 1643 00", "Garage Maes", "new");
        add("we, by name", "INSTALLATIEBEDRIJF KIM BV", "", "", "", "Garage Maes", "new");
        add("we, without the legal form", "Installatiebedrijf Kim", "", "", "", "Garage Maes", "new");
        add("the file does not say", "", "", "", "", "Garage Maes", "new");
        add("somebody else, to somebody else", "Groothandel", "NL999999999B01", "87654321", "", "Garage Maes", "rejected: seller_not_us");
        add("somebody else, to us", "Groothandel", "NL999999999B01", "87654321", "", "Installatiebedrijf Kim B.V.", "rejected: purchase_invoice");
        add("we to ourselves", "Installatiebedrijf Kim B.V.", "", "", "", "Installatiebedrijf Kim B.V.", "new");
    }

    void whoSentIt()
    {
        QFETCH(QString, sellerName);
        QFETCH(QString, sellerVat);
        QFETCH(QString, sellerRegistration);
        QFETCH(QString, iban);
        QFETCH(QString, buyerName);
        QFETCH(QString, expected);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        Importing::setCompany(book.database(), company(u"Installatiebedrijf Kim B.V."_s, u"NL861234567B01"_s, u"12345678"_s, u"NL91ABNA0417164300"_s));
        const ImportPlan plan = importing.plan({invoice(u"2026-1"_s, party(sellerName, sellerVat, sellerRegistration), party(buyerName), iban)});
        QCOMPARE(outcomes(plan), QStringList{expected});
        QVERIFY(!plan.ownCompany);
        QCOMPARE(plan.newDebtors, expected == u"new" ? 1 : 0);
    }

    void accepted_data() { addEngines(); }
    void accepted()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        Importing::setCompany(book.database(), company(u"Installatiebedrijf Kim B.V."_s, u"NL861234567B01"_s, {}));
        const auto other = party(u"Groothandel"_s, u"NL999999999B01"_s);
        const QList<formats::FileRecord> files{invoice(u"2026-1"_s, kUs, party(u"Garage Maes"_s)), invoice(u"2026-2"_s, other, party(u"De Vries"_s)),
                                               invoice(u"2026-1"_s, other, party(u"De Vries"_s)), invoice(u"9"_s, other, kUs)};
        const ImportPlan plan = importing.plan(files);
        QCOMPARE(outcomes(plan), (QStringList{u"new"_s, u"rejected: seller_not_us"_s, u"rejected: seller_not_us"_s, u"rejected: purchase_invoice"_s}));
        const auto refused = importing.accept(plan);
        QVERIFY(refused);
        QCOMPARE(refused->newCount, 1);
        QCOMPARE(importing.count(u"debtor"_s), 1);
        QVERIFY(importing.undo(refused->batch));

        // Asked for all the same: theirs comes in, unless we have that number; what was sent to us never does.
        const auto accepted = importing.accept(importing.plan(files), {true, {}, {}});
        QVERIFY(accepted);
        QCOMPARE(accepted->newCount, 2);
        QCOMPARE(accepted->rejectedCount, 2);
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM invoice WHERE is_withdrawn = 0"_s), u"2"_s);
        QCOMPARE(importing.value(u"SELECT d.name FROM debtor d JOIN invoice i ON i.debtor_id = d.id WHERE i.number = '2026-2' AND is_withdrawn = 0"_s),
                 u"De Vries"_s);
        // The same files again: what is in is unchanged.
        QCOMPARE(outcomes(importing.plan(files)).mid(0, 2), (QStringList{u"unchanged"_s, u"unchanged"_s}));
    }

    void theOwnCompanyIsReadFromTheFirstInvoices_data() { addEngines(); }
    void theOwnCompanyIsReadFromTheFirstInvoices()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const auto supplier = party(u"Groothandel"_s, u"NL999999999B01"_s);
        // A folder with both: the supplier sells most, but we are in every one of them.
        QList<formats::FileRecord> files;
        for (int i = 1; i <= 3; ++i)
            files += invoice(u"P%1"_s.arg(i), supplier, kUs);
        files += invoice(u"2026-1"_s, kUs, party(u"Garage Maes"_s), u"NL91ABNA0417164300"_s);
        files += invoice(u"2026-2"_s, kUs, party(u"De Vries"_s));
        const ImportPlan plan = importing.plan(files);
        QVERIFY(plan.ownCompany);
        QCOMPARE(plan.ownCompany->name, kUs.name);
        QCOMPARE(plan.ownCompany->iban, u"NL91ABNA0417164300"_s);
        QCOMPARE(plan.count(ImportAction::New), 2);
        QCOMPARE(plan.count(ImportAction::Rejected), 3);
        QCOMPARE(outcome(plan.rows.at(0)), u"rejected: purchase_invoice"_s);
    }

    void anAuditFileNamesItsOwner_data() { addEngines(); }
    void anAuditFileNamesItsOwner()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        formats::FileRecord file;
        file.fileName = u"books.xaf"_s;
        file.kind = formats::FileKind::Xaf;
        file.sha256 = u"xaf"_s;
        file.ownCompany = kUs;
        file.ledgerControl = formats::LedgerControl{Date(2026, 9, 30), Money(75'000, Currency::euro()), u"1300"_s};
        file.debtors += party(u"Garage Maes"_s);
        file.debtors.first().number = u"1001"_s;
        const ImportPlan plan = importing.plan({file});
        QVERIFY(plan.ownCompany);
        QCOMPARE(plan.ownCompany->name, kUs.name);
        const QStringList before = importing.state();
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(importing.value(u"SELECT balance_minor FROM ledger_control"_s), u"75000"_s);
        QCOMPARE(importing.value(u"SELECT as_of FROM ledger_control"_s).toInt(), Date(2026, 9, 30).dayNumber());
        QVERIFY(!importing.plan({file}).hasAnythingToDo());
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }
};

QTEST_GUILESS_MAIN(TestImportSellers)
#include "test_import_sellers.moc"
