#pragma once

#include "core/domain/payment/payment.h"
#include "ui/presentation/live_text.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;
class MoneyEdit;

/// Books a payment by hand and says which invoices it pays: oldest first is proposed, every part can be changed, what is left
/// stays visible as unallocated. The same dialog allocates a payment that already lies there.
class RecordPaymentDialog final : public QDialog {
    Q_OBJECT
public:
    /// `invoice` valid: the payment is proposed for that one.
    RecordPaymentDialog(AppContext& context, DebtorId debtor, InvoiceId invoice, QWidget* parent = nullptr);
    /// Allocates what is left of this payment.
    RecordPaymentDialog(AppContext& context, PaymentId payment, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillFacts();
    void loadItems();
    void propose();
    void updateRest();
    std::optional<std::vector<AllocationPart>> parts(); ///< Empty with a message when a part cannot be read.
    void submit();
    void fail(const LiveText& sentence, QWidget* where);

    AppContext& m_context;
    PaymentId m_payment; ///< Valid: allocate only.
    InvoiceId m_wanted;
    std::vector<OpenItem> m_items;   ///< Open ones in the currency of the payment; the rows of the table.
    std::vector<Date> m_dueDates;    ///< Of each of them, as shown.
    bool m_partsTyped = false;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    DebtorPicker* m_debtor;
    MoneyEdit* m_amount;
    DateEdit* m_day;
    QLineEdit* m_reference;
    QTableWidget* m_table;
    QLabel* m_rest;
    QPushButton* m_save;
};

/// The dialog in both of its uses, for pictures and tests.
void addPaymentDialogs(AppContext& context);

} // namespace tegoed::ui
