#include "ui/screens/debtors/debtor_dialog.h"

#include "core/domain/reference/reference.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/debtors.h"
#include "ui/presentation/state_text.h"
#include "ui/screens/debtors/customer_group_box.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kLongestTerm = 365;

template <typename Value>
void choose(QComboBox& box, Value value)
{
    box.setCurrentIndex(std::max(0, box.findData(QVariant::fromValue(value))));
}

QString tick(bool done, const QString& text)
{
    return (done ? u"✓ "_s : u"○ "_s) + text.toHtmlEscaped();
}

} // namespace

DebtorDialog::DebtorDialog(AppContext& context, New, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
{
    build();
    m_before.kindAssumed = false;
    m_before.kind = PartyKind::Business;
    fill(m_before);
}

DebtorDialog::DebtorDialog(AppContext& context, const DebtorDetail& detail, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(detail.id)
    , m_version(detail.version)
    , m_before(detail.data)
{
    build();
    fill(m_before);
}

void DebtorDialog::build()
{
    setObjectName(u"debtorDialog"_s);
    m_strip = new InlineStrip(this);
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    const auto field = [&](QFormLayout* form, QWidget* widget, const QString& name) {
        widget->setObjectName(u"debtorDialog."_s + name);
        auto* label = new QLabel(this);
        label->setBuddy(widget);
        m_labels.insert(name, label);
        form->addRow(label, widget);
    };
    const auto line = [&](QFormLayout* form, const QString& name) {
        auto* edit = new QLineEdit(this);
        edit->setMaxLength(200);
        field(form, edit, name);
        connect(edit, &QLineEdit::textChanged, this, &DebtorDialog::updateChecklist);
        return edit;
    };
    const auto box = [&](QFormLayout* form, const QString& name) {
        auto* combo = new QComboBox(this);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        field(form, combo, name);
        return combo;
    };
    m_name = line(left, u"name"_s);
    m_number = line(left, u"number"_s);
    m_kind = box(left, u"kind"_s);
    for (const PartyKind kind : {PartyKind::Business, PartyKind::Consumer, PartyKind::PublicBody})
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_registration = line(left, u"registration_number"_s);
    m_vat = line(left, u"vat_number"_s);
    m_email = line(left, u"email"_s);
    m_phone = line(left, u"phone"_s);
    m_street = line(left, u"street"_s);
    m_postalCode = line(left, u"postal_code"_s);
    m_city = line(left, u"city"_s);
    m_country = box(left, u"country"_s);
    for (const QString& code : {QString(), u"NL"_s, u"BE"_s, u"DE"_s, u"FR"_s, u"LU"_s, u"GB"_s, u"US"_s})
        m_country->addItem(QString(), code);

    m_language = box(right, u"language"_s);
    for (const QString& code : {QString(), u"nl"_s, u"en"_s})
        m_language->addItem(QString(), code);
    m_iban = line(right, u"iban"_s);
    m_term = new QSpinBox(this);
    m_term->setRange(-1, kLongestTerm); // −1 shows "as the book".
    m_term->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // "as the book" is longer than its numbers.
    field(right, m_term, u"payment_term_days"_s);
    m_limit = new MoneyEdit(this);
    m_limit->setCurrency(BookQueries(m_context.database()).identity().currency);
    field(right, m_limit, u"credit_limit"_s);
    connect(m_limit, &MoneyEdit::amountEdited, this, &DebtorDialog::updateChecklist);
    m_status = box(right, u"status"_s);
    for (const DebtorStatus status : {DebtorStatus::Normal, DebtorStatus::Bankrupt, DebtorStatus::DebtSettlement, DebtorStatus::UnderGuardianship,
                                      DebtorStatus::Deceased, DebtorStatus::HandedOver})
        m_status->addItem(QString(), static_cast<int>(status));
    m_group = new CustomerGroupBox(m_context.database(), this);
    field(right, m_group, u"customer_group"_s);
    m_note = new QPlainTextEdit(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 5);
    field(right, m_note, u"note"_s);
    m_checklist = new QLabel(this);
    m_checklist->setObjectName(u"debtorDialog.checklist"_s);
    m_checklist->setTextFormat(Qt::RichText);
    m_checklist->setWordWrap(true);
    right->addRow(m_checklist);

    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setSpacing(gap(3));
    for (QFormLayout* form : {left, right}) {
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setVerticalSpacing(gap());
        auto* half = new QVBoxLayout; // The forms stand at the top, whichever of them is longer.
        half->addLayout(form);
        half->addStretch();
        columns->addLayout(half, 1);
    }
    auto* scroll = new QScrollArea(this); // At 200 % text the form is taller than a small screen.
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"debtorDialog"_s);
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 145, fontMetrics().height() * 38);
    connect(buttons, &QDialogButtonBox::accepted, this, &DebtorDialog::submit);
    retranslate();
}

