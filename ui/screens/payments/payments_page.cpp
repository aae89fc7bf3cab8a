#include "ui/screens/payments/payments_page.h"

#include "core/usecases/payments.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/invoices/allocation_list.h"
#include "ui/screens/payments/record_payment_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Day, Debtor, Amount, Unallocated, Reference, ColumnCount };
constexpr int kMostShown = 5'000; ///< The newest; older ones are found with their debtor or by search.
} // namespace

PaymentsPage::PaymentsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_chips(new FilterChips(FilterChips::Choice::AtMostOne, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(this))
    , m_allocations(new AllocationList(context, AllocationList::Of::Payment, this))
    , m_empty(new EmptyState(this))
    , m_allocate(new QAction(this))
    , m_undo(new QAction(this))
{
    setObjectName(u"paymentsPage"_s);
    m_chips->setObjectName(u"payments.chips"_s);
    m_chips->setChips({{u"unallocated"_s, [] { return tr("Not fully allocated"); }}});
    m_table->setObjectName(u"payments.table"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {14, 40, 18, 22};
    for (int column = 0; column < Reference; ++column)
        m_table->setColumnWidth(column, widths[column] * character);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_allocations);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    m_allocate->setIcon(icon(u"merge"_s));
    m_undo->setIcon(icon(u"undo"_s));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
    connect(m_chips, &FilterChips::changed, this, &PaymentsPage::reload);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PaymentsPage::showCurrent);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (const PaymentRow* row = current())
            this->context().openDebtor(row->debtor);
    });
    connect(m_table, &QTableWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!current())
            return;
        QMenu menu;
        menu.addAction(m_allocate);
        menu.addAction(m_undo);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_allocate, &QAction::triggered, this, &PaymentsPage::allocateCurrent);
    connect(m_undo, &QAction::triggered, this, &PaymentsPage::undoCurrent);
    retranslate();
}

QString PaymentsPage::title() const
{
    return tr("Payments");
}

QString PaymentsPage::subtitle() const
{
    const int count = static_cast<int>(m_payments.size());
    return count < kMostShown ? tr("%n payment(s)", nullptr, count) : tr("the newest %n payment(s)", nullptr, count);
}

QList<QAction*> PaymentsPage::headerActions() const
{
    QList<QAction*> actions;
    if (QAction* add = context().actions().action(u"payment.add"_s))
        actions += add;
    if (!context().isReadOnly())
        actions << m_allocate << m_undo;
    return actions;
}

void PaymentsPage::showPlace(const QVariantMap& place)
{
    const PaymentId wanted{place.value(u"payment"_s).toLongLong()};
    if (wanted.isValid())
        m_chips->setChosen({});
    reload();
    for (std::size_t i = 0; i < m_payments.size(); ++i) {
        if (m_payments[i].id == wanted)
            m_table->selectRow(static_cast<int>(i));
    }
}

QVariantMap PaymentsPage::place() const
{
    const PaymentRow* row = current();
    return row ? QVariantMap{{u"payment"_s, static_cast<qlonglong>(row->id.value)}} : QVariantMap{};
}

void PaymentsPage::reload()
{
    m_payments = PaymentQueries(context().database()).list(std::nullopt, m_chips->isChosen(u"unallocated"_s), kMostShown);
    fill();
    Q_EMIT headerChanged();
}

void PaymentsPage::fill()
{
    const int before = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_payments.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const PaymentRow& row = m_payments[static_cast<std::size_t>(i)];
        const QString texts[ColumnCount] = {dateText(row.valueDate), row.debtorName, moneyText(row.amount),
                                            row.unallocated.isZero() ? QString() : moneyText(row.unallocated),
                                            row.note.isEmpty() ? row.reference : row.reference + u" · "_s + row.note};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column == Amount || column == Unallocated)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, column, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
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
    showCurrent();
}

const PaymentRow* PaymentsPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_payments.size()) ? &m_payments[static_cast<std::size_t>(row)] : nullptr;
}

void PaymentsPage::showCurrent()
{
    const PaymentRow* row = current();
    m_allocations->show(row ? PaymentQueries(context().database()).allocations(row->id) : std::vector<AllocationRow>());
    m_allocate->setEnabled(row && row->unallocated.minorUnits() > 0);
    m_undo->setEnabled(row);
}

void PaymentsPage::allocateCurrent()
{
    if (const PaymentRow* row = current())
        RecordPaymentDialog(context(), row->id, this).exec();
}

void PaymentsPage::undoCurrent()
{
    const PaymentRow* row = current();
    if (!row)
        return;
    if (const Result<Done> done = undoPayment(context().session(), row->id); !done)
        context().showError(done.error());
}

void PaymentsPage::refresh(const ChangeSet& changes)
{
    if (!changes.isEmpty())
        reload();
}

void PaymentsPage::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("Debtor"), tr("Amount"), tr("Unallocated"), tr("Reference")});
    for (const int column : {Amount, Unallocated})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Payments"));
    m_allocate->setText(tr("Allocate…"));
    m_undo->setText(tr("Take back"));
    m_undo->setToolTip(tr("Undo this payment with all its allocations"));
    m_allocations->retranslate();
    fill();
    Q_EMIT headerChanged();
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
    context.pages().add({u"payments"_s, [] { return PaymentsPage::tr("Payments"); }, u"payments"_s, PageEntry::Section::Work,
                         PageEntry::Shown::AfterFirstUse, 40, QKeySequence(Qt::CTRL | Qt::Key_4),
                         [](AppContext& c) -> Page* { return new PaymentsPage(c); }, {}});
    context.actions().add({.id = u"payment.add"_s, .text = [] { return PaymentsPage::tr("&Record payment…"); }, .icon = u"payments"_s,
                           .menu = MenuPlace::Invoice, .group = 3,
                           .trigger = [&context] { RecordPaymentDialog(context, {}, InvoiceId{}, QApplication::activeWindow()).exec(); },
                           .changesBook = true});
    addPaymentDialogs(context);
}

} // namespace tegoed::ui
