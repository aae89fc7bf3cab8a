#pragma once

#include "core/storage/queries/bank_queries.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// Which statements were read, when and by whom, and how to take one back with all it brought.
class StatementHistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit StatementHistoryView(AppContext& context, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    int count() const { return static_cast<int>(m_imports.size()); }

private:
    void fill();
    void takeBack(bool withMatches);
    void switchWatch();
    void showButtons();

    AppContext& m_context;
    std::vector<StatementImportRow> m_imports;
    std::vector<StoredBankAccount> m_accounts;
    InlineStrip* m_strip;
    QLabel *m_importsCaption, *m_accountsCaption;
    QTableWidget *m_table, *m_accountTable;
    QPushButton *m_undo, *m_watch;
};

} // namespace tegoed::ui
