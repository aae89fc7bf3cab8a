// A reminder from the command line to a mail server and back: what the server got is read by Python, by pdftotext and by
// zbarimg, none of which is ours.
#include "tests/cli/run_cli.h"
#include "tests/messaging/python_server.h"

#include <QStandardPaths>

#include <memory>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::test;

namespace {

const QString kPassphrase = u"kluis-Canary-één"_s;
const QString kSecret = u"s3cret-Canary-één"_s;

QJsonObject script(const QJsonObject& answers = {})
{
    return {{u"tls"_s, u"none"_s},
            {u"ehlo"_s, QJsonArray{u"SIZE 10000000"_s, u"AUTH PLAIN LOGIN"_s, u"8BITMIME"_s}},
            {u"user"_s, u"jansen"_s}, {u"password"_s, kSecret}, {u"token"_s, u"x"_s}, {u"answers"_s, answers}};
}

/// Runs with something on standard input, and with the vault's passphrase in a file behind a descriptor.
CliRun runWithInput(const QStringList& arguments, const QByteArray& input, bool hasPassphrase = false)
{
    QProcess shell;
    const QString passphrase = scratch(u"passphrase"_s);
    QFile file(passphrase);
    if (file.open(QIODevice::WriteOnly))
        file.write(kPassphrase.toUtf8() + '\n');
    file.close();
    QStringList words{u"-c"_s, hasPassphrase ? u"TEGOED_VAULT_FD=7 exec \"$@\" 7<\"$PASS\""_s : u"exec \"$@\""_s, u"sh"_s, QString::fromUtf8(TEGOED_CLI)};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PASS"_s, passphrase);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, words + arguments);
    shell.write(input);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(60'000)) {
        shell.kill();
        shell.waitForFinished();
    }
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

QByteArray outputOf(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

} // namespace

class TestCliMessages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aReminderArrivesAndIsRight();
    void throughARealServer();
    void whatCannotLeaveSaysWhy();
    void aRefusedAddressIsToldApart();
    void nobodyAnsweringIsTheNetwork();
    void aLetterIsPrintedAndPosted();
    void aPrintedLetterThatWasPaidIsLeftOut();
    void aStatementAddsUp();
    void limitsAndPause();
    void secretsStayOutOfBookAndOutput();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
    void aSampleBookSendsNothing();
    void bothLanguagesAndNoJsonAreReadable();

private:
    static void isRight(const QByteArray& raw, const QJsonObject& message);
    CliRun cli(QStringList arguments, bool isJson = true)
    {
        arguments << u"--book"_s << m_book;
        if (isJson)
            arguments << u"--json"_s;
        return runCli(arguments);
    }
    QString addAccount(int port)
    {
        const CliRun added = cli({u"account"_s, u"add"_s, u"smtp"_s, u"--address"_s, u"administratie@jansen.example"_s, u"--host"_s, u"127.0.0.1"_s,
                                  u"--port"_s, QString::number(port), u"--security"_s, u"plain"_s});
        return added.exitCode == 0 ? QString::number(added.json().value(u"id"_s).toInt()) : added.tellAll();
    }
    QString m_book;
};

/// A fresh book with a company, a debtor whose name is not ASCII, and one overdue invoice with its copy.
void TestCliMessages::init()
{
    static int count = 0;
    m_book = scratch(u"book%1.tegoed"_s.arg(++count));
    QFile::remove(m_book);
    RUN(made, 0, {u"book"_s, u"create"_s, m_book, u"--name"_s, u"Installatiebedrijf Jansen"_s, u"--country"_s, u"NL"_s, u"--iban"_s, u"NL91ABNA0417164300"_s,
                  u"--email"_s, u"administratie@jansen.example"_s, u"--street"_s, u"Havenkade 12"_s, u"--postal-code"_s, u"3011 AB"_s, u"--city"_s, u"Rotterdam"_s,
                  u"--phone"_s, u"010 000 0000"_s, u"--json"_s});
    QFile sample(QString::fromUtf8(TEGOED_SOURCE_DIR) + u"/tests/usecases/import/data/invoice.xml"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QString ubl = QString::fromUtf8(sample.readAll());
    for (const auto& [from, to] : {std::pair{u"2026-0001"_s, u"2026-0123"_s}, std::pair{u">121.00"_s, u">1210.00"_s}, std::pair{u">21.00"_s, u">210.00"_s},
                                   std::pair{u">100.00"_s, u">1000.00"_s}, std::pair{u"Garage Maes"_s, u"Café Zoë &amp; Françoise B.V."_s},
                                   std::pair{u"info@maes.example"_s, u"zoe@debiteur.example"_s}, std::pair{u"2026-10-01"_s, isoDay(-45)},
                                   std::pair{u"2026-10-31"_s, isoDay(-15)}})
        ubl.replace(from, to);
    QFile invoice(scratch(u"invoice.xml"_s));
    QVERIFY(invoice.open(QIODevice::WriteOnly) && invoice.write(ubl.toUtf8()) > 0);
    invoice.close();
    const CliRun imported = cli({u"import"_s, invoice.fileName()});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.tellAll()));
    const CliRun debtor = cli({u"debtor"_s, u"edit"_s, u"Café Zoë & Françoise B.V."_s, u"--number"_s, u"10023"_s, u"--street"_s, u"Dorpsstraat 1"_s,
                               u"--postal-code"_s, u"1234 AB"_s, u"--language"_s, u"nl"_s});
    QVERIFY2(debtor.exitCode == 0, qPrintable(debtor.tellAll()));
}

