#include "ui/screens/settings/company_form.h"

#include "ui/presentation/state_text.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

CompanyForm::CompanyForm(Part part, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(part == Part::Company ? u"settings.company"_s : u"settings.letterhead"_s);
    addFields(part);
    auto* form = new QFormLayout(this);
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap() * 3 / 2);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (Field& field : m_fields) {
        field.caption = new QLabel(this);
        field.edit = new QLineEdit(this);
        field.edit->setObjectName(u"company."_s + field.name);
        field.edit->setMaxLength(200);
        field.caption->setBuddy(field.edit);
        form->addRow(field.caption, field.edit);
    }
    if (part == Part::Company)
        addBookFields(*form);
    retranslate();
}

void CompanyForm::addFields(Part part)
{
    if (part == Part::Company) {
        m_fields = {{u"name"_s, [] { return tr("&Name"); }, [](OwnCompany& c) -> QString& { return c.name; }},
                    {u"legal_name"_s, [] { return tr("Name in the &register"); }, [](OwnCompany& c) -> QString& { return c.legalName; }},
                    {u"registration_number"_s, [] { return tr("Registration n&umber"); }, [](OwnCompany& c) -> QString& { return c.registrationNumber; }},
                    {u"vat_number"_s, [] { return tr("&VAT number"); }, [](OwnCompany& c) -> QString& { return c.vatNumber; }},
                    {u"iban"_s, [] { return tr("&Account number (IBAN)"); }, [](OwnCompany& c) -> QString& { return c.iban; }},
                    {u"street"_s, [] { return tr("&Street and number"); }, [](OwnCompany& c) -> QString& { return c.address.street; }},
                    {u"postal_code"_s, [] { return tr("&Postal code"); }, [](OwnCompany& c) -> QString& { return c.address.postalCode; }},
                    {u"city"_s, [] { return tr("&City"); }, [](OwnCompany& c) -> QString& { return c.address.city; }}};
    } else {
        m_fields = {{u"contact_name"_s, [] { return tr("Contact &person"); }, [](OwnCompany& c) -> QString& { return c.contactName; }},
                    {u"email"_s, [] { return tr("&E-mail address"); }, [](OwnCompany& c) -> QString& { return c.email; }},
                    {u"phone"_s, [] { return tr("P&hone number"); }, [](OwnCompany& c) -> QString& { return c.phone; }},
                    {u"website"_s, [] { return tr("&Website"); }, [](OwnCompany& c) -> QString& { return c.website; }},
                    {u"bic"_s, [] { return tr("&BIC"); }, [](OwnCompany& c) -> QString& { return c.bic; }},
                    {u"court"_s, [] { return tr("C&ourt (Belgium: RPR)"); }, [](OwnCompany& c) -> QString& { return c.court; }}};
    }
}

void CompanyForm::addBookFields(QFormLayout& form)
{
    m_countryLabel = new QLabel(this);
    m_country = new QComboBox(this);
    m_country->setObjectName(u"company.country"_s);
    for (const QString& code : {u"NL"_s, u"BE"_s})
        m_country->addItem(countryText(code), code);
    m_countryLabel->setBuddy(m_country);
    m_termLabel = new QLabel(this);
    m_term = new QSpinBox(this);
    m_term->setObjectName(u"company.term"_s);
    m_term->setRange(0, 365);
    m_termLabel->setBuddy(m_term);
    form.addRow(m_countryLabel, m_country);
    form.addRow(m_termLabel, m_term);
}

void CompanyForm::showBook(const BookInfo& info)
{
    m_shown = info.company;
    for (const Field& field : m_fields)
        field.edit->setText(field.value(m_shown));
    if (m_country) {
        m_country->setCurrentIndex(std::max(0, m_country->findData(info.country)));
        m_term->setValue(info.paymentTermDays);
    }
}

void CompanyForm::collect(OwnCompany& company) const
{
    for (const Field& field : m_fields)
        field.value(company) = field.edit->text().trimmed();
}

bool CompanyForm::isChanged() const
{
    OwnCompany before = m_shown;
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const Field& field) { return field.edit->text().trimmed() != field.value(before).trimmed(); });
}

QString CompanyForm::country() const
{
    return m_country->currentData().toString();
}

int CompanyForm::paymentTermDays() const
{
    return m_term->value();
}

void CompanyForm::addRow(FormCaptions::Text caption, QWidget* field)
{
    field->setParent(this);
    m_captions.addRow(*static_cast<QFormLayout*>(layout()), std::move(caption), field);
}

void CompanyForm::focusField(const QString& name)
{
    for (const Field& field : m_fields) {
        if (field.name == name)
            field.edit->setFocus();
    }
}

void CompanyForm::retranslate()
{
    for (const Field& field : m_fields)
        field.caption->setText(field.label());
    m_captions.retranslate();
    if (!m_country)
        return;
    m_countryLabel->setText(tr("Coun&try"));
    m_termLabel->setText(tr("Usual payment ter&m"));
    m_term->setSuffix(tr(" days"));
    for (int i = 0; i < m_country->count(); ++i)
        m_country->setItemText(i, countryText(m_country->itemData(i).toString()));
}

} // namespace tegoed::ui
