#pragma once

#include "core/domain/money/money.h"

#include <QObject>

#include <vector>

class QLabel;
class QStatusBar;
class QToolButton;

namespace tegoed::ui {

class AppContext;
class Program;
class TaskPanel;

/// The status bar: undo or running work at the left, count and sum of the selection, and at the right the marks of the book,
/// what is open in all, and the language.
class WindowStatus final : public QObject {
    Q_OBJECT
public:
    WindowStatus(Program& program, QStatusBar& bar);

    void setBook(AppContext* context); ///< Null: none.
    void setSelection(const QString& text);
    void refresh();     ///< What is open may have changed: it is added up anew, beside the window.
    void retranslate();

private:
    void buildLanguageMenu();
    void showUndo();
    void showMarks();
    void showOpen();

    Program& m_program;
    QStatusBar& m_bar;
    AppContext* m_context = nullptr;
    TaskPanel* m_tasks = nullptr;
    std::vector<Money> m_open; ///< As last added up; empty = not yet.
    bool m_isAdding = false;
    bool m_addAgain = false;
    QToolButton* m_undo;
    QLabel* m_selection;
    QLabel* m_marks;
    QLabel* m_openTotal;
    QToolButton* m_language;
};

} // namespace tegoed::ui
