#include "ui/screens/payments/payments_page.h"

#include "core/storage/queries/bank_queries.h"
#include "core/usecases/payments.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/invoices/allocation_list.h"
#include "ui/screens/payments/bank_lines_view.h"
#include "ui/screens/payments/record_payment_dialog.h"
#include "ui/screens/payments/statement_history_view.h"
#include "ui/shell/app_context.h"
#include "ui/shell/long_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

QString referenceText(const PaymentRow& row)
{
    return row.note.isEmpty() ? row.reference : row.reference + u" · "_s + row.note;
}

} // namespace

PaymentsPage::PaymentsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_tabs(new QTabWidget(this))
    , m_lines(new BankLinesView(context, this))
    , m_statements(new StatementHistoryView(context, this))
    , m_chips(new FilterChips(FilterChips::Choice::AtMostOne, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PagedTableView(this))
    , m_allocations(new AllocationList(context, AllocationList::Of::Payment, this))
    , m_empty(new EmptyState(this))
    , m_allocate(new QAction(this))
    , m_undo(new QAction(this))
    , m_bookCertain(new QAction(this))
{
    setObjectName(u"paymentsPage"_s);
    m_chips->setObjectName(u"payments.chips"_s);
    m_chips->setChips({{u"unallocated"_s, [] { return tr("Not fully allocated"); }}});
    m_view->setObjectName(u"payments.table"_s);
    makeTable();
    m_tabs->setObjectName(u"payments.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_lines, QString());
    m_tabs->addTab(buildReceived(), QString());
    m_tabs->addTab(m_statements, QString());
    m_tabs->setCurrentIndex(ReceivedTab);
    m_allocate->setIcon(icon(u"merge"_s));
    m_undo->setIcon(icon(u"undo"_s));
    m_bookCertain->setObjectName(u"payments.bookAll"_s);
    m_bookCertain->setIcon(icon(u"success"_s));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->addWidget(m_tabs);
    connect(m_chips, &FilterChips::changed, this, &PaymentsPage::reload);
    connect(m_view, &PagedTableView::currentIdChanged, this, &PaymentsPage::showCurrent);
    connect(m_view, &PagedTableView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_view, &PagedTableView::opened, this, [this] {
        if (const auto row = current())
            this->context().openDebtor(row->debtor);
    });
    connect(m_allocate, &QAction::triggered, this, &PaymentsPage::allocateCurrent);
    connect(m_undo, &QAction::triggered, this, &PaymentsPage::undoCurrent);
    connect(m_bookCertain, &QAction::triggered, this, &PaymentsPage::bookAllCertain);
    connect(m_lines, &BankLinesView::read, this, &PaymentsPage::showState);
    connect(m_lines, &BankLinesView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int shown) {
        m_hasPlace = true;
        if (shown == LinesTab)
            m_lines->begin();
        showState();
        Q_EMIT selectionSummaryChanged({});
    });
    retranslate();
}

QWidget* PaymentsPage::buildReceived()
{
    auto* received = new QWidget(this);
    auto* split = new QSplitter(Qt::Vertical, received);
    split->addWidget(m_view);
    split->addWidget(m_allocations);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(received);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
    return received;
}

PaymentsPage::Tab PaymentsPage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void PaymentsPage::bookAllCertain()
{
    m_tabs->setCurrentIndex(LinesTab);
    m_lines->bookAllCertain();
}

int PaymentsPage::certain() const
{
    return m_lines->certain();
}

void PaymentsPage::focusFilter()
{
    m_tabs->setCurrentIndex(LinesTab);
    m_lines->focusFilter();
}

void PaymentsPage::makeTable()
{
    const auto key = [](PaymentSort sort) { return static_cast<int>(sort); };
    std::vector<Table::Column> columns;
    const auto add = [&](ColumnSpec spec, Table::CellFunction cell) { columns.push_back({std::move(spec), std::move(cell)}); };
    add({u"date"_s, [] { return tr("Date"); }, kLeft, 14, true, key(PaymentSort::ValueDate)},
        [](const PaymentRow& r) { return Cell{dateText(r.valueDate), r.valueDate.toIso(), longDateText(r.valueDate)}; });
    add({u"debtor"_s, [] { return tr("Debtor"); }, kLeft, 40, true, key(PaymentSort::Debtor)},
        [](const PaymentRow& r) { return Cell{r.debtorName, {}, r.debtorName, {}, Tone::Neutral, {}, true}; });
    add({u"amount"_s, [] { return tr("Amount"); }, kRight, 18, true, key(PaymentSort::Amount)},
        [](const PaymentRow& r) { return Cell{moneyText(r.amount), r.amount.toDecimal()}; });
    add({u"unallocated"_s, [] { return tr("Unallocated"); }, kRight, 18, true, key(PaymentSort::Unallocated)}, [](const PaymentRow& r) {
        return r.unallocated.isZero() ? Cell{{}, r.unallocated.toDecimal()} : Cell{moneyText(r.unallocated), r.unallocated.toDecimal()};
    });
    add({u"reference"_s, [] { return tr("Reference"); }, kLeft, 40, true, key(PaymentSort::Reference)},
        [](const PaymentRow& r) { return Cell{referenceText(r), {}, referenceText(r)}; });

    const auto question = [this](int sortKey, SortOrder order) -> ListQuery<PaymentId> {
        const PaymentSort sort = sortKey < 0 ? PaymentSort::ValueDate : static_cast<PaymentSort>(sortKey);
        return [only = m_chips->isChosen(u"unallocated"_s), sort, order = sortKey < 0 ? SortOrder::Descending : order](Database& database, int limit) {
            return PaymentQueries(database).ids(only, sort, order, limit);
        };
    };
    m_table = new Table(
        std::move(columns),
        [this, question](int sortKey, SortOrder order, int limit) { return question(sortKey, order)(context().database(), limit); },
        [this](const std::vector<PaymentId>& ids) { return PaymentQueries(context().database()).rows(ids); },
        [](const PaymentRow& r) { return tr("%1, %2, %3").arg(dateText(r.valueDate), r.debtorName, moneyText(r.amount)); }, this);
    readRestBeside<PaymentId, PaymentRow>(context(), *m_table, question);
    connect(m_table, &PagedTableModel::failed, &context(), &AppContext::showError);
    connect(m_table, &PagedTableModel::completed, this, &PaymentsPage::showState);
    m_view->setTable(m_table);
    m_view->setSelectionSum([this](const std::vector<std::int64_t>& ids) {
        std::vector<PaymentId> payments;
        for (const std::int64_t id : ids)
            payments.push_back(PaymentId{id});
        return PaymentQueries(context().database()).sum(payments);
    });
    m_view->setContextMenuFiller([this](QMenu& menu) { menu.addActions({m_allocate, m_undo}); });
}

QString PaymentsPage::title() const
{
    return tr("Payments");
}

QString PaymentsPage::subtitle() const
{
    if (tab() == LinesTab) {
        const BankLines& lines = m_lines->lines();
        const int waiting = lines.count(LineGroup::Certain) + lines.count(LineGroup::Proposed) + lines.count(LineGroup::Unknown);
        return m_lines->hasRead() ? tr("%n bank line(s) to be matched", nullptr, waiting) : QString();
    }
    if (tab() == StatementsTab)
        return {};
    return m_table->isPartial() ? QString() : tr("%n payment(s)", nullptr, m_table->rowCount());
}

QList<QAction*> PaymentsPage::headerActions() const
{
    QList<QAction*> actions;
    if (tab() == LinesTab) {
        if (!context().isReadOnly())
            actions << m_bookCertain;
        if (QAction* import = context().actions().action(u"file.import"_s))
            actions += import;
        return actions;
    }
    if (tab() == StatementsTab) {
        if (QAction* import = context().actions().action(u"file.import"_s))
            actions += import;
        return actions;
    }
    if (QAction* add = context().actions().action(u"payment.add"_s))
        actions += add;
    if (!context().isReadOnly())
        actions << m_allocate << m_undo;
    return actions;
}

void PaymentsPage::showPlace(const QVariantMap& place)
{
    const PaymentId wanted{place.value(u"payment"_s).toLongLong()};
    if (place.contains(u"line"_s) || place.contains(u"group"_s))
        m_tabs->setCurrentIndex(LinesTab);
    else if (place.contains(u"tab"_s))
        m_tabs->setCurrentIndex(place.value(u"tab"_s).toInt());
    else if (wanted.isValid())
        m_tabs->setCurrentIndex(ReceivedTab);
    else if (!m_hasPlace && BankQueries(context().database()).waiting() > 0)
        m_tabs->setCurrentIndex(LinesTab); // There is work.
    if (place.contains(u"line"_s))
        m_lines->showLine(BankLineId{place.value(u"line"_s).toLongLong()});
    else if (place.contains(u"group"_s))
        m_lines->showGroup(place.value(u"group"_s).toString());
    if (tab() == LinesTab)
        m_lines->begin();
    if (wanted.isValid())
        m_chips->setChosen({});
    reload();
    if (wanted.isValid())
        m_view->selectId(wanted.value);
    else if (m_view->currentId() == 0 && m_table->rowCount() > 0)
        m_view->selectRow(0);
}

QVariantMap PaymentsPage::place() const
{
    if (tab() != ReceivedTab)
        return {{u"tab"_s, m_tabs->currentIndex()}};
    const std::int64_t id = m_view->currentId();
    return id != 0 ? QVariantMap{{u"payment"_s, static_cast<qlonglong>(id)}} : QVariantMap{};
}

void PaymentsPage::reload()
{
    m_table->reload();
    showState();
}

void PaymentsPage::showState()
{
    const bool filtered = m_chips->isChosen(u"unallocated"_s);
    m_empty->setTexts(u"payments"_s, filtered ? tr("Every payment is allocated") : tr("No payments yet"),
                      filtered ? QString() : tr("Record a payment by hand, or import a list of payments."));
    QList<QAction*> actions;
    for (const QString& id : {u"payment.add"_s, u"file.import"_s}) {
        if (QAction* action = context().actions().action(id); action && !filtered)
            actions += action;
    }
    m_empty->setActions(actions);
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    const int certainLines = m_lines->certain();
    m_bookCertain->setText(certainLines > 0 ? tr("Book all certain (%1)").arg(certainLines) : tr("Book all certain"));
    m_bookCertain->setEnabled(certainLines > 0 && !context().isReadOnly());
    showCurrent();
    Q_EMIT headerChanged();
}

std::optional<PaymentRow> PaymentsPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    const PaymentRow* row = index.isValid() ? m_table->rowAt(index.row()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void PaymentsPage::showCurrent()
{
    const auto row = current();
    m_allocations->show(row ? PaymentQueries(context().database()).allocations(row->id) : std::vector<AllocationRow>());
    m_allocate->setEnabled(row && row->unallocated.minorUnits() > 0);
    m_undo->setEnabled(row.has_value());
}

void PaymentsPage::allocateCurrent()
{
    if (const auto row = current())
        RecordPaymentDialog(context(), row->id, this).exec();
}

void PaymentsPage::undoCurrent()
{
    const auto row = current();
    if (!row)
        return;
    if (const Result<Done> done = undoPayment(context().session(), row->id); !done)
        context().showError(done.error());
}

void PaymentsPage::refresh(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_table->refresh();
    m_lines->refresh(changes);
    m_statements->refresh();
    showState();
}

void PaymentsPage::retranslate()
{
    m_table->retranslate();
    m_view->setAccessibleName(tr("Payments"));
    m_allocate->setText(tr("Allocate…"));
    m_undo->setText(tr("Take back"));
    m_undo->setToolTip(tr("Undo this payment with all its allocations"));
    m_allocations->retranslate();
    m_tabs->setTabText(LinesTab, tr("Bank lines"));
    m_tabs->setTabText(ReceivedTab, tr("Received"));
    m_tabs->setTabText(StatementsTab, tr("Statements"));
    m_bookCertain->setToolTip(tr("Books every line of which it is certain what it pays; one step back undoes all"));
    m_lines->retranslate();
    m_statements->retranslate();
    showState();
}

QVariantMap PaymentsPage::saveState() const
{
    return {{u"columns"_s, m_view->saveColumns()}, {u"lines"_s, m_lines->saveState()}};
}

void PaymentsPage::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(u"columns"_s).toMap());
    m_lines->restoreState(state.value(u"lines"_s).toMap());
}

