#include "ui/screens/contacts/quick_add_dialog.h"

#include "core/domain/calendar/holidays.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/debtors.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/contacts/call_dialog.h"
#include "ui/screens/contacts/covered_invoices.h"
#include "ui/screens/contacts/deferral_dialog.h"
#include "ui/screens/contacts/dispute_dialog.h"
#include "ui/screens/contacts/promise_dialog.h"
#include "ui/screens/contacts/quick_subject.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array kKinds{QuickKind::Note, QuickKind::Call, QuickKind::Promise, QuickKind::Deferral, QuickKind::Dispute};
constexpr int kTypingMs = 80;
constexpr int kUsualDeferralDays = 14;
constexpr int kLongLine = 2'000;

QString kindIcon(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Note: return u"note"_s;
    case QuickKind::Call: return u"phone"_s;
    case QuickKind::Promise: return u"promise"_s;
    case QuickKind::Deferral: return u"forward"_s;
    case QuickKind::Dispute: break;
    }
    return u"dispute"_s;
}

CallResult resultOf(CallHint hint)
{
    switch (hint) {
    case CallHint::NoAnswer: return CallResult::NoAnswer;
    case CallHint::CallAgain: return CallResult::TryAgain;
    case CallHint::WrongNumber: return CallResult::WrongNumber;
    case CallHint::None: break;
    }
    return CallResult::Reached;
}

QString undoText(QuickKind kind, const QString& name)
{
    switch (kind) {
    case QuickKind::Promise: return QuickAddDialog::tr("promise by %1").arg(name);
    case QuickKind::Deferral: return QuickAddDialog::tr("deferral for %1").arg(name);
    case QuickKind::Dispute: return QuickAddDialog::tr("dispute of %1").arg(name);
    case QuickKind::Note:
    case QuickKind::Call: break;
    }
    return QuickAddDialog::tr("call with %1").arg(name);
}

} // namespace

