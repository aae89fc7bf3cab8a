#pragma once

#include "core/formats/records.h"
#include "core/formats/xml/xml_text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::formats {

/// Pulls elements out of an XML file by their local names; prefixes and namespaces don't matter, so NLCIUS, OIOUBL and a
/// file with made-up prefixes read alike. The parser is expat; the file is never held as a tree. Of a long file a second thread
/// parses what comes next, while what was parsed is read.
///
///     XmlReader xml(bytes);
///     for (XmlChildren top(xml); top.next();)              // the root, once
///         for (XmlChildren invoice(xml); invoice.next();) { // each child of the root
///             if (xml.is("ID"))
///                 number = xml.text();
///             else if (xml.is("LegalMonetaryTotal"))
///                 readTotals(xml);                          // opens its own XmlChildren, same pattern
///         }                                                 // what nobody read is skipped by itself
///     record.problems += xml.problems();
///     if (xml.failed())
///         record.documents.clear();                         // a broken file is refused whole (failures E20)
///
/// `is`, `name`, `attribute` and `line` speak of the element `next()` stopped at: ask them before `text()` or before
/// opening its children.
///
/// Refused, with one error and the line: any DTD (doctype_refused; so there are no entities to expand, and expat's own guard
/// against amplification is never needed), nesting deeper than 100 (too_deep), more than 200 attributes (bad_xml), a tag or
/// comment of more than 1 MiB, a text of more than 1 MiB (too_large), what is not well formed (bad_xml), a file that stops
/// before its end (truncated). Sources: failures E17, E18, security.
class XmlReader {
public:
    explicit XmlReader(const QByteArray& bytes);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Local name of the element stopped at; empty after it was read.
    std::string_view name() const { return m_here ? view(m_here->span) : std::string_view(); }
    bool is(std::string_view localName) const { return name() == localName; }
    int line() const; ///< 1-based line of its start tag.

    QString attribute(std::string_view localName) const; ///< As `text`; empty when absent.
    std::string_view rawAttribute(std::string_view localName) const; ///< As it stands; lives until the reader moves on.

    /// The text of the element, its descendants' included, as one clean line of at most `limit` characters (`cleanLine`).
    QString text(int limit = 200);
    /// The text as it stands, for content in base64. Empty when it is longer than `limit` bytes: then the rest is skipped.
    std::optional<QByteArray> blob(qsizetype limit);

    QString rootName() const; ///< Empty until the root was reached.
    QString rootNamespace() const;

    bool failed() const { return m_failed; }
    /// Warnings about the encoding and, last, the error the file broke on.
    const QList<Problem>& problems() const { return m_problems; }
    qint64 bytesRead() const { return static_cast<qint64>(m_read.fed); } ///< For progress, of `bytesTotal`.
    qint64 bytesTotal() const { return static_cast<qint64>(m_text.text.size()); }

private:
    friend class XmlChildren;
    struct Callbacks;
    struct ParserHolder;
    enum class EventType : std::uint8_t { Start, End, Text };
    struct Span {
        std::uint32_t begin = 0, end = 0; ///< In the arena of the batch.
    };
    /// Small: of a long file there are millions, handed from one processor to another.
    struct Event {
        std::size_t offset = 0; ///< Of the first byte in the decoded text.
        Span span;              ///< Name or text.
        std::uint32_t attributes = 0;
        std::uint16_t attributeCount = 0;
        EventType type = EventType::End;
    };
    struct Attribute {
        Span name, value;
    };

    /// What of a file was parsed in one go.
    struct Batch {
        std::string arena; ///< Names, attributes and texts of the events.
        std::vector<Event> events;
        std::vector<Attribute> attributes;
        std::size_t fed = 0;   ///< Bytes of the file up to its end.
        bool isLast = false;
        struct Failure { QLatin1StringView code; std::size_t offset; QString seen; QStringList arguments; };
        std::optional<Failure> failure; ///< Of the file, which ends here.
        std::string rootName, rootNamespace; ///< In the batch that has the root.
    };

    const Event* peek(); ///< Feeds the parser until there is an event; null at the end and after a failure.
    void pop();
    void feed();
    void parse(Batch& batch); ///< What follows; touches nothing but the batch and the parser, so that a thread may do it.
    static void failFromParser(Batch& batch, ParserHolder& parser, std::string_view text);
    void fail(QLatin1StringView code, std::size_t offset, const QString& seen = {}, const QStringList& arguments = {});
    int lineAt(std::size_t offset) const;
    std::string_view view(Span span) const { return std::string_view(m_read.arena).substr(span.begin, span.end - span.begin); }
    bool collectText(QByteArray& into, qsizetype limit); ///< False when there was more than `limit`.

    XmlText m_text;
    std::unique_ptr<ParserHolder> m_parser;
    bool m_failed = false;
    QList<Problem> m_problems;

    /// Codes, currencies, dates and BICs come again and again: one text of each, instead of one more for every entry.
    struct ShortText {
        static constexpr std::size_t kLongest = 15;
        std::array<char, kLongest + 1> bytes{}; ///< The last one tells how many.
        QString line;
    };
    QString shortLine(std::string_view bytes) const;
    mutable std::array<ShortText, 256> m_shortTexts;

    QByteArray m_collected; ///< Of `text`.
    Batch m_read; ///< What is read now.
    std::size_t m_next = 0; ///< First event not yet taken.
    int m_depth = 0; ///< Where the reader is: number of elements entered and not left.
    std::optional<Event> m_here; ///< The start tag stopped at.
    std::string m_rootName, m_rootNamespace;

    mutable std::size_t m_countedOffset = 0;
    mutable int m_countedLine = 1;

    Batch m_parsed; ///< What is parsed meanwhile.
    std::future<void> m_ahead; ///< The last member: when the reader goes, its thread has ended before anything else goes.
};

/// The child elements of the element the reader stands in; of the file itself when nothing was read yet.
class XmlChildren {
public:
    explicit XmlChildren(XmlReader& xml) : m_xml(xml), m_depth(xml.m_depth) {}
    /// Goes to the next child, past whatever is left of the one before. False after the last, and once the file is broken.
    bool next();

private:
    XmlReader& m_xml;
    int m_depth;
    bool m_done = false;
};

} // namespace tegoed::formats
