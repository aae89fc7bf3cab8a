#include "tests/fuzz/fuzz_reader.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/formats/record_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace tegoed::fuzz {
namespace {

using namespace formats;

constexpr std::int64_t kLargestMinor = 1'000'000'000'000; // the most any reader lets through: 100 million with four decimals

bool isClean(const QString& text, int limit = 200) { return text.size() <= limit && cleanLine(text, limit) == text; }

void checkParty(const PartyRecord& party)
{
    for (const QString& text : {party.number, party.name, party.legalName, party.vatNumber, party.registrationNumber, party.contactName,
                                party.email, party.phone, party.iban, party.city, party.postalCode, party.countryCode, party.language})
        TEGOED_ENSURE(isClean(text, 500)); // some are joined of several
    TEGOED_ENSURE(party.note.size() <= 20'000);
    TEGOED_ENSURE(!party.paymentTermDays || (*party.paymentTermDays >= 0 && *party.paymentTermDays <= 366));
}

void checkMoney(const std::optional<Money>& money)
{
    TEGOED_ENSURE(!money || (money->minorUnits() <= kLargestMinor && money->minorUnits() >= -kLargestMinor));
}

/// What matching and the balance rely on.
void checkStatement(const BankStatement& statement)
{
    for (const QString& text : {statement.account, statement.accountName, statement.currency, statement.statementId, statement.sequence})
        TEGOED_ENSURE(isClean(text));
    TEGOED_ENSURE(statement.isRefused || !statement.account.isEmpty());
    int entries = 0, lines = 0;
    std::int64_t booked = 0;
    for (const StatementEntry& entry : statement.entries) {
        entries += entry.entryNumber > lines;
        lines = std::max(lines, entry.entryNumber);
        checkMoney(entry.amount);
        checkMoney(entry.charges);
        checkMoney(entry.originalAmount);
        for (const QString& text : {entry.text, entry.bankText, entry.counterpartyName, entry.counterpartyAccount, entry.endToEndId, entry.bankReference})
            TEGOED_ENSURE(isClean(text, 1000));
        TEGOED_ENSURE((entry.status == EntryStatus::Booked) == !entry.fingerprint.isEmpty());
        booked += entry.amount && entry.status == EntryStatus::Booked ? entry.amount->minorUnits() : 0;
    }
    TEGOED_ENSURE(entries == statement.totals.entries);
    TEGOED_ENSURE(static_cast<int>(statement.entries.size()) == statement.totals.lines);
    // The lines are the entries, however they are told in parts: never a total beside them.
    TEGOED_ENSURE(!statement.totals.complete || booked == statement.totals.bookedMinor);
}

/// A word of `problem_codes.h`: small letters and underscores.
bool isCode(const QString& code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
}

} // namespace

QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

void check(const FileRecord& record)
{
    for (const Problem& problem : record.problems) {
        TEGOED_ENSURE(problem.line >= 0);
        TEGOED_ENSURE(isClean(problem.seen));
        TEGOED_ENSURE(isCode(problem.code));
    }
    for (const DocumentRecord& document : record.documents) {
        TEGOED_ENSURE(isClean(document.number));
        checkMoney(document.payable);
        checkMoney(document.paid);
        checkParty(document.buyer);
        checkParty(document.seller);
        TEGOED_ENSURE(isClean(document.description, 20'000));
    }
    for (const PartyRecord& debtor : record.debtors) {
        TEGOED_ENSURE(!debtor.name.isEmpty());
        checkParty(debtor);
    }
    for (const PaymentRecord& payment : record.payments)
        checkMoney(payment.amount);
    for (const BankStatement& statement : record.statements)
        checkStatement(statement);
    const QByteArray json = QJsonDocument(toJson(record, true, [](const Problem& p) { return p.code; })).toJson(QJsonDocument::Compact);
    QJsonParseError error;
    TEGOED_ENSURE(QJsonDocument::fromJson(json, &error).isObject() && error.error == QJsonParseError::NoError);
}

} // namespace tegoed::fuzz
