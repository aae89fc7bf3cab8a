// The switch for sending without a window: what it says before, after, when the system refuses and when a program moved. On a
// computer of its own: settings in the scratch folder and a systemctl that only writes down what it is asked.
#include "core/usecases/keep_working.h"
#include "tests/ui/outbox/outbox_window.h"
#include "ui/screens/accounts/keep_working_form.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/inline_strip.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using test::OutboxWindow;
using test::WindowUnderTest;

namespace {

constexpr int kPatience = 30'000; // ms: of a machine that is busy with other things.
class Computer {
public:
    /// `systemctl`: what the stand-in does, in the language of the shell. `hasProgram`: tegoed-cli stands in `folder`.
    explicit Computer(const QByteArray& systemctl, bool hasProgram = true)
        : m_home(WindowUnderTest::scratch() + u"/computer"_s)
        , m_pathBefore(qgetenv("PATH"))
        , m_configBefore(qgetenv("XDG_CONFIG_HOME"))
    {
        QDir(m_home).removeRecursively();
        QDir().mkpath(m_home + u"/bin"_s);
        QDir().mkpath(folder());
        makeProgram(m_home + u"/bin/systemctl"_s, "echo \"$*\" >> '" + QFile::encodeName(m_home) + "/asked'\n" + systemctl);
        if (hasProgram)
            makeProgram(folder() + u"/tegoed-cli"_s, {});
        qputenv("PATH", QFile::encodeName(m_home) + "/bin:" + m_pathBefore);
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home) + "/config");
    }
    ~Computer()
    {
        qputenv("PATH", m_pathBefore);
        qputenv("XDG_CONFIG_HOME", m_configBefore);
    }
    QString folder() const { return m_home + u"/tegoed"_s; }
    QString asked() const
    {
        QFile file(m_home + u"/asked"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    static void makeProgram(const QString& path, const QByteArray& body)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + body) < 0
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no stand-in program");
    }

    QString m_home;
    QByteArray m_pathBefore, m_configBefore;
};

struct Form {
    Form(OutboxWindow& w, const Computer& computer) : form(w.context(), computer.folder()) { form.show(); }
    QCheckBox* box() { return form.findChild<QCheckBox*>(u"keepWorking.switch"_s); }
    QPushButton* again() { return form.findChild<QPushButton*>(u"keepWorking.again"_s); }
    QString said() { return form.findChild<QLabel*>(u"keepWorking.state"_s)->text(); }
    ui::InlineStrip* strip() { return form.findChild<ui::InlineStrip*>(); }
    ui::KeepWorkingForm form;
};

} // namespace