/// The mail as Python, pdftotext and zbarimg read it.
void TestCliMessages::isRight(const QByteArray& raw, const QJsonObject& message)
{
    // The mail as Python reads it.
    const QJsonObject mail = QJsonDocument::fromJson(outputOf(python(), {testFile(u"parse_mail.py"_s)}, raw)).object();
    QCOMPARE(mail.value(u"defects"_s).toArray(), QJsonArray());
    QCOMPARE(mail.value(u"to"_s).toArray(), (QJsonArray{QJsonArray{u"Café Zoë & Françoise B.V."_s, u"zoe@debiteur.example"_s}}));
    QVERIFY2(mail.value(u"subject"_s).toString().contains(QChar(0x20AC)), qPrintable(mail.value(u"subject"_s).toString()));
    QVERIFY(mail.value(u"messageId"_s).toString().contains(message.value(u"uuid"_s).toString()));
    QByteArray letter, qr, copy;
    for (const QJsonValue& value : mail.value(u"parts"_s).toArray()) {
        const QJsonObject part = value.toObject();
        const QByteArray bytes = QByteArray::fromBase64(part.value(u"bytes"_s).toString().toLatin1());
        if (part.value(u"type"_s).toString() == u"application/pdf"_s)
            (part.value(u"filename"_s).toString() == u"2026-0123.pdf"_s ? copy : letter) = bytes;
        if (part.value(u"type"_s).toString() == u"image/png"_s)
            qr = bytes;
    }
    QVERIFY(letter.startsWith("%PDF"));
    QCOMPARE(copy, QByteArray("%PDF-1.4\n%%EOF\n")); // As the invoice brought it along.
    QVERIFY(!qr.isEmpty());
    const QString pdf = scratch(u"letter.pdf"_s), png = scratch(u"letter"_s);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) == letter.size());
    file.close();
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() || QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        return; // The run that needs them says so.
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}));
    QVERIFY2(text.contains(u"Café Zoë & Françoise B.V."_s) && text.contains(u"2026-0123"_s) && text.contains(u"1.210,00"_s), qPrintable(text));
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, pdf, png});
    const QByteArray code = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, png + u".png"_s});
    QVERIFY2(code.contains("NL91ABNA0417164300") && code.contains("EUR1210.00") && code.contains("2026-0123"), code.constData());
}

