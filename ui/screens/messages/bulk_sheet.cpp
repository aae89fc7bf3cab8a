#include "ui/screens/messages/bulk_sheet.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/messages/freshness_line.h"
#include "ui/screens/messages/message_preview.h"
#include "ui/screens/messages/send_desk.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kSpreadMinutes = 30;
constexpr int kMorning = 9;

/// The next time it is nine o'clock for the company.
QString nextMorning(const QString& nowUtc)
{
    const QTimeZone zone("Europe/Amsterdam");
    const QDateTime now = QDateTime::fromString(nowUtc, Qt::ISODateWithMs).toTimeZone(zone);
    const QDate day = now.time().hour() < kMorning ? now.date() : now.date().addDays(1);
    return QDateTime(day, QTime(kMorning, 0), zone).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

BulkSheet::BulkSheet(AppContext& context, std::vector<DebtorId> debtors, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_debtors(std::move(debtors))
{
    setObjectName(u"review"_s);
    build();
    retranslate();
    compose();
}

BulkSheet::BulkSheet(AppContext& context, std::vector<DueProposal> proposals, bool asksBank, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_proposals(std::move(proposals))
{
    setObjectName(u"review"_s);
    build();
    m_bank->setVisible(asksBank && !context.isReadOnly());
    retranslate();
    compose();
}

BulkSheet::~BulkSheet()
{
    if (m_job)
        m_job->cancel(); // Nobody waits for it any more.
}

void BulkSheet::build()
{
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"review.totals"_s);
    m_totals->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_totals->setFont(bold);
    m_error = new InlineStrip(this);
    m_freshness = new FreshnessLine(m_context, this);
    m_freshness->setObjectName(u"review.freshness"_s);
    m_bank = new QCheckBox(this);
    m_bank->setObjectName(u"review.bank"_s);
    m_bank->hide();
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"review.table"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    auto* below = new QWidget(this);
    m_mend = new QPushButton(below);
    m_mend->setObjectName(u"review.mend"_s);
    m_mend->setAutoDefault(false);
    m_preview = new MessagePreview(below);
    m_preview->setEnvelope(envelopeOfBook(m_context.database()));
    auto* tools = new QHBoxLayout;
    tools->addStretch();
    tools->addWidget(m_mend);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(gap() / 2);
    belowColumn->addLayout(tools);
    belowColumn->addWidget(m_preview, 1);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(below);
    parts->setChildrenCollapsible(false);
    parts->setSizes({2'000, 3'000});

    m_when = new QLabel(this);
    const auto radio = [this](const QString& name) {
        auto* made = new QRadioButton(this);
        made->setObjectName(u"review."_s + name);
        return made;
    };
    m_now = radio(u"now"_s);
    m_later = radio(u"later"_s);
    m_spread = radio(u"spread"_s);
    m_now->setChecked(true);
    m_confirmLabel = new QLabel(this);
    m_confirm = new QLineEdit(this);
    m_confirm->setObjectName(u"review.confirm"_s);
    m_confirm->setMaximumWidth(fontMetrics().averageCharWidth() * 8);
    m_confirmLabel->setBuddy(m_confirm);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"review.progress"_s);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"review.cancel"_s);
    m_cancel->setAutoDefault(false);
    m_send = new QPushButton(this);
    m_send->setObjectName(u"review.send"_s);
    makePrimary(*m_send);
    auto* when = new QHBoxLayout;
    when->setSpacing(gap());
    for (QWidget* widget : {static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_later), static_cast<QWidget*>(m_spread)})
        when->addWidget(widget);
    when->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_confirmLabel);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_totals);
    column->addWidget(m_error);
    column->addWidget(m_freshness);
    column->addWidget(m_bank);
    column->addWidget(parts, 1);
    column->addLayout(when);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 44);
    m_progress->hide();

    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before)
            rowShown(row);
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_isFilling && item->column() == DebtorColumn)
            rowTicked(item->row());
    });
    connect(m_mend, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0)
            return;
        ComposePlan plan;
        const BulkReview::Row& line = m_review.rows[static_cast<std::size_t>(row)];
        plan.debtor = line.debtor;
        if (line.proposal) // The same message as in this row.
            plan = planOf(*line.proposal, {line.channel});
        reject();
        Q_EMIT composerWanted(plan);
    });
    connect(m_bank, &QCheckBox::clicked, this, &BulkSheet::lookedAtBank);
    connect(m_confirm, &QLineEdit::textChanged, this, &BulkSheet::updateTotals);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &BulkSheet::send);
}

