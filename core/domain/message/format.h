#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace tegoed {

/// The language a text is written in: always an argument, never the machine's (decision 37). Belgian Dutch differs in how
/// a date is written with figures.
enum class TextLanguage { Dutch, BelgianDutch, English };

/// "nl", "nl-BE", "en", also with an underscore or another region; empty for other languages.
std::optional<TextLanguage> textLanguage(QStringView code);

// Amounts have the decimals of their currency, always all of them, and a minus sign (U+2212) in front; never brackets.
QString amountText(const Money& money, TextLanguage language); ///< Without currency, for columns: 1.210,00 and 1,210.00.
/// nl: € 1.210,00 with a no-break space; en: €1,210.00. Other currencies by code with a no-break space: USD 1.210,00.
QString moneyText(const Money& money, TextLanguage language);
/// For SMS and other plain text: EUR 1.210,00 with a common space and a hyphen as minus.
QString moneyTextPlain(const Money& money, TextLanguage language);
QString wholeNumberText(std::int64_t number, TextLanguage language); ///< 1.210 and 1,210.

QString dateText(const Date& date, TextLanguage language);        ///< 05-11-2026; Belgian Dutch 05/11/2026.
QString dateTextInWords(const Date& date, TextLanguage language); ///< 5 november 2026, 5 November 2026.
QString dateTextShort(const Date& date, TextLanguage language);   ///< 5 nov 2026, 5 Nov 2026.
QString monthText(const Date& date, TextLanguage language);       ///< november 2026, November 2026.
QString daysText(int days, TextLanguage language);                ///< 1 dag, 14 dagen; 1 day, 14 days.

} // namespace tegoed
