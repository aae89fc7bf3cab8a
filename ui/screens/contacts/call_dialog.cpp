#include "ui/screens/contacts/call_dialog.h"

#include "core/domain/calendar/holidays.h"
#include "core/usecases/agreements/agreement_parts.h"
#include "core/usecases/behaviour/reach.h"
#include "ui/presentation/agreement_text.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/contacts/promise_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array kResults{CallResult::Reached, CallResult::Promised, CallResult::NoAnswer, CallResult::TryAgain, CallResult::WrongNumber, CallResult::Disputed};
constexpr int kColumns = 2;
constexpr int kLongNote = 2'000;

/// What usually follows from how a call ended.
CallDialog::Then usualThen(CallResult result)
{
    switch (result) {
    case CallResult::Promised: return CallDialog::Then::Promise;
    case CallResult::Disputed: return CallDialog::Then::Dispute;
    case CallResult::WrongNumber: return CallDialog::Then::Number;
    case CallResult::Reached:
    case CallResult::NoAnswer:
    case CallResult::TryAgain: break;
    }
    return CallDialog::Then::Nothing;
}

} // namespace

CallDialog::CallDialog(AppContext& context, const ContactSubject& subject, const Start& start, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_step(start.step)
    , m_strip(new InlineStrip(this))
    , m_covered(new CoveredInvoices(context, CoveredInvoices::Choice::Several, u"call"_s, this))
    , m_direction(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_number(new QComboBox(this))
    , m_best(new QLabel(this))
    , m_results(new QButtonGroup(this))
    , m_resultBox(new QWidget(this))
    , m_again(new DateEdit(context.today(), this))
    , m_note(new QLineEdit(this))
    , m_then(new QComboBox(this))
{
    setObjectName(u"callDialog"_s);
    build();
    retranslate();
    m_covered->show(subject);
    m_number->setEditText(start.number.isEmpty() ? m_number->itemText(0) : start.number);
    m_note->setText(start.note);
    m_results->button(static_cast<int>(start.result))->setChecked(true);
    resultChosen();
    if (start.again)
        m_again->setDate(start.again);
    (m_covered->debtor().isValid() ? static_cast<QWidget*>(m_who) : m_covered->debtorField())->setFocus();
}

void CallDialog::build()
{
    m_direction->setObjectName(u"call.direction"_s);
    m_direction->addItems({QString(), QString()});
    for (QComboBox* box : {m_who, m_number}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    m_who->setObjectName(u"call.who"_s);
    m_number->setObjectName(u"call.number"_s);
    auto* grid = new QGridLayout(m_resultBox);
    grid->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kResults.size(); ++i) {
        auto* button = new QRadioButton(m_resultBox);
        button->setObjectName(u"call.result%1"_s.arg(i + 1));
        m_results->addButton(button, static_cast<int>(kResults[i]));
        grid->addWidget(button, static_cast<int>(i) / kColumns, static_cast<int>(i) % kColumns);
    }
    m_again->setObjectName(u"call.again"_s);
    m_again->setLean(DateLean::Future);
    m_note->setObjectName(u"call.note"_s);
    m_note->setMaxLength(kLongNote);
    m_then->setObjectName(u"call.then"_s);
    auto* form = new QFormLayout;
    m_covered->addTo(*form, m_captions);
    m_captions.addRow(*form, [] { return tr("&Call"); }, m_direction);
    m_captions.addRow(*form, [] { return tr("&Spoken to"); }, m_who);
    m_captions.addRow(*form, [] { return tr("Num&ber"); }, m_number);
    m_best->setObjectName(u"call.best"_s);
    m_best->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_best);
    m_captions.addRow(*form, [] { return tr("Outcome"); }, m_resultBox);
    m_captions.addRow(*form, [] { return tr("Call &again on"); }, m_again);
    m_captions.addRow(*form, [] { return tr("&Note"); }, m_note);
    m_captions.addRow(*form, [] { return tr("&Then"); }, m_then);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"call"_s);
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(buttons, &QDialogButtonBox::accepted, this, &CallDialog::submit);
    connect(m_covered, &CoveredInvoices::debtorChanged, this, &CallDialog::fillPeople);
    connect(m_results, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            resultChosen();
    });
    connect(m_then, &QComboBox::activated, this, [this] {
        m_thenChosen = true;
        retranslate();
    });
}

void CallDialog::fillPeople()
{
    const PeopleOf people = peopleOf(m_context, m_covered->debtor());
    const QString who = m_who->currentText();
    m_who->clear();
    m_who->addItems(people.names);
    m_who->setEditText(who);
    m_number->clear();
    m_number->addItems(people.numbers);
    showBestMoment();
}

void CallDialog::showBestMoment()
{
    const auto best = m_covered->debtor().isValid() ? bestMomentOf(m_context.session(), m_covered->debtor()) : Result<std::optional<BestMoment>>(std::nullopt);
    m_best->setVisible(best && *best);
    if (best && *best)
        m_best->setText(bestMomentText(**best));
}

