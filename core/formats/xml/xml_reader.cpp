#include "core/formats/xml/xml_reader.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <system_error>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t kChunk = 64 * 1024;          // what is parsed ahead of the reader, and so what waits in memory
constexpr std::size_t kLongChunk = 256 * 1024;     // … of a file that is worth a second thread
constexpr std::size_t kLongFile = 2 * 1024 * 1024;
constexpr std::size_t kLargestToken = 1024 * 1024; // expat scans an unfinished tag anew with every chunk
constexpr qsizetype kLargestText = 1024 * 1024;
constexpr int kDeepest = 100;
constexpr std::size_t kMostAttributes = 200;

std::string_view localName(std::string_view qualified)
{
    const std::size_t colon = qualified.rfind(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

bool isNamespace(std::string_view attribute)
{
    return attribute.starts_with("xmlns") && (attribute.size() == 5 || attribute[5] == ':');
}

/// Whether it is a clean line as it stands: in ASCII, without controls and without blanks to take away.
bool isPlain(std::string_view utf8)
{
    if (!utf8.empty() && (utf8.front() == ' ' || utf8.back() == ' '))
        return false;
    char before = 0;
    for (const char c : utf8) {
        if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) // a byte beyond ASCII is below zero, or beyond "~"
            return false;
        before = c;
    }
    return true;
}

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// As one clean line: nearly every text of a file is one already.
QString toLine(std::string_view utf8, int limit = 200)
{
    if (utf8.size() <= static_cast<std::size_t>(limit) && isPlain(utf8))
        return QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return cleanLine(toText(utf8), limit);
}

} // namespace

/// The parser, and what it is busy with.
struct XmlReader::ParserHolder {
    XML_Parser parser = XML_ParserCreate("UTF-8"); // overrides the declaration: the text was decoded before
    Batch* batch = nullptr;
    int depth = 0; ///< Where the parser is.
    ~ParserHolder() { XML_ParserFree(parser); }
};

/// What expat calls. Nothing may be thrown through it; after `fail` the parser is stopped and calls no more.
struct XmlReader::Callbacks {
    static ParserHolder& self(void* data) { return *static_cast<ParserHolder*>(data); }

    static Span keep(Batch& batch, std::string_view text)
    {
        const std::size_t begin = batch.arena.size();
        batch.arena.append(text);
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(batch.arena.size())}; // little more than a chunk
    }

    static std::size_t offset(const ParserHolder& holder)
    {
        return static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetCurrentByteIndex(holder.parser)));
    }

    static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** pairs)
    {
        ParserHolder& holder = self(data);
        Batch& batch = *holder.batch;
        if (batch.failure)
            return;
        if (++holder.depth > kDeepest)
            return stop(holder, problem::kTooDeep, {}, {QString::number(kDeepest)});
        const Span kept = keep(batch, localName(name));
        Event event{offset(holder), kept, static_cast<std::uint32_t>(batch.attributes.size()), 0, EventType::Start};
        for (; *pairs != nullptr; pairs += 2) {
            if (isNamespace(pairs[0])) {
                if (holder.depth == 1)
                    rememberNamespace(batch, name, pairs[0], pairs[1]);
                continue;
            }
            if (++event.attributeCount > kMostAttributes)
                return stop(holder, problem::kBadXml, {}, {u"more than %1 attributes"_s.arg(kMostAttributes)});
            const Span attribute = keep(batch, localName(pairs[0]));
            batch.attributes.push_back({attribute, keep(batch, pairs[1])});
        }
        if (holder.depth == 1)
            batch.rootName = localName(name);
        batch.events.push_back(event);
    }

    static void rememberNamespace(Batch& batch, std::string_view element, std::string_view attribute, std::string_view value)
    {
        const std::size_t colon = element.find(':');
        const std::string wanted = colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(element.substr(0, colon));
        if (attribute == wanted)
            batch.rootNamespace = value;
    }

    static void XMLCALL end(void* data, const XML_Char*)
    {
        ParserHolder& holder = self(data);
        --holder.depth;
        holder.batch->events.push_back({offset(holder), {}, 0, 0, EventType::End});
    }

    static void XMLCALL characters(void* data, const XML_Char* text, int length)
    {
        ParserHolder& holder = self(data);
        Batch& batch = *holder.batch;
        const Span kept = keep(batch, {text, static_cast<std::size_t>(length)});
        if (!batch.events.empty() && batch.events.back().type == EventType::Text)
            batch.events.back().span.end = kept.end; // pieces of one text lie side by side in the arena
        else
            batch.events.push_back({offset(holder), kept, 0, 0, EventType::Text});
    }

    static void XMLCALL doctype(void* data, const XML_Char* name, const XML_Char*, const XML_Char*, int)
    {
        stop(self(data), problem::kDoctype, toText(name), {});
    }

    static void stop(ParserHolder& holder, QLatin1StringView code, const QString& seen, const QStringList& arguments)
    {
        holder.batch->failure = {code, offset(holder), seen, arguments};
        XML_StopParser(holder.parser, XML_FALSE);
    }
};

