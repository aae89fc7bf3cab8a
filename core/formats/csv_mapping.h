#pragma once

#include "core/formats/records.h"

#include <QHash>

#include <optional>

namespace tegoed::formats {

/// What a column of a list means. Names are the words of mapping files and of the JSON contract.
enum class Field {
    Ignore, DebtorNumber, DebtorName, ContactName, Email, Phone, Street, PostalCode, City, Country, VatNumber,
    RegistrationNumber, Iban, Language, PaymentTermDays, CreditLimit, CustomerGroup, Note,
    InvoiceNumber, InvoiceDate, DueDate, Amount, PaidAmount, OpenAmount, Currency, Type, Status, PaymentReference,
    Description, PaymentLink, OrderReference,
    PaymentDate, PaymentAmount,
    // Of bank statements. An amount has its sign, or a column for the direction, or one column for each direction.
    OwnAccount, BookingDate, ValueDate, BankAmount, CreditAmount, DebitAmount, Direction, BalanceAfter, BalanceBefore,
    CounterpartyName, CounterpartyAccount, CounterpartyBic, UltimateName, Remittance, BankText, EndToEndId, MandateId,
    BankReference, BatchReference, ReturnReason, OriginalAmount, OriginalCurrency,
};
QString fieldName(Field field); ///< "debtor_number" …
std::optional<Field> fieldFromName(const QString& name);

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };
enum class DecimalSign { Comma, Point };

/// How one kind of list is read: kept as JSON in mapping files, shipped for known packages, remembered per book.
struct Mapping {
    QString name;                ///< "Exact Online", or the user's own.
    QString dialect;             ///< Word for the JSON contract: "exact-online"; empty for the user's own.
    FileKind kind = FileKind::InvoicesCsv; ///< What the rows are; a spreadsheet is read as one of the list kinds.
    QHash<QString, Field> columns; ///< Header text as `foldHeader` gives it ("factuurnr", "phone#2", "#1") → meaning.
    QString delimiter;           ///< One character; empty = detect.
    QString encoding;            ///< "utf-8", "windows-1252", "utf-16"; empty = detect.
    std::optional<DateOrder> dateOrder;     ///< Empty = derive from the column, ask when ambiguous.
    std::optional<DecimalSign> decimalSign; ///< Empty = derive from the column, ask when ambiguous.
    QString currency;            ///< When no column says; empty = the book's.
    QString sheet;               ///< Spreadsheets: name; empty = the first with a header row.
    QString onlyRowsColumn;      ///< Folded header; with `onlyRowsValue`: rows that say otherwise are no items (journals).
    QString onlyRowsValue;       ///< Compared without case. Of such rows, negative amounts count as paid.
    bool hasHeader = true;       ///< False: the columns are known by their place alone, "#1", "#2" …
    QString quote = QStringLiteral("\""); ///< The sign around texts that hold a delimiter.
    QString ownAccount;          ///< Bank statements: the account they are of, when no column says.

    /// Keys: name, dialect, kind, columns {header: field}, delimiter, encoding, date_order (dmy|mdy|ymd), decimal_sign
    /// (comma|point), currency, sheet, only_rows {column, value}, header (false = none), quote, own_account; also recognise, shape,
    /// verified and note of shipped mappings.
    QByteArray toJson() const;
    /// Errors: UnsupportedFormat when it is no JSON object; InvalidInput(key, what was seen) for a key or word not known.
    static Result<Mapping> fromJson(const QByteArray& json);
};

/// One column as found, with a proposal: what the import wizard shows.
struct ColumnGuess {
    QString header;
    Field field = Field::Ignore;
    QStringList samples;  ///< First values that are not empty, at most 5.
    bool dateAmbiguous = false;
    bool amountAmbiguous = false;
};

/// A list before its columns are agreed upon.
struct ListPreview {
    Mapping mapping; ///< Proposed.
    QList<ColumnGuess> columns;
    QList<QStringList> firstRows; ///< At most 20.
    int rowCount = 0;
    int headerLine = 0; ///< 1-based line the header stands on.
    QStringList sheets; ///< Of a spreadsheet: names to choose from; `mapping.sheet` is the one looked at.
    QList<Problem> problems;
};

} // namespace tegoed::formats
