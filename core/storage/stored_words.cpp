#include "core/storage/stored_words.h"

#include <array>
#include <utility>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<PartyKind, 3> kPartyKinds{{{PartyKind::Consumer, "consumer"_L1},
                                           {PartyKind::Business, "business"_L1},
                                           {PartyKind::PublicBody, "public_body"_L1}}};
constexpr Words<LegalTrack, 5> kLegalTracks{{{LegalTrack::NlB2b, "nl-b2b"_L1},
                                             {LegalTrack::NlB2c, "nl-b2c"_L1},
                                             {LegalTrack::BeB2b, "be-b2b"_L1},
                                             {LegalTrack::BeB2c, "be-b2c"_L1},
                                             {LegalTrack::Other, "other"_L1}}};
constexpr Words<DebtorStatus, 6> kStatuses{{{DebtorStatus::Normal, "normal"_L1},
                                            {DebtorStatus::Bankrupt, "bankrupt"_L1},
                                            {DebtorStatus::DebtSettlement, "debt_settlement"_L1},
                                            {DebtorStatus::UnderGuardianship, "under_guardianship"_L1},
                                            {DebtorStatus::Deceased, "deceased"_L1},
                                            {DebtorStatus::HandedOver, "handed_over"_L1}}};
constexpr Words<InvoiceKind, 2> kInvoiceKinds{{{InvoiceKind::Invoice, "invoice"_L1}, {InvoiceKind::CreditNote, "credit_note"_L1}}};
constexpr Words<AllocationKind, 3> kAllocationKinds{{{AllocationKind::Payment, "payment"_L1},
                                                     {AllocationKind::Credit, "credit"_L1},
                                                     {AllocationKind::WriteOff, "write_off"_L1}}};

template <typename Enum, std::size_t N>
QString wordOf(const Words<Enum, N>& words, Enum value)
{
    for (const auto& [known, word] : words) {
        if (known == value)
            return word;
    }
    TEGOED_ENSURE(false);
    return {};
}

[[noreturn]] void unknownWord(const Statement& row, int column)
{
    row.broken(u"a stored word is unknown: "_s + row.text(column).left(40));
}

template <typename Enum, std::size_t N>
Enum valueAt(const Words<Enum, N>& words, const Statement& row, int column)
{
    const QString stored = row.text(column);
    for (const auto& [value, word] : words) {
        if (stored == word)
            return value;
    }
    unknownWord(row, column);
}

} // namespace

QString toWord(PartyKind kind) { return wordOf(kPartyKinds, kind); }
QString toWord(LegalTrack track) { return wordOf(kLegalTracks, track); }
QString toWord(DebtorStatus status) { return wordOf(kStatuses, status); }
QString toWord(InvoiceKind kind) { return wordOf(kInvoiceKinds, kind); }
QString toWord(AllocationKind kind) { return wordOf(kAllocationKinds, kind); }

PartyKind partyKindAt(const Statement& row, int column) { return valueAt(kPartyKinds, row, column); }
LegalTrack legalTrackAt(const Statement& row, int column) { return valueAt(kLegalTracks, row, column); }
DebtorStatus debtorStatusAt(const Statement& row, int column) { return valueAt(kStatuses, row, column); }
InvoiceKind invoiceKindAt(const Statement& row, int column) { return valueAt(kInvoiceKinds, row, column); }
AllocationKind allocationKindAt(const Statement& row, int column) { return valueAt(kAllocationKinds, row, column); }

Currency currencyAt(const Statement& row, int column)
{
    const auto currency = Currency::fromCode(row.text(column));
    if (!currency)
        unknownWord(row, column);
    return *currency;
}

Money moneyAt(const Statement& row, int minorColumn, int currencyColumn)
{
    return Money(row.integer(minorColumn), currencyAt(row, currencyColumn));
}

const QString& debtorDataColumns()
{
    static const QString columns = u"number, name, kind, kind_assumed, kind_reason, vat_number, registration_number, iban, email, phone, "
                                   "street, postal_code, city, country_code, language, credit_limit_minor, credit_limit_currency, "
                                   "payment_term_days, status, group_id, external_id, note"_s;
    return columns;
}

DebtorData debtorDataAt(const Statement& row, int first)
{
    DebtorData data;
    const auto text = [&row, first](int offset) { return row.text(first + offset); };
    data.number = text(0);
    data.name = text(1);
    data.kind = partyKindAt(row, first + 2);
    data.kindAssumed = row.boolean(first + 3);
    data.kindReason = text(4);
    data.vatNumber = text(5);
    data.registrationNumber = text(6);
    data.iban = text(7);
    data.email = text(8);
    data.phone = text(9);
    data.address = {text(10), text(11), text(12), text(13)};
    data.language = text(14);
    if (!row.isNull(first + 15))
        data.creditLimit = moneyAt(row, first + 15, first + 16);
    if (!row.isNull(first + 17))
        data.paymentTermDays = static_cast<int>(row.integer(first + 17));
    data.status = debtorStatusAt(row, first + 18);
    data.group = row.id<CustomerGroupId>(first + 19);
    data.externalId = text(20);
    data.note = text(21);
    return data;
}

} // namespace tegoed::detail
