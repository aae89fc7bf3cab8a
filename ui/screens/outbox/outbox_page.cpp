#include "ui/screens/outbox/outbox_page.h"

#include "core/usecases/messages/outbox.h"
#include "core/usecases/messages/outbox_again.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/outbox/letter_printing.h"
#include "ui/screens/outbox/message_detail_view.h"
#include "ui/screens/outbox/outbox_sender.h"
#include "ui/shell/app_context.h"
#include "ui/shell/letters_to_print.h"
#include "ui/shell/page_changes.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// In the order in which a person goes through them: what asks for a hand first.
constexpr OutboxBox kBoxes[] = {OutboxBox::Waiting, OutboxBox::ToConfirm, OutboxBox::Unknown, OutboxBox::Withheld, OutboxBox::Failed, OutboxBox::ToPrint,
                                OutboxBox::Proposed, OutboxBox::Drafts, OutboxBox::Sent, OutboxBox::Cancelled};

constexpr std::size_t kAtOnce = 25; ///< Messages that may be made ready while the window waits.

std::optional<OutboxBox> boxOf(const QString& code)
{
    for (const OutboxBox box : kBoxes) {
        if (outboxBoxCode(box) == code)
            return box;
    }
    return std::nullopt;
}

std::optional<OutboxBox> boxOf(MessageState state)
{
    for (const OutboxBox box : kBoxes) {
        const auto& states = statesOf(box);
        if (std::find(states.begin(), states.end(), state) != states.end())
            return box;
    }
    return std::nullopt;
}

bool asksForAHand(OutboxBox box)
{
    return box == OutboxBox::Unknown || box == OutboxBox::Failed || box == OutboxBox::ToConfirm || box == OutboxBox::Withheld;
}

} // namespace

OutboxPage::OutboxPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reading({[this] { readCounts(); }, [this] { readTable(); }, [this] { showCurrent(); }, [this] { showRest(); }})
    , m_boxes(new QListWidget(this))
    , m_offer(new InlineStrip(this))
    , m_view(new PagedTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_detail(new MessageDetailView(context, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_letters(new LetterPrinting(context, this))
    , m_send(new QAction(this))
    , m_takeBack(new QAction(this))
    , m_print(new QAction(this))
    , m_posted(new QAction(this))
    , m_pause(new QAction(this))
{
    setObjectName(u"outboxPage"_s);
    m_boxes->setObjectName(u"outbox.boxes"_s);
    m_boxes->setFrameShape(QFrame::NoFrame);
    m_boxes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(u"outbox.list"_s);
    m_send->setIcon(icon(u"mail"_s));
    m_takeBack->setIcon(icon(u"undo"_s));
    m_print->setIcon(icon(u"print"_s));
    m_posted->setIcon(icon(u"success"_s));
    m_send->setObjectName(u"outbox.sendAll"_s);
    m_takeBack->setObjectName(u"outbox.takeBackAll"_s);
    m_print->setObjectName(u"outbox.printAll"_s);
    m_posted->setObjectName(u"outbox.postedAll"_s);
    m_pause->setObjectName(u"outbox.pause"_s);
    buildTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_split->addWidget(m_boxes);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    m_boxes->setMinimumWidth(character * 22);
    m_stack->setMinimumWidth(character * 30);
    m_split->setSizes({character * 26, character * 70, character * 76});
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_offer);
    column->addWidget(m_split, 1);

    connect(m_boxes, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && kBoxes[row] != m_box)
            showBox(kBoxes[row]);
    });
    connect(m_view, &PagedTableView::currentIdChanged, this, [this](qint64 id) { m_detail->show(MessageId{id}); });
    connect(m_view, &PagedTableView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_detail, &MessageDetailView::printRequested, m_letters, &LetterPrinting::preview);
    connect(m_detail, &MessageDetailView::exportRequested, m_letters, &LetterPrinting::askForFile);
    connect(m_detail, &MessageDetailView::sendRequested, this, [this] {
        if (OutboxSender* sender = OutboxSender::of(this->context()))
            sender->wake();
    });
    connect(m_send, &QAction::triggered, this, &OutboxPage::sendChosen);
    connect(m_takeBack, &QAction::triggered, this, &OutboxPage::takeChosenBack);
    connect(m_print, &QAction::triggered, this, &OutboxPage::printView);
    connect(m_posted, &QAction::triggered, this, &OutboxPage::postChosen);
    connect(m_pause, &QAction::triggered, this, &OutboxPage::togglePause);
    retranslate();
}

