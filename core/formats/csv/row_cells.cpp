#include "core/formats/csv/row_cells.h"

#include "core/base/text.h"
#include "core/formats/csv/amount_text.h"
#include "core/formats/csv/date_text.h"
#include "core/formats/csv/headers.h"
#include "core/formats/problem_codes.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

constexpr std::size_t kSlots = 8192;
constexpr std::int64_t kLargestUnits = 100'000'000; // failures A11

bool plainAscii(std::string_view text)
{
    bool afterBlank = false;
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && afterBlank))
            return false;
        afterBlank = c == ' ';
    }
    return true;
}

/// The error values of spreadsheets, English and Dutch, as they stand in a text made of one.
bool isFaultText(std::string_view text)
{
    if (text.size() < 4 || text.size() > 9 || text.front() != '#')
        return false;
    constexpr std::array<std::string_view, 13> kFaults = {"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!",
                                                          "#VERW!", "#DEEL/0!", "#N/B", "#NAAM?", "#WAARDE!", "#GETAL!"};
    return std::find(kFaults.begin(), kFaults.end(), text) != kFaults.end();
}

} // namespace

std::string_view trimBlanks(std::string_view text)
{
    for (;;) {
        if (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r'))
            text.remove_prefix(1);
        else if (text.size() >= 2 && text[0] == '\xC2' && text[1] == '\xA0')
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n' || text.back() == '\r'))
            text.remove_suffix(1);
        else if (text.size() >= 2 && text[text.size() - 2] == '\xC2' && text.back() == '\xA0')
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

QString cleanText8(std::string_view utf8)
{
    const std::string_view text = trimBlanks(utf8);
    if (text.empty())
        return {};
    if (text.size() <= 200 && plainAscii(text))
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    return cleanLine(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

RowCells::RowCells(const ListTable& table, QList<Problem>& problems)
    : m_table(table), m_problems(problems), m_dateOrder(table.mapping.dateOrder.value_or(DateOrder::DayMonthYear)),
      m_decimalSign(table.mapping.decimalSign.value_or(DecimalSign::Point)), m_slots(kSlots)
{
    m_columns.fill(-1);
    for (int i = 0; i < table.fields.size(); ++i) {
        const Field field = table.fields[i];
        if (field == Field::Ignore)
            continue;
        int& first = m_columns[static_cast<std::size_t>(field)];
        if (first < 0)
            first = i;
        if (mayRepeat(field))
            m_repeated[field] += i;
    }
}

bool RowCells::setRow(const Row& row)
{
    m_row = &row;
    if (row.fault == RowFault::None)
        return true;
    add(Severity::Error, Field::Ignore, row.fault == RowFault::CellTooLarge ? problem::kTooLarge : problem::kUnbalancedQuote,
        row.cells.empty() ? std::string_view() : row.cells[0], row.fault == RowFault::CellTooLarge ? QStringList{QStringLiteral("0.06")} : QStringList());
    return false;
}

bool RowCells::fitsHeader()
{
    for (std::size_t i = static_cast<std::size_t>(m_table.headers.size()); i < m_row->cells.size(); ++i) {
        if (trimBlanks(m_row->cells[i]).empty())
            continue;
        add(Severity::Error, Field::Ignore, problem::kRaggedRow, m_row->cells[0],
            {QString::number(m_table.headers.size()), QString::number(m_row->cells.size())});
        return false;
    }
    return true;
}

std::string_view RowCells::content(int column) const
{
    std::string_view cell = trimBlanks(m_row->cell(column));
    if (m_row->kind(column) == CellKind::Fault || isFaultText(cell))
        return {}; // "#REF!" is nobody's name; a date or an amount says that it cannot be read
    // Exports (ours too) put an apostrophe before a text that a spreadsheet could take for a formula.
    if (cell.size() > 1 && cell[0] == '\'' && (cell[1] == '=' || cell[1] == '+' || cell[1] == '-' || cell[1] == '@'))
        cell.remove_prefix(1);
    return cell;
}

std::string_view RowCells::raw(Field field) const
{
    return content(column(field));
}

QString RowCells::shared(std::string_view cell)
{
    if (cell.size() > 60)
        return cleanText8(cell);
    Slot& slot = m_slots[std::hash<std::string_view>{}(cell) % kSlots];
    if (slot.key != cell) {
        slot.key = cell;
        slot.value = cleanText8(cell);
    }
    return slot.value;
}

QString RowCells::text(Field field)
{
    const std::string_view cell = raw(field);
    return cell.empty() ? QString() : shared(cell);
}

QString RowCells::joined(Field field)
{
    const auto columns = m_repeated.constFind(field);
    if (columns == m_repeated.constEnd())
        return {};
    QString result;
    for (const int column : *columns) {
        const QString part = shared(content(column));
        if (part.isEmpty())
            continue;
        if (!result.isEmpty()) // a house number in its own column follows by a blank
            result += field == Field::Street && !part.at(0).isDigit() ? QStringLiteral(", ") : QStringLiteral(" ");
        result += part;
    }
    return result;
}

void RowCells::add(Severity severity, Field field, QLatin1StringView code, std::string_view seen, QStringList arguments)
{
    m_problems.append({severity, m_row->line, field == Field::Ignore ? QString() : contractName(field), code, cleanText8(seen.substr(0, 800)),
                       std::move(arguments)});
}

std::optional<Date> RowCells::date(Field field)
{
    const CellKind kind = m_row->kind(column(field));
    const std::string_view cell = trimBlanks(m_row->cell(column(field)));
    if (cell.empty())
        return std::nullopt;
    std::optional<Date> date;
    if (kind == CellKind::Date)
        date = readDate(cell, DateOrder::YearMonthDay);
    else if (kind == CellKind::Text)
        date = readDate(cell, m_dateOrder);
    if (!date) {
        add(Severity::Error, field, problem::kInvalidDate, cell);
    } else if (date->year() < 1990 || date->year() > 2100) {
        add(Severity::Error, field, problem::kImplausibleDate, cell);
        date.reset();
    }
    return date;
}

std::optional<Money> RowCells::money(Field field, const QString& currency)
{
    const CellKind kind = m_row->kind(column(field));
    const std::string_view cell = trimBlanks(m_row->cell(column(field)));
    if (cell.empty())
        return std::nullopt;
    const auto amount = readAmount(cell, kind == CellKind::Number ? DecimalSign::Point : m_decimalSign);
    if (!amount || kind == CellKind::Date || kind == CellKind::Fault) {
        add(Severity::Error, field, problem::kInvalidAmount, cell);
        return std::nullopt;
    }
    // "$" is the sign of several currencies; any other sign must agree with what the row says.
    const QString said = QString::fromLatin1(amount->currency.data(), static_cast<qsizetype>(amount->currency.size())).toUpper();
    const bool dollar = cell.find('$') != std::string_view::npos;
    if (!said.isEmpty() && !dollar && !currency.isEmpty() && said != currency) {
        add(Severity::Error, field, problem::kInvalidAmount, cell);
        return std::nullopt;
    }
    const Currency unit = Currency::fromCode(currency).value_or(Currency::euro());
    const Result<Money> money = toMoney(*amount, unit);
    std::int64_t limit = kLargestUnits;
    for (int digit = 0; digit < unit.exponent(); ++digit)
        limit *= 10;
    const bool tooLarge = money ? (money->minorUnits() > limit || money->minorUnits() < -limit) : money.error().code == Error::Code::AmountTooLarge;
    if (tooLarge) {
        add(Severity::Error, field, problem::kAmountTooLarge, cell, {QString::number(kLargestUnits)});
        return std::nullopt;
    }
    if (!money) {
        add(Severity::Error, field, problem::kInvalidAmount, cell);
        return std::nullopt;
    }
    return *money;
}

std::optional<int> RowCells::days(Field field)
{
    const std::string_view cell = raw(field);
    int value = 0, digits = 0;
    for (const char c : cell) {
        if (c >= '0' && c <= '9' && digits < 4) {
            value = value * 10 + (c - '0');
            ++digits;
        } else if (digits > 0) {
            break;
        }
    }
    if (digits == 0 || value > 366)
        return std::nullopt;
    return value;
}

std::optional<QString> RowCells::currency(Field amountField)
{
    if (const std::string_view cell = raw(Field::Currency); !cell.empty()) {
        const QString code = shared(cell);
        if (code == QStringLiteral("€"))
            return QStringLiteral("EUR");
        if (Currency::fromCode(code))
            return code.isUpper() ? code : code.toUpper();
        add(Severity::Error, Field::Currency, problem::kUnknownCurrency, cell);
        return std::nullopt;
    }
    if (const std::string_view cell = raw(amountField); !cell.empty() && m_row->kind(column(amountField)) == CellKind::Text) {
        if (const auto amount = readAmount(cell, m_decimalSign); amount && !amount->currency.empty())
            return shared(amount->currency).toUpper();
    }
    return m_table.mapping.currency;
}

int RowCells::filledCells() const
{
    return static_cast<int>(std::count_if(m_row->cells.begin(), m_row->cells.end(), [](std::string_view cell) { return !trimBlanks(cell).empty(); }));
}

QString RowCells::firstFilled()
{
    for (const std::string_view cell : m_row->cells)
        if (!trimBlanks(cell).empty())
            return cleanText8(cell.substr(0, 800));
    return {};
}

} // namespace tegoed::formats
