#include "ui/screens/debtors/look_alikes_dialog.h"

#include "core/usecases/debtors.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostPairs = 500;

Result<Done> merge(AppContext& context, DebtorId into, DebtorId from, const QString& intoName)
{
    const Result<UndoToken> merged = mergeDebtors(context.session(), into, from);
    if (!merged)
        return merged.error();
    context.pushUndo([intoName] { return LookAlikesDialog::tr("debtors merged into %1").arg(intoName); }, *merged);
    return Done{};
}

} // namespace

LookAlikesDialog::LookAlikesDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_intro(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_keepFirst(new QPushButton(this))
    , m_keepSecond(new QPushButton(this))
    , m_different(new QPushButton(this))
{
    setObjectName(u"lookAlikesDialog"_s);
    m_intro->setWordWrap(true);
    m_table->setObjectName(u"lookAlikes.table"_s);
    makeSmallTable(*m_table, 3);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_keepFirst->setObjectName(u"lookAlikes.keepFirst"_s);
    m_keepSecond->setObjectName(u"lookAlikes.keepSecond"_s);
    m_different->setObjectName(u"lookAlikes.different"_s);
    makePrimary(*m_keepFirst);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_keepFirst);
    acts->addWidget(m_keepSecond);
    acts->addWidget(m_different);
    acts->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Close)->setObjectName(u"lookAlikes.close"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LookAlikesDialog::updateButtons);
    connect(m_keepFirst, &QPushButton::clicked, this, [this] { mergeCurrent(true); });
    connect(m_keepSecond, &QPushButton::clicked, this, [this] { mergeCurrent(false); });
    connect(m_different, &QPushButton::clicked, this, &LookAlikesDialog::dismissCurrent);
    retranslate();
}

void LookAlikesDialog::retranslate()
{
    setWindowTitle(tr("Look-alikes"));
    m_table->setAccessibleName(tr("Pairs of debtors that look alike"));
    m_table->setHorizontalHeaderLabels({tr("Debtor"), tr("Looks like"), tr("Because")});
    m_different->setText(tr("They are different"));
    reload();
}

void LookAlikesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LookAlikesDialog::reload()
{
    const int row = m_table->currentRow();
    m_pairs = DebtorQueries(m_context.database()).lookAlikes(kMostPairs);
    m_table->setRowCount(static_cast<int>(m_pairs.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const LookAlike& pair = m_pairs[static_cast<std::size_t>(i)];
        const QString texts[] = {pair.firstName, pair.secondName, lookAlikeReasonText(pair.reason)};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(i, column, item);
        }
    }
    if (!m_pairs.empty())
        m_table->selectRow(std::clamp(row, 0, m_table->rowCount() - 1));
    m_intro->setText(m_pairs.empty() ? tr("No debtors look alike.")
                                     : tr("Merging shows both as one debtor and can be undone; nothing is thrown away."));
    updateButtons();
}

const LookAlike* LookAlikesDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_pairs.size()) ? &m_pairs[static_cast<std::size_t>(row)] : nullptr;
}

void LookAlikesDialog::updateButtons()
{
    const LookAlike* pair = current();
    for (QPushButton* button : {m_keepFirst, m_keepSecond, m_different})
        button->setEnabled(pair);
    const bool sameName = pair && pair->firstName == pair->secondName;
    m_keepFirst->setText(!pair ? tr("Merge") : sameName ? tr("Merge into the first") : tr("Merge into %1").arg(pair->firstName));
    m_keepSecond->setText(!pair ? tr("Merge") : sameName ? tr("Merge into the second") : tr("Merge into %1").arg(pair->secondName));
    m_keepSecond->setVisible(pair);
}

void LookAlikesDialog::mergeCurrent(bool firstStays)
{
    const LookAlike* pair = current();
    if (!pair)
        return;
    const Result<Done> done = firstStays ? merge(m_context, pair->first, pair->second, pair->firstName)
                                         : merge(m_context, pair->second, pair->first, pair->secondName);
    if (!done)
        return m_strip->say(done.error());
    reload();
}

void LookAlikesDialog::dismissCurrent()
{
    const LookAlike* pair = current();
    if (!pair)
        return;
    if (const Result<Done> done = dismissLookAlike(m_context.session(), pair->first, pair->second); !done)
        return m_strip->say(done.error());
    reload();
}

MergeQuestion::MergeQuestion(const DebtorRow& first, const DebtorRow& second, QWidget* parent)
    : QMessageBox(parent)
    , m_rows{first, second}
{
    setObjectName(u"mergeQuestion"_s);
    setIcon(QMessageBox::Question);
    for (QPushButton*& keep : m_keep)
        keep = addButton(QString(), QMessageBox::AcceptRole);
    m_keep[0]->setObjectName(u"mergeQuestion.first"_s);
    m_keep[1]->setObjectName(u"mergeQuestion.second"_s);
    m_neither = addButton(QString(), QMessageBox::RejectRole);
    m_neither->setObjectName(u"mergeQuestion.neither"_s);
    setDefaultButton(m_neither);
    if (auto* buttons = findChild<QDialogButtonBox*>())
        buttons->setOrientation(Qt::Vertical); // Two names side by side do not fit a message box with large text.
    retranslate();
}

std::optional<int> MergeQuestion::staying() const
{
    const auto* chosen = std::find(std::begin(m_keep), std::end(m_keep), clickedButton());
    return chosen == std::end(m_keep) ? std::nullopt : std::optional(static_cast<int>(chosen - std::begin(m_keep)));
}

void MergeQuestion::retranslate()
{
    setWindowTitle(tr("Merge two debtors"));
    setText(tr("Which of the two stays? The invoices and the timeline of the other are shown with it; this can be undone."));
    for (int i = 0; i < 2; ++i)
        m_keep[i]->setText(m_rows[i].number.isEmpty() ? m_rows[i].name : tr("%1 (%2)").arg(m_rows[i].name, m_rows[i].number));
    m_neither->setText(tr("Do not merge"));
}

void MergeQuestion::changeEvent(QEvent* event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool mergeWithQuestion(AppContext& context, DebtorId first, DebtorId second, QWidget* parent)
{
    const std::vector<DebtorRow> rows = DebtorQueries(context.database()).rows({first, second}, context.today());
    if (rows.size() != 2)
        return false;
    MergeQuestion question(rows[0], rows[1], parent);
    question.exec();
    const std::optional<int> staying = question.staying();
    if (!staying)
        return false;
    const Result<Done> done = *staying == 0 ? merge(context, first, second, rows[0].name) : merge(context, second, first, rows[1].name);
    if (!done)
        context.showError(done.error());
    return done.hasValue();
}

} // namespace tegoed::ui
