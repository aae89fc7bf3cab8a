#pragma once

#include "core/domain/payment/matching/matcher.h"
#include "core/domain/payment/matching/name_likeness.h"
#include "core/domain/reference/reference.h"

namespace tegoed {

/// Of one key; more say nothing.
inline constexpr std::size_t kMostHits = 64;
/// Open invoices of one amount that are all compared with a payer's name; of more, those whose debtor shares a part of it. Few,
/// because with the book the invoices of an amount grow in number, and each is compared with each line of that amount.
inline constexpr std::size_t kMostOfAnAmount = 4;

/// A payment reference as it is compared: letters and digits, upper case. Empty when it has fewer than seven.
QString referenceKeyOf(const QString& printed);
/// OGM, RF or betalingskenmerk with right check digits. `key` as of `referenceKeyOf`.
bool hasRightCheckDigits(const QString& key);
bool looksStructured(const QString& printed); ///< Written as only a structured reference is: +++…+++, ***…***, RF and digits.
/// Stretches of a text that may be structured references: +++090/9337/55493+++, RF18 …, groups of digits.
QStringList referencesIn(const QString& text);
/// The beginnings and ends of the words of a name: of a misspelt one some are still right.
std::vector<std::uint64_t> nameEnds(const QStringList& words);
/// The same number, but for leading zeros of its groups or its letters. Both in letters and digits alone.
bool isSameWithout(const QString& number, const QString& written);

struct Matcher::Evidence {
    explicit Evidence(const MatchReceipt& given)
        : receipt(given), words(given.text), name(nameWords(given.payerName)), iban(normalisedIban(given.payerIban))
    {
    }
    /// Everything in the text that may be a number, letters and digits only.
    const QStringList& numbersWritten() const
    {
        if (!m_written) {
            m_written.emplace();
            for (const NumberStretch& stretch : words.stretches(3, 24))
                m_written->append(words.textOf(stretch));
        }
        return *m_written;
    }
    /// Whether the payer's name is like one of the debtor's; `compare` tells it, once.
    template <typename Compare>
    bool isAlike(std::uint32_t debtor, const Compare& compare) const
    {
        for (const auto& [compared, alike] : m_compared)
            if (compared == debtor)
                return alike;
        return m_compared.emplace_back(debtor, compare()).second;
    }

    const MatchReceipt& receipt;
    Remittance words;
    QStringList name;
    QString iban;
    std::vector<Row> references;        ///< Invoices whose structured reference it gives.
    std::vector<Hit> numbers;           ///< … whose number.
    std::optional<std::size_t> plan;    ///< Place of the plan whose number it gives.
    std::vector<std::uint32_t> ofIban;  ///< Debtors with that account.
    std::vector<std::uint32_t> ofName;  ///< … with the very name.
    bool hasWrongReference = false;

private:
    mutable std::optional<QStringList> m_written;
    mutable std::vector<std::pair<std::uint32_t, bool>> m_compared;
};

} // namespace tegoed
