#pragma once

#include <QSyntaxHighlighter>

#include <vector>

namespace tegoed::ui {

/// Colours of a text to debtors: fields, sections, building blocks, bold; what is wrong is underlined where it stands.
class TemplateHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit TemplateHighlighter(QTextDocument* document);

    struct Mark {
        int line = 1;   ///< From 1.
        int column = 1; ///< From 1.
        bool blocks = true;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    void setMarks(std::vector<Mark> marks);
    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    std::vector<Mark> m_marks;
    QTextCharFormat m_field, m_section, m_block, m_bold;
    QColor m_wrong, m_doubtful;
};

} // namespace tegoed::ui
