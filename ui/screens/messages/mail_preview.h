#pragma once

#include "core/usecases/messages/compose.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace tegoed::ui {

class SealedBrowser;

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
    SealedBrowser* m_html;
    QPlainTextEdit* m_plain;
    QLabel* m_files;
};

} // namespace tegoed::ui
