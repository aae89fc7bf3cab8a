#include "core/domain/message/template_syntax.h"

#include "core/domain/message/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestTag = 200;
constexpr int kMostBlocks = 500; ///< Put in, in one text; a block that calls blocks multiplies.

/// What programs that fill in texts elsewhere write where a value should come.
const QRegularExpression& foreignPlaceholder()
{
    static const QRegularExpression expression(u"\\[\\[|\\]\\]|%[A-Za-z_][A-Za-z0-9_.]*%|\\$\\{|<%|%>"_s);
    return expression;
}

struct OpenSection {
    QString name;
    QString list;         ///< The list in force inside.
    QString where;
    int line = 1;
    int column = 1;
    qsizetype sourceFrom = 0;
};

class Compiler {
public:
    Compiler(const TemplateLibrary& library, LegalTrack track, const QString& language, CompiledText& result)
        : m_library(library), m_track(track), m_language(language), m_result(result) {}

    void add(const QString& where, const QString& text, bool isSubject)
    {
        if (text.size() > kLongestTemplate || m_result.source.size() > kLongestMessage) {
            m_result.problems.push_back({where, 1, 1, u"too_long"_s, QString::number(text.size()), QString::number(kLongestTemplate)});
            return;
        }
        const std::size_t depth = m_open.size();
        m_where.append(where);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_line = isSubject ? 0 : static_cast<int>(i) + 1;
            addLine(lines[i], i + 1 == lines.size());
        }
        while (m_open.size() > depth) { // A section ends in the text it began in.
            const OpenSection& open = m_open.back();
            m_result.problems.push_back({open.where, open.line, open.column, u"unclosed_section"_s, open.name, {}});
            m_open.pop_back();
        }
        m_where.removeLast();
    }

