#include "core/documents/payment_qr.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <qrencode.h>

#include <cstring>
#include <memory>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kQuietSquares = 4;        // ISO/IEC 18004.
constexpr qsizetype kMaxBytes = 331;    // EPC069-12: fits version 13 at level M.
constexpr qsizetype kMaxName = 70;
constexpr qsizetype kMaxText = 140;
constexpr std::int64_t kMaxCents = 99'999'999'999;

qsizetype characters(const QString& text)
{
    return text.toUcs4().size();
}

/// A line end inside a value would begin the next field of the code.
bool isOneLine(const QString& text)
{
    return cleanLine(text, static_cast<int>(text.size()) + 1) == text.normalized(QString::NormalizationForm_C);
}

Result<Done> checkParty(const EpcTransfer& transfer)
{
    static const QRegularExpression kBic(u"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"_s);
    if (transfer.name.isEmpty())
        return Error{Error::Code::MissingInput, {u"name"_s}, {}};
    if (!isOneLine(transfer.name) || characters(transfer.name) > kMaxName)
        return Error{Error::Code::InvalidInput, {u"name"_s, transfer.name}, {}};
    if (!isValidIban(transfer.iban))
        return Error{Error::Code::InvalidIban, {transfer.iban}, {}};
    if (!transfer.bic.isEmpty() && !kBic.match(transfer.bic).hasMatch())
        return Error{Error::Code::InvalidInput, {u"bic"_s, transfer.bic}, {}};
    return Done{};
}

Result<Done> checkAmount(const Money& amount)
{
    if (amount.currency() != Currency::euro())
        return Error{Error::Code::CurrencyMix, {u"EUR"_s, amount.currency().code()}, {}};
    if (amount.minorUnits() < 1)
        return Error{Error::Code::InvalidAmount, {amount.toDecimal()}, {}};
    if (amount.minorUnits() > kMaxCents)
        return Error{Error::Code::AmountTooLarge, {amount.toDecimal(), Money(kMaxCents, Currency::euro()).toDecimal()}, {}};
    return Done{};
}

Result<Done> checkRemittance(const EpcTransfer& transfer)
{
    static const QRegularExpression kPurpose(u"^[A-Z0-9]{0,4}$"_s);
    if (!kPurpose.match(transfer.purpose).hasMatch())
        return Error{Error::Code::InvalidInput, {u"purpose"_s, transfer.purpose}, {}};
    if (!transfer.structuredReference.isEmpty()) {
        const auto rf = checkRf(transfer.structuredReference);
        if (!rf || !rf->valid || !transfer.text.isEmpty())
            return Error{Error::Code::InvalidInput, {u"payment_reference"_s, transfer.structuredReference}, {}};
    }
    if (!isOneLine(transfer.text) || characters(transfer.text) > kMaxText)
        return Error{Error::Code::InvalidInput, {u"payment_reference"_s, transfer.text}, {}};
    return Done{};
}

/// The text of a reference that is no RF.
QString textOf(const PaymentRequest& request)
{
    const QString reference = cleanLine(request.reference, static_cast<int>(kMaxText) * 2);
    const auto ogm = checkOgm(reference);
    const bool isBelgian = normalisedIban(request.iban).startsWith(u"BE");
    const bool hasSigns = reference.contains(u'/') || reference.contains(u'+') || reference.contains(u'*');
    if (ogm && ogm->valid && (hasSigns || isBelgian))
        return ogm->printed;
    const auto dutch = checkBetalingskenmerk(reference);
    return dutch && dutch->valid ? dutch->normalised : reference;
}

} // namespace

