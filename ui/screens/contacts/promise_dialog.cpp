#include "ui/screens/contacts/promise_dialog.h"

#include "core/storage/queries/debtor_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kFriday = 5;
constexpr int kLongNote = 2'000;

} // namespace

Date nextFriday(const Date& today)
{
    const int ahead = (kFriday - today.isoWeekday() + 7) % 7;
    return today.plusDays(ahead == 0 ? 7 : ahead);
}

PeopleOf peopleOf(AppContext& context, DebtorId debtor)
{
    PeopleOf people;
    const auto detail = debtor.isValid() ? DebtorQueries(context.database()).detail(debtor, context.today()) : std::nullopt;
    if (!detail)
        return people;
    people.numbers += detail->data.phone;
    for (const DebtorDetail::Contact& contact : detail->contacts) {
        people.names += contact.data.name;
        people.numbers += contact.data.phone;
    }
    people.names.removeAll(QString());
    people.numbers.removeAll(QString());
    people.numbers.removeDuplicates();
    return people;
}

PromiseDialog::PromiseDialog(AppContext& context, const ContactSubject& subject, const Start& start, QWidget* parent)
    : AgreementDialog(context, u"promise"_s, CoveredInvoices::Choice::Several, parent)
    , m_call(start.call)
    , m_payOn(new DateEdit(context.today(), this))
    , m_amount(new MoneyEdit(this))
    , m_who(new QComboBox(this))
    , m_byCall(new QCheckBox(this))
    , m_note(new QLineEdit(this))
{
    m_warnsOfPromises = true;
    m_payOn->setObjectName(nameOf(u"payOn"_s));
    m_payOn->setLean(DateLean::Future);
    m_payOn->setDate(start.payOn.value_or(nextFriday(context.today())));
    m_amount->setObjectName(nameOf(u"amount"_s));
    m_who->setObjectName(nameOf(u"who"_s));
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_byCall->setObjectName(nameOf(u"byCall"_s));
    m_byCall->setChecked(start.call.has_value() || start.isByCall);
    m_byCall->setEnabled(!start.call); // It was told already.
    m_note->setObjectName(nameOf(u"note"_s));
    m_note->setMaxLength(kLongNote);
    m_note->setText(start.note);
    m_captions.addRow(*m_form, [] { return tr("&Pays on"); }, m_payOn);
    m_captions.addRow(*m_form, [] { return tr("&Amount"); }, m_amount);
    m_captions.addRow(*m_form, [] { return tr("&Who says so"); }, m_who);
    m_form->addRow(QString(), m_byCall);
    m_captions.addRow(*m_form, [] { return tr("&Note"); }, m_note);
    m_confirmText = [] { return tr("Save and confirm"); };
    m_plainText = [] { return tr("Save only"); };
    addEnd();
    connect(m_amount, &MoneyEdit::amountEdited, this, [this] { m_amountTyped = true; });
    connect(m_covered, &CoveredInvoices::debtorChanged, this, &PromiseDialog::fillPeople);
    begin(subject);
    m_who->setEditText(start.who);
    if (start.amount) {
        m_amount->setAmount(start.amount);
        m_amountTyped = true;
    }
    if (m_covered->debtor().isValid())
        m_payOn->setFocus();
    m_payOn->selectAll();
}

void PromiseDialog::fillPeople()
{
    const QString typed = m_who->currentText();
    m_who->clear();
    m_who->addItems(peopleOf(m_context, m_covered->debtor()).names);
    m_who->setEditText(typed);
}

void PromiseDialog::subjectChanged()
{
    if (!m_amountTyped)
        m_amount->setAmount(m_covered->open());
}

void PromiseDialog::retranslate()
{
    setWindowTitle(tr("Promise to pay"));
    m_byCall->setText(tr("Said on the &telephone: note the call as well"));
    AgreementDialog::retranslate();
}

bool PromiseDialog::isComplete()
{
    if (!m_payOn->date()) {
        fail([] { return tr("Type the day as day-month-year, or as “next week”, “+14”."); }, m_payOn);
        return false;
    }
    if (const auto amount = m_amount->amount(); !amount) {
        fail(amount.error(), m_amount);
        return false;
    }
    return true;
}

Result<AgreementDialog::Written> PromiseDialog::write(const std::optional<Confirmation>& confirm)
{
    NewPromise promise;
    promise.debtor = m_covered->debtor();
    promise.invoices = m_covered->chosen();
    promise.amount = *m_amount->amount();
    promise.payOn = *m_payOn->date();
    promise.who = m_who->currentText().trimmed();
    promise.note = m_note->text().trimmed();
    promise.confirm = confirm;
    promise.isWarned = m_isWarned;
    if (m_byCall->isChecked()) {
        promise.call = m_call.value_or(CallRecord{});
        if (promise.call->who.isEmpty())
            promise.call->who = promise.who;
    }
    const auto made = makePromise(m_context.session(), promise);
    if (!made)
        return made.error();
    return Written{made->confirmation, made->undo};
}

LiveText PromiseDialog::undoText() const
{
    return [name = m_covered->debtorName(), amount = *m_amount->amount()] { return tr("promise of %1 by %2").arg(moneyText(amount), name); };
}

QWidget* PromiseDialog::fieldOf(const Error& error) const
{
    const QString field = error.arguments.value(0);
    if (field == u"promise_day")
        return m_payOn;
    return field == u"amount" ? static_cast<QWidget*>(m_amount) : m_covered->invoiceField();
}

} // namespace tegoed::ui
