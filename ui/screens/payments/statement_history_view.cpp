#include "ui/screens/payments/statement_history_view.h"

#include "core/domain/reference/reference.h"
#include "core/usecases/bank/matches.h"
#include "core/usecases/bank/statement_import.h"
#include "ui/presentation/date_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Column { When, Files, By, Lines, Open, State, ColumnCount };
enum AccountColumn { Account, Until, Waits, AccountColumnCount };

void put(QTableWidget& table, int row, int column, const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, column, item);
}

} // namespace

StatementHistoryView::StatementHistoryView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_importsCaption(new QLabel(this))
    , m_accountsCaption(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_accountTable(new QTableWidget(this))
    , m_undo(new QPushButton(this))
    , m_watch(new QPushButton(this))
{
    setObjectName(u"statementHistory"_s);
    m_strip->setObjectName(u"statementHistory.strip"_s);
    m_table->setObjectName(u"statementHistory.table"_s);
    makeSmallTable(*m_table, ColumnCount, Files);
    m_accountTable->setObjectName(u"statementHistory.accounts"_s);
    makeSmallTable(*m_accountTable, AccountColumnCount, Account);
    m_undo->setObjectName(u"statementHistory.undo"_s);
    m_undo->setIcon(icon(u"undo"_s));
    m_watch->setObjectName(u"statementHistory.watch"_s);
    for (QLabel* caption : {m_importsCaption, m_accountsCaption}) {
        QFont font = caption->font();
        font.setWeight(QFont::DemiBold);
        caption->setFont(font);
    }
    const auto buttonRow = [](QPushButton* button) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(button);
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_importsCaption);
    column->addWidget(m_table, 3);
    column->addLayout(buttonRow(m_undo));
    column->addWidget(m_accountsCaption);
    column->addWidget(m_accountTable, 1);
    column->addLayout(buttonRow(m_watch));
    connect(m_undo, &QPushButton::clicked, this, [this] { takeBack(false); });
    connect(m_watch, &QPushButton::clicked, this, &StatementHistoryView::switchWatch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StatementHistoryView::showButtons);
    connect(m_accountTable, &QTableWidget::itemSelectionChanged, this, &StatementHistoryView::showButtons);
    refresh();
    retranslate();
}

void StatementHistoryView::refresh()
{
    m_imports = BankQueries(m_context.database()).imports();
    m_accounts = BankStore(m_context.database()).accounts();
    fill();
}

void StatementHistoryView::fill()
{
    const int before = m_table->currentRow(), accountBefore = m_accountTable->currentRow();
    m_table->setRowCount(count());
    for (int row = 0; row < count(); ++row) {
        const StatementImportRow& one = m_imports[static_cast<std::size_t>(row)];
        put(*m_table, row, When, relativeTimeText(one.createdAt, m_context.today()));
        m_table->item(row, When)->setToolTip(timeText(one.createdAt));
        put(*m_table, row, Files, one.source);
        put(*m_table, row, By, one.actor);
        put(*m_table, row, Lines, QString::number(one.lines), true);
        put(*m_table, row, Open, QString::number(one.open), true);
        put(*m_table, row, State, one.undoneAt.isEmpty() ? QString() : tr("taken back %1").arg(relativeTimeText(one.undoneAt, m_context.today())));
    }
    m_accountTable->setRowCount(static_cast<int>(m_accounts.size()));
    for (int row = 0; row < m_accountTable->rowCount(); ++row) {
        const StoredBankAccount& one = m_accounts[static_cast<std::size_t>(row)];
        const auto iban = checkIban(one.account);
        put(*m_accountTable, row, Account, iban ? iban->printed : one.account);
        put(*m_accountTable, row, Until, one.lastDay ? relativeDateText(*one.lastDay, m_context.today()) : QString());
        put(*m_accountTable, row, Waits, one.isWatched ? tr("yes") : tr("no"));
    }
    for (int column : {int(When), int(By), int(Lines), int(Open), int(State)})
        m_table->resizeColumnToContents(column);
    for (int column : {int(Until), int(Waits)})
        m_accountTable->resizeColumnToContents(column);
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
    if (m_accountTable->rowCount() > 0)
        m_accountTable->selectRow(std::clamp(accountBefore, 0, m_accountTable->rowCount() - 1));
    showButtons();
}

void StatementHistoryView::showButtons()
{
    const int row = m_table->currentRow(), account = m_accountTable->currentRow();
    const bool canUndo = row >= 0 && row < count() && m_imports[static_cast<std::size_t>(row)].undoneAt.isEmpty();
    m_undo->setEnabled(canUndo && !m_context.isReadOnly());
    const bool hasAccount = account >= 0 && account < static_cast<int>(m_accounts.size());
    m_watch->setEnabled(hasAccount && !m_context.isReadOnly());
    m_watch->setText(!hasAccount || m_accounts[static_cast<std::size_t>(account)].isWatched ? tr("Do not wait for this account") : tr("Wait for this account"));
}

void StatementHistoryView::takeBack(bool withMatches)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= count())
        return;
    const BatchId batch = m_imports[static_cast<std::size_t>(row)].batch;
    m_strip->hide();
    m_undo->setEnabled(false);
    m_context.runJob(tr("Taking the statements back"),
                     [batch, withMatches](BookSession& session, Progress&) { return undoStatements(session, batch, withMatches); }, this,
                     [this](const Result<Done>& done) {
                         refresh();
                         if (done) {
                             m_strip->say(Tone::Good, [] { return tr("Everything these statements brought is taken back."); });
                             return m_strip->setAction({}, {});
                         }
                         m_strip->say(done.error());
                         const bool isBooked = done.error().code == Error::Code::DependsOnLater && done.error().arguments.value(0) == "match"_L1;
                         if (!isBooked)
                             return m_strip->setAction({}, {});
                         m_strip->say(Tone::Warning, [] {
                             return tr("Lines of these statements are booked. Should what they paid be taken back as well? Those invoices are open again then.");
                         });
                         m_strip->setAction([] { return tr("Take back everything"); }, [this] { takeBack(true); });
                     });
}

void StatementHistoryView::switchWatch()
{
    const int row = m_accountTable->currentRow();
    if (row < 0 || row >= static_cast<int>(m_accounts.size()))
        return;
    const StoredBankAccount account = m_accounts[static_cast<std::size_t>(row)];
    if (const auto done = watchAccount(m_context.session(), account.account, !account.isWatched); !done)
        m_strip->say(done.error());
}

void StatementHistoryView::retranslate()
{
    m_importsCaption->setText(tr("Statements that were read"));
    m_accountsCaption->setText(tr("Your accounts"));
    m_table->setAccessibleName(m_importsCaption->text());
    m_table->setHorizontalHeaderLabels({tr("Read"), tr("Files"), tr("By"), tr("Lines"), tr("To be matched"), tr("State")});
    alignNumberHeadings(*m_table, {Lines, Open});
    m_accountTable->setAccessibleName(m_accountsCaption->text());
    m_accountTable->setHorizontalHeaderLabels({tr("Account"), tr("Bank data until"), tr("Reminders wait for it")});
    m_undo->setText(tr("Take these statements back"));
    fill();
}

} // namespace tegoed::ui
