#pragma once

#include "core/storage/queries/book_queries.h"

#include "ui/widgets/form_captions.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tegoed::ui {

/// The own company as its letters and reports name it, with what is usual for the book. Collects input, saves nothing.
class CompanyForm final : public QWidget {
    Q_OBJECT
public:
    enum class Part { Company, Letterhead };
    CompanyForm(Part part, QWidget* parent = nullptr);

    void showBook(const BookInfo& info);
    void collect(OwnCompany& company) const; ///< Writes the fields of this part into `company`, the others stay.
    bool isChanged() const;                  ///< A field says something else than the book did.
    QString country() const;                 ///< Part Company.
    int paymentTermDays() const;             ///< Part Company.
    void addRow(FormCaptions::Text caption, QWidget* field); ///< Something else that belongs to this part, below its fields.
    void focusField(const QString& name);    ///< As errors name it: "name", "iban".
    void retranslate();

private:
    struct Field {
        QString name;
        std::function<QString()> label;
        std::function<QString&(OwnCompany&)> value;
        QLabel* caption = nullptr;
        QLineEdit* edit = nullptr;
    };
    void addFields(Part part);
    void addBookFields(class QFormLayout& form);

    OwnCompany m_shown;
    std::vector<Field> m_fields;
    FormCaptions m_captions;
    QLabel* m_countryLabel = nullptr;
    QComboBox* m_country = nullptr;
    QLabel* m_termLabel = nullptr;
    QSpinBox* m_term = nullptr;
};

} // namespace tegoed::ui
