// From the bank's file to reminders of what is still open, as a script or a scheduler does it (issue 6, must show 6).
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

struct Paid {
    QString amount, text, name, iban;
    bool isOut = false;
};

/// A camt.053 of one account and one day; opening and closing balance fit.
QByteArray camt(const QString& id, const QString& day, const QList<Paid>& lines, const QString& account = u"NL91ABNA0417164300"_s)
{
    qint64 closing = 100'000;
    QString entries;
    for (const Paid& line : lines) {
        const qint64 cents = QString(line.amount).remove(u'.').toLongLong();
        closing += line.isOut ? -cents : cents;
        const QString who = line.isOut ? u"Cdtr"_s : u"Dbtr"_s;
        entries += u"<Ntry><Amt Ccy=\"EUR\">%1</Amt><CdtDbtInd>%2</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>%3</Dt></BookgDt><ValDt><Dt>%3</Dt></ValDt>"
                   "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>"
                   "<NtryDtls><TxDtls><RltdPties><%4><Nm>%5</Nm></%4><%4Acct><Id><IBAN>%6</IBAN></Id></%4Acct></RltdPties>"
                   "<RmtInf><Ustrd>%7</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"_s
                       .arg(line.amount, line.isOut ? u"DBIT"_s : u"CRDT"_s, day, who, line.name, line.iban, line.text);
    }
    const auto balance = [&](const QString& code, qint64 cents) {
        return u"<Bal><Tp><CdOrPrtry><Cd>%1</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%2.%3</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%4</Dt></Dt></Bal>"_s
            .arg(code).arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0')).arg(day);
    };
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr><MsgId>%1</MsgId>"
            "<CreDtTm>%2T20:00:00</CreDtTm></GrpHdr><Stmt><Id>%1</Id><CreDtTm>%2T20:00:00</CreDtTm><Acct><Id><IBAN>%3</IBAN></Id><Ccy>EUR</Ccy></Acct>"_s
                .arg(id, day, account)
            + balance(u"OPBD"_s, 100'000) + balance(u"CLBD"_s, closing) + entries + u"</Stmt></BkToCstmrStmt></Document>"_s)
        .toUtf8();
}

} // namespace

class TestCliMatch final : public QObject {
    Q_OBJECT

