#pragma once

#include "core/formats/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace tegoed::formats {

/// One property of an electronic business card: "item1.TEL;TYPE=cell,work:+31 6 …".
struct CardProperty {
    int line = 0; ///< 1-based, where it starts.
    QString name; ///< Upper case, without its group ("item1.").
    struct Parameter {
        QString name;  ///< Upper case; "TYPE" for the bare words of version 2.1.
        QString value; ///< As written, without quotes.
    };
    std::vector<Parameter> parameters;
    std::string rawValue; ///< Unfolded bytes, still encoded.

    bool hasType(QLatin1StringView word) const; ///< TYPE=…,word or the bare word, in any case.
    QString parameter(QLatin1StringView wanted) const; ///< The first of that name (upper case); empty when none.
};

/// Cuts a file of cards into properties. Lines are unfolded as bytes, before anything is decoded: programs fold in the
/// middle of a UTF-8 character. Quoted-printable values go on behind a line that ends in "=".
class CardLines {
public:
    explicit CardLines(std::string_view bytes) : m_bytes(bytes) {}

    /// False at the end. Lines that are no property (no colon) are passed over; `line` says where they stood.
    bool next(CardProperty& property);

private:
    std::string_view physicalLine();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    int m_line = 0; ///< Of the physical line read last.
};

/// The value as text: transfer encoding and character set undone, escapes still in place. Bytes that are no characters of
/// the set become U+FFFD with a bad_encoding problem.
QString decodedValue(const CardProperty& property, QList<Problem>& problems);

/// Divides at semicolons that are not escaped, and undoes the escapes (\n \, \; \\) in each part.
QStringList structuredValue(const QString& value);
QString plainValue(const QString& value); ///< Undoes the escapes of an unstructured value.

} // namespace tegoed::formats
