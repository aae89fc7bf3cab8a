#include "ui/screens/settings/own_rates_view.h"

#include "core/storage/queries/gate_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/law_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Name, Rate, From, Until, Source, ColumnCount };
} // namespace

OwnRatesView::OwnRatesView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(u"legal.ownRates"_s);
    m_remove->setObjectName(u"legal.removeRate"_s);
    m_remove->setAutoDefault(false);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    makeSmallTable(*m_table, ColumnCount, Source);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // Room left over is below it.
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addLayout(row);
    connect(m_remove, &QPushButton::clicked, this, &OwnRatesView::remove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    retranslate();
}

void OwnRatesView::fill()
{
    m_rates = ownRates(m_context.session()).valueOr({});
    setVisible(!m_rates.empty());
    m_table->setRowCount(static_cast<int>(m_rates.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OwnRate& rate = m_rates[static_cast<std::size_t>(row)];
        const QString entered = tr("Entered by %1 on %2").arg(rate.row.enteredBy, dateText(companyDay(rate.enteredAt)));
        const QString source = rate.ofPack ? tr("%1 (law pack: %2)", "where a rate was published").arg(rate.row.source, percentText(*rate.ofPack)) : rate.row.source;
        const QStringList cells{rateTableText(rate.table), percentText(rate.row.rate), dateText(rate.row.from), dateText(*rate.row.until), source};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column] + u'\n' + entered);
            if (column == Rate)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = Name; column < Source; ++column)
        m_table->resizeColumnToContents(column);
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->selectRow(0);
    fitHeight(*m_table);
}

void OwnRatesView::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const OwnRate rate = m_rates[static_cast<std::size_t>(row)];
    auto done = removeRate(m_context.session(), rate.id, false);
    if (!done && done.error().code == Error::Code::NotAllowed) {
        QMessageBox question(QMessageBox::Question, tr("Remove the rate"), errorText(done.error()), QMessageBox::NoButton, this);
        question.setObjectName(u"legal.removeRate.question"_s);
        const QAbstractButton* yes = question.addButton(tr("Remove"), QMessageBox::DestructiveRole);
        question.setDefaultButton(question.addButton(QMessageBox::Cancel));
        question.exec();
        if (question.clickedButton() != yes)
            return;
        done = removeRate(m_context.session(), rate.id, true);
    }
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    m_context.pushUndo([rate] { return tr("rate %1 removed for %2").arg(percentText(rate.row.rate), rateTableText(rate.table)); }, *done);
}

void OwnRatesView::retranslate()
{
    m_title->setText(tr("Entered by hand"));
    m_table->setHorizontalHeaderLabels({tr("Interest"), tr("Rate"), tr("From"), tr("Until"), tr("Published in")});
    alignNumberHeadings(*m_table, {Rate});
    m_table->setAccessibleName(tr("Rates entered by hand"));
    m_remove->setText(tr("&Remove"));
    m_remove->setToolTip(tr("The law pack holds again for these days"));
    fill();
}

} // namespace tegoed::ui
