#include "ui/screens/invoices/invoices_page.h"

#include "ui/screens/documents/attach_files.h"
#include "ui/screens/invoices/invoice_actions.h"
#include "ui/screens/invoices/invoice_detail_view.h"
#include "ui/screens/invoices/live_invoice_finder.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kTypingMs = 50;
} // namespace

InvoicesPage::InvoicesPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget(this))
    , m_search(new QLineEdit(m_list))
    , m_chips(new FilterChips(FilterChips::Choice::AtMostOne, m_list))
    , m_body(new QStackedWidget(m_list))
    , m_view(new PagedTableView(m_list))
    , m_finder(new LiveInvoiceFinder(context, this))
    , m_table(makeInvoiceTable(context, [this] { return filter(); }, true, this, [this] { return m_finder->current(); }))
    , m_empty(new EmptyState(m_list))
    , m_clear(new QAction(this))
    , m_detail(new InvoiceDetailView(context, this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"invoicesPage"_s);
    m_search->setObjectName(u"invoices.search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_chips->setObjectName(u"invoices.chips"_s);
    m_chips->setChips({{u"open"_s, [] { return tr("Open"); }}, {u"overdue"_s, [] { return tr("Overdue"); }},
                       {u"paid"_s, [] { return tr("Paid"); }}, {u"credits"_s, [] { return tr("Credit notes"); }}});
    m_chips->setChosen({u"open"_s});
    m_view->setObjectName(u"invoices.table"_s);
    showInvoiceTable(context, *m_view, *m_table);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(gap());
    tools->addWidget(m_search);
    tools->addWidget(m_chips);
    tools->addStretch();
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    list->setSpacing(gap());
    list->addLayout(tools);
    list->addWidget(m_body, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &InvoicesPage::reload);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_chips, &FilterChips::changed, this, &InvoicesPage::reload);
    connect(m_table, &PagedTableModel::completed, this, [this] {
        updateEmptyState();
        Q_EMIT headerChanged();
        m_finder->start(); // When the list is there; until it knows the book, a text is looked for by SQL.
    });
    connect(m_clear, &QAction::triggered, this, &InvoicesPage::clearFilters);
    connect(m_view, &PagedTableView::currentIdChanged, this, [this] { this->context().actions().refresh(); });
    connect(m_view, &PagedTableView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_detail, &InvoiceDetailView::leaveRequested, this, [this] { this->context().openPage(u"invoices"_s, {{u"list"_s, true}}); });
    retranslate();
}

bool InvoicesPage::showsDetail() const
{
    return m_stack->currentWidget() == m_detail;
}

QString InvoicesPage::title() const
{
    return showsDetail() ? tr("Invoices ▸ %1").arg(m_detail->number()) : tr("Invoices");
}

QString InvoicesPage::subtitle() const
{
    if (showsDetail())
        return {};
    if (m_all < 0)
        return {};
    if (m_table->isPartial())
        return tr("%1 of %n invoice(s)", nullptr, m_all).arg(u'…');
    const int shown = m_table->rowCount();
    return shown == m_all ? tr("%n invoice(s)", nullptr, m_all) : tr("%1 of %n invoice(s)", nullptr, m_all).arg(QLocale().toString(shown));
}

QList<QAction*> InvoicesPage::headerActions() const
{
    const QStringList ids = showsDetail() ? QStringList{u"invoice.payment"_s, u"message.invoice"_s, u"invoice.writeOff"_s} : QStringList{u"invoice.add"_s, u"file.import"_s};
    QList<QAction*> found;
    for (const QString& id : ids) {
        if (QAction* action = context().actions().action(id))
            found += action;
    }
    return found;
}

void InvoicesPage::showPlace(const QVariantMap& place)
{
    const InvoiceId id{place.value(u"invoice"_s).toLongLong()};
    if (id.isValid() && m_detail->show(id)) {
        m_stack->setCurrentWidget(m_detail);
    } else {
        if (place.contains(u"filter"_s)) {
            m_search->clear();
            m_chips->setChosen({place.value(u"filter"_s).toString()});
        }
        if (!showsDetail() || id.isValid() || !place.isEmpty()) {
            m_stack->setCurrentWidget(m_list);
            reload();
        }
    }
    context().actions().refresh();
    Q_EMIT headerChanged();
}

QVariantMap InvoicesPage::place() const
{
    if (showsDetail())
        return {{u"invoice"_s, static_cast<qlonglong>(m_detail->invoice().value)}};
    return {{u"list"_s, true}};
}

