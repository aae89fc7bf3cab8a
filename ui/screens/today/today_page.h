#pragma once

#include "ui/screens/contacts/contact_subject.h"
#include "ui/screens/today/today_model.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tegoed {
enum class CallResult;
enum class ColdStartChoice;
}

namespace tegoed::ui {

class DueReading;
class EmptyState;
class FirstReading;
class InlineStrip;
class TodayDetail;
class TodayList;

/// What must be done now (ux.md 3.1): the program opens here. The list is computed by DueReading, never stored; the page takes the
/// newest over while it can be seen.
class TodayPage final : public Page {
    Q_OBJECT
public:
    TodayPage(AppContext& context, DueReading& due, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    bool hasContent() const override;
    bool hasList() const { return m_shown != nullptr; } ///< It was read, and shows.
    void showPlace(const QVariantMap& place) override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    ContactSubject inFront() const; ///< Whom the current row is about; empty while another page is in front.
    int thingsToDo() const { return m_model->thingsToDo(); }
    void showNewest(); ///< What was read last, if it does not show yet.

private:
    void build();
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

    DueReading& m_due;
    std::shared_ptr<const DueList> m_shown; ///< In the model; null until it was read.
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
    FirstReading* m_first;
    QAction *m_prepare, *m_showLater;
    bool m_showsLater = false; ///< Nothing is to be done, and somebody asked for what comes later.
};

} // namespace tegoed::ui
