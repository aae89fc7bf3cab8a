#pragma once

#include "core/formats/records.h"
#include "core/formats/xml/xml_reader.h"

#include <QJsonArray>

namespace tegoed::formats {

/// A value as it stands in a file, and the line it stands on.
struct Printed {
    QString text;
    int line = 0;
    bool isEmpty() const { return text.isEmpty(); }
};

/// A structured invoice as printed, before anything in it is understood: what UBL and CII have in common. Dates are ISO
/// texts where the reader could make them so, else what stood there.
struct PrintedInvoice {
    int line = 0; ///< Of the root element.
    QString root; ///< "Invoice", "CreditNote", "CrossIndustryInvoice" …
    bool isCreditNote = false;     ///< The root or the type code says so.
    bool isTypeAmbiguous = false;  ///< An `Invoice` that calls itself a credit note (e-FFF of some packages).
    QString customizationId;
    QString profileId;
    Printed number;
    Printed typeCode;
    Printed issueDate;
    Printed dueDate;
    QString dueDateSource; ///< Element it was found in.
    QStringList dueDates;  ///< When there are several.
    Printed currency;
    QString taxCurrency;
    Printed payable;
    QString payableCurrency; ///< Of the amount itself, when the document has none of its own.
    Printed taxExclusive, taxInclusive, prepaid, rounding;
    PartyRecord seller, buyer;
    QStringList paymentReferences, payeeAccounts, paymentMeansCodes, billingReferences;
    int accountLine = 0; ///< Of the first payee account.
    QString payerAccount;
    bool hasMandate = false;
    QString orderReference;
    QString buyerReference;
    QString paymentTerms;
    QString description;
    Printed serviceFrom, serviceUntil;
    QList<AttachmentRecord> attachments;
    QJsonArray embedded; ///< What the file says of those inside it: mime, filename, bytes.
    int lineCount = 0;
};

/// Understands what was printed. Everything missing or wrong becomes a problem with its line and the field's contract name;
/// a document with an error is kept to be shown, but may not be booked. Amounts keep the sign as printed and the type is
/// what the file says: an invoice of a negative amount is told as such and counts as a credit where it is booked (E13).
///
/// Errors: missing (number, issue_date, payable, currency, buyer_name), invalid_date, implausible_date (outside 1990–2100),
/// invalid_amount, amount_too_large (100 million), unknown_currency. Warnings: totals_differ (more than 0.01: failures E15),
/// zero_amount, ambiguous_type, unknown_type, not_booked (pro forma), due_before_issue, invalid_iban,
/// missing seller_name.
DocumentRecord understand(PrintedInvoice printed, QList<Problem>& problems);

/// What a reader ends with: the file's record from what it printed, the problems it met on the way (`found`), and how the
/// XML fared. A broken file gives no document; without `printed` the root was another one (wrong_root).
FileRecord invoiceFile(FileKind kind, const XmlReader& xml, std::optional<PrintedInvoice> printed, QList<Problem> found);

/// An ISO date, as XML Schema writes it: with or without time zone, also the date of a date with time.
std::optional<Date> dateFromXml(const QString& text);

/// The term in days of a text like "30 dagen netto"; empty when it names none or more than one.
std::optional<int> termDaysOf(const QString& paymentTerms);

} // namespace tegoed::formats
