#pragma once

#include "ui/screens/messages/send_desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTimer;

namespace tegoed::ui {

class AppContext;
class CheckList;
class ComposerHead;
class FreshnessLine;
class InlineStrip;
class MessagePreview;

/// The composer: one message to one debtor, over one way or several, shown exactly as it will arrive. What it shows is made on a
/// worker; nothing leaves that was not shown.
class ComposerDialog final : public QDialog {
    Q_OBJECT
public:
    ComposerDialog(AppContext& context, const ComposePlan& plan, QWidget* parent = nullptr);

    bool isFresh() const { return m_shown == m_wanted; } ///< What is shown is what the plan says.
    const std::vector<ComposedMessage>& messages() const { return m_messages; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The page of one way: the preview, and beside it the text while it is edited.
    struct Pane {
        Channel channel = Channel::Email;
        QWidget* page = nullptr;
        QPushButton* edit = nullptr;
        QPushButton* original = nullptr;
        QPlainTextEdit* editor = nullptr;
        MessagePreview* preview = nullptr;
    };
    enum class Then { Nothing, Send, Print };

    void build();
    Pane& paneOf(Channel channel);
    void planChanged(int delay);
    void compose();
    void fill(const ComposedPlan& composed);
    void showPanes();
    void showAttachments();
    void showButtons();
    void editText(Channel channel);
    void textEdited(Channel channel);
    void dropOwnText(Channel channel);
    void useText(Channel channel, const QString& text);
    ComposePlan::TextPlace placeOf(Channel channel) const;
    const ComposedMessage* messageOf(Channel channel) const;
    bool canLeave() const;
    void addFiles();
    void fillSchedule();
    void schedule(const Date& day, int hour);
    void chooseDay();
    void saveDraft();
    void finish(Then then);
    bool isPrepared(); ///< What has to be done before anything leaves is done; else the dialog says why not.
    void doSend();
    void doPrint();
    void retranslatePane(Pane& pane);
    void retranslate();

    AppContext& m_context;
    ComposePlan m_plan;
    std::vector<ComposedMessage> m_messages;
    QString m_debtorName;
    int m_wanted = 0, m_shown = -1; ///< Versions of the plan.
    bool m_isRunning = false;
    Then m_then = Then::Nothing;    ///< Asked for while it was being made.
    Approval m_approval;
    bool m_isFilling = false;

    ComposerHead* m_head = nullptr;
    FreshnessLine* m_freshness = nullptr;
    CheckList* m_checks = nullptr;
    InlineStrip* m_error = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::vector<Pane> m_panes;
    QWidget* m_attachments = nullptr;
    QCheckBox *m_letter = nullptr, *m_copies = nullptr, *m_statement = nullptr;
    bool m_hasPostalAddress = false;
    QPushButton *m_addFile = nullptr, *m_removeFiles = nullptr;
    QLabel* m_busy = nullptr;
    QPushButton *m_draft = nullptr, *m_schedule = nullptr, *m_print = nullptr, *m_send = nullptr;
    QMenu* m_scheduleMenu = nullptr;
    QTimer* m_delay = nullptr;
};

} // namespace tegoed::ui