void TestCliMessages::aReminderArrivesAndIsRight()
{
    PythonServer server(u"scripted_smtp"_s, script());
    QVERIFY(server.port() > 0);
    const QString account = addAccount(server.port());
    QVERIFY2(account.toInt() > 0, qPrintable(account));

    const CliRun reminded = cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--approve"_s});
    QVERIFY2(reminded.exitCode == 0, qPrintable(reminded.tellAll()));
    const QJsonObject message = reminded.json().value(u"messages"_s).toArray().first().toObject();
    QCOMPARE(message.value(u"stage"_s).toString(), u"reminder_1"_s);
    QCOMPARE(message.value(u"state"_s).toString(), u"queued"_s);
    QVERIFY(server.logged(u"accepted"_s).isEmpty());

    const CliRun sent = cli({u"outbox"_s, u"send"_s});
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.tellAll()));
    QCOMPARE(sent.json().value(u"sent"_s).toInt(), 1);
    const QList<QJsonObject> accepted = server.awaited(u"accepted"_s);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().value(u"to"_s).toArray(), QJsonArray{u"zoe@debiteur.example"_s});
    const QByteArray raw = QByteArray::fromBase64(accepted.first().value(u"accepted"_s).toString().toLatin1());

    isRight(raw, message);
    if (QTest::currentTestFailed())
        return;

    // The book says the same as the server.
    const QString id = QString::number(message.value(u"id"_s).toInt());
    const QString eml = scratch(u"shown.eml"_s);
    const CliRun shown = cli({u"outbox"_s, u"show"_s, id, u"-o"_s, eml});
    QCOMPARE(shown.json().value(u"state"_s).toString(), u"sent"_s);
    QVERIFY2(shown.json().value(u"evidence"_s).toString().contains(u"A1B2"_s), qPrintable(shown.tellAll()));
    QFile frozen(eml);
    QVERIFY(frozen.open(QIODevice::ReadOnly));
    QCOMPARE(frozen.readAll(), raw);
    QStringList kinds;
    for (const QJsonValue& line : shown.json().value(u"log"_s).toArray())
        kinds += line.toObject().value(u"kind"_s).toString();
    QCOMPARE(kinds, (QStringList{u"state"_s, u"approved"_s, u"claimed"_s, u"wire"_s, u"outcome"_s}));
    const CliRun timeline = cli({u"timeline"_s, u"10023"_s});
    int sentEvents = 0;
    for (const QJsonValue& event : timeline.json().value(u"events"_s).toArray())
        sentEvents += event.toObject().value(u"kind"_s).toString() == u"message_sent"_s;
    QCOMPARE(sentEvents, 1);

    // Once more: nothing is due, and the same step does not go twice.
    QCOMPARE(cli({u"outbox"_s, u"send"_s}).json().value(u"sent"_s).toInt(), 0);
    const CliRun twice = cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--stage"_s, u"reminder_1"_s, u"--approve"_s});
    QVERIFY2(twice.exitCode == 4, qPrintable(twice.tellAll()));
    QCOMPARE(server.logged(u"accepted"_s).size(), 1);
}