void DebtorDialog::fill(const DebtorData& fields)
{
    m_name->setText(fields.name);
    m_number->setText(fields.number);
    choose(*m_kind, static_cast<int>(fields.kind));
    m_registration->setText(fields.registrationNumber);
    m_vat->setText(fields.vatNumber);
    m_email->setText(fields.email);
    m_phone->setText(fields.phone);
    m_street->setText(fields.address.street);
    m_postalCode->setText(fields.address.postalCode);
    m_city->setText(fields.address.city);
    const QString country = fields.address.countryCode;
    if (m_country->findData(country) < 0)
        m_country->addItem(countryText(country), country);
    choose(*m_country, country);
    if (m_language->findData(fields.language) < 0)
        m_language->addItem(languageText(fields.language), fields.language);
    choose(*m_language, fields.language);
    const std::optional<ReferenceCheck> iban = checkIban(fields.iban);
    m_iban->setText(iban ? iban->printed : fields.iban);
    m_term->setValue(fields.paymentTermDays.value_or(-1));
    if (fields.creditLimit)
        m_limit->setAmount(fields.creditLimit);
    choose(*m_status, static_cast<int>(fields.status));
    m_group->choose(fields.group);
    m_note->setPlainText(fields.note);
    m_name->setFocus();
    updateChecklist();
}

Result<DebtorData> DebtorDialog::collect() const
{
    DebtorData fields = m_before; // Keeps what the form does not show.
    fields.name = m_name->text().trimmed();
    fields.number = m_number->text().trimmed();
    const auto kind = static_cast<PartyKind>(m_kind->currentData().toInt());
    // Saving a form in which the kind is shown settles it.
    fields.kind = kind;
    fields.kindAssumed = false;
    fields.registrationNumber = m_registration->text().trimmed();
    fields.vatNumber = m_vat->text().trimmed();
    fields.email = m_email->text().trimmed();
    fields.phone = m_phone->text().trimmed();
    fields.address = {m_street->text().trimmed(), m_postalCode->text().trimmed(), m_city->text().trimmed(), m_country->currentData().toString()};
    fields.language = m_language->currentData().toString();
    fields.iban = normalisedIban(m_iban->text());
    fields.paymentTermDays = m_term->value() < 0 ? std::nullopt : std::optional(m_term->value());
    fields.creditLimit.reset();
    if (!m_limit->isEmpty()) {
        const Result<Money> limit = m_limit->amount();
        if (!limit)
            return limit.error();
        fields.creditLimit = *limit;
    }
    fields.status = static_cast<DebtorStatus>(m_status->currentData().toInt());
    fields.group = m_group->group();
    fields.note = m_note->toPlainText();
    return fields;
}

void DebtorDialog::submit()
{
    const Result<DebtorData> fields = collect();
    if (!fields)
        return showFault(fields.error());
    const QString newGroup = m_group->newName();
    if (m_id.isValid() && *fields == m_before && newGroup.isEmpty())
        return accept();
    const Result<DebtorSaved> saved = m_id.isValid() ? editDebtor(m_context.session(), m_id, m_version, *fields, newGroup)
                                                     : addDebtor(m_context.session(), *fields, newGroup);
    if (!saved)
        return showFault(saved.error());
    const bool isNew = !m_id.isValid();
    m_id = saved->id;
    const QString name = fields->name;
    m_context.pushUndo([isNew, name] { return isNew ? tr("debtor %1 added").arg(name) : tr("debtor %1 changed").arg(name); }, saved->undo);
    accept();
}

