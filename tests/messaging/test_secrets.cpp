#include "core/messaging/secrets/keychain_secrets.h"
#include "core/messaging/secrets/passphrase_vault.h"
#include "tests/messaging/python_server.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

namespace {

const QByteArray kCanary = "canary-Wachtwöord-9f";
const SecretText kPassphrase{u"juiste zin met één accent"_s};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A keychain that is locked: it knows nothing, as the real one says (dependencies 2.2).
class LockedKeychain final : public SecretStore {
public:
    Kind kind() const override { return Kind::Keychain; }
    Result<SecretText> read(const QString& key) override { return Error{Error::Code::NotFound, {u"secret"_s, key}, {}}; }
    Result<Done> write(const QString&, const SecretText&) override { return Done{}; }
    Result<Done> remove(const QString&) override { return Done{}; }
};

} // namespace

class TestSecrets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSessionForgetsWithItself();
    void theVaultKeepsAcrossRuns();
    void theFileTellsNothing();
    void wrongPassphrase();
    void aChangedFileIsRefused();
    void exchangedEntriesAreRefused();
    void whatIsNoVaultIsSaidSo_data();
    void whatIsNoVaultIsSaidSo();
    void aVaultIsNeverOverwritten();
    void aFullDiskChangesNothing();
    void lockedIsNotForgotten();
    void withoutASessionBusTheKeychainSaysSo();

private:
    QString m_path;
};

void TestSecrets::init()
{
    m_path = test::scratch(u"vault-%1.json"_s.arg(QString::fromUtf8(QTest::currentTestFunction())));
    QFile::remove(m_path);
}

void TestSecrets::theSessionForgetsWithItself()
{
    SessionSecrets session;
    QVERIFY(session.write(u"mail/1"_s, SecretText(kCanary)));
    QCOMPARE(session.read(u"mail/1"_s)->bytes(), kCanary);
    QCOMPARE(session.read(u"mail/2"_s).error().code, Error::Code::NotFound);
    QVERIFY(session.remove(u"mail/1"_s));
    QVERIFY(session.remove(u"mail/1"_s));
    QVERIFY(!session.read(u"mail/1"_s));
    QVERIFY(!SessionSecrets().read(u"mail/1"_s));
}

void TestSecrets::theVaultKeepsAcrossRuns()
{
    {
        auto vault = PassphraseVault::create(m_path, kPassphrase);
        QVERIFY(vault);
        QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary)));
        QVERIFY(vault->write(u"sms/2"_s, SecretText("\0binary\xff"_ba)));
        QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary + "2")));
    }
    auto vault = PassphraseVault::open(m_path, kPassphrase);
    QVERIFY(vault);
    QCOMPARE(vault->read(u"mail/1"_s)->bytes(), QByteArray(kCanary + "2"));
    QCOMPARE(vault->read(u"sms/2"_s)->bytes(), "\0binary\xff"_ba);
    QCOMPARE(vault->read(u"mail/3"_s).error().code, Error::Code::NotFound);
    QVERIFY(vault->remove(u"mail/1"_s));
    QVERIFY(!PassphraseVault::open(m_path, kPassphrase)->read(u"mail/1"_s));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void TestSecrets::theFileTellsNothing()
{
    auto vault = PassphraseVault::create(m_path, kPassphrase);
    QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary)));
    const QByteArray bytes = contentOf(m_path);
    QVERIFY(!bytes.isEmpty());
    for (const QByteArray& secret : {kCanary, kCanary.toBase64(), kPassphrase.bytes(), kPassphrase.bytes().toBase64()})
        QVERIFY(!bytes.contains(secret));
    // Twice the same secret is not twice the same box.
    QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary)));
    QVERIFY(contentOf(m_path) != bytes);
}

void TestSecrets::wrongPassphrase()
{
    QVERIFY(PassphraseVault::create(m_path, kPassphrase));
    for (const QString& wrong : {u"juiste zin met een accent"_s, u""_s, u"juiste zin met één accent "_s}) {
        const auto vault = PassphraseVault::open(m_path, SecretText(wrong));
        QCOMPARE(vault.error().code, Error::Code::NotAllowed);
        QCOMPARE(vault.error().arguments, QStringList{u"wrong_passphrase"_s});
    }
    QCOMPARE(PassphraseVault::create(m_path + u'2', SecretText(u""_s)).error().code, Error::Code::MissingInput);
}

void TestSecrets::aChangedFileIsRefused()
{
    auto vault = PassphraseVault::create(m_path, kPassphrase);
    QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary)));
    QJsonObject object = QJsonDocument::fromJson(contentOf(m_path)).object();
    QJsonObject entries = object[u"entries"_s].toObject();
    QByteArray box = QByteArray::fromBase64(entries[u"mail/1"_s].toString().toLatin1());
    box[30] = char(box[30] ^ 1);
    entries[u"mail/1"_s] = QString::fromLatin1(box.toBase64());
    object[u"entries"_s] = entries;
    writeContent(m_path, QJsonDocument(object).toJson());
    QCOMPARE(PassphraseVault::open(m_path, kPassphrase)->read(u"mail/1"_s).error().code, Error::Code::IntegrityBroken);
}