void TestCliMessages::throughARealServer()
{
#ifdef Q_OS_UNIX
    const bool hasServer = !outputOf(u"/bin/sh"_s, {u"-c"_s, u"command -v postfix && command -v dovecot && command -v openssl"_s}).isEmpty();
    if (geteuid() != 0 || !hasServer || QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QSKIP("not run: a Postfix of its own needs root, postfix, dovecot, openssl and zbarimg");
    const QString keys = certificates(), folder = scratch(u"postfix"_s);
    QVERIFY(!keys.isEmpty());
    PythonServer server(u"real_mail_server"_s, {{u"folder"_s, folder}, {u"cert"_s, QString(keys + u"/good.pem"_s)}, {u"key"_s, QString(keys + u"/good.key"_s)},
                                                {u"user"_s, u"jansen"_s}, {u"password"_s, kSecret}});
    QVERIFY2(server.port() > 0, "Postfix and Dovecot did not start");
    const CliRun added = runWithInput({u"account"_s, u"add"_s, u"smtp"_s, u"--address"_s, u"administratie@jansen.example"_s, u"--host"_s, u"localhost"_s,
                                       u"--port"_s, QString::number(server.port()), u"--security"_s, u"starttls"_s, u"--user"_s, u"jansen"_s,
                                       u"--ca-file"_s, QString(keys + u"/ca.pem"_s), u"--secret-stdin"_s, u"--vault"_s, u"--json"_s, u"--book"_s, m_book},
                                      kSecret.toUtf8() + '\n', true);
    QVERIFY2(added.exitCode == 0, qPrintable(added.tellAll()));
    const CliRun reminded = cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--stage"_s, u"reminder_1"_s, u"--approve"_s});
    QVERIFY2(reminded.exitCode == 0, qPrintable(reminded.tellAll()));
    const CliRun sent = runWithInput({u"outbox"_s, u"send"_s, u"--json"_s, u"--book"_s, m_book}, {}, true);
    QVERIFY2(sent.exitCode == 0 && sent.json().value(u"sent"_s).toInt() == 1, qPrintable(sent.tellAll()));

    QDir mailbox(folder + u"/mail/zoe/new"_s);
    QTRY_COMPARE_WITH_TIMEOUT((mailbox.refresh(), mailbox.entryList(QDir::Files).size()), 1, 10'000);
    QFile delivered(mailbox.filePath(mailbox.entryList(QDir::Files).first()));
    QVERIFY(delivered.open(QIODevice::ReadOnly));
    const QJsonObject message = reminded.json().value(u"messages"_s).toArray().first().toObject();
    isRight(delivered.readAll(), message);
    if (QTest::currentTestFailed())
        return;

    // What the server logged for this message-id: one queue id, delivered once; the book's evidence names the same one.
    QFile log(folder + u"/maillog"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(log.readAll());
    const QRegularExpression line(u"cleanup\\[\\d+\\]: (\\w+): message-id=<%1@"_s.arg(message.value(u"uuid"_s).toString()));
    QCOMPARE(text.count(line), 1);
    const QString queueId = line.match(text).captured(1);
    QCOMPARE(text.count(QRegularExpression(queueId + u": to=<zoe@debiteur\\.example>.* status=sent"_s)), 1);
    const CliRun shown = cli({u"outbox"_s, u"show"_s, QString::number(message.value(u"id"_s).toInt())});
    QCOMPARE(shown.json().value(u"state"_s).toString(), u"sent"_s);
    QVERIFY2(shown.json().value(u"evidence"_s).toString().endsWith(u"queued as "_s + queueId), qPrintable(shown.tellAll()));
    int events = 0;
    for (const QJsonValue& event : cli({u"timeline"_s, u"10023"_s}).json().value(u"events"_s).toArray())
        events += event.toObject().value(u"kind"_s).toString() == u"message_sent"_s;
    QCOMPARE(events, 1);
#else
    QSKIP("not run: a Postfix of its own needs Unix");
#endif
}

void TestCliMessages::whatCannotLeaveSaysWhy()
{
    const CliRun without = cli({u"debtor"_s, u"add"_s, u"--number"_s, u"10024"_s, u"--name"_s, u"Zonder adres"_s, u"--kind"_s, u"business"_s});
    QVERIFY2(without.exitCode == 0, qPrintable(without.tellAll()));
    QCOMPARE(cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"10024"_s, u"--number"_s, u"2026-0200"_s, u"--amount"_s, u"10.00"_s, u"--date"_s,
                  isoDay(-45), u"--due"_s, isoDay(-15)}).exitCode, 0);
    const CliRun blocked = cli({u"remind"_s, u"--debtor"_s, u"10024"_s, u"--approve"_s});
    QVERIFY2(blocked.exitCode == 4, qPrintable(blocked.tellAll()));
    const QJsonArray blocks = blocked.json().value(u"messages"_s).toArray().first().toObject().value(u"blocks"_s).toArray();
    QVERIFY2(!blocks.isEmpty() && blocks.first().toObject().value(u"code"_s).toString() == u"B01"_s, qPrintable(blocked.tellAll()));
    // One may, one may not: in part.
    const CliRun partly = cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--debtor"_s, u"10024"_s, u"--channel"_s, u"letter"_s});
    QVERIFY2(partly.exitCode == 1, qPrintable(partly.tellAll()));
    // A dry run leaves nothing behind.
    const CliRun before = cli({u"outbox"_s, u"list"_s, u"--box"_s, u"all"_s});
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--stage"_s, u"reminder_2"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(cli({u"outbox"_s, u"list"_s, u"--box"_s, u"all"_s}).out, before.out);
}

void TestCliMessages::aRefusedAddressIsToldApart()
{
    PythonServer server(u"scripted_smtp"_s, script({{u"RCPT"_s, u"550 5.1.1 no such user"_s}}));
    QVERIFY(addAccount(server.port()).toInt() > 0);
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--approve"_s}).exitCode, 0);
    const CliRun sent = cli({u"outbox"_s, u"send"_s});
    QVERIFY2(sent.exitCode == 1, qPrintable(sent.tellAll()));
    const QJsonObject message = sent.json().value(u"messages"_s).toArray().first().toObject();
    QCOMPARE(message.value(u"state"_s).toString(), u"failed"_s);
    QCOMPARE(message.value(u"reasons"_s).toArray().first().toObject().value(u"code"_s).toString(), u"recipient_refused"_s);
    // Asked for again it is still blocked: the address is suspect, and the old message stays as it was.
    const CliRun again = cli({u"outbox"_s, u"retry"_s, QString::number(message.value(u"id"_s).toInt())});
    QVERIFY2(again.exitCode == 4, qPrintable(again.tellAll()));
    QCOMPARE(cli({u"outbox"_s, u"show"_s, QString::number(message.value(u"id"_s).toInt())}).json().value(u"state"_s).toString(), u"failed"_s);
}

void TestCliMessages::nobodyAnsweringIsTheNetwork()
{
    int port = 0;
    {
        PythonServer server(u"scripted_smtp"_s, script());
        port = server.port();
    }
    QVERIFY(addAccount(port).toInt() > 0);
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--approve"_s}).exitCode, 0);
    const CliRun sent = cli({u"outbox"_s, u"send"_s});
    QVERIFY2(sent.exitCode == 11, qPrintable(sent.tellAll()));
    QCOMPARE(sent.json().value(u"retried"_s).toInt(), 1);
    const CliRun tested = cli({u"account"_s, u"test"_s, u"administratie@jansen.example"_s});
    QVERIFY2(tested.exitCode == 11, qPrintable(tested.tellAll()));
    QCOMPARE(tested.json().value(u"outcome"_s).toString(), u"refused"_s);
}

void TestCliMessages::aLetterIsPrintedAndPosted()
{
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--channel"_s, u"letter"_s, u"--approve"_s}).exitCode, 0);
    const QString pdf = scratch(u"letters.pdf"_s);
    const CliRun printed = cli({u"letters"_s, u"print"_s, u"-o"_s, pdf});
    QVERIFY2(printed.exitCode == 0, qPrintable(printed.tellAll()));
    QCOMPARE(printed.json().value(u"count"_s).toInt(), 1);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
    const CliRun waiting = cli({u"outbox"_s, u"list"_s, u"--box"_s, u"to_print"_s});
    QCOMPARE(waiting.json().value(u"messages"_s).toArray().first().toObject().value(u"state"_s).toString(), u"printed"_s);
    const QString tomorrow = isoDay(1);
    QCOMPARE(cli({u"letters"_s, u"posted"_s, u"--on"_s, tomorrow}).errorCode(), u"invalid_date"_s);
    const CliRun posted = cli({u"letters"_s, u"posted"_s});
    QVERIFY2(posted.exitCode == 0, qPrintable(posted.tellAll()));
    const CliRun sent = cli({u"outbox"_s, u"list"_s, u"--box"_s, u"sent"_s});
    QCOMPARE(sent.json().value(u"messages"_s).toArray().first().toObject().value(u"posted_on"_s).toString(), isoDay());
    QCOMPARE(cli({u"letters"_s, u"print"_s, u"-o"_s, pdf}).json().value(u"count"_s).toInt(), 0);
}

void TestCliMessages::aPrintedLetterThatWasPaidIsLeftOut()
{
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--channel"_s, u"letter"_s, u"--approve"_s}).exitCode, 0);
    QCOMPARE(cli({u"letters"_s, u"print"_s, u"-o"_s, scratch(u"letters.pdf"_s)}).json().value(u"count"_s).toInt(), 1);
    QCOMPARE(cli({u"payment"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"10.00"_s, u"--date"_s, isoDay(),
                  u"--invoice"_s, u"2026-0123"_s}).exitCode, 0);
    const CliRun left = cli({u"letters"_s, u"posted"_s});
    QVERIFY2(left.exitCode == 0, qPrintable(left.tellAll()));
    QCOMPARE(left.json().value(u"count"_s).toInt(), 0);
    const QJsonObject letter = left.json().value(u"left_out"_s).toArray().first().toObject();
    QCOMPARE(letter.value(u"reasons"_s).toArray().first().toObject().value(u"code"_s).toString(), u"amount_changed"_s);
    // It lies in the letterbox already: named, it is posted.
    const CliRun named = cli({u"letters"_s, u"posted"_s, QString::number(letter.value(u"letter"_s).toInt())});
    QVERIFY2(named.exitCode == 0, qPrintable(named.tellAll()));
    QCOMPARE(named.json().value(u"count"_s).toInt(), 1);
}

void TestCliMessages::aStatementAddsUp()
{
    QCOMPARE(cli({u"payment"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"10.00"_s, u"--date"_s, isoDay(),
                  u"--invoice"_s, u"2026-0123"_s}).exitCode, 0);
    const QString pdf = scratch(u"statement.pdf"_s);
    const CliRun made = cli({u"statement"_s, u"10023"_s, u"-o"_s, pdf});
    QVERIFY2(made.exitCode == 0, qPrintable(made.tellAll()));
    QCOMPARE(made.json().value(u"balance"_s).toString(), u"1200.00"_s);
    QCOMPARE(made.json().value(u"overdue"_s).toString(), u"1200.00"_s);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("not run: pdftotext is not installed");
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}));
    QVERIFY2(text.contains(u"2026-0123"_s) && text.contains(u"1.200,00"_s) && text.contains(u"Dorpsstraat 1"_s), qPrintable(text));
}

