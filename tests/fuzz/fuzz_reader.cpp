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
    const QByteArray json = QJsonDocument(toJson(record, true, [](const Problem& p) { return p.code; })).toJson(QJsonDocument::Compact);
    QJsonParseError error;
    TEGOED_ENSURE(QJsonDocument::fromJson(json, &error).isObject() && error.error == QJsonParseError::NoError);
}

} // namespace tegoed::fuzz
