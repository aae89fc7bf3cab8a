#include "ui/screens/agreements/choose_debtor_dialog.h"

#include "core/storage/queries/debtor_queries.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ChooseDebtorDialog::ChooseDebtorDialog(AppContext& context, DebtorId likely, QWidget* parent)
    : QDialog(parent)
    , m_about(new QLabel(this))
    , m_debtor(new DebtorPicker(debtorSearch(context), this))
{
    setObjectName(u"chooseDebtorDialog"_s);
    m_about->setWordWrap(true);
    m_debtor->setObjectName(u"chooseDebtor.debtor"_s);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Debtor"); }, m_debtor);
    const auto [buttons, next] = makeSaveAndCancel(*this, u"chooseDebtor"_s);
    m_next = next;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    const auto rows = likely.isValid() ? DebtorQueries(context.database()).rows({likely}, context.today()) : std::vector<DebtorRow>();
    if (!rows.empty())
        m_debtor->setDebtor(likely, rows.front().name);
    m_next->setEnabled(debtor().isValid());
    connect(m_debtor, &QLineEdit::textChanged, this, [this] { m_next->setEnabled(debtor().isValid()); });
    connect(m_debtor, &DebtorPicker::debtorChosen, this, [this] { m_next->setEnabled(debtor().isValid()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    retranslate();
    m_debtor->setFocus();
    m_debtor->selectAll();
}

DebtorId ChooseDebtorDialog::debtor() const
{
    return m_debtor->debtor();
}

void ChooseDebtorDialog::retranslate()
{
    setWindowTitle(tr("New payment plan"));
    m_about->setText(tr("With whom do you make a plan?"));
    m_captions.retranslate();
    m_next->setText(tr("Draw up the plan"));
}

void ChooseDebtorDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
