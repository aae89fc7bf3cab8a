#pragma once

#include "core/storage/queries/bank_queries.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tegoed::ui {

class AppContext;

/// What the bank says about the debtor or the invoice at hand: lines that wait to be matched, lines that paid, and the accounts that
/// were learned. Takes no room when there is nothing.
class BankLineNotes final : public QWidget {
    Q_OBJECT
public:
    explicit BankLineNotes(AppContext& context, QWidget* parent = nullptr);

    void show(DebtorId debtor, InvoiceId invoice); ///< An invoice: of it alone.
    void retranslate();

private:
    void fill();
    void addNote(const QString& name, const QString& text, const QString& link, const QString& target);
    void follow(const QString& target);

    AppContext& m_context;
    DebtorId m_debtor;
    std::vector<StoredBankLine> m_lines;
    std::vector<LearnedAccount> m_accounts;
    bool m_isInvoice = false;
    QVBoxLayout* m_rows;
};

} // namespace tegoed::ui
