#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "ui/screens/contacts/contact_subject.h"
#include "ui/widgets/form_captions.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class DebtorPicker;

/// Whom and which invoices something is about: a debtor, and its open invoices to tick or, of a dispute, to choose one from. What is
/// overdue is ticked at first, in the currency of the oldest.
class CoveredInvoices final : public QObject {
    Q_OBJECT
public:
    enum class Choice { Several, One };
    /// `name`: of its fields, "promise" → promise.debtor, promise.invoices.
    CoveredInvoices(AppContext& context, Choice choice, const QString& name, QWidget* parent);

    void addTo(QFormLayout& form, FormCaptions& captions);
    void show(const ContactSubject& subject);
    void retranslate();

    DebtorId debtor() const;
    QString debtorName() const;
    std::vector<InvoiceId> chosen() const;
    const InvoiceRow* one() const; ///< The only one that is chosen; else null.
    std::optional<Money> open() const; ///< Of what is chosen; empty when nothing is, or in two currencies.
    QWidget* debtorField() const;
    QWidget* invoiceField() const;

Q_SIGNALS:
    void debtorChanged();
    void changed(); ///< Other invoices.

private:
    void load(const std::vector<InvoiceId>& wanted);
    void fill();
    bool isChosen(int row) const;

    AppContext& m_context;
    Choice m_choice;
    DebtorPicker* m_debtor;
    QTableWidget* m_table;
    std::vector<InvoiceRow> m_rows;
};

/// What is overdue of a debtor, in the currency of the oldest; nothing overdue: what is open. What the use cases take when nothing is named.
std::vector<InvoiceRow> usualInvoices(AppContext& context, DebtorId debtor);
std::vector<InvoiceRow> openInvoices(AppContext& context, DebtorId debtor); ///< All, by due day.

} // namespace tegoed::ui
