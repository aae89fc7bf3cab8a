// The work of today from the command line, as a script or a scheduler calls it.
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestCliDue final : public QObject {
    Q_OBJECT

    CliRun cli(QStringList arguments, bool isJson = true) const
    {
        return runCli(QStringList{u"--book"_s, m_book} + (isJson ? QStringList{u"--json"_s} : QStringList()) + arguments);
    }
    /// False when there is no server for this engine.
    bool makeBook(const QString& engine)
    {
        const auto address = newAddress(engine);
        if (!address)
            return false;
        m_book = address->toString();
        const CliRun made = runCli({u"book"_s, u"create"_s, m_book, u"--name"_s, u"Firma"_s, u"--country"_s, u"NL"_s, u"--iban"_s, u"NL91ABNA0417164300"_s,
                                    u"--email"_s, u"ann@firma.example"_s, u"--phone"_s, u"030-1234567"_s, u"--registration"_s, u"12345678"_s});
        return made.exitCode == 0;
    }
    /// A file of the sequence with its first reminder on another day; empty when it cannot be written.
    static QString withFirstReminderAt(int days, QJsonObject sequence, const QString& name)
    {
        QJsonArray steps = sequence["steps"_L1].toArray();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QJsonObject step = steps[i].toObject();
            if (step["code"_L1] == "reminder_1"_L1)
                step["days"_L1] = days;
            steps[i] = step;
        }
        sequence["steps"_L1] = steps;
        QFile file(scratchFile(name));
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(sequence).toJson()) > 0 ? file.fileName() : QString();
    }
    bool addDebtor(const QString& name)
    {
        return cli({u"debtor"_s, u"add"_s, u"--name"_s, name, u"--email"_s, name.toLower() + u"@klant.example"_s, u"--street"_s, u"Straat 1"_s,
                    u"--postal-code"_s, u"1234 AB"_s, u"--city"_s, u"Utrecht"_s}).exitCode == 0;
    }
    bool addInvoice(const QString& debtor, const QString& number, const QString& due, const QString& amount = u"100.00"_s)
    {
        const CliRun added = cli({u"invoice"_s, u"add"_s, u"--number"_s, number, u"--debtor"_s, debtor, u"--date"_s, isoDay(-60), u"--due"_s, due, u"--amount"_s, amount});
        if (added.exitCode != 0)
            qWarning("%s", qPrintable(added.tellAll()));
        return added.exitCode == 0;
    }

