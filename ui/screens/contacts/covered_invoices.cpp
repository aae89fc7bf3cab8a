#include "ui/screens/contacts/covered_invoices.h"

#include "core/storage/queries/debtor_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/small_table.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Column { Number, Due, Situation, Open, ColumnCount };
constexpr int kRowsShown = 5;

} // namespace

std::vector<InvoiceRow> openInvoices(AppContext& context, DebtorId debtor)
{
    std::vector<InvoiceId> ids;
    InvoiceQueries queries(context.database());
    for (const OpenItem& item : queries.openItems(debtor))
        ids.push_back(item.invoice);
    return queries.rows(ids, context.today());
}

std::vector<InvoiceRow> usualInvoices(AppContext& context, DebtorId debtor)
{
    const std::vector<InvoiceRow> rows = openInvoices(context, debtor);
    const auto isLate = [](const InvoiceRow& row) { return row.daysLate > 0; };
    const auto oldestLate = std::find_if(rows.begin(), rows.end(), isLate);
    const bool isAnyLate = oldestLate != rows.end();
    std::vector<InvoiceRow> usual;
    for (const InvoiceRow& row : rows) {
        if (sameCurrency(row.open, (isAnyLate ? *oldestLate : rows.front()).open) && (!isAnyLate || isLate(row)))
            usual.push_back(row);
    }
    return usual;
}

CoveredInvoices::CoveredInvoices(AppContext& context, Choice choice, const QString& name, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_choice(choice)
    , m_debtor(new DebtorPicker(debtorSearch(context), parent))
    , m_table(new QTableWidget(parent))
{
    m_debtor->setObjectName(name + u".debtor"_s);
    m_table->setObjectName(name + u".invoices"_s);
    makeSmallTable(*m_table, ColumnCount, Situation);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setMinimumWidth(m_table->fontMetrics().averageCharWidth() * 70); // The situation is told in words.
    m_table->setMinimumHeight(m_table->fontMetrics().height() * (kRowsShown + 1) * 3 / 2);
    connect(m_debtor, &DebtorPicker::debtorChosen, this, [this] {
        load({});
        Q_EMIT debtorChanged();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &CoveredInvoices::changed);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (m_choice == Choice::One && row != before)
            Q_EMIT changed();
    });
}

void CoveredInvoices::addTo(QFormLayout& form, FormCaptions& captions)
{
    captions.addRow(form, [] { return tr("&Debtor"); }, m_debtor);
    captions.addRow(form, [this] { return m_choice == Choice::One ? tr("&Invoice") : tr("&Invoices"); }, m_table);
}

void CoveredInvoices::show(const ContactSubject& subject)
{
    DebtorId debtor = subject.debtor;
    if (!debtor.isValid() && !subject.invoices.empty()) {
        const auto rows = InvoiceQueries(m_context.database()).rows({subject.invoices.front()}, m_context.today());
        debtor = rows.empty() ? DebtorId{} : rows.front().debtor;
    }
    if (debtor.isValid()) {
        const auto detail = DebtorQueries(m_context.database()).detail(debtor, m_context.today());
        if (detail && detail->mergedInto.isValid()) // Shown as part of another one: that one is meant.
            return show({detail->mergedInto, subject.invoices});
        if (detail)
            m_debtor->setDebtor(debtor, detail->data.name);
    }
    load(subject.invoices);
    Q_EMIT debtorChanged();
}

void CoveredInvoices::load(const std::vector<InvoiceId>& wanted)
{
    {
        const QSignalBlocker quiet(m_table);
        m_rows.clear();
        std::vector<InvoiceId> chosen = wanted;
        if (m_debtor->debtor().isValid()) {
            m_rows = openInvoices(m_context, m_debtor->debtor());
            for (const InvoiceRow& row : wanted.empty() ? usualInvoices(m_context, m_debtor->debtor()) : std::vector<InvoiceRow>())
                chosen.push_back(row.id);
        }
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        int current = -1;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            for (int column = 0; column < ColumnCount; ++column)
                m_table->setItem(row, column, new QTableWidgetItem);
            const bool isWanted = std::find(chosen.begin(), chosen.end(), m_rows[static_cast<std::size_t>(row)].id) != chosen.end();
            if (isWanted && current < 0)
                current = row;
            if (m_choice == Choice::Several) {
                m_table->item(row, Number)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                m_table->item(row, Number)->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
            }
        }
        fill();
        if (m_table->rowCount() > 0)
            m_table->setCurrentCell(std::max(current, 0), 0);
    }
    Q_EMIT changed();
}

/// What is known of each, in the language of the program.
void CoveredInvoices::fill()
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const InvoiceRow& invoice = m_rows[static_cast<std::size_t>(row)];
        const QStringList cells{invoice.number, dateText(invoice.dueDate), situationWord(invoice.situation).word, moneyText(invoice.open)};
        for (int column = 0; column < ColumnCount; ++column) {
            m_table->item(row, column)->setText(cells[column]);
            m_table->item(row, column)->setToolTip(column == Due ? daysLateText(invoice.daysLate) : cells[column]);
        }
        m_table->item(row, Open)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : {Number, Due, Open})
        m_table->resizeColumnToContents(column);
}

void CoveredInvoices::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Invoice"), tr("Due date"), tr("Situation"), tr("Open")});
    m_table->horizontalHeaderItem(Open)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(m_choice == Choice::One ? tr("Invoice it is about") : tr("Invoices it is about"));
    fill();
}

DebtorId CoveredInvoices::debtor() const
{
    return m_debtor->debtor();
}

QString CoveredInvoices::debtorName() const
{
    return m_debtor->text().trimmed();
}

QWidget* CoveredInvoices::debtorField() const
{
    return m_debtor;
}

QWidget* CoveredInvoices::invoiceField() const
{
    return m_table;
}

bool CoveredInvoices::isChosen(int row) const
{
    return m_choice == Choice::One ? row == m_table->currentRow() : m_table->item(row, Number)->checkState() == Qt::Checked;
}

std::vector<InvoiceId> CoveredInvoices::chosen() const
{
    std::vector<InvoiceId> ids;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isChosen(row))
            ids.push_back(m_rows[static_cast<std::size_t>(row)].id);
    }
    return ids;
}

const InvoiceRow* CoveredInvoices::one() const
{
    const std::vector<InvoiceId> ids = chosen();
    const auto found = ids.size() == 1 ? std::find_if(m_rows.begin(), m_rows.end(), [&](const InvoiceRow& row) { return row.id == ids.front(); }) : m_rows.end();
    return found == m_rows.end() ? nullptr : &*found;
}

std::optional<Money> CoveredInvoices::open() const
{
    std::optional<Money> sum;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isChosen(row))
            continue;
        const Money& open = m_rows[static_cast<std::size_t>(row)].open;
        if (sum && !sameCurrency(*sum, open))
            return std::nullopt;
        sum = sum ? *sum + open : open;
    }
    return sum;
}

} // namespace tegoed::ui
