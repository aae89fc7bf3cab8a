#pragma once

#include "core/domain/message/text_block.h"

#include <QPoint>
#include <QString>

#include <memory>
#include <vector>

class QColor;
class QPainter;
class QTextLayout;

namespace tegoed {

/// Text broken into lines of a width, ready to be painted line by line. No markup is ever read from a value.
class LetterText {
public:
    LetterText(const std::vector<TextRun>& runs, int width, int size, bool strong = false);
    LetterText(const QString& text, int width, int size, bool strong = false);

    int lines() const;
    int naturalWidth() const; ///< Of the widest line.
    /// One line in a strip `leading` high whose top left corner is `at`; right-aligned in `rightWidth` when that is not 0.
    void paintLine(QPainter& painter, int line, QPoint at, int leading, const QColor& colour, int rightWidth = 0) const;
    /// The first `lines` lines below each other.
    void paint(QPainter& painter, QPoint at, int leading, const QColor& colour, int lines, int rightWidth = 0) const;

private:
    std::shared_ptr<QTextLayout> m_layout; ///< Shared: parts of a letter are copied about.
};

int textWidth(const QString& text, int size, bool strong = false);

} // namespace tegoed