    CliRun cli(const QStringList& arguments) const { return runCli(QStringList{u"--book"_s, m_book, u"--json"_s} + arguments); }
    QString file(const QString& name, const QByteArray& content)
    {
        const QString path = scratchFile(name);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? path : QString();
    }
    /// A firm with three debtors, each with an invoice eight days late. False when there is no server for this engine.
    bool makeBook(const QString& engine)
    {
        const auto address = newAddress(engine);
        if (!address)
            return false;
        m_book = address->toString();
        bool ok = runCli({u"book"_s, u"create"_s, m_book, u"--name"_s, u"Firma"_s, u"--country"_s, u"NL"_s, u"--iban"_s, u"NL91ABNA0417164300"_s, u"--email"_s,
                          u"ann@firma.example"_s, u"--phone"_s, u"030-1234567"_s, u"--registration"_s, u"12345678"_s})
                      .exitCode == 0;
        int number = 0;
        for (const QString& name : {u"Anna Bakker"_s, u"Bert Visser"_s, u"Carla Smit"_s}) {
            ok = ok && cli({u"debtor"_s, u"add"_s, u"--name"_s, name, u"--email"_s, u"klant%1@klant.example"_s.arg(++number), u"--street"_s, u"Straat 1"_s,
                            u"--postal-code"_s, u"1234 AB"_s, u"--city"_s, u"Utrecht"_s}).exitCode == 0;
            ok = ok && cli({u"invoice"_s, u"add"_s, u"--number"_s, u"2026-010%1"_s.arg(number), u"--debtor"_s, name, u"--date"_s, isoDay(-60), u"--due"_s, isoDay(-8),
                            u"--amount"_s, u"100.00"_s}).exitCode == 0;
        }
        return ok;
    }
    QStringList proposed() const
    {
        QStringList names;
        for (const QJsonValue& one : cli({u"due"_s}).json()["proposals"_L1].toArray())
            names += one["debtor_name"_L1].toString() + u' ' + one["amount"_L1].toString();
        names.sort();
        return names;
    }

private Q_SLOTS:
    void exactlyTheUnpaidAreProposed_data() { addEngines(); }
    void exactlyTheUnpaidAreProposed()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QCOMPARE(proposed(), (QStringList{u"Anna Bakker 100.00"_s, u"Bert Visser 100.00"_s, u"Carla Smit 100.00"_s}));
        const QString statement = file(u"a.xml"_s, camt(u"1"_s, isoDay(-1), {{u"100.00"_s, u"factuur 2026-0101"_s, u"A. Bakker"_s, u"NL20INGB0001234567"_s},
                                                                         {u"40.00"_s, u"deel 2026-0102"_s, u"B Visser"_s, u"NL44RABO0123456789"_s},
                                                                         {u"500.00"_s, u"huur"_s, u"Verhuurder"_s, u"NL02ABNA0123456789"_s, true}}));
        RUN(tried, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, u"--dry-run"_s, statement});
        QCOMPARE(tried.json()["new_lines"_L1].toInt(), 3);
        QVERIFY(tried.json()["batch"_L1].isNull());
        RUN(in, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, statement});
        QCOMPARE(in.json()["certain"_L1].toInt(), 1);
        QCOMPARE(in.json()["proposed"_L1].toInt(), 1);
        RUN(again, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, statement});
        QCOMPARE(again.json()["new_lines"_L1].toInt(), 0);

        RUN(booked, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"book"_s, u"--certain"_s});
        QCOMPARE(booked.json()["booked"_L1].toInt(), 1);
        RUN(nothingMore, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"book"_s, u"--certain"_s}); // As a scheduler asks every day.
        QCOMPARE(nothingMore.json()["booked"_L1].toInt(-1), 0);
        RUN(listed, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"list"_s, u"--certainty"_s, u"proposed"_s});
        const QJsonObject line = listed.json()["lines"_L1][0].toObject();
        QCOMPARE(line["confidence"_L1].toString(), u"proposed"_s);
        QCOMPARE(line["proposal"_L1]["allocations"_L1][0]["invoice"_L1].toString(), u"2026-0102"_s);
        QVERIFY(line["reasons"_L1].toArray().contains(u"part_payment"_s));
        const QString id = QString::number(line["line"_L1].toInteger());
        RUN(one, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"book"_s, id});
        QCOMPARE(proposed(), (QStringList{u"Bert Visser 60.00"_s, u"Carla Smit 100.00"_s}));

        RUN(accounts, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"accounts"_s});
        QCOMPARE(accounts.json()["learned"_L1].toArray().size(), 2);
        QCOMPARE(accounts.json()["own"_L1][0]["until"_L1].toString(), isoDay(-1));
        RUN(forgotten, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"accounts"_s, u"--debtor"_s, u"Anna Bakker"_s, u"--forget"_s, u"NL20INGB0001234567"_s});
        QCOMPARE(forgotten.json()["learned"_L1].toArray().size(), 0);

        RUN(dependent, 4, {u"--book"_s, m_book, u"--json"_s, u"import"_s, u"undo"_s, QString::number(in.json()["batch"_L1].toInteger())});
        RUN(undone, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"undo"_s, id});
        RUN(split, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"assign"_s, id, u"--invoice"_s, u"2026-0102=10.00"_s, u"--debtor"_s, u"Carla Smit"_s});
        RUN(all, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, u"undo"_s, u"--with-matches"_s, QString::number(in.json()["batch"_L1].toInteger())});
        QCOMPARE(proposed(), (QStringList{u"Anna Bakker 100.00"_s, u"Bert Visser 100.00"_s, u"Carla Smit 100.00"_s}));
        RUN(people, 0, {u"--book"_s, m_book, u"--lang"_s, u"nl"_s, u"match"_s, u"list"_s, u"--state"_s, u"all"_s});
    }

    void oldBankDataWarnsAndHoldsTheAutomatic_data() { addEngines(); }
    void oldBankDataWarnsAndHoldsTheAutomatic()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        const auto warned = [this] {
            int count = 0, automatic = 0;
            for (const QJsonValue& one : cli({u"due"_s}).json()["proposals"_L1].toArray()) {
                count += one["warnings"_L1].toArray().contains(u"W01"_s);
                automatic += one["automatic"_L1].toBool();
            }
            return std::pair(count, automatic);
        };
        // Eleven days hold at least five banking days, also over Christmas.
        const QString old = file(u"old.xml"_s, camt(u"1"_s, isoDay(-11), {{u"5.00"_s, u"kosten"_s, u"Bank"_s, u"NL02ABNA0123456789"_s, true}}));
        RUN(in, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, old});
        QCOMPARE(warned(), std::pair(3, 0));
        const QString fresh = file(u"fresh.xml"_s, camt(u"2"_s, isoDay(0), {{u"6.00"_s, u"kosten"_s, u"Bank"_s, u"NL02ABNA0123456789"_s, true}}));
        RUN(second, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, fresh});
        QCOMPARE(warned().first, 0);
        QCOMPARE(cli({u"due"_s}).json()["bank_until"_L1].toString(), isoDay(0));
    }

    /// A reminder was posted before the bank's file came: an apology is offered, and waits for a person.
    void aCrossedReminderIsCorrected_data() { addEngines(); }
    void aCrossedReminderIsCorrected()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        const auto run = [this](const QStringList& arguments) { return cli(arguments); };
        const CliRun reminded = run({u"remind"_s, u"--debtor"_s, u"Anna Bakker"_s, u"--channel"_s, u"letter"_s, u"--approve"_s});
        QVERIFY2(reminded.exitCode == 0, qPrintable(reminded.tellAll()));
        RUN(printed, 0, {u"--book"_s, m_book, u"--json"_s, u"letters"_s, u"print"_s, u"-o"_s, scratchFile(u"letters-%1.pdf"_s.arg(engine))});
        const CliRun posted = run({u"letters"_s, u"posted"_s});
        QVERIFY2(posted.exitCode == 0, qPrintable(posted.tellAll()));
        QVERIFY(run({u"payment"_s, u"correct"_s}).json()["reminded_too_late"_L1].toArray().isEmpty());
        const QString statement = file(u"late.xml"_s, camt(u"1"_s, isoDay(-2), {{u"100.00"_s, u"factuur 2026-0101"_s, u"Anna Bakker"_s, u"NL20INGB0001234567"_s},
                                                                            {u"98.00"_s, u"2026-0102 -2%"_s, u"Bert Visser"_s, u"NL44RABO0123456789"_s}}));
        RUN(in, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, statement});
        RUN(thanks, 0, {u"--book"_s, m_book, u"--json"_s, u"book"_s, u"set"_s, u"--thanks"_s, u"paid_in_full"_s});
        QCOMPARE(thanks.json()["thanks"_L1].toString(), u"paid_in_full"_s);
        RUN(noWord, 2, {u"--book"_s, m_book, u"--json"_s, u"book"_s, u"set"_s, u"--thanks"_s, u"everybody"_s});
        RUN(booked, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"accept"_s, u"--certain"_s, u"--correct"_s, u"--thank"_s});
        QCOMPARE(booked.json()["reminded_too_late"_L1][0]["invoice"_L1].toString(), u"2026-0101"_s);
        QCOMPARE(booked.json()["corrections"_L1].toArray().size(), 1);
        QCOMPARE(booked.json()["thanks"_L1].toArray().size(), 1);
        const QString message = QString::number(booked.json()["corrections"_L1][0].toInteger());
        RUN(shown, 0, {u"--book"_s, m_book, u"--json"_s, u"outbox"_s, u"show"_s, message});
        QVERIFY2(shown.text().contains(u"\"correction\""_s) && shown.text().contains(u"\"proposed\""_s), qPrintable(shown.text()));
        QVERIFY2(shown.text().contains(u"was al bij ons binnen"_s), qPrintable(shown.text()));
        QVERIFY(run({u"payment"_s, u"correct"_s}).json()["reminded_too_late"_L1].toArray().isEmpty()); // Offered once.
        RUN(again, 2, {u"--book"_s, m_book, u"--json"_s, u"payment"_s, u"correct"_s, QString::number(booked.json()["reminded_too_late"_L1][0]["message"_L1].toInteger())});

        // The difference has its own booking.
        RUN(open, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"list"_s});
        const QJsonObject line = open.json()["lines"_L1][0].toObject();
        QVERIFY(line["reasons"_L1].toArray().contains(u"discount"_s));
        RUN(written, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"book"_s, QString::number(line["line"_L1].toInteger()), u"--write-off"_s, u"2 % korting"_s});
        QCOMPARE(proposed(), QStringList{u"Carla Smit 100.00"_s});
    }

    /// Receipts of a cash desk or a payment provider go the same way as a bank's, when asked to.
    void aListOfReceiptsIsMatched_data() { addEngines(); }
    void aListOfReceiptsIsMatched()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        const QByteArray rows = "Betaaldatum;Debiteur;Factuurnummer;Ontvangen bedrag;Omschrijving\n" + isoDay(-1).toUtf8() + ";Anna Bakker;2026-0101;100,00;pin\n"
            + isoDay(-1).toUtf8() + ";Iemand;;55,00;onbekend\n";
        const QString list = file(u"receipts.csv"_s, rows);
        RUN(in, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, u"--as"_s, u"payments-csv"_s, u"--match"_s, list});
        QCOMPARE(in.json()["new_lines"_L1].toInt(), 2);
        QCOMPARE(in.json()["certain"_L1].toInt(), 1);
        RUN(again, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, u"--as"_s, u"payments-csv"_s, u"--match"_s, list});
        QCOMPARE(again.json()["new_lines"_L1].toInt(), 0);
        RUN(booked, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"book"_s, u"--certain"_s});
        QCOMPARE(proposed(), (QStringList{u"Bert Visser 100.00"_s, u"Carla Smit 100.00"_s}));
        // It says nothing about how far the bank's statements go.
        QVERIFY(cli({u"due"_s}).json()["bank_until"_L1].isNull());
        const QString statement = file(u"bank.xml"_s, camt(u"9"_s, isoDay(-1), {{u"100.00"_s, u"2026-0102"_s, u"Bert Visser"_s, u"NL44RABO0123456789"_s}}));
        RUN(bank, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, statement});
        QCOMPARE(cli({u"due"_s}).json()["bank_until"_L1].toString(), isoDay(-1));
    }

    /// As a scheduler does it: a folder, one command, exit codes.
    void aWatchedFolderComesIn_data() { addEngines(); }
    void aWatchedFolderComesIn()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        const QString folder = scratchFile(u"watched-"_s + engine);
        QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
        const auto put = [&](const QString& name, const QByteArray& content) {
            QFile out(folder + u'/' + name);
            return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.flush()
                && out.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime);
        };
        RUN(off, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"status"_s});
        QCOMPARE(off.json()["on"_L1].toBool(true), false);
        RUN(notYet, 2, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"run"_s});
        RUN(on, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"on"_s, folder});
        QVERIFY(put(u"bank.xml"_s, camt(u"1"_s, isoDay(-1), {{u"100.00"_s, u"factuur 2026-0101"_s, u"Anna Bakker"_s, u"NL20INGB0001234567"_s}})));
        RUN(first, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"run"_s});
        QCOMPARE(first.json()["files"_L1][0]["certain"_L1].toInt(), 1);
        QVERIFY(put(u"broken.xml"_s, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">"));
        RUN(sent, 0, {u"--book"_s, m_book, u"--json"_s, u"outbox"_s, u"send"_s}); // A bad file keeps no message here.
        QCOMPARE(sent.json()["watched"_L1]["files"_L1][0]["outcome"_L1].toString(), u"refused"_s);
        RUN(nothing, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"run"_s});
        QCOMPARE(nothing.json()["known"_L1].toInt(), 2);
        RUN(due, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s});
        QCOMPARE(due.json()["arrived"_L1].toArray().size(), 2);
        const QJsonObject receipts = due.json()["receipts"_L1].toObject();
        QCOMPARE(receipts["statements_read"_L1].toBool(), true);
        QCOMPARE(receipts["certain"_L1].toInt(), 1);
        QCOMPARE(receipts["certain_sums"_L1].toArray(), (QJsonArray{QJsonObject{{u"currency"_s, u"EUR"_s}, {u"amount"_s, u"100.00"_s}}}));
        QCOMPARE(receipts["to_look_at"_L1].toInt(-1), 0);
        QVERIFY(receipts["to_look_at_sums"_L1].toArray().isEmpty());
        QCOMPARE(due.json()["bank_looked"_L1].toBool(true), false);
        RUN(dueForPeople, 0, {u"--book"_s, m_book, u"--lang"_s, u"nl"_s, u"due"_s});
        QVERIFY2(dueForPeople.text().contains(u"1 betaling zeker gekoppeld, €\u00A0100,00. Om die te boeken: tegoed-cli match book --certain"_s)
                     && dueForPeople.text().contains(u"2 bestanden binnengekomen uit de bewaakte map"_s),
                 qPrintable(dueForPeople.text()));
        RUN(dueOfOne, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s, u"--debtor"_s, u"Anna Bakker"_s});
        QVERIFY(dueOfOne.json()["receipts"_L1].isNull());
        RUN(people, 0, {u"--book"_s, m_book, u"--lang"_s, u"nl"_s, u"watch"_s, u"list"_s});
        QVERIFY2(people.text().contains(u"Geweigerd"_s) && people.text().contains(u"bankregel"_s), qPrintable(people.text()));
        RUN(seen, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"seen"_s});
        RUN(none, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"list"_s});
        QVERIFY(none.json()["files"_L1].toArray().isEmpty());
        RUN(retried, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"retry"_s, u"2"_s});
        RUN(partly, 1, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"run"_s});
        QDir(folder).removeRecursively();
        RUN(gone, 2, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"run"_s});
        RUN(stopped, 0, {u"--book"_s, m_book, u"--json"_s, u"watch"_s, u"off"_s});
    }

    void otherFilesAreRefusedClearly_data() { addEngines(); }
    void otherFilesAreRefusedClearly()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        const QString other = file(u"other.xml"_s, camt(u"1"_s, isoDay(-1), {{u"5.00"_s, u"x"_s, u"Y"_s, u"NL02ABNA0123456789"_s}}, u"NL44RABO0123456789"_s));
        RUN(refused, 4, {u"--book"_s, m_book, u"--json"_s, u"import"_s, other});
        QCOMPARE(refused.errorCode(), u"not_allowed"_s);
        RUN(taken, 0, {u"--book"_s, m_book, u"--json"_s, u"import"_s, u"--accept-other-account"_s, other});
        RUN(noLine, 2, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"book"_s, u"99"_s});
        RUN(noReason, 2, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"ignore"_s, u"1"_s});
        RUN(ignored, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"ignore"_s, u"1"_s, u"--reason"_s, u"privé"_s});
        RUN(back, 0, {u"--book"_s, m_book, u"--json"_s, u"match"_s, u"undo"_s, u"1"_s});
    }

private:
    QString m_book;
};

QTEST_GUILESS_MAIN(TestCliMatch)
#include "test_cli_match.moc"
