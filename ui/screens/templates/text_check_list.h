#pragma once

#include "core/domain/message/check_texts.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace tegoed::ui {

/// What the check of all texts found; a click goes to the text.
class TextCheckList final : public QWidget {
    Q_OBJECT
public:
    explicit TextCheckList(QWidget* parent = nullptr);

    void showFindings(std::vector<TextFinding> findings, int checked); ///< `checked`: how many texts were looked at.
    void retranslate();

Q_SIGNALS:
    void findingChosen(const QString& code, int line, int column);
    void closed();

private:
    void fill();

    std::vector<TextFinding> m_findings;
    int m_checked = 0;
    QLabel* m_title;
    QToolButton* m_close;
    QTreeWidget* m_list;
};

} // namespace tegoed::ui