void TestSecrets::exchangedEntriesAreRefused()
{
    auto vault = PassphraseVault::create(m_path, kPassphrase);
    QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary)));
    QVERIFY(vault->write(u"mail/2"_s, SecretText(u"other"_s)));
    QJsonObject object = QJsonDocument::fromJson(contentOf(m_path)).object();
    QJsonObject entries = object[u"entries"_s].toObject();
    entries[u"mail/2"_s] = entries[u"mail/1"_s]; // the password of one account sent to the server of another
    object[u"entries"_s] = entries;
    writeContent(m_path, QJsonDocument(object).toJson());
    auto opened = PassphraseVault::open(m_path, kPassphrase);
    QCOMPARE(opened->read(u"mail/1"_s)->bytes(), kCanary);
    QCOMPARE(opened->read(u"mail/2"_s).error().code, Error::Code::IntegrityBroken);
}

void TestSecrets::whatIsNoVaultIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text") << "password=hunter2"_ba;
    QTest::newRow("another version") << R"({"vault":2,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","operations":2,"memory":67108864,"entries":{}})"_ba;
    QTest::newRow("a salt too short") << R"({"vault":1,"salt":"AAAA","operations":2,"memory":67108864,"entries":{}})"_ba;
    QTest::newRow("all the memory there is") << R"({"vault":1,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","operations":2,"memory":999999999999,"entries":{}})"_ba;
    QTest::newRow("work for ever") << R"({"vault":1,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","operations":4000000000,"memory":67108864,"entries":{}})"_ba;
}

void TestSecrets::whatIsNoVaultIsSaidSo()
{
    QFETCH(QByteArray, content);
    writeContent(m_path, content);
    QCOMPARE(PassphraseVault::open(m_path, kPassphrase).error().code, Error::Code::UnsupportedFormat);
    QCOMPARE(PassphraseVault::open(m_path + u"-none"_s, kPassphrase).error().code, Error::Code::FileNotFound);
}

void TestSecrets::aVaultIsNeverOverwritten()
{
    QVERIFY(PassphraseVault::create(m_path, kPassphrase));
    const QByteArray before = contentOf(m_path);
    QCOMPARE(PassphraseVault::create(m_path, SecretText(u"x"_s)).error().code, Error::Code::AlreadyExists);
    QCOMPARE(contentOf(m_path), before);
}

void TestSecrets::aFullDiskChangesNothing()
{
    const QString folder = test::scratch(u"gone"_s);
    QDir().mkpath(folder);
    QFile::remove(folder + u"/vault.json"_s);
    auto vault = PassphraseVault::create(folder + u"/vault.json"_s, kPassphrase);
    QVERIFY(vault->write(u"mail/1"_s, SecretText(kCanary)));
    QVERIFY(QDir(folder).removeRecursively()); // nothing can be written any more
    QCOMPARE(vault->write(u"mail/1"_s, SecretText(u"new"_s)).error().code, Error::Code::FileNotWritable);
    QCOMPARE(vault->read(u"mail/1"_s)->bytes(), kCanary);
    QVERIFY(!vault->remove(u"mail/1"_s));
    QCOMPARE(vault->read(u"mail/1"_s)->bytes(), kCanary);
}

void TestSecrets::lockedIsNotForgotten()
{
    LockedKeychain keychain;
    QCOMPARE(readStored(keychain, u"mail/1"_s).error().code, Error::Code::NotAllowed);
    QCOMPARE(readStored(keychain, u"mail/1"_s).error().arguments, QStringList{u"keychain_locked"_s});
    SessionSecrets session;
    QCOMPARE(readStored(session, u"mail/1"_s).error().code, Error::Code::NotFound);
}

void TestSecrets::withoutASessionBusTheKeychainSaysSo()
{
#ifndef Q_OS_LINUX
    QSKIP("not run: the keychains of Windows and macOS need no session bus");
#endif
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + test::scratch(u"no-bus"_s).toUtf8());
    KeychainSecrets keychain(u"tegoed-test"_s, 10'000);
    const auto written = keychain.write(u"mail/1"_s, SecretText(kCanary));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::ConnectionFailed);
    QCOMPARE(written.error().arguments, QStringList{u"keychain"_s});
    QVERIFY(!written.error().detail.isEmpty());
    // Nothing was put anywhere else instead.
    QDirIterator files(test::scratch({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QVERIFY2(!contentOf(files.next()).contains(kCanary), qPrintable(files.filePath()));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
