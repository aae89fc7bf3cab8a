#include "ui/screens/payments/bank_lines_view.h"

#include "core/domain/money/sums.h"
#include "core/storage/queries/debtor_queries.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/payments/assign_line_dialog.h"
#include "ui/screens/payments/bank_line_detail.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QString chipText(LineGroup group)
{
    switch (group) {
    case LineGroup::Certain: return BankLinesView::tr("Certain");
    case LineGroup::Proposed: return BankLinesView::tr("Proposed");
    case LineGroup::Unknown: return BankLinesView::tr("Unknown");
    case LineGroup::Out: return BankLinesView::tr("Money out");
    case LineGroup::Ignored: return BankLinesView::tr("Left out");
    case LineGroup::Booked: break;
    }
    return BankLinesView::tr("Booked");
}

QString chipToolTip(LineGroup group)
{
    switch (group) {
    case LineGroup::Certain: return BankLinesView::tr("May be booked without looking at them one by one");
    case LineGroup::Proposed: return BankLinesView::tr("Most likely: one key each");
    case LineGroup::Unknown: return BankLinesView::tr("A person decides");
    case LineGroup::Out: return BankLinesView::tr("What you paid yourself; nothing has to be done with it");
    case LineGroup::Ignored: return BankLinesView::tr("No payments of debtors");
    case LineGroup::Booked: break;
    }
    return BankLinesView::tr("The newest lines that are booked");
}

} // namespace

BankLinesView::BankLinesView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shown(std::make_shared<BankLinesShown>())
    , m_strip(new InlineStrip(this))
    , m_text(new QLineEdit(this))
    , m_chips(new FilterChips(FilterChips::Choice::AtMostOne, this))
    , m_freshness(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PagedTableView(this))
    , m_table(makeBankLinesTable(m_shown, this))
    , m_detail(new BankLineDetail(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"bankLines"_s);
    build();
    connect(m_text, &QLineEdit::textChanged, this, &BankLinesView::show);
    connect(m_chips, &FilterChips::changed, this, &BankLinesView::show);
    connect(m_view, &PagedTableView::currentIdChanged, this, &BankLinesView::showCurrent);
    connect(m_view, &PagedTableView::selectionSummaryChanged, this, &BankLinesView::selectionSummaryChanged);
    connect(m_detail, &BankLineDetail::bookRequested, this, &BankLinesView::bookCurrent);
    connect(m_detail, &BankLineDetail::rejectRequested, this, &BankLinesView::rejectCurrent);
    connect(m_detail, &BankLineDetail::assignRequested, this, &BankLinesView::assignCurrent);
    connect(m_detail, &BankLineDetail::prepaymentRequested, this, &BankLinesView::prepay);
    connect(m_detail, &BankLineDetail::ignoreRequested, this, &BankLinesView::ignoreCurrent);
    connect(m_detail, &BankLineDetail::takeBackRequested, this, &BankLinesView::takeBackCurrent);
    connect(m_detail, &BankLineDetail::thankRequested, this, &BankLinesView::thank);
    connect(m_detail, &BankLineDetail::debtorRequested, this, [this](DebtorId id) { m_context.openDebtor(id); });
    retranslate();
}

void BankLinesView::build()
{
    m_strip->setObjectName(u"bankLines.strip"_s);
    m_text->setObjectName(u"bankLines.filter"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_chips->setObjectName(u"bankLines.chips"_s);
    std::vector<FilterChips::Chip> chips;
    for (const LineGroup group : kLineGroups)
        chips.push_back({lineGroupCode(group), [group] { return chipText(group); }, [group] { return chipToolTip(group); }});
    m_chips->setChips(std::move(chips));
    m_freshness->setObjectName(u"bankLines.freshness"_s);
    m_freshness->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(u"bankLines.table"_s);
    m_view->setTable(m_table);
    m_view->installEventFilter(this);
    m_view->setSelectionSum([this](const std::vector<std::int64_t>& ids) {
        std::vector<Money> sums;
        for (const std::int64_t id : ids) {
            if (const BankLineRow* row = m_shown->lines.find(BankLineId{id}))
                addTo(sums, row->line.data.amount);
        }
        return sums;
    });
    m_view->setContextMenuFiller([this](QMenu& menu) {
        const BankLineRow* row = current();
        if (!row || m_context.isReadOnly())
            return;
        const bool isIn = row->line.data.amount.minorUnits() > 0;
        if (row->group <= LineGroup::Out) {
            if (row->hasProposal())
                menu.addAction(tr("Book as proposed"), this, &BankLinesView::bookCurrent);
            if (isIn && row->hasProposal())
                menu.addAction(tr("Not this"), this, &BankLinesView::rejectCurrent);
            if (isIn)
                menu.addAction(tr("Search invoice or split…"), this, &BankLinesView::assignCurrent);
            if (isIn)
                menu.addAction(tr("As prepayment…"), this, &BankLinesView::prepay);
            menu.addAction(tr("Leave out…"), this, &BankLinesView::ignoreCurrent);
        } else {
            menu.addAction(tr("Take back"), this, &BankLinesView::takeBackCurrent);
        }
    });
    m_empty->setObjectName(u"bankLines.empty"_s);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"bankLines.split"_s);
    split->addWidget(m_view);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* top = new FlowLayout(gap(), gap());
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_chips, m_freshness})
        top->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

