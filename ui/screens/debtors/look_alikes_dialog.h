#pragma once

#include "core/storage/queries/debtor_queries.h"

#include <QDialog>
#include <QMessageBox>

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

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void retranslate();
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

/// Asks which of two debtors stays when they are merged.
class MergeQuestion final : public QMessageBox {
    Q_OBJECT
public:
    MergeQuestion(const DebtorRow& first, const DebtorRow& second, QWidget* parent = nullptr);

    /// After an answer: the place (0 or 1) of the one that stays; nothing when they are not to be merged.
    std::optional<int> staying() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    DebtorRow m_rows[2];
    QPushButton* m_keep[2];
    QPushButton* m_neither;
};

/// Asks which of the two stays, merges, and offers undo. False when nothing was merged.
bool mergeWithQuestion(AppContext& context, DebtorId first, DebtorId second, QWidget* parent);

} // namespace tegoed::ui
