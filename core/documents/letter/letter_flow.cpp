#include "core/documents/letter/letter_flow.h"

#include "core/documents/letter/letter_units.h"

#include <algorithm>
#include <numeric>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace letter_unit;
using Part = LetterPages::Part;
using Kind = LetterElement::Kind;

constexpr int kIndent = mm(55);
constexpr int kCellGap = mm(55);
constexpr qsizetype kMaxCell = 240; // A longer description ends in an ellipsis: a row must fit on a page.
constexpr int kMaxCellLines = 12;
constexpr int kPaymentHeight = mm(305);

class Flow {
public:
    Flow(LetterPages& pages, const LetterPrint& letter) : m_pages(pages), m_letter(letter) {}

    void run()
    {
        m_pages.columns.resize(m_pages.elements.size());
        for (m_element = 0; m_element < m_pages.elements.size(); ++m_element)
            add(m_pages.elements[m_element]);
        if (!m_pages.parts.empty())
            m_pages.parts.back().keepWithNext = false;
    }

private:
    void add(const LetterElement& element)
    {
        const std::size_t first = m_pages.parts.size();
        if (element.kind == Kind::Rule && m_isClosed)
            m_isSlip = true;
        addParts(element);
        if (m_element > 0 && previous() == Kind::PageBreak && first < m_pages.parts.size())
            m_pages.parts[first].startsPage = true;
        const bool isSignature = m_element > 0 && element.kind == Kind::Paragraph
            && (previous() == Kind::Closing || previous() == Kind::SignatureRoom);
        for (std::size_t i = first; i < m_pages.parts.size(); ++i) {
            // A name is not torn apart, a reply slip neither.
            const bool isLast = i + 1 == m_pages.parts.size();
            if ((isSignature && !isLast) || m_isSlip)
                m_pages.parts[i].keepWithNext = true;
        }
    }

    void addParts(const LetterElement& element)
    {
        switch (element.kind) {
        case Kind::Paragraph: return text(element.runs, gapBeforeParagraph(), 0, {});
        case Kind::ListRow: return text(element.runs, gapBeforeRow(), kIndent, u"•"_s);
        case Kind::NumberedRow: return text(element.runs, gapBeforeRow(), kIndent, u"%1."_s.arg(element.number));
        case Kind::Rule: return simple(Part::Kind::Rule, m_space.paragraphGap, m_space.bodyLeading / 2);
        case Kind::Table: return table(element.table);
        case Kind::Payment: return simple(Part::Kind::Payment, m_space.paragraphGap, kPaymentHeight);
        case Kind::Closing: return closing(element.runs);
        case Kind::SignatureRoom:
            simple(Part::Kind::Signature, 0, m_space.signatureHeight);
            m_pages.parts.back().keepWithNext = true;
            return;
        case Kind::Enclosures: return enclosures(element.runs);
        case Kind::PageBreak:
            m_isClosed = m_isSlip = false; // What follows is no part of the closing or a slip.
            if (!m_pages.parts.empty())
                m_pages.parts.back().keepWithNext = false;
            return;
        }
    }

    Kind previous() const { return m_pages.elements[m_element - 1].kind; }
    int gapBeforeParagraph() const
    {
        return m_element > 0 && previous() == Kind::SignatureRoom ? 0 : m_space.paragraphGap;
    }
    int gapBeforeRow() const
    {
        const bool follows = m_element > 0 && previous() == m_pages.elements[m_element].kind;
        return follows ? 20 : m_space.paragraphGap * 2 / 3;
    }

    void text(const std::vector<TextRun>& runs, int gap, int indent, const QString& marker)
    {
        const LetterText laidOut(runs, m_pages.width - indent, kBodySize);
        const int lines = laidOut.lines();
        const bool isHeading = std::all_of(runs.begin(), runs.end(), [](const TextRun& run) { return run.isBold; });
        for (int line = 0; line < lines; ++line) {
            Part part;
            part.gap = line == 0 ? gap : 0;
            part.height = m_space.bodyLeading;
            part.element = m_element;
            part.text = {laidOut};
            part.line = line;
            part.indent = indent;
            part.marker = line == 0 ? marker : QString();
            // Never one line alone at the foot or the head of a page; a heading never alone.
            part.keepWithNext = line + 1 < lines ? line == 0 || line + 2 == lines || isHeading : isHeading;
            m_pages.parts.push_back(std::move(part));
        }
    }

    void simple(Part::Kind kind, int gap, int height)
    {
        Part part;
        part.kind = kind;
        part.gap = gap;
        part.height = height;
        part.element = m_element;
        m_pages.parts.push_back(std::move(part));
    }

    /// The closing and all after it stay together, with the last two lines before it.
    void closing(const std::vector<TextRun>& runs)
    {
        m_isClosed = true;
        std::vector<Part>& parts = m_pages.parts;
        for (std::size_t i = parts.size(); i-- > 0 && i + 2 >= parts.size();) {
            parts[i].keepWithNext = true;
            if (parts[i].kind != Part::Kind::Line)
                break; // A row or a box is enough.
        }
        const std::size_t first = parts.size();
        text(runs, m_space.paragraphGap, 0, {});
        for (std::size_t i = first; i < parts.size(); ++i)
            parts[i].keepWithNext = true;
    }

    void enclosures(const std::vector<TextRun>& runs)
    {
        if (!m_pages.parts.empty())
            m_pages.parts.back().keepWithNext = true;
        text(runs, m_space.paragraphGap * 2, 0, {});
    }

