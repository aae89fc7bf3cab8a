#include "ui/screens/debtors/terms_handover_dialog.h"

#include "core/usecases/terms_sheet.h"
#include "ui/presentation/law_text.h"
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

TermsHandoverDialog::TermsHandoverDialog(AppContext& context, DebtorId debtor, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_debtor(debtor)
    , m_name(name)
    , m_strip(new InlineStrip(this))
    , m_day(new DateEdit(context.today(), this))
    , m_how(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"termsHandoverDialog"_s);
    m_day->setObjectName(u"termsHandoverDialog.day"_s);
    m_day->setDate(context.today());
    m_how->setObjectName(u"termsHandoverDialog.how"_s);
    for (const QString& how : kHandoverWays)
        m_how->addItem(QString(), how);
    m_note->setObjectName(u"termsHandoverDialog.note"_s);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Day"); }, m_day);
    m_captions.addRow(*form, [] { return tr("&How"); }, m_how);
    m_captions.addRow(*form, [] { return tr("&Note (if you like)"); }, m_note);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"termsHandoverDialog"_s);
    m_ok = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &TermsHandoverDialog::submit);
    retranslate();
}

void TermsHandoverDialog::retranslate()
{
    setWindowTitle(tr("Terms handed over to %1").arg(m_name));
    m_captions.retranslate();
    for (int i = 0; i < m_how->count(); ++i)
        m_how->setItemText(i, handoverWayText(m_how->itemData(i).toString()));
    m_ok->setText(tr("Record"));
}

void TermsHandoverDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TermsHandoverDialog::submit()
{
    const auto day = m_day->date();
    if (!day) {
        m_strip->say(Tone::Bad, [] { return tr("Type the day as day-month-year."); });
        return m_day->setFocus();
    }
    const auto done = recordHandover(m_context.session(), m_debtor, *day, m_how->currentData().toString(), m_note->text());
    if (!done)
        return m_strip->say(done.error());
    m_context.pushUndo([name = m_name] { return tr("terms handed over to %1").arg(name); }, *done);
    accept();
}

} // namespace tegoed::ui
