#pragma once

#include <QString>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QWidget;

namespace tegoed::ui {

/// The captions of a form with what they say, so that they follow the language while somebody types in the fields.
class FormCaptions {
public:
    using Text = std::function<QString()>;

    void addRow(QFormLayout& form, Text text, QWidget* field); ///< The caption is the field's buddy: Alt+letter goes there.
    void retranslate() const;

    /// Sets the text of a caption, with room for an underlined letter: it is painted a little wider than it is measured.
    static void write(QLabel& label, const QString& text);

private:
    struct Caption {
        QLabel* label;
        Text text;
    };
    std::vector<Caption> m_captions;
};

} // namespace tegoed::ui
