#include "core/formats/statement/statement_stream.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

class TestBankStatement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownAccounts_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<bool>("isOwn");
        const QStringList own{u"NL91 ABNA 0417 1643 00"_s, u"be68539007547034"_s};
        QTest::newRow("in another spelling") << u"NL91ABNA0417164300"_s << own << true;
        QTest::newRow("the other one") << u"BE68539007547034"_s << own << true;
        QTest::newRow("somebody else's") << u"NL02RABO0123456789"_s << own << false;
        QTest::newRow("a Dutch number from before IBAN") << u"417164300"_s << own << true;
        QTest::newRow("with zeros before it") << u"0417164300"_s << own << true;
        QTest::newRow("a Belgian number from before IBAN") << u"539-0075470-34"_s << own << true;
        QTest::newRow("the end of a number only") << u"164300"_s << own << false;
        QTest::newRow("nothing is known of the own accounts") << u"NL02RABO0123456789"_s << QStringList() << true;
        QTest::newRow("an empty own account is none") << u"NL02RABO0123456789"_s << QStringList{QString()} << true;
    }
    void ownAccounts()
    {
        QFETCH(QString, account);
        QFETCH(QStringList, own);
        QFETCH(bool, isOwn);
        BankStatement statement;
        statement.account = account;
        QCOMPARE(isOwnAccount(statement, own), isOwn);
    }

    void whatBanksSayWhenTheyHaveNothingToSay()
    {
        for (const QString& text : {u"NOTPROVIDED"_s, u"notprovided"_s, u"NONREF"_s, u"NOT PROVIDED"_s, u"-"_s, QString()})
            QCOMPARE(saidReference(text), QString());
        QCOMPARE(saidReference(u"E2E-1"_s), u"E2E-1"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("code");
        QTest::newRow("no account") << QString() << u"EUR"_s << u"missing"_s;
        QTest::newRow("a currency nobody knows") << u"1"_s << u"QQQ"_s << u"unknown_currency"_s;
        QTest::newRow("all is well") << u"1"_s << u"EUR"_s << QString();
    }
    void refusals()
    {
        QFETCH(QString, account);
        QFETCH(QString, currency);
        QFETCH(QString, code);
        FileRecord record;
        StatementCollector collector(record);
        StatementStream stream(collector);
        BankStatement head;
        head.line = 1;
        head.account = account;
        head.currency = currency;
        stream.begin(head);
        StatementEntry entry;
        entry.line = 1; // of a file that is one line
        entry.bookingDate = Date(2026, 10, 7);
        entry.amount = Money(100, Currency::euro());
        stream.entry(entry);
        stream.end();
        QCOMPARE(record.statements.first().isRefused, !code.isEmpty());
        QCOMPARE(record.usableCount(), code.isEmpty() ? 1 : 0);
        if (!code.isEmpty())
            QCOMPARE(record.problems.first().code, code);
    }

    void aFileWrongAllThrough()
    {
        FileRecord record;
        StatementCollector collector(record);
        StatementStream stream(collector);
        BankStatement head;
        head.account = u"1"_s;
        stream.begin(head);
        for (int i = 0; i < 10'000; ++i) {
            StatementEntry entry;
            entry.line = i + 2;
            stream.entry(entry); // no date, no amount
        }
        stream.end();
        QVERIFY(record.problems.size() < 300);
        QCOMPARE(record.problems.last().code, u"more_problems"_s);
        QCOMPARE(record.usableCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBankStatement)
#include "test_bank_statement.moc"
