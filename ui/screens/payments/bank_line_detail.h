#pragma once

#include "ui/screens/payments/bank_lines.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tegoed::ui {

/// One bank line under the list: what the bank told, the ways to book it with their reasons, and what can be done.
class BankLineDetail final : public QWidget {
    Q_OBJECT
public:
    explicit BankLineDetail(QWidget* parent = nullptr);

    void show(const BankLines& lines, const BankLineRow* row, bool canChange); ///< Null: nothing is chosen.
    void retranslate();
    /// Place of the chosen way among the candidates (of a return: the payments); −1 = none.
    int choice() const;

Q_SIGNALS:
    void bookRequested();
    void rejectRequested();
    void assignRequested();
    void prepaymentRequested();
    void ignoreRequested();
    void takeBackRequested();
    void thankRequested();
    void debtorRequested(tegoed::DebtorId id);

private:
    void fill();
    void addChoice(int at, const QString& text, const QString& reasons);
    void showButtons();

    BankLines m_lines; ///< Only the names and the row at hand.
    std::optional<BankLineRow> m_row;
    bool m_canChange = false;
    QLabel *m_head, *m_facts, *m_state;
    QWidget* m_choicesBox;
    QVBoxLayout* m_choices;
    QButtonGroup* m_group;
    QPushButton *m_book, *m_reject, *m_assign, *m_prepayment, *m_ignore, *m_takeBack, *m_thank, *m_debtor;
};

} // namespace tegoed::ui
