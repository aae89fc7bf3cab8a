#pragma once

#include "ui/screens/today/today_model.h"
#include "ui/shell/page.h"

#include <atomic>
#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace tegoed {
enum class CallResult;
enum class ColdStartChoice;
}

namespace tegoed::ui {

class EmptyState;
class InlineStrip;
class TodayDetail;
class TodayList;

/// What must be done now (ux.md 3.1): the program opens here. The list is computed on a worker, never stored.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    bool hasContent() const override { return m_isRead; }
    void showPlace(const QVariantMap& place) override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    int thingsToDo() const { return m_model->thingsToDo(); }

Q_SIGNALS:
    void counted(); ///< The number of things to do may be another one.

private:
    void build();
    void read();
    void showList(DueList list);
    void showFreshness();
    void showState();
    void showColdStart();
    void showCurrent();
    void prepareAll();
    void act(const QModelIndex& index);
    void compose(const QModelIndex& index);
    void openDebtor(const QModelIndex& index);
    void skip(const QModelIndex& index);
    void passOver();
    void record(CallResult result);
    void decide(bool isExtended);
    void carryOut();
    void lookedAtBank();
    void begin(ColdStartChoice choice);
    void showMenu(const QPoint& at);
    bool isBankOld() const;

    TodayModel* m_model;
    TodayList* m_list;
    TodayDetail* m_detail;
    QLabel* m_freshness;
    QPushButton* m_bank;
    InlineStrip* m_coldStart;
    InlineStrip* m_error;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    EmptyState* m_empty;
    QAction *m_prepare, *m_showLater;
    QTimer* m_soon;
    bool m_isRead = false;
    bool m_showsLater = false; ///< Nothing is to be done, and somebody asked for what comes later.
    std::shared_ptr<std::atomic<int>> m_version = std::make_shared<std::atomic<int>>(0); ///< Of the reading that counts; its worker looks, too.
};

} // namespace tegoed::ui
