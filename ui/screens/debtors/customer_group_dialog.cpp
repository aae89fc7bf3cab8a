#include "ui/screens/debtors/customer_group_dialog.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/debtors.h"
#include "ui/screens/debtors/customer_group_box.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

CustomerGroupDialog::CustomerGroupDialog(AppContext& context, std::vector<DebtorId> debtors, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_debtors(std::move(debtors))
    , m_strip(new InlineStrip(this))
    , m_group(new CustomerGroupBox(context.database(), this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"customerGroupDialog"_s);
    m_group->setObjectName(u"customerGroupDialog.group"_s);
    if (const auto first = DebtorQueries(context.database()).detail(m_debtors.front(), context.today()))
        m_group->choose(first->data.group);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("Customer &group"); }, m_group);
    const auto [buttons, save] = makeSaveAndCancel(*this, objectName());
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomerGroupDialog::submit);
    retranslate();
    m_group->setFocus();
}

void CustomerGroupDialog::retranslate()
{
    setWindowTitle(tr("Customer group of %n debtor(s)", nullptr, static_cast<int>(m_debtors.size())));
    m_captions.retranslate();
    m_group->retranslate();
    m_hint->setText(tr("Aging can be looked at per group, and on the Rules page a group can follow a sequence of its own."));
    m_save->setText(tr("Save"));
}

void CustomerGroupDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerGroupDialog::submit()
{
    const QString group = m_group->groupName();
    const Result<UndoToken> moved = moveToGroup(m_context.session(), m_debtors, group);
    if (!moved && moved.error().code != Error::Code::NothingToDo)
        return m_strip->say(moved.error());
    if (moved) {
        m_context.pushUndo([group, count = static_cast<int>(m_debtors.size())] {
            return group.isEmpty() ? tr("%n debtor(s) out of their customer group", nullptr, count)
                                   : tr("%n debtor(s) in customer group %1", nullptr, count).arg(group);
        }, *moved);
    }
    accept();
}

} // namespace tegoed::ui
