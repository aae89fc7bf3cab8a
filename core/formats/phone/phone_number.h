#pragma once

#include <QString>

#include <optional>

namespace tegoed::formats {

enum class PhoneKind {
    Mobile,
    Fixed,   ///< No SMS or WhatsApp there.
    Unknown, ///< The numbering plan does not tell (United States), or the number is not a valid one.
};

struct PhoneNumber {
    QString e164; ///< "+31612345678": as stored.
    PhoneKind kind = PhoneKind::Unknown;
    bool isValid = false; ///< By the tables of the library, which are years old: false warns, it never blocks.
};

/// A telephone number as people write it ("06-1234 5678", "+31 (0)6 …", "0032 470 12 34 56", "tel:+32-470…;ext=1").
/// `region` is the ISO 3166-1 country a number without a country code belongs to; empty or unknown counts as NL.
/// Empty when it cannot be a number at all.
std::optional<PhoneNumber> readPhone(const QString& text, const QString& region);

/// The same without the short way for the usual mobile numbers; they agree (tests).
std::optional<PhoneNumber> readPhoneByLibrary(const QString& text, const QString& region);

/// Is it a valid number in that country? Without a country: in the Netherlands or Belgium.
bool isValidPhone(const QString& text, const QString& region);

/// The form that is stored: E.164 when it could be understood and is valid, else as given, cleaned.
QString normalisedPhone(const QString& text, const QString& region);

/// For people: "+31 6 12345678"; another text is given back as it is.
QString shownPhone(const QString& stored);

} // namespace tegoed::formats
