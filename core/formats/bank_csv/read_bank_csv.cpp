#include "core/formats/bank_csv/read_bank_csv.h"

#include "core/formats/bank_csv/bank_row.h"
#include "core/formats/csv/list_table.h"
#include "core/formats/csv/row_words.h"
#include "core/formats/problem_codes.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostAccounts = 100; // one pass over the rows for each

/// What the balances beside the rows say of one statement.
struct Ends {
    struct Row {
        std::optional<Date> date;
        std::optional<Money> amount, balance;
    };
    int rows = 0;
    Row first, second, last;
    bool complete = true; ///< Every row has an amount and a balance.

    void look(const Row& row)
    {
        ++rows;
        if (rows == 1)
            first = row;
        else if (rows == 2)
            second = row;
        last = row;
        complete = complete && row.amount && row.balance;
    }

    /// By the days, else by how the balances of the first two rows follow from each other. Empty when neither tells.
    std::optional<bool> isNewestFirst() const
    {
        if (first.date && last.date && *first.date != *last.date)
            return *first.date > *last.date;
        if (rows < 2 || !complete)
            return rows == 1 ? std::optional<bool>(false) : std::nullopt;
        if (*first.balance + *second.amount == *second.balance)
            return false;
        if (*second.balance + *first.amount == *first.balance)
            return true;
        return std::nullopt;
    }
};

class BankCsvReader {
public:
    BankCsvReader(ListTable& table, StatementSink& sink, Progress& progress) : m_table(table), m_stream(sink), m_progress(progress) {}

    void read();
    QJsonObject details() const;

    QList<Problem> problems; ///< Of the file as a whole.

private:
    bool isEntry(RowCells& cells, bool tells);
    bool survey();
    bool readAccount(const RowAccount& account);
    void putBalances(const Ends& ends);
    void note(const BankRow& row, BankRowReader& reader, bool isEnd);
    bool goesOn(std::int64_t count);

    ListTable& m_table;
    StatementStream m_stream;
    Progress& m_progress;
    QList<RowAccount> m_accounts; ///< In the order they first appear.
    std::int64_t m_rows = 0;

    int m_firstLine = 0, m_lastLine = 0; ///< Of the first and the last entry of the whole file.
    QJsonObject m_firstRow, m_lastRow;
    std::int64_t m_credit = 0, m_debit = 0;    ///< Of all accounts, minor units; for the details.
    int m_entries = 0;
};

bool BankCsvReader::goesOn(std::int64_t count)
{
    return count % 4096 != 0 || m_progress.report(m_table.rows->position(), m_table.rows->size());
}

/// Whether the row is an entry; `tells` adds what is wrong with it, or why it is none.
bool BankCsvReader::isEntry(RowCells& cells, bool tells)
{
    const int filled = cells.filledCells();
    if (filled == 0)
        return false;
    const bool hasAmount = BankRowReader(m_table, cells).hasAmount();
    if (!hasAmount || filled == 1 || isTotalWord(cells.firstFilled())) {
        if (tells)
            cells.add(Severity::Warning, Field::Ignore, problem::kSkippedRow, cells.firstFilled().toUtf8().toStdString());
        return false;
    }
    return cells.fitsHeader();
}

/// Looks at every row once: whose it is, and what is broken.
bool BankCsvReader::survey()
{
    RowCells cells(m_table, problems);
    QList<Problem> unheard; // of cells that are read again with their account
    RowCells quiet(m_table, unheard);
    Row row;
    const std::string_view text = m_table.text.text;
    const bool isCut = !text.empty() && text.back() != '\n' && text.back() != '\r';
    for (std::int64_t count = 1; m_table.rows->next(row); ++count) {
        if (!goesOn(count))
            return false;
        const bool isLast = m_table.rows->position() >= m_table.rows->size();
        if (isCut && isLast && row.cells.size() < static_cast<std::size_t>(m_table.headers.size()) && row.cells.size() > 1) {
            problems.append({Severity::Error, row.line, {}, problem::kTruncated, {}, {}});
            return false;
        }
        if (!cells.setRow(row) || !isEntry(cells, true))
            continue;
        quiet.setRow(row);
        unheard.clear();
        const RowAccount account = BankRowReader(m_table, quiet).account();
        if (!m_accounts.contains(account))
            m_accounts += account;
        if (m_accounts.size() > kMostAccounts) {
            problems.append({Severity::Error, 0, contractName(Field::OwnAccount), problem::kTooManyAccounts, account.account,
                                      {QString::number(kMostAccounts)}});
            return false;
        }
        ++m_rows;
        if (m_firstLine == 0)
            m_firstLine = row.line;
        m_lastLine = row.line;
    }
    return true;
}