class TestKeepWorking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsSwitchedOnAndOff()
    {
#ifndef Q_OS_LINUX
        QSKIP("not run: the stand-in is for systemd");
#endif
        const Computer computer("case \"$*\" in *ExecMainStatus*) printf 'ExecMainExitTimestamp=@1764146700\\nExecMainStatus=4\\n';; esac\n");
        OutboxWindow w;
        const BookAddress book = w.context().database().address();
        Form shown(w, computer);
        QTRY_VERIFY_WITH_TIMEOUT(shown.box()->isEnabled(), kPatience);
        QVERIFY(!shown.box()->isChecked());
        QVERIFY2(shown.said().startsWith(u"Off: "_s), qPrintable(shown.said()));
        QVERIFY(!keepWorking(book).isOn);

        shown.box()->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.box()->isEnabled(), kPatience);
        QVERIFY(shown.box()->isChecked());
        QVERIFY(keepWorking(book).isOn);
        QVERIFY(computer.asked().contains(u"enable --now"_s));
        QVERIFY2(shown.said().contains(u"every quarter of an hour"_s), qPrintable(shown.said()));
        QVERIFY2(shown.said().contains(u"something to look at in the outbox (exit code 4)"_s), qPrintable(shown.said()));
        QVERIFY(!shown.again()->isVisible());
        w.under().program().language().setCode(u"nl"_s);
        shown.form.retranslate();
        QVERIFY2(shown.said().startsWith(u"Wat aan de beurt is, wordt elk kwartier verstuurd"_s), qPrintable(shown.said()));
        w.under().program().language().setCode(u"en"_s);

        Form another(w, computer); // It is a fact of the computer, not of a dialog.
        QTRY_VERIFY_WITH_TIMEOUT(another.box()->isEnabled(), kPatience);
        QVERIFY(another.box()->isChecked());
        another.box()->click();
        QTRY_VERIFY_WITH_TIMEOUT(another.box()->isEnabled(), kPatience);
        QVERIFY(!another.box()->isChecked());
        QVERIFY(!keepWorking(book).isOn);
        QVERIFY(computer.asked().contains(u"disable --now"_s));
    }

    void whatDoesNotWorkSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("systemctl");
        QTest::addColumn<bool>("hasProgram");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("the system refuses") << QByteArray("case \"$*\" in *enable*) echo 'Unit is masked.' >&2; exit 1;; esac\n") << true
                                            << u"Unit is masked."_s << u"Leave the window open"_s;
        QTest::newRow("its program is not there") << QByteArray() << false << u"tegoed-cli is missing"_s << u"Install Tegoed again"_s;
    }
    void whatDoesNotWorkSaysWhy()
    {
#ifndef Q_OS_LINUX
        QSKIP("not run: the stand-in is for systemd");
#endif
        QFETCH(QByteArray, systemctl);
        QFETCH(bool, hasProgram);
        QFETCH(QString, reason);
        QFETCH(QString, remedy);
        const Computer computer(systemctl, hasProgram);
        OutboxWindow w;
        Form shown(w, computer);
        QTRY_VERIFY_WITH_TIMEOUT(shown.box()->isEnabled(), kPatience);
        shown.box()->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.strip()->isVisible(), kPatience);
        QVERIFY2(shown.strip()->text().contains(reason), qPrintable(shown.strip()->text()));
        QVERIFY2(shown.strip()->text().contains(remedy), qPrintable(shown.strip()->text()));
        QTRY_VERIFY_WITH_TIMEOUT(!w.context().isWorking(), kPatience);
        QVERIFY(!shown.box()->isChecked()); // As it is, not as it was wished.
        QVERIFY(shown.box()->isEnabled());
        QVERIFY(shown.strip()->isVisible());
        QVERIFY(!keepWorking(w.context().database().address()).isOn);
    }

    void aProgramThatMovedIsSetAgain()
    {
#ifndef Q_OS_LINUX
        QSKIP("not run: the stand-in is for systemd");
#endif
        const Computer computer({});
        const QString elsewhere = computer.folder() + u"/old"_s;
        QDir().mkpath(elsewhere);
        QVERIFY(QFile::copy(computer.folder() + u"/tegoed-cli"_s, elsewhere + u"/tegoed-cli"_s));
        OutboxWindow w;
        const BookAddress book = w.context().database().address();
        QVERIFY(startKeepingWorking(book, elsewhere).hasValue());
        QVERIFY(QFile::remove(elsewhere + u"/tegoed-cli"_s));
        Form shown(w, computer);
        QTRY_VERIFY_WITH_TIMEOUT(shown.again()->isVisible(), kPatience);
        QVERIFY2(shown.said().contains(elsewhere), qPrintable(shown.said()));
        shown.again()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.again()->isVisible(), kPatience);
        QVERIFY(shown.box()->isChecked());
        QVERIFY(keepWorking(book).missingProgram.isEmpty());
    }

    void theSampleBookSendsNothing()
    {
        const Computer computer({});
        OutboxWindow w(WindowUnderTest::Book::Small);
        Form shown(w, computer);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.said().isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!w.context().isWorking(), kPatience);
        QVERIFY(!shown.box()->isEnabled());
        QVERIFY2(shown.said().startsWith(u"This is the sample book"_s), qPrintable(shown.said()));
        QVERIFY(computer.asked().isEmpty());
    }
};

QTEST_MAIN(TestKeepWorking)
#include "test_keep_working.moc"
