#include "core/domain/message/light_markup.h"

#include "core/domain/message/template_syntax.h"

#include <QRegularExpression>
#include <QStringList>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number after a mark at `at`, and where the text goes on.
struct Marked {
    std::size_t number = 0;
    qsizetype next = 0;
};

Marked numberAt(const QString& text, qsizetype at)
{
    const qsizetype end = text.indexOf(mark::kEnd, at);
    return {text.mid(at + 1, end - at - 1).toULongLong(), end + 1};
}

/// Lines without spaces at their end, at most one empty line between two others, none at either side.
QStringList tidyLines(const QString& text)
{
    QStringList tidy;
    for (QString line : text.split(u'\n')) {
        while (!line.isEmpty() && (line.back() == u' ' || line.back() == u'\t'))
            line.chop(1);
        if (line.isEmpty() && (tidy.isEmpty() || tidy.back().isEmpty()))
            continue;
        tidy += line;
    }
    while (!tidy.isEmpty() && tidy.back().isEmpty())
        tidy.removeLast();
    return tidy;
}

void append(std::vector<TextRun>& runs, const QString& text, bool isBold, const QString& link = {})
{
    if (text.isEmpty())
        return;
    if (link.isEmpty() && !runs.empty() && runs.back().link.isEmpty() && runs.back().isBold == isBold)
        runs.back().text += text;
    else
        runs.push_back({text, isBold, link});
}

/// One line as runs. `**` opens bold only where another one closes it on the same line.
std::vector<TextRun> runsOf(const QString& line, const MarkedText& marked)
{
    std::vector<TextRun> runs;
    bool isBold = false;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == mark::kValue) {
            const Marked found = numberAt(line, at);
            const InsertedValue& value = marked.values[found.number];
            append(runs, value.text, isBold, value.isLink ? value.text : QString());
            at = found.next;
        } else if (line[at] == mark::kRow) {
            at = numberAt(line, at).next;
        } else if (line.sliced(at).startsWith("**"_L1) && (isBold || line.indexOf("**"_L1, at + 2) > at)) {
            isBold = !isBold;
            at += 2;
        } else {
            append(runs, line.sliced(at, 1), isBold);
            ++at;
        }
    }
    return runs;
}

QString textOf(const std::vector<TextRun>& runs)
{
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

class MarkupReader {
public:
    explicit MarkupReader(const MarkedText& marked) : m_marked(marked) {}

    RenderedText read()
    {
        for (QString line : tidyLines(m_marked.text)) {
            std::optional<std::size_t> row;
            if (line.startsWith(mark::kRow)) {
                const Marked found = numberAt(line, 0);
                row = found.number;
                line = line.sliced(found.next);
            }
            addLine(line, row);
        }
        m_result.plain = m_plain.join(u'\n');
        return std::move(m_result);
    }

private:
    void addLine(const QString& line, std::optional<std::size_t> row)
    {
        static const QRegularExpression numbered(u"^([0-9]{1,3})\\. (.*)$"_s);
        const bool continues = m_inParagraph;
        m_inParagraph = false;
        if (line.isEmpty()) {
            m_inTable = false;
            m_plain += QString();
        } else if (line == u"---"_s) {
            add(TextBlock::Kind::Rule, {}, line);
        } else if (line.startsWith("- "_L1)) {
            const std::vector<TextRun> runs = runsOf(line.sliced(2), m_marked);
            if (row)
                return addToTable(*row, u"- "_s + textOf(runs));
            add(TextBlock::Kind::ListRow, runs, u"- "_s + textOf(runs));
        } else if (const auto match = numbered.match(line); match.hasMatch()) {
            const std::vector<TextRun> runs = runsOf(match.captured(2), m_marked);
            add(TextBlock::Kind::NumberedRow, runs, match.captured(1) + u". "_s + textOf(runs));
            m_result.blocks.back().number = match.captured(1).toInt();
        } else {
            addToParagraph(runsOf(line, m_marked), continues);
        }
    }

    void add(TextBlock::Kind kind, const std::vector<TextRun>& runs, const QString& plain)
    {
        m_inTable = false;
        m_plain += plain;
        m_result.blocks.push_back({kind, runs, 0, {}});
    }

    void addToTable(std::size_t row, const QString& plain)
    {
        if (!m_inTable)
            add(TextBlock::Kind::InvoiceTable, {}, plain);
        else
            m_plain += plain;
        m_inTable = true;
        m_result.blocks.back().invoices.push_back(m_marked.rows[row]);
    }

    void addToParagraph(const std::vector<TextRun>& runs, bool continues)
    {
        const QString plain = textOf(runs);
        if (!continues) {
            add(TextBlock::Kind::Paragraph, runs, plain);
        } else {
            m_plain += plain;
            std::vector<TextRun>& paragraph = m_result.blocks.back().runs;
            append(paragraph, u"\n"_s, !paragraph.empty() && paragraph.back().isBold);
            for (const TextRun& run : runs)
                append(paragraph, run.text, run.isBold, run.link);
        }
        m_inParagraph = true;
    }

    const MarkedText& m_marked;
    RenderedText m_result;
    QStringList m_plain;
    bool m_inParagraph = false;
    bool m_inTable = false;
};

} // namespace

RenderedText readLightMarkup(const MarkedText& marked)
{
    return MarkupReader(marked).read();
}

QString plainLines(const MarkedText& marked)
{
    const QString tidy = tidyLines(marked.text).join(u'\n');
    QString text;
    for (qsizetype at = 0; at < tidy.size();) {
        if (tidy[at] == mark::kValue || tidy[at] == mark::kRow) {
            const Marked found = numberAt(tidy, at);
            text += tidy[at] == mark::kValue ? marked.values[found.number].text : QString();
            at = found.next;
        } else {
            text += tidy[at++];
        }
    }
    return text;
}

} // namespace tegoed
