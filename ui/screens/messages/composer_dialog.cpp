#include "ui/screens/messages/composer_dialog.h"

#include "core/storage/queries/gate_queries.h"
#include "core/usecases/messages/message_acts.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/messages/check_list.h"
#include "ui/screens/messages/composer_head.h"
#include "ui/screens/messages/freshness_line.h"
#include "ui/screens/messages/message_preview.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kTypingMs = 250;
constexpr int kAfternoon = 16, kMorning = 9; ///< Hours offered for later.
constexpr qint64 kLargestFile = 10 * 1024 * 1024;

/// An hour of the company's day as an instant.
QString utcOf(const Date& day, int hour)
{
    const QDateTime local(QDate(day.year(), day.month(), day.day()), QTime(hour, 0), QTimeZone("Europe/Amsterdam"));
    return local.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

ComposerDialog::ComposerDialog(AppContext& context, const ComposePlan& plan, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_plan(plan)
{
    setObjectName(u"composer"_s);
    build();
    retranslate();
    m_wanted = 1;
    compose();
}

void ComposerDialog::build()
{
    m_head = new ComposerHead(m_plan, this);
    m_freshness = new FreshnessLine(m_context, this);
    m_freshness->setObjectName(u"composer.freshness"_s);
    m_freshness->hide();
    m_checks = new CheckList(m_context, this);
    m_error = new InlineStrip(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"composer.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_attachments = new QWidget(this);
    const auto tick = [this](const QString& name) {
        auto* box = new QCheckBox(m_attachments);
        box->setObjectName(u"composer."_s + name);
        return box;
    };
    m_letter = tick(u"letter"_s);
    m_copies = tick(u"copies"_s);
    m_statement = tick(u"statement"_s);
    const auto button = [this](const QString& name, QWidget* owner) {
        auto* made = new QPushButton(owner);
        made->setObjectName(u"composer."_s + name);
        made->setAutoDefault(false);
        return made;
    };
    m_addFile = button(u"addFile"_s, m_attachments);
    m_addFile->setIcon(icon(u"add"_s));
    m_removeFiles = button(u"removeFiles"_s, m_attachments);
    m_busy = new QLabel(this);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    m_draft = button(u"draft"_s, this);
    m_schedule = button(u"schedule"_s, this);
    m_scheduleMenu = new QMenu(m_schedule);
    m_schedule->setMenu(m_scheduleMenu);
    m_print = button(u"print"_s, this);
    m_print->setIcon(icon(u"print"_s));
    m_send = button(u"send"_s, this);
    m_send->setIcon(icon(u"mail"_s));
    makePrimary(*m_send);

    auto* attachments = new QHBoxLayout(m_attachments);
    attachments->setContentsMargins(0, 0, 0, 0);
    attachments->setSpacing(gap(2));
    attachments->addWidget(m_letter);
    attachments->addWidget(m_copies);
    attachments->addWidget(m_statement);
    attachments->addStretch();
    attachments->addWidget(m_removeFiles);
    attachments->addWidget(m_addFile);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    for (QWidget* widget : {m_draft, m_schedule, m_print})
        buttons->addWidget(widget);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_error);
    column->addWidget(m_head);
    column->addWidget(m_freshness);
    column->addWidget(m_checks);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_attachments);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 48);

    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    connect(m_delay, &QTimer::timeout, this, &ComposerDialog::compose);
    connect(m_head, &ComposerHead::planChanged, this, [this] { planChanged(0); });
    connect(m_checks, &CheckList::leftFor, this, &QDialog::reject);
    connect(m_letter, &QCheckBox::clicked, this, [this](bool on) { m_plan.withLetter = on; planChanged(0); });
    connect(m_copies, &QCheckBox::clicked, this, [this](bool on) { m_plan.withInvoiceCopies = on; planChanged(0); });
    connect(m_statement, &QCheckBox::clicked, this, [this](bool on) { m_plan.withStatement = on; planChanged(0); });
    connect(m_addFile, &QPushButton::clicked, this, &ComposerDialog::addFiles);
    connect(m_removeFiles, &QPushButton::clicked, this, [this] { m_plan.files.clear(); planChanged(0); });
    connect(m_scheduleMenu, &QMenu::aboutToShow, this, &ComposerDialog::fillSchedule);
    connect(m_draft, &QPushButton::clicked, this, &ComposerDialog::saveDraft);
    connect(m_print, &QPushButton::clicked, this, [this] { finish(Then::Print); });
    connect(m_send, &QPushButton::clicked, this, [this] { finish(Then::Send); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, [this] { finish(Then::Send); });
}

ComposerDialog::Pane& ComposerDialog::paneOf(Channel channel)
{
    const auto found = std::find_if(m_panes.begin(), m_panes.end(), [&](const Pane& pane) { return pane.channel == channel; });
    if (found != m_panes.end())
        return *found;
    Pane pane;
    pane.channel = channel;
    pane.page = new QWidget(this);
    const QString code = channelCode(channel);
    const auto button = [&](const QString& name) {
        auto* made = new QPushButton(pane.page);
        made->setObjectName(u"composer."_s + name + u'.' + code);
        made->setAutoDefault(false);
        return made;
    };
    pane.edit = button(u"edit"_s);
    pane.edit->setIcon(icon(u"edit"_s));
    pane.original = button(u"original"_s);
    pane.editor = new QPlainTextEdit(pane.page);
    pane.editor->setObjectName(u"composer.editor."_s + code);
    pane.preview = new MessagePreview(pane.page);
    pane.preview->setEnvelope(envelopeOfBook(m_context.database()));
    pane.preview->setEditable(true);
    auto* sides = new QSplitter(pane.page);
    sides->addWidget(pane.editor);
    sides->addWidget(pane.preview);
    sides->setChildrenCollapsible(false);
    sides->setSizes({2'000, 3'000});
    pane.editor->hide();
    auto* tools = new QHBoxLayout;
    tools->addStretch();
    tools->addWidget(pane.original);
    tools->addWidget(pane.edit);
    auto* column = new QVBoxLayout(pane.page);
    column->setContentsMargins(0, gap() / 2, 0, 0);
    column->setSpacing(gap() / 2);
    column->addLayout(tools);
    column->addWidget(sides, 1);
    connect(pane.edit, &QPushButton::clicked, this, [this, channel] { editText(channel); });
    connect(pane.original, &QPushButton::clicked, this, [this, channel] { dropOwnText(channel); });
    connect(pane.editor, &QPlainTextEdit::textChanged, this, [this, channel] { textEdited(channel); });
    connect(pane.preview, &MessagePreview::fitWanted, this, [this, channel](const QString& text) { useText(channel, text); });
    retranslatePane(pane);
    m_panes.push_back(pane);
    return m_panes.back();
}

void ComposerDialog::planChanged(int delay)
{
    ++m_wanted;
    m_then = Then::Nothing; // Who changes it looks again.
    showButtons();
    m_delay->start(delay);
}

void ComposerDialog::compose()
{
    if (m_isRunning)
        return; // Its end starts the next.
    m_isRunning = true;
    const int version = m_wanted;
    m_context.runJob(
        tr("Making the message"), [plan = m_plan](BookSession& session, Progress&) { return composePlan(session, plan); }, this,
        [this, version](const Result<ComposedPlan>& composed) {
            m_isRunning = false;
            if (version != m_wanted)
                return compose();
            m_shown = version;
            if (!composed) {
                m_messages.clear();
                m_checks->show({});
                m_freshness->hide();
                m_error->say(composed.error());
                showButtons();
                return;
            }
            m_error->hide();
            fill(*composed);
            if (m_then != Then::Nothing)
                finish(m_then);
        });
    showButtons();
}

void ComposerDialog::fill(const ComposedPlan& composed)
{
    m_isFilling = true;
    m_messages = composed.messages;
    m_debtorName = composed.debtorName;
    m_hasPostalAddress = composed.addresses.contains(Channel::Letter);
    if (m_plan.channels.empty())
        m_plan.channels = {m_messages.front().message.channel};
    m_head->show(composed);
    m_checks->show(m_messages);
    // Thanks and confirmations ask nothing: the bank does not matter to them.
    m_freshness->setVisible(std::any_of(m_messages.begin(), m_messages.end(), [](const ComposedMessage& one) {
        return asksPayment(one.message.stage) || asksOfPlan(one.message.stage);
    }));
    showPanes();
    showAttachments();
    setWindowTitle(tr("Message to %1").arg(m_debtorName));
    m_isFilling = false;
    showButtons();
}

void ComposerDialog::showPanes()
{
    // Tabs in the order of the ticks; the one in front stays in front.
    QWidget* front = m_tabs->currentWidget();
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const ComposedMessage& message : m_messages) {
        Pane& pane = paneOf(message.message.channel);
        m_tabs->addTab(pane.page, icon(channelIcon(pane.channel)), channelText(pane.channel));
        pane.preview->show(message);
        const auto own = m_plan.ownTexts.find(placeOf(pane.channel));
        const bool isOwn = own != m_plan.ownTexts.end();
        pane.original->setVisible(isOwn);
        // What somebody is typing is never overwritten by an answer to an earlier letter.
        const QString text = isOwn ? own->second : editableText(message.source);
        if (!pane.editor->hasFocus() && pane.editor->toPlainText() != text) {
            const QSignalBlocker noEdit(pane.editor);
            pane.editor->setPlainText(text);
        }
        pane.edit->setEnabled(!message.source.body.isEmpty());
    }
    if (front && m_tabs->indexOf(front) >= 0)
        m_tabs->setCurrentWidget(front);
}

