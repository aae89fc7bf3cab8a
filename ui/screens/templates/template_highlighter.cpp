#include "ui/screens/templates/template_highlighter.h"

#include "ui/widgets/theme.h"

#include <QPalette>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

TemplateHighlighter::TemplateHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
    m_bold.setFontWeight(QFont::Bold);
    setPalette({});
}

void TemplateHighlighter::setMarks(std::vector<Mark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    rehighlight();
}

void TemplateHighlighter::setPalette(const QPalette& palette)
{
    const ThemeColors colors = themeColors(palette);
    m_field.setForeground(colors.accent);
    m_section.setForeground(colors.warning);
    m_block.setForeground(colors.good);
    m_block.setFontWeight(QFont::DemiBold);
    m_wrong = colors.error;
    m_doubtful = colors.warning;
    rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression tags(u"\\{\\{([#^/>]?)[^{}]*\\}\\}"_s);
    static const QRegularExpression bold(u"\\*\\*[^*]+\\*\\*"_s);
    for (auto match = bold.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), m_bold);
    }
    for (auto match = tags.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString sign = found.captured(1);
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()),
                  sign.isEmpty() ? m_field : sign == u">"_s ? m_block : m_section);
    }
    const int line = currentBlock().blockNumber() + 1;
    for (const Mark& mark : m_marks) {
        if (mark.line != line || text.isEmpty())
            continue;
        const int from = std::clamp(mark.column - 1, 0, static_cast<int>(text.size()) - 1);
        const qsizetype end = text.indexOf(u"}}"_s, from);
        const int to = static_cast<int>(end < 0 ? text.size() : end + 2);
        for (int at = from; at < to; ++at) { // Colours stay, the line below comes to them.
            QTextCharFormat wrong = format(at);
            wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wrong.setUnderlineColor(mark.blocks ? m_wrong : m_doubtful);
            setFormat(at, 1, wrong);
        }
    }
}

} // namespace tegoed::ui
