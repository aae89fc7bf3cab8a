#pragma once

#include "core/formats/mt940/mt940_entry.h"

#include <QJsonObject>

namespace tegoed::formats {

/// What the details of one message tell under the names of the conformance index: its figures as printed, and its first and
/// last entry as the norm bounds their fields. `unit` is what amounts are counted in, see `figureUnit`.
class MessageFigures {
public:
    void count(const Mt940Entry& entry, const EntryText& text, Currency unit);
    /// A balance; gives back what is printed of it.
    QString opening(const QString& amount, bool isCredit, Currency unit);
    QString closing(const QString& amount, bool isCredit, Currency unit);
    int entries() const { return m_entries; }
    std::int64_t credit() const { return m_credit; } ///< Sums, minor units of `unit`.
    std::int64_t debit() const { return m_debit; }
    void putInto(QJsonObject& details, Currency unit) const;

private:
    struct Told {
        Mt940Entry entry;
        EntryText text;
    };
    static QJsonObject told(const Told& one, Currency unit);

    int m_entries = 0;
    std::int64_t m_credit = 0, m_debit = 0; ///< Minor units.
    std::optional<std::int64_t> m_opening, m_closing;
    std::optional<Told> m_first, m_last;
};

/// Two decimals at least, as the conformance index writes them.
Currency figureUnit(std::optional<Currency> currency);

} // namespace tegoed::formats
