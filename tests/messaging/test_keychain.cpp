// A real keyring in a session bus of its own: the program starts itself again inside dbus-run-session with gnome-keyring unlocked
// by a throw-away password, home in the scratch folder.
#include "core/messaging/secrets/keychain_secrets.h"
#include "tests/messaging/python_server.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

class TestKeychain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead();
    void whatIsRemovedIsGone();
    void theKeyringFileTellsNothing();
};

void TestKeychain::whatIsWrittenIsRead()
{
    KeychainSecrets keychain(u"tegoed-test"_s, 20'000);
    const auto written = keychain.write(u"mail/1"_s, SecretText(u"canary-één-geheim"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(keychain.read(u"mail/1"_s)->bytes(), u"canary-één-geheim"_s.toUtf8());
    QVERIFY(keychain.write(u"mail/1"_s, SecretText(u"nieuw"_s)));
    QCOMPARE(keychain.read(u"mail/1"_s)->bytes(), "nieuw"_ba);
    QCOMPARE(keychain.read(u"mail/2"_s).error().code, Error::Code::NotFound);
    QCOMPARE(readStored(keychain, u"mail/2"_s).error().code, Error::Code::NotAllowed);
    QVERIFY(!KeychainSecrets(u"tegoed-other"_s, 20'000).read(u"mail/1"_s));
}

void TestKeychain::whatIsRemovedIsGone()
{
    KeychainSecrets keychain(u"tegoed-test"_s, 20'000);
    QVERIFY(keychain.write(u"mail/3"_s, SecretText(u"x"_s)));
    QVERIFY(keychain.remove(u"mail/3"_s));
    QCOMPARE(keychain.read(u"mail/3"_s).error().code, Error::Code::NotFound);
    QVERIFY(keychain.remove(u"mail/3"_s));
}

void TestKeychain::theKeyringFileTellsNothing()
{
    KeychainSecrets keychain(u"tegoed-test"_s, 20'000);
    QVERIFY(keychain.write(u"mail/4"_s, SecretText(u"canary-geheim"_s)));
    int seen = 0;
    QDirIterator files(test::scratch({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++seen;
        QVERIFY2(!file.readAll().contains("canary-geheim"), qPrintable(files.filePath()));
    }
    QVERIFY(seen > 0); // the keyring itself
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("TEGOED_OWN_SESSION")) {
        TestKeychain tests;
        return QTest::qExec(&tests, argc, argv);
    }
    for (const QString& needed : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(needed).isEmpty()) {
            std::printf("not run: needs %s\n", qPrintable(needed));
            return 77;
        }
    }
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TEGOED_OWN_SESSION"_s, u"1"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, test::scratch({}));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(u"dbus-run-session"_s, {u"--"_s, u"/bin/sh"_s, u"-c"_s,
        u"printf weggooi | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &"
        "keyring=$!; sleep 1; \"$0\" \"$@\"; result=$?; kill $keyring; exit $result"_s, application.applicationFilePath()});
    if (!session.waitForFinished(100'000)) {
        session.kill();
        session.waitForFinished();
        return 1;
    }
    return session.exitCode();
}
#include "test_keychain.moc"
