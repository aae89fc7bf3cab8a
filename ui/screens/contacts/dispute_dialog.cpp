#include "ui/screens/contacts/dispute_dialog.h"

#include "core/domain/calendar/holidays.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "ui/presentation/agreement_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kLongNote = 2'000;
constexpr int kLongName = 200;
constexpr int kWorkingDaysToAnswer = 10; ///< As the use case takes when no day is named.

} // namespace

void fillReasons(QComboBox& box, const std::vector<PaymentReason>& reasons, const QString& first)
{
    const QSignalBlocker quiet(&box);
    const QString chosen = box.count() > 0 ? box.currentData().toString() : first;
    box.clear();
    for (const PaymentReason& reason : reasons)
        box.addItem(paymentReasonText(reason), reason.code);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

DisputeDialog::DisputeDialog(AppContext& context, const ContactSubject& subject, const std::optional<Money>& amount, const QString& note, QWidget* parent)
    : AgreementDialog(context, u"dispute"_s, CoveredInvoices::Choice::One, parent)
    , m_amount(new MoneyEdit(this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_answerBy(new DateEdit(context.today(), this))
{
    if (auto reasons = paymentReasons(context.session()))
        m_reasons = std::move(reasons).value();
    m_amount->setObjectName(nameOf(u"amount"_s));
    m_reason->setObjectName(nameOf(u"reason"_s));
    m_note->setObjectName(nameOf(u"note"_s));
    m_note->setMaxLength(kLongNote);
    m_note->setText(note);
    m_owner->setObjectName(nameOf(u"owner"_s));
    m_owner->setMaxLength(kLongName);
    m_owner->setText(context.session().actor);
    m_answerBy->setObjectName(nameOf(u"answerBy"_s));
    m_answerBy->setLean(DateLean::Future);
    if (const auto day = plusWorkingDays(detail::companyCalendar(context.database()), context.today(), kWorkingDaysToAnswer))
        m_answerBy->setDate(*day);
    m_captions.addRow(*m_form, [] { return tr("Disputed &amount"); }, m_amount);
    m_captions.addRow(*m_form, [] { return tr("&Reason"); }, m_reason);
    m_captions.addRow(*m_form, [] { return tr("In the &debtor's words"); }, m_note);
    m_captions.addRow(*m_form, [] { return tr("&Looked into by"); }, m_owner);
    m_captions.addRow(*m_form, [] { return tr("Answer &by"); }, m_answerBy);
    m_confirmText = [] { return tr("Save and acknowledge"); };
    m_plainText = [] { return tr("Save only"); };
    addEnd();
    connect(m_amount, &MoneyEdit::amountEdited, this, [this] { m_amountTyped = true; });
    begin(subject);
    if (amount) {
        m_amount->setAmount(amount);
        m_amountTyped = true;
    }
    if (m_covered->debtor().isValid())
        (subject.invoices.size() == 1 ? static_cast<QWidget*>(m_note) : m_covered->invoiceField())->setFocus();
}

void DisputeDialog::retranslate()
{
    setWindowTitle(tr("Dispute"));
    fillReasons(*m_reason, m_reasons, u"dispute"_s);
    AgreementDialog::retranslate();
}

void DisputeDialog::subjectChanged()
{
    if (!m_amountTyped)
        m_amount->setAmount(m_covered->open());
}

bool DisputeDialog::isComplete()
{
    if (const auto amount = m_amount->amount(); !amount) {
        fail(amount.error(), m_amount);
        return false;
    }
    if (m_answerBy->isWrong()) {
        fail([] { return tr("Type the day as day-month-year, or as “next week”, “+14”."); }, m_answerBy);
        return false;
    }
    return true;
}

Result<AgreementDialog::Written> DisputeDialog::write(const std::optional<Confirmation>& confirm)
{
    NewDispute dispute;
    dispute.invoice = m_covered->chosen().front();
    dispute.amount = *m_amount->amount();
    dispute.reason = m_reason->currentData().toString();
    dispute.note = m_note->text().trimmed();
    dispute.owner = m_owner->text().trimmed();
    dispute.answerBy = m_answerBy->date();
    dispute.acknowledge = confirm;
    const auto opened = openDispute(m_context.session(), dispute);
    if (!opened)
        return opened.error();
    return Written{opened->acknowledgement, opened->undo};
}

LiveText DisputeDialog::undoText() const
{
    const InvoiceRow* invoice = m_covered->one();
    return [number = invoice ? invoice->number : QString()] { return tr("dispute of invoice %1").arg(number); };
}

QWidget* DisputeDialog::fieldOf(const Error& error) const
{
    const QString field = error.arguments.value(0);
    if (field == u"answer_by")
        return m_answerBy;
    if (field == u"reason")
        return m_reason;
    return field == u"amount" ? static_cast<QWidget*>(m_amount) : m_covered->invoiceField();
}

} // namespace tegoed::ui