void TestCliMessages::limitsAndPause()
{
    QCOMPARE(cli({u"outbox"_s, u"limits"_s}).json().value(u"limits"_s).toObject().value(u"daily_emails"_s).toInt(), 200);
    const CliRun changed = cli({u"outbox"_s, u"limits"_s, u"daily_emails=1"_s, u"sms_from=10:30"_s});
    QCOMPARE(changed.json().value(u"limits"_s).toObject().value(u"sms_from"_s).toString(), u"10:30"_s);
    // One wrong one: none is taken.
    QCOMPARE(cli({u"outbox"_s, u"limits"_s, u"daily_emails=7"_s, u"tries=0"_s}).exitCode, 2);
    QCOMPARE(cli({u"outbox"_s, u"limits"_s}).json().value(u"limits"_s).toObject().value(u"daily_emails"_s).toInt(), 1);

    PythonServer server(u"scripted_smtp"_s, script());
    QVERIFY(addAccount(server.port()).toInt() > 0);
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--approve"_s}).exitCode, 0);
    QCOMPARE(cli({u"outbox"_s, u"pause"_s}).exitCode, 0);
    const CliRun paused = cli({u"outbox"_s, u"send"_s});
    QVERIFY2(paused.exitCode == 4, qPrintable(paused.tellAll()));
    QCOMPARE(paused.json().value(u"stopped"_s).toArray().first().toObject().value(u"code"_s).toString(), u"paused"_s);
    QCOMPARE(cli({u"outbox"_s, u"resume"_s}).exitCode, 0);
    QCOMPARE(cli({u"outbox"_s, u"send"_s}).json().value(u"sent"_s).toInt(), 1);
}

