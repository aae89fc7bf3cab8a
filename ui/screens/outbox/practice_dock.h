#pragma once

#include "core/base/ids.h"

#include <QDockWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;

namespace tegoed::ui {

class AppContext;
class EnvelopeView;
class PdfPages;
class PhoneView;

/// Where the messages of a sample book arrive: the debtor's phone, inbox and letterbox. Shows what the book has of them, so it is
/// the same after a restart. No message of it ever left this machine.
class PracticeDock final : public QDockWidget {
    Q_OBJECT
public:
    explicit PracticeDock(AppContext& context, QWidget* parent);

    void reload();
    void arrived(); ///< Shows itself and the newest message.
    int mails() const;
    int texts() const { return m_textCount; }
    int letters() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showMail(int row);
    void showLetter(int row);

    AppContext& m_context;
    std::vector<MessageId> m_mailIds, m_letterIds;
    MessageId m_newest;
    int m_textCount = 0;
    QLabel* m_note;
    QTabWidget* m_tabs;
    PhoneView* m_phone;
    QListWidget* m_inbox;
    QPlainTextEdit* m_mail;
    QListWidget* m_letterbox;
    EnvelopeView* m_envelope;
    PdfPages* m_pages;
};

} // namespace tegoed::ui
