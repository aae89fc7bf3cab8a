#include "core/domain/party/party.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/csv/row_cells.h"
#include "core/formats/csv/row_words.h"
#include "core/formats/problem_codes.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kProgressRows = 4096;

/// Beside a document: what the file itself printed about it, for the record of `--details`.
struct Tally {
    int rows = 0;
    std::optional<Money> printed; ///< Of a journal: the sum over all its rows, both sides of the entry.
    std::optional<Money> open;
};

class InvoiceRows {
public:
    InvoiceRows(ListTable& table, FileRecord& record)
        : m_table(table), m_record(record), m_cells(table, record.problems),
          m_grouped(!m_cells.has(Field::DebtorName) && !m_cells.has(Field::DebtorNumber)), m_isJournal(!table.mapping.onlyRowsColumn.isEmpty()),
          m_onlyRowsColumn(static_cast<int>(table.keys.indexOf(table.mapping.onlyRowsColumn)))
    {
    }

    void reserve(qsizetype count)
    {
        m_record.documents.reserve(count);
        m_tallies.reserve(static_cast<std::size_t>(count));
        m_byNumber.reserve(count);
    }

    void take(const Row& row);
    void finish();

private:
    void takeWithoutNumber();
    void takeJournalRow(const Row& row, const QString& number);
    void takePayment();
    bool isRepetition(const DocumentRecord& before, const DocumentRecord& now) const;
    void fillParty(PartyRecord& buyer);
    void fillDates(DocumentRecord& document);
    void fillAmounts(DocumentRecord& document, Tally& tally);
    void settleType(DocumentRecord& document, RowType type);
    void append(DocumentRecord&& document, Tally tally);
    QJsonObject item(qsizetype index) const;

    ListTable& m_table;
    FileRecord& m_record;
    RowCells m_cells;
    bool m_grouped; ///< No debtor column: the name stands alone on a row before its invoices.
    bool m_isJournal;
    int m_onlyRowsColumn;
    QString m_group;
    QHash<QString, qsizetype> m_byNumber;
    std::vector<Tally> m_tallies;
};

void InvoiceRows::takeWithoutNumber()
{
    const int filled = m_cells.filledCells();
    if (filled == 0)
        return;
    const QString first = m_cells.firstFilled();
    if (isTotalWord(first)) {
        m_cells.add(Severity::Warning, Field::Ignore, problem::kSkippedRow, first.toUtf8().toStdString());
        return;
    }
    if (filled == 1 && m_grouped) {
        m_group = first;
        return;
    }
    const bool dated = !m_cells.raw(Field::InvoiceDate).empty() || !m_cells.raw(Field::DueDate).empty();
    if (rowType(m_cells.text(Field::Type)) == RowType::Payment)
        takePayment();
    else if (filled > 1 && dated)
        m_cells.add(Severity::Error, Field::InvoiceNumber, problem::kMissing, first.toUtf8().toStdString());
    else
        m_cells.add(Severity::Warning, Field::Ignore, problem::kSkippedRow, first.toUtf8().toStdString());
}

void InvoiceRows::fillParty(PartyRecord& buyer)
{
    buyer.number = m_cells.text(Field::DebtorNumber);
    buyer.name = m_cells.text(Field::DebtorName);
    if (m_grouped)
        buyer.name = m_group;
    if (buyer.name.isEmpty() && buyer.number.isEmpty())
        m_cells.add(Severity::Error, Field::DebtorName, problem::kMissing, {});
    if (m_cells.has(Field::Email)) {
        buyer.email = m_cells.text(Field::Email);
        if (!buyer.email.isEmpty() && !isValidEmail(buyer.email))
            m_cells.add(Severity::Warning, Field::Email, problem::kInvalidEmail, m_cells.raw(Field::Email));
    }
    if (m_cells.has(Field::Phone))
        buyer.phone = m_cells.text(Field::Phone);
    buyer.contactName = m_cells.joined(Field::ContactName);
    buyer.street = m_cells.joined(Field::Street);
    buyer.postalCode = m_cells.text(Field::PostalCode);
    buyer.city = m_cells.text(Field::City);
    if (const QString country = m_cells.text(Field::Country); !country.isEmpty())
        buyer.countryCode = countryCode(country);
    buyer.vatNumber = m_cells.text(Field::VatNumber);
    buyer.registrationNumber = m_cells.text(Field::RegistrationNumber);
    buyer.iban = m_cells.text(Field::Iban);
}