private Q_SLOTS:
    void theSameDayGivesTheSameBytes_data() { addEngines(); }
    void theSameDayGivesTheSameBytes()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        for (const auto* name : {"Anna", "Bert", "Carla"}) {
            QVERIFY(addDebtor(QString::fromLatin1(name)));
            QVERIFY(addInvoice(QString::fromLatin1(name), QString::fromLatin1(name) + u"-1"_s, isoDay(-8)));
        }
        RUN(first, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s, u"--explain"_s});
        RUN(second, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s, u"--explain"_s});
        QCOMPARE(first.out, second.out);
        QCOMPARE(first.json()["proposals"_L1].toArray().size(), 3);
        const QJsonObject one = first.json()["proposals"_L1].toArray().first().toObject();
        QCOMPARE(one["step"_L1].toString(), u"reminder_1"_s);
        QCOMPARE(one["amount"_L1].toString(), u"100.00"_s);
        QVERIFY(!one["reasons"_L1].toArray().first()["text"_L1].toString().isEmpty());
    }

    void claimsCanBeListedExplainedAndWaived_data() { addEngines(); }
    void claimsCanBeListedExplainedAndWaived()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(addDebtor(u"Anna"_s)); // A consumer: assumed, the safe side.
        QVERIFY(addInvoice(u"Anna"_s, u"A-1"_s, u"2026-10-31"_s, u"1210.00"_s));
        RUN(agreed, 0, {u"--book"_s, m_book, u"law"_s, u"terms"_s, u"--agreed"_s, u"yes"_s});
        // 1,210.00 × 4 % × 24 ÷ 365 = 3.18; 15 % of it is the costs, which wait for the demand.
        RUN(shown, 0, {u"--book"_s, m_book, u"--json"_s, u"claim"_s, u"list"_s, u"--invoice"_s, u"A-1"_s, u"--on"_s, u"2026-11-25"_s});
        const QJsonArray claims = shown.json()["claims"_L1].toArray();
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims[0]["amount"_L1].toString(), u"3.18"_s);
        QCOMPARE(claims[0]["parts"_L1][0]["days"_L1].toInt(), 24);
        QVERIFY(claims[0]["waits"_L1].isNull());
        QCOMPARE(claims[1]["amount"_L1].toString(), u"181.50"_s);
        QCOMPARE(claims[1]["waits"_L1]["code"_L1].toString(), u"demand_needed"_s);
        QCOMPARE(shown.json()["total"_L1].toString(), u"1213.18"_s);
        RUN(noRate, 0, {u"--book"_s, m_book, u"--json"_s, u"claim"_s, u"list"_s, u"--debtor"_s, u"Anna"_s, u"--on"_s, u"2027-01-15"_s});
        QCOMPARE(noRate.json()["claims"_L1][0]["waits"_L1]["code"_L1].toString(), u"no_rate"_s);
        QVERIFY(noRate.json()["claims"_L1][0]["amount"_L1].isNull());
        RUN(people, 0, {u"--book"_s, m_book, u"--lang"_s, u"en"_s, u"claim"_s, u"list"_s, u"--invoice"_s, u"A-1"_s, u"--on"_s, u"2026-11-25"_s, u"--explain"_s});
        QVERIFY2(people.text().contains(u"24 days ÷ 365 = €3.18"_s), qPrintable(people.text()));
        RUN(without, 2, {u"--book"_s, m_book, u"--json"_s, u"claim"_s, u"waive"_s, u"--invoice"_s, u"A-1"_s, u"--kind"_s, u"interest"_s});
        RUN(waived, 0, {u"--book"_s, m_book, u"--json"_s, u"claim"_s, u"waive"_s, u"--invoice"_s, u"A-1"_s, u"--kind"_s, u"interest"_s, u"--reason"_s, u"goodwill"_s});
        RUN(after, 0, {u"--book"_s, m_book, u"--json"_s, u"claim"_s, u"list"_s, u"--invoice"_s, u"A-1"_s, u"--on"_s, u"2026-11-25"_s});
        QCOMPARE(after.json()["claims"_L1][0]["waits"_L1]["code"_L1].toString(), u"waived"_s);
        QCOMPARE(after.json()["waived"_L1][0]["reason"_L1].toString(), u"goodwill"_s);
        RUN(again, 0, {u"--book"_s, m_book, u"--json"_s, u"claim"_s, u"restore"_s, u"--invoice"_s, u"A-1"_s, u"--kind"_s, u"interest"_s});
        RUN(both, 2, {u"--book"_s, m_book, u"claim"_s, u"list"_s, u"--invoice"_s, u"A-1"_s, u"--debtor"_s, u"Anna"_s});
    }

    void theLawOfTheBookCanBeReplaced_data() { addEngines(); }
    void theLawOfTheBookCanBeReplaced()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QFile shipped(u"" TEGOED_SOURCE_DIR "/resources/law/rates.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject pack = QJsonDocument::fromJson(shipped.readAll()).object();
        QJsonObject meta = pack[u"meta"_s].toObject();
        meta[u"as_of"_s] = u"2027-01-04"_s;
        pack[u"meta"_s] = meta;
        QJsonArray rows = pack[u"nl_statutory"_s].toArray();
        QJsonObject last = rows.last().toObject();
        last[u"rate"_s] = u"4.5"_s; // A rate that was worked with.
        rows[rows.size() - 1] = last;
        pack[u"nl_statutory"_s] = rows;
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u"/law.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(pack).toJson());
        file.close();
        RUN(dry, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"import"_s, path, u"--dry-run"_s});
        QCOMPARE(dry.json()["changes"_L1].toArray().size(), 1);
        QCOMPARE(dry.json()["changes"_L1][0]["after"_L1].toString(), u"4.50"_s);
        QVERIFY(dry.json()["needs_confirmation"_L1].toBool() && !dry.json()["imported"_L1].toBool());
        RUN(refused, 4, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"import"_s, path});
        RUN(done, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"import"_s, path, u"--confirm"_s});
        RUN(shown, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"show"_s});
        QCOMPARE(shown.json()["as_of"_L1].toString(), u"2027-01-04"_s);
        QVERIFY(!shown.json()["shipped"_L1].toBool(true));
    }

    void aRateIsEnteredBesideTheLawPack_data() { addEngines(); }
    void aRateIsEnteredBesideTheLawPack()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        const QStringList ask{u"--book"_s, m_book, u"--json"_s, u"calc"_s, u"rate"_s, u"--table"_s, u"nl-statutory"_s, u"--on"_s, u"2027-01-15"_s};
        RUN(before, 4, ask);
        QStringList add{u"--book"_s, m_book, u"--json"_s, u"rate"_s, u"add"_s, u"--table"_s, u"nl-statutory"_s, u"--from"_s, u"2027-01-01"_s,
                        u"--until"_s, u"2027-06-30"_s, u"--rate"_s, u"4,5"_s};
        RUN(noSource, 2, add);
        QCOMPARE(noSource.errorCode(), u"missing_input"_s);
        RUN(added, 0, add + QStringList{u"--source"_s, u"Stb. 2026, 500"_s});
        RUN(known, 0, ask);
        QCOMPARE(known.json()["rate"_L1].toString(), u"4.50"_s);
        QCOMPARE(known.json()["known_until"_L1].toString(), u"2027-06-30"_s);
        QVERIFY(!known.json()["entered_by"_L1].toString().isEmpty());
        RUN(list, 0, {u"--book"_s, m_book, u"--json"_s, u"rate"_s, u"list"_s});
        QCOMPARE(list.json()["rates"_L1][0]["source"_L1].toString(), u"Stb. 2026, 500"_s);
        QVERIFY(list.json()["rates"_L1][0]["pack_says"_L1].isNull());
        RUN(law, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"show"_s});
        QCOMPARE(law.json()["rates"_L1][0]["own_rows"_L1][0]["rate"_L1].toString(), u"4.50"_s);
        add[8] = u"2026-10-01"_s; // Over days that passed.
        RUN(past, 4, add + QStringList{u"--source"_s, u"x"_s});
        QCOMPARE(past.errorCode(), u"not_allowed"_s);
        RUN(dutch, 0, {u"--book"_s, m_book, u"--lang"_s, u"nl"_s, u"rate"_s, u"list"_s});
        QVERIFY2(dutch.text().contains(u"4,50 %"_s) && dutch.text().contains(u"Ingevoerd door"_s), qPrintable(dutch.text()));
        RUN(removed, 0, {u"--book"_s, m_book, u"--json"_s, u"rate"_s, u"remove"_s, u"--table"_s, u"nl-statutory"_s, u"--from"_s, u"2027-01-01"_s});
        RUN(after, 4, ask);
    }

    void theTermsSheetIsMadeAndItsHandOverKept_data() { addEngines(); }
    void theTermsSheetIsMadeAndItsHandOverKept()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(addDebtor(u"Anna"_s));
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u"/terms.pdf"_s;
        RUN(early, 4, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"terms"_s, u"--sheet"_s, path});
        RUN(made, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"terms"_s, u"--agreed"_s, u"yes"_s, u"--retention-of-title"_s, u"yes"_s, u"--sheet"_s, path});
        QCOMPARE(made.json()["sheet_version"_L1].toInt(), 1);
        QVERIFY(QFileInfo(path).size() > 1000);
        RUN(recorded, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"handover"_s, u"--debtor"_s, u"Anna"_s, u"--how"_s, u"quotation"_s, u"--on"_s, isoDay(-3)});
        RUN(list, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"handover"_s, u"--debtor"_s, u"Anna"_s});
        QCOMPARE(list.json()["handovers"_L1][0]["day"_L1].toString(), isoDay(-3));
        QVERIFY(list.json()["handovers"_L1][0]["current"_L1].toBool());
    }

    void daysAreTheCompanysWhereverTheComputerStands()
    {
        const QString faketime = QStandardPaths::findExecutable(u"faketime"_s);
        if (faketime.isEmpty())
            QSKIP("not run: no faketime on this machine");
        QVERIFY(makeBook(u"SQLite"_s));
        QVERIFY(addDebtor(u"Anna"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-1"_s, u"2027-03-24"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-2"_s, u"2026-12-28"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-3"_s, u"2028-02-25"_s));
        // Just before and after midnight in Amsterdam: the night the clock jumps, the year's end, 28 to 29 February, summer's end.
        for (const auto& [utc, expected] : {std::pair{"2027-03-27 22:59:50", "2027-03-27"}, {"2027-03-27 23:00:10", "2027-03-28"}, {"2027-03-28 01:00:10", "2027-03-28"},
                                            {"2026-12-31 22:59:50", "2026-12-31"}, {"2026-12-31 23:00:10", "2027-01-01"}, {"2028-02-28 23:00:10", "2028-02-29"},
                                            {"2027-10-30 22:30:00", "2027-10-31"}, {"2027-10-31 00:59:50", "2027-10-31"}}) {
            QByteArray before;
            for (const auto* zone : {"UTC", "America/New_York", "Pacific/Auckland"}) {
                QProcess program;
                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                environment.insert(u"TZ"_s, u"UTC"_s); // faketime reads its moment in this zone …
                program.setProcessEnvironment(environment);
                program.start(faketime, {QString::fromLatin1(utc), u"env"_s, u"TZ=%1"_s.arg(QString::fromLatin1(zone)), QString::fromUtf8(TEGOED_CLI), u"--book"_s, m_book,
                                         u"--json"_s, u"due"_s, u"--explain"_s});
                QVERIFY(program.waitForFinished(60'000));
                const QByteArray out = program.readAllStandardOutput();
                const QJsonObject list = QJsonDocument::fromJson(out).object();
                QCOMPARE(list["today"_L1].toString(), QString::fromLatin1(expected));
                if (!before.isEmpty())
                    QCOMPARE(out, before); // … and the list is the same in every zone.
                before = out;
            }
        }
    }

    void withoutRatesTheWorkStillGoesOn()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        QVERIFY(addDebtor(u"Anna"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-1"_s, u"2027-01-05"_s));
        RUN(due, 0, {u"--book"_s, m_book, u"--json"_s, u"--today"_s, u"2027-01-15"_s, u"due"_s});
        QCOMPARE(due.json()["today"_L1].toString(), u"2027-01-15"_s);
        QCOMPARE(due.json()["proposals"_L1].toArray().size(), 1);
        RUN(refused, 2, {u"--book"_s, m_book, u"--json"_s, u"--today"_s, u"2027-01-15"_s, u"remind"_s, u"--all"_s}); // Writing refuses another day.
    }

    void twoAtOnceMakeEachMessageOnce_data() { addEngines(); }
    void twoAtOnceMakeEachMessageOnce()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        constexpr int kDebtors = 6;
        for (int i = 0; i < kDebtors; ++i) {
            QVERIFY(addDebtor(u"Klant%1"_s.arg(i)));
            QVERIFY(addInvoice(u"Klant%1"_s.arg(i), u"N%1"_s.arg(i), isoDay(-8)));
        }
        std::vector<std::unique_ptr<QProcess>> runs;
        for (int i = 0; i < 3; ++i) {
            runs.push_back(std::make_unique<QProcess>());
            runs.back()->start(QString::fromUtf8(TEGOED_CLI), {u"--book"_s, m_book, u"--json"_s, u"remind"_s, u"--all"_s, u"--approve"_s});
        }
        int made = 0;
        for (const auto& run : runs) {
            QVERIFY(run->waitForFinished(90'000));
            const QByteArray out = run->readAllStandardOutput();
            QVERIFY2(run->exitCode() == 0 || run->exitCode() == 1 || run->exitCode() == 4, qPrintable(QString::fromUtf8(out + run->readAllStandardError())));
            for (const QJsonValue& message : QJsonDocument::fromJson(out)["messages"_L1].toArray())
                made += message["id"_L1].isNull() ? 0 : 1;
        }
        QCOMPARE(made, kDebtors);
        RUN(again, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s});
        QCOMPARE(again.json()["proposals"_L1].toArray().size(), 0);
        RUN(verified, 0, {u"--book"_s, m_book, u"--json"_s, u"book"_s, u"verify"_s});
    }

    void theOwnTermsDecideWhatIsClaimed()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        RUN(before, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"terms"_s});
        QCOMPARE(before.json()["terms_agreed"_L1].toBool(), false);
        RUN(refused, 2, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"terms"_s, u"--agreed"_s, u"maybe"_s});
        RUN(said, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"terms"_s, u"--agreed"_s, u"yes"_s, u"--handover"_s, u" Bureau Voorbeeld, Utrecht "_s});
        RUN(after, 0, {u"--book"_s, m_book, u"--json"_s, u"law"_s, u"terms"_s, u"--interest-clause"_s, u"no"_s});
        QCOMPARE(after.json()["terms_agreed"_L1].toBool(), true); // What is not named stays.
        QCOMPARE(after.json()["interest_clause"_L1].toBool(), false);
        QCOMPARE(after.json()["handover_party"_L1].toString(), u"Bureau Voorbeeld, Utrecht"_s);
    }

    void aHoldIsSetShownAndCleared()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        QVERIFY(addDebtor(u"Anna"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-1"_s, isoDay(-8)));
        RUN(noReason, 2, {u"--book"_s, m_book, u"--json"_s, u"hold"_s, u"set"_s, u"--debtor"_s, u"Anna"_s});
        RUN(set, 0, {u"--book"_s, m_book, u"--json"_s, u"hold"_s, u"set"_s, u"--debtor"_s, u"Anna"_s, u"--until"_s, isoDay(5), u"--reason"_s, u"klacht"_s});
        RUN(due, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s, u"--explain"_s});
        QCOMPARE(due.json()["proposals"_L1].toArray().size(), 0);
        const QJsonObject excluded = due.json()["excluded"_L1].toArray().first().toObject();
        QCOMPARE(excluded["gate"_L1].toString(), u"hold"_s);
        QCOMPARE(excluded["until"_L1].toString(), isoDay(6)); // The first day it no longer keeps it back.
        RUN(blocked, 4, {u"--book"_s, m_book, u"--json"_s, u"remind"_s, u"--debtor"_s, u"Anna"_s, u"--stage"_s, u"reminder_1"_s});
        RUN(listed, 0, {u"--book"_s, m_book, u"--json"_s, u"hold"_s, u"list"_s});
        QCOMPARE(listed.json()["holds"_L1].toArray().first()["reason"_L1].toString(), u"klacht"_s);
        RUN(cleared, 0, {u"--book"_s, m_book, u"--json"_s, u"hold"_s, u"clear"_s, u"--debtor"_s, u"Anna"_s});
        RUN(free, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s});
        QCOMPARE(free.json()["proposals"_L1].toArray().size(), 1);
        RUN(nothing, 0, {u"--book"_s, m_book, u"hold"_s, u"list"_s});
        QVERIFY(!nothing.out.isEmpty());
    }

    void aSequenceIsSavedSimulatedAndRestored()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        QVERIFY(addDebtor(u"Anna"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-1"_s, isoDay(-8)));
        RUN(shown, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"show"_s, u"nl_b2c"_s});
        const QString path = withFirstReminderAt(14, shown.json(), u"mine.json"_s);
        QVERIFY(!path.isEmpty());
        RUN(simulated, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"simulate"_s, u"--with"_s, path});
        QCOMPARE(simulated.json()["difference"_L1]["later"_L1].toInt(), 1);
        RUN(saved, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"save"_s, path});
        RUN(due, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s});
        QCOMPARE(due.json()["proposals"_L1].toArray().size(), 0);
        RUN(restored, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"restore"_s, u"nl_b2c"_s});
        RUN(after, 0, {u"--book"_s, m_book, u"--json"_s, u"due"_s});
        QCOMPARE(after.json()["proposals"_L1].toArray().size(), 1);
        RUN(listed, 0, {u"--book"_s, m_book, u"rule"_s, u"list"_s});
        QVERIFY(listed.text().contains(u"nl_b2c"_s));
    }

    void thePastYearIsSimulatedAndCompared()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        QVERIFY(addDebtor(u"Anna"_s));
        QVERIFY(addInvoice(u"Anna"_s, u"A-1"_s, isoDay(-60)));
        RUN(old, 0, {u"--book"_s, m_book, u"invoice"_s, u"add"_s, u"--number"_s, u"A-2"_s, u"--debtor"_s, u"Anna"_s, u"--date"_s, isoDay(-430), u"--due"_s, isoDay(-400),
                     u"--amount"_s, u"100.00"_s});
        RUN(paid, 0, {u"--book"_s, m_book, u"payment"_s, u"add"_s, u"--debtor"_s, u"Anna"_s, u"--amount"_s, u"100.00"_s, u"--date"_s, isoDay(-390),
                      u"--invoice"_s, u"A-2"_s}); // Before the year: not in it.
        RUN(both, 2, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"simulate"_s, u"--past-year"_s, u"--days"_s, u"9"_s});
        RUN(year, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"simulate"_s, u"--past-year"_s});
        const QJsonObject now = year.json()["sums_now"_L1].toObject();
        QCOMPARE(now["late"_L1].toInt(), 1);
        QCOMPARE(now["asked"_L1].toInt(), 1);
        QCOMPARE(year.json()["until"_L1].toString(), isoDay(-1));
        for (const QJsonValue& action : year.json()["actions"_L1].toArray())
            QCOMPARE(action["invoices"_L1].toArray(), QJsonArray{u"A-1"_s});
        RUN(shown, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"show"_s, u"nl_b2c"_s});
        const QString path = withFirstReminderAt(14, shown.json(), u"later.json"_s);
        QVERIFY(!path.isEmpty());
        RUN(changed, 0, {u"--book"_s, m_book, u"--json"_s, u"rule"_s, u"simulate"_s, u"--past-year"_s, u"--with"_s, path});
        QCOMPARE(changed.json()["sums_now"_L1].toObject(), now);
        QCOMPARE(changed.json()["difference"_L1]["later"_L1].toInt(), 1);
        QVERIFY(changed.json()["actions"_L1].toArray().first()["day"_L1].toString() >= isoDay(-60 + 14));
        RUN(people, 0, {u"--book"_s, m_book, u"rule"_s, u"simulate"_s, u"--past-year"_s, u"--with"_s, path});
        QVERIFY(people.text().contains(u"Rules as they are: "_s));
        QVERIFY(people.text().contains(u"Changed rules: "_s));
    }

private:
    QString m_book;
};

QTEST_GUILESS_MAIN(TestCliDue)
#include "test_cli_due.moc"
