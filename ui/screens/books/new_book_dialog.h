#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tegoed::ui {

class InlineStrip;
class Program;

/// A new, empty book: country and where it lies. The company is read from the first invoices.
class NewBookDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewBookDialog(Program& program, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void browse();
    void retranslate();

    Program& m_program;
    QLabel* m_intro;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_folderLabel;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QLabel* m_countryLabel;
    QComboBox* m_country;
    QLabel* m_termLabel;
    QSpinBox* m_term;
    InlineStrip* m_error;
    QPushButton* m_create;
    QPushButton* m_cancel;
};

} // namespace tegoed::ui
