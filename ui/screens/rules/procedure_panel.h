#pragma once

#include "core/usecases/escalation/procedure.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace tegoed::ui {

class AppContext;

/// The firm's own way of working over the past year (product.md S47): how much is in order, and what is not, each with a link to what
/// mends it. Quiet: what is in order is only in the tooltip.
class ProcedurePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProcedurePanel(AppContext& context, QWidget* parent = nullptr);

    void reload(); ///< Reads in the background.
    void retranslate();

Q_SIGNALS:
    void firstStepWanted(); ///< Its days are what mends a late first contact.

private:
    void show(const Result<ProcedureReport>& report);
    void showTexts();
    void follow(const QString& remedy);

    AppContext& m_context;
    std::optional<ProcedureReport> m_report;
    QLabel* m_title;
    QLabel* m_findings;
};

} // namespace tegoed::ui