    /// Right edges of the columns: as wide as their widest cell, the rest to the column that takes it, else shared out.
    std::vector<int> columnEdges(const LetterTable& table) const
    {
        std::vector<int> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const auto at = static_cast<qsizetype>(column);
            int widest = textWidth(table.columns[column].head, kTableSize, true);
            for (const QStringList& row : table.rows)
                widest = std::max(widest, textWidth(row[at].section(u'\n', 0, 0), kTableSize));
            if (column + 1 == table.columns.size())
                for (const LetterTable::Total& total : table.totals)
                    widest = std::max(widest, textWidth(total.value, kTableSize, total.isStrong));
            widths.push_back(std::min(widest, m_pages.width / 3) + kCellGap);
        }
        const auto rest = std::find_if(table.columns.begin(), table.columns.end(), [](const auto& column) { return column.takesRest; });
        const int spare = m_pages.width - std::accumulate(widths.begin(), widths.end(), 0);
        if (rest != table.columns.end()) {
            int& flexible = widths[static_cast<std::size_t>(rest - table.columns.begin())];
            flexible = std::max(flexible + spare, mm(200));
        } else if (spare > 0) {
            for (int& width : widths)
                width += spare / static_cast<int>(widths.size());
        }
        std::vector<int> edges;
        std::partial_sum(widths.begin(), widths.end(), std::back_inserter(edges));
        for (int& edge : edges) // Too many wide columns: all a little narrower.
            edge = edges.back() > m_pages.width ? static_cast<int>(std::int64_t(edge) * m_pages.width / edges.back()) : edge;
        edges.back() = m_pages.width;
        return edges;
    }

    Part cells(Part::Kind kind, const QStringList& texts, bool strong)
    {
        Part part;
        part.kind = kind;
        part.element = m_element;
        const std::vector<int>& edges = m_pages.columns[m_element];
        int lines = 1;
        int left = 0;
        for (std::size_t column = 0; column < edges.size(); ++column) {
            QString text = texts[static_cast<qsizetype>(column)];
            if (text.size() > kMaxCell)
                text = text.left(kMaxCell - 1) + u'…';
            part.text.emplace_back(text, std::max(edges[column] - left - kCellGap, mm(80)), kTableSize, strong);
            lines = std::max(lines, std::min(part.text.back().lines(), kMaxCellLines));
            left = edges[column];
        }
        part.height = lines * kTableLeading + 2 * m_space.cellPad;
        part.line = lines;
        return part;
    }

    void table(const LetterTable& table)
    {
        m_pages.columns[m_element] = columnEdges(table);
        QStringList heads;
        for (const LetterTable::Column& column : table.columns)
            heads << column.head;
        Part head = cells(Part::Kind::TableHead, heads, true);
        head.gap = m_space.paragraphGap;
        head.keepWithNext = true;
        m_pages.parts.push_back(std::move(head));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Part part = cells(Part::Kind::TableRow, table.rows[row], false);
            part.row = row;
            part.keepWithNext = row + 1 == table.rows.size() && !table.totals.empty();
            m_pages.parts.push_back(std::move(part));
        }
        for (std::size_t row = 0; row < table.totals.size(); ++row) {
            Part part;
            part.kind = Part::Kind::TableTotal;
            part.element = m_element;
            part.row = row;
            part.height = kTableLeading + 2 * m_space.cellPad;
            part.keepWithNext = row + 1 < table.totals.size();
            m_pages.parts.push_back(std::move(part));
        }
    }

    LetterPages& m_pages;
    const LetterPrint& m_letter;
    const LetterSpacing m_space = m_pages.spacing;
    std::size_t m_element = 0;
    bool m_isClosed = false; ///< The closing has been.
    bool m_isSlip = false;   ///< Below the rule after it.
};

bool isOfTable(const Part& part)
{
    return part.kind == Part::Kind::TableRow || part.kind == Part::Kind::TableTotal;
}

/// The end of the group that begins with `first`: parts that stay together.
std::size_t groupEnd(const std::vector<Part>& parts, std::size_t first)
{
    std::size_t end = first;
    while (end + 1 < parts.size() && parts[end].keepWithNext)
        ++end;
    return end + 1;
}

int groupHeight(const std::vector<Part>& parts, std::size_t first, std::size_t end)
{
    int height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += parts[i].height + (i == first ? 0 : parts[i].gap);
    return height;
}

} // namespace

void makeParts(LetterPages& pages, const LetterPrint& letter)
{
    Flow(pages, letter).run();
}

void placeParts(LetterPages& pages, int firstTop, int nextTop, int bottom)
{
    const std::vector<Part>& parts = pages.parts;
    pages.pages.assign(1, {});
    int y = firstTop;
    const auto turnPage = [&](std::size_t next) {
        pages.pages.emplace_back();
        y = nextTop;
        if (!isOfTable(parts[next]))
            return;
        // The head of the table once more.
        std::size_t head = next;
        while (parts[head].kind != Part::Kind::TableHead)
            --head;
        pages.pages.back().push_back({head, y});
        y += parts[head].height;
    };
    for (std::size_t first = 0; first < parts.size();) {
        const std::size_t end = groupEnd(parts, first);
        const bool isAtTop = pages.pages.back().empty();
        const int needed = groupHeight(parts, first, end) + (isAtTop ? 0 : parts[first].gap);
        if (!isAtTop && (parts[first].startsPage || y + needed > bottom))
            turnPage(first);
        for (std::size_t i = first; i < end; ++i) {
            if (!pages.pages.back().empty()) {
                if (y + parts[i].gap + parts[i].height > bottom) // A group longer than a page.
                    turnPage(i);
                else if (i > first || pages.pages.back().back().part + 1 == i)
                    y += parts[i].gap;
            }
            pages.pages.back().push_back({i, y});
            y += parts[i].height;
        }
        first = end;
    }
}

} // namespace tegoed
