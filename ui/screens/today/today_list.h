#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace tegoed::ui {

/// Draws the rows of Today: on the first line who, what, the ways it goes, how much and what one click does; below it why.
class TodayDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static QRect checkRect(const QRect& row, const QFontMetrics& metrics);
    static QRect actionRect(const QRect& row, const QFontMetrics& metrics, const QString& action);

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// The list of Today. Space ticks a row, Enter opens it, → its debtor, Del or S puts it off, 1 … 6 say how a call ended.
class TodayList final : public QTreeView {
    Q_OBJECT
public:
    explicit TodayList(QWidget* parent = nullptr);

Q_SIGNALS:
    void actionWanted(const QModelIndex& index); ///< The word at the end of the row.
    void openWanted(const QModelIndex& index);   ///< Enter, double click.
    void debtorWanted(const QModelIndex& index); ///< →
    void skipWanted(const QModelIndex& index);
    void resultWanted(const QModelIndex& index, int number); ///< Of a call, from 1.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle(const QModelIndex& index);
    bool isSection(const QModelIndex& index) const;
    bool isOnAction(const QModelIndex& index, const QPoint& at) const;
};

} // namespace tegoed::ui