void BankLinesView::begin()
{
    if (!std::exchange(m_hasBegun, true))
        readAgain();
}

void BankLinesView::readAgain()
{
    if (m_isReading) {
        m_isOvertaken = true;
        return;
    }
    m_isReading = true;
    m_isOvertaken = false;
    m_context.runReading([rejected = m_rejected](BookSession& session, Progress&) { return readBankLines(session, rejected); }, this,
                         [this](const Result<BankLines>& found) {
                             m_isReading = false;
                             if (m_isOvertaken)
                                 return readAgain();
                             if (!found)
                                 return m_strip->say(found.error());
                             m_shown->lines = *found;
                             m_hasRead = true;
                             show();
                             Q_EMIT read();
                         });
}

void BankLinesView::refresh(const ChangeSet& changes)
{
    if (m_hasBegun && !changes.isEmpty())
        readAgain();
}

const BankLineRow* BankLinesView::current() const
{
    return m_table->rowCount() > 0 ? m_shown->lines.find(BankLineId{m_view->currentId()}) : nullptr;
}

int BankLinesView::certain() const
{
    return m_shown->lines.count(LineGroup::Certain);
}

QString BankLinesView::group() const
{
    return m_chips->chosen().value(0);
}

void BankLinesView::showGroup(const QString& group)
{
    m_chips->setChosen(group.isEmpty() ? QStringList() : QStringList{group});
    show();
}

void BankLinesView::showLine(BankLineId id)
{
    m_wanted = id;
    begin();
    if (m_hasRead)
        show();
}

void BankLinesView::show()
{
    if (!m_hasRead)
        return;
    if (const BankLineRow* wanted = m_wanted.isValid() ? m_shown->lines.find(m_wanted) : nullptr) {
        m_text->clear();
        m_chips->setChosen(wanted->group <= LineGroup::Unknown ? QStringList() : QStringList{lineGroupCode(wanted->group)});
    }
    m_shown->text = m_text->text().trimmed();
    m_shown->group = group();
    m_table->refresh();
    if (m_wanted.isValid() && m_view->selectId(m_wanted.value))
        m_wanted = {};
    if (m_table->rowCount() > 0 && m_view->currentId() == 0)
        m_view->selectId(m_table->idAt(0));
    for (const LineGroup one : kLineGroups)
        m_chips->setCount(lineGroupCode(one), m_shown->lines.count(one));
    showEmpty();
    showFreshness();
    showCurrent();
}

void BankLinesView::showEmpty()
{
    const bool isFiltered = !m_shown->text.isEmpty() || !m_shown->group.isEmpty();
    const bool isNew = m_shown->lines.imports == 0;
    QList<QAction*> actions;
    if (QAction* import = m_context.actions().action(u"file.import"_s); import && !isFiltered)
        actions += import;
    m_empty->setActions(actions);
    if (isFiltered)
        m_empty->setTexts(u"payments"_s, tr("No such bank lines"), tr("Clear the filter to see what is to be matched."));
    else if (isNew)
        m_empty->setTexts(u"payments"_s, tr("No bank statement was read yet"),
                          tr("Drop the file of your bank on this window: CAMT.053, MT940, CODA, or the list your bank exports as CSV, also in a zip. "
                             "You see what it brings before anything is stored."));
    else
        m_empty->setTexts(u"success"_s, tr("All that came in is matched"), tr("Drop the next file of your bank on this window."));
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
}

