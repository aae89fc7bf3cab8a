#pragma once

#include <string_view>
#include <vector>

namespace tegoed::formats {

/// One field of a SWIFT message: `:61:…` with the lines that continue it.
struct SwiftField {
    enum class Kind {
        Tag,    ///< `:61:` and its like.
        Header, ///< A line of the envelope or of a bank's own heading: `{1:F01INGBNL2A…`, `ABNANL2A`, `0000 01FVLB…`.
        End,    ///< The end of a message: `-`, `-}`, `-XXX`.
    };
    Kind kind = Kind::Tag;
    int line = 0;
    std::string_view tag; ///< "61", "60F", "NS" …
    std::vector<std::string_view> lines; ///< Without line ends, blanks kept; blank lines are left out. At most 200.
};

/// How many lines of the field the norm takes for it: a line that looks like another field (`:12:11`, the end of a wrapped time)
/// ends it there, while `SwiftFields` leaves it in the text.
std::size_t linesOfNorm(const SwiftField& field);

/// Cuts a file of SWIFT messages (MT940, MT942) into fields, whatever envelope its bank puts around it. Lines end with LF, CRLF
/// or a lone CR. Only tags these messages have start a field: a time or a number behind a colon at the start of a line belongs
/// to the text it stands in. The views point into `utf8`.
class SwiftFields {
public:
    explicit SwiftFields(std::string_view utf8) : m_text(utf8) {}
    bool next(SwiftField& field);
    std::size_t position() const { return m_at; }

private:
    struct Line {
        std::string_view text;
        std::size_t after = 0; ///< Where the next one starts.
    };
    Line lineAt(std::size_t at) const;
    bool takeLine(std::string_view& text);
    bool endsHere(std::string_view trimmed) const;
    void continueField(SwiftField& field);

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;     ///< Of `m_at`.
    bool m_closed = false; ///< The closing balance of the message was there.
};

} // namespace tegoed::formats
