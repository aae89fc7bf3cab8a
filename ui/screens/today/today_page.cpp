#include "ui/screens/today/today_page.h"

#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/escalation/announced_days.h"
#include "core/usecases/escalation/calls.h"
#include "core/usecases/escalation/cold_start_answer.h"
#include "core/usecases/unit_of_work.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/screens/answers/answer_dialog.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/messages/send_desk.h"
#include "ui/screens/today/due_reading.h"
#include "ui/screens/today/first_reading.h"
#include "ui/screens/today/today_acts.h"
#include "ui/screens/today/today_agreements.h"
#include "ui/screens/today/today_detail.h"
#include "ui/screens/today/today_list.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

TodayPage::TodayPage(AppContext& context, DueReading& due, QWidget* parent)
    : Page(context, parent)
    , m_due(due)
    , m_model(new TodayModel(this))
    , m_list(new TodayList(this))
    , m_detail(new TodayDetail(this))
    , m_freshness(new QLabel(this))
    , m_bank(new QPushButton(this))
    , m_coldStart(new InlineStrip(this))
    , m_error(new InlineStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyState(this))
    , m_first(new FirstReading(due, this))
    , m_prepare(new QAction(this))
    , m_showLater(new QAction(this))
{
    setObjectName(u"todayPage"_s);
    build();
    retranslate();
}

