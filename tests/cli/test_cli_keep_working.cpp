#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>
#include <QFileInfo>

using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A computer of its own: home, settings, and a systemctl that only writes down what it is asked.
class Computer {
public:
    explicit Computer(const QString& name, const QByteArray& systemctl)
        : m_home(scratchFile(name))
    {
        QDir(m_home).removeRecursively();
        QDir().mkpath(m_home + u"/bin"_s);
        QFile tool(m_home + u"/bin/systemctl"_s);
        const bool isMade = tool.open(QIODevice::WriteOnly)
                            && tool.write("#!/bin/sh\necho \"$*\" >> \"$HOME/asked\"\n" + systemctl) > 0
                            && tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!isMade)
            qFatal("no stand-in for systemctl");
    }

    CliRun run(const QStringList& arguments) const
    {
        return runCli(arguments, [this](QProcess& process) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HOME"_s, m_home);
            environment.insert(u"XDG_CONFIG_HOME"_s, m_home + u"/.config"_s);
            environment.insert(u"PATH"_s, m_home + u"/bin:"_s + environment.value(u"PATH"_s));
            process.setProcessEnvironment(environment);
        });
    }
    QString asked() const { return read(m_home + u"/asked"_s); }
    static QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString home() const { return m_home; }

private:
    QString m_home;
};

QString newBookAt(const Computer& computer, const QString& name)
{
    const QString path = computer.home() + u'/' + name;
    const CliRun made = computer.run({u"book"_s, u"create"_s, path, u"--country"_s, u"NL"_s, u"--name"_s, u"Bakkerij Roos"_s});
    return made.exitCode == 0 ? path : made.tellAll();
}

} // namespace

class TestCliKeepWorking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTimerIsSetAndTakenAway()
    {
        const Computer computer(u"timer"_s, "case \"$*\" in *ExecMainStatus*) printf 'ExecMainExitTimestamp=@1764146700\\nExecMainStatus=4\\n';; esac\n");
        // A name with everything that means something to systemd.
        const QString book = newBookAt(computer, u"Boek 100% \"van\" $HOME.tegoed"_s);
        QVERIFY2(QFileInfo::exists(book), qPrintable(book));
        RUN(before, 0, [&] { return QStringList{u"--book"_s, book, u"keep-working"_s, u"status"_s, u"--json"_s}; }());
        QCOMPARE(before.json().value(u"on"_s).toBool(), false);

        const CliRun on = computer.run({u"--book"_s, book, u"keep-working"_s, u"on"_s, u"--json"_s});
        QVERIFY2(on.exitCode == 0, qPrintable(on.tellAll()));
        QCOMPARE(on.json().value(u"way"_s).toString(), u"systemd_timer"_s);
        QCOMPARE(on.json().value(u"last_run"_s).toString(), u"2025-11-26T08:45:00.000Z"_s);
        QCOMPARE(on.json().value(u"last_exit_code"_s).toInt(), 4);
        const QStringList files = on.json().value(u"files"_s).toVariant().toStringList();
        QCOMPARE(files.size(), 2);
        const QString unit = QFileInfo(files[1]).fileName();
        QVERIFY(computer.asked().contains(u"--user daemon-reload"_s));
        QVERIFY(computer.asked().contains(u"--user enable --now "_s + unit));
        QVERIFY(Computer::read(files[1]).contains(u"OnCalendar=*:0/15\nPersistent=true\n"_s));
        const QString service = Computer::read(files[0]);
        QVERIFY2(service.contains(u"Boek 100%% \\\"van\\\" $$HOME.tegoed\" outbox send --wait\n"_s), qPrintable(service));
        verifyUnits(files);

        const CliRun off = computer.run({u"--book"_s, book, u"keep-working"_s, u"off"_s, u"--json"_s});
        QVERIFY2(off.exitCode == 0, qPrintable(off.tellAll()));
        QVERIFY(!off.json().value(u"on"_s).toBool());
        QVERIFY(!QFileInfo::exists(files[0]) && !QFileInfo::exists(files[1]));
        QVERIFY(computer.asked().contains(u"--user disable --now "_s + unit));
        QCOMPARE(computer.run({u"--book"_s, book, u"keep-working"_s, u"off"_s, u"--json"_s}).errorCode(), u"nothing_to_do"_s);
    }

    void twoBooksHaveTwoTimers()
    {
        const Computer computer(u"two"_s, "");
        QStringList services;
        for (const QString& name : {u"een.tegoed"_s, u"twee.tegoed"_s}) {
            const CliRun on = computer.run({u"--book"_s, newBookAt(computer, name), u"keep-working"_s, u"on"_s, u"--json"_s});
            services += on.json().value(u"files"_s).toArray().first().toString();
        }
        QVERIFY(services[0] != services[1]);
        QVERIFY(Computer::read(services[0]).contains(u"een.tegoed"_s) && Computer::read(services[1]).contains(u"twee.tegoed"_s));
    }

    void aRefusalLeavesNothingBehind()
    {
        const Computer computer(u"refusal"_s, "case \"$*\" in *enable*) echo 'Unit is masked.' >&2; exit 1;; esac\n");
        const QString book = newBookAt(computer, u"boek.tegoed"_s);
        const CliRun on = computer.run({u"--book"_s, book, u"keep-working"_s, u"on"_s});
        QCOMPARE(on.exitCode, 4);
        QVERIFY2(on.err.contains("Unit is masked."), on.err.constData());
        QCOMPARE(computer.run({u"--book"_s, book, u"keep-working"_s, u"status"_s, u"--json"_s}).json().value(u"on"_s).toBool(true), false);
        QVERIFY(QDir(computer.home() + u"/.config/systemd/user"_s).isEmpty());
    }

    void withoutSystemdItSaysWhatIsMissing()
    {
        // The window stands in another folder than tegoed-cli here, so a login start has nothing to open.
        const Computer computer(u"login"_s, "exit 1\n");
        const CliRun on = computer.run({u"--book"_s, newBookAt(computer, u"boek.tegoed"_s), u"keep-working"_s, u"on"_s, u"--json"_s});
        QCOMPARE(on.errorCode(), u"file_not_found"_s);
        QVERIFY(!QFileInfo::exists(computer.home() + u"/.config/autostart"_s));
    }

    void theSampleBookSendsNothing()
    {
        const Computer computer(u"sample"_s, "");
        const QString book = computer.home() + u"/voorbeeld.tegoed"_s;
        QCOMPARE(computer.run({u"demo"_s, book}).exitCode, 0);
        QCOMPARE(computer.run({u"--book"_s, book, u"keep-working"_s, u"on"_s}).exitCode, 4);
        QVERIFY(computer.asked().isEmpty());
    }

private:
    /// The system's own judge of such files, where there is one.
    static void verifyUnits(const QStringList& files)
    {
        QProcess judge;
        judge.setProcessChannelMode(QProcess::MergedChannels);
        judge.start(u"systemd-analyze"_s, QStringList{u"--user"_s, u"verify"_s} + files);
        if (!judge.waitForStarted() || !judge.waitForFinished(30'000)) {
            qWarning("not run: no systemd-analyze on this machine");
            return;
        }
        const QByteArray said = judge.readAll();
        QVERIFY2(!said.contains("tegoed-send"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliKeepWorking)
#include "test_cli_keep_working.moc"
