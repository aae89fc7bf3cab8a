#include "ui/screens/debtors/timeline_view.h"

#include "core/usecases/debtors.h"
#include "ui/presentation/event_text.h"
#include "ui/screens/debtors/timeline_delegate.h"
#include "ui/screens/debtors/timeline_model.h"
#include "ui/screens/messages/sent_message.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

TimelineView::TimelineView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_note(new QLineEdit(this))
    , m_chips(new FilterChips(FilterChips::Choice::Any, this))
    , m_invoice(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_model(new TimelineModel(this))
{
    setObjectName(u"timeline"_s);
    m_note->setObjectName(u"timeline.note"_s);
    m_note->addAction(icon(u"note"_s), QLineEdit::LeadingPosition);
    m_note->setVisible(!context.isReadOnly());
    m_chips->setObjectName(u"timeline.chips"_s);
    std::vector<FilterChips::Chip> chips;
    for (const EventGroup group : {EventGroup::Messages, EventGroup::Calls, EventGroup::Payments, EventGroup::Agreements, EventGroup::Notes,
                                   EventGroup::Invoices, EventGroup::Documents, EventGroup::Imports, EventGroup::Debtor})
        chips.push_back({QString::number(static_cast<int>(group)), [group] { return eventGroupText(group); }});
    m_chips->setChips(std::move(chips));
    m_invoice->setObjectName(u"timeline.invoice"_s);
    m_search->setObjectName(u"timeline.search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_nothing->setObjectName(u"timeline.nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setObjectName(u"timeline.list"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(gap());
    tools->addWidget(m_chips);
    tools->addStretch();
    tools->addWidget(m_invoice);
    tools->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_note);
    column->addLayout(tools);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);

    connect(m_note, &QLineEdit::returnPressed, this, &TimelineView::addNoteFromLine);
    connect(m_chips, &FilterChips::changed, this, &TimelineView::applyFilter);
    connect(m_invoice, &QComboBox::activated, this, &TimelineView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &TimelineView::applyFilter);
    connect(m_list, &QListView::activated, this, &TimelineView::activated);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        const TimelineRow* event = m_model->eventAt(index.row());
        if (!event || TimelineModel::messageOf(*event).isValid())
            toggleRow(index.row());
    });
    m_model->setMessageText([this](MessageId id) { return sentMessageText(m_context.database(), id); });
    retranslate();
}

void TimelineView::show(DebtorId debtor, std::vector<TimelineRow> events, const std::vector<std::pair<InvoiceId, QString>>& invoices)
{
    const bool isOther = debtor != m_debtor;
    m_debtor = debtor;
    const QVariant chosen = isOther ? QVariant() : m_invoice->currentData();
    {
        const QSignalBlocker quiet(m_invoice);
        m_invoice->clear();
        m_invoice->addItem(tr("All invoices"), 0);
        for (const auto& [id, number] : invoices)
            m_invoice->addItem(number, static_cast<qlonglong>(id.value));
        m_invoice->setCurrentIndex(std::max(0, m_invoice->findData(chosen)));
    }
    if (isOther) {
        m_search->clear();
        m_note->clear();
    }
    m_model->setEvents(std::move(events), m_context.today());
    applyFilter();
}

void TimelineView::applyFilter()
{
    TimelineModel::Filter filter;
    const QStringList chosen = m_chips->chosen();
    filter.groups = QSet<QString>(chosen.begin(), chosen.end());
    filter.text = m_search->text();
    filter.invoice = InvoiceId{m_invoice->currentData().toLongLong()};
    m_model->setFilter(std::move(filter));
    m_nothing->setText(m_model->eventCount() == 0 ? tr("Nothing has happened yet.") : tr("No events with these filters."));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void TimelineView::addNoteFromLine()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty())
        return;
    std::optional<InvoiceId> invoice;
    if (const InvoiceId chosen{m_invoice->currentData().toLongLong()}; chosen.isValid())
        invoice = chosen;
    const Result<Done> added = addNote(m_context.session(), m_debtor, text, invoice);
    if (!added)
        return m_context.showError(added.error()); // What was typed stays.
    m_note->clear();
}

void TimelineView::toggleRow(int row)
{
    m_model->toggle(row);
    m_list->setCurrentIndex(m_model->index(row)); // Who walks through it by key goes on from here.
}

void TimelineView::activated(const QModelIndex& index)
{
    const TimelineRow* event = m_model->eventAt(index.row());
    if (!event)
        return toggleRow(index.row());
    if (TimelineModel::messageOf(*event).isValid()) {
        if (QGuiApplication::mouseButtons() == Qt::NoButton) // A double click has clicked already.
            toggleRow(index.row());
        return;
    }
    if (event->invoices.size() == 1)
        m_context.openInvoice(event->invoices.front());
    else if (event->payments.size() == 1)
        m_context.openPayment(event->payments.front());
}

void TimelineView::retranslate()
{
    m_note->setPlaceholderText(tr("Add a note…"));
    m_note->setAccessibleName(tr("New note"));
    m_search->setPlaceholderText(tr("Search in the timeline"));
    m_search->setAccessibleName(tr("Search in the timeline"));
    m_invoice->setAccessibleName(tr("Only events of this invoice"));
    if (m_invoice->count() > 0)
        m_invoice->setItemText(0, tr("All invoices"));
    m_list->setAccessibleName(tr("Timeline"));
    m_model->retranslate();
    applyFilter();
}

void TimelineView::focusNote()
{
    m_note->setFocus();
}

void TimelineView::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

QVariantMap TimelineView::saveState() const
{
    return {{u"chips"_s, m_chips->chosen()}};
}

void TimelineView::restoreState(const QVariantMap& state)
{
    m_chips->setChosen(state.value(u"chips"_s).toStringList());
}

} // namespace tegoed::ui
