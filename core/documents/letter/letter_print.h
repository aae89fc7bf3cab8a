#pragma once

#include "core/documents/letter/address_lines.h"
#include "core/documents/letter/claim_annex.h"
#include "core/documents/letter/envelope.h"
#include "core/documents/payment_qr.h"
#include "core/domain/calendar/date.h"
#include "core/domain/message/text_block.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace tegoed {

/// Whose letter it is: the letterhead and what the law wants on it. Empty = not shown.
struct LetterSender {
    QString name;              ///< As the customer knows it.
    QString legalName;         ///< With legal form, when it differs; stands in the foot.
    QStringList addressLines;  ///< Street; post code and city; a country for letters abroad.
    QString registration;      ///< KvK or ondernemingsnummer.
    QString court;             ///< BE: court of the register of legal persons (RPR).
    QString vatNumber;
    QString iban;
    QString bic;
    QString email;
    QString phone;
    QString website;
    QString contact;           ///< Who handles this letter.
};

/// Everything a letter needs; no clock, no storage, no translation.
struct LetterPrint {
    LetterSender sender;
    QStringList recipient;         ///< Made by `addressLines`.
    LetterRules rules = LetterRules::Netherlands;
    TextLanguage language = TextLanguage::Dutch; ///< Of the debtor: every word on the letter.
    Date date = Date::fromDayNumber(0);
    QString ourReference;
    QString yourReference;
    RenderedText text;             ///< Its subject is the letter's.
    QString invoiceTotal;          ///< Below the table of invoices, as shown; empty = no total.
    QStringList enclosures;        ///< "3 facturen".
    std::optional<ClaimAnnex> annex; ///< On a page of its own, behind the letter.
    bool hasAddressee = true;      ///< False: a sheet for everybody, without a window.
    std::optional<PaymentRequest> payment; ///< A box with QR code, amount, account and reference after the table of invoices.
    QByteArray logo;               ///< PNG or JPEG; goes through `safeLogo`.
    bool roomForSignature = true;  ///< Between closing and name.
    Envelope envelope;
    bool onPrintedLetterhead = false; ///< Head and foot are on the paper already.
    bool hasFoldMarks = true;      ///< And the mark for the hole punch.
    bool isSample = false;         ///< Of a sample book: says so on each page.
    bool isTest = false;           ///< Test mode: says so on each page.
};

/// A4 as PDF: the same bytes for the same input (decision 35); text can be selected and searched. Needs a QGuiApplication.
/// Errors: GlyphMissing(character, code); InvalidInput(address, text) when the address does not fit in the window;
/// InvalidInput(envelope, code); those of `safeLogo` and `paymentQr`; MissingInput(address) without a recipient.
Result<QByteArray> letterPdf(const LetterPrint& letter);
/// Several letters in one file, each with its own page numbers. The first letter that cannot be printed is the error.
Result<QByteArray> lettersPdf(const std::vector<LetterPrint>& letters);

/// The same pages on a printer, in true size. Errors as `letterPdf`; then nothing was painted.
Result<Done> paintLetter(QPagedPaintDevice& device, const LetterPrint& letter);
/// How many pages the letter has. Errors as `letterPdf`.
Result<int> letterPageCount(const LetterPrint& letter);

} // namespace tegoed