void TestCliMessages::secretsStayOutOfBookAndOutput()
{
    PythonServer server(u"scripted_smtp"_s, script());
    const QStringList add{u"account"_s, u"add"_s, u"smtp"_s, u"--address"_s, u"administratie@jansen.example"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                          QString::number(server.port()), u"--security"_s, u"plain"_s, u"--user"_s, u"jansen"_s, u"--secret-stdin"_s, u"--vault"_s,
                          u"--json"_s, u"--book"_s, m_book};
    const CliRun refused = runWithInput(add, kSecret.toUtf8() + '\n'); // No passphrase anywhere: nothing is kept, no account made.
    QVERIFY2(refused.exitCode == 2 && refused.errorCode() == u"missing_input"_s, qPrintable(refused.tellAll()));
    QCOMPARE(cli({u"account"_s, u"list"_s}).json().value(u"accounts"_s).toArray().size(), 0);
    const CliRun added = runWithInput(add, kSecret.toUtf8() + '\n', true);
    QVERIFY2(added.exitCode == 0, qPrintable(added.tellAll()));
    const CliRun tested = runWithInput({u"account"_s, u"test"_s, u"administratie@jansen.example"_s, u"--json"_s, u"--book"_s, m_book}, {}, true);
    QVERIFY2(tested.exitCode == 0, qPrintable(tested.tellAll()));
    QCOMPARE(cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--approve"_s}).exitCode, 0);
    const CliRun sent = runWithInput({u"outbox"_s, u"send"_s, u"--json"_s, u"--book"_s, m_book}, {}, true);
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.tellAll()));
    QCOMPARE(server.awaited(u"accepted"_s).size(), 1);
    for (const QByteArray& seen : {added.out, added.err, tested.out, tested.err, sent.out, sent.err, cli({u"account"_s, u"list"_s}).out}) {
        QVERIFY(!seen.contains(kSecret.toUtf8()));
        QVERIFY(!seen.contains(kPassphrase.toUtf8()));
    }
    for (const QFileInfo& info : QFileInfo(m_book).dir().entryInfoList({QFileInfo(m_book).fileName() + u'*'}, QDir::Files)) {
        QFile book(info.filePath());
        QVERIFY(book.open(QIODevice::ReadOnly));
        const QByteArray bytes = book.readAll();
        QVERIFY(!bytes.contains(kSecret.toUtf8()) && !bytes.contains(kPassphrase.toUtf8()));
    }
}

