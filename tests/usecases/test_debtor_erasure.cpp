#include "core/usecases/books.h"
#include "core/usecases/debtor_erasure.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <QFile>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// Each of these is known of the person and of nothing else; none may be left anywhere.
const QStringList kCanaries{u"Kanarievogel"_s, u"kanarie@vogel.example"_s, u"Volièrestraat 12"_s, u"9999XY"_s, u"Zangersdorp"_s,
                            u"NL64VRBD0123456789"_s, u"KLANT-KANARIE"_s, u"vroeger@vogel.example"_s, u"Piet Pietersen"_s,
                            u"zingt te laat"_s, u"kooi-bon.txt"_s, u"inhoud van de bon"_s, u"levering kooi"_s, u"overschrijving Kanarie"_s};

DebtorData person()
{
    DebtorData data;
    data.name = u"J. Kanarievogel"_s;
    data.number = u"KLANT-KANARIE"_s;
    data.email = u"vroeger@vogel.example"_s;
    data.iban = u"NL64VRBD0123456789"_s;
    data.address = {u"Volièrestraat 12"_s, u"9999XY"_s, u"Zangersdorp"_s, u"NL"_s};
    data.note = u"zingt te laat"_s;
    return data;
}

/// A person with everything a book can know, eight years ago, all paid.
DebtorId withEverything(LedgerFixture& ledger)
{
    const DebtorId id = addDebtor(ledger.session, person())->id;
    DebtorData changed = person();
    changed.email = u"kanarie@vogel.example"_s;
    TEGOED_ENSURE(editDebtor(ledger.session, id, 1, changed).hasValue());
    TEGOED_ENSURE(addContact(ledger.session, id, {u"Piet Pietersen"_s, {}, u"piet@vogel.example"_s, {}}).hasValue());
    InvoiceData data = LedgerFixture::invoiceData(id, u"2018-7"_s, 12'100, "2018-05-01");
    data.description = u"levering kooi"_s;
    const InvoiceId invoice = addInvoice(ledger.session, data)->id;
    TEGOED_ENSURE(addPayment(ledger.session, {id, day("2018-06-01"), euro(12'100), u"overschrijving Kanarie"_s, {}}, {{invoice, euro(12'100)}}).hasValue());
    TEGOED_ENSURE(addNote(ledger.session, id, u"belde: zingt te laat"_s, invoice).hasValue());
    TEGOED_ENSURE(attachDocument(ledger.session, id, invoice, u"attachment"_s, u"kooi-bon.txt"_s, u"text/plain"_s, "inhoud van de bon").hasValue());
    return id;
}

/// All texts and bytes of a table, as one.
QByteArray contentOf(Database& database, const QString& table)
{
    QByteArray all;
    QSqlQuery row(database.connection());
    row.exec(u"SELECT * FROM "_s + table);
    while (row.next()) {
        for (int i = 0; i < row.record().count(); ++i)
            all += row.value(i).toByteArray() + '\n';
    }
    return all;
}

QStringList tables()
{
    return {u"debtor"_s, u"contact"_s, u"invoice"_s, u"payment"_s, u"document"_s, u"blob"_s, u"timeline_event"_s, u"timeline_value"_s,
            u"import_file"_s, u"import_change"_s, u"look_alike_dismissed"_s, u"allocation"_s};
}

} // namespace

