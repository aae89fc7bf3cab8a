#pragma once

#include "core/storage/queries/debtor_queries.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// Debtors that may be the same: merge them, or say that they are different so that they are not proposed again.
class LookAlikesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LookAlikesDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void reload();
    const LookAlike* current() const;
    void mergeCurrent(bool firstStays);
    void dismissCurrent();
    void updateButtons();

    AppContext& m_context;
    std::vector<LookAlike> m_pairs;
    InlineStrip* m_strip;
    QLabel* m_intro;
    QTableWidget* m_table;
    QPushButton* m_keepFirst;
    QPushButton* m_keepSecond;
    QPushButton* m_different;
};

/// Asks which of the two stays, merges, and offers undo. False when nothing was merged.
bool mergeWithQuestion(AppContext& context, DebtorId first, DebtorId second, QWidget* parent);

} // namespace tegoed::ui
