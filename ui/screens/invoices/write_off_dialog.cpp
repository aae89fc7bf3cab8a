#include "ui/screens/invoices/write_off_dialog.h"

#include "core/usecases/invoices.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

WriteOffDialog::WriteOffDialog(AppContext& context, const InvoiceRow& invoice, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_invoice(invoice)
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_day(new DateEdit(context.today(), this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"writeOffDialog"_s);
    m_day->setObjectName(u"writeOff.day"_s);
    m_day->setDate(context.today());
    m_reason->setObjectName(u"writeOff.reason"_s);
    m_about->setObjectName(u"writeOff.about"_s);
    m_about->setWordWrap(true);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&On"); }, m_day);
    m_captions.addRow(*form, [] { return tr("&Reason"); }, m_reason);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"writeOff"_s);
    m_ok = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &WriteOffDialog::submit);
    retranslate();
    m_reason->setFocus();
}

void WriteOffDialog::retranslate()
{
    setWindowTitle(tr("Write off"));
    m_about->setText(tr("%1 of invoice %2 is written off. It counts as open no longer; the invoice itself does not change.")
                         .arg(moneyText(m_invoice.open), m_invoice.number));
    m_captions.retranslate();
    m_ok->setText(tr("Write off"));
}

void WriteOffDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WriteOffDialog::submit()
{
    const std::optional<Date> day = m_day->date();
    if (!day) {
        m_strip->say(Tone::Bad, [] { return tr("Type the day as day-month-year."); });
        return m_day->setFocus();
    }
    const Result<UndoToken> done = writeOffInvoice(m_context.session(), m_invoice.id, *day, m_reason->text().trimmed());
    if (!done) {
        m_strip->say(done.error());
        return m_reason->setFocus();
    }
    const QString number = m_invoice.number;
    m_context.pushUndo([number] { return tr("invoice %1 written off").arg(number); }, *done);
    accept();
}

} // namespace tegoed::ui