class TestDebtorErasure final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfThePersonIsLeft_data() { addEngines(); }
    void nothingOfThePersonIsLeft()
    {
        LEDGER(ledger);
        const DebtorId id = withEverything(ledger);
        const DebtorId other = ledger.debtor(u"Somebody else"_s);
        ledger.invoice(other, u"2026-1"_s, 5'000);
        QByteArray before;
        for (const QString& table : tables())
            before += contentOf(ledger.book, table);
        for (const QString& canary : kCanaries)
            QVERIFY2(before.contains(canary.toUtf8()), qPrintable(canary + u" was never there, so it proves nothing"_s));

        const auto erased = eraseDebtor(ledger.session, id, {u"request of 12-11-2026"_s, false});
        QVERIFY(erased);
        QCOMPARE(erased->contacts, 1);
        QCOMPARE(erased->documents, 1);
        QVERIFY(erased->values >= 9);
        QVERIFY(erased->isOverwritten);
        for (const QString& table : tables()) {
            const QByteArray content = contentOf(ledger.book, table);
            for (const QString& canary : kCanaries)
                QVERIFY2(!content.contains(canary.toUtf8()), qPrintable(canary + u" is left in "_s + table));
        }
        DebtorFilter search;
        search.text = u"kanarie"_s;
        search.includeArchived = true;
        QVERIFY(DebtorQueries(ledger.book).list(search, DebtorSort::Name, SortOrder::Ascending, ledger.clock.today()).ids.empty());
        QVERIFY(contentOf(ledger.book, u"debtor"_s).contains("Somebody else"));
    }

    void theFileHoldsNoTrace()
    {
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        QVERIFY(book);
        LedgerFixture ledger(*book);
        const DebtorId id = withEverything(ledger);
        QVERIFY(eraseDebtor(ledger.session, id, {u"request"_s, false}));
        const QString path = book->address().path;
        book->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& canary : kCanaries)
            QVERIFY2(!bytes.contains(canary.toUtf8()), qPrintable(canary));
        QVERIFY(!bytes.toLower().contains("kanarievogel")); // The folded text of the search.
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }

    void totalsAndTheChainStay_data() { addEngines(); }
    void totalsAndTheChainStay()
    {
        LEDGER(ledger);
        const DebtorId id = withEverything(ledger);
        const DebtorId other = ledger.debtor(u"Somebody else"_s);
        const InvoiceId open = ledger.invoice(other, u"2026-1"_s, 5'000);
        const auto amounts = [&] { return contentOf(ledger.book, u"allocation"_s); };
        const QByteArray allocations = amounts();
        QVERIFY(eraseDebtor(ledger.session, id, {u"request"_s, false}));
        NoProgress progress;
        const auto report = verifyBook(ledger.book, progress);
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
        QCOMPARE(amounts(), allocations);
        QCOMPARE(ledger.openOf(open), 5'000);
        const auto detail = DebtorQueries(ledger.book).detail(id, ledger.clock.today());
        QCOMPARE(detail->data.name, u"Gewiste debiteur %1"_s.arg(id.value));
        QCOMPARE(detail->data.address.countryCode, u"NL"_s);
        QVERIFY(detail->archived);
        InvoiceFilter filter;
        filter.debtor = id;
        const auto invoices = InvoiceQueries(ledger.book).list(filter, InvoiceSort::Number, SortOrder::Ascending, ledger.clock.today()).ids;
        QCOMPARE(invoices.size(), 1U);
        const auto invoice = InvoiceQueries(ledger.book).detail(invoices.front(), ledger.clock.today());
        QCOMPARE(invoice->row.number, u"2018-7"_s);
        QCOMPARE(invoice->row.amount, euro(12'100));
        // The decision itself is on record, with its reason.
        const TimelineRow last = TimelineQueries(ledger.book).ofDebtor(id).front();
        QCOMPARE(last.kind, u"debtor_erased"_s);
        QCOMPARE(last.body.value(u"reason"_s).toString(), u"request"_s);
    }

    void aDocumentOfSomebodyElseStays_data() { addEngines(); }
    void aDocumentOfSomebodyElseStays()
    {
        LEDGER(ledger);
        const DebtorId id = withEverything(ledger);
        const DebtorId other = ledger.debtor(u"Somebody else"_s);
        // The very same file was filed with another debtor: its content is that one's now.
        QVERIFY(attachDocument(ledger.session, other, std::nullopt, u"attachment"_s, u"bon.txt"_s, u"text/plain"_s, "inhoud van de bon"));
        QVERIFY(eraseDebtor(ledger.session, id, {u"request"_s, false}));
        QVERIFY(InvoiceQueries(ledger.book).documents(id).empty());
        const auto documents = InvoiceQueries(ledger.book).documents(other);
        QCOMPARE(documents.size(), 1U);
        QCOMPARE(InvoiceQueries(ledger.book).documentContent(documents.front().sha256), QByteArray("inhoud van de bon"));
    }

    void whatStandsInTheWay_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("rule");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const char* situation, const char* rule) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << QString::fromLatin1(situation) << QString::fromLatin1(rule);
            };
            row("an invoice is open", "invoice", "open_items");
            row("money is not allocated", "money", "open_items");
            row("the newest invoice is of this year", "recent", "retention_duty");
            row("the newest invoice is seven years old: until the end of the year", "edge", "retention_duty");
            row("the year after the seventh has begun", "old", "");
            row("nothing but a name", "none", "");
        }
    }
    void whatStandsInTheWay()
    {
        LEDGER(ledger);
        QFETCH(QString, situation);
        QFETCH(QString, rule);
        const DebtorId id = ledger.debtor(u"Jan"_s);
        const auto paid = [&](const char* issued) {
            const InvoiceId invoice = ledger.invoice(id, u"1"_s, 100, issued);
            ledger.payment(id, 100, {{invoice, euro(100)}}, issued);
        };
        if (situation == u"invoice")
            ledger.invoice(id, u"1"_s, 100, "2010-01-01");
        else if (situation == u"money")
            ledger.payment(id, 100, {}, "2010-01-01");
        else if (situation == u"recent")
            paid("2026-02-01");
        else if (situation == u"edge")
            paid("2019-01-02");
        else if (situation == u"old")
            paid("2018-12-31");

        const auto refused = eraseDebtor(ledger.session, id, {u"request"_s, false});
        QCOMPARE(refused.hasValue(), rule.isEmpty());
        if (rule.isEmpty())
            return;
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
        QCOMPARE(refused.error().arguments.value(0), rule);
        QCOMPARE(DebtorQueries(ledger.book).detail(id, ledger.clock.today())->data.name, u"Jan"_s);
        // Somebody who answers for it may, and the record says so.
        QVERIFY(eraseDebtor(ledger.session, id, {u"request"_s, true}));
        QVERIFY(TimelineQueries(ledger.book).ofDebtor(id).front().body.value(u"forced"_s).toBool());
        NoProgress progress;
        QVERIFY(verifyBook(ledger.book, progress)->problems.isEmpty());
    }

    void withoutAReasonOrAPlaceNothingHappens_data() { addEngines(); }
    void withoutAReasonOrAPlaceNothingHappens()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"Jan"_s);
        REFUSED(eraseDebtor(ledger.session, id, {u"  "_s, true}), MissingInput);
        REFUSED(eraseDebtor(ledger.session, DebtorId{99}, {u"request"_s, true}), NotFound);
        const DebtorId merged = ledger.debtor(u"J. Jansen"_s);
        QVERIFY(mergeDebtors(ledger.session, id, merged));
        REFUSED(eraseDebtor(ledger.session, merged, {u"request"_s, true}), NotAllowed);
        QCOMPARE(DebtorQueries(ledger.book).detail(merged, ledger.clock.today())->data.name, u"J. Jansen"_s);
    }

    void thoseMergedIntoItGoWithIt_data() { addEngines(); }
    void thoseMergedIntoItGoWithIt()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"Jan"_s);
        const DebtorId merged = ledger.debtor(u"J. Jansen"_s);
        QVERIFY(mergeDebtors(ledger.session, id, merged));
        QVERIFY(eraseDebtor(ledger.session, id, {u"request"_s, false}));
        QVERIFY(!contentOf(ledger.book, u"debtor"_s).contains("Jan"));
        NoProgress progress;
        QVERIFY(verifyBook(ledger.book, progress)->problems.isEmpty());
    }

    void undoBringsNothingBack_data() { addEngines(); }
    void undoBringsNothingBack()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"Jan"_s);
        DebtorData data = DebtorQueries(ledger.book).detail(id, ledger.clock.today())->data;
        data.note = u"oud"_s;
        const auto edited = editDebtor(ledger.session, id, 1, data);
        QVERIFY(edited);
        QVERIFY(eraseDebtor(ledger.session, id, {u"request"_s, false}));
        QVERIFY(!undo(ledger.session, edited->undo));
        QVERIFY(!contentOf(ledger.book, u"debtor"_s).contains("Jan"));
    }
};

QTEST_GUILESS_MAIN(TestDebtorErasure)
#include "test_debtor_erasure.moc"
