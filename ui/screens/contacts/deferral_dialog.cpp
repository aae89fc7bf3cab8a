#include "ui/screens/contacts/deferral_dialog.h"

#include "core/usecases/agreements/deferrals.h"
#include "ui/presentation/date_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kUsualDays = 14;
constexpr int kLongNote = 2'000;

} // namespace

DeferralDialog::DeferralDialog(AppContext& context, const ContactSubject& subject, const std::optional<Date>& until, const QString& note, QWidget* parent)
    : AgreementDialog(context, u"deferral"_s, CoveredInvoices::Choice::Several, parent)
    , m_until(new DateEdit(context.today(), this))
    , m_noInterest(new QCheckBox(this))
    , m_offered(new QCheckBox(this))
    , m_note(new QLineEdit(this))
{
    m_warnsOfPromises = true;
    m_until->setObjectName(nameOf(u"until"_s));
    m_until->setLean(DateLean::Future);
    m_until->setDate(until.value_or(context.today().plusDays(kUsualDays)));
    m_noInterest->setObjectName(nameOf(u"noInterest"_s));
    m_offered->setObjectName(nameOf(u"offered"_s));
    m_note->setObjectName(nameOf(u"note"_s));
    m_note->setMaxLength(kLongNote);
    m_note->setText(note);
    m_captions.addRow(*m_form, [] { return tr("&Until and including"); }, m_until);
    m_form->addRow(QString(), m_noInterest);
    m_form->addRow(QString(), m_offered);
    m_captions.addRow(*m_form, [] { return tr("&Note"); }, m_note);
    m_confirmText = [] { return tr("Save and confirm"); };
    m_plainText = [] { return tr("Save only"); };
    addEnd();
    begin(subject);
    if (m_covered->debtor().isValid())
        m_until->setFocus();
    m_until->selectAll();
}

void DeferralDialog::retranslate()
{
    setWindowTitle(tr("Deferral of payment"));
    m_noInterest->setText(tr("No i&nterest over these days"));
    m_offered->setText(tr("We &offered it; the debtor did not ask"));
    AgreementDialog::retranslate();
}

bool DeferralDialog::isComplete()
{
    if (m_until->date())
        return true;
    fail([] { return tr("Type the day as day-month-year, or as “next week”, “+14”."); }, m_until);
    return false;
}

Result<AgreementDialog::Written> DeferralDialog::write(const std::optional<Confirmation>& confirm)
{
    NewDeferral deferral;
    deferral.debtor = m_covered->debtor();
    deferral.invoices = m_covered->chosen();
    deferral.until = *m_until->date();
    deferral.stopsInterest = m_noInterest->isChecked();
    deferral.isRequested = !m_offered->isChecked();
    deferral.note = m_note->text().trimmed();
    deferral.confirm = confirm;
    deferral.isWarned = m_isWarned;
    const auto granted = grantDeferral(m_context.session(), deferral);
    if (!granted)
        return granted.error();
    return Written{granted->confirmation, granted->undo};
}

LiveText DeferralDialog::undoText() const
{
    return [name = m_covered->debtorName(), until = *m_until->date()] { return tr("deferral for %1 until %2").arg(name, dateText(until)); };
}

QWidget* DeferralDialog::fieldOf(const Error& error) const
{
    return error.arguments.value(0) == u"deferral_day" ? static_cast<QWidget*>(m_until) : m_covered->invoiceField();
}

} // namespace tegoed::ui
