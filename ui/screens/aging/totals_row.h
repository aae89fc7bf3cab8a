#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace tegoed::ui {

/// The sum under a table, in the table's own columns: it follows their widths, order and scrolling.
class TotalsRow final : public QWidget {
    Q_OBJECT
public:
    /// `text` gives the text of a column of the table's model, by its logical index.
    TotalsRow(QTableView& table, std::function<QString(int column)> text, QWidget* parent = nullptr);

    void refresh(); ///< The figures changed.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTableView& m_table;
    std::function<QString(int)> m_text;
};

} // namespace tegoed::ui
