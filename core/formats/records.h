#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/invoice/invoice.h"
#include "core/domain/money/money.h"
#include "core/formats/problem.h"
#include "core/formats/statement/bank_statement.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What readers of other programs' files deliver: records as read, with every problem found, and no decision taken.
/// Bytes in, records and problems out; no reader opens a file, the network or the database.
namespace tegoed::formats {

enum class FileKind {
    Unknown, Ubl, Cii, FacturX, InvoicesCsv, DebtorsCsv, PaymentsCsv, Xlsx, Xaf, VCard, Pdf,
    Camt, Mt940, Coda, BankCsv, ///< Statements of a bank.
    Zip,
};
QString kindName(FileKind kind); ///< The words of `--as` and of the JSON: "ubl", "facturx", "invoices-csv" …
std::optional<FileKind> kindFromName(const QString& name);

struct PartyId {
    QString id;
    QString scheme; ///< As printed: "0106", "0208", "GLN" …; empty when absent.
};

struct PartyRecord {
    QString number;  ///< Debtor number in the source.
    QString name;    ///< The name to use: trade name, else legal name.
    QString legalName;
    QString vatNumber;
    QString registrationNumber; ///< KvK or KBO recognised among `ids`, digits only.
    QList<PartyId> ids;
    QString contactName;
    QString email;
    QString phone;
    QString iban;
    QString street;
    QString postalCode;
    QString city;
    QString countryCode;
    QString language;
    QString note;
    QString groupName;
    std::optional<int> paymentTermDays;
    QString creditLimit; ///< Plain decimal, as read.
};

struct AttachmentRecord {
    QString fileName; ///< Sanitised: last path part, no control characters; may be empty.
    QString mimeType;
    QByteArray content;
    QString externalUri; ///< Never fetched.
};

/// One invoice or credit note.
struct DocumentRecord {
    int line = 0; ///< Where it starts in the file.
    QString number;
    InvoiceKind type = InvoiceKind::Invoice;
    QString typeCode; ///< UNTDID 1001 as printed.
    bool typeAmbiguous = false; ///< e-FFF: 381 on an ordinary invoice (imports.md).
    bool mayBook = true;        ///< False for pro forma (325), and for an invoice file with an error: shown, never stored.
    std::optional<Date> issueDate;
    std::optional<Date> dueDate;
    std::optional<int> termDays; ///< When the source states a term instead of a date.
    QString currency;            ///< As printed.
    /// With the document's sign as printed; what counts in the book is minus its size for a credit note, and for an invoice
    /// below zero as it stands. Empty = unreadable, a problem says why.
    std::optional<Money> payable;
    std::optional<Money> paid;    ///< Lists of open items: what was paid already. payable − paid = open.
    PartyRecord seller; ///< Empty name = the source does not say.
    PartyRecord buyer;
    QString paymentReference;
    QString payeeIban;
    QString orderReference;
    QString description;
    QString paymentLink;
    bool isDirectDebit = false;
    std::optional<Date> serviceFrom;
    std::optional<Date> serviceUntil;
    QString status;       ///< Lists: the source's own word ("paid", "Sent").
    QStringList billingReferences; ///< Invoices a credit note is about.
    QList<AttachmentRecord> attachments;
    QJsonObject details;  ///< The full record under the key names of the conformance index, values as printed.
};

struct PaymentRecord {
    int line = 0;
    std::optional<Date> valueDate;
    std::optional<Money> amount;
    QString currency;
    QString debtorNumber;
    QString debtorName;
    QString invoiceNumber; ///< May name several, separated by , ; or blank.
    QString reference;
    QString note;
};

/// A debtor balance of the general ledger, from an audit file: what the aging is compared with.
struct LedgerControl {
    std::optional<Date> asOf;
    std::optional<Money> balance; ///< Of the debtor control account or the CU subledger.
    QString account;
};

/// What one file holds.
struct FileRecord {
    QString fileName; ///< As shown; for a member of a zip "archive.zip/member.xml".
    FileKind kind = FileKind::Unknown;
    QString dialect; ///< "nlcius", "peppol-bis3", "e-fff", "exact" …; empty when plain.
    QString sha256;
    std::optional<PartyRecord> ownCompany; ///< Seller of the invoices or header of an audit file.
    QList<DocumentRecord> documents;
    QList<PartyRecord> debtors;
    QList<PaymentRecord> payments;
    std::optional<LedgerControl> ledgerControl;
    QList<Problem> problems;
    QJsonObject details; ///< File-level record of `--details` (header, items, sums, relations …).
    QByteArray content = {}; ///< The file itself, of kinds that are kept beside their invoice: ubl, cii, facturx, pdf.
    QList<BankStatement> statements = {};

    bool hasErrors() const;
    /// Records that can be taken over: those without an error on their line, none when the file as a whole has one.
    int usableCount() const;
};

} // namespace tegoed::formats
