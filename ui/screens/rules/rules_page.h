#pragma once

#include "core/usecases/escalation/sequences.h"
#include "ui/shell/page.h"
#include "ui/widgets/form_captions.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace tegoed::ui {

class InlineStrip;
class ProcedurePanel;
class SequenceRuler;
class SimulationView;
enum class SimulatedDays;

/// What happens when (ux.md 3.5): the sequences, their steps on a ruler and as sentences, what a change would do before it is saved.
class RulesPage final : public Page {
    Q_OBJECT
public:
    explicit RulesPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"sequence": code} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;

    bool isChanged() const { return m_edited != m_saved; }

private:
    void build();
    void reload();
    void showSequence(int row);
    void showSteps();
    void showStep(int row);
    void edited();
    void simulate(SimulatedDays days);
    void save();
    void saveWith(const SimulationResult& result);
    void restoreShipped();

    std::vector<SequenceRow> m_rows;
    Sequence m_saved, m_edited;
    bool m_isFilling = false;

    InlineStrip* m_strip;
    QListWidget* m_list;
    QPushButton* m_assign;
    QLabel* m_about;
    SequenceRuler* m_ruler;
    QTableWidget* m_steps;
    QSpinBox *m_days, *m_minimum, *m_payBy;
    QCheckBox *m_automatic, *m_costs, *m_interest;
    QLabel* m_sentence;
    SimulationView* m_simulation;
    ProcedurePanel* m_procedure;
    QAction *m_save, *m_simulate, *m_simulatePast, *m_restore;
    FormCaptions m_captions;
};

void registerRulesPage(AppContext& context);

} // namespace tegoed::ui