void BankCsvReader::putBalances(const Ends& ends)
{
    const std::optional<bool> newestFirst = ends.isNewestFirst();
    if (!newestFirst || !ends.complete || ends.rows == 0)
        return;
    const Ends::Row& oldest = *newestFirst ? ends.last : ends.first;
    const Ends::Row& newest = *newestFirst ? ends.first : ends.last;
    BankStatement& statement = m_stream.current();
    const Money opening = *oldest.balance - *oldest.amount;
    statement.opening = StatementBalance{opening, opening.toDecimal(), oldest.date};
    statement.closing = StatementBalance{*newest.balance, newest.balance->toDecimal(), newest.date};
}

bool BankCsvReader::readAccount(const RowAccount& account)
{
    BankStatement head;
    head.line = m_table.headerLine;
    head.scope = StatementScope::List;
    head.account = account.account;
    head.currency = account.currency;
    m_stream.begin(std::move(head));
    if (account.currency.isEmpty())
        m_stream.refuse(u"currency"_s, problem::kMissing);
    Ends ends;
    QList<Problem> told;
    QList<Problem> unheard;
    RowCells cells(m_table, told);
    RowCells quiet(m_table, unheard);
    m_table.toFirstRow();
    Row row;
    for (std::int64_t count = 1; m_table.rows->next(row); ++count) {
        if (!goesOn(count))
            return false;
        unheard.clear();
        if (!quiet.setRow(row) || !isEntry(quiet, false))
            continue;
        if (m_accounts.size() > 1 && BankRowReader(m_table, quiet).account() != account)
            continue;
        told.clear();
        cells.setRow(row);
        BankRowReader reader(m_table, cells);
        BankRow read = reader.read();
        for (const Problem& problem : std::as_const(told)) {
            const QByteArray code = problem.code.toLatin1();
            m_stream.entryError(read.entry, problem.field, QLatin1StringView(code), problem.seen, problem.arguments);
        }
        ends.look({read.entry.bookingDate, read.entry.amount, read.balanceAfter});
        note(read, reader, row.line == m_firstLine || row.line == m_lastLine);
        if (!m_stream.entry(std::move(read.entry)))
            return false;
    }
    putBalances(ends);
    m_stream.end();
    return true;
}

void BankCsvReader::note(const BankRow& row, BankRowReader& reader, bool isEnd)
{
    ++m_entries;
    if (row.entry.amount)
        (row.entry.amount->minorUnits() < 0 ? m_debit : m_credit) += std::abs(row.entry.amount->minorUnits());
    BankStatement& statement = m_stream.current();
    if (const auto day = row.entry.bookingDate ? row.entry.bookingDate : row.entry.valueDate) {
        statement.periodFrom = statement.periodFrom ? std::min(*statement.periodFrom, *day) : *day;
        statement.periodUntil = statement.periodUntil ? std::max(*statement.periodUntil, *day) : *day;
    }
    if (isEnd)
        (row.entry.line == m_firstLine ? m_firstRow : m_lastRow) = reader.detailsOf(row);
}