void InvoiceRows::fillDates(DocumentRecord& document)
{
    const std::size_t before = static_cast<std::size_t>(m_record.problems.size());
    document.issueDate = m_cells.date(Field::InvoiceDate);
    document.dueDate = m_cells.date(Field::DueDate);
    if (!document.dueDate && m_cells.has(Field::PaymentTermDays))
        document.termDays = m_cells.days(Field::PaymentTermDays);
    const bool nothingWrong = before == static_cast<std::size_t>(m_record.problems.size());
    if (!document.issueDate && !document.dueDate && nothingWrong)
        m_cells.add(Severity::Error, Field::InvoiceDate, problem::kMissing, {});
    if (document.issueDate && document.dueDate && *document.dueDate < *document.issueDate)
        m_cells.add(Severity::Warning, Field::DueDate, problem::kDueBeforeIssue, m_cells.raw(Field::DueDate));
}

void InvoiceRows::fillAmounts(DocumentRecord& document, Tally& tally)
{
    const Field stated = m_cells.raw(Field::Amount).empty() ? Field::OpenAmount : Field::Amount;
    const auto currency = m_cells.currency(stated);
    if (!currency)
        return;
    document.currency = *currency;
    const qsizetype before = m_record.problems.size();
    document.payable = m_cells.money(Field::Amount, *currency);
    document.paid = m_cells.money(Field::PaidAmount, *currency);
    tally.open = m_cells.money(Field::OpenAmount, *currency);
    if (m_record.problems.size() != before) {
        document.payable.reset(); // half an amount is none
        return;
    }
    tally.printed = document.payable;
    if (!document.payable && tally.open)
        document.payable = tally.open;
    else if (document.payable && tally.open && !document.paid)
        document.paid = *document.payable - *tally.open;
    if (!document.payable)
        m_cells.add(Severity::Error, Field::Amount, problem::kMissing, {});
    else if (document.payable->isZero())
        m_cells.add(Severity::Warning, Field::Amount, problem::kZeroAmount, m_cells.raw(stated));
    else if (tally.open && tally.printed && document.paid && *tally.printed - *document.paid != *tally.open)
        m_cells.add(Severity::Warning, Field::OpenAmount, problem::kTotalsDiffer, m_cells.raw(Field::OpenAmount),
                    {(*tally.printed - *document.paid).toDecimal(), tally.open->toDecimal()});
}

void InvoiceRows::settleType(DocumentRecord& document, RowType type)
{
    const bool negative = document.payable && document.payable->isNegative();
    document.typeCode = m_cells.text(Field::Type);
    document.type = type == RowType::CreditNote || negative ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    if (type == RowType::Unknown)
        m_cells.add(Severity::Warning, Field::Type, problem::kUnknownType, m_cells.raw(Field::Type));
    document.status = m_cells.text(Field::Status);
    if (isNotOwedStatus(document.status)) {
        document.mayBook = false;
        m_cells.add(Severity::Warning, Field::Status, problem::kNotBooked, m_cells.raw(Field::Status));
    }
}

void InvoiceRows::takePayment()
{
    PaymentRecord payment;
    payment.line = m_cells.line();
    payment.valueDate = m_cells.date(Field::InvoiceDate);
    const Field stated = m_cells.raw(Field::OpenAmount).empty() ? Field::Amount : Field::OpenAmount;
    if (const auto currency = m_cells.currency(stated)) {
        payment.currency = *currency;
        // An open payment stands in a list of open items as a negative amount; received money is positive.
        if (const auto amount = m_cells.money(stated, *currency))
            payment.amount = amount->isNegative() ? -*amount : *amount;
    }
    payment.debtorNumber = m_cells.text(Field::DebtorNumber);
    payment.debtorName = m_grouped ? m_group : m_cells.text(Field::DebtorName);
    payment.reference = m_cells.text(Field::InvoiceNumber);
    payment.note = m_cells.text(Field::Description);
    m_record.payments += std::move(payment);
}