QuickAddDialog::QuickAddDialog(AppContext& context, const ContactSubject& subject, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_inFront(subject)
    , m_strip(new InlineStrip(this))
    , m_text(new QLineEdit(this))
    , m_kinds(new QButtonGroup(this))
    , m_debtor(new DebtorPicker(debtorSearch(context), this))
    , m_about(new QLabel(this))
    , m_day(new DateEdit(context.today(), this))
    , m_amount(new MoneyEdit(this))
    , m_form(new QFormLayout)
    , m_what(new QLabel(this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"quickAddDialog"_s);
    build();
    retranslate();
    read();
    m_text->setFocus();
}

void QuickAddDialog::build()
{
    m_text->setObjectName(u"quickAdd.text"_s);
    m_text->setMaxLength(kLongLine);
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_text->setFont(font);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(gap() / 2);
    for (const QuickKind kind : kKinds) {
        auto* button = new QPushButton(icon(kindIcon(kind)), QString(), this);
        button->setObjectName(u"quickAdd.kind%1"_s.arg(static_cast<int>(kind)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_kinds->addButton(button, static_cast<int>(kind));
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_kinds->button(static_cast<int>(QuickKind::Note))->setChecked(true);
    m_debtor->setObjectName(u"quickAdd.debtor"_s);
    m_about->setObjectName(u"quickAdd.about"_s);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setWordWrap(true);
    m_about->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // One line where there is room for it.
    m_day->setObjectName(u"quickAdd.day"_s);
    m_day->setLean(DateLean::Future);
    m_amount->setObjectName(u"quickAdd.amount"_s);
    m_amount->setCurrency(BookQueries(m_context.database()).identity().currency);
    m_what->setObjectName(u"quickAdd.what"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_captions.addRow(*m_form, [] { return tr("De&btor"); }, m_debtor);
    m_form->addRow(QString(), m_about);
    m_captions.addRow(*m_form, [this] {
        return kind() == QuickKind::Promise ? tr("Pays &on") : kind() == QuickKind::Deferral ? tr("&Until and including") : tr("Call &again on");
    }, m_day);
    m_captions.addRow(*m_form, [] { return tr("A&mount"); }, m_amount);
    const auto [box, save] = makeSaveAndCancel(*this, u"quickAdd"_s);
    m_save = save;
    m_more = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_more->setObjectName(u"quickAdd.more"_s);
    m_more->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_text);
    column->addLayout(kinds);
    column->addLayout(m_form);
    column->addWidget(m_what);
    column->addStretch();
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kTypingMs);
    connect(m_soon, &QTimer::timeout, this, &QuickAddDialog::read);
    connect(m_text, &QLineEdit::textEdited, m_soon, qOverload<>(&QTimer::start));
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        m_kindChosen = true;
        if (!m_dayTyped)
            proposeDay();
        showGuess();
        m_text->setFocus();
    });
    connect(m_debtor, &DebtorPicker::debtorChosen, this, [this](DebtorId debtor) {
        m_debtorChosen = debtor.isValid();
        m_subject = {debtor, {}};
        m_numbers.clear();
        showGuess();
    });
    connect(m_day, &QLineEdit::textEdited, this, [this] { m_dayTyped = true; });
    connect(m_day, &DateEdit::dateChosen, this, [this] { showGuess(); });
    connect(m_amount, &MoneyEdit::amountEdited, this, [this] { m_amountTyped = true; });
    connect(box, &QDialogButtonBox::accepted, this, &QuickAddDialog::submit);
    connect(m_more, &QPushButton::clicked, this, &QuickAddDialog::openForm);
}

QuickKind QuickAddDialog::kind() const
{
    return static_cast<QuickKind>(std::max(0, m_kinds->checkedId()));
}

void QuickAddDialog::read()
{
    m_soon->stop();
    m_guess = quickGuess(m_context, m_text->text());
    if (!m_kindChosen)
        m_kinds->button(static_cast<int>(m_guess.kind))->setChecked(true);
    if (!m_debtorChosen) {
        const QuickSubject found = quickSubject(m_context, m_guess, m_inFront);
        m_subject = found.subject;
        m_numbers = found.numbers;
        m_debtor->setDebtor(found.subject.debtor, found.debtorName);
    }
    if (!m_dayTyped)
        proposeDay();
    if (!m_amountTyped)
        m_amount->setAmount(m_guess.amount);
    showGuess();
}

void QuickAddDialog::proposeDay()
{
    std::optional<Date> day = m_guess.day;
    if (!day && kind() == QuickKind::Promise)
        day = nextFriday(m_context.today());
    if (!day && kind() == QuickKind::Deferral)
        day = m_context.today().plusDays(kUsualDeferralDays);
    const bool isAgain = m_guess.call == CallHint::NoAnswer || m_guess.call == CallHint::CallAgain;
    if (!day && kind() == QuickKind::Call && isAgain) {
        if (const auto next = plusWorkingDays(detail::companyCalendar(m_context.database()), m_context.today(), 1))
            day = *next;
    }
    m_day->setDate(day);
}

std::vector<InvoiceId> QuickAddDialog::covered() const
{
    if (!m_subject.invoices.empty() || !m_subject.debtor.isValid())
        return m_subject.invoices;
    std::vector<InvoiceId> ids;
    for (const InvoiceRow& row : usualInvoices(m_context, m_subject.debtor))
        ids.push_back(row.id);
    return ids;
}

InvoiceId QuickAddDialog::disputed() const
{
    if (m_subject.invoices.size() == 1)
        return m_subject.invoices.front();
    const auto open = m_subject.debtor.isValid() && m_subject.invoices.empty() ? openInvoices(m_context, m_subject.debtor) : std::vector<InvoiceRow>();
    return open.size() == 1 ? open.front().id : InvoiceId{};
}

QString QuickAddDialog::aboutText() const
{
    if (!m_subject.debtor.isValid())
        return tr("Type a name, an invoice number or a telephone number in the line, or choose the debtor here.");
    if (!m_numbers.isEmpty())
        return tr("About %1").arg(m_numbers.join(u", "_s));
    if (kind() == QuickKind::Note)
        return {};
    const auto rows = usualInvoices(m_context, m_subject.debtor);
    if (rows.empty())
        return tr("Nothing is open of this debtor.");
    Money sum(0, rows.front().open.currency());
    for (const InvoiceRow& row : rows)
        sum += row.open;
    const int count = static_cast<int>(rows.size());
    return rows.front().daysLate > 0 ? tr("About what is overdue: %n invoice(s), %1", nullptr, count).arg(moneyText(sum))
                                     : tr("About what is open: %n invoice(s), %1", nullptr, count).arg(moneyText(sum));
}

void QuickAddDialog::showGuess()
{
    const QuickKind what = kind();
    const bool hasDay = what == QuickKind::Promise || what == QuickKind::Deferral || (what == QuickKind::Call && (m_guess.call != CallHint::WrongNumber));
    const bool hasAmount = what == QuickKind::Promise || what == QuickKind::Dispute;
    const auto showRow = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    showRow(m_day, hasDay);
    showRow(m_amount, hasAmount);
    m_amount->setPlaceholderText(what == QuickKind::Dispute ? tr("all of the invoice") : tr("all of it"));
    m_about->setText(aboutText());
    m_about->setVisible(!m_about->text().isEmpty());
    switch (what) {
    case QuickKind::Note: m_what->setText(tr("Enter adds the note to the timeline.")); break;
    case QuickKind::Call: m_what->setText(tr("Enter notes the call: %1.").arg(callResultText(resultOf(m_guess.call)))); break;
    case QuickKind::Promise: m_what->setText(tr("Enter notes the promise; nothing is sent until a working day after it. It can be confirmed afterwards.")); break;
    case QuickKind::Deferral: m_what->setText(tr("Enter grants the deferral; nothing is sent before the day after it.")); break;
    case QuickKind::Dispute:
        m_what->setText(disputed().isValid() ? tr("Enter notes the dispute; this invoice waits, the others go on.") : tr("Enter asks which invoice is disputed."));
        break;
    }
    m_captions.retranslate();
}

void QuickAddDialog::retranslate()
{
    setWindowTitle(tr("Quick add"));
    m_text->setPlaceholderText(tr("Maes pays 500 on Friday · calls back Monday · disputes 2026-0101"));
    m_text->setAccessibleName(tr("What was said"));
    const QStringList words{tr("&Note"), tr("&Call"), tr("&Promise"), tr("De&ferral"), tr("D&ispute")};
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        m_kinds->button(static_cast<int>(kKinds[i]))->setText(words[static_cast<qsizetype>(i)]);
    m_save->setText(tr("Save"));
    m_more->setText(tr("More…"));
    m_more->setToolTip(tr("The whole form, filled in with what stands here"));
    showGuess();
}

void QuickAddDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_more)
        retranslate();
}