private:
    void report(qsizetype at, const QString& problem, const QString& thing, const QString& suggestion = {})
    {
        m_result.problems.push_back({m_where.last(), m_line, static_cast<int>(at) + 1, problem, thing, suggestion});
    }

    /// One line; a section tag alone on its line leaves no line behind.
    void addLine(const QString& line, bool isLast)
    {
        static const QRegularExpression onlySections(u"^[ \\t]*(\\{\\{[#^/!][^{}]*\\}\\}[ \\t]*)+$"_s);
        const bool leavesNoLine = onlySections.match(line).hasMatch();
        qsizetype at = 0;
        while (at < line.size()) {
            const qsizetype tag = line.indexOf("{{"_L1, at);
            addFixed(line, at, tag < 0 ? line.size() : tag, leavesNoLine);
            if (tag < 0)
                break;
            const qsizetype end = line.indexOf("}}"_L1, tag + 2);
            if (end < 0 || end - tag > kLongestTag) {
                report(tag, u"unclosed_tag"_s, line.mid(tag, 40));
                return;
            }
            addTag(tag, line.mid(tag + 2, end - tag - 2));
            at = end + 2;
        }
        if (!isLast && !leavesNoLine)
            m_result.source += mark::kLineEnd;
    }

    void addFixed(const QString& line, qsizetype from, qsizetype until, bool isDropped)
    {
        const QString fixed = line.mid(from, until - from);
        for (qsizetype i = 0; i < fixed.size(); ++i) {
            if (fixed[i] == u'{' || fixed[i] == u'}')
                report(from + i, u"stray_brace"_s, line.mid(std::max<qsizetype>(0, from + i - 15), 30).trimmed());
            const QChar::Category category = fixed[i].category();
            if (category == QChar::Other_PrivateUse || (category == QChar::Other_Control && fixed[i] != u'\t'))
                report(from + i, u"odd_character"_s, u"U+%1"_s.arg(uint(fixed[i].unicode()), 4, 16, QChar(u'0')).toUpper());
        }
        if (const auto match = foreignPlaceholder().match(fixed); match.hasMatch())
            report(from + match.capturedStart(), u"foreign_placeholder"_s, match.captured());
        if (!isDropped)
            m_result.source += fixed;
    }

    void addTag(qsizetype at, const QString& inside)
    {
        const QString content = inside.trimmed();
        const QChar sign = content.isEmpty() ? QChar() : content[0];
        const QString name = content.mid(1).trimmed();
        if (sign == u'!')
            return; // A remark.
        if (sign == u'#' || sign == u'^')
            return openSection(at, sign, name);
        if (sign == u'/')
            return closeSection(at, name);
        if (sign == u'>')
            return addBlock(at, name);
        if (sign == u'{' || sign == u'&' || sign == u'=')
            return report(at, u"unknown_tag"_s, u"{{"_s + content + u"}}"_s);
        printField(at, content);
    }

    QString list() const { return m_open.empty() ? QString() : m_open.back().list; }

    /// The field of that name here, or a report that it is none.
    bool isField(qsizetype at, const QString& name, FieldKind& kind)
    {
        if (m_library.terms().keys().contains(name)) {
            kind = FieldKind::Text;
            return true;
        }
        if (const Placeholder* field = findPlaceholder(name, list())) {
            kind = field->kind;
            return true;
        }
        report(at, u"unknown_field"_s, name, closestWord(name, fieldNames(m_library, list())));
        return false;
    }

    void remember(const QString& name)
    {
        const Placeholder* field = findPlaceholder(name, list());
        m_result.fields.insert(field && !field->list.isEmpty() ? field->list + u'.' + name : name);
    }

    void openSection(qsizetype at, QChar sign, const QString& name)
    {
        FieldKind kind = FieldKind::Text;
        const bool isKnown = isField(at, name, kind);
        const bool isList = isKnown && kind == FieldKind::List;
        if (static_cast<int>(m_open.size()) >= kDeepestNesting)
            report(at, u"too_deep"_s, name, QString::number(kDeepestNesting));
        if (isList && !list().isEmpty())
            report(at, u"list_in_list"_s, name);
        if (isKnown)
            remember(name);
        m_result.source += u"{{"_s + sign + name + u"}}"_s;
        m_open.push_back({name, isList && sign == u'#' ? name : list(), m_where.last(), m_line, static_cast<int>(at) + 1, m_result.source.size()});
        if (isList && sign == u'#' && (name == u"invoices"_s || name == u"otherInvoices"_s))
            m_result.source += u"{{$row}}"_s; // Its rows become a table.
    }

    void closeSection(qsizetype at, const QString& name)
    {
        if (m_open.empty() || m_open.back().name != name || m_open.back().where != m_where.last()) {
            report(at, u"wrong_close"_s, name, m_open.empty() ? QString() : m_open.back().name);
            return;
        }
        const OpenSection open = m_open.back();
        m_open.pop_back();
        if (open.list == open.name)
            m_result.listLengths[open.list] += m_result.source.size() - open.sourceFrom;
        m_result.source += u"{{/"_s + name + u"}}"_s;
    }

    void addBlock(qsizetype at, const QString& name)
    {
        const TemplateText* block = m_library.block(name, m_language, m_track);
        if (!block) {
            const QStringList names = m_library.blockNames();
            const bool isKnown = names.contains(name);
            report(at, isKnown ? u"no_block_in_language"_s : u"unknown_block"_s, name, isKnown ? m_language : closestWord(name, names));
            return;
        }
        if (m_where.contains(block->key.code()) || m_where.size() > kDeepestNesting || ++m_blocksPutIn > kMostBlocks) {
            report(at, u"block_in_itself"_s, name);
            return;
        }
        m_result.blocks.insert(name);
        const int line = m_line;
        add(block->key.code(), block->body, false);
        m_line = line;
    }

    void printField(qsizetype at, const QString& name)
    {
        FieldKind kind = FieldKind::Text;
        if (!isField(at, name, kind))
            return;
        if (kind == FieldKind::Flag || kind == FieldKind::List)
            return report(at, u"not_a_value"_s, name, u"{{#"_s + name + u"}}…{{/"_s + name + u"}}"_s);
        remember(name);
        m_result.source += u"{{$"_s + QString::number(m_result.printed.size()) + u"}}"_s;
        const Placeholder* field = findPlaceholder(name, list());
        m_result.printed.push_back({m_where.last(), m_line, static_cast<int>(at) + 1, name, field ? field->list : QString()});
    }

    const TemplateLibrary& m_library;
    LegalTrack m_track;
    QString m_language;
    CompiledText& m_result;
    QStringList m_where;
    int m_line = 1;
    int m_blocksPutIn = 0;
    std::vector<OpenSection> m_open;
};

} // namespace

CompiledText compileText(const TemplateLibrary& library, const TextKey& key, const QString& text, LegalTrack track, bool isSubject)
{
    CompiledText result;
    Compiler(library, track, key.language, result).add(key.code(), text, isSubject);
    if (result.source.size() > kLongestMessage)
        result.problems.push_back({key.code(), 1, 1, u"too_long"_s, QString::number(result.source.size()), QString::number(kLongestMessage)});
    return result;
}

QStringList fieldNames(const TemplateLibrary& library, const QString& list)
{
    QStringList names;
    for (const Placeholder& field : placeholders()) {
        if ((field.list.isEmpty() || field.list == list) && !names.contains(field.name))
            names += field.name;
    }
    return names + library.terms().keys();
}

} // namespace tegoed
