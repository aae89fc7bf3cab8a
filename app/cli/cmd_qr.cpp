#include "app/cli/commands.h"
#include "app/cli/values.h"
#include "core/documents/payment_qr.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliQr {
    Q_DECLARE_TR_FUNCTIONS(CliQr)
};

/// The code in half blocks, dark on light whatever the terminal's colours: a phone reads it from the screen.
QString blocks(const QrMatrix& matrix)
{
    constexpr int kQuiet = 2; // A terminal is light around it already, or dark and then this much suffices.
    const auto isDark = [&](int x, int y) { return x >= 0 && y >= 0 && x < matrix.size && y < matrix.size && matrix.isDark(x, y); };
    QString text;
    for (int y = -kQuiet; y < matrix.size + kQuiet; y += 2) {
        for (int x = -kQuiet; x < matrix.size + kQuiet; ++x) {
            const bool upper = !isDark(x, y), lower = !isDark(x, y + 1);
            text += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        text += u'\n';
    }
    return text;
}

Result<PaymentRequest> requestOf(const CommandContext& context)
{
    PaymentRequest request;
    for (const auto& [option, field] : {std::pair{u"name"_s, &request.name}, std::pair{u"iban"_s, &request.iban}}) {
        *field = context.options.value(option);
        if (field->isEmpty())
            return Error{Error::Code::MissingInput, {option}, {}};
    }
    const Result<Money> amount = amountOf(context, context.options.value(u"amount"_s), Currency::euro());
    if (!amount)
        return amount.error();
    request.amount = *amount;
    request.bic = context.options.value(u"bic"_s);
    request.reference = context.options.value(u"reference"_s);
    return request;
}

Result<Done> write(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return Done{};
}

int run(CommandContext& context)
{
    const Result<PaymentRequest> request = requestOf(context);
    if (!request)
        return context.fail(request.error());
    const Result<QByteArray> payload = epcPayload(transferFor(*request));
    if (!payload)
        return context.fail(payload.error());
    const QString path = context.options.value(u"o"_s);
    if (!path.isEmpty()) {
        const Result<QByteArray> png = paymentQrPng(*request);
        if (!png)
            return context.fail(png.error());
        if (const Result<Done> written = write(*png, path); !written)
            return context.fail(written.error());
    }
    const QString text = QString::fromUtf8(*payload);
    if (context.json)
        return context.printJson({{u"payload"_s, text}, {u"file"_s, textOrNull(path)}});
    if (context.options.has(u"text"_s))
        context.out << text << u'\n';
    else if (path.isEmpty())
        context.out << blocks(*paymentQr(*request));
    else
        context.out << CliQr::tr("The payment code is in %1.").arg(path) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command qrCommand()
{
    return {u"qr"_s,
            CliQr::tr("Make a payment code (EPC QR) that the app of a bank reads"),
            {},
            {{u"iban"_s, u"IBAN"_s, CliQr::tr("The account to pay to")},
             {u"name"_s, u"NAME"_s, CliQr::tr("The name of its holder")},
             {u"amount"_s, u"AMOUNT"_s, CliQr::tr("The amount in euro")},
             {u"reference"_s, u"TEXT"_s, CliQr::tr("The payment reference: RF, OGM, betalingskenmerk or free text")},
             {u"bic"_s, u"BIC"_s, CliQr::tr("The code of the bank, when it is wanted")},
             {u"o"_s, u"FILE"_s, CliQr::tr("Write a PNG; without it the code is drawn in the terminal")},
             {u"text"_s, {}, CliQr::tr("Print what the code holds")}},
            u"tegoed-cli qr --iban NL91ABNA0417164300 --name \"De Vries\" --amount 1210.00 --reference 2026-0123 -o code.png"_s,
            run};
}

} // namespace tegoed::cli
