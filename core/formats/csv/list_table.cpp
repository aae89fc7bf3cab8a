#include "core/formats/csv/list_table.h"

#include "core/base/text.h"
#include "core/formats/csv/amount_text.h"
#include "core/formats/csv/csv_rows.h"
#include "core/formats/csv/date_text.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/known_mappings.h"
#include "core/formats/problem_codes.h"
#include "core/formats/xlsx/workbook.h"

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kHeaderSearchRows = 40;
constexpr int kShownHeaders = 60;

QStringList textsOf(const Row& row)
{
    QStringList texts;
    for (const std::string_view cell : row.cells)
        texts += cleanLine(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return texts;
}

void makeRows(ListTable& table)
{
    const char quote = table.mapping.quote.isEmpty() ? '"' : table.mapping.quote.at(0).toLatin1();
    table.rows = std::make_unique<CsvRows>(table.text.text.substr(table.skip), table.mapping.delimiter.at(0).toLatin1(), quote);
}

/// The choices of a shipped mapping, but for what was asked or found of this file.
void takeChoices(ListTable& table, const Mapping& known)
{
    const Mapping asked = std::exchange(table.mapping, known);
    table.mapping.delimiter = asked.delimiter;
    table.mapping.encoding = asked.encoding;
    table.mapping.sheet = asked.sheet; // of a spreadsheet the sheet that was found
    if (asked.dateOrder)
        table.mapping.dateOrder = asked.dateOrder;
    if (asked.decimalSign)
        table.mapping.decimalSign = asked.decimalSign;
    if (!asked.currency.isEmpty())
        table.mapping.currency = asked.currency;
    if (!asked.ownAccount.isEmpty())
        table.mapping.ownAccount = asked.ownAccount;
}

void openRows(ListTable& table, const QByteArray& bytes)
{
    table.text = decodeText(bytes, table.mapping.encoding);
    table.problems += table.text.problems;
    table.mapping.encoding = table.text.encoding;
    Dialect dialect = detectDialect(table.text.text);
    if (!table.mapping.delimiter.isEmpty())
        dialect.delimiter = table.mapping.delimiter.at(0).toLatin1();
    table.mapping.delimiter = QString(QLatin1Char(dialect.delimiter));
    table.skip = dialect.skip;
    makeRows(table);
}

/// A list without a header: what its mapping says, or a shipped one whose rows have the shape of the first.
void findShape(ListTable& table)
{
    Row row;
    const bool isAsked = !table.mapping.hasHeader;
    if (!isAsked && !table.mapping.columns.isEmpty())
        return;
    const KnownMapping* known = nullptr;
    for (const KnownMapping& candidate : knownMappings()) {
        if (isAsked || known || candidate.shape.isEmpty() || candidate.mapping.delimiter != table.mapping.delimiter)
            continue;
        table.mapping.quote = candidate.mapping.quote;
        makeRows(table);
        if (table.rows->next(row) && row.fault == RowFault::None && hasShape(candidate, textsOf(row)))
            known = &candidate;
    }
    if (!isAsked)
        table.mapping.quote = u"\""_s;
    if (known)
        takeChoices(table, known->mapping);
    makeRows(table);
    if (!isAsked && !known)
        return;
    table.isHeaderless = table.rows->next(row);
    table.headerRow = -1;
    table.headerLine = row.line;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        table.headers += QString();
    table.keys = headerKeys(table.headers);
}

/// A spreadsheet is a zip.
bool isSpreadsheet(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

/// How much a row looks like the header: columns the mapping names, or words a header is made of.
int headerScore(const QStringList& keys, const Mapping& mapping)
{
    if (!mapping.columns.isEmpty()) {
        int found = 0;
        for (const QString& key : keys)
            found += mapping.columns.contains(key);
        return found;
    }
    return knownHeaders(keys) + (recogniseMapping(keys) ? 100 : 0);
}

void findHeader(ListTable& table)
{
    Row row;
    int best = 0;
    for (int index = 0; index < kHeaderSearchRows && table.rows->next(row); ++index) {
        if (row.fault != RowFault::None)
            continue;
        const QStringList texts = textsOf(row);
        const QStringList keys = headerKeys(texts);
        const int score = headerScore(keys, table.mapping);
        if (score > best) {
            best = score;
            table.headerRow = index;
            table.headerLine = row.line;
            table.headers = texts;
            table.keys = keys;
        }
    }
    if (best < (table.mapping.columns.isEmpty() ? 2 : 1))
        table.headerRow = -1;
}

/// The sheet the mapping names, else the first in which a header row is found.
void openSheet(ListTable& table, const QByteArray& bytes)
{
    const auto book = Workbook::open(partsOfZip(bytes), table.problems);
    if (!book)
        return;
    table.sheets = book->sheetNames();
    const QString wanted = table.mapping.sheet;
    for (const QString& sheet : table.sheets) {
        if (!wanted.isEmpty() && sheet.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        table.rows = book->rows(sheet, table.problems);
        if (!table.rows)
            return;
        findHeader(table);
        if (table.usable()) {
            table.mapping.sheet = sheet;
            return;
        }
    }
    if (!wanted.isEmpty() && !table.sheets.contains(wanted, Qt::CaseInsensitive))
        table.problems.append({Severity::Error, 0, QStringLiteral("sheet"), problem::kMissing, cleanLine(wanted), {cleanLine(wanted)}});
}

bool isRequired(Field field)
{
    return field == Field::InvoiceNumber || field == Field::Amount || field == Field::OpenAmount || field == Field::InvoiceDate
        || field == Field::DebtorName || field == Field::DebtorNumber || field == Field::PaymentAmount || field == Field::PaymentDate
        || field == Field::BookingDate || field == Field::BankAmount || field == Field::CreditAmount || field == Field::DebitAmount
        || field == Field::Direction;
}

void obeyMapping(ListTable& table)
{
    for (const QString& key : table.keys)
        table.fields += table.mapping.columns.value(key, Field::Ignore);
    for (auto it = table.mapping.columns.begin(); it != table.mapping.columns.end(); ++it) {
        if (it.value() == Field::Ignore || table.keys.contains(it.key()))
            continue;
        const Severity severity = isRequired(it.value()) ? Severity::Error : Severity::Warning;
        table.problems.append({severity, table.headerLine, contractName(it.value()), problem::kMissing, it.key(), {it.key()}});
    }
}

void takeKnownMapping(ListTable& table, const Mapping& known)
{
    takeChoices(table, known);
    for (const QString& key : table.keys)
        table.fields += table.mapping.columns.value(key, Field::Ignore);
}

void guessMapping(ListTable& table, std::optional<FileKind> kind)
{
    table.mapping.kind = kind.value_or(kindOfHeaders(table.keys));
    table.fields = guessFields(table.keys, table.mapping.kind);
    for (qsizetype i = 0; i < table.keys.size(); ++i)
        if (table.fields[i] != Field::Ignore)
            table.mapping.columns.insert(table.keys[i], table.fields[i]);
}

} // namespace

int ListTable::columnOf(Field field) const
{
    return static_cast<int>(fields.indexOf(field));
}

QList<int> ListTable::columnsOf(Field field) const
{
    QList<int> columns;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (fields[i] == field)
            columns += static_cast<int>(i);
    return columns;
}

void ListTable::toFirstRow()
{
    rows->rewind();
    Row row;
    for (int i = 0; i <= headerRow; ++i)
        rows->next(row);
}

QStringList ListTable::printedHeader() const
{
    return headers.mid(0, kShownHeaders);
}

bool isDateField(Field field)
{
    return field == Field::InvoiceDate || field == Field::DueDate || field == Field::PaymentDate || field == Field::BookingDate
        || field == Field::ValueDate;
}

bool isAmountField(Field field)
{
    return field == Field::Amount || field == Field::PaidAmount || field == Field::OpenAmount || field == Field::PaymentAmount
        || field == Field::CreditLimit || field == Field::BankAmount || field == Field::CreditAmount || field == Field::DebitAmount
        || field == Field::BalanceAfter || field == Field::BalanceBefore || field == Field::OriginalAmount;
}

QString contractName(Field field)
{
    switch (field) {
    case Field::InvoiceNumber: return u"number"_s;
    case Field::InvoiceDate: return u"issue_date"_s;
    case Field::Amount: return u"payable"_s;
    case Field::PaidAmount: return u"paid"_s;
    case Field::OpenAmount: return u"open"_s;
    case Field::DebtorName: return u"buyer_name"_s;
    case Field::DebtorNumber: return u"buyer_id"_s;
    case Field::PaymentDate: return u"date"_s;
    case Field::PaymentAmount: return u"amount"_s;
    case Field::BankAmount: return u"amount"_s;
    case Field::OwnAccount: return u"account"_s;
    default: return fieldName(field);
    }
}

ListTable openTable(const QByteArray& bytes, const QString& fileName, const Mapping* mapping, std::optional<FileKind> kind)
{
    Q_UNUSED(fileName)
    ListTable table;
    if (mapping)
        table.mapping = *mapping;
    if (bytes.trimmed().isEmpty()) {
        table.problems.append({Severity::Error, 0, {}, problem::kEmptyFile, {}, {}});
        return table;
    }
    if (isSpreadsheet(bytes)) {
        openSheet(table, bytes);
    } else {
        openRows(table, bytes);
        findShape(table);
        if (!table.isHeaderless)
            findHeader(table);
    }
    if (!table.usable()) {
        if (std::none_of(table.problems.begin(), table.problems.end(), [](const Problem& p) { return p.line == 0; }))
            table.problems.append({Severity::Error, 0, {}, problem::kNoHeader, {}, {}});
        return table;
    }
    if (!table.mapping.columns.isEmpty()) {
        obeyMapping(table);
    } else {
        const KnownMapping* known = recogniseMapping(table.keys);
        if (known && (!kind || known->mapping.kind == *kind))
            takeKnownMapping(table, known->mapping);
        else
            guessMapping(table, kind);
    }
    table.toFirstRow();
    return table;
}

bool settleFormats(ListTable& table)
{
    if (table.mapping.dateOrder && table.mapping.decimalSign)
        return true;
    DateSurvey dates;
    AmountSurvey amounts;
    QList<int> dateColumns, amountColumns;
    for (int i = 0; i < table.fields.size(); ++i) {
        if (isDateField(table.fields[i]) && !table.mapping.dateOrder)
            dateColumns += i;
        if (isAmountField(table.fields[i]) && !table.mapping.decimalSign)
            amountColumns += i;
    }
    Row row;
    while (table.rows->next(row)) {
        for (const int column : dateColumns)
            if (const auto cell = row.cell(column); !cell.empty() && row.kind(column) == CellKind::Text)
                dates.look(cell);
        for (const int column : amountColumns)
            if (const auto cell = row.cell(column); !cell.empty() && row.kind(column) == CellKind::Text)
                amounts.look(cell);
        if ((dateColumns.isEmpty() || dates.isSettled()) && (amountColumns.isEmpty() || amounts.isSettled()))
            break;
    }
    table.toFirstRow();
    bool settled = true;
    const auto ambiguous = [&](const QList<int>& columns, auto code, std::string_view sample) {
        const Field field = table.fields[columns.first()];
        const QString seen = cleanLine(QString::fromUtf8(sample.data(), static_cast<qsizetype>(sample.size())));
        table.problems.append({Severity::Error, table.headerLine, contractName(field), code, seen, {table.headers.value(columns.first())}});
        settled = false;
    };
    if (!table.mapping.dateOrder) {
        if (dates.isAmbiguous())
            ambiguous(dateColumns, problem::kAmbiguousDate, dates.sample());
        else
            table.mapping.dateOrder = dates.order();
    }
    if (!table.mapping.decimalSign) {
        if (amounts.isAmbiguous())
            ambiguous(amountColumns, problem::kAmbiguousAmount, amounts.sample());
        else
            table.mapping.decimalSign = amounts.sign();
    }
    return settled;
}

} // namespace tegoed::formats
