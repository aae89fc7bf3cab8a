// The demand from the command line, with the history it builds on: per legal track as golden letters and e-mails, in a year of which no
// rate of interest is known, and never with costs to somebody who is not in default.
#include "tests/cli/run_cli.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::test;

namespace {

struct Person { QString name, kind, country; };
const QList<Person> kPeople{{u"nl_b2b"_s, u"business"_s, u"NL"_s}, {u"nl_b2c"_s, u"consumer"_s, u"NL"_s}, {u"be_b2b"_s, u"business"_s, u"BE"_s}, {u"be_b2c"_s, u"consumer"_s, u"BE"_s}};

} // namespace

class TestCliDemand final : public QObject {
    Q_OBJECT

    /// The program on a day, at ten in the morning in Amsterdam (summer) or eleven.
    CliRun on(const QString& day, const QStringList& arguments)
    {
        const QStringList words = QStringList{day + u" 09:00:00"_s, QStringLiteral(TEGOED_CLI), u"--book"_s, m_book, u"--json"_s} + arguments;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, u"UTC"_s);
        program.setProcessEnvironment(environment);
        program.start(m_faketime, words);
        if (!program.waitForFinished(60'000))
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    /// Four debtors, one per track, each with one invoice of € 1,000 due on `due`.
    bool makeBook(const QString& opened, const QString& due, bool isAgreed)
    {
        m_faketime = QStandardPaths::findExecutable(u"faketime"_s);
        m_folder = std::make_unique<QTemporaryDir>(QString::fromLocal8Bit(qgetenv("TEGOED_SCRATCH")) + u"/demand"_s);
        m_book = m_folder->filePath(u"book.tegoed"_s);
        bool isGood = on(opened, {u"book"_s, u"create"_s, m_book, u"--name"_s, u"De Vries Installaties"_s, u"--iban"_s, u"NL91ABNA0417164300"_s, u"--email"_s,
                                  u"administratie@devries.example"_s, u"--phone"_s, u"010-1234567"_s, u"--registration"_s, u"12345678"_s, u"--street"_s,
                                  u"Havenkade 12"_s, u"--postal-code"_s, u"3011 AB"_s, u"--city"_s, u"Rotterdam"_s}).exitCode == 0;
        isGood &= on(opened, {u"law"_s, u"terms"_s, u"--agreed"_s, isAgreed ? u"yes"_s : u"no"_s, u"--cost-clause"_s, u"yes"_s, u"--interest-clause"_s, u"yes"_s,
                              u"--claim-from-first"_s, u"yes"_s, u"--handover"_s, u"Jansen, Rotterdam"_s}).exitCode == 0;
        for (const Person& person : kPeople) {
            isGood &= on(opened, {u"debtor"_s, u"add"_s, u"--name"_s, person.name, u"--kind"_s, person.kind, u"--country"_s, person.country, u"--street"_s, u"Kerkstraat 1"_s,
                                  u"--postal-code"_s, person.country == u"NL" ? u"1234 AB"_s : u"9000"_s, u"--city"_s, person.country == u"NL" ? u"Utrecht"_s : u"Gent"_s,
                                  u"--email"_s, person.name + u"@klant.example"_s}).exitCode == 0;
            isGood &= on(opened, {u"invoice"_s, u"add"_s, u"--debtor"_s, person.name, u"--number"_s, u"2026-"_s + person.name, u"--date"_s, opened, u"--due"_s, due,
                                  u"--amount"_s, u"1000.00"_s, u"--description"_s, u"Onderhoud ketel"_s}).exitCode == 0;
        }
        return isGood;
    }
    /// What the rules propose that day leaves as letters that are posted.
    bool post(const QString& day, const QString& step, int count = 4)
    {
        const CliRun made = on(day, {u"remind"_s, u"--all"_s, u"--channel"_s, u"letter"_s, u"--approve"_s});
        QStringList ids;
        for (const QJsonValue& one : made.json()["messages"_L1].toArray()) {
            if (one["stage"_L1].toString() != step) {
                qWarning("%s", qPrintable(made.tellAll()));
                return false;
            }
            ids << QString::number(one["id"_L1].toInt());
        }
        const bool isPosted = ids.size() == count && on(day, {u"letters"_s, u"print"_s, u"-o"_s, m_folder->filePath(day + u".pdf"_s)}).exitCode == 0
            && on(day, QStringList{u"letters"_s, u"posted"_s} + ids).exitCode == 0;
        if (!isPosted)
            qWarning("%s", qPrintable(made.tellAll()));
        return isPosted;
    }
    bool isFaketimeMissing() const { return QStandardPaths::findExecutable(u"faketime"_s).isEmpty(); }

private Q_SLOTS:
    void goldenDemands_data()
    {
        QTest::addColumn<QString>("track");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("language");
        for (const Person& person : kPeople) {
            for (const QString& channel : {u"letter"_s, u"email"_s}) {
                for (const QString& language : {u"nl"_s, u"en"_s})
                    QTest::addRow("%s %s %s", qPrintable(person.name), qPrintable(channel), qPrintable(language)) << person.name << channel << language;
            }
        }
    }
    void goldenDemands()
    {
        if (isFaketimeMissing())
            QSKIP("not run: no faketime on this machine");
        if (!m_isGoldenBook) {
            QVERIFY(makeBook(u"2026-08-20"_s, u"2026-09-01"_s, true));
            QVERIFY(post(u"2026-09-04"_s, u"reminder_1"_s));
            QVERIFY(post(u"2026-09-28"_s, u"reminder_2"_s));
            m_isGoldenBook = true;
        }
        QFETCH(QString, track);
        QFETCH(QString, channel);
        QFETCH(QString, language);
        const QString made = m_folder->filePath(u"demand.txt"_s);
        QFile::remove(made);
        const CliRun run = on(u"2026-10-15"_s, {u"compose"_s, u"--debtor"_s, track, u"--channel"_s, channel, u"--text-lang"_s, language, u"-o"_s, made});
        QVERIFY2(run.exitCode == 0, qPrintable(run.tellAll()));
        QCOMPARE(run.json()["stage"_L1].toString(), u"demand"_s);
        QFile text(made);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QString now = u"Subject: "_s + run.json()["subject"_L1].toString() + u"\nAmount: "_s + run.json()["amount"_L1].toString() + u"\nPay by: "_s
            + run.json()["pay_by"_L1].toString() + u"\n\n"_s + QString::fromUtf8(text.readAll());
        const QString path = u"" TEGOED_SOURCE_DIR "/tests/golden/demands/%1_%2_%3.txt"_s.arg(track, channel, language);
        if (qEnvironmentVariableIsSet("TEGOED_WRITE_GOLDEN")) {
            QFile golden(path);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(now.toUtf8());
        }
        QFile golden(path);
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(now, QString::fromUtf8(golden.readAll()));
    }

    void withoutARateReminderAndDemandStillLeaveAndSayWhy()
    {
        if (isFaketimeMissing())
            QSKIP("not run: no faketime on this machine");
        QVERIFY(makeBook(u"2026-11-20"_s, u"2026-12-01"_s, true));
        QVERIFY(post(u"2026-12-04"_s, u"reminder_1"_s));
        QVERIFY(post(u"2026-12-28"_s, u"reminder_2"_s));
        QVERIFY(on(u"2026-12-29"_s, {u"debtor"_s, u"add"_s, u"--name"_s, u"new"_s, u"--kind"_s, u"business"_s, u"--email"_s, u"new@klant.example"_s}).exitCode == 0);
        QVERIFY(on(u"2026-12-29"_s, {u"invoice"_s, u"add"_s, u"--debtor"_s, u"new"_s, u"--number"_s, u"2026-new"_s, u"--date"_s, u"2026-12-29"_s, u"--due"_s,
                                     u"2027-01-08"_s, u"--amount"_s, u"500.00"_s}).exitCode == 0);
        const QString today = u"2027-01-15"_s;
        RUN(due, 0, {u"--book"_s, m_book, u"--json"_s, u"--today"_s, today, u"due"_s});
        QMap<QString, QString> steps;
        for (const QJsonValue& proposal : due.json()["proposals"_L1].toArray())
            steps.insert(proposal["debtor_name"_L1].toString(), proposal["step"_L1].toString());
        QCOMPARE(steps, (QMap<QString, QString>{{u"nl_b2b"_s, u"demand"_s}, {u"nl_b2c"_s, u"demand"_s}, {u"be_b2b"_s, u"demand"_s}, {u"be_b2c"_s, u"demand"_s},
                                                {u"new"_s, u"reminder_1"_s}}));
        RUN(remind, 0, {u"--book"_s, m_book, u"--json"_s, u"--today"_s, today, u"remind"_s, u"--all"_s, u"--dry-run"_s});
        QVERIFY(remind.json()["messages"_L1].toArray().size() >= 5); // To consumers over both channels.
        for (const QJsonValue& one : remind.json()["messages"_L1].toArray()) {
            QVERIFY2(one["blocks"_L1].toArray().isEmpty(), remind.out.constData());
        }
        for (const Person& person : kPeople) {
            RUN(demand, 0, {u"--book"_s, m_book, u"--json"_s, u"--today"_s, today, u"compose"_s, u"--debtor"_s, person.name, u"--channel"_s, u"letter"_s});
            QCOMPARE(demand.json()["stage"_L1].toString(), u"demand"_s);
            QVERIFY2(demand.json()["can_leave"_L1].toBool(), demand.out.constData());
            // The principal is asked; not a word of an amount of interest, and the reason stands beside it.
            const QString text = demand.json()["text"_L1].toString();
            QVERIFY2(text.contains(u"1.000,00"_s), qPrintable(text));
            QVERIFY2(!text.contains(QRegularExpression(u"rente[^.\n]*€ \\d"_s)), qPrintable(text));
            QStringList reasons;
            for (const QJsonValue& warning : demand.json()["warnings"_L1].toArray())
                reasons << warning["code"_L1].toString() + u' ' + warning["text"_L1].toString();
            QVERIFY2(reasons.filter(u"W16"_s).filter(u"2027"_s).size() == 1, qPrintable(person.name + u": "_s + reasons.join(u" | "_s)));
        }
        RUN(reminder, 0, {u"--book"_s, m_book, u"--json"_s, u"--today"_s, today, u"compose"_s, u"--debtor"_s, u"new"_s});
        QCOMPARE(reminder.json()["stage"_L1].toString(), u"reminder_1"_s);
        QVERIFY(reminder.json()["can_leave"_L1].toBool());
        QVERIFY(reminder.json()["text"_L1].toString().contains(u"500,00"_s));
    }

    /// A term that was only printed on the invoice: no default, so no demand with costs, until a notice of default named a date and it passed.
    void aPrintedTermNeverReachesCostsWithoutNoticeOfDefault()
    {
        if (isFaketimeMissing())
            QSKIP("not run: no faketime on this machine");
        QVERIFY(makeBook(u"2026-08-20"_s, u"2026-09-01"_s, false));
        QVERIFY(post(u"2026-09-04"_s, u"reminder_1"_s));
        const auto demandOn = [this](const QString& day) {
            return on(day, {u"compose"_s, u"--debtor"_s, u"nl_b2c"_s, u"--stage"_s, u"demand"_s, u"--channel"_s, u"letter"_s}).json();
        };
        const auto reasonsOf = [](const QJsonObject& composed) {
            QStringList reasons;
            for (const QJsonValue& block : composed["blocks"_L1].toArray())
                reasons << block["reason"_L1].toString();
            return reasons;
        };
        // Long after its due date, nobody wrote a notice: the letter does not go, whatever somebody asks for.
        QVERIFY(!demandOn(u"2026-11-20"_s)["can_leave"_L1].toBool());
        QVERIFY(post(u"2026-09-28"_s, u"reminder_2"_s));
        const QJsonObject early = demandOn(u"2026-10-09"_s); // The notice named 12 October.
        QVERIFY2(!early["can_leave"_L1].toBool(), qPrintable(reasonsOf(early).join(u' ')));
        const QJsonObject after = demandOn(u"2026-10-15"_s);
        QVERIFY2(after["can_leave"_L1].toBool(), qPrintable(reasonsOf(after).join(u' ')));
        QVERIFY(after["text"_L1].toString().contains(u"150,00"_s)); // 15 % of € 1,000.
    }

private:
    QString m_faketime, m_book;
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_isGoldenBook = false;
};

QTEST_GUILESS_MAIN(TestCliDemand)
#include "test_cli_demand.moc"
