#include "core/formats/csv/list_reader.h"
#include "core/formats/csv/row_cells.h"
#include "core/formats/csv/row_words.h"
#include "core/formats/problem_codes.h"

#include <QJsonArray>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

PaymentRecord paymentOf(RowCells& cells, int line)
{
    PaymentRecord payment;
    payment.line = line;
    const Field dateField = cells.has(Field::PaymentDate) ? Field::PaymentDate : Field::InvoiceDate;
    const Field amountField = cells.has(Field::PaymentAmount) ? Field::PaymentAmount : cells.has(Field::PaidAmount) ? Field::PaidAmount : Field::Amount;
    if (cells.raw(dateField).empty())
        cells.add(Severity::Error, Field::PaymentDate, problem::kMissing, {});
    else
        payment.valueDate = cells.date(dateField);
    if (cells.raw(amountField).empty()) {
        cells.add(Severity::Error, Field::PaymentAmount, problem::kMissing, {});
    } else if (const auto currency = cells.currency(amountField)) {
        payment.currency = *currency;
        payment.amount = cells.money(amountField, *currency);
        if (payment.amount && payment.amount->isZero())
            cells.add(Severity::Warning, Field::PaymentAmount, problem::kZeroAmount, cells.raw(amountField));
    }
    payment.debtorNumber = cells.text(Field::DebtorNumber);
    payment.debtorName = cells.text(Field::DebtorName);
    payment.invoiceNumber = cells.text(Field::InvoiceNumber);
    payment.reference = cells.text(Field::PaymentReference);
    payment.note = cells.joined(Field::Note);
    if (payment.note.isEmpty())
        payment.note = cells.text(Field::Description);
    if (payment.debtorNumber.isEmpty() && payment.debtorName.isEmpty() && payment.invoiceNumber.isEmpty())
        cells.add(Severity::Error, Field::DebtorName, problem::kMissing, {});
    return payment;
}

void putDetails(FileRecord& record, const ListTable& table)
{
    record.details.insert(u"header"_s, QJsonArray::fromStringList(table.printedHeader()));
    record.details.insert(u"rows"_s, record.payments.size());
    std::optional<Money> sum;
    for (const PaymentRecord& payment : record.payments) {
        if (!payment.amount)
            continue;
        if (sum && !sameCurrency(*sum, *payment.amount))
            return; // several currencies have no sum
        sum = sum ? *sum + *payment.amount : *payment.amount;
    }
    if (sum)
        record.details.insert(u"sum_amount"_s, sum->toDecimal());
}

} // namespace

FileRecord readPaymentsList(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress)
{
    FileRecord record;
    record.fileName = fileName;
    record.kind = FileKind::PaymentsCsv;
    ListTable table = openTable(bytes, fileName, &mapping, FileKind::PaymentsCsv);
    record.problems = std::move(table.problems);
    table.problems.clear();
    record.dialect = table.mapping.dialect;
    if (!table.usable())
        return record;
    const bool hasAmount = table.columnOf(Field::PaymentAmount) >= 0 || table.columnOf(Field::PaidAmount) >= 0 || table.columnOf(Field::Amount) >= 0;
    if (!hasAmount && !record.hasErrors())
        record.problems.append({Severity::Error, table.headerLine, contractName(Field::PaymentAmount), problem::kMissing, {}, {}});
    if (record.hasErrors() || !settleFormats(table)) {
        record.problems += table.problems;
        return record;
    }
    RowCells cells(table, record.problems);
    Row row;
    for (std::int64_t count = 1; table.rows->next(row); ++count) {
        if (!cells.setRow(row))
            continue;
        const int filled = cells.filledCells();
        if (filled == 0)
            continue;
        if (filled == 1 || isTotalWord(cells.firstFilled())) {
            cells.add(Severity::Warning, Field::Ignore, problem::kSkippedRow, cells.firstFilled().toUtf8().toStdString());
            continue;
        }
        if (!cells.fitsHeader())
            continue;
        record.payments += paymentOf(cells, row.line);
        if (count % 4096 == 0 && !progress.report(table.rows->position(), table.rows->size()))
            return FileRecord{fileName, FileKind::PaymentsCsv, record.dialect, {}, {}, {}, {}, {}, {}, {}, {}};
    }
    putDetails(record, table);
    return record;
}

} // namespace tegoed::formats
