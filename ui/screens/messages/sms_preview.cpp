#include "ui/screens/messages/sms_preview.h"

#include "ui/presentation/message_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// The text on the rounded ground of a phone's message.
class Bubble final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColors(*this).accentSoft);
        painter.drawRoundedRect(rect(), gap(), gap());
        painter.end();
        QLabel::paintEvent(event);
    }
};

QString replacementsText(const FittedSms& fitted)
{
    QStringList parts;
    for (const SmsReplacement& replacement : fitted.replacements)
        parts << u"%1 → %2"_s.arg(replacement.from == u"\u00a0" ? SmsPreview::tr("no-break space") : replacement.from,
                                  replacement.to == u" " ? SmsPreview::tr("space") : replacement.to);
    return parts.join(u", "_s);
}

} // namespace

SmsPreview::SmsPreview(QWidget* parent)
    : QWidget(parent)
    , m_to(new QLabel(this))
    , m_bubble(new Bubble(this))
    , m_counts(new QLabel(this))
    , m_outside(new QLabel(this))
    , m_fit(new QPushButton(this))
{
    setObjectName(u"smsPreview"_s);
    m_to->setForegroundRole(QPalette::PlaceholderText);
    m_to->setTextFormat(Qt::PlainText);
    m_bubble->setObjectName(u"smsPreview.text"_s);
    m_bubble->setTextFormat(Qt::RichText);
    m_bubble->setWordWrap(true);
    m_bubble->setMargin(gap() * 3 / 2);
    m_bubble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bubble->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_counts->setObjectName(u"smsPreview.counts"_s);
    m_counts->setWordWrap(true);
    m_outside->setObjectName(u"smsPreview.outside"_s);
    m_outside->setTextFormat(Qt::PlainText);
    m_outside->setWordWrap(true);
    m_fit->setObjectName(u"smsPreview.fit"_s);
    m_fit->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_outside, 1);
    row->addWidget(m_fit, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_to);
    column->addWidget(m_bubble);
    column->addWidget(m_counts);
    column->addLayout(row);
    column->addStretch();
    connect(m_fit, &QPushButton::clicked, this, [this] { Q_EMIT fitWanted(fitted(m_message.text.plain).text); });
    retranslate();
}

void SmsPreview::show(const ComposedMessage& message)
{
    m_message = message;
    fill();
}

void SmsPreview::fill()
{
    const SmsLength& length = m_message.sms;
    m_to->setText(tr("To %1").arg(m_message.message.recipient.isEmpty() ? tr("no number") : m_message.message.recipient));
    QString html = m_message.text.plain.toHtmlEscaped();
    for (const QString& outside : length.outsideGsm7) // Seen at once: these cost room.
        html.replace(outside, u"<u><b>"_s + outside + u"</b></u>"_s);
    m_bubble->setText(html.replace(u'\n', u"<br>"_s));
    const bool isGsm = length.alphabet == SmsAlphabet::Gsm7;
    const QString alphabet = isGsm ? tr("alphabet of 160 characters (GSM-7)") : tr("alphabet of 70 characters (Unicode)");
    m_counts->setText(tr("%n part(s), %1 left in the last one · %2", nullptr, length.parts).arg(length.left).arg(alphabet));
    const FittedSms plain = fitted(m_message.text.plain);
    const bool canFit = !length.outsideGsm7.isEmpty() && !plain.replacements.empty();
    m_outside->setVisible(!length.outsideGsm7.isEmpty());
    m_outside->setText(canFit ? tr("Underlined characters take more room. They can be written as: %1.").arg(replacementsText(plain))
                              : tr("Underlined characters take more room."));
    m_fit->setVisible(canFit && m_isEditable);
}

void SmsPreview::retranslate()
{
    m_fit->setText(tr("Make it fit"));
    fill();
}

} // namespace tegoed::ui
