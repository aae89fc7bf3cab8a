#include "ui/screens/debtors/contact_dialog.h"

#include "ui/presentation/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ContactDialog::ContactDialog(const ContactData& contact, bool isNew, Save save, QWidget* parent)
    : QDialog(parent)
    , m_save(std::move(save))
    , m_strip(new InlineStrip(this))
    , m_name(new QLineEdit(contact.name, this))
    , m_role(new QLineEdit(contact.role, this))
    , m_email(new QLineEdit(contact.email, this))
    , m_phone(new QLineEdit(contact.phone, this))
{
    setObjectName(u"contactDialog"_s);
    setWindowTitle(isNew ? tr("Add contact person") : tr("Edit contact person"));
    m_name->setObjectName(u"contactDialog.name"_s);
    m_role->setObjectName(u"contactDialog.role"_s);
    m_role->setPlaceholderText(tr("Purchasing, accounts payable …"));
    m_email->setObjectName(u"contactDialog.email"_s);
    m_phone->setObjectName(u"contactDialog.phone"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Phone"), m_phone);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* ok = buttons->addButton(isNew ? tr("Add") : tr("Save"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"contactDialog.save"_s);
    makePrimary(*ok);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ContactDialog::submit()
{
    const Result<Done> saved = m_save({m_name->text().trimmed(), m_role->text().trimmed(), m_email->text().trimmed(), m_phone->text().trimmed()});
    if (saved)
        return accept();
    m_strip->say(Tone::Bad, errorText(saved.error()));
    (saved.error().code == Error::Code::InvalidEmail ? m_email : m_name)->setFocus();
}

} // namespace tegoed::ui
