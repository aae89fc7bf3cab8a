#pragma once

#include "core/domain/money/money.h"

#include <QByteArray>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace tegoed {

/// The fields of a SEPA credit transfer as the European Payments Council lays them down for a QR code (EPC069-12, version
/// 002, UTF-8). At most one of `structuredReference` and `text`.
struct EpcTransfer {
    QString name;                ///< Of the beneficiary, 1–70 characters.
    QString iban;
    QString bic;                 ///< Optional within the European Economic Area since version 002.
    Money amount{0, Currency::euro()}; ///< EUR 0.01–999999999.99.
    QString purpose;             ///< Up to 4 letters or digits.
    QString structuredReference; ///< ISO 11649 (RF…) only.
    QString text;                ///< Up to 140 characters.
};

/// The text of the code: lines separated by \n, no empty lines at the end, at most 331 bytes.
/// Errors: MissingInput(field); InvalidInput(field, value); InvalidIban; InvalidAmount; AmountTooLarge; CurrencyMix(EUR, other).
Result<QByteArray> epcPayload(const EpcTransfer& transfer);

/// What a debtor is asked to pay, in the words of a book.
struct PaymentRequest {
    QString name;
    QString iban;
    QString bic;
    Money amount{0, Currency::euro()};
    QString reference; ///< RF, OGM, betalingskenmerk, an invoice number …; may be empty.
};

/// The request as a transfer. An RF reference goes into the field for structured references. Everything else goes into the
/// text: that field is for ISO 11649 alone, and a bank app shows the text to the payer unchanged. An OGM stands in it with its
/// plus signs, which is how Belgian bank apps recognise one; a betalingskenmerk as its digits. Twelve bare digits are an OGM when
/// the account is Belgian. A name longer than 70 characters is cut.
EpcTransfer transferFor(const PaymentRequest& request);

/// A QR code as rows of squares, without its quiet zone of four squares all round.
struct QrMatrix {
    int size = 0;
    std::vector<bool> dark; ///< Row by row.
    bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
};

/// Level M, as the norm asks. Errors: those of epcPayload; InvalidInput(payment_reference) above 331 bytes.
Result<QrMatrix> paymentQr(const PaymentRequest& request);

/// The code with its quiet zone as a PNG, black and white, `squarePixels` per square: the same bytes for the same input.
Result<QByteArray> paymentQrPng(const PaymentRequest& request, int squarePixels = 6);

/// The code with its quiet zone, in rectangles of whole units: sharp at every size. It stands in the middle of `box`.
void paintQr(QPainter& painter, const QRect& box, const QrMatrix& matrix);

} // namespace tegoed
