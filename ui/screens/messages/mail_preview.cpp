#include "ui/screens/messages/mail_preview.h"

#include "ui/presentation/message_text.h"
#include "ui/widgets/sealed_browser.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

MailPreview::MailPreview(QWidget* parent)
    : QWidget(parent)
    , m_heads(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_isPlain(new QCheckBox(this))
    , m_body(new QStackedWidget(this))
    , m_html(new SealedBrowser(this))
    , m_plain(new QPlainTextEdit(this))
    , m_files(new QLabel(this))
{
    setObjectName(u"mailPreview"_s);
    m_heads->setObjectName(u"mailPreview.heads"_s);
    m_heads->setTextFormat(Qt::PlainText);
    m_heads->setWordWrap(true);
    m_heads->setForegroundRole(QPalette::PlaceholderText);
    m_heads->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->setObjectName(u"mailPreview.subject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_subject->setFont(bold);
    m_isPlain->setObjectName(u"mailPreview.isPlain"_s);
    m_html->setObjectName(u"mailPreview.html"_s);
    m_plain->setObjectName(u"mailPreview.plain"_s);
    m_plain->setReadOnly(true);
    m_files->setObjectName(u"mailPreview.files"_s);
    m_files->setTextFormat(Qt::PlainText);
    m_files->setWordWrap(true);
    m_body->addWidget(m_html);
    m_body->addWidget(m_plain);
    auto* top = new QHBoxLayout;
    top->addWidget(m_subject, 1);
    top->addWidget(m_isPlain, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap() / 2);
    column->addWidget(m_heads);
    column->addLayout(top);
    column->addWidget(m_body, 1);
    column->addWidget(m_files);
    connect(m_isPlain, &QCheckBox::toggled, this, [this](bool isPlain) { m_body->setCurrentIndex(isPlain ? 1 : 0); });
    retranslate();
}

void MailPreview::show(const ComposedMessage& message)
{
    const bool isSame = message.html == m_message.html && message.text.plain == m_message.text.plain && message.paymentQr == m_message.paymentQr;
    m_message = message;
    if (!isSame) {
        m_html->showMail(message.html, message.paymentQr);
        m_plain->setPlainText(message.text.plain);
    }
    fillHeads();
}

void MailPreview::fillHeads()
{
    const NewMessage& mail = m_message.message;
    const QString from = mail.sender.isEmpty() ? tr("the account of your mail program") : mail.sender;
    const QString to = mail.recipient.isEmpty() ? tr("no address") : mail.recipient;
    m_heads->setText(tr("From %1 to %2 · %3").arg(from, to, transportText(mail.transport)));
    m_subject->setText(m_message.text.subject);
    QStringList files;
    const auto add = [&](const QString& name, qint64 bytes) {
        files << u"%1 (%2)"_s.arg(name, QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat));
    };
    if (!m_message.letter.isEmpty())
        add(tr("the letter as PDF"), m_message.letter.size());
    for (const ComposedFile& file : m_message.files)
        add(file.fileName, file.bytes.size());
    m_files->setText(files.isEmpty() ? tr("No attachments.") : tr("Attachments: %1").arg(files.join(u", "_s)));
}

void MailPreview::retranslate()
{
    m_isPlain->setText(tr("Plain text"));
    m_isPlain->setToolTip(tr("What a mail program without formatting shows; both go along."));
    m_html->setAccessibleName(tr("The e-mail as it arrives"));
    m_plain->setAccessibleName(tr("The e-mail as plain text"));
    fillHeads();
}

} // namespace tegoed::ui