void OutboxPage::buildTable()
{
    m_table = makeOutboxTable(context(), [this] { return m_box; }, this);
    m_view->setTable(m_table);
    m_view->setSelectionSum([this](const std::vector<std::int64_t>& ids) { return sumsAsked(context().database(), ids); });
    m_view->setContextMenuFiller([this](QMenu& menu) {
        for (QAction* action : headerActions())
            menu.addAction(action);
    });
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

QString OutboxPage::subtitle() const
{
    return m_isPaused ? tr("Sending is paused") : QString();
}

QList<QAction*> OutboxPage::headerActions() const
{
    if (context().isReadOnly())
        return {};
    QList<QAction*> actions;
    const bool hasAny = m_table->rowCount() > 0;
    if (hasAny && (m_box == OutboxBox::Waiting || m_box == OutboxBox::Proposed || m_box == OutboxBox::Drafts))
        actions << m_send << m_takeBack;
    if (hasAny && m_box == OutboxBox::ToPrint)
        actions << m_print << m_posted;
    if (m_box == OutboxBox::Waiting && (hasAny || m_isPaused))
        actions << m_pause;
    return actions;
}

bool OutboxPage::canPrint() const
{
    return m_box == OutboxBox::ToPrint && m_table->rowCount() > 0;
}

void OutboxPage::showPlace(const QVariantMap& place)
{
    const MessageId wanted{place.value(u"message"_s).toLongLong()};
    OutboxBox box = boxOf(place.value(u"box"_s).toString()).value_or(m_box);
    if (wanted.isValid()) {
        if (const auto stored = MessageStore(context().database()).find(wanted))
            box = boxOf(stored->data.state).value_or(box);
    }
    showBox(box);
    if (wanted.isValid())
        m_view->selectId(wanted.value);
}

QVariantMap OutboxPage::place() const
{
    QVariantMap place{{u"box"_s, outboxBoxCode(m_box)}};
    if (m_detail->message().isValid())
        place.insert(u"message"_s, static_cast<qlonglong>(m_detail->message().value));
    return place;
}

QVariantMap OutboxPage::saveState() const
{
    return {{u"columns"_s, m_view->saveColumns()}, {u"split"_s, m_split->saveState()}};
}

void OutboxPage::restoreState(const QVariantMap& state)
{
    if (state.contains(u"columns"_s))
        m_view->restoreColumns(state.value(u"columns"_s).toMap());
    if (state.contains(u"split"_s))
        m_split->restoreState(state.value(u"split"_s).toByteArray());
}

void OutboxPage::showBox(OutboxBox box)
{
    m_box = box;
    reload();
}

void OutboxPage::fillBoxes()
{
    const QSignalBlocker blocker(m_boxes);
    int row = 0;
    for (const OutboxBox box : kBoxes) {
        const int count = m_counts[box];
        // The lines stay: while messages leave, only their numbers change.
        QListWidgetItem* item = m_boxes->item(row++);
        if (!item) {
            item = new QListWidgetItem(m_boxes);
            item->setData(Qt::UserRole, outboxBoxCode(box));
        }
        const QString text = count > 0 ? tr("%1 (%2)", "a box and how many are in it").arg(outboxBoxText(box)).arg(count) : outboxBoxText(box);
        if (item->text() != text)
            item->setText(text);
        const QSize size(0, fontMetrics().height() + gap(2));
        if (item->sizeHint() != size)
            item->setSizeHint(size);
        QFont font = m_boxes->font();
        if (count > 0 && asksForAHand(box))
            font.setWeight(QFont::DemiBold);
        if (item->font() != font)
            item->setFont(font);
        if (box == m_box && m_boxes->currentItem() != item)
            m_boxes->setCurrentItem(item);
    }
}

void OutboxPage::reload(bool showsAgain)
{
    m_showsAgain = m_showsAgain || showsAgain;
    m_reading.runAll();
}

void OutboxPage::readCounts()
{
    m_counts = OutboxQueries(context().database()).counts();
    m_isPaused = isOutboxPaused(context().session()).valueOr(false);
    fillBoxes();
}

void OutboxPage::readTable()
{
    const std::int64_t before = m_view->currentId();
    m_table->reload();
    if (m_table->rowCount() > 0 && m_view->currentId() == 0)
        m_view->selectId(m_table->rowOf(before) >= 0 ? before : m_table->idAt(0));
}

void OutboxPage::showCurrent()
{
    const bool hasAny = m_table->rowCount() > 0;
    const MessageId current = hasAny ? MessageId{m_view->currentId()} : MessageId{};
    if (std::exchange(m_showsAgain, false) || m_detail->message() != current)
        m_detail->show(current);
    m_stack->setCurrentIndex(hasAny ? 0 : 1);
    m_detail->setVisible(hasAny);
}

void OutboxPage::showRest()
{
    const bool isAllDone = m_box == OutboxBox::Waiting;
    m_empty->setTexts(u"mail"_s, isAllDone ? tr("Nothing is waiting") : tr("Nothing here"),
                      isAllDone ? tr("Everything has been sent. Messages you send wait here for a moment, so that you can take them back.")
                                : tr("There are no messages in “%1”.").arg(outboxBoxText(m_box)));
    m_empty->setActions({});
    showOffer();
    m_pause->setText(m_isPaused ? tr("&Resume sending") : tr("Pa&use sending"));
    m_pause->setToolTip(m_isPaused ? tr("Let waiting messages leave again") : tr("Nothing leaves until you resume, also after a restart"));
    m_pause->setIcon(icon(m_isPaused ? u"refresh"_s : u"close"_s));
    m_send->setText(m_box == OutboxBox::Waiting ? tr("Send &now") : tr("&Send"));
    m_takeBack->setText(m_box == OutboxBox::Waiting ? tr("&Take back") : tr("&Throw away"));
    Q_EMIT headerChanged();
}

void OutboxPage::showOffer()
{
    int missed = 0;
    if (m_counts[OutboxBox::Withheld] > 0) {
        const OutboxQueries outbox(context().database());
        for (const MessageRow& row : outbox.rows(outbox.list(OutboxBox::Withheld)))
            missed += row.message.data.state == MessageState::Missed ? 1 : 0;
    }
    if (missed > 0 && !context().isReadOnly()) {
        m_offer->say(Tone::Warning, tr("%n message(s) could not leave on the planned day.", nullptr, missed));
        m_offer->setAction(tr("Make again and send"), [this] { makeMissedAgain(); });
        m_offer->setClosable(false);
        m_offer->show();
    } else if (m_isPaused && m_counts[OutboxBox::Waiting] > 0) {
        m_offer->say(Tone::Warning, tr("Sending is paused; %n message(s) wait.", nullptr, m_counts[OutboxBox::Waiting]));
        m_offer->setAction(context().isReadOnly() ? QString() : tr("Resume sending"), [this] { togglePause(); });
        m_offer->setClosable(false);
        m_offer->show();
    } else {
        m_offer->hide();
    }
}

std::vector<MessageId> OutboxPage::chosen() const
{
    const std::vector<std::int64_t> selected = m_view->selectedIds();
    if (selected.size() < 2) // One is always current: the buttons beside the message are for that one.
        return m_table->ids();
    std::vector<MessageId> ids;
    for (const std::int64_t id : selected)
        ids.push_back(MessageId{id});
    return ids;
}

bool OutboxPage::askForNumber(int count, std::optional<int>& typed)
{
    const auto needed = needsMassConfirmation(context().session(), count);
    if (!needed || !*needed)
        return true;
    bool isAccepted = false;
    const QString text = QInputDialog::getText(this, tr("Send many messages"), tr("These are %n messages. Type their number to send them all.", nullptr, count),
                                               QLineEdit::Normal, {}, &isAccepted);
    typed = text.trimmed().toInt();
    return isAccepted;
}

void OutboxPage::sendChosen()
{
    const std::vector<MessageId> ids = chosen();
    Approval approval;
    const bool isApproved = m_box == OutboxBox::Waiting;
    if (!isApproved && !askForNumber(static_cast<int>(ids.size()), approval.typedCount))
        return;
    const auto send = [ids, approval, isApproved](BookSession& session) -> Result<int> {
        return isApproved ? sendNow(session, ids) : approveMessages(session, ids, approval);
    };
    const auto goOn = [this](const Result<int>& done) {
        if (!done)
            context().showError(done.error());
        if (OutboxSender* sender = OutboxSender::of(context()))
            sender->wake();
    };
    if (ids.size() <= kAtOnce)
        goOn(send(context().session()));
    else
        context().runJob(tr("Making %n message(s) ready to send", nullptr, static_cast<int>(ids.size())),
                         [send](BookSession& session, Progress&) { return send(session); }, this, goOn);
}

void OutboxPage::takeChosenBack()
{
    const auto done = cancelMessages(context().session(), chosen());
    if (!done)
        context().showError(done.error());
    else if (!done->tooLate.empty())
        context().showMessage(tr("%n message(s) were on their way already.", nullptr, static_cast<int>(done->tooLate.size())), Tone::Warning);
}

void OutboxPage::makeMissedAgain()
{
    const OutboxQueries outbox(context().database());
    std::vector<MessageId> missed;
    for (const MessageRow& row : outbox.rows(outbox.list(OutboxBox::Withheld))) {
        if (row.message.data.state == MessageState::Missed)
            missed.push_back(row.id);
    }
    Approval approval;
    if (!askForNumber(static_cast<int>(missed.size()), approval.typedCount))
        return;
    const auto made = makeAgain(context().session(), missed);
    if (!made) {
        context().showError(made.error());
        return;
    }
    if (!made->made.empty()) {
        if (approval.typedCount)
            approval.typedCount = static_cast<int>(made->made.size());
        if (const auto done = approveMessages(context().session(), made->made, approval); !done)
            context().showError(done.error());
    }
    if (!made->kept.empty())
        context().showMessage(tr("%n message(s) stay here. %1", nullptr, static_cast<int>(made->kept.size())).arg(errorText(made->kept.front().why)), Tone::Warning);
    if (OutboxSender* sender = OutboxSender::of(context()))
        sender->wake();
}

void OutboxPage::printView()
{
    if (canPrint())
        m_letters->preview(chosen());
}

void OutboxPage::postChosen()
{
    std::vector<MessageId> printed;
    for (const MessageRow& row : OutboxQueries(context().database()).rows(chosen())) {
        if (row.message.data.state == MessageState::Printed)
            printed.push_back(row.id);
    }
    if (printed.empty()) {
        context().showMessage([] { return tr("No letter of these has been printed yet."); }, Tone::Info);
        return;
    }
    notePosted(context(), printed, context().today());
}

void OutboxPage::togglePause()
{
    if (const auto done = pauseOutbox(context().session(), !m_isPaused); !done)
        context().showError(done.error());
    OutboxSender* sender = OutboxSender::of(context());
    if (sender && m_isPaused) // It was read again meanwhile.
        sender->stop();
    else if (sender)
        sender->wake();
}

void OutboxPage::refresh(const ChangeSet& changes)
{
    // A payment or a hold moves no letter that is printed, but it may have to stay out of the letterbox now.
    const bool mayBeOvertaken = m_box == OutboxBox::ToPrint && !changes.isEmpty();
    if (!changes.everything && !changes.book && changes.messages.empty() && !mayBeOvertaken)
        return;
    const auto& messages = changes.messages;
    const bool isAll = changes.everything || changes.book;
    const bool showsAgain = isAll || mayBeOvertaken || std::find(messages.begin(), messages.end(), m_detail->message()) != messages.end();
    const OutboxSender* sender = OutboxSender::of(context());
    // Also what a run tells at its end: it is over by then.
    if ((!isAll && sender && sender->isSending()) || isOfARun(changes)) {
        m_showsAgain = m_showsAgain || showsAgain;
        m_reading.start();
    } else {
        reload(showsAgain);
    }
}

void OutboxPage::retranslate()
{
    m_boxes->setAccessibleName(tr("Boxes"));
    m_view->setAccessibleName(tr("Messages"));
    m_print->setText(tr("&Print all…"));
    m_print->setToolTip(tr("All letters of this box as one print job"));
    m_posted->setText(tr("P&osted today"));
    m_posted->setToolTip(tr("The printed letters went into the letterbox today"));
    m_table->retranslate();
    m_detail->retranslate();
    reload();
}

} // namespace tegoed::ui