void DebtorDialog::showFault(const Error& error)
{
    m_strip->say(error); // The dialog stays open and keeps the input.
    QWidget* where = m_name;
    switch (error.code) {
    case Error::Code::InvalidEmail: where = m_email; break;
    case Error::Code::InvalidIban: where = m_iban; break;
    case Error::Code::InvalidAmount:
    case Error::Code::AmountTooLarge: where = m_limit; break;
    case Error::Code::AlreadyExists: where = m_number; break;
    default:
        if (auto* field = findChild<QWidget*>(u"debtorDialog."_s + error.arguments.value(0)))
            where = field;
    }
    where->setFocus();
}

void DebtorDialog::updateChecklist()
{
    if (m_id.isValid() || !m_checklist) {
        m_checklist->hide();
        return;
    }
    const bool business = m_kind->currentData().toInt() != static_cast<int>(PartyKind::Consumer);
    QStringList lines{u"<b>"_s + tr("New customer: what to check").toHtmlEscaped() + u"</b>"_s};
    if (business) {
        lines += tick(!m_registration->text().trimmed().isEmpty(), tr("Registration number, compared with the register"));
        lines += tick(!m_vat->text().trimmed().isEmpty(), tr("VAT number"));
    }
    lines += tick(!m_street->text().trimmed().isEmpty() && !m_postalCode->text().trimmed().isEmpty() && !m_city->text().trimmed().isEmpty(),
                  tr("Full address"));
    lines += tick(isValidEmail(m_email->text().trimmed()), tr("E-mail address that works"));
    lines += tick(!m_limit->isEmpty(), tr("Credit limit: a warning when the open amount goes beyond it"));
    m_checklist->setText(lines.join(u"<br>"_s));
    m_checklist->show();
}

void DebtorDialog::retranslate()
{
    setWindowTitle(m_id.isValid() ? tr("Edit debtor") : tr("Add debtor"));
    const std::pair<const char16_t*, QString> labels[] = {
        {u"name", tr("&Name")}, {u"number", tr("Debtor n&umber")}, {u"kind", tr("&Kind")},
        {u"registration_number", tr("&Registration number")}, {u"vat_number", tr("&VAT number")}, {u"email", tr("&E-mail")},
        {u"phone", tr("&Phone")}, {u"street", tr("S&treet and number")}, {u"postal_code", tr("P&ostcode")}, {u"city", tr("&City")},
        {u"country", tr("Countr&y")}, {u"language", tr("&Language of messages")}, {u"iban", tr("&Account number (IBAN)")},
        {u"payment_term_days", tr("Payment ter&m")}, {u"credit_limit", tr("Cre&dit limit")}, {u"status", tr("&Status")},
        {u"customer_group", tr("Customer &group")}, {u"note", tr("N&ote")}};
    for (const auto& [name, text] : labels) {
        if (QLabel* label = m_labels.value(QString::fromUtf16(name)))
            FormCaptions::write(*label, text);
    }
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, partyKindText(static_cast<PartyKind>(m_kind->itemData(i).toInt())));
    for (int i = 0; i < m_country->count(); ++i)
        m_country->setItemText(i, m_country->itemData(i).toString().isEmpty() ? tr("as own company") : countryText(m_country->itemData(i).toString()));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, languageText(m_language->itemData(i).toString()));
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, debtorStatusWord(static_cast<DebtorStatus>(m_status->itemData(i).toInt())).word);
    m_group->retranslate();
    m_term->setSpecialValueText(tr("as the book"));
    m_term->setSuffix(tr(" days"));
    m_save->setText(m_id.isValid() ? tr("Save") : tr("Add"));
    updateChecklist();
}

void DebtorDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
