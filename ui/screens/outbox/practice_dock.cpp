#include "ui/screens/outbox/practice_dock.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/outbox/message_content.h"
#include "ui/screens/outbox/pdf_pages.h"
#include "ui/screens/outbox/practice_views.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostShown = 100;

enum Tab { Phone, Inbox, Letterbox };

} // namespace

PracticeDock::PracticeDock(AppContext& context, QWidget* parent)
    : QDockWidget(parent)
    , m_context(context)
    , m_note(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_phone(new PhoneView(this))
    , m_inbox(new QListWidget(this))
    , m_mail(new QPlainTextEdit(this))
    , m_letterbox(new QListWidget(this))
    , m_envelope(new EnvelopeView(this))
    , m_pages(new PdfPages(this))
{
    setObjectName(u"practiceDock"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_note->setWordWrap(true);
    m_inbox->setObjectName(u"practice.inbox"_s);
    m_mail->setObjectName(u"practice.mail"_s);
    m_mail->setReadOnly(true);
    m_mail->setFrameShape(QFrame::NoFrame);
    m_letterbox->setObjectName(u"practice.letters"_s);
    m_tabs->setObjectName(u"practice.tabs"_s);
    m_tabs->setDocumentMode(true);

    auto* phone = new QScrollArea(this);
    phone->setFrameShape(QFrame::NoFrame);
    phone->setWidgetResizable(true);
    phone->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* phonePage = new QWidget(phone);
    auto* phoneColumn = new QVBoxLayout(phonePage);
    phoneColumn->setContentsMargins(0, 0, 0, 0);
    phoneColumn->addWidget(m_phone);
    phoneColumn->addStretch();
    phone->setWidget(phonePage);

    auto* inbox = new QSplitter(Qt::Vertical, this);
    inbox->addWidget(m_inbox);
    inbox->addWidget(m_mail);
    inbox->setStretchFactor(1, 3);
    inbox->setChildrenCollapsible(false);

    auto* letters = new QWidget(this);
    auto* letterColumn = new QVBoxLayout(letters);
    letterColumn->setContentsMargins(0, 0, 0, 0);
    letterColumn->setSpacing(gap());
    m_letterbox->setMaximumHeight(fontMetrics().height() * 6);
    letterColumn->addWidget(m_letterbox);
    letterColumn->addWidget(m_envelope);
    letterColumn->addWidget(m_pages, 1);

    m_tabs->addTab(phone, QString());
    m_tabs->addTab(inbox, QString());
    m_tabs->addTab(letters, QString());
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(gap(), gap(), gap(), gap());
    column->setSpacing(gap());
    column->addWidget(m_note);
    column->addWidget(m_tabs, 1);
    setWidget(whole);
    setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    connect(m_inbox, &QListWidget::currentRowChanged, this, &PracticeDock::showMail);
    connect(m_letterbox, &QListWidget::currentRowChanged, this, &PracticeDock::showLetter);
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if ((changes.everything || !changes.messages.empty()) && !isHidden())
            reload();
    });
    retranslate();
}

int PracticeDock::mails() const
{
    return static_cast<int>(m_mailIds.size());
}

int PracticeDock::letters() const
{
    return static_cast<int>(m_letterIds.size());
}

void PracticeDock::arrived()
{
    show();
    raise();
    reload();
    const auto stored = MessageStore(m_context.database()).find(m_newest);
    if (!stored)
        return;
    switch (stored->data.channel) {
    case Channel::Email: m_tabs->setCurrentIndex(Inbox); m_inbox->setCurrentRow(0); break;
    case Channel::Letter: m_tabs->setCurrentIndex(Letterbox); m_letterbox->setCurrentRow(0); break;
    default: m_tabs->setCurrentIndex(Phone); break;
    }
}

