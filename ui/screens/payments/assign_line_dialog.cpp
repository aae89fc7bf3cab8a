#include "ui/screens/payments/assign_line_dialog.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/search_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/payments/bank_lines.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Debtor, Invoice, Open, Part, ColumnCount };
auto constexpr kMostHits = 20;
auto constexpr kMostInvoices = 30U; ///< Of one debtor.
} // namespace

AssignLineDialog::AssignLineDialog(AppContext& context, StoredBankLine line, const MatchCandidate& start, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_line(std::move(line))
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_rest(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_table(new QTableWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    build();
    const auto debtors = start.debtor.isValid() ? DebtorQueries(context.database()).rows({start.debtor}, context.today()) : std::vector<DebtorRow>();
    const QString name = debtors.empty() ? QString() : debtors.front().name;
    for (const MatchPart& part : start.parts) {
        for (const InvoiceRow& row : InvoiceQueries(context.database()).rows({part.invoice}, context.today()))
            add({row.debtor, row.debtorName, row.id, row.number, row.open}, part.amount);
    }
    if (start.debtor.isValid() && !start.rest.isZero())
        add({start.debtor, name, {}, {}, Money(0, m_line.data.amount.currency())}, start.rest);
    retranslate();
    if (m_chosen.empty())
        m_search->setText(name.isEmpty() ? m_line.data.name : name);
    search();
    m_search->setFocus();
    m_search->selectAll();
}

void AssignLineDialog::build()
{
    setObjectName(u"assignLineDialog"_s);
    m_about->setObjectName(u"assignLine.about"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_search->setObjectName(u"assignLine.search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_found->setObjectName(u"assignLine.found"_s);
    m_found->setUniformItemSizes(true);
    m_add->setObjectName(u"assignLine.add"_s);
    m_add->setIcon(icon(u"add"_s));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(u"assignLine.remove"_s);
    m_remove->setAutoDefault(false);
    m_table->setObjectName(u"assignLine.shares"_s);
    makeSmallTable(*m_table, ColumnCount, Debtor);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_rest->setObjectName(u"assignLine.rest"_s);
    m_rest->setWordWrap(true);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"assignLine"_s);
    m_save = save;
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_add);
    acts->addStretch();
    acts->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    column->addLayout(acts);
    column->addWidget(m_table, 1);
    column->addWidget(m_rest);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
    connect(m_search, &QLineEdit::textChanged, this, &AssignLineDialog::search);
    connect(m_found, &QListWidget::itemDoubleClicked, this, &AssignLineDialog::addChosen);
    connect(m_add, &QPushButton::clicked, this, &AssignLineDialog::addChosen);
    connect(m_remove, &QPushButton::clicked, this, &AssignLineDialog::removeChosen);
    connect(m_table, &QTableWidget::itemChanged, this, &AssignLineDialog::update);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AssignLineDialog::submit);
}

void AssignLineDialog::retranslate()
{
    setWindowTitle(tr("What does this pay?"));
    QStringList about{bankLineText(m_line)};
    if (!m_line.data.text.isEmpty())
        about += m_line.data.text;
    m_about->setText(about.join(u" · "_s));
    m_search->setPlaceholderText(tr("Invoice number, debtor or amount"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_found->setAccessibleName(tr("Found"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_table->setAccessibleName(tr("What it pays"));
    m_table->setHorizontalHeaderLabels({tr("Debtor"), tr("Invoice"), tr("Open"), tr("Pays")});
    alignNumberHeadings(*m_table, {Open, Part});
    m_save->setText(tr("Book"));
    writeFacts();
    update();
}

void AssignLineDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    search();
}

bool AssignLineDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int step = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : static_cast<QKeyEvent*>(event)->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_found->count() > 0) {
        m_found->setCurrentRow(std::clamp(m_found->currentRow() + step, 0, m_found->count() - 1));
        return true;
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !left().isZero()) { // Else Enter books.
        addChosen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void AssignLineDialog::addHit(const Share& share, const QString& text)
{
    m_hits.push_back(share);
    m_found->addItem(text);
}

void AssignLineDialog::addInvoiceHits(const std::vector<InvoiceId>& ids)
{
    const Currency currency = m_line.data.amount.currency();
    for (const InvoiceRow& row : InvoiceQueries(m_context.database()).rows(ids, m_context.today())) {
        if (row.kind != InvoiceKind::Invoice || row.open.minorUnits() <= 0 || row.open.currency() != currency)
            continue; // Never allocated across currencies (decision 10).
        const bool isThere = std::any_of(m_hits.begin(), m_hits.end(), [&](const Share& hit) { return hit.invoice == row.id; });
        if (!isThere) {
            addHit({row.debtor, row.debtorName, row.id, row.number, row.open},
                   tr("%1 · %2 · %3 open, due %4").arg(row.debtorName, row.number, moneyText(row.open), dateText(row.dueDate)));
        }
    }
}

void AssignLineDialog::addDebtorHits(DebtorId debtor, const QString& name)
{
    std::vector<InvoiceId> ids;
    for (const OpenItem& item : InvoiceQueries(m_context.database()).openItems(debtor)) {
        if (ids.size() < kMostInvoices)
            ids.push_back(item.invoice);
    }
    addInvoiceHits(ids);
    addHit({debtor, name, {}, {}, Money(0, m_line.data.amount.currency())}, tr("%1 · keep as prepayment").arg(name));
}

void AssignLineDialog::search()
{
    m_hits.clear();
    m_found->clear();
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty()) {
        std::vector<SearchHit> hits = SearchQueries(m_context.database()).find(text, m_context.today(), kMostHits);
        for (const SearchHit& hit : hits) {
            if (hit.kind == SearchHit::Kind::Invoice)
                addInvoiceHits({hit.invoice});
            else if (hit.kind == SearchHit::Kind::Debtor)
                addDebtorHits(hit.debtor, hit.title);
        }
    }
    if (m_found->count() > 0)
        m_found->setCurrentRow(0);
    m_add->setEnabled(m_found->count() > 0);
}

void AssignLineDialog::addChosen()
{
    const int row = m_found->currentRow();
    if (row < 0)
        return;
    const Share share = m_hits[static_cast<std::size_t>(row)];
    const auto there = std::find_if(m_chosen.begin(), m_chosen.end(),
                                    [&](const Share& one) { return one.debtor == share.debtor && one.invoice == share.invoice; });
    if (there != m_chosen.end())
        return m_table->setCurrentCell(static_cast<int>(there - m_chosen.begin()), Part);
    const Money rest = left();
    const Money amount = share.invoice.isValid() && share.open.minorUnits() < rest.minorUnits() ? share.open : rest;
    add(share, amount.isNegative() ? Money(0, amount.currency()) : amount);
}

void AssignLineDialog::add(const Share& share, const Money& amount)
{
    const QSignalBlocker quiet(m_table);
    m_chosen.push_back(share);
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem;
        if (column >= Open)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column != Part)
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, Part)->setText(amountText(amount));
    writeFacts();
    update();
}

void AssignLineDialog::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_chosen.erase(m_chosen.begin() + row);
    m_table->removeRow(row);
    update();
}

