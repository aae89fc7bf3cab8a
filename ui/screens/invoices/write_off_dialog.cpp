#include "ui/screens/invoices/write_off_dialog.h"

#include "core/usecases/invoices.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
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
    , m_day(new DateEdit(context.today(), this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"writeOffDialog"_s);
    setWindowTitle(tr("Write off"));
    m_day->setObjectName(u"writeOff.day"_s);
    m_day->setDate(context.today());
    m_reason->setObjectName(u"writeOff.reason"_s);
    auto* about = new QLabel(tr("%1 of invoice %2 is written off. It counts as open no longer; the invoice itself does not change.")
                                 .arg(moneyText(invoice.open), invoice.number), this);
    about->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&On"), m_day);
    form->addRow(tr("&Reason"), m_reason);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* ok = buttons->addButton(tr("Write off"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"writeOff.save"_s);
    makePrimary(*ok);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &WriteOffDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

void WriteOffDialog::submit()
{
    const std::optional<Date> day = m_day->date();
    if (!day) {
        m_strip->say(Tone::Bad, tr("Type the day as day-month-year."));
        return m_day->setFocus();
    }
    const Result<UndoToken> done = writeOffInvoice(m_context.session(), m_invoice.id, *day, m_reason->text().trimmed());
    if (!done) {
        m_strip->say(Tone::Bad, errorText(done.error()));
        return m_reason->setFocus();
    }
    const QString number = m_invoice.number;
    m_context.pushUndo([number] { return tr("invoice %1 written off").arg(number); }, *done);
    accept();
}

} // namespace tegoed::ui