void PracticeDock::reload()
{
    const OutboxQueries outbox(m_context.database());
    auto rows = outbox.rows(outbox.list(OutboxBox::Sent, kMostShown));
    std::erase_if(rows, [](const MessageRow& row) { return row.message.data.transport != TransportKind::Practice; });
    std::stable_sort(rows.begin(), rows.end(), [](const MessageRow& a, const MessageRow& b) { return a.message.sentAt > b.message.sentAt; });
    m_newest = rows.empty() ? MessageId{} : rows.front().id;
    const QSignalBlocker quietInbox(m_inbox), quietLetters(m_letterbox);
    m_inbox->clear();
    m_letterbox->clear();
    m_mailIds.clear();
    m_letterIds.clear();
    std::vector<PhoneView::Bubble> bubbles;
    for (const MessageRow& row : rows) {
        const NewMessage& about = row.message.data;
        const QString moment = relativeTimeText(row.message.sentAt, m_context.today());
        if (about.channel == Channel::Email) {
            auto* item = new QListWidgetItem(u"%1\n%2 · %3"_s.arg(about.subject, row.debtorName, moment), m_inbox);
            item->setToolTip(about.subject);
            m_mailIds.push_back(row.id);
        } else if (about.channel == Channel::Letter) {
            m_letterbox->addItem(u"%1 · %2 · %3"_s.arg(row.debtorName, stageText(about.stage), moment));
            m_letterIds.push_back(row.id);
        } else {
            const MessageContent content = contentOf(m_context.database(), row.message);
            bubbles.push_back({content.from, content.text, row.debtorName + u" · "_s + moment, about.parts});
        }
    }
    m_textCount = static_cast<int>(bubbles.size());
    m_phone->setBubbles(std::move(bubbles));
    if (!m_mailIds.empty())
        m_inbox->setCurrentRow(0);
    if (!m_letterIds.empty())
        m_letterbox->setCurrentRow(0);
    showMail(m_inbox->currentRow());
    showLetter(m_letterbox->currentRow());
}

void PracticeDock::showMail(int row)
{
    const auto stored = row >= 0 && row < mails() ? MessageStore(m_context.database()).find(m_mailIds[static_cast<std::size_t>(row)]) : std::nullopt;
    if (!stored) {
        m_mail->setPlainText(tr("No e-mail has arrived yet."));
        return;
    }
    const MessageContent content = contentOf(m_context.database(), *stored);
    QStringList lines{tr("From: %1").arg(content.from), tr("To: %1").arg(content.to), content.subject, QString(), content.text};
    if (!content.files.empty()) {
        lines += QString();
        lines += tr("Attachments:");
        for (const MessageContent::File& file : content.files)
            lines += u"  "_s + file.name;
    }
    m_mail->setPlainText(lines.join(u'\n'));
    m_mail->verticalScrollBar()->setValue(0);
}

void PracticeDock::showLetter(int row)
{
    const auto stored = row >= 0 && row < letters() ? MessageStore(m_context.database()).find(m_letterIds[static_cast<std::size_t>(row)]) : std::nullopt;
    const QByteArray pdf = stored ? contentOf(m_context.database(), *stored).pdf : QByteArray();
    const BookQueries book(m_context.database());
    m_envelope->setLetter(pdf, book.setting(u"letter.envelope"_s, u"din_5008_b"_s));
    m_pages->show(pdf);
}

void PracticeDock::retranslate()
{
    setWindowTitle(tr("At the debtor’s"));
    m_note->setText(tr("This is the sample book: its messages arrive here and nowhere else."));
    m_tabs->setTabText(Phone, tr("Phone"));
    m_tabs->setTabText(Inbox, tr("Inbox"));
    m_tabs->setTabText(Letterbox, tr("Letterbox"));
    m_inbox->setAccessibleName(tr("E-mails that arrived"));
    m_letterbox->setAccessibleName(tr("Letters that arrived"));
    m_mail->setAccessibleName(tr("E-mail"));
    reload();
}

void PracticeDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