ComposePlan::TextPlace ComposerDialog::placeOf(Channel channel) const
{
    const ComposedMessage* message = messageOf(channel);
    return message ? ComposePlan::TextPlace{channel, message->message.language, message->message.stage} : ComposePlan::TextPlace{};
}

const ComposedMessage* ComposerDialog::messageOf(Channel channel) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const ComposedMessage& m) { return m.message.channel == channel; });
    return found == m_messages.end() ? nullptr : &*found;
}

void ComposerDialog::showAttachments()
{
    const ComposedMessage* mail = messageOf(Channel::Email);
    m_attachments->setVisible(mail != nullptr);
    if (!mail)
        return;
    m_letter->setChecked(!mail->letter.isEmpty());
    m_copies->setChecked(m_plan.withInvoiceCopies);
    m_statement->setChecked(m_plan.withStatement);
    m_statement->setEnabled(m_hasPostalAddress); // It is a letter.
    const auto copies = std::count_if(mail->files.begin(), mail->files.end(), [](const ComposedFile& file) { return file.kind == u"invoice_copy"; });
    m_copies->setText(m_plan.withInvoiceCopies ? tr("%n copy(copies) of invoices", nullptr, static_cast<int>(copies)) : tr("Copies of invoices"));
    m_removeFiles->setVisible(!m_plan.files.empty());
    m_removeFiles->setText(tr("Without the %n file(s)", nullptr, static_cast<int>(m_plan.files.size())));
}