/// Said once, until it is old again: the messages are made anew without the warning.
void BulkSheet::lookedAtBank()
{
    const auto done = setBankLookedUntil(m_context.session(), m_context.today());
    if (!done) {
        m_bank->setChecked(false);
        return m_error->say(done.error());
    }
    m_isBankSaid = true;
    m_context.pushUndo([] { return tr("bank looked at until today"); }, *done);
    compose();
}

void BulkSheet::reject()
{
    if (m_job && m_isSending)
        return m_job->cancel();
    QDialog::reject();
}

void BulkSheet::setBusy(Job* job)
{
    m_job = job;
    m_progress->setVisible(job != nullptr);
    if (job) {
        m_progress->setRange(0, 0);
        connect(job, &Job::progressed, this, [this, job] {
            m_progress->setRange(0, static_cast<int>(job->total()));
            m_progress->setValue(static_cast<int>(job->done()));
        });
    }
    updateTotals();
}

void BulkSheet::compose()
{
    setBusy(m_context.runJob(
        tr("Making %n message(s)", nullptr, asked()),
        [debtors = m_debtors, proposals = m_proposals](BookSession& session, Progress& progress) {
            return proposals.empty() ? composeBulk(session, debtors, progress) : composeProposals(session, proposals, progress);
        },
        this,
        [this](const Result<BulkReview>& made) {
            if (made)
                m_review = *made;
            setBusy(nullptr);
            if (!made)
                return m_error->say(made.error());
            fill();
        }));
}