void TodayPage::build()
{
    m_freshness->setObjectName(u"today.freshness"_s);
    m_freshness->setWordWrap(true);
    m_freshness->setForegroundRole(QPalette::PlaceholderText);
    m_bank->setObjectName(u"today.bank"_s);
    m_coldStart->setClosable(false);
    m_list->setObjectName(u"today.list"_s);
    m_list->setModel(m_model);
    m_detail->setReadOnly(context().isReadOnly());
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({600, 400}); // The same shares from the first moment: the invoices of the row need their four columns.
    m_split->setChildrenCollapsible(false);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_first);
    m_prepare->setObjectName(u"today.prepare"_s);
    m_prepare->setIcon(icon(u"mail"_s));
    auto* top = new QHBoxLayout;
    top->setSpacing(gap());
    top->addWidget(m_freshness, 1);
    top->addWidget(m_bank);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    column->addLayout(top);
    column->addWidget(m_coldStart);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    connect(&m_due, &DueReading::done, this, [this] {
        if (isVisibleTo(window()))
            showNewest();
    });
    connect(&m_due, &DueReading::failed, this, [this](const Error& error) {
        if (m_due.list()) // Else its place says so.
            m_error->say(error);
    });
    connect(m_bank, &QPushButton::clicked, this, &TodayPage::lookedAtBank);
    connect(m_prepare, &QAction::triggered, this, &TodayPage::prepareAll);
    connect(m_showLater, &QAction::triggered, this, [this] {
        m_showsLater = true;
        showState();
        m_list->expand(m_model->sectionIndex(TodaySection::Later));
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showCurrent);
    connect(m_list, &TodayList::actionWanted, this, &TodayPage::act);
    connect(m_list, &TodayList::openWanted, this, &TodayPage::compose);
    connect(m_list, &TodayList::debtorWanted, this, &TodayPage::openDebtor);
    connect(m_list, &TodayList::skipWanted, this, &TodayPage::skip);
    connect(m_list, &TodayList::resultWanted, this, [this](const QModelIndex& index, int number) {
        if (m_model->kindOf(index) == TodayModel::RowKind::Call)
            record(static_cast<CallResult>(number - 1));
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &TodayPage::showMenu);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TodayPage::showState);
    connect(m_detail, &TodayDetail::sendWanted, this, [this] { act(m_list->currentIndex()); });
    connect(m_detail, &TodayDetail::composerWanted, this, [this] { compose(m_list->currentIndex()); });
    const auto withAgreement = [this](void (*does)(AppContext&, const DueAgreement&)) {
        return [this, does] {
            if (const DueAgreement* due = m_model->agreementOf(m_list->currentIndex()))
                does(this->context(), DueAgreement(*due));
        };
    };
    connect(m_detail, &TodayDetail::planWanted, this, withAgreement(openPlanOf));
    connect(m_detail, &TodayDetail::debtorWanted, this, [this] { openDebtor(m_list->currentIndex()); });
    connect(m_detail, &TodayDetail::skipWanted, this, [this] { skip(m_list->currentIndex()); });
    connect(m_detail, &TodayDetail::passWanted, this, &TodayPage::passOver);
    connect(m_detail, &TodayDetail::resultWanted, this, &TodayPage::record);
    connect(m_detail, &TodayDetail::carryOutWanted, this, &TodayPage::carryOut);
    connect(m_detail, &TodayDetail::extendWanted, this, [this] { decide(true); });
    connect(m_detail, &TodayDetail::dropWanted, this, [this] { decide(false); });
    const auto withSubject = [this](auto open) {
        return [this, open] {
            if (auto* contacts = ContactActions::of(this->context()))
                open(*contacts, inFront());
        };
    };
    connect(m_detail, &TodayDetail::callWanted, this, withSubject([](ContactActions& contacts, const ContactSubject& subject) { contacts.openCall(subject); }));
    connect(m_detail, &TodayDetail::promiseWanted, this,
            withSubject([](ContactActions& contacts, const ContactSubject& subject) { contacts.openPromise(subject); }));
    connect(m_detail, &TodayDetail::settleWanted, this, withAgreement(settleAgreement));
    connect(m_detail, &TodayDetail::moveWanted, this, [this] {
        const DueAgreement* due = m_model->agreementOf(m_list->currentIndex());
        if (auto* contacts = ContactActions::of(this->context()); contacts && due)
            contacts->moveAnswer(due->id);
    });
    connect(m_detail, &TodayDetail::invoiceWanted, this, [this](InvoiceId id) { this->context().openInvoice(id); });
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::subtitle() const
{
    return weekdayDateText(context().today()) + u" "_s + QString::number(context().today().year());
}

QList<QAction*> TodayPage::headerActions() const
{
    return context().isReadOnly() ? QList<QAction*>() : QList<QAction*>{m_prepare};
}

bool TodayPage::hasContent() const
{
    return m_shown || m_due.error();
}

void TodayPage::showPlace(const QVariantMap&)
{
    m_due.begin();
    showNewest();
    if (m_shown)
        m_list->setFocus();
    else
        m_first->setFocus();
}

/// The worker is reading already. In front that follows; when the page is opened, what it has read meanwhile shows at once.
void TodayPage::refresh(const ChangeSet&)
{
    showNewest();
}

void TodayPage::showNewest()
{
    if (!m_due.list() || m_due.list() == m_shown)
        return;
    m_shown = m_due.list();
    m_error->hide();
    const bool isFocusHere = m_first->hasFocus() || m_first->isAncestorOf(QApplication::focusWidget());
    showList(*m_shown);
    if (isFocusHere)
        m_list->setFocus();
}

void TodayPage::showList(DueList list)
{
    const bool isFirst = m_model->list().today == Date(2000, 1, 1);
    std::array<bool, kTodaySections> wasOpen{};
    for (int section = 0; section < kTodaySections; ++section)
        wasOpen[static_cast<std::size_t>(section)] = m_list->isExpanded(m_model->index(section, 0, {}));
    // After sending, the next row of the section is in front (ux.md 5.5).
    const QModelIndex before = m_list->currentIndex();
    const bool wasRow = m_model->isRow(before);
    const int section = wasRow ? m_model->parent(before).row() : static_cast<int>(TodaySection::ToSend);
    const int row = wasRow ? before.row() : 0;
    const bool wasQuiet = m_model->isQuiet();
    m_model->show(std::move(list));
    for (int at = 0; at < kTodaySections; ++at) {
        const bool isQuiet = at == static_cast<int>(TodaySection::Received) && m_model->isQuiet();
        const bool isLater = at == static_cast<int>(TodaySection::Later) || isQuiet;
        const bool isNews = wasQuiet && at == static_cast<int>(TodaySection::Received) && !isQuiet; // What just came in is not behind a fold.
        m_list->setExpanded(m_model->index(at, 0, {}), isFirst || isNews ? !isLater : wasOpen[static_cast<std::size_t>(at)]);
    }
    const QModelIndex parent = m_model->index(section, 0, {});
    const int rows = m_model->rowCount(parent);
    m_list->setCurrentIndex(rows > 0 ? m_model->index(std::min(row, rows - 1), 0, parent) : parent);
    showFreshness();
    showColdStart();
    showState();
    showCurrent();
}

bool TodayPage::isBankOld() const
{
    const Freshness& fresh = m_model->list().freshness;
    return !fresh.bankUntil || *fresh.bankUntil < context().today();
}

void TodayPage::showFreshness()
{
    m_freshness->setVisible(hasList());
    m_bank->setVisible(hasList() && isBankOld() && !context().isReadOnly());
    if (!hasList())
        return; // Nothing is known yet.
    const Freshness& fresh = m_model->list().freshness;
    const Date today = context().today();
    QStringList parts{bankFreshnessText(fresh.bankUntil, fresh.isBankLooked, today)};
    parts += fresh.invoicesReadOn ? tr("Invoices: %1").arg(relativeDateText(*fresh.invoicesReadOn, today)) : tr("Invoices: none yet");
    m_freshness->setText(parts.join(u"   "_s));
}

void TodayPage::showColdStart()
{
    const int count = m_model->list().coldStart;
    m_coldStart->setVisible(count > 0);
    if (count == 0)
        return;
    m_coldStart->say(Tone::Info, [count] {
        return tr("%n invoice(s) were overdue already when they came in. Where do they begin? Nothing leaves before you approve it.", nullptr, count);
    });
    if (context().isReadOnly())
        return;
    m_coldStart->setAction([] { return tr("At the step that fits"); }, [this] { begin(ColdStartChoice::FittingStep); });
    m_coldStart->setSecondAction([] { return tr("At the first reminder"); }, [this] { begin(ColdStartChoice::FirstReminder); });
}

void TodayPage::begin(ColdStartChoice choice)
{
    ColdStartAnswer answer;
    answer.choice = choice;
    const auto done = answerColdStart(context().session(), answer);
    if (!done)
        return m_error->say(done.error());
    context().pushUndo([count = done->invoices] { return tr("%n invoice(s) begin", nullptr, count); }, done->undo);
}

void TodayPage::showState()
{
    const DueList& list = m_model->list();
    const int toSend = m_model->tickedCount();
    m_prepare->setEnabled(toSend > 0);
    m_prepare->setToolTip(tr("%n message(s) to look at before they leave", nullptr, toSend));
    if (!hasList())
        return m_stack->setCurrentWidget(m_first);
    const bool isIdle = m_model->thingsToDo() == 0 && list.coldStart == 0 && !m_showsLater;
    if (!isIdle) {
        m_stack->setCurrentWidget(m_split);
        return;
    }
    QList<QAction*> actions;
    if (!list.freshness.invoicesReadOn && list.later.empty()) {
        m_empty->setTexts(u"today"_s, tr("Welcome to your work of today"),
                          tr("Import your invoices first. Then set up an account to send with; the reminders appear here by themselves."));
        for (const QString& id : {u"file.import"_s, u"invoice.add"_s, u"settings.accounts"_s}) {
            if (QAction* action = context().actions().action(id))
                actions += action;
        }
    } else {
        m_empty->setTexts(u"today"_s, tr("Nothing to do today"),
                          list.nextDay ? tr("The next step is on %1.").arg(longDateText(*list.nextDay)) : tr("Nothing is planned for the coming weeks."));
        if (!list.later.empty())
            actions += m_showLater;
    }
    m_empty->setActions(actions);
    m_stack->setCurrentWidget(m_empty);
}

void TodayPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (const DueProposal* proposal = m_model->proposalOf(index)) {
        DueProposal shown = *proposal;
        if (auto claims = claimsOfProposal(context().session(), shown)) // Only of the row that is looked at.
            shown.claims = std::move(claims).value();
        m_detail->show(shown, context().today());
    } else if (const DueAgreement* due = m_model->agreementOf(index))
        m_detail->show(*due);
    else if (const DueStuck* stuck = m_model->stuckOf(index))
        m_detail->show(*stuck);
    else if (m_model->isRow(index) && m_model->kindOf(index) != TodayModel::RowKind::Later && !m_model->answerOf(index))
        m_detail->show(m_model->data(index, TodayModel::TitleRole).toString(), m_model->data(index, TodayModel::AmountRole).toString(),
                       m_model->explanationOf(index));
    else
        m_detail->showNothing();
}

