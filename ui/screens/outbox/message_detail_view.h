#pragma once

#include "core/storage/queries/outbox_queries.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class PdfPages;
class StateChip;

/// One message: what it is, why it stands where it stands and what can be done, the message as it leaves, and what happened.
class MessageDetailView final : public QWidget {
    Q_OBJECT
public:
    explicit MessageDetailView(AppContext& context, QWidget* parent = nullptr);

    void show(MessageId id); ///< Not valid = nothing chosen.
    MessageId message() const { return m_row ? m_row->id : MessageId{}; }
    void reload();
    void retranslate();

    // The acts behind the buttons; each says its own error.
    void approve();
    void sendAtOnce();
    void takeBack();
    void confirm(bool wasSent);
    void resolve(int settled); ///< A `Settled`.
    void lookAgain();
    void makeAgain();

Q_SIGNALS:
    void printRequested(const std::vector<tegoed::MessageId>& letters);
    void exportRequested(const std::vector<tegoed::MessageId>& letters);
    void sendRequested(); ///< Something may be due now.

private:
    QPushButton* addButton(const QString& name, const QString& text, const std::function<void()>& act, bool isPrimary = false);
    void fillButtons(bool isOvertaken);
    void fillMessage();
    void fillLog();
    void addPostedEdit(bool isOvertaken);
    void markPostedNow();
    void openFile(int row);

    AppContext& m_context;
    std::optional<MessageRow> m_row;
    std::vector<QString> m_fileHashes;
    QStackedWidget* m_stack;
    QLabel *m_nothing, *m_title, *m_heading, *m_explanation, *m_facts;
    StateChip* m_chip;
    QWidget* m_buttons;
    QHBoxLayout* m_buttonRow;
    DateEdit* m_posted = nullptr;
    QTabWidget* m_tabs;
    QStackedWidget* m_body;
    QPlainTextEdit* m_text;
    PdfPages* m_pages;
    QListWidget* m_files;
    QTableWidget* m_log;
};

} // namespace tegoed::ui
