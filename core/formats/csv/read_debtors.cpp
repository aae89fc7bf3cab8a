#include "core/domain/party/party.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/csv/row_cells.h"
#include "core/formats/csv/row_words.h"
#include "core/formats/phone/phone_number.h"
#include "core/formats/problem_codes.h"

#include <QJsonArray>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

PartyRecord debtorOf(RowCells& cells)
{
    PartyRecord party;
    party.number = cells.text(Field::DebtorNumber);
    party.name = cells.text(Field::DebtorName);
    party.contactName = cells.joined(Field::ContactName);
    if (party.name.isEmpty()) {
        party.name = party.contactName;
        party.contactName.clear();
    }
    if (party.name.isEmpty())
        cells.add(Severity::Error, Field::DebtorName, problem::kMissing, {});
    party.email = cells.text(Field::Email);
    if (!party.email.isEmpty() && !isValidEmail(party.email))
        cells.add(Severity::Warning, Field::Email, problem::kInvalidEmail, cells.raw(Field::Email));
    party.street = cells.joined(Field::Street);
    party.postalCode = cells.text(Field::PostalCode);
    party.city = cells.text(Field::City);
    if (const QString country = cells.text(Field::Country); !country.isEmpty())
        party.countryCode = countryCode(country);
    party.phone = cells.text(Field::Phone);
    if (!party.phone.isEmpty() && !isValidPhone(party.phone, party.countryCode))
        cells.add(Severity::Warning, Field::Phone, problem::kInvalidPhone, cells.raw(Field::Phone));
    party.vatNumber = cells.text(Field::VatNumber);
    party.registrationNumber = cells.text(Field::RegistrationNumber);
    party.iban = cells.text(Field::Iban);
    party.language = cells.text(Field::Language).toLower();
    party.groupName = cells.text(Field::CustomerGroup);
    party.note = cells.joined(Field::Note);
    party.paymentTermDays = cells.days(Field::PaymentTermDays);
    if (cells.has(Field::CreditLimit)) {
        const auto currency = cells.currency(Field::CreditLimit);
        if (const auto limit = currency ? cells.money(Field::CreditLimit, *currency) : std::nullopt)
            party.creditLimit = limit->toDecimal();
    }
    return party;
}

void putDetails(FileRecord& record, const ListTable& table)
{
    QJsonObject& details = record.details;
    details.insert(u"header"_s, QJsonArray::fromStringList(table.printedHeader()));
    details.insert(u"rows"_s, record.debtors.size());
    if (record.debtors.isEmpty())
        return;
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            details.insert(key, value);
    };
    put(u"first_name"_s, record.debtors.first().name);
    put(u"last_name"_s, record.debtors.last().name);
    put(u"first_email"_s, record.debtors.first().email);
    put(u"last_email"_s, record.debtors.last().email);
}

} // namespace

FileRecord readDebtorsList(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress)
{
    FileRecord record;
    record.fileName = fileName;
    record.kind = FileKind::DebtorsCsv;
    ListTable table = openTable(bytes, fileName, &mapping, FileKind::DebtorsCsv);
    record.problems = std::move(table.problems);
    table.problems.clear();
    record.dialect = table.mapping.dialect;
    if (!table.usable())
        return record;
    if (!record.hasErrors() && table.columnOf(Field::DebtorName) < 0 && table.columnOf(Field::ContactName) < 0)
        record.problems.append({Severity::Error, table.headerLine, contractName(Field::DebtorName), problem::kMissing, {}, {}});
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
        if (filled <= 2 && isTotalWord(cells.firstFilled())) {
            cells.add(Severity::Warning, Field::Ignore, problem::kSkippedRow, cells.firstFilled().toUtf8().toStdString());
            continue;
        }
        if (!cells.fitsHeader())
            continue;
        if (PartyRecord debtor = debtorOf(cells); !debtor.name.isEmpty())
            record.debtors += std::move(debtor);
        if (count % 4096 == 0 && !progress.report(table.rows->position(), table.rows->size()))
            return FileRecord{fileName, FileKind::DebtorsCsv, record.dialect, {}, {}, {}, {}, {}, {}, {}, {}};
    }
    putDetails(record, table);
    return record;
}

} // namespace tegoed::formats
