#pragma once

#include "core/usecases/import.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tegoed::ui {

class AgingChart;
class AppContext;
class InlineStrip;

/// Step *result*: what is owed and since when, in one sentence over the chart; what was imported; and the way back.
class ImportResultView final : public QWidget {
    Q_OBJECT
public:
    explicit ImportResultView(AppContext& context, QWidget* parent = nullptr);

    void show(const ImportResult& result);
    void retranslate();
    bool canUndo() const { return m_result.batch.isValid() && !m_undone; }

Q_SIGNALS:
    void againRequested(); ///< Import more.

private:
    void fill();
    void offerMail();
    void undoIt();

    AppContext& m_context;
    ImportResult m_result;
    bool m_undone = false;
    InlineStrip* m_strip;
    InlineStrip* m_mail; ///< While the book has no mail account.
    QLabel* m_sentence;
    QLabel* m_counts;
    AgingChart* m_chart;
    QPushButton *m_undo, *m_again, *m_debtors, *m_aging;
};

} // namespace tegoed::ui
