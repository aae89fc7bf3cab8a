#include "core/formats/xml/xml_reader.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <expat.h>

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t kChunk = 64 * 1024;          // what is parsed ahead of the reader, and so what waits in memory
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

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace

struct XmlReader::ParserHolder {
    XML_Parser parser = XML_ParserCreate("UTF-8"); // overrides the declaration: the text was decoded before
    ~ParserHolder() { XML_ParserFree(parser); }
};

/// What expat calls. Nothing may be thrown through it; after `fail` the parser is stopped and calls no more.
struct XmlReader::Callbacks {
    static XmlReader& self(void* data) { return *static_cast<XmlReader*>(data); }

    static Span keep(XmlReader& xml, std::string_view text)
    {
        const std::size_t begin = xml.m_arena.size();
        xml.m_arena.append(text);
        return {begin, xml.m_arena.size()};
    }

    static std::size_t offset(const XmlReader& xml)
    {
        return static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetCurrentByteIndex(xml.m_parser->parser)));
    }

    static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** pairs)
    {
        XmlReader& xml = self(data);
        if (xml.m_failed)
            return;
        if (++xml.m_parsedDepth > kDeepest)
            return stop(xml, problem::kTooDeep, {}, {QString::number(kDeepest)});
        const Span kept = keep(xml, localName(name));
        Event event{EventType::Start, offset(xml), kept.begin, kept.end, xml.m_attributes.size(), 0};
        for (; *pairs != nullptr; pairs += 2) {
            if (isNamespace(pairs[0])) {
                if (xml.m_parsedDepth == 1)
                    rememberNamespace(xml, name, pairs[0], pairs[1]);
                continue;
            }
            if (++event.attributeCount > kMostAttributes)
                return stop(xml, problem::kBadXml, {}, {u"more than %1 attributes"_s.arg(kMostAttributes)});
            const Span attribute = keep(xml, localName(pairs[0]));
            xml.m_attributes.push_back({attribute, keep(xml, pairs[1])});
        }
        if (xml.m_parsedDepth == 1)
            xml.m_rootName = localName(name);
        xml.m_events.push_back(event);
    }

    static void rememberNamespace(XmlReader& xml, std::string_view element, std::string_view attribute, std::string_view value)
    {
        const std::size_t colon = element.find(':');
        const std::string wanted = colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(element.substr(0, colon));
        if (attribute == wanted)
            xml.m_rootNamespace = value;
    }

    static void XMLCALL end(void* data, const XML_Char*)
    {
        XmlReader& xml = self(data);
        --xml.m_parsedDepth;
        xml.m_events.push_back({EventType::End, offset(xml), 0, 0, 0, 0});
    }

    static void XMLCALL characters(void* data, const XML_Char* text, int length)
    {
        XmlReader& xml = self(data);
        const Span kept = keep(xml, {text, static_cast<std::size_t>(length)});
        if (!xml.m_events.empty() && xml.m_events.back().type == EventType::Text)
            xml.m_events.back().end = kept.end; // pieces of one text lie side by side in the arena
        else
            xml.m_events.push_back({EventType::Text, offset(xml), kept.begin, kept.end, 0, 0});
    }

    static void XMLCALL doctype(void* data, const XML_Char* name, const XML_Char*, const XML_Char*, int)
    {
        stop(self(data), problem::kDoctype, toText(name), {});
    }

    static void stop(XmlReader& xml, QLatin1StringView code, const QString& seen, const QStringList& arguments)
    {
        xml.fail(code, offset(xml), seen, arguments);
        XML_StopParser(xml.m_parser->parser, XML_FALSE);
    }
};

XmlReader::XmlReader(const QByteArray& bytes)
    : m_text(decodeXml(bytes)), m_parser(std::make_unique<ParserHolder>()), m_problems(m_text.problems)
{
    XML_Parser parser = m_parser->parser;
    XML_SetUserData(parser, this);
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

std::string_view XmlReader::name() const
{
    return m_here ? view({m_here->begin, m_here->end}) : std::string_view();
}

int XmlReader::line() const { return m_here ? lineAt(m_here->offset) : 0; }

QString XmlReader::attribute(std::string_view localName) const
{
    return cleanLine(toText(rawAttribute(localName)));
}

std::string_view XmlReader::rawAttribute(std::string_view localName) const
{
    if (!m_here)
        return {};
    for (std::size_t i = m_here->attributes; i < m_here->attributes + m_here->attributeCount; ++i)
        if (view(m_attributes[i].name) == localName)
            return view(m_attributes[i].value);
    return {};
}

QString XmlReader::text(int limit)
{
    m_collected.resize(0); // and keeps its room
    const std::size_t offset = m_here ? m_here->offset : m_fed;
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
            const std::string_view piece = view({event->begin, event->end});
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
    while (m_next == m_events.size()) {
        if (m_failed || m_finished)
            return nullptr;
        feed();
    }
    return m_failed ? nullptr : &m_events[m_next];
}

void XmlReader::pop()
{
    const Event& event = m_events[m_next++];
    if (event.type == EventType::Start)
        ++m_depth;
    else if (event.type == EventType::End)
        --m_depth;
}

void XmlReader::feed()
{
    m_events.clear();
    m_attributes.clear();
    m_arena.clear();
    m_here.reset();
    m_next = 0;
    const std::string_view rest = m_text.text.substr(m_fed);
    const std::size_t length = std::min(rest.size(), kChunk);
    const bool isLast = length == rest.size();
    const XML_Status status = XML_Parse(m_parser->parser, rest.data(), static_cast<int>(length), isLast ? XML_TRUE : XML_FALSE);
    m_fed += length;
    if (status != XML_STATUS_OK) {
        if (!m_failed)
            failFromParser();
        return;
    }
    m_finished = isLast;
    const XML_Index parsed = XML_GetCurrentByteIndex(m_parser->parser); // where the token begins that is not complete yet
    if (!isLast && parsed >= 0 && m_fed > static_cast<std::size_t>(parsed) + kLargestToken)
        fail(problem::kTooLarge, static_cast<std::size_t>(parsed), {}, {QString::number(kLargestToken / 1024 / 1024)});
}

void XmlReader::failFromParser()
{
    const XML_Error error = XML_GetErrorCode(m_parser->parser);
    const std::size_t offset = std::min(m_text.text.size(),
        static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetErrorByteIndex(m_parser->parser))));
    const bool atTheEnd = error == XML_ERROR_NO_ELEMENTS || error == XML_ERROR_UNCLOSED_TOKEN || error == XML_ERROR_PARTIAL_CHAR
        || error == XML_ERROR_UNCLOSED_CDATA_SECTION;
    if (atTheEnd)
        return fail(problem::kTruncated, m_text.text.size());
    const std::string_view near = m_text.text.substr(offset, 40);
    fail(problem::kBadXml, offset, cleanLine(toText(near)), {QString::fromUtf8(XML_ErrorString(error))});
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
    const std::string_view between = m_text.text.substr(m_countedOffset, offset - m_countedOffset);
    m_countedLine += static_cast<int>(std::count(between.begin(), between.end(), '\n'));
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
