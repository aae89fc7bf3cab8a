#include "ui/screens/messages/message_preview.h"

#include "core/storage/queries/book_queries.h"
#include "ui/screens/messages/letter_preview.h"
#include "ui/screens/messages/mail_preview.h"
#include "ui/screens/messages/sms_preview.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

MessagePreview::MessagePreview(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_mail(new MailPreview(this))
    , m_sms(new SmsPreview(this))
    , m_letter(new LetterPreview(this))
{
    m_nothing->setObjectName(u"preview.nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QWidget* page : {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_mail), static_cast<QWidget*>(m_sms), static_cast<QWidget*>(m_letter)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_sms, &SmsPreview::fitWanted, this, &MessagePreview::fitWanted);
}

void MessagePreview::setEditable(bool isEditable)
{
    m_sms->setEditable(isEditable);
}

void MessagePreview::show(const ComposedMessage& message)
{
    const bool isRendered = message.message.channel == Channel::Letter ? !message.letter.isEmpty() : !message.text.plain.isEmpty();
    if (!isRendered)
        return showNothing(tr("There is nothing to show until the points above are solved."));
    switch (message.message.channel) {
    case Channel::Email:
        m_mail->show(message);
        m_stack->setCurrentWidget(m_mail);
        return;
    case Channel::Sms:
    case Channel::WhatsApp:
        m_sms->show(message);
        m_stack->setCurrentWidget(m_sms);
        return;
    case Channel::Letter:
        m_letter->show(message.letter, m_envelope);
        m_stack->setCurrentWidget(m_letter);
        return;
    }
}

void MessagePreview::showNothing(const QString& sentence)
{
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
}

void MessagePreview::retranslate()
{
    m_mail->retranslate();
    m_sms->retranslate();
    m_letter->retranslate();
    if (m_stack->currentWidget() == m_nothing && !m_nothing->text().isEmpty())
        m_nothing->setText(tr("There is nothing to show until the points above are solved."));
}

Envelope envelopeOfBook(Database& database)
{
    const auto preset = envelopePreset(BookQueries(database).setting(u"letter.envelope"_s, u"din_5008_b"_s));
    return preset.value_or(Envelope{});
}

} // namespace tegoed::ui
