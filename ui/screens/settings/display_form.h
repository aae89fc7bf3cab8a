#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace tegoed::ui {

class Program;

/// Language, colours and text size. They work as soon as they are chosen, so that one sees what one chooses.
class DisplayForm final : public QWidget {
    Q_OBJECT
public:
    /// `setTextScale` changes the size of the window's texts and remembers it.
    DisplayForm(Program& program, int textScale, std::function<void(int)> setTextScale, QWidget* parent = nullptr);

    void retranslate();

private:
    Program& m_program;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_themeLabel;
    QComboBox* m_theme;
    QLabel* m_scaleLabel;
    QSpinBox* m_scale;
};

} // namespace tegoed::ui
