#pragma once

#include "core/domain/aging/aging_report.h"
#include "core/domain/message/format.h"

#include <QStringList>

namespace tegoed {

/// The words of an aging report on paper and in files, in the language asked. Core has no tr(): documents choose their
/// language themselves, whatever the program is set to.
class AgingWords {
public:
    explicit AgingWords(TextLanguage language) : m_language(language) {}

    QString title() const;                                        ///< Ouderdomsanalyse debiteuren
    QString asOf(const Date& date) const;                         ///< Stand per 31 december 2025
    QString basis(AgingBasis basis) const;                        ///< Naar vervaldatum
    QString bounds(const AgingBounds& bounds) const;              ///< Groepen 30/60/90 dagen
    QString group(int group, const AgingOptions& options) const;  ///< Niet vervallen, 1–30 dagen, > 90 dagen
    QString groupShort(int group, const AgingOptions& options) const; ///< Niet verv., 1–30, > 90: above a column.
    QString debtor() const;
    QString number() const;  ///< Of a debtor or document.
    QString document() const;
    QString documentDate() const;
    QString dueDate() const;
    QString daysLate(AgingBasis basis) const; ///< Dagen te laat; by issue date Dagen oud
    QString group() const;        ///< Above the column that names the group.
    QString open() const;
    QString asOfColumn() const;   ///< Peildatum
    QString credits() const;      ///< Creditnota's en vooruitbetalingen
    QString creditsShort() const;
    QString total() const;
    QString totalOpen() const;
    QString oldest() const;       ///< Oudste (dagen)
    QString oldestShort() const;  ///< Oudste
    QString items() const;
    QString sample() const;       ///< On each page of a sample book.
    QString currency() const;
    QString itemsCount(int items) const;    ///< 214 posten
    QString tiesOut(int items) const;       ///< Totaal sluit aan op lijst: 214 posten.
    QString laterEntries(int count, const Date& asOf) const; ///< Empty for none.
    QString carriedForward() const;
    QString broughtForward() const;
    QString page(int number, int of) const;
    QString printedAt(const QString& when) const;
    QString nothingOpen(const Date& asOf) const;
    QString receipt() const;      ///< A receipt without reference.
    QString controlAccount(const QString& account, const Date& asOf, const Money& balance, const Money& difference) const;

private:
    QString say(const char16_t* dutch, const char16_t* english) const;
    bool english() const { return m_language == TextLanguage::English; }
    TextLanguage m_language;
};

} // namespace tegoed
