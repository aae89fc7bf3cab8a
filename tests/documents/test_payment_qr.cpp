// Payment codes: the examples of the norm, its limits, what goes into which field, and another program's reader.
#include "core/documents/payment_qr.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

PaymentRequest request(const QString& reference, const QString& iban = u"NL91 ABNA 0417 1643 00"_s)
{
    return {u"De Vries Installaties B.V."_s, iban, {}, euro(121'000), reference};
}

} // namespace

class TestPaymentQr final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExamplesOfTheNorm_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QJsonObject>("expected");
        QFile file(u"" TEGOED_SOURCE_DIR "/resources/law/vectors.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int count = 0;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject example = value.toObject();
            if (!example.value(u"topic"_s).toString().startsWith(u"epc_qr"))
                continue;
            ++count;
            QTest::newRow(qPrintable(example.value(u"id"_s).toString())) << example.value(u"input"_s).toObject() << example.value(u"expected"_s).toObject();
        }
        QVERIFY2(count >= 8, "the examples of resources/law/vectors.json are not there");
    }
    void theExamplesOfTheNorm()
    {
        QFETCH(QJsonObject, input);
        QFETCH(QJsonObject, expected);
        EpcTransfer transfer;
        transfer.name = input.value(u"name"_s).toString();
        transfer.iban = input.value(u"iban"_s).toString();
        transfer.bic = input.value(u"bic"_s).toString();
        transfer.amount = *Money::fromDecimal(input.value(u"amount"_s).toString(), Currency::euro());
        transfer.purpose = input.value(u"purpose"_s).toString();
        transfer.structuredReference = input.value(u"structured_reference"_s).toString();
        transfer.text = input.value(u"unstructured_text"_s).toString();
        const Result<QByteArray> payload = epcPayload(transfer);
        if (expected.contains(u"payload"_s))
            QCOMPARE(QString::fromUtf8(*payload), expected.value(u"payload"_s).toString());
        else
            QCOMPARE(payload.hasValue(), expected.value(u"accepted"_s).toBool());
    }

    void referencesGoWhereBanksReadThem_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<QString>("structured");
        QTest::addColumn<QString>("text");
        const QString dutch = u"NL91ABNA0417164300"_s, belgian = u"BE68539007547034"_s;
        QTest::newRow("RF, in groups, into the structured field") << u"RF18 5390 0754 7034"_s << dutch << u"RF18539007547034"_s << QString();
        QTest::newRow("RF with wrong digits is text") << u"RF19539007547034"_s << dutch << QString() << u"RF19539007547034"_s;
        QTest::newRow("OGM with its signs") << u"+++090/9337/55493+++"_s << belgian << QString() << u"+++090/9337/55493+++"_s;
        QTest::newRow("OGM with stars") << u"***090/9337/55493***"_s << belgian << QString() << u"+++090/9337/55493+++"_s;
        QTest::newRow("OGM as bare digits, Belgian account") << u"090933755493"_s << belgian << QString() << u"+++090/9337/55493+++"_s;
        QTest::newRow("the same digits, Dutch account") << u"090933755493"_s << dutch << QString() << u"090933755493"_s;
        QTest::newRow("betalingskenmerk, in groups") << u"1223 4534 6225 67"_s << dutch << QString() << u"12234534622567"_s;
        QTest::newRow("digits with a wrong check digit stay as they are written") << u"5223 4534 6225 67"_s << dutch << QString() << u"5223 4534 6225 67"_s;
        QTest::newRow("an invoice number") << u"2026-0123"_s << dutch << QString() << u"2026-0123"_s;
        QTest::newRow("no reference") << QString() << dutch << QString() << QString();
        QTest::newRow("a line end does not begin the next field") << u"2026\n0123"_s << dutch << QString() << u"2026 0123"_s;
    }
    void referencesGoWhereBanksReadThem()
    {
        QFETCH(QString, reference);
        QFETCH(QString, iban);
        QFETCH(QString, structured);
        QFETCH(QString, text);
        const EpcTransfer transfer = transferFor(request(reference, iban));
        QCOMPARE(transfer.structuredReference, structured);
        QCOMPARE(transfer.text, text);
        QVERIFY(epcPayload(transfer));
    }

    void whatCannotBePaidIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<QString>("bic");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("error"); // −1 = accepted.
        const QString iban = u"NL91ABNA0417164300"_s;
        QTest::newRow("one cent") << u"A"_s << iban << QString() << qint64(1) << u"EUR"_s << -1;
        QTest::newRow("the largest amount") << u"A"_s << iban << QString() << qint64(99'999'999'999) << u"EUR"_s << -1;
        QTest::newRow("a BIC of 8") << u"A"_s << iban << u"abna nl2a"_s << qint64(1) << u"EUR"_s << -1;
        QTest::newRow("one cent too much") << u"A"_s << iban << QString() << qint64(100'000'000'000) << u"EUR"_s << int(Error::Code::AmountTooLarge);
        QTest::newRow("nothing to pay") << u"A"_s << iban << QString() << qint64(0) << u"EUR"_s << int(Error::Code::InvalidAmount);
        QTest::newRow("a credit") << u"A"_s << iban << QString() << qint64(-100) << u"EUR"_s << int(Error::Code::InvalidAmount);
        QTest::newRow("dollars") << u"A"_s << iban << QString() << qint64(100) << u"USD"_s << int(Error::Code::CurrencyMix);
        QTest::newRow("an account with a wrong digit") << u"A"_s << u"NL91ABNA0417164301"_s << QString() << qint64(1) << u"EUR"_s << int(Error::Code::InvalidIban);
        QTest::newRow("no name") << QString() << iban << QString() << qint64(1) << u"EUR"_s << int(Error::Code::MissingInput);
        QTest::newRow("a wrong BIC") << u"A"_s << iban << u"ABNA"_s << qint64(1) << u"EUR"_s << int(Error::Code::InvalidInput);
    }
    void whatCannotBePaidIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, iban);
        QFETCH(QString, bic);
        QFETCH(qint64, cents);
        QFETCH(QString, currency);
        QFETCH(int, error);
        const Result<QrMatrix> code = paymentQr({name, iban, bic, Money(cents, *Currency::fromCode(currency)), u"x"_s});
        QCOMPARE(code.hasValue(), error < 0);
        if (!code)
            QCOMPARE(int(code.error().code), error);
    }

    void longValuesFitOrAreRefused()
    {
        PaymentRequest long70 = request(QString(140, u'r'));
        long70.name = QString(90, u'n');
        QCOMPARE(transferFor(long70).name, QString(70, u'n'));
        const Result<QByteArray> payload = epcPayload(transferFor(long70));
        QVERIFY(payload && payload->size() <= 331);
        // 331 bytes are version 13 at level M: 69 squares.
        EpcTransfer full = transferFor(long70);
        full.text = QString(140, u'r');
        full.name = QString(70, u'n');
        for (int umlauts = 0; umlauts < 70; ++umlauts) { // Two bytes each.
            full.name[umlauts] = u'é';
            const Result<QByteArray> one = epcPayload(full);
            if (one)
                QVERIFY(one->size() <= 331);
            else
                QCOMPARE(one.error().code, Error::Code::InvalidInput);
        }
        PaymentRequest broad = request(QString(140, u'€'));
        broad.name = QString(70, u'é');
        QCOMPARE(paymentQr(broad).error().arguments.constFirst(), u"payment_reference"_s);
        EpcTransfer injected = transferFor(request(u"x"_s));
        injected.name = u"A\nNL00EVIL"_s;
        QCOMPARE(epcPayload(injected).error().arguments.constFirst(), u"name"_s);
    }

    void anotherProgramReadsThePicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reference");
        QTest::newRow("plain") << u"De Vries"_s << u"2026-0123"_s;
        QTest::newRow("accents and an euro sign") << u"Café Zoë & Éénhoorn"_s << u"€ 2026/ï"_s;
        QTest::newRow("the largest code") << QString(70, u'n') << QString(140, u'r');
    }
    void anotherProgramReadsThePicture()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("not run: zbarimg is not installed");
        QFETCH(QString, name);
        QFETCH(QString, reference);
        PaymentRequest asked = request(reference);
        asked.name = name;
        const Result<QByteArray> png = paymentQrPng(asked);
        QVERIFY(png);
        QCOMPARE(*paymentQrPng(asked), *png);
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath()) + u"/code.png"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*png);
        file.close();
        QProcess process;
        process.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"-Sbinary"_s, path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), QString::fromUtf8(*epcPayload(transferFor(asked))));
        const QImage image = QImage::fromData(*png);
        QVERIFY(image.width() >= (21 + 8) * 6 && image.pixel(0, 0) == qRgb(255, 255, 255));
    }
};

QTEST_GUILESS_MAIN(TestPaymentQr)
#include "test_payment_qr.moc"