void QuickAddDialog::fail(const LiveText& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

CallRecord QuickAddDialog::call() const
{
    CallRecord record;
    record.debtor = m_subject.debtor;
    record.invoices = covered();
    record.result = resultOf(m_guess.call);
    record.note = m_text->text().trimmed();
    record.number = m_guess.phone;
    record.again = m_day->isVisibleTo(this) ? m_day->date() : std::nullopt;
    if (record.again && record.result == CallResult::Reached)
        record.result = CallResult::TryAgain; // A day to call again is what says so.
    return record;
}

Result<UndoToken> QuickAddDialog::save()
{
    BookSession& session = m_context.session();
    const QString note = m_text->text().trimmed();
    switch (kind()) {
    case QuickKind::Note: break; // Has no undo: see saveNote.
    case QuickKind::Call: return recordCall(session, call());
    case QuickKind::Promise: {
        NewPromise promise;
        promise.debtor = m_subject.debtor;
        promise.invoices = covered();
        promise.payOn = *m_day->date();
        if (!m_amount->isEmpty())
            promise.amount = *m_amount->amount();
        promise.note = note;
        promise.isWarned = m_isWarned;
        if (m_guess.isByCall) {
            promise.call = CallRecord{};
            promise.call->number = m_guess.phone;
        }
        const auto made = makePromise(session, promise);
        return made ? Result<UndoToken>(made->undo) : Result<UndoToken>(made.error());
    }
    case QuickKind::Deferral: {
        NewDeferral deferral;
        deferral.debtor = m_subject.debtor;
        deferral.invoices = covered();
        deferral.until = *m_day->date();
        deferral.note = note;
        deferral.isWarned = m_isWarned;
        const auto granted = grantDeferral(session, deferral);
        return granted ? Result<UndoToken>(granted->undo) : Result<UndoToken>(granted.error());
    }
    case QuickKind::Dispute: {
        NewDispute dispute;
        dispute.invoice = disputed();
        if (!m_amount->isEmpty())
            dispute.amount = *m_amount->amount();
        dispute.note = note;
        const auto opened = openDispute(session, dispute);
        return opened ? Result<UndoToken>(opened->undo) : Result<UndoToken>(opened.error());
    }
    }
    return Error{Error::Code::NothingToDo, {}, {}};
}

Result<Done> QuickAddDialog::saveNote()
{
    const std::optional<InvoiceId> invoice = m_subject.invoices.size() == 1 ? std::optional(m_subject.invoices.front()) : std::nullopt;
    return addNote(m_context.session(), m_subject.debtor, m_text->text().trimmed(), invoice);
}

void QuickAddDialog::submit()
{
    read(); // What was typed last counts.
    const QuickKind what = kind();
    if (m_text->text().trimmed().isEmpty())
        return fail([] { return tr("Type what was said."); }, m_text);
    if (!m_subject.debtor.isValid())
        return fail([] { return tr("Name the debtor in the line, or choose it from the list."); }, m_debtor);
    if (what == QuickKind::Note) {
        if (const auto done = saveNote(); !done)
            return fail(done.error(), m_text);
        return accept();
    }
    if (m_day->isVisibleTo(this) && (m_day->isWrong() || (!m_day->date() && what != QuickKind::Call)))
        return fail([] { return tr("Type the day as day-month-year, or as “next week”, “+14”."); }, m_day);
    if (m_amount->isVisibleTo(this) && !m_amount->isEmpty() && !m_amount->amount())
        return fail(m_amount->amount().error(), m_amount);
    if (what == QuickKind::Dispute && !disputed().isValid())
        return openForm();
    const auto done = save();
    if (!done) {
        const QString why = done.error().arguments.value(0);
        fail(done.error(), why == u"amount" ? static_cast<QWidget*>(m_amount) : why.endsWith(u"_day"_s) ? static_cast<QWidget*>(m_day) : m_text);
        if (why == u"broken_promises" && !m_isWarned)
            m_strip->setAction([] { return tr("Save all the same"); }, [this] {
                m_isWarned = true;
                submit();
            });
        return;
    }
    m_context.pushUndo([what, name = m_debtor->text().trimmed()] { return undoText(what, name); }, *done);
    accept();
}

void QuickAddDialog::openForm()
{
    read();
    const ContactSubject subject{m_subject.debtor, m_subject.invoices};
    const QString note = m_text->text().trimmed();
    const auto amount = m_amount->amount();
    const std::optional<Money> typed = !m_amount->isEmpty() && amount ? std::optional(*amount) : std::nullopt;
    QDialog* form = nullptr;
    switch (kind()) {
    case QuickKind::Note:
    case QuickKind::Call: {
        CallDialog::Start start;
        start.result = resultOf(m_guess.call);
        start.number = m_guess.phone;
        start.note = note;
        start.again = m_day->date();
        form = new CallDialog(m_context, subject, start, this);
        break;
    }
    case QuickKind::Promise: {
        PromiseDialog::Start start;
        start.payOn = m_day->date();
        start.amount = typed;
        start.note = note;
        start.isByCall = m_guess.isByCall;
        form = new PromiseDialog(m_context, subject, start, this);
        break;
    }
    case QuickKind::Deferral: form = new DeferralDialog(m_context, subject, m_day->date(), note, this); break;
    case QuickKind::Dispute: form = new DisputeDialog(m_context, subject, typed, note, this); break;
    }
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, &QDialog::accept); // Else one is back here with the line as it was.
    form->open();
}

} // namespace tegoed::ui