void TestCliMessages::wrongInputIsNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("no debtor") << QStringList{u"remind"_s} << u"usage"_s;
    QTest::newRow("unknown debtor") << QStringList{u"remind"_s, u"--debtor"_s, u"nobody"_s} << u"not_found"_s;
    QTest::newRow("unknown stage") << QStringList{u"compose"_s, u"--debtor"_s, u"10023"_s, u"--stage"_s, u"angry"_s} << u"invalid_input"_s;
    QTest::newRow("unknown channel") << QStringList{u"compose"_s, u"--debtor"_s, u"10023"_s, u"--channel"_s, u"pigeon"_s} << u"invalid_input"_s;
    QTest::newRow("unknown message") << QStringList{u"outbox"_s, u"show"_s, u"99"_s} << u"not_found"_s;
    QTest::newRow("no message") << QStringList{u"outbox"_s, u"cancel"_s} << u"missing_input"_s;
    QTest::newRow("unknown box") << QStringList{u"outbox"_s, u"list"_s, u"--box"_s, u"junk"_s} << u"invalid_input"_s;
    QTest::newRow("unknown limit") << QStringList{u"outbox"_s, u"limits"_s, u"speed=1"_s} << u"not_found"_s;
    QTest::newRow("limit out of bounds") << QStringList{u"outbox"_s, u"limits"_s, u"hours_from=25:00"_s} << u"invalid_input"_s;
    QTest::newRow("not found out") << QStringList{u"outbox"_s, u"resolve"_s, u"1"_s, u"--as"_s, u"maybe"_s} << u"usage"_s;
    QTest::newRow("kind of account") << QStringList{u"account"_s, u"add"_s, u"fax"_s} << u"usage"_s;
    QTest::newRow("no address") << QStringList{u"account"_s, u"add"_s, u"smtp"_s, u"--host"_s, u"127.0.0.1"_s, u"--security"_s, u"plain"_s} << u"missing_input"_s;
    QTest::newRow("port") << QStringList{u"account"_s, u"add"_s, u"smtp"_s, u"--address"_s, u"a@b.nl"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"70000"_s} << u"invalid_input"_s;
    QTest::newRow("security") << QStringList{u"account"_s, u"add"_s, u"smtp"_s, u"--address"_s, u"a@b.nl"_s, u"--host"_s, u"127.0.0.1"_s, u"--security"_s, u"maybe"_s} << u"invalid_input"_s;
    QTest::newRow("SMS provider") << QStringList{u"account"_s, u"add"_s, u"sms"_s, u"--provider"_s, u"pigeon"_s, u"--sender"_s, u"Jansen"_s} << u"not_found"_s;
    QTest::newRow("unknown account") << QStringList{u"account"_s, u"test"_s, u"9"_s} << u"not_found"_s;
    QTest::newRow("where to print") << QStringList{u"letters"_s, u"print"_s} << u"usage"_s;
    QTest::newRow("statement without a file") << QStringList{u"statement"_s, u"10023"_s} << u"usage"_s;
    QTest::newRow("consent yes and no") << QStringList{u"debtor"_s, u"consent"_s, u"10023"_s, u"--channel"_s, u"sms"_s, u"--allow"_s, u"--deny"_s} << u"usage"_s;
}

