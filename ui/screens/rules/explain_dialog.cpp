#include "ui/screens/rules/explain_dialog.h"

#include "ui/screens/rules/explain_panel.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ExplainDialog::ExplainDialog(AppContext& context, DebtorId debtor, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_name(name)
    , m_panel(new ExplainPanel(context, this))
{
    setObjectName(u"explainDialog"_s);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"explainDialog.close"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    setMinimumSize(fontMetrics().averageCharWidth() * 112, fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context, &AppContext::changed, m_panel, &ExplainPanel::refresh);
    retranslate();
    m_panel->show(debtor);
}

void ExplainDialog::retranslate()
{
    setWindowTitle(tr("Next step of %1").arg(m_name));
    m_close->setText(tr("Close"));
    m_panel->retranslate();
}

void ExplainDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
