#pragma once

#include "core/base/error.h"
#include "ui/charts/aging_totals.h"

#include <QWidget>

#include <set>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace tegoed::ui {

class AgingBars;
class AgingTableModel;

/// How old is the money: bars, or on Ctrl+T the same figures as a table. Click, Enter and Shift choose groups in both.
class AgingChart final : public QWidget {
    Q_OBJECT
public:
    explicit AgingChart(QWidget* parent = nullptr);

    void setFigures(const AgingTotals& figures);
    const AgingTotals& figures() const;
    void setChosenGroups(const std::set<int>& groups);
    const std::set<int>& chosenGroups() const;
    void setStale(bool stale); ///< See AgingBars::setStale.

    bool isTable() const;
    void showTable(bool table); ///< The focus goes along.
    bool patterns() const;
    void setPatterns(bool on);

    AgingBars* bars() const { return m_bars; }
    QTableView* table() const { return m_table; }
    QMenu* contextMenu() const { return m_menu; }

Q_SIGNALS:
    void groupsChosen(const std::set<int>& groups); ///< By the user; empty = all.
    void printRequested();
    void tableShown(bool table);
    void patternsChanged(bool on);
    void failed(const tegoed::Error& error); ///< An export that could not be written.

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* addMenuAction(const char* objectName, void (AgingChart::*act)());
    void retranslate();
    void chooseRow(const QModelIndex& index);
    void markChosenRows();
    void toggleTable();
    void togglePatterns();
    void copyImage();
    void copyTable();
    void exportSvg() { exportAs(QStringLiteral("svg")); }
    void exportPng() { exportAs(QStringLiteral("png")); }
    void exportCsv() { exportAs(QStringLiteral("csv")); }
    void exportAs(const QString& ending);

    QStackedLayout* m_stack = nullptr;
    AgingBars* m_bars = nullptr;
    QTableView* m_table = nullptr;
    AgingTableModel* m_model = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_copyImage = nullptr;
    QAction* m_copyTable = nullptr;
    QAction* m_exportSvg = nullptr;
    QAction* m_exportPng = nullptr;
    QAction* m_exportCsv = nullptr;
    QAction* m_print = nullptr;
    QAction* m_asTable = nullptr;
    QAction* m_showPatterns = nullptr;
};

} // namespace tegoed::ui