/// The names and the form of the conformance index.
QJsonObject BankCsvReader::details() const
{
    QStringList accounts, currencies;
    for (const RowAccount& account : std::as_const(m_accounts)) {
        accounts += account.account;
        currencies += account.currency;
    }
    for (QStringList* list : {&accounts, &currencies}) {
        list->sort();
        list->removeDuplicates();
    }
    const Currency unit = Currency::fromCode(currencies.value(0)).value_or(Currency::euro());
    QJsonObject details;
    details.insert(u"transactions"_s, m_entries);
    details.insert(u"accounts"_s, QJsonArray::fromStringList(accounts));
    details.insert(u"currencies"_s, QJsonArray::fromStringList(currencies));
    details.insert(u"credit_sum"_s, Money(m_credit, unit).toDecimal());
    details.insert(u"debit_sum"_s, Money(m_debit, unit).toDecimal());
    details.insert(u"header"_s, QJsonArray::fromStringList(m_table.printedHeader()));
    const QJsonObject lastRow = m_lastRow.isEmpty() ? m_firstRow : m_lastRow; // of one row both ends
    details.insert(u"first_row"_s, m_firstRow);
    details.insert(u"last_row"_s, lastRow);
    const QString first = m_firstRow.value(u"date"_s).toString(), last = lastRow.value(u"date"_s).toString();
    if (first != last)
        details.insert(u"row_order"_s, first < last ? u"oldest_first"_s : u"newest_first"_s);
    return details;
}

void BankCsvReader::read()
{
    if (!survey())
        return;
    if (m_rows == 0 && problems.isEmpty())
        problems.append({Severity::Error, 0, {}, problem::kNoStatement, {}, {}});
    for (const RowAccount& account : std::as_const(m_accounts))
        if (!readAccount(account))
            return;
}

/// The columns without which nothing can be read; each missing one is told.
QList<Problem> missingColumns(const ListTable& table)
{
    QList<Problem> problems;
    const auto has = [&](Field field) { return table.columnOf(field) >= 0; };
    const auto missing = [&](Field field) {
        problems.append({Severity::Error, table.headerLine, contractName(field), problem::kMissing, {}, {}});
    };
    if (!has(Field::BankAmount) && !(has(Field::CreditAmount) && has(Field::DebitAmount)))
        missing(Field::BankAmount);
    if (!has(Field::BookingDate) && !has(Field::ValueDate))
        missing(Field::BookingDate);
    if (!has(Field::OwnAccount) && table.mapping.ownAccount.isEmpty())
        missing(Field::OwnAccount);
    return problems;
}

bool hasError(const QList<Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; });
}

struct Outcome {
    QList<Problem> problems;
    QString dialect;
    QJsonObject details;
};

Outcome readAll(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, StatementSink& sink, Progress& progress)
{
    ListTable table = openTable(bytes, fileName, &mapping, FileKind::BankCsv);
    Outcome outcome{table.problems, table.mapping.dialect, {{u"error"_s, true}}};
    table.problems.clear();
    if (!table.usable())
        return outcome;
    if (!hasError(outcome.problems))
        outcome.problems += missingColumns(table);
    if (!hasError(outcome.problems) && !settleFormats(table))
        outcome.problems += table.problems;
    if (hasError(outcome.problems))
        return outcome;
    BankCsvReader reader(table, sink, progress);
    reader.read();
    outcome.problems += reader.problems;
    if (!hasError(outcome.problems))
        outcome.details = reader.details();
    return outcome;
}

} // namespace

QList<Problem> readBankCsv(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, StatementSink& sink, Progress& progress)
{
    return readAll(bytes, fileName, mapping, sink, progress).problems;
}

FileRecord readBankCsv(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress)
{
    FileRecord record;
    record.kind = FileKind::BankCsv;
    StatementCollector collector(record);
    const Outcome outcome = readAll(bytes, fileName, mapping, collector, progress);
    record.dialect = outcome.dialect;
    finishStatements(record, outcome.problems);
    for (auto it = outcome.details.begin(); it != outcome.details.end(); ++it)
        record.details.insert(it.key(), it.value());
    return record;
}

} // namespace tegoed::formats