bool PaymentsPage::canCreateNew() const
{
    return !context().isReadOnly();
}

void PaymentsPage::createNew()
{
    if (QAction* action = context().actions().action(u"payment.add"_s))
        action->trigger();
}

void registerPaymentsPage(AppContext& context)
{
    auto page = std::make_shared<QPointer<PaymentsPage>>();
    PageEntry entry;
    entry.id = u"payments"_s;
    entry.title = [] { return PaymentsPage::tr("Payments"); };
    entry.icon = u"payments"_s;
    entry.section = PageEntry::Section::Work;
    entry.shown = PageEntry::Shown::AfterFirstUse;
    entry.order = 40;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_4);
    entry.make = [page](AppContext& of) -> Page* {
        *page = new PaymentsPage(of);
        return *page;
    };
    entry.badge = [&context] { return BankQueries(context.database()).waiting(); };
    context.pages().add(std::move(entry));
    context.actions().add({.id = u"payments.bookCertain"_s, .text = [] { return PaymentsPage::tr("&Book all certain bank lines"); }, .icon = u"success"_s,
                           .menu = MenuPlace::Invoice, .group = 3,
                           .trigger =
                               [page, &context] {
                                   context.openPage(u"payments"_s, {{u"group"_s, QString()}});
                                   if (*page)
                                       (*page)->bookAllCertain();
                               },
                           .isEnabled = [&context] { return BankQueries(context.database()).waiting() > 0; }, .changesBook = true});
    context.actions().add({.id = u"payment.add"_s, .text = [] { return PaymentsPage::tr("&Record payment…"); }, .icon = u"payments"_s,
                           .menu = MenuPlace::Invoice, .group = 3,
                           .trigger = [&context] { RecordPaymentDialog(context, {}, InvoiceId{}, QApplication::activeWindow()).exec(); },
                           .changesBook = true});
    addPaymentDialogs(context);
}

} // namespace tegoed::ui
