#include "core/formats/mt940/swift_fields.h"

#include <algorithm>
#include <array>

namespace tegoed::formats {
namespace {

constexpr std::size_t kMostLines = 200;

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\0' || c == '\x1A'; }; // Ctrl-Z ends files of old
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The tag a line starts with, empty when it starts with none of MT940 and MT942.
std::string_view tagOf(std::string_view line)
{
    if (line.size() < 4 || line.front() != ':')
        return {};
    const std::size_t colon = line.find(':', 1);
    if (colon == std::string_view::npos || colon < 3 || colon > 4)
        return {};
    constexpr std::array<std::string_view, 26> kTags = {"13",  "13C", "13D", "20",  "21", "23", "25", "25P", "28",  "28C", "34F", "60F", "60M",
                                                        "61",  "62F", "62M", "64",  "65", "86", "90", "90C", "90D", "NS",  "940", "942", "37H"};
    const std::string_view tag = line.substr(1, colon - 1);
    return std::find(kTags.begin(), kTags.end(), tag) == kTags.end() ? std::string_view() : tag;
}

/// `{1:F01…`: a block of the envelope.
bool isBlock(std::string_view line)
{
    return line.size() > 2 && line[0] == '{' && line[1] >= '0' && line[1] <= '9' && line[2] == ':';
}

} // namespace

std::size_t linesOfNorm(const SwiftField& field)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto looksLikeField = [&](std::string_view line) { // :nn: or :nna:
        return line.size() >= 4 && line[0] == ':' && isDigit(line[1]) && isDigit(line[2])
            && (line[3] == ':' || (line.size() >= 5 && line[3] >= 'A' && line[3] <= 'Z' && line[4] == ':'));
    };
    for (std::size_t i = 1; i < field.lines.size(); ++i)
        if (looksLikeField(field.lines[i]))
            return i;
    return field.lines.size();
}

SwiftFields::Line SwiftFields::lineAt(std::size_t at) const
{
    const std::size_t end = std::min(m_text.find_first_of("\r\n", at), m_text.size());
    std::size_t after = end;
    if (after < m_text.size())
        after += m_text[after] == '\r' && after + 1 < m_text.size() && m_text[after + 1] == '\n' ? 2 : 1;
    return {m_text.substr(at, end - at), after};
}

bool SwiftFields::takeLine(std::string_view& text)
{
    if (m_at >= m_text.size())
        return false;
    const Line line = lineAt(m_at);
    text = line.text;
    m_at = line.after;
    ++m_line;
    return true;
}

/// A dash alone may be a part of a text that its bank wrapped; it ends a message where nothing of the message can follow.
bool SwiftFields::endsHere(std::string_view text) const
{
    if (text.substr(0, 2) == "-}" || text == "-XXX")
        return true;
    if (text != "-")
        return false;
    if (m_closed)
        return true;
    for (std::size_t at = m_at; at < m_text.size();) {
        const Line line = lineAt(at);
        if (const std::string_view following = trimmed(line.text); !following.empty())
            return following.front() == '{' || !tagOf(following).empty();
        at = line.after;
    }
    return true;
}

void SwiftFields::continueField(SwiftField& field)
{
    while (m_at < m_text.size()) {
        const Line line = lineAt(m_at);
        const std::string_view text = trimmed(line.text);
        if (!tagOf(line.text).empty() || isBlock(line.text))
            return;
        const std::size_t before = m_at;
        m_at = line.after;
        if (text.substr(0, 1) == "-" && endsHere(text)) {
            m_at = before;
            return;
        }
        ++m_line;
        if (!text.empty() && field.lines.size() < kMostLines)
            field.lines.push_back(line.text);
    }
}

bool SwiftFields::next(SwiftField& field)
{
    field.lines.clear();
    field.tag = {};
    std::string_view text;
    const std::size_t start = m_at;
    for (std::size_t at = start; takeLine(text); at = m_at) {
        field.line = m_line - 1;
        const std::string_view bare = trimmed(text);
        if (bare.empty())
            continue;
        if (bare.front() == '-' && endsHere(bare)) {
            field.kind = SwiftField::Kind::End;
            m_closed = false;
            if (const std::size_t brace = text.find('{'); brace != std::string_view::npos) { // -}{5:…}{1:…
                m_at = at + brace;
                --m_line;
            }
            return true;
        }
        field.tag = tagOf(text);
        if (field.tag.empty()) {
            field.kind = SwiftField::Kind::Header;
            field.lines.push_back(text);
            if (const std::size_t block = text.find("{4:"); bare.front() == '{' && block != std::string_view::npos
                && !trimmed(text.substr(block + 3)).empty()) { // {4::20:… on one line
                m_at = at + block + 3;
                --m_line;
            }
            return true;
        }
        field.kind = SwiftField::Kind::Tag;
        field.lines.push_back(text.substr(field.tag.size() + 2));
        if (field.tag == "20")
            m_closed = false;
        m_closed = m_closed || field.tag == "62F" || field.tag == "62M" || field.tag == "90C" || field.tag == "90D";
        continueField(field);
        return true;
    }
    return false;
}

} // namespace tegoed::formats