void TestCliMessages::wrongInputIsNamed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const CliRun refused = cli(words);
    QVERIFY2(refused.exitCode == 2, qPrintable(refused.tellAll()));
    QCOMPARE(refused.errorCode(), code);
}

void TestCliMessages::aSampleBookSendsNothing()
{
    m_book = scratch(u"sample.tegoed"_s);
    QFile::remove(m_book);
    RUN(made, 0, {u"demo"_s, m_book, u"--json"_s});
    const QJsonArray debtors = cli({u"debtor"_s, u"list"_s, u"--overdue"_s}).json().value(u"debtors"_s).toArray();
    QVERIFY(!debtors.isEmpty());
    QStringList remind{u"remind"_s, u"--approve"_s};
    for (int i = 0; i < std::min<int>(5, static_cast<int>(debtors.size())); ++i)
        remind << u"--debtor"_s << QString::number(debtors.at(i).toObject().value(u"id"_s).toInt());
    const CliRun made2 = cli(remind);
    QVERIFY2(made2.exitCode <= 1, qPrintable(made2.tellAll()));
    const CliRun sent = cli({u"outbox"_s, u"send"_s});
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.tellAll()));
    QVERIFY(!sent.json().value(u"arrived"_s).toArray().isEmpty());
    QCOMPARE(sent.json().value(u"arrived"_s).toArray().size(), qsizetype(sent.json().value(u"sent"_s).toInt()));
}

void TestCliMessages::bothLanguagesAndNoJsonAreReadable()
{
    const CliRun preview = cli({u"compose"_s, u"--debtor"_s, u"10023"_s, u"--lang"_s, u"nl"_s}, false);
    QVERIFY2(preview.exitCode == 0 && preview.text().contains(u"Eerste herinnering"_s) && preview.text().contains(u"2026-0123"_s), qPrintable(preview.tellAll()));
    const CliRun english = cli({u"compose"_s, u"--debtor"_s, u"10023"_s, u"--lang"_s, u"en"_s}, false);
    QVERIFY2(english.text().contains(u"First reminder"_s) && english.text().contains(u"reminder"_s), qPrintable(english.tellAll()));
    for (const char* ending : {"eml", "pdf", "txt", "html"}) {
        const QString path = scratch(u"compose."_s + QString::fromLatin1(ending));
        const CliRun written = cli({u"compose"_s, u"--debtor"_s, u"10023"_s, u"-o"_s, path});
        QVERIFY2(written.exitCode == 0 && QFileInfo(path).size() > 100, qPrintable(written.tellAll()));
    }
    QCOMPARE(cli({u"debtor"_s, u"consent"_s, u"10023"_s, u"--channel"_s, u"email"_s, u"--deny"_s}).exitCode, 0);
    const CliRun denied = cli({u"remind"_s, u"--debtor"_s, u"10023"_s, u"--channel"_s, u"email"_s, u"--lang"_s, u"nl"_s}, false);
    QVERIFY2(denied.exitCode == 4 && QString::fromUtf8(denied.err).contains(u"wil geen berichten"_s), qPrintable(denied.tellAll()));
}

QTEST_GUILESS_MAIN(TestCliMessages)
#include "test_cli_messages.moc"
