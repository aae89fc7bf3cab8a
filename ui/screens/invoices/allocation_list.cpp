#include "ui/screens/invoices/allocation_list.h"

#include "core/usecases/payments.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Day, Kind, From, Amount, Remark, ColumnCount };
} // namespace

AllocationList::AllocationList(AppContext& context, Of of, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_of(of)
    , m_nothing(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(u"allocations"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_table->setObjectName(u"allocations.table"_s);
    makeSmallTable(*m_table, ColumnCount, Remark);
    m_undo->setObjectName(u"allocations.undo"_s);
    m_undo->setIcon(icon(u"undo"_s));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, this, &AllocationList::undoCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const AllocationRow* row = current();
        m_undo->setEnabled(row && !row->reverses.isValid() && !row->reversedBy.isValid());
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        const AllocationRow* row = current();
        if (row && m_of == Of::Payment)
            m_context.openInvoice(row->invoice);
        else if (row && row->payment.isValid())
            m_context.openPayment(row->payment);
    });
    retranslate();
}

void AllocationList::show(std::vector<AllocationRow> allocations)
{
    m_allocations = std::move(allocations);
    fill();
}

void AllocationList::fill()
{
    const int before = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_allocations.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const AllocationRow& row = m_allocations[static_cast<std::size_t>(i)];
        const bool isGone = row.reverses.isValid() || row.reversedBy.isValid();
        const QString remark = row.reverses.isValid() ? tr("undo of an earlier allocation") : row.reversedBy.isValid() ? tr("undone") : row.reason;
        const QString texts[ColumnCount] = {dateText(row.effectiveDate), allocationKindText(row.kind),
                                            m_of == Of::Invoice ? row.sourceText : row.invoiceNumber, moneyText(row.amount), remark};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column == Amount)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont font = item->font();
            font.setStrikeOut(isGone && column != Remark);
            item->setFont(font);
            m_table->setItem(i, column, item);
        }
    }
    for (int column = 0; column < Remark; ++column)
        m_table->resizeColumnToContents(column);
    const bool any = m_table->rowCount() > 0;
    if (any)
        m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_undo->setVisible(any && !m_context.isReadOnly());
}

const AllocationRow* AllocationList::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_allocations.size()) ? &m_allocations[static_cast<std::size_t>(row)] : nullptr;
}

void AllocationList::undoCurrent()
{
    const AllocationRow* row = current();
    if (!row)
        return;
    if (const Result<Done> done = undoAllocation(m_context.session(), row->id); !done)
        m_context.showError(done.error());
}

void AllocationList::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Counts from"), tr("Kind"), m_of == Of::Invoice ? tr("From") : tr("Invoice"), tr("Amount"), tr("Remark")});
    m_table->setAccessibleName(tr("Allocations"));
    m_nothing->setText(m_of == Of::Invoice ? tr("Nothing was received for this invoice yet.") : tr("Nothing of this payment is allocated yet."));
    m_undo->setText(tr("Undo this allocation"));
    fill();
}

} // namespace tegoed::ui
