#pragma once

#include "core/domain/message/template_library.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// The languages of the texts: switched off or on, and a new one by copying.
class LanguagesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LanguagesDialog(AppContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void load();
    void toggle();
    void copy();
    void updateButtons();
    QString chosen() const;

    AppContext& m_context;
    TemplateLibrary m_library;
    QTableWidget* m_table;
    QPushButton* m_toggle;
    QPushButton* m_words;
    QLabel* m_caption;
    QLineEdit* m_code;
    QLabel* m_codeLabel;
    QComboBox* m_from;
    QLabel* m_fromLabel;
    QPushButton* m_copy;
    InlineStrip* m_strip;
    QPushButton* m_close;
};

} // namespace tegoed::ui