XmlReader::XmlReader(const QByteArray& bytes)
    : m_text(decodeXml(bytes)), m_parser(std::make_unique<ParserHolder>()), m_problems(m_text.problems)
{
    XML_Parser parser = m_parser->parser;
    XML_SetUserData(parser, m_parser.get());
    XML_SetElementHandler(parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(parser, Callbacks::characters);
    XML_SetStartDoctypeDeclHandler(parser, Callbacks::doctype);
    m_failed = m_text.text.empty();
    if (m_failed)
        m_problems.append({Severity::Error, 0, {}, problem::kEmptyFile, {}, {}});
    else if (m_text.text.front() != '<')
        fail(problem::kBadXml, 0, toText(m_text.text.substr(0, 40)), {u"the file does not start with <"_s});
}

XmlReader::~XmlReader() = default;

int XmlReader::line() const { return m_here ? lineAt(m_here->offset) : 0; }

QString XmlReader::attribute(std::string_view localName) const
{
    const std::string_view raw = rawAttribute(localName);
    return raw.size() <= ShortText::kLongest ? shortLine(raw) : toLine(raw);
}

std::string_view XmlReader::rawAttribute(std::string_view localName) const
{
    if (!m_here)
        return {};
    for (std::size_t i = m_here->attributes; i < m_here->attributes + m_here->attributeCount; ++i)
        if (view(m_read.attributes[i].name) == localName)
            return view(m_read.attributes[i].value);
    return {};
}

QString XmlReader::shortLine(std::string_view bytes) const
{
    std::array<char, ShortText::kLongest + 1> key{};
    std::copy(bytes.begin(), bytes.end(), key.begin());
    key.back() = static_cast<char>(bytes.size());
    std::array<std::uint64_t, 2> halves;
    static_assert(sizeof halves == sizeof key);
    std::memcpy(halves.data(), key.data(), sizeof halves);
    const std::uint64_t mixed = (halves[0] ^ (halves[1] * 0x9E37'79B9'7F4A'7C15ULL)) * 0x9E37'79B9'7F4A'7C15ULL;
    ShortText& known = m_shortTexts[mixed >> 56];
    if (known.bytes != key)
        known = {key, toLine(bytes)};
    return known.line;
}

QString XmlReader::text(int limit)
{
    // Nearly always there is one text and then the end.
    const std::vector<Event>& events = m_read.events;
    if (m_here && !m_failed && m_next + 1 < events.size() && events[m_next].type == EventType::Text && events[m_next + 1].type == EventType::End) {
        if (const std::string_view only = view(events[m_next].span); only.size() <= static_cast<std::size_t>(kLargestText)) {
            m_here.reset();
            m_next += 2;
            --m_depth;
            return only.size() <= ShortText::kLongest && static_cast<int>(only.size()) <= limit ? shortLine(only) : toLine(only, limit);
        }
    }
    m_collected.resize(0); // and keeps its room
    const std::size_t offset = m_here ? m_here->offset : m_read.fed;
    if (!collectText(m_collected, kLargestText))
        fail(problem::kTooLarge, offset, {}, {QString::number(kLargestText / 1024 / 1024)});
    return cleanLine(QString::fromUtf8(m_collected), limit);
}

std::optional<QByteArray> XmlReader::blob(qsizetype limit)
{
    QByteArray bytes;
    if (!collectText(bytes, limit))
        return std::nullopt;
    return bytes;
}

bool XmlReader::collectText(QByteArray& into, qsizetype limit)
{
    if (!m_here)
        return true;
    m_here.reset();
    bool all = true;
    const int parent = m_depth - 1;
    while (m_depth > parent) {
        const Event* event = peek();
        if (event == nullptr)
            return all;
        if (event->type == EventType::Text && all) {
            const std::string_view piece = view(event->span);
            all = into.size() + static_cast<qsizetype>(piece.size()) <= limit;
            if (all)
                into.append(piece.data(), static_cast<qsizetype>(piece.size()));
            else
                into.clear();
        }
        pop();
    }
    return all;
}

const XmlReader::Event* XmlReader::peek()
{
    while (m_next == m_read.events.size()) {
        if (m_failed || m_read.isLast)
            return nullptr;
        feed();
    }
    return m_failed ? nullptr : &m_read.events[m_next];
}

void XmlReader::pop()
{
    const Event& event = m_read.events[m_next++];
    if (event.type == EventType::Start)
        ++m_depth;
    else if (event.type == EventType::End)
        --m_depth;
}

void XmlReader::feed()
{
    m_here.reset();
    m_next = 0;
    if (m_ahead.valid()) {
        m_ahead.get();
    } else {
        m_parsed.fed = m_read.fed;
        parse(m_parsed);
    }
    std::swap(m_read, m_parsed);
    if (!m_read.rootName.empty()) {
        m_rootName = m_read.rootName;
        m_rootNamespace = m_read.rootNamespace;
    }
    if (const auto& failure = m_read.failure)
        return fail(failure->code, failure->offset, failure->seen, failure->arguments);
    if (m_read.isLast || m_text.text.size() < kLongFile)
        return;
    m_parsed.fed = m_read.fed;
    try {
        m_ahead = std::async(std::launch::async, [this] { parse(m_parsed); });
    } catch (const std::system_error&) {
        // No thread to be had: it is parsed when it is asked for.
    }
}

void XmlReader::parse(Batch& batch)
{
    batch.events.clear();
    batch.attributes.clear();
    batch.arena.clear();
    batch.rootName.clear();
    batch.rootNamespace.clear();
    const std::string_view text = m_text.text;
    const std::string_view rest = text.substr(batch.fed);
    const std::size_t length = std::min(rest.size(), text.size() < kLongFile ? kChunk : kLongChunk);
    const bool isLast = length == rest.size();
    m_parser->batch = &batch;
    const XML_Status status = XML_Parse(m_parser->parser, rest.data(), static_cast<int>(length), isLast ? XML_TRUE : XML_FALSE);
    batch.fed += length;
    if (status != XML_STATUS_OK) {
        if (!batch.failure)
            failFromParser(batch, *m_parser, text);
        return;
    }
    batch.isLast = isLast;
    const XML_Index parsed = XML_GetCurrentByteIndex(m_parser->parser); // where the token begins that is not complete yet
    if (!isLast && parsed >= 0 && batch.fed > static_cast<std::size_t>(parsed) + kLargestToken)
        batch.failure = {problem::kTooLarge, static_cast<std::size_t>(parsed), {}, {QString::number(kLargestToken / 1024 / 1024)}};
}

void XmlReader::failFromParser(Batch& batch, ParserHolder& holder, std::string_view text)
{
    const XML_Error error = XML_GetErrorCode(holder.parser);
    const std::size_t offset = std::min(text.size(),
        static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetErrorByteIndex(holder.parser))));
    const bool atTheEnd = error == XML_ERROR_NO_ELEMENTS || error == XML_ERROR_UNCLOSED_TOKEN || error == XML_ERROR_PARTIAL_CHAR
        || error == XML_ERROR_UNCLOSED_CDATA_SECTION;
    if (atTheEnd) {
        batch.failure = {problem::kTruncated, text.size(), {}, {}};
        return;
    }
    const std::string_view near = text.substr(offset, 40);
    batch.failure = {problem::kBadXml, offset, cleanLine(toText(near)), {QString::fromUtf8(XML_ErrorString(error))}};
}

void XmlReader::fail(QLatin1StringView code, std::size_t offset, const QString& seen, const QStringList& arguments)
{
    if (m_failed)
        return;
    m_failed = true;
    m_problems.append({Severity::Error, lineAt(offset), {}, code, cleanLine(seen), arguments});
}

int XmlReader::lineAt(std::size_t offset) const
{
    if (offset < m_countedOffset) {
        m_countedOffset = 0;
        m_countedLine = 1;
    }
    // By whole stretches without one: many files of banks are a single line of a hundred megabytes.
    std::string_view between = m_text.text.substr(m_countedOffset, offset - m_countedOffset);
    for (std::size_t end = between.find('\n'); end != std::string_view::npos; end = between.find('\n')) {
        ++m_countedLine;
        between.remove_prefix(end + 1);
    }
    m_countedOffset = offset;
    return m_text.firstLine - 1 + m_countedLine;
}

QString XmlReader::rootName() const { return cleanLine(toText(m_rootName)); }
QString XmlReader::rootNamespace() const { return cleanLine(toText(m_rootNamespace)); }

bool XmlChildren::next()
{
    while (!m_done && m_xml.m_depth >= m_depth) {
        const XmlReader::Event* event = m_xml.peek();
        if (event == nullptr)
            break;
        const XmlReader::Event taken = *event;
        m_xml.pop();
        if (taken.type == XmlReader::EventType::Start && m_xml.m_depth == m_depth + 1) {
            m_xml.m_here = taken;
            return true;
        }
    }
    m_done = true;
    m_xml.m_here.reset();
    return false;
}

} // namespace tegoed::formats
