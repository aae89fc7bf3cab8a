#pragma once

#include "ui/screens/outbox/outbox_table.h"
#include "ui/shell/page.h"
#include "ui/widgets/in_turns.h"

class QListWidget;
class QSplitter;
class QStackedWidget;

namespace tegoed::ui {

class EmptyState;
class InlineStrip;
class LetterPrinting;
class MessageDetailView;
class PagedTableView;

/// The outbox: its boxes with their counts, the messages of one, and the message chosen.
class OutboxPage final : public Page {
    Q_OBJECT
public:
    explicit OutboxPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"box": code}, {"message": id} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    bool canPrint() const override;
    void printView() override; ///< Every letter of the box, as one job.

    OutboxBox box() const { return m_box; }

private:
    void buildTable();
    void showBox(OutboxBox box);
    void fillBoxes();
    void readCounts();
    void readTable();
    void showCurrent();
    void showRest();
    void reload(bool showsAgain = true);
    void showOffer();
    std::vector<MessageId> chosen() const; ///< Selected ones, else all of the box.
    void sendChosen();
    void takeChosenBack();
    void makeMissedAgain();
    void postChosen();
    bool askForNumber(int count, std::optional<int>& typed);
    void togglePause();

    OutboxBox m_box = OutboxBox::Waiting;
    std::map<OutboxBox, int> m_counts;
    InTurns m_reading;
    bool m_showsAgain = false; ///< The message beside the list, though it is the same one.
    bool m_isPaused = false;
    QListWidget* m_boxes;
    InlineStrip* m_offer;
    OutboxTable* m_table = nullptr;
    PagedTableView* m_view;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    MessageDetailView* m_detail;
    QSplitter* m_split;
    LetterPrinting* m_letters;
    QAction *m_send, *m_takeBack, *m_print, *m_posted, *m_pause;
};

} // namespace tegoed::ui
