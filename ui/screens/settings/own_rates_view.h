#pragma once

#include "core/usecases/own_rates.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;

/// The rates a person entered beside the law pack, with what the pack says; nothing when there are none.
class OwnRatesView final : public QWidget {
    Q_OBJECT
public:
    explicit OwnRatesView(AppContext& context, QWidget* parent = nullptr);

    void fill();
    void retranslate();

Q_SIGNALS:
    void refused(const tegoed::Error& error);

private:
    void remove();

    AppContext& m_context;
    std::vector<OwnRate> m_rates; ///< By row.
    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace tegoed::ui