bool ComposerDialog::canLeave() const
{
    return !m_messages.empty() && std::all_of(m_messages.begin(), m_messages.end(), [](const ComposedMessage& m) { return m.canLeave(); });
}

void ComposerDialog::showButtons()
{
    const bool isReady = isFresh() && !m_isRunning;
    const bool mayWrite = !m_context.isReadOnly();
    const ComposedMessage* letter = messageOf(Channel::Letter);
    m_busy->setText(isReady ? QString() : tr("Being made…"));
    m_send->setEnabled(mayWrite && (canLeave() || !isReady));
    m_schedule->setEnabled(mayWrite && canLeave());
    m_draft->setEnabled(mayWrite && isReady && !m_messages.empty());
    const bool isPaper = letter && letter->message.transport == TransportKind::Letter; // In a sample book it only practises.
    m_print->setVisible(isPaper);
    m_print->setEnabled(mayWrite && isPaper && letter->canLeave());
    const bool isOther = std::any_of(m_messages.begin(), m_messages.end(), [](const ComposedMessage& m) {
        return m.message.transport == TransportKind::OwnMail || m.message.transport == TransportKind::WhatsAppLink;
    });
    const bool isOnlyLetter = m_messages.size() == 1 && isPaper;
    m_send->setText(isOnlyLetter ? tr("To the print queue") : isOther ? tr("Open to send") : tr("Send"));
    m_send->setToolTip(isReady && !canLeave() ? m_checks->texts().join(u'\n') : tr("Ctrl+Enter"));
}

