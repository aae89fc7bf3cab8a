#pragma once

#include "ui/screens/agreements/agreement_tables.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace tegoed::ui {

class EmptyState;
class FilterChips;
class PagedTableView;

/// The agreements with debtors: payment plans by where they stand, promises, deferrals and disputes, each with until when it holds.
/// Read on a worker; filtered and sorted in memory.
class AgreementsPage final : public Page {
    Q_OBJECT
public:
    explicit AgreementsPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    bool hasContent() const override { return m_hasRead; }
    /// {"kind": "promise"}, {"group": code of a plan group}, {"plan": id} or empty.
    void showPlace(const QVariantMap& place) override;
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool canCreateNew() const override;
    void createNew() override;

    AgreementKind kind() const;
    const AgreementLists& lists() const { return m_shown->lists; }
    // The row chosen in the list in front; null when there is none or it is of another kind.
    const PlanRow* plan() const;
    const PromiseRow* promise() const;
    const DeferralRow* deferral() const;
    const DisputeRow* dispute() const;
    DebtorId debtor() const; ///< Of the chosen row; not valid when there is none.

Q_SIGNALS:
    void read(); ///< What shows is of now.

private:
    struct List {
        AgreementKind kind;
        PagedTableModel* table;
        PagedTableView* view;
        QStackedWidget* stack;
        EmptyState* empty;
    };
    void addList(AgreementKind kind);
    const List& front() const;
    void readAgain();
    void show();
    void showEmpty(const List& list);
    void setTexts();
    std::int64_t currentId(AgreementKind kind) const;
    void open();

    std::shared_ptr<AgreementsShown> m_shown;
    bool m_hasRead = false;
    bool m_isReading = false;
    bool m_isOvertaken = false; ///< The book changed while it was read.
    PlanId m_wanted;            ///< To select as soon as it is read.
    QLineEdit* m_text;
    FilterChips *m_groups, *m_ended;
    QTabWidget* m_tabs;
    std::vector<List> m_lists;
};

} // namespace tegoed::ui
