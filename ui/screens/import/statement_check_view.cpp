#include "ui/screens/import/statement_check_view.h"

#include "core/domain/money/sums.h"
#include "core/domain/reference/reference.h"
#include "core/formats/problem_codes.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/problem_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

using formats::BankStatement;
using formats::FileRecord;
using formats::Problem;
using formats::Severity;

enum Column { File, Account, Statement, Until, Lines, In, Out, Balance, ColumnCount };
enum ProblemColumn { Where, What, ProblemColumnCount };
auto constexpr kMostProblems = 200;

void put(QTableWidget& table, int row, int column, const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, column, item);
}

QString accountText(const BankStatement& statement)
{
    const auto iban = statement.accountIsIban ? checkIban(statement.account) : std::nullopt;
    return iban ? iban->printed : statement.account;
}

/// Accounts in the files that are not known as the company's own.
QStringList otherAccounts(const StatementsRead& read)
{
    QStringList accounts;
    if (!read.trial)
        return accounts;
    for (const StatementFileResult& file : read.trial->files) {
        for (const Problem& one : file.problems) {
            if (one.code == formats::problem::kNotOwnAccount)
                accounts += one.seen;
        }
    }
    return accounts;
}

bool hasOtherAccounts(const StatementsRead& read)
{
    if (!read.trial)
        return read.trial.error().code == Error::Code::NotAllowed;
    return !otherAccounts(read).isEmpty();
}

int doubtfulLines(const StatementsRead& read)
{
    int count = 0;
    if (read.trial) {
        for (const StatementFileResult& file : read.trial->files)
            count += file.doubtful;
    }
    return count;
}

} // namespace

