#pragma once

#include "ui/shell/app_context.h"

#include <QDialog>
#include <QStandardItemModel>

class QLineEdit;
class QListView;
class QLabel;

namespace tegoed::ui {

/// Search everywhere (Ctrl+K): debtors, invoices, pages and commands in one list. `#` invoices, `@` debtors, `>` commands.
/// What was opened last comes first while nothing is typed.
class SearchDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SearchDialog(AppContext& context, QWidget* parent = nullptr);

    void setQuery(const QString& text);
    int hitCount() const { return m_found->rowCount(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& text);
    void addHits(const QString& text);
    void addCommands(const QString& text, int limit);
    void addRecent();
    void openCurrent();
    void moveBy(int rows);
    void remember(const QString& what);
    void retranslate();

    AppContext& m_context;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_hint;
    QStandardItemModel* m_found;
};

} // namespace tegoed::ui