bool InvoiceRows::isRepetition(const DocumentRecord& before, const DocumentRecord& now) const
{
    return before.buyer.name == now.buyer.name && before.buyer.number == now.buyer.number && before.payable == now.payable
        && before.paid == now.paid && before.issueDate == now.issueDate && before.dueDate == now.dueDate;
}

void InvoiceRows::append(DocumentRecord&& document, Tally tally)
{
    m_byNumber.insert(document.number, m_record.documents.size());
    m_record.documents.append(std::move(document));
    m_tallies.push_back(std::move(tally));
}

void InvoiceRows::takeJournalRow(const Row& row, const QString& number)
{
    const auto currency = m_cells.currency(Field::Amount);
    const auto amount = currency ? m_cells.money(Field::Amount, *currency) : std::nullopt;
    if (!amount)
        return;
    auto known = m_byNumber.constFind(number);
    if (known == m_byNumber.constEnd()) {
        DocumentRecord document;
        document.line = row.line;
        document.number = number;
        document.currency = *currency;
        fillParty(document.buyer);
        fillDates(document);
        document.description = m_cells.text(Field::Description);
        append(std::move(document), {});
        known = m_byNumber.constFind(number);
    }
    DocumentRecord& document = m_record.documents[*known];
    Tally& tally = m_tallies[static_cast<std::size_t>(*known)];
    ++tally.rows;
    const auto added = [&](const std::optional<Money>& sum) { return sum && sameCurrency(*sum, *amount) ? *sum + *amount : *amount; };
    tally.printed = added(tally.printed);
    const QString word = cleanText8(row.cell(m_onlyRowsColumn));
    if (word.compare(m_table.mapping.onlyRowsValue, Qt::CaseInsensitive) != 0)
        return;
    if (amount->isNegative())
        document.paid = document.paid ? *document.paid - *amount : -*amount;
    else
        document.payable = added(document.payable);
}

void InvoiceRows::take(const Row& row)
{
    if (!m_cells.setRow(row))
        return;
    const std::string_view rawNumber = m_cells.raw(Field::InvoiceNumber);
    const QString number = cleanText8(rawNumber);
    if (number.isEmpty() || isTotalWord(number))
        return m_isJournal ? void() : takeWithoutNumber();
    if (!m_cells.fitsHeader())
        return;
    if (m_isJournal)
        return takeJournalRow(row, number);
    if (m_cells.raw(Field::Amount).empty() && m_cells.raw(Field::OpenAmount).empty() && m_cells.filledCells() == 1)
        return m_cells.add(Severity::Warning, Field::Ignore, problem::kSkippedRow, rawNumber); // "Printed on …" below the list

    const RowType type = rowType(m_cells.text(Field::Type));
    if (type == RowType::Payment)
        return takePayment();

    DocumentRecord document;
    Tally tally{1, {}, {}};
    document.line = row.line;
    document.number = number;
    const qsizetype before = m_record.problems.size();
    fillParty(document.buyer);
    fillDates(document);
    fillAmounts(document, tally);
    settleType(document, type);
    if (const auto known = m_byNumber.constFind(number); known != m_byNumber.constEnd()) {
        const bool repeated = isRepetition(m_record.documents.at(*known), document);
        m_record.problems.resize(before); // said already at the first of its rows
        if (repeated)
            ++m_tallies[static_cast<std::size_t>(*known)].rows;
        else
            m_cells.add(Severity::Error, Field::InvoiceNumber, problem::kDuplicateInFile, rawNumber,
                        {QString::number(m_record.documents.at(*known).line)});
        return;
    }
    document.paymentReference = m_cells.text(Field::PaymentReference);
    document.description = m_cells.text(Field::Description);
    document.orderReference = m_cells.text(Field::OrderReference);
    document.paymentLink = m_cells.text(Field::PaymentLink);
    append(std::move(document), std::move(tally));
}

