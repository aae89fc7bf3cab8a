#pragma once

#include "ui/shell/action_registry.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

/// All shortcuts of the program, made from the registry so that it cannot differ from what works; searchable, printable.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const ActionRegistry& actions, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void print();
    void retranslate();

    const ActionRegistry& m_actions;
    QLineEdit* m_filter;
    QTableWidget* m_table;
    QPushButton* m_print;
    QPushButton* m_close;
};

} // namespace tegoed::ui