CallResult CallDialog::result() const
{
    return m_results->checkedId() < 0 ? CallResult::Reached : static_cast<CallResult>(m_results->checkedId());
}

CallDialog::Then CallDialog::then() const
{
    return static_cast<Then>(m_then->currentData().toInt());
}

/// Nobody there is tried again on the next working day, unless somebody says otherwise.
void CallDialog::resultChosen()
{
    const bool isAgain = result() == CallResult::NoAnswer || result() == CallResult::TryAgain;
    m_again->setEnabled(isAgain);
    std::optional<Date> next;
    if (isAgain) {
        if (const auto day = plusWorkingDays(detail::companyCalendar(m_context.database()), m_context.today(), 1))
            next = *day;
    }
    m_again->setDate(next);
    if (!m_thenChosen)
        m_then->setCurrentIndex(std::max(0, m_then->findData(static_cast<int>(usualThen(result())))));
    retranslate();
}

void CallDialog::retranslate()
{
    setWindowTitle(tr("Call"));
    m_captions.retranslate();
    m_covered->retranslate();
    m_direction->setItemText(0, tr("we called"));
    m_direction->setItemText(1, tr("the debtor called"));
    showBestMoment();
    m_resultBox->setAccessibleName(tr("Outcome of the call"));
    for (const CallResult one : kResults)
        m_results->button(static_cast<int>(one))->setText(callResultText(one));
    const QVariant chosen = m_then->currentData();
    {
        const QSignalBlocker quiet(m_then);
        m_then->clear();
        const auto add = [this](Then what, const QString& text) { m_then->addItem(text, static_cast<int>(what)); };
        add(Then::Nothing, tr("nothing more"));
        add(Then::Promise, tr("note the promise"));
        add(Then::Deferral, tr("grant a deferral"));
        if (ContactActions::of(m_context) && ContactActions::of(m_context)->hasPlans())
            add(Then::Plan, tr("make a payment plan"));
        add(Then::Dispute, tr("note the dispute"));
        add(Then::Reason, tr("note the reason for not paying"));
        add(Then::Number, tr("mend the telephone number"));
        m_then->setCurrentIndex(std::max(0, m_then->findData(chosen)));
    }
    m_save->setText(then() == Then::Nothing ? tr("Save") : tr("Save and go on…"));
}

void CallDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallDialog::fail(const LiveText& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

CallRecord CallDialog::record() const
{
    CallRecord call;
    call.debtor = m_covered->debtor();
    call.invoices = m_covered->chosen();
    call.step = m_step;
    call.result = result();
    call.note = m_note->text().trimmed();
    call.again = m_again->isEnabled() ? m_again->date() : std::nullopt;
    call.who = m_who->currentText().trimmed();
    call.number = m_number->currentText().trimmed();
    call.isIncoming = m_direction->currentIndex() == 1;
    return call;
}

void CallDialog::submit()
{
    if (!m_covered->debtor().isValid())
        return fail([] { return tr("Choose the debtor from the list."); }, m_covered->debtorField());
    if (m_again->isEnabled() && m_again->isWrong())
        return fail([] { return tr("Type the day as day-month-year, or as “next week”, “+14”."); }, m_again);
    const Then what = then();
    const CallRecord call = record();
    if (what == Then::Promise && !call.invoices.empty()) { // The promise and the call it was said in are one act.
        PromiseDialog::Start start;
        start.who = call.who;
        start.note = call.note;
        start.call = call;
        auto* promise = new PromiseDialog(m_context, {call.debtor, call.invoices}, start, this);
        promise->setAttribute(Qt::WA_DeleteOnClose);
        connect(promise, &QDialog::accepted, this, &QDialog::accept); // Else one is back here with all that was typed.
        return promise->open();
    }
    const auto done = recordCall(m_context.session(), call);
    if (!done)
        return fail(done.error(), done.error().code == Error::Code::InvalidDate ? static_cast<QWidget*>(m_again) : m_covered->invoiceField());
    m_context.pushUndo([name = m_covered->debtorName(), how = call.result] { return tr("call with %1: %2").arg(name, callResultText(how)); }, *done);
    accept();
    ContactActions* actions = ContactActions::of(m_context);
    if (!actions || what == Then::Nothing)
        return;
    const ContactSubject subject{call.debtor, call.invoices};
    switch (what) {
    case Then::Promise: return actions->openPromise(subject);
    case Then::Deferral: return actions->openDeferral(subject);
    case Then::Plan: return actions->openPlan(subject);
    case Then::Dispute: return actions->openDispute(subject);
    case Then::Reason: return actions->openReason(subject);
    case Then::Number: return actions->mendNumber(call.debtor);
    case Then::Nothing: break;
    }
}

} // namespace tegoed::ui