Result<QByteArray> epcPayload(const EpcTransfer& transfer)
{
    for (const Result<Done>& checked : {checkParty(transfer), checkAmount(transfer.amount), checkRemittance(transfer)})
        if (!checked)
            return checked.error();
    QStringList lines{u"BCD"_s,      u"002"_s,           u"1"_s, u"SCT"_s, transfer.bic,
                      transfer.name, normalisedIban(transfer.iban), u"EUR"_s + transfer.amount.toDecimal(), transfer.purpose};
    lines << (transfer.structuredReference.isEmpty() ? QString() : checkRf(transfer.structuredReference)->normalised) << transfer.text;
    while (lines.constLast().isEmpty())
        lines.removeLast();
    const QByteArray payload = lines.join(u'\n').toUtf8();
    if (payload.size() > kMaxBytes)
        return Error{Error::Code::InvalidInput, {u"payment_reference"_s, transfer.text},
                     u"%1 bytes; a payment code holds %2"_s.arg(payload.size()).arg(kMaxBytes)};
    return payload;
}

EpcTransfer transferFor(const PaymentRequest& request)
{
    EpcTransfer transfer;
    // By whole characters: a surrogate pair is one.
    const QList<uint> name = cleanLine(request.name).toUcs4().mid(0, kMaxName);
    transfer.name = QString::fromUcs4(reinterpret_cast<const char32_t*>(name.constData()), name.size()).trimmed();
    transfer.iban = normalisedIban(request.iban);
    transfer.bic = request.bic.simplified().remove(u' ').toUpper();
    transfer.amount = request.amount;
    if (const auto rf = checkRf(request.reference); rf && rf->valid)
        transfer.structuredReference = rf->normalised;
    else
        transfer.text = textOf(request);
    return transfer;
}

Result<QrMatrix> paymentQr(const PaymentRequest& request)
{
    const Result<QByteArray> payload = epcPayload(transferFor(request));
    if (!payload)
        return payload.error();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(payload->size()), reinterpret_cast<const unsigned char*>(payload->constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    TEGOED_ENSURE(code != nullptr); // 331 bytes always fit; it has no other way to fail but memory.
    QrMatrix matrix;
    matrix.size = code->width;
    matrix.dark.reserve(static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width));
    for (int i = 0; i < code->width * code->width; ++i)
        matrix.dark.push_back((code->data[i] & 1) != 0);
    return matrix;
}

Result<QByteArray> paymentQrPng(const PaymentRequest& request, int squarePixels)
{
    TEGOED_ENSURE(squarePixels >= 1 && squarePixels <= 64);
    const Result<QrMatrix> matrix = paymentQr(request);
    if (!matrix)
        return matrix.error();
    const int side = (matrix->size + 2 * kQuietSquares) * squarePixels;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    const auto stride = static_cast<std::size_t>(image.bytesPerLine());
    for (int row = 0; row < matrix->size; ++row) {
        uchar* const first = image.scanLine((row + kQuietSquares) * squarePixels);
        for (int column = 0; column < matrix->size; ++column) {
            const int left = (column + kQuietSquares) * squarePixels;
            for (int x = left; matrix->isDark(column, row) && x < left + squarePixels; ++x)
                first[x / 8] |= static_cast<uchar>(0x80 >> x % 8);
        }
        for (int y = 1; y < squarePixels; ++y)
            std::memcpy(first + static_cast<std::size_t>(y) * stride, first, stride);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isWritten = image.save(&buffer, "PNG");
    TEGOED_ENSURE(isWritten);
    return bytes;
}

void paintQr(QPainter& painter, const QRect& box, const QrMatrix& matrix)
{
    painter.fillRect(box, Qt::white);
    const int square = std::min(box.width(), box.height()) / (matrix.size + 2 * kQuietSquares);
    const QPoint corner(box.left() + (box.width() - matrix.size * square) / 2, box.top() + (box.height() - matrix.size * square) / 2);
    // One rectangle per run of dark squares: fewer seams, smaller file.
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            const int start = x;
            while (x < matrix.size && matrix.isDark(x, y))
                ++x;
            if (x > start)
                painter.fillRect(corner.x() + start * square, corner.y() + y * square, (x - start) * square, square, Qt::black);
        }
    }
}

} // namespace tegoed
