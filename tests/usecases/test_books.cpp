#include "core/usecases/books.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

OwnCompany company()
{
    OwnCompany own;
    own.name = u"De Vries"_s;
    own.iban = u"NL64 VRBD 0123 4567 89"_s;
    own.email = u"info@devries.example"_s;
    return own;
}

} // namespace

class TestBooks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewBookIsThereWithItsCompany_data() { addEngines(); }
    void aNewBookIsThereWithItsCompany()
    {
        QFETCH(QString, engine);
        const auto address = newAddress(engine);
        if (!address)
            QSKIP("not run: no PostgreSQL server on this machine");
        const FixedClock clock(day("2026-11-25"));
        SeededRandom random(1);
        NewBook book;
        book.country = u"BE"_s;
        book.paymentTermDays = 14;
        book.company = company();
        auto created = createBook(*address, book, clock, random);
        QVERIFY(created);
        const BookInfo info = BookQueries(**created).info();
        QCOMPARE(info.country, u"BE"_s);
        QCOMPARE(info.paymentTermDays, 14);
        QCOMPARE(info.company.iban, u"NL64VRBD0123456789"_s);
        QVERIFY(info.bookId != info.instanceId);
        QVERIFY(!info.isSample);
        REFUSED(createBook(*address, book, clock, random), AlreadyExists);
    }

    void whatIsWrongIsFoundBeforeAFileIsMade_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<int>("code");
        QTest::newRow("a country without rules") << u"FR"_s << QString() << static_cast<int>(Error::Code::InvalidInput);
        QTest::newRow("a wrong account number") << u"NL"_s << u"NL00VRBD0123456789"_s << static_cast<int>(Error::Code::InvalidIban);
    }
    void whatIsWrongIsFoundBeforeAFileIsMade()
    {
        QFETCH(QString, country);
        QFETCH(QString, iban);
        QFETCH(int, code);
        const auto address = newAddress(u"SQLite"_s);
        const FixedClock clock(day("2026-11-25"));
        SeededRandom random(1);
        NewBook book;
        book.country = country;
        book.company = company();
        book.company.iban = iban;
        const auto refused = createBook(*address, book, clock, random);
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), code);
        QVERIFY(!QFile::exists(address->path));
    }

    void theCompanyIsConfirmedAndComesBack_data() { addEngines(); }
    void theCompanyIsConfirmedAndComesBack()
    {
        LEDGER(ledger);
        OwnCompany own = company();
        own.version = BookQueries(ledger.book).info().company.version;
        const auto saved = saveOwnCompany(ledger.session, own);
        QVERIFY(saved);
        QVERIFY(BookQueries(ledger.book).info().company.isConfirmed);
        QVERIFY(ledger.published.back().book);
        REFUSED(saveOwnCompany(ledger.session, own), Conflict); // Somebody else's version.
        own.version = BookQueries(ledger.book).info().company.version;
        own.name = u" "_s;
        REFUSED(saveOwnCompany(ledger.session, own), MissingInput);
        QVERIFY(undo(ledger.session, *saved));
        QCOMPARE(BookQueries(ledger.book).info().company.name, QString());
        QVERIFY(!BookQueries(ledger.book).info().company.isConfirmed);
        REFUSED(undo(ledger.session, *saved), DependsOnLater);
    }

    void anotherCountrySettlesTheLawAnew_data() { addEngines(); }
    void anotherCountrySettlesTheLawAnew()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Somebody"_s); // No country of its own: counts as the creditor's.
        const auto track = [&] { return DebtorQueries(ledger.book).detail(debtor, ledger.clock.today())->track; };
        QVERIFY(track() == LegalTrack::NlB2c);
        const auto saved = saveBookSettings(ledger.session, {u"be"_s, u"nl"_s, 21});
        QVERIFY(saved);
        QVERIFY(track() == LegalTrack::BeB2c);
        QVERIFY(undo(ledger.session, *saved));
        QVERIFY(track() == LegalTrack::NlB2c);
        QCOMPARE(BookQueries(ledger.book).info().paymentTermDays, 30);
        REFUSED(saveBookSettings(ledger.session, {u"FR"_s, u"nl"_s, 21}), InvalidInput);
        REFUSED(saveBookSettings(ledger.session, {u"NL"_s, u"nl"_s, -1}), InvalidInput);
    }

    void aSettingIsKept_data() { addEngines(); }
    void aSettingIsKept()
    {
        LEDGER(ledger);
        REFUSED(saveSetting(ledger.session, u" "_s, u"x"_s), MissingInput);
        QVERIFY(saveSetting(ledger.session, u"aging.bounds"_s, u"30,60"_s));
        QVERIFY(saveSetting(ledger.session, u"aging.bounds"_s, u"15,30"_s));
        QCOMPARE(BookQueries(ledger.book).setting(u"aging.bounds"_s), u"15,30"_s);
    }

    void aBackupIsRestoredWithSendingOffUntilAdopted_data() { addEngines(); }
    void aBackupIsRestoredWithSendingOffUntilAdopted()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        ledger.invoice(debtor, u"1"_s, 10'000);
        NoProgress progress;
        const QString file = scratchFile(u"backup.tegoed"_s);
        const auto backup = backupBook(ledger.book.database(), file, progress);
        QVERIFY(backup);
        QVERIFY(backup->problems.isEmpty());
        QCOMPARE(backup->digest, verifyBook(ledger.book.database(), progress)->digest); // The same on both engines.

        const auto target = newAddress(u"SQLite"_s);
        const auto restored = restoreBook(file, *target, ledger.clock, ledger.random, progress);
        QVERIFY(restored);
        QCOMPARE(restored->book.digest, backup->digest);
        auto opened = Database::open(*target, Database::Mode::ReadWrite);
        QVERIFY(opened);
        std::unique_ptr<Database> database = std::move(opened).value();
        const BookInfo info = BookQueries(*database).info();
        QCOMPARE(info.sendingOffReason, u"restored"_s);
        QCOMPARE(info.invoices, 1);
        BookSession session{*database, ledger.clock, ledger.random, u"ann"_s, nullptr};
        QVERIFY(adoptBook(session));
        QCOMPARE(BookQueries(*database).info().sendingOffReason, QString());
        QVERIFY(BookQueries(*database).info().instanceId != info.instanceId);
        REFUSED(adoptBook(session), NothingToDo);
    }

    void aDamagedBookIsNotCalledSound_data() { addEngines(); }
    void aDamagedBookIsNotCalledSound()
    {
        LEDGER(ledger);
        ledger.invoice(ledger.debtor(u"Bakkerij"_s), u"1"_s, 10'000);
        NoProgress progress;
        const auto sound = verifyBook(ledger.book.database(), progress);
        QVERIFY(sound);
        QVERIFY2(sound->problems.isEmpty(), qPrintable(sound->problems.join(u'\n')));
        QCOMPARE(sound->invoices, 1);
        tamper(ledger.book.address(), {u"UPDATE invoice SET open_minor = 9999"_s});
        ledger.book.reopen();
        const auto found = verifyBook(ledger.book.database(), progress);
        QVERIFY(found);
        QVERIFY(!found->problems.isEmpty());
        QVERIFY(found->digest != sound->digest);
        QCOMPARE(found->toJson().value("sound"_L1).toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(TestBooks)
#include "test_books.moc"
