#pragma once

#include "core/storage/stores/account_store.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class EmptyState;

/// The accounts of a book: what works, what stopped and why; add, change, remove, start again. Works at once.
class AccountsForm final : public QWidget {
    Q_OBJECT
public:
    explicit AccountsForm(AppContext& context, QWidget* parent = nullptr);

    void retranslate();

private:
    void reload();
    const StoredAccount* current() const;
    void showCurrent();
    void addMail();
    void addSms();
    void change();
    void removeCurrent();
    void startCurrent();

    AppContext& m_context;
    std::vector<StoredAccount> m_accounts;
    QLabel *m_intro, *m_explanation;
    EmptyState* m_empty;
    QTableWidget* m_table;
    QPushButton *m_addMail, *m_addSms, *m_change, *m_remove, *m_start, *m_unlock;
};

} // namespace tegoed::ui