void ComposerDialog::editText(Channel channel)
{
    Pane& pane = paneOf(channel);
    const bool isOpen = pane.editor->isVisible();
    pane.editor->setVisible(!isOpen);
    retranslatePane(pane);
    if (!isOpen)
        pane.editor->setFocus();
}

void ComposerDialog::textEdited(Channel channel)
{
    const ComposedMessage* message = messageOf(channel);
    if (m_isFilling || !message)
        return;
    m_plan.ownTexts[placeOf(channel)] = paneOf(channel).editor->toPlainText();
    planChanged(kTypingMs);
}

void ComposerDialog::dropOwnText(Channel channel)
{
    m_plan.ownTexts.erase(placeOf(channel));
    setFocus();
    planChanged(0);
}

void ComposerDialog::useText(Channel channel, const QString& text)
{
    m_plan.ownTexts[placeOf(channel)] = text;
    setFocus();
    planChanged(0);
}

void ComposerDialog::addFiles()
{
    for (const QString& path : QFileDialog::getOpenFileNames(this, tr("Add files"))) {
        QFile file(path);
        if (QFileInfo(path).size() > kLargestFile || !file.open(QIODevice::ReadOnly)) {
            m_error->say(Tone::Bad, [name = QFileInfo(path).fileName()] { return tr("%1 cannot be added: it is not readable or larger than 10 MB.").arg(name); });
            continue;
        }
        m_plan.files.push_back({u"file"_s, QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(), file.readAll(), {}});
    }
    planChanged(0);
}

void ComposerDialog::fillSchedule()
{
    m_scheduleMenu->clear();
    const Date today = m_context.today();
    const auto offer = [&](const QString& text, const Date& day, int hour) {
        m_scheduleMenu->addAction(text, this, [this, day, hour] { schedule(day, hour); });
    };
    if (utcOf(today, kAfternoon) > m_context.session().clock.nowUtc())
        offer(tr("Today 16:00"), today, kAfternoon);
    offer(tr("Tomorrow 09:00"), today.plusDays(1), kMorning);
    Date monday = today.plusDays(1);
    while (QDate(monday.year(), monday.month(), monday.day()).dayOfWeek() != Qt::Monday)
        monday = monday.plusDays(1);
    offer(tr("Monday %1 09:00").arg(dateText(monday)), monday, kMorning);
    m_scheduleMenu->addAction(tr("On a day…"), this, &ComposerDialog::chooseDay);
}

void ComposerDialog::chooseDay()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Send on a day"));
    auto* day = new DateEdit(m_context.today(), &dialog);
    day->setLean(DateLean::Future);
    day->setDate(m_context.today().plusDays(1));
    auto* label = new QLabel(tr("&Day, at 09:00"), &dialog);
    label->setBuddy(day);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    makePrimary(*buttons->addButton(tr("Plan"), QDialogButtonBox::AcceptRole));
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(label);
    column->addWidget(day);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!day->date() || *day->date() <= m_context.today())
        return m_error->say(Tone::Bad, [] { return tr("A message is planned for a day after today."); });
    schedule(*day->date(), kMorning);
}

