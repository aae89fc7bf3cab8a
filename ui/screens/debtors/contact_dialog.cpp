#include "ui/screens/debtors/contact_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ContactDialog::ContactDialog(const ContactData& contact, bool isNew, Save save, QWidget* parent)
    : QDialog(parent)
    , m_isNew(isNew)
    , m_save(std::move(save))
    , m_strip(new InlineStrip(this))
    , m_name(new QLineEdit(contact.name, this))
    , m_role(new QLineEdit(contact.role, this))
    , m_email(new QLineEdit(contact.email, this))
    , m_phone(new QLineEdit(contact.phone, this))
{
    setObjectName(u"contactDialog"_s);
    m_name->setObjectName(u"contactDialog.name"_s);
    m_role->setObjectName(u"contactDialog.role"_s);
    m_email->setObjectName(u"contactDialog.email"_s);
    m_phone->setObjectName(u"contactDialog.phone"_s);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Name"); }, m_name);
    m_captions.addRow(*form, [] { return tr("&Role"); }, m_role);
    m_captions.addRow(*form, [] { return tr("&E-mail"); }, m_email);
    m_captions.addRow(*form, [] { return tr("&Phone"); }, m_phone);
    const auto [buttons, ok] = makeSaveAndCancel(*this, u"contactDialog"_s);
    m_ok = ok;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::submit);
    retranslate();
}

void ContactDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Add contact person") : tr("Edit contact person"));
    m_captions.retranslate();
    m_role->setPlaceholderText(tr("Purchasing, accounts payable …"));
    m_ok->setText(m_isNew ? tr("Add") : tr("Save"));
}

void ContactDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactDialog::submit()
{
    const Result<Done> saved = m_save({m_name->text().trimmed(), m_role->text().trimmed(), m_email->text().trimmed(), m_phone->text().trimmed()});
    if (saved)
        return accept();
    m_strip->say(saved.error());
    (saved.error().code == Error::Code::InvalidEmail ? m_email : m_name)->setFocus();
}

} // namespace tegoed::ui