void AssignLineDialog::writeFacts()
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Share& share = m_chosen[static_cast<std::size_t>(row)];
        m_table->item(row, Debtor)->setText(share.name);
        m_table->item(row, Invoice)->setText(share.invoice.isValid() ? share.number : tr("prepayment"));
        m_table->item(row, Open)->setText(share.invoice.isValid() ? moneyText(share.open) : QString());
    }
    for (int column = Invoice; column < ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
}

std::optional<std::vector<LineShare>> AssignLineDialog::shares() const
{
    const Currency currency = m_line.data.amount.currency();
    std::vector<LineShare> shares;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        const QString text = m_table->item(static_cast<int>(i), Part)->text().trimmed();
        const Result<Money> amount = text.isEmpty() ? Result<Money>(Money(0, currency)) : moneyFromText(text, currency);
        if (!amount || amount->isNegative())
            return std::nullopt;
        if (amount->isZero())
            continue;
        const Share& chosen = m_chosen[i];
        auto share = std::find_if(shares.begin(), shares.end(), [&](const LineShare& one) { return one.debtor == chosen.debtor; });
        if (share == shares.end())
            share = shares.insert(shares.end(), LineShare{chosen.debtor, Money(0, currency), {}});
        share->amount += *amount;
        if (chosen.invoice.isValid())
            share->parts.push_back({chosen.invoice, *amount});
    }
    return shares;
}

Money AssignLineDialog::left() const
{
    Money rest = m_line.data.amount;
    if (const auto given = shares()) {
        for (const LineShare& share : *given)
            rest -= share.amount;
    }
    return rest;
}

void AssignLineDialog::update()
{
    if (!m_save)
        return;
    const auto given = shares();
    const Money rest = left();
    const bool isOne = given && given->size() == 1;
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_save->setEnabled(given && !given->empty() && (rest.isZero() || (isOne && !rest.isNegative())));
    if (!given)
        m_rest->setText(tr("This part is no amount."));
    else if (given->empty())
        m_rest->setText(tr("Search what it pays and press Enter to add it. Several together split the money."));
    else if (rest.isNegative())
        m_rest->setText(tr("%1 more is given out than came in.").arg(moneyText(-rest)));
    else if (rest.isZero())
        m_rest->setText(tr("The whole amount has a place."));
    else if (isOne)
        m_rest->setText(tr("%1 stays unallocated with this debtor.").arg(moneyText(rest)));
    else
        m_rest->setText(tr("%1 still has no place.").arg(moneyText(rest)));
}

void AssignLineDialog::submit()
{
    auto given = shares();
    if (!given || given->empty())
        return m_search->setFocus();
    if (given->size() == 1) // What is more than the invoices lies with their debtor.
        given->front().amount = m_line.data.amount;
    const Result<LinesBooked> done = assignLine(m_context.session(), m_line.id, *given);
    if (!done)
        return m_strip->say(done.error()); // The dialog stays open and keeps the input.
    m_booked = *done;
    accept();
}

} // namespace tegoed::ui