QJsonObject InvoiceRows::item(qsizetype index) const
{
    const DocumentRecord& document = m_record.documents.at(index);
    const Tally& tally = m_tallies[static_cast<std::size_t>(index)];
    QJsonObject object{{u"number"_s, document.number}, {u"rows"_s, tally.rows}};
    const auto putText = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    const auto putMoney = [&](const QString& key, const std::optional<Money>& value) {
        if (value)
            object.insert(key, value->toDecimal());
    };
    putText(u"customer_name"_s, document.buyer.name);
    putText(u"customer_number"_s, document.buyer.number);
    putText(u"currency"_s, document.currency);
    putText(u"status"_s, document.status);
    if (document.issueDate)
        object.insert(u"invoice_date"_s, document.issueDate->toIso());
    if (document.dueDate)
        object.insert(u"due_date"_s, document.dueDate->toIso());
    putMoney(u"total"_s, tally.printed);
    putMoney(u"paid"_s, document.paid);
    putMoney(u"open"_s, tally.open);
    return object;
}

void InvoiceRows::finish()
{
    QHash<QString, std::array<std::optional<Money>, 3>> sums; // per currency: total, paid, open
    for (qsizetype i = 0; i < m_record.documents.size(); ++i) {
        DocumentRecord& document = m_record.documents[i];
        const Tally& tally = m_tallies[static_cast<std::size_t>(i)];
        if (m_isJournal) {
            if (!document.payable)
                m_record.problems.append({Severity::Error, document.line, contractName(Field::Amount), problem::kMissing, document.number, {}});
            else if (document.payable->isNegative())
                document.type = InvoiceKind::CreditNote;
        }
        auto& sum = sums[document.currency];
        const auto add = [](std::optional<Money>& to, const std::optional<Money>& value) {
            if (value)
                to = to ? *to + *value : *value;
        };
        add(sum[0], tally.printed);
        add(sum[1], document.paid);
        add(sum[2], tally.open);
    }
    QJsonObject& details = m_record.details;
    details.insert(u"header"_s, QJsonArray::fromStringList(m_table.printedHeader()));
    details.insert(u"items"_s, m_record.documents.size());
    if (!m_table.mapping.name.isEmpty())
        details.insert(u"mapping"_s, m_table.mapping.name);
    if (sums.size() == 1) { // several currencies have no sum
        const auto& sum = *sums.constBegin();
        for (const auto& [key, value] : {std::pair{u"sum_total"_s, sum[0]}, {u"sum_paid"_s, sum[1]}, {u"sum_open"_s, sum[2]}})
            if (value)
                details.insert(key, value->toDecimal());
    }
    if (!m_record.documents.isEmpty()) {
        details.insert(u"first"_s, item(0));
        details.insert(u"last"_s, item(m_record.documents.size() - 1));
    }
}

} // namespace

FileRecord readInvoicesList(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress)
{
    FileRecord record;
    record.fileName = fileName;
    record.kind = FileKind::InvoicesCsv;
    ListTable table = openTable(bytes, fileName, &mapping, FileKind::InvoicesCsv);
    record.problems = std::move(table.problems);
    table.problems.clear();
    record.dialect = table.mapping.dialect;
    if (!table.usable())
        return record;
    const bool saidAlready = record.hasErrors(); // by the mapping: a column it names is not there
    const auto need = [&](std::initializer_list<Field> any) {
        if (!saidAlready && std::none_of(any.begin(), any.end(), [&](Field field) { return table.columnOf(field) >= 0; }))
            record.problems.append({Severity::Error, table.headerLine, contractName(*any.begin()), problem::kMissing, {}, {}});
    };
    need({Field::InvoiceNumber});
    need({Field::Amount, Field::OpenAmount});
    if (record.hasErrors() || !settleFormats(table)) {
        record.problems += table.problems;
        record.details.insert(u"header"_s, QJsonArray::fromStringList(table.printedHeader()));
        return record;
    }
    InvoiceRows rows(table, record);
    rows.reserve(std::count(table.text.text.begin(), table.text.text.end(), '\n') + 1);
    Row row;
    for (std::int64_t count = 1; table.rows->next(row); ++count) {
        rows.take(row);
        if (count % kProgressRows == 0 && !progress.report(table.rows->position(), table.rows->size()))
            return FileRecord{fileName, FileKind::InvoicesCsv, record.dialect, {}, {}, {}, {}, {}, {}, {}, {}};
    }
    rows.finish();
    return record;
}

} // namespace tegoed::formats
