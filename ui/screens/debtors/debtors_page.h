#pragma once

#include "ui/shell/page.h"

#include "core/base/ids.h"

class QStackedWidget;

namespace tegoed::ui {

class AppContext;
class DebtorDetailView;
class DebtorListView;

/// The Debtors page: who owes how much, and everything of one of them.
class DebtorsPage final : public Page {
    Q_OBJECT
public:
    explicit DebtorsPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"debtor": id}, {"filter": chip} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    void createNew() override;
    bool canCreateNew() const override;
    QString dropOffer(const QList<QUrl>& urls) const override;
    void dropFiles(const QList<QUrl>& urls) override;

    /// Whom a command is about: the debtor shown, else those selected in the list.
    std::vector<DebtorId> selectedDebtors() const;
    DebtorDetailView& detail() { return *m_detail; }

private:
    void showList();
    bool showsDetail() const;

    QStackedWidget* m_stack;
    DebtorListView* m_list;
    DebtorDetailView* m_detail;
};

/// The page and its commands, for one open book.
void registerDebtorsPage(AppContext& context);

} // namespace tegoed::ui