void BulkSheet::fill()
{
    m_isFilling = true;
    m_table->setRowCount(static_cast<int>(m_review.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    m_isFilling = false;
    if (m_table->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    updateTotals();
}

void BulkSheet::fillRow(int row)
{
    const BulkReview::Row& line = m_review.rows[static_cast<std::size_t>(row)];
    const auto set = [&](Column column, const QString& text) {
        auto* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        item->setToolTip(text);
        return item;
    };
    QTableWidgetItem* debtor = set(DebtorColumn, line.name);
    debtor->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | (line.canLeave() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    if (line.canLeave())
        debtor->setCheckState(line.isTicked ? Qt::Checked : Qt::Unchecked);
    else
        debtor->setIcon(icon(u"error"_s, themeColors(*this).error));
    set(StepColumn, line.message ? stageText(line.message->message.stage) : u"–"_s);
    QTableWidgetItem* via = set(ViaColumn, line.canLeave() ? channelText(line.message->message.channel) : u"–"_s);
    if (line.canLeave())
        via->setIcon(icon(channelIcon(line.message->message.channel)));
    set(AmountColumn, line.message ? moneyText(line.message->message.asked) : QString())->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    set(NoteColumn, noteOf(line));
}

QString BulkSheet::noteOf(const BulkReview::Row& row) const
{
    if (row.error)
        return errorText(*row.error);
    if (!row.message->blocks.empty())
        return composeCheckText(row.message->blocks.front());
    QStringList notes;
    if (row.isWaiting)
        notes << tr("a message waits already");
    if (row.asksForLook())
        notes << (row.isSeen ? tr("seen") : tr("look at it first"));
    for (const ComposeCheck& warning : row.message->warnings)
        notes << composeCheckText(warning);
    return notes.join(u" · "_s);
}

void BulkSheet::rowTicked(int row)
{
    m_review.rows[static_cast<std::size_t>(row)].isTicked = m_table->item(row, DebtorColumn)->checkState() == Qt::Checked;
    updateTotals();
}

void BulkSheet::rowShown(int row)
{
    if (row < 0 || row >= static_cast<int>(m_review.rows.size()))
        return;
    BulkReview::Row& line = m_review.rows[static_cast<std::size_t>(row)];
    if (line.message)
        m_preview->show(*line.message);
    else
        m_preview->showNothing(noteOf(line));
    line.isSeen = true;
    m_isFilling = true;
    fillRow(row);
    m_isFilling = false;
    updateTotals();
}

void BulkSheet::updateTotals()
{
    const int count = m_review.count();
    QStringList parts;
    const auto add = [&](Channel channel) {
        if (const int some = m_review.countOf(channel); some > 0)
            parts << tr("%1: %2").arg(channelText(channel)).arg(some);
    };
    add(Channel::Email);
    add(Channel::Sms);
    if (const int sms = m_review.smsParts(); sms > 0)
        parts.last() += u' ' + tr("(%n part(s))", nullptr, sms);
    add(Channel::WhatsApp);
    add(Channel::Letter);
    const auto held = std::count_if(m_review.rows.begin(), m_review.rows.end(), [](const BulkReview::Row& row) { return !row.canLeave(); });
    if (held > 0)
        parts << tr("%n cannot leave", nullptr, static_cast<int>(held));
    parts << tr("total %1").arg(moneyText(m_review.asked()));
    m_totals->setText(m_job ? tr("The messages are being made…") : parts.join(u"   "_s));
    const auto mass = count > 0 ? needsMassConfirmation(m_context.session(), count) : Result<bool>(false);
    m_needsNumber = mass && *mass;
    m_confirmLabel->setVisible(m_needsNumber);
    m_confirm->setVisible(m_needsNumber);
    m_confirmLabel->setText(tr("So many at once: type &the number %1").arg(count));
    m_send->setText(tr("Send %n message(s)", nullptr, count));
    const bool isConfirmed = !m_needsNumber || m_confirm->text().trimmed() == QString::number(count);
    m_send->setEnabled(!m_job && count > 0 && isConfirmed && !m_context.isReadOnly());
    m_bank->setEnabled(!m_job && !m_isBankSaid);
    m_mend->setEnabled(!m_job && m_table->currentRow() >= 0);
}

void BulkSheet::send()
{
    Approval approval;
    if (m_needsNumber)
        approval.typedCount = m_confirm->text().trimmed().toInt();
    if (m_later->isChecked())
        approval.notBefore = nextMorning(m_context.session().clock.nowUtc());
    if (m_spread->isChecked())
        approval.spreadMinutes = kSpreadMinutes;
    m_error->hide();
    m_isSending = true;
    setBusy(m_context.runJob(
        tr("Sending %n message(s)", nullptr, m_review.count()),
        [messages = m_review.leaving(), approval](BookSession& session, Progress& progress) { return keepAndApprove(session, messages, approval, progress); },
        this, [this](const Result<std::vector<MessageId>>& sent) {
            m_isSending = false;
            setBusy(nullptr);
            if (!sent) // All or none: the sheet stays as it was.
                return m_error->say(sent.error());
            accept();
            if (SendDesk* desk = SendDesk::of(m_context))
                desk->follow(*sent);
        }));
}

void BulkSheet::retranslate()
{
    setWindowTitle(tr("%n message(s) to look at", nullptr, asked()));
    m_table->setHorizontalHeaderLabels({tr("Debtor"), tr("Step"), tr("Via"), tr("Amount"), tr("Note")});
    m_table->setAccessibleName(tr("Messages"));
    m_freshness->retranslate();
    m_bank->setText(tr("I looked at the &bank up to %1 and recorded what came in").arg(dateText(m_context.today())));
    m_mend->setText(tr("Open in the &composer"));
    m_when->setText(tr("Send:"));
    m_now->setText(tr("&now"));
    m_later->setText(tr("at &09:00"));
    m_spread->setText(tr("s&pread over 30 minutes"));
    m_cancel->setText(tr("Cancel"));
    m_preview->retranslate();
    fill();
    rowShown(m_table->currentRow());
}

void BulkSheet::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
