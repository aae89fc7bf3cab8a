#include "ui/screens/contacts/payment_reason_dialog.h"

#include "core/usecases/agreements/payment_reasons.h"
#include "ui/presentation/agreement_text.h"
#include "ui/screens/contacts/dispute_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kLongNote = 2'000;

/// Codes of NewReason::source, in the order of the combo box.
const QStringList& sources()
{
    static const QStringList kSources{u"call"_s, u"email"_s, u"letter"_s, u"visit"_s, u"other"_s};
    return kSources;
}

} // namespace

PaymentReasonDialog::PaymentReasonDialog(AppContext& context, const ContactSubject& subject, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_covered(new CoveredInvoices(context, CoveredInvoices::Choice::One, u"paymentReason"_s, this))
    , m_reason(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_day(new DateEdit(context.today(), this))
    , m_next(new QLineEdit(this))
    , m_nextDay(new DateEdit(context.today(), this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"paymentReasonDialog"_s);
    if (auto reasons = paymentReasons(context.session()))
        m_reasons = std::move(reasons).value();
    m_reason->setObjectName(u"paymentReason.reason"_s);
    m_source->setObjectName(u"paymentReason.source"_s);
    for (const QString& source : sources())
        m_source->addItem(QString(), source);
    m_day->setObjectName(u"paymentReason.day"_s);
    m_day->setDate(context.today());
    m_next->setObjectName(u"paymentReason.next"_s);
    m_next->setMaxLength(kLongNote);
    m_nextDay->setObjectName(u"paymentReason.nextDay"_s);
    m_nextDay->setLean(DateLean::Future);
    m_note->setObjectName(u"paymentReason.note"_s);
    m_note->setMaxLength(kLongNote);
    auto* form = new QFormLayout;
    m_covered->addTo(*form, m_captions);
    m_captions.addRow(*form, [] { return tr("&Reason"); }, m_reason);
    m_captions.addRow(*form, [] { return tr("&Told by"); }, m_source);
    m_captions.addRow(*form, [] { return tr("&On"); }, m_day);
    m_captions.addRow(*form, [] { return tr("Ne&xt action"); }, m_next);
    m_captions.addRow(*form, [] { return tr("To do &by"); }, m_nextDay);
    m_captions.addRow(*form, [] { return tr("&Note"); }, m_note);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"paymentReason"_s);
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaymentReasonDialog::submit);
    connect(m_covered, &CoveredInvoices::changed, this, &PaymentReasonDialog::fillFromBook);
    retranslate();
    m_covered->show(subject);
    (m_covered->debtor().isValid() ? static_cast<QWidget*>(m_reason) : m_covered->debtorField())->setFocus();
}

/// What stands there of the invoice already is where one goes on.
void PaymentReasonDialog::fillFromBook()
{
    const InvoiceRow* invoice = m_covered->one();
    const auto known = invoice ? reasonOf(m_context.session(), invoice->id) : Result<std::optional<StoredReason>>(std::nullopt);
    if (!known || !*known)
        return;
    m_reason->setCurrentIndex(std::max(0, m_reason->findData((*known)->reason)));
    m_source->setCurrentIndex(std::max(0, m_source->findData((*known)->source)));
    m_next->setText((*known)->nextAction);
    m_nextDay->setDate((*known)->nextDay && *(*known)->nextDay >= m_context.today() ? (*known)->nextDay : std::nullopt);
    m_note->setText((*known)->note);
}

void PaymentReasonDialog::retranslate()
{
    setWindowTitle(tr("Reason for not paying"));
    fillReasons(*m_reason, m_reasons, {});
    const QStringList words{tr("call"), tr("e-mail"), tr("letter"), tr("visit"), tr("otherwise")};
    for (int i = 0; i < m_source->count(); ++i)
        m_source->setItemText(i, words[i]);
    m_next->setPlaceholderText(tr("for example: send a copy of the invoice"));
    m_captions.retranslate();
    m_covered->retranslate();
    m_save->setText(tr("Save"));
}

void PaymentReasonDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaymentReasonDialog::fail(const LiveText& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

void PaymentReasonDialog::submit()
{
    if (!m_covered->debtor().isValid())
        return fail([] { return tr("Choose the debtor from the list."); }, m_covered->debtorField());
    const InvoiceRow* invoice = m_covered->one();
    if (!invoice)
        return fail([] { return tr("Choose an open invoice."); }, m_covered->invoiceField());
    if (!m_day->date())
        return fail([] { return tr("Type the day as day-month-year."); }, m_day);
    if (m_nextDay->isWrong())
        return fail([] { return tr("Type the day as day-month-year."); }, m_nextDay);
    NewReason reason;
    reason.invoice = invoice->id;
    reason.reason = m_reason->currentData().toString();
    reason.day = m_day->date();
    reason.source = m_source->currentData().toString();
    reason.nextAction = m_next->text().trimmed();
    reason.nextDay = m_nextDay->date();
    reason.note = m_note->text().trimmed();
    if (!reason.nextAction.isEmpty() && !reason.nextDay)
        reason.nextDay = m_context.today().plusDays(1); // Else nobody would ever be reminded of it.
    const auto done = recordReason(m_context.session(), reason);
    if (!done) {
        const QString field = done.error().arguments.value(0);
        return fail(done.error(), field == u"next_day" ? static_cast<QWidget*>(m_nextDay) : done.error().code == Error::Code::InvalidDate ? m_day : m_covered->invoiceField());
    }
    m_context.pushUndo([number = invoice->number] { return tr("reason of invoice %1").arg(number); }, *done);
    accept();
}

} // namespace tegoed::ui
