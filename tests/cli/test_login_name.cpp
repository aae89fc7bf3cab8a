// Who works here: what the environment says goes first; without it, as in a scheduled task, the system knows.
#include "app/login_name.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

class TestLoginName final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
            qunsetenv(variable);
    }

    void theEnvironmentGoesFirst()
    {
        qputenv("LOGNAME", "joost");
        QCOMPARE(loginName(), u"joost"_s);
        qputenv("USER", "kim");
        QCOMPARE(loginName(), u"kim"_s);
        qputenv("USER", "  "); // Nobody's name.
        QCOMPARE(loginName(), u"joost"_s);
    }

    void withoutItTheSystemKnows()
    {
#ifdef Q_OS_WIN
        QVERIFY(!loginName().isEmpty());
#else
        QProcess id; // The oracle is the system's own command.
        id.start(u"id"_s, {u"-un"_s});
        if (!id.waitForFinished() || id.exitCode() != 0)
            QSKIP("not run: this account has no name");
        QCOMPARE(loginName(), QString::fromLocal8Bit(id.readAllStandardOutput()).trimmed());
#endif
    }
};

QTEST_GUILESS_MAIN(TestLoginName)
#include "test_login_name.moc"