StatementCheckView::StatementCheckView(QWidget* parent)
    : QWidget(parent)
    , m_strip(new InlineStrip(this))
    , m_totals(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_problems(new QTableWidget(this))
    , m_otherAccounts(new QCheckBox(this))
    , m_doubtful(new QCheckBox(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"statementCheck"_s);
    m_strip->setObjectName(u"statementCheck.strip"_s);
    m_totals->setObjectName(u"statementCheck.totals"_s);
    m_totals->setWordWrap(true);
    m_table->setObjectName(u"statementCheck.table"_s);
    makeSmallTable(*m_table, ColumnCount, File);
    m_problems->setObjectName(u"statementCheck.problems"_s);
    makeSmallTable(*m_problems, ProblemColumnCount, What);
    m_problems->setWordWrap(true); // What is wrong is read in full.
    connect(m_problems->horizontalHeader(), &QHeaderView::sectionResized, m_problems, [this] { m_problems->resizeRowsToContents(); });
    m_otherAccounts->setObjectName(u"statementCheck.otherAccounts"_s);
    m_doubtful->setObjectName(u"statementCheck.doubtful"_s);
    m_cancel->setObjectName(u"statementCheck.cancel"_s);
    m_accept->setObjectName(u"statementCheck.accept"_s);
    makePrimary(*m_accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_totals);
    column->addWidget(m_table, 2);
    column->addWidget(m_problems, 1);
    column->addWidget(m_otherAccounts);
    column->addWidget(m_doubtful);
    column->addLayout(buttons);
    connect(m_otherAccounts, &QCheckBox::toggled, this, &StatementCheckView::choicesChanged);
    connect(m_doubtful, &QCheckBox::toggled, this, &StatementCheckView::choicesChanged);
    connect(m_accept, &QPushButton::clicked, this, &StatementCheckView::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &StatementCheckView::cancelled);
    retranslate();
}

void StatementCheckView::forgetChoices()
{
    const QSignalBlocker quietOne(m_otherAccounts), quietTwo(m_doubtful);
    m_otherAccounts->setChecked(false);
    m_doubtful->setChecked(false);
    m_read.reset();
}

void StatementCheckView::show(std::shared_ptr<const StatementsRead> read)
{
    m_read = std::move(read);
    m_strip->hide();
    fill();
}

StatementImportChoices StatementCheckView::choices() const
{
    return {m_otherAccounts->isChecked(), m_doubtful->isChecked(), false};
}

QString StatementCheckView::totalsText() const
{
    QStringList parts{tr("%n file(s)", nullptr, static_cast<int>(m_read->files.size()))};
    std::vector<Money> sums;
    const QStringList leftOut = m_otherAccounts->isChecked() ? QStringList() : otherAccounts(*m_read);
    for (const FileRecord& file : m_read->files) {
        for (const BankStatement& statement : file.statements) {
            const auto& totals = statement.totals;
            if (!totals.currency || statement.isRefused || leftOut.contains(statement.account))
                continue;
            addTo(sums, Money(totals.creditMinor, *totals.currency));
        }
    }
    if (!sums.empty())
        parts += tr("%1 came in").arg(moneyText(sums));
    if (!m_read->trial)
        return parts.join(u" · "_s);
    const StatementImportResult& trial = *m_read->trial;
    int known = 0, notBooked = 0;
    for (const StatementFileResult& file : trial.files) {
        known += file.known;
        notBooked += file.notBooked;
    }
    parts += tr("%n new line(s)", nullptr, trial.added);
    if (known > 0)
        parts += tr("%n there already", nullptr, known);
    if (notBooked > 0)
        parts += tr("%n only announced by the bank, not counted", nullptr, notBooked);
    parts += tr("certain %1, proposed %2, unknown %3").arg(QString::number(trial.certain), QString::number(trial.proposed), QString::number(trial.unknown));
    return parts.join(u" · "_s);
}

void StatementCheckView::fillTable()
{
    int rows = 0;
    m_table->setRowCount(0);
    m_problems->setRowCount(0);
    const auto addProblem = [this](const QString& file, const QString& text, Severity severity) {
        const int row = m_problems->rowCount();
        if (row >= kMostProblems)
            return;
        m_problems->setRowCount(row + 1);
        put(*m_problems, row, Where, file);
        put(*m_problems, row, What, text);
        const ThemeColors colors = themeColors(*this);
        m_problems->item(row, Where)->setIcon(severity == Severity::Error ? icon(u"error"_s, colors.error) : icon(u"warning"_s, colors.warning));
        m_problems->item(row, Where)->setData(Qt::AccessibleTextRole, severity == Severity::Error ? tr("Error: %1").arg(file) : tr("Warning: %1").arg(file));
    };
    for (qsizetype i = 0; i < m_read->files.size(); ++i) {
        const FileRecord& file = m_read->files[i];
        const StatementFileResult* found = m_read->trial && i < static_cast<qsizetype>(m_read->trial->files.size())
            ? &m_read->trial->files[static_cast<std::size_t>(i)] : nullptr;
        for (const BankStatement& statement : file.statements) {
            const auto& totals = statement.totals;
            const auto money = [&](std::int64_t minor) { return totals.currency ? moneyText(Money(minor, *totals.currency)) : QString(); };
            m_table->setRowCount(rows + 1);
            put(*m_table, rows, File, file.fileName);
            put(*m_table, rows, Account, accountText(statement));
            put(*m_table, rows, Statement, statement.sequence.isEmpty() ? statement.statementId : statement.sequence);
            put(*m_table, rows, Until, statement.lastDay() ? dateText(*statement.lastDay()) : QString());
            put(*m_table, rows, Lines, QString::number(totals.lines), true);
            put(*m_table, rows, In, money(totals.creditMinor), true);
            put(*m_table, rows, Out, money(totals.debitMinor), true);
            put(*m_table, rows, Balance, statement.closing && statement.closing->amount ? moneyText(*statement.closing->amount) : QString(), true);
            ++rows;
        }
        if (found && found->isKnown)
            addProblem(file.fileName, tr("This file was imported before; nothing of it comes in again."), Severity::Warning);
        for (const Problem& problem : file.problems)
            addProblem(file.fileName, problemTextWithPlace(problem), problem.severity);
        if (found) {
            for (const Problem& problem : found->problems)
                addProblem(file.fileName, problemTextWithPlace(problem), problem.severity);
        }
    }
    for (int column = Account; column < ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    m_problems->resizeColumnToContents(Where);
    m_problems->resizeRowsToContents();
    m_problems->setVisible(m_problems->rowCount() > 0);
}

void StatementCheckView::fill()
{
    if (!m_read)
        return;
    fillTable();
    m_totals->setText(totalsText());
    const int doubtful = doubtfulLines(*m_read);
    m_otherAccounts->setVisible(hasOtherAccounts(*m_read) || m_otherAccounts->isChecked());
    m_doubtful->setText(tr("Also bring in %n line(s) that are perhaps there already", nullptr, doubtful));
    m_doubtful->setVisible(doubtful > 0 || m_doubtful->isChecked());
    if (!m_read->trial) {
        if (m_read->trial.error().code == Error::Code::NothingToDo)
            m_strip->say(Tone::Info, [] { return tr("Everything in these files is in the book already, or nothing in them can be read."); });
        else
            m_strip->say(m_read->trial.error());
    }
    const int added = m_read->trial ? m_read->trial->added : 0;
    m_accept->setEnabled(m_read->trial.hasValue());
    m_accept->setText(m_read->trial && added > 0 ? tr("Import %n line(s)", nullptr, added) : m_read->trial ? tr("Import") : tr("Nothing to import"));
}

void StatementCheckView::say(const Error& error)
{
    m_strip->say(error);
}

void StatementCheckView::setBusy(bool busy)
{
    setEnabled(!busy);
}

void StatementCheckView::retranslate()
{
    m_table->setAccessibleName(tr("Bank statements"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Account"), tr("Statement"), tr("Until"), tr("Lines"), tr("In"), tr("Out"), tr("Balance")});
    alignNumberHeadings(*m_table, {Lines, In, Out, Balance});
    m_problems->setAccessibleName(tr("Remarks"));
    m_problems->setHorizontalHeaderLabels({tr("File"), tr("Remark")});
    m_otherAccounts->setText(tr("These accounts are of this company too: bring their statements in"));
    m_cancel->setText(tr("Cancel"));
    fill();
}

} // namespace tegoed::ui
