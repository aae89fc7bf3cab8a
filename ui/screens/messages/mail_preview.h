#pragma once

#include "core/usecases/messages/compose.h"

#include <QTextBrowser>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace tegoed::ui {

/// Shows the HTML of a message and nothing else: whatever it names is not read, from disk or from the network, but for the one
/// picture that travels inside it (failures I1, I8). Links do nothing.
class ClosedBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ClosedBrowser(QWidget* parent = nullptr);
    void showMail(const QByteArray& html, const QByteArray& paymentQr);
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QImage m_qr;
};

/// An e-mail as it arrives: heads, HTML or plain text, attachments with their size.
class MailPreview final : public QWidget {
    Q_OBJECT
public:
    explicit MailPreview(QWidget* parent = nullptr);
    void show(const ComposedMessage& message);
    void retranslate();

private:
    void fillHeads();

    ComposedMessage m_message;
    QLabel* m_heads;
    QLabel* m_subject;
    QCheckBox* m_isPlain;
    QStackedWidget* m_body;
    ClosedBrowser* m_html;
    QPlainTextEdit* m_plain;
    QLabel* m_files;
};

} // namespace tegoed::ui