void BankLinesView::showFreshness()
{
    const BankFreshness& fresh = m_shown->lines.freshness;
    m_freshness->setText(fresh.until ? bankFreshnessText(fresh.until, fresh.isLooked, m_context.today()) : QString());
    m_freshness->setVisible(fresh.until.has_value());
}

void BankLinesView::showCurrent()
{
    m_detail->show(m_shown->lines, current(), !m_context.isReadOnly());
}

bool BankLinesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: bookCurrent(); return true;
    case Qt::Key_Backspace: rejectCurrent(); return true;
    case Qt::Key_Delete: ignoreCurrent(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

/// The line has been dealt with: the next one is in front, at once.
void BankLinesView::advanceFrom(BankLineId id)
{
    const int row = m_table->rowOf(id.value);
    const std::int64_t next = row >= 0 ? (m_table->idAt(row + 1) != 0 ? m_table->idAt(row + 1) : m_table->idAt(row - 1)) : 0;
    std::erase_if(m_shown->lines.rows, [id](const BankLineRow& one) { return one.id() == id; });
    show();
    if (next != 0)
        m_view->selectId(next);
    Q_EMIT read();
}

void BankLinesView::booked(const BankLineRow& row, const Result<LinesBooked>& done)
{
    if (!done) {
        m_strip->say(done.error());
        return readAgain(); // What is proposed is perhaps no longer so.
    }
    m_context.pushUndo([line = row.line] { return tr("booked %1").arg(bankLineText(line)); }, undoOf(*done));
    if (m_strip->isVisible() && m_strip->tone() == Tone::Bad)
        m_strip->hide();
    sayTooLate(done->tooLate);
    advanceFrom(row.id());
}

void BankLinesView::bookCurrent()
{
    const BankLineRow* chosen = current();
    const int way = m_detail->choice();
    if (!chosen || m_context.isReadOnly() || chosen->group > LineGroup::Out)
        return;
    const BankLineRow row = *chosen; // The list changes under it.
    if (way < 0)
        return row.line.data.amount.minorUnits() > 0 ? assignCurrent() : void();
    if (row.isReturn())
        return booked(row, bookReturn(m_context.session(), row.id(), row.returnOf[static_cast<std::size_t>(way)].id));
    const std::vector<MatchCandidate> ways = row.candidates();
    const bool isProposal = way == 0 && row.hasProposal();
    booked(row, bookCandidate(m_context.session(), row.id(), ways[static_cast<std::size_t>(way)], isProposal ? row.proposal.certainty : Certainty::Unknown));
}

/// In this window it is no longer proposed, nor booked with what is certain; the ways to book it stay.
void BankLinesView::rejectCurrent()
{
    const BankLineRow* chosen = current();
    if (!chosen || !chosen->hasProposal() || chosen->isReturn() || m_context.isReadOnly())
        return;
    const BankLineId id = chosen->id();
    m_rejected.insert(id.value);
    advanceFrom(id);
    readAgain();
}

void BankLinesView::assign(const BankLineRow& row, const MatchCandidate& start)
{
    AssignLineDialog dialog(m_context, row.line, start, this);
    dialog.exec();
    if (const auto& done = dialog.booked())
        booked(row, Result<LinesBooked>(*done));
}

void BankLinesView::assignCurrent()
{
    const BankLineRow* chosen = current();
    if (!chosen || chosen->line.data.amount.minorUnits() <= 0 || chosen->group > LineGroup::Unknown)
        return;
    const BankLineRow row = *chosen;
    const int way = m_detail->choice();
    MatchCandidate start;
    start.debtor = row.proposal.best.debtor;
    if (way >= 0)
        start = row.candidates()[static_cast<std::size_t>(way)];
    assign(row, start);
}

void BankLinesView::prepay()
{
    const BankLineRow* chosen = current();
    if (!chosen || chosen->line.data.amount.minorUnits() <= 0 || chosen->group > LineGroup::Unknown)
        return;
    const BankLineRow row = *chosen;
    MatchCandidate start;
    start.debtor = row.proposal.best.debtor;
    start.rest = row.line.data.amount;
    assign(row, start);
}

void BankLinesView::ignoreCurrent()
{
    const BankLineRow* chosen = current();
    if (!chosen || chosen->group > LineGroup::Out || m_context.isReadOnly())
        return;
    const StoredBankLine line = chosen->line;
    ReasonedAct act;
    act.id = u"ignoreLine"_s;
    act.title = [] { return tr("Leave a bank line out"); };
    act.about = [line] { return tr("%1 is no payment of a debtor. It stays in the book, under “Left out”, with the reason.").arg(bankLineText(line)); };
    act.verb = [] { return tr("Leave out"); };
    act.act = [id = line.id](BookSession& session, const QString& reason, const std::optional<Date>&) { return ignoreLine(session, id, reason); };
    act.undoText = [line] { return tr("left out %1").arg(bankLineText(line)); };
    if (ReasonDialog(m_context, std::move(act), this).exec() == QDialog::Accepted)
        advanceFrom(line.id);
}

void BankLinesView::takeBackCurrent()
{
    const BankLineRow* chosen = current();
    if (!chosen || chosen->group < LineGroup::Ignored)
        return;
    const BankLineId id = chosen->id();
    if (const auto done = undoLine(m_context.session(), id); !done)
        return m_strip->say(done.error());
    advanceFrom(id);
}

void BankLinesView::bookAllCertain()
{
    std::vector<BankLineId> except;
    for (const std::int64_t id : m_rejected)
        except.push_back(BankLineId{id});
    m_context.runJob(tr("Booking what is certain"),
                     [except](BookSession& session, Progress& progress) { return bookCertain(session, progress, except); }, this,
                     [this](const Result<LinesBooked>& done) {
                         if (!done)
                             return m_strip->say(done.error());
                         const int count = done->booked;
                         m_context.pushUndo([count] { return tr("%n bank line(s) booked", nullptr, count); }, undoOf(*done));
                         m_strip->say(Tone::Good, [count, left = done->left] {
                             const QString said = tr("%n bank line(s) booked.", nullptr, count);
                             return left > 0 ? said : QString(said + u' ' + tr("Nothing is left to be matched."));
                         });
                         m_strip->setAction({}, {});
                         sayTooLate(done->tooLate);
                         m_view->setFocus();
                     });
}

/// Somebody was reminded of what was paid already: a correction can be written to one after the other.
void BankLinesView::sayTooLate(std::vector<ReminderTooLate> late)
{
    auto* messages = MessageActions::of(m_context);
    if (late.empty() || !messages)
        return;
    const auto names = DebtorQueries(m_context.database()).rows({late.front().debtor}, m_context.today());
    const QString name = names.empty() ? QString() : names.front().name;
    const int others = static_cast<int>(late.size()) - 1;
    m_strip->say(Tone::Warning, [name, others] {
        const QString said = tr("%1 was reminded after the money had come in.").arg(name);
        return others > 0 ? QString(said + u' ' + tr("So were %n other(s).", nullptr, others)) : said;
    });
    m_strip->setAction([] { return tr("Write a correction…"); }, [this, messages, late = std::move(late)] {
        ComposePlan plan;
        plan.debtor = late.front().debtor;
        plan.stage = Stage::Correction;
        std::vector<InvoiceId> invoices;
        std::vector<ReminderTooLate> rest;
        for (const ReminderTooLate& one : late) {
            if (one.debtor == plan.debtor)
                invoices.push_back(one.invoice);
            else
                rest.push_back(one);
        }
        plan.invoices = invoices;
        m_strip->hide();
        messages->openComposer(plan);
        QTimer::singleShot(0, this, [this, rest] { sayTooLate(rest); }); // Not while this act, which it replaces, still runs.
    });
}

void BankLinesView::thank()
{
    const BankLineRow* chosen = current();
    auto* messages = MessageActions::of(m_context);
    if (!chosen || chosen->booked.empty() || !messages)
        return;
    ComposePlan plan;
    plan.debtor = chosen->booked.front().payment.debtor;
    plan.stage = Stage::PaymentThanks;
    messages->openComposer(plan);
}

void BankLinesView::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

QVariantMap BankLinesView::saveState() const
{
    return m_view->saveColumns();
}

void BankLinesView::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state);
}

void BankLinesView::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by name, text or amount"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_view->setAccessibleName(tr("Bank lines. Enter books, Backspace says it is something else."));
    m_table->retranslate();
    m_detail->retranslate();
    showEmpty();
    showFreshness();
}

} // namespace tegoed::ui
