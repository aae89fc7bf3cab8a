#include "ui/screens/outbox/message_detail_view.h"

#include "core/usecases/messages/outbox.h"
#include "core/usecases/messages/outbox_again.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/outbox/message_content.h"
#include "ui/screens/outbox/outbox_words.h"
#include "ui/screens/outbox/pdf_pages.h"
#include "ui/shell/app_context.h"
#include "ui/shell/letters_to_print.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QLabel* wrapped(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

MessageDetailView::MessageDetailView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_title(wrapped(u"outbox.title"_s, this))
    , m_heading(wrapped(u"outbox.heading"_s, this))
    , m_explanation(wrapped(u"outbox.explanation"_s, this))
    , m_facts(wrapped(u"outbox.facts"_s, this))
    , m_chip(new StateChip(this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
    , m_tabs(new QTabWidget(this))
    , m_body(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_pages(new PdfPages(this))
    , m_files(new QListWidget(this))
    , m_log(new QTableWidget(this))
{
    setObjectName(u"outbox.detail"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(gap());
    m_text->setObjectName(u"outbox.text"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_files->setObjectName(u"outbox.files"_s);
    m_files->setFrameShape(QFrame::NoFrame);
    m_log->setObjectName(u"outbox.log"_s);
    m_log->setColumnCount(2);
    m_log->verticalHeader()->hide();
    m_log->horizontalHeader()->setStretchLastSection(true);
    m_log->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_log->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_log->setShowGrid(false);
    m_log->setWordWrap(true);
    m_body->addWidget(m_text);
    m_body->addWidget(m_pages);
    auto* message = new QWidget(this);
    auto* messageColumn = new QVBoxLayout(message);
    messageColumn->setContentsMargins(0, gap(), 0, 0);
    messageColumn->setSpacing(gap());
    messageColumn->addWidget(m_facts);
    messageColumn->addWidget(m_body, 1);
    messageColumn->addWidget(m_files);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(message, QString());
    m_tabs->addTab(m_log, QString());

    auto* whole = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(gap(2), 0, 0, 0);
    column->setSpacing(gap());
    column->addLayout(head);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_buttons);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(whole);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_files, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { openFile(m_files->row(item)); });
    retranslate();
}

void MessageDetailView::show(MessageId id)
{
    m_row.reset();
    if (id.isValid()) {
        auto rows = OutboxQueries(m_context.database()).rows({id});
        if (!rows.empty())
            m_row = std::move(rows.front());
        if (m_row) {
            if (auto whole = MessageStore(m_context.database()).find(id)) // With its attachments.
                m_row->message = std::move(*whole);
        }
    }
    m_stack->setCurrentIndex(m_row ? 1 : 0);
    if (!m_row)
        return;
    const StoredMessage& stored = m_row->message;
    m_title->setText(messageTitle(*m_row));
    m_chip->setState(messageStateWord(stored.data.state));
    const bool isUnknown = stored.data.state == MessageState::Unknown;
    m_heading->setText(isUnknown ? unknownHeading(*m_row) : QString());
    m_heading->setVisible(isUnknown);
    QString explanation = messageExplanation(*m_row);
    const QString whyNot = whyNotToPost(m_context, id, stored.data.state);
    if (!whyNot.isEmpty())
        explanation = tr("Do not post it any more.") + u' ' + whyNot;
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    fillButtons(!whyNot.isEmpty());
    fillMessage();
    fillLog();
}

void MessageDetailView::reload()
{
    show(message());
}

QPushButton* MessageDetailView::addButton(const QString& name, const QString& text, const std::function<void()>& act, bool isPrimary)
{
    auto* button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    if (isPrimary)
        makePrimary(*button);
    connect(button, &QPushButton::clicked, this, act);
    m_buttonRow->addWidget(button);
    return button;
}

void MessageDetailView::fillButtons(bool isOvertaken)
{
    m_posted = nullptr;
    while (QLayoutItem* item = m_buttonRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // It may be the one that was clicked.
        }
        delete item;
    }
    const MessageState state = m_row->message.data.state;
    const std::vector<MessageId> ids{m_row->id};
    switch (state) {
    case MessageState::Draft:
    case MessageState::Proposed:
        addButton(u"outbox.approve"_s, tr("&Send"), [this] { approve(); }, true);
        addButton(u"outbox.takeBack"_s, tr("&Throw away"), [this] { takeBack(); });
        break;
    case MessageState::Queued:
        addButton(u"outbox.sendNow"_s, tr("Send &now"), [this] { sendAtOnce(); });
        addButton(u"outbox.takeBack"_s, tr("&Take back"), [this] { takeBack(); });
        break;
    case MessageState::ToConfirm:
        addButton(u"outbox.wasSent"_s, tr("&Yes, I sent it"), [this] { confirm(true); }, true);
        addButton(u"outbox.notSent"_s, tr("N&o, not sent"), [this] { confirm(false); });
        break;
    case MessageState::ToPrint:
        addButton(u"outbox.print"_s, tr("&Print…"), [this, ids] { Q_EMIT printRequested(ids); }, true);
        addButton(u"outbox.savePdf"_s, tr("Save as P&DF…"), [this, ids] { Q_EMIT exportRequested(ids); });
        addButton(u"outbox.takeBack"_s, tr("&Take back"), [this] { takeBack(); });
        break;
    case MessageState::Printed:
        addPostedEdit(isOvertaken);
        addButton(u"outbox.printAgain"_s, tr("Print &again…"), [this, ids] { Q_EMIT printRequested(ids); });
        addButton(u"outbox.takeBack"_s, tr("Do not p&ost"), [this] { takeBack(); }, isOvertaken);
        break;
    case MessageState::Unknown: {
        addButton(u"outbox.wasSent"_s, tr("It was &sent"), [this] { resolve(static_cast<int>(Settled::Sent)); });
        QPushButton* look = addButton(u"outbox.lookAgain"_s, tr("&Look again"), [this] { lookAgain(); }, true);
        addButton(u"outbox.sendAgain"_s, tr("Send &again (same message)"), [this] { resolve(static_cast<int>(Settled::SendAgain)); });
        addButton(u"outbox.notSent"_s, tr("&Do not send"), [this] { resolve(static_cast<int>(Settled::NotSent)); });
        look->setDefault(true);
        break;
    }
    case MessageState::Withheld:
    case MessageState::Missed:
    case MessageState::Failed:
        addButton(u"outbox.makeAgain"_s, tr("&Make again"), [this] { makeAgain(); }, true);
        if (state != MessageState::Failed)
            addButton(u"outbox.takeBack"_s, tr("&Do not send"), [this] { takeBack(); });
        break;
    default:
        break;
    }
    const DebtorId debtor = m_row->message.data.debtor;
    addButton(u"outbox.debtor"_s, tr("Open de&btor"), [this, debtor] { m_context.openDebtor(debtor); });
    m_buttonRow->addStretch();
    if (m_context.isReadOnly()) {
        for (auto* button : m_buttons->findChildren<QPushButton*>())
            button->setEnabled(button->objectName() == u"outbox.debtor"_s);
    }
}

void MessageDetailView::addPostedEdit(bool isOvertaken)
{
    addButton(u"outbox.posted"_s, tr("Posted o&n"), [this] { markPostedNow(); }, !isOvertaken);
    m_posted = new DateEdit(m_context.today(), m_buttons);
    m_posted->setObjectName(u"outbox.postedDay"_s);
    m_posted->setAccessibleName(tr("Posted o&n").remove(u'&'));
    m_posted->setDate(m_context.today());
    m_posted->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_buttonRow->addWidget(m_posted);
}

void MessageDetailView::fillMessage()
{
    const MessageContent content = contentOf(m_context.database(), m_row->message);
    const NewMessage& about = m_row->message.data;
    QStringList facts;
    if (about.channel != Channel::Letter && !content.from.isEmpty())
        facts += tr("From: %1").arg(content.from);
    facts += tr("To: %1").arg(about.channel == Channel::Letter ? QString(content.to).replace(u'\n', u", "_s) : content.to);
    if (!content.subject.isEmpty() && about.channel == Channel::Email)
        facts += tr("Subject: %1").arg(content.subject);
    facts += tr("%1 · asks for %2").arg(channelText(about.channel), moneyText(about.asked));
    m_facts->setText(facts.join(u'\n'));
    m_body->setCurrentIndex(content.pdf.isEmpty() ? 0 : 1);
    m_pages->show(content.pdf);
    m_text->setPlainText(content.text.isEmpty() ? tr("This message has no text yet.") : content.text);
    m_files->clear();
    m_fileHashes.clear();
    for (const MessageContent::File& file : content.files) {
        const QString size = file.size > 0 ? u" ("_s + QLocale(UiLanguage::current()).formattedDataSize(file.size) + u')' : QString();
        auto* item = new QListWidgetItem(icon(u"document"_s), file.name + size, m_files);
        item->setToolTip(tr("Open %1").arg(file.name));
        m_fileHashes.push_back(file.sha256);
    }
    m_files->setVisible(!content.files.empty());
    m_files->setMaximumHeight((fontMetrics().height() + gap()) * std::min<int>(4, static_cast<int>(content.files.size())) + gap());
}

void MessageDetailView::fillLog()
{
    const auto rows = OutboxQueries(m_context.database()).log(m_row->id);
    m_log->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < m_log->rowCount(); ++i) {
        const MessageLogRow& row = rows[static_cast<std::size_t>(i)];
        auto* when = new QTableWidgetItem(relativeTimeText(row.atUtc, m_context.today()));
        when->setToolTip(timeText(row.atUtc));
        auto* what = new QTableWidgetItem(logText(row));
        const QString server = row.detail.value(u"server"_s).toString();
        const QString reply = row.detail.value(u"reply"_s).toString();
        what->setToolTip(QStringList{server, reply}.join(u'\n').trimmed());
        m_log->setItem(i, 0, when);
        m_log->setItem(i, 1, what);
    }
    m_log->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    m_log->resizeRowsToContents();
}

void MessageDetailView::openFile(int row)
{
    const QString hash = row >= 0 && row < static_cast<int>(m_fileHashes.size()) ? m_fileHashes[static_cast<std::size_t>(row)] : QString();
    if (hash.isEmpty())
        return;
    static QTemporaryDir folder(QDir::tempPath() + u"/tegoed-XXXXXX"_s); // Only the user can read it; it goes with the program.
    const QString path = folder.filePath(hash.left(16) + u".pdf"_s);
    const QByteArray bytes = OutboxQueries(m_context.database()).content(hash);
    QFile file(path);
    if (!bytes.startsWith("%PDF") || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        m_context.showMessage([] { return tr("This file cannot be shown."); }, Tone::Warning);
        return;
    }
    file.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void MessageDetailView::approve()
{
    if (const auto done = approveMessages(m_context.session(), {m_row->id}, {}); !done)
        m_context.showError(done.error());
    Q_EMIT sendRequested();
}

void MessageDetailView::sendAtOnce()
{
    if (const auto done = sendNow(m_context.session(), {m_row->id}); !done)
        m_context.showError(done.error());
    Q_EMIT sendRequested();
}

void MessageDetailView::takeBack()
{
    const auto done = cancelMessages(m_context.session(), {m_row->id});
    if (!done)
        m_context.showError(done.error());
    else if (!done->tooLate.empty())
        m_context.showMessage([] { return tr("Too late: this message is on its way already."); }, Tone::Warning);
}

void MessageDetailView::confirm(bool wasSent)
{
    if (const auto done = confirmOpened(m_context.session(), m_row->id, wasSent); !done)
        m_context.showError(done.error());
}

void MessageDetailView::resolve(int settled)
{
    const auto as = static_cast<Settled>(settled);
    const auto done = resolveUnknown(m_context.session(), m_row->id, as);
    if (!done && done.error().code == Error::Code::NotAllowed && done.error().arguments.value(0) == u"too_early"_s) {
        m_context.showMessage(tr("It can be sent again in %n minute(s): the answer of the server may still come.", nullptr,
                                 done.error().arguments.value(1).toInt()),
                              Tone::Warning);
    } else if (!done) {
        m_context.showError(done.error());
    }
    if (as == Settled::SendAgain)
        Q_EMIT sendRequested();
}

void MessageDetailView::lookAgain()
{
    const MessageId id = message();
    Q_EMIT sendRequested(); // The sender reads what earlier ones wrote down of acceptances.
    show(id);
    if (m_row && m_row->message.data.state == MessageState::Unknown)
        m_context.showMessage(
            [] { return tr("We looked: no record of an acceptance was found. Own copy in the mailbox, bounce and reply: look there yourself."); }, Tone::Info);
}

void MessageDetailView::makeAgain()
{
    const auto made = tegoed::makeAgain(m_context.session(), {m_row->id});
    if (!made) {
        m_context.showError(made.error());
    } else if (!made->kept.empty()) {
        m_context.showMessage(tr("It cannot be made again now. %1").arg(errorText(made->kept.front().why)), Tone::Warning);
    } else {
        m_context.openPage(u"outbox"_s, {{u"message"_s, static_cast<qlonglong>(made->made.front().value)}});
    }
}

void MessageDetailView::markPostedNow()
{
    const auto day = m_posted ? m_posted->date() : std::nullopt;
    if (!day) {
        m_context.showMessage([] { return tr("Fill in the day the letter was posted, for example 25-11-2026."); }, Tone::Warning);
        return;
    }
    notePosted(m_context, {m_row->id}, *day);
}

void MessageDetailView::retranslate()
{
    m_nothing->setText(tr("Choose a message to read it and to see what happened to it."));
    m_tabs->setTabText(0, tr("Message"));
    m_tabs->setTabText(1, tr("What happened"));
    m_log->setHorizontalHeaderLabels({tr("When"), tr("What")});
    m_log->setAccessibleName(tr("What happened"));
    m_text->setAccessibleName(tr("Message"));
    m_files->setAccessibleName(tr("Attachments"));
    if (m_row)
        reload();
}

} // namespace tegoed::ui
