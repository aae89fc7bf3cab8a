#pragma once

#include "ui/screens/aging/aging_debtors_model.h"
#include "ui/screens/aging/live_aging.h"
#include "ui/shell/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace tegoed::ui {

class AgingChart;
class AgingControls;
class AgingOutput;
struct AgingShown;
class EmptyState;
class InlineStrip;
class PagedTableView;
class TimeSlider;
class TotalsRow;
class WhatIfLine;

/// Who owes what and for how long, on any day: chart and table of the same figures, which tie out at the foot.
///
/// Figures are always whole: while the book is read the former ones stand, greyed; while the slider moves faster than whole
/// reports can be made, the chart follows and the table waits greyed.
class AgingPage final : public Page {
    Q_OBJECT
public:
    explicit AgingPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"asOf": "2025-12-31", "groups": [2, 3], "debtor": 12}
    QVariantMap place() const override;
    bool hasContent() const override { return m_live->hasReport(); }
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool canPrint() const override { return m_live->isLoaded(); }
    void printView() override;
    bool canExport() const override { return m_live->isLoaded(); }
    void exportView() override;

    void toggleChartTable();
    void setAsOf(const Date& day);
    const LiveAging& live() const { return *m_live; }
    Currency currency() const { return m_currency; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void load();
    void onLoaded();
    void onFailed(const Error& error);
    void moveTo(const Date& day);          ///< The slider stands here now.
    void showWholeReport();                ///< Chart, table, sum and foot of one report.
    void showTotalsOnly(const Date& day);  ///< The chart only; the table waits.
    void showInTable(const AgingOptions& options, const AgingCurrency* currency);
    void fillWidth();
    void showEmptiness(bool nothingOpen);
    void chooseGroups(const std::set<int>& groups);
    void applyFilter();
    void updateFoot();
    QString controlText() const;
    void updateClearGroups();
    AgingShown shown() const;
    void openRow(qint64 id);
    void fillRowMenu(QMenu& menu);
    const AgingCurrency* currencyOf(const AgingReport& report) const;
    std::vector<AgingLine> linesOf(DebtorId debtor) const;

    LiveAging* m_live;
    Currency m_currency = Currency::euro();
    AgingControls* m_controls = nullptr;
    TimeSlider* m_time = nullptr;
    WhatIfLine* m_whatIf = nullptr;
    QStackedWidget* m_body = nullptr;
    QWidget* m_figures = nullptr;
    EmptyState* m_empty = nullptr;
    InlineStrip* m_strip = nullptr;
    AgingChart* m_chart = nullptr;
    QPushButton* m_clearGroups = nullptr;
    PagedTableView* m_table = nullptr;
    AgingDebtorsModel* m_model = nullptr;
    TotalsRow* m_totals = nullptr;
    QLabel* m_foot = nullptr;
    AgingOutput* m_output = nullptr;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_backToToday = nullptr;
    QTimer m_settle; ///< Makes the whole report when the slider rests.
    DebtorId m_wantedDebtor;
    bool m_hasOwnWidths = false; ///< The user set column widths: they stay as they are.
    bool m_isFilling = false;
};

} // namespace tegoed::ui
