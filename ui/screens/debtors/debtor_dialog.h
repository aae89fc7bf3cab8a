#pragma once

#include "core/storage/queries/debtor_queries.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tegoed::ui {

class AppContext;
class CustomerGroupBox;
class InlineStrip;
class MoneyEdit;

/// Adds or changes a debtor. Beside the form of a new one stands what to check of a new customer (S35).
class DebtorDialog final : public QDialog {
    Q_OBJECT
public:
    struct New {};
    DebtorDialog(AppContext& context, New, QWidget* parent = nullptr);
    DebtorDialog(AppContext& context, const DebtorDetail& detail, QWidget* parent = nullptr);

    DebtorId saved() const { return m_id; } ///< After accepting.

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill(const DebtorData& data);
    Result<DebtorData> collect() const;
    void submit();
    void showFault(const Error& error);
    void updateChecklist();
    void retranslate();

    AppContext& m_context;
    DebtorId m_id;               ///< Not valid: a new one.
    std::int64_t m_version = 0;
    DebtorData m_before;

    InlineStrip* m_strip = nullptr;
    QLineEdit *m_name = nullptr, *m_number = nullptr, *m_email = nullptr, *m_phone = nullptr, *m_street = nullptr, *m_postalCode = nullptr,
              *m_city = nullptr, *m_vat = nullptr, *m_registration = nullptr, *m_iban = nullptr;
    QComboBox *m_kind = nullptr, *m_country = nullptr, *m_language = nullptr, *m_status = nullptr;
    CustomerGroupBox* m_group = nullptr;
    QSpinBox* m_term = nullptr;
    MoneyEdit* m_limit = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_checklist = nullptr;
    QPushButton* m_save = nullptr;
    QHash<QString, QLabel*> m_labels; ///< By the field's name in the contract.
};

} // namespace tegoed::ui
