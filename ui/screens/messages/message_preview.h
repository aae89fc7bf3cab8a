#pragma once

#include "core/documents/letter/envelope.h"
#include "core/usecases/messages/compose.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tegoed::ui {

class LetterPreview;
class MailPreview;
class SmsPreview;

/// One message exactly as it will arrive, whatever its channel.
class MessagePreview final : public QWidget {
    Q_OBJECT
public:
    explicit MessagePreview(QWidget* parent = nullptr);

    void setEnvelope(const Envelope& envelope) { m_envelope = envelope; }
    void setEditable(bool isEditable);
    void show(const ComposedMessage& message); ///< One that cannot be rendered yet: says so, instead of an old picture.
    void showNothing(const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void fitWanted(const QString& text);

private:
    Envelope m_envelope;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    MailPreview* m_mail;
    SmsPreview* m_sms;
    LetterPreview* m_letter;
};

/// The envelope the book's letters go into.
Envelope envelopeOfBook(Database& database);

} // namespace tegoed::ui
