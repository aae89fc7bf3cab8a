#pragma once

#include "core/domain/message/template_library.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

/// Chooses what to insert into a text: every field with its meaning and an example, and the building blocks of the language.
class PlaceholderDialog final : public QDialog {
    Q_OBJECT
public:
    /// `list`: in whose rows the cursor stands ("invoices"); its fields come first. Empty = nowhere.
    PlaceholderDialog(const TemplateLibrary& library, const QString& language, const QString& list, QWidget* parent = nullptr);

    QString chosen() const { return m_chosen; } ///< "{{payment.iban}}", "{{#payment.link}}{{/payment.link}}", "{{> pay}}".

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    const TemplateLibrary m_library;
    const QString m_language;
    const QString m_list; ///< In whose section the cursor stands.
    struct Row { QString tag, meaning, example; };
    void addRows(const TemplateLibrary& library, const QString& language, const QString& list);
    void filter();
    void take();

    std::vector<Row> m_rows;
    QString m_chosen;
    QLineEdit* m_filter;
    QTableWidget* m_table;
    QPushButton* m_insert;
    QPushButton* m_cancel;
};

/// The list in whose section `position` of `text` lies; empty when in none.
QString listAround(const QString& text, qsizetype position);

} // namespace tegoed::ui