InvoiceFilter InvoicesPage::filter() const
{
    InvoiceFilter filter;
    filter.text = m_search->text().trimmed();
    filter.onlyOpen = m_chips->isChosen(u"open"_s);
    filter.onlyOverdue = m_chips->isChosen(u"overdue"_s);
    filter.onlyPaid = m_chips->isChosen(u"paid"_s);
    filter.onlyCredits = m_chips->isChosen(u"credits"_s);
    return filter;
}

void InvoicesPage::reload()
{
    m_typing->stop();
    m_table->reload();
    countAll();
}

/// In a long book beside the window: opening the list does not wait for it.
void InvoicesPage::countAll()
{
    const auto show = [this](int count) {
        m_all = count;
        updateEmptyState();
        Q_EMIT headerChanged();
    };
    if (!m_table->isPartial())
        return show(InvoiceQueries(context().database()).count());
    show(m_all);
    context().runReading([](BookSession& session, Progress&) -> Result<int> { return InvoiceQueries(session.database).count(); }, this,
                         [show](const Result<int>& count) {
                             if (count)
                                 show(*count);
                         });
}

void InvoicesPage::refresh(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    if (showsDetail() && !m_detail->refresh(changes))
        m_stack->setCurrentWidget(m_list);
    m_typing->stop();
    m_finder->apply(changes);
    m_table->refresh();
    countAll();
}

void InvoicesPage::updateEmptyState()
{
    if (m_table->isPartial() && m_table->rowCount() == 0)
        return; // Not known yet.
    m_body->setCurrentWidget(m_table->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    if (m_all == 0) {
        m_empty->setTexts(u"invoices"_s, tr("No invoices yet"), tr("Import a file or drop it here."));
        QList<QAction*> actions;
        for (const QString& id : {u"file.import"_s, u"invoice.add"_s}) {
            if (QAction* action = context().actions().action(id))
                actions += action;
        }
        m_empty->setActions(actions);
    } else {
        m_empty->setTexts(u"filter"_s, tr("No invoices with these filters"), tr("%n invoice(s) in all.", nullptr, m_all));
        m_empty->setActions({m_clear});
    }
}

void InvoicesPage::clearFilters()
{
    m_search->clear();
    m_chips->setChosen({});
    reload();
}

std::vector<InvoiceId> InvoicesPage::selectedInvoices() const
{
    std::vector<InvoiceId> found;
    if (!showsDetail()) {
        for (const std::int64_t id : m_view->selectedIds())
            found.push_back(InvoiceId{id});
    }
    if (found.empty() && currentInvoice().isValid())
        found.push_back(currentInvoice());
    return found;
}

InvoiceId InvoicesPage::currentInvoice() const
{
    return showsDetail() ? m_detail->invoice() : InvoiceId{m_view->currentId()};
}

void InvoicesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search number, debtor, reference, amount"));
    m_search->setAccessibleName(tr("Search in invoices"));
    m_view->setAccessibleName(tr("Invoices"));
    m_clear->setText(tr("Clear filters"));
    m_table->retranslate();
    m_detail->retranslate();
    updateEmptyState();
    Q_EMIT headerChanged();
}

QVariantMap InvoicesPage::saveState() const
{
    return {{u"columns"_s, m_view->saveColumns()}, {u"chips"_s, m_chips->chosen()}};
}

void InvoicesPage::restoreState(const QVariantMap& state)
{
    m_view->restoreColumns(state.value(u"columns"_s).toMap());
    if (state.contains(u"chips"_s))
        m_chips->setChosen(state.value(u"chips"_s).toStringList());
}

void InvoicesPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool InvoicesPage::canCreateNew() const
{
    return !context().isReadOnly();
}

void InvoicesPage::createNew()
{
    if (QAction* action = context().actions().action(u"invoice.add"_s))
        action->trigger();
}

QString InvoicesPage::dropOffer(const QList<QUrl>& urls) const
{
    if (!showsDetail() || context().isReadOnly() || !areAttachments(urls))
        return {};
    return tr("File as document with invoice %1").arg(m_detail->number());
}

void InvoicesPage::dropFiles(const QList<QUrl>& urls)
{
    m_detail->attachPaths(localPaths(urls));
}

void registerInvoicesPage(AppContext& context)
{
    context.pages().add({u"invoices"_s, [] { return InvoicesPage::tr("Invoices"); }, u"invoices"_s, PageEntry::Section::Work,
                         PageEntry::Shown::Always, 30, QKeySequence(Qt::CTRL | Qt::Key_3),
                         [](AppContext& c) -> Page* {
                             auto* page = new InvoicesPage(c);
                             bindInvoiceActions(c, *page);
                             return page;
                         },
                         {}});
    addInvoiceActions(context);
}

} // namespace tegoed::ui