void TodayPage::prepareAll()
{
    if (auto* messages = MessageActions::of(context()))
        messages->openReview(m_model->ticked(), isBankOld());
}

void TodayPage::act(const QModelIndex& index)
{
    if (!m_model->isRow(index))
        return;
    switch (m_model->kindOf(index)) {
    case TodayModel::RowKind::Message:
        if (context().isReadOnly())
            return;
        if (TodayModel::maySendUnseen(*m_model->proposalOf(index)))
            return SendDesk::of(context())->sendProposal(*m_model->proposalOf(index));
        return compose(index);
    case TodayModel::RowKind::Call:
    case TodayModel::RowKind::HandOver:
    case TodayModel::RowKind::Announced:
        m_list->setCurrentIndex(index);
        if (auto* first = m_detail->findChild<QWidget*>(m_model->kindOf(index) == TodayModel::RowKind::Call ? u"todayDetail.note"_s : u"todayDetail.carryOut"_s))
            first->setFocus();
        return;
    case TodayModel::RowKind::Agreement:
        m_list->setCurrentIndex(index);
        return actOnAgreement(context(), DueAgreement(*m_model->agreementOf(index))); // A copy: the list may be read anew meanwhile.
    case TodayModel::RowKind::Stuck: return compose(index);
    case TodayModel::RowKind::Later: return openDebtor(index);
    case TodayModel::RowKind::CertainReceipts:
        if (QAction* book = context().actions().action(u"payments.bookCertain"_s); book && !context().isReadOnly())
            return book->trigger();
        [[fallthrough]];
    case TodayModel::RowKind::OtherReceipts: return context().openPage(u"payments"_s, {{u"group"_s, QString()}});
    case TodayModel::RowKind::Note: return context().openPage(u"payments"_s);
    case TodayModel::RowKind::Arrived:
    case TodayModel::RowKind::NotArrived:
        if (QAction* report = context().actions().action(u"import.watch"_s))
            report->trigger();
        return;
    case TodayModel::RowKind::Answer: {
        auto* dialog = new AnswerDialog(context(), m_model->answerOf(index)->answer.id, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    }
}

void TodayPage::compose(const QModelIndex& index)
{
    if (const DueAgreement* due = m_model->agreementOf(index))
        return openAgreement(context(), DueAgreement(*due));
    auto* messages = MessageActions::of(context());
    if (const DueStuck* stuck = m_model->stuckOf(index); stuck && messages && !stuck->toInterrupt.empty() && !context().isReadOnly()) {
        ComposePlan way;
        way.debtor = stuck->debtor;
        way.stage = Stage::LimitationNotice;
        way.invoices = stuck->toInterrupt;
        return messages->openComposer(way);
    }
    const DueProposal* proposal = m_model->proposalOf(index);
    if (!proposal || proposal->kind != ActionKind::Message || context().isReadOnly())
        return m_model->kindOf(index) == TodayModel::RowKind::Call || m_model->answerOf(index) || !m_model->debtorOf(index).isValid() ? act(index)
                                                                                                                                      : openDebtor(index);
    if (messages)
        messages->openComposer(planOf(*proposal, proposal->channels));
}

void TodayPage::openDebtor(const QModelIndex& index)
{
    if (const DebtorId debtor = m_model->debtorOf(index); debtor.isValid())
        context().openDebtor(debtor);
}

void TodayPage::skip(const QModelIndex& index)
{
    const DueProposal* proposal = m_model->proposalOf(index);
    if (proposal && !context().isReadOnly() && proposal->kind != ActionKind::Announced)
        ReasonDialog(context(), putOffAct(*proposal, context().today()), this).exec();
}

void TodayPage::passOver()
{
    if (const DueProposal* proposal = m_model->proposalOf(m_list->currentIndex()))
        ReasonDialog(context(), passOverAct(*proposal), this).exec();
}

void TodayPage::decide(bool isExtended)
{
    const DueProposal* proposal = m_model->proposalOf(m_list->currentIndex());
    if (proposal && proposal->announced)
        ReasonDialog(context(), announcedAct(*proposal, isExtended, context().today()), this).exec();
}

void TodayPage::record(CallResult result)
{
    const DueProposal* proposal = m_model->proposalOf(m_list->currentIndex());
    if (!proposal || proposal->kind != ActionKind::Call || context().isReadOnly())
        return;
    CallRecord call;
    call.debtor = proposal->debtor;
    call.invoices = invoiceIdsOf(*proposal);
    call.step = proposal->step;
    call.result = result;
    call.note = m_detail->note();
    if (result == CallResult::NoAnswer || result == CallResult::TryAgain)
        call.again = context().today().plusDays(1);
    auto* contacts = ContactActions::of(context());
    const ContactSubject subject = inFront();
    if (result == CallResult::Promised && contacts) { // The promise and its call are one act.
        PromiseDialog::Start start;
        start.note = call.note;
        start.call = call;
        return contacts->openPromise(subject, start);
    }
    const auto done = recordCall(context().session(), call);
    if (!done)
        return m_error->say(done.error());
    context().pushUndo([name = proposal->debtorName, result] { return tr("call to %1: %2").arg(name, callResultText(result)); }, *done);
    if (result == CallResult::Disputed && contacts)
        contacts->openDispute(subject);
    else if (result == CallResult::WrongNumber && contacts)
        contacts->mendNumber(subject.debtor);
}

void TodayPage::carryOut()
{
    const DueProposal* proposal = m_model->proposalOf(m_list->currentIndex());
    if (!proposal || !proposal->announced)
        return;
    const QString name = proposal->debtorName;
    const auto done = carryOutAnnounced(context().session(), proposal->announced->message, {});
    if (!done)
        return m_error->say(done.error());
    context().pushUndo([name] { return tr("announced day of %1 carried out").arg(name); }, *done);
}

ContactSubject TodayPage::inFront() const
{
    const QModelIndex index = m_list->currentIndex();
    return isVisibleTo(window()) ? ContactSubject{m_model->debtorOf(index), m_model->invoicesOf(index)} : ContactSubject{};
}

void TodayPage::lookedAtBank()
{
    const auto done = setBankLookedUntil(context().session(), context().today());
    if (!done)
        return m_error->say(done.error());
    context().pushUndo([] { return tr("bank looked at until today"); }, *done);
}

void TodayPage::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    const TodayModel::RowKind kind = m_model->kindOf(index);
    const bool isReceipts = kind == TodayModel::RowKind::CertainReceipts || kind == TodayModel::RowKind::OtherReceipts;
    const bool isFiles = kind == TodayModel::RowKind::Arrived || kind == TodayModel::RowKind::NotArrived;
    if (!m_model->isRow(index) || kind == TodayModel::RowKind::Note || isReceipts || isFiles || m_model->answerOf(index))
        return;
    m_list->setCurrentIndex(index);
    QMenu menu(this);
    for (auto* button : m_detail->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(m_detail))
            menu.addAction(button->text(), button, &QPushButton::click);
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void TodayPage::retranslate()
{
    m_prepare->setText(tr("&Prepare all…"));
    m_showLater->setText(tr("Show what comes later"));
    m_bank->setText(tr("Bank looked at until today"));
    m_bank->setToolTip(tr("You looked at your bank account and recorded what came in, up to and including today."));
    m_list->setAccessibleName(tr("Work of today"));
    m_model->retranslate();
    m_detail->retranslate();
    m_first->retranslate();
    showFreshness();
    showState();
    showCurrent();
    Q_EMIT headerChanged();
}

QVariantMap TodayPage::saveState() const
{
    return {{u"split"_s, m_split->saveState()}};
}

void TodayPage::restoreState(const QVariantMap& state)
{
    m_split->restoreState(state.value(u"split"_s).toByteArray());
}

} // namespace tegoed::ui