void ComposerDialog::schedule(const Date& day, int hour)
{
    // Made for the day it leaves on (decision 16), so it is made anew and must still be free of obstacles.
    m_plan.plannedDay = day;
    m_approval.notBefore = utcOf(day, hour);
    planChanged(0);
    m_then = Then::Send;
}

void ComposerDialog::saveDraft()
{
    for (const ComposedMessage& message : m_messages) {
        if (const auto kept = keepMessage(m_context.session(), message, MessageState::Draft); !kept)
            return m_error->say(kept.error());
    }
    m_context.showMessage([name = m_debtorName] { return tr("The message to %1 is kept as a draft in the outbox.").arg(name); });
    accept();
}

void ComposerDialog::finish(Then then)
{
    if (m_context.isReadOnly())
        return;
    if (!isFresh() || m_isRunning) { // Only what was shown leaves: as soon as it is made.
        m_then = then;
        return;
    }
    m_then = Then::Nothing;
    if (then == Then::Print)
        return doPrint();
    if (!canLeave()) {
        m_approval = {};
        m_error->say(Tone::Bad, [] { return tr("This message cannot leave yet; below stands why."); });
        return;
    }
    doSend();
}

bool ComposerDialog::isPrepared()
{
    if (!m_plan.beforeSending)
        return true;
    if (const auto done = m_plan.beforeSending(m_context.session()); !done) {
        m_error->say(done.error());
        return false;
    }
    m_plan.beforeSending = {}; // Once.
    return true;
}

void ComposerDialog::doSend()
{
    if (!isPrepared())
        return;
    NoProgress progress;
    const auto sent = keepAndApprove(m_context.session(), m_messages, m_approval, progress);
    if (!sent)
        return m_error->say(sent.error()); // The dialog stays open and keeps the text.
    accept();
    if (SendDesk* desk = SendDesk::of(m_context))
        desk->follow(*sent);
}

void ComposerDialog::doPrint()
{
    const ComposedMessage* letter = messageOf(Channel::Letter);
    if (!letter || !letter->canLeave() || !isPrepared())
        return;
    NoProgress progress;
    const auto kept = keepAndApprove(m_context.session(), {*letter}, {}, progress);
    if (!kept)
        return m_error->say(kept.error());
    std::erase(m_plan.channels, Channel::Letter);
    SendDesk* desk = SendDesk::of(m_context);
    if (m_plan.channels.empty())
        accept();
    else
        planChanged(0);
    if (desk)
        desk->printLetters(*kept);
}

void ComposerDialog::retranslatePane(Pane& pane)
{
    pane.edit->setText(pane.editor->isHidden() ? tr("&Edit text") : tr("Close the &editor"));
    pane.original->setText(tr("Original text"));
    pane.editor->setAccessibleName(tr("Text of this message"));
    pane.preview->retranslate();
    if (const int tab = m_tabs->indexOf(pane.page); tab >= 0)
        m_tabs->setTabText(tab, channelText(pane.channel));
}

void ComposerDialog::retranslate()
{
    setWindowTitle(m_debtorName.isEmpty() ? tr("Message") : tr("Message to %1").arg(m_debtorName));
    m_freshness->retranslate();
    m_letter->setText(tr("The letter as PDF"));
    m_statement->setText(tr("Statement of account"));
    m_addFile->setText(tr("Add a file…"));
    m_draft->setText(tr("Save &draft"));
    m_schedule->setText(tr("S&chedule"));
    m_print->setText(tr("&Print"));
    m_head->retranslate();
    m_checks->show(m_messages);
    for (Pane& pane : m_panes)
        retranslatePane(pane);
    showAttachments();
    showButtons();
}

void ComposerDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
