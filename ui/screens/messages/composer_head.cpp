#include "ui/screens/messages/composer_head.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kInvoiceRows = 4; ///< Seen without scrolling.
const std::vector<Stage> kStages{Stage::InvoiceSent, Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3,
                                 Stage::Demand, Stage::FinalNotice, Stage::Statement};

} // namespace

ComposerHead::ComposerHead(ComposePlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_stageLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_waysLabel(new QLabel(this))
    , m_invoicesLabel(new QLabel(this))
    , m_why(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_stage(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_invoices(new QListWidget(this))
{
    m_stage->setObjectName(u"composer.stage"_s);
    m_language->setObjectName(u"composer.language"_s);
    for (QComboBox* box : {m_stage, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_why->setObjectName(u"composer.why"_s);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setObjectName(u"composer.sum"_s);
    m_invoices->setObjectName(u"composer.invoices"_s);
    m_invoices->setFrameShape(QFrame::NoFrame);
    m_invoices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stageLabel->setBuddy(m_stage);
    m_languageLabel->setBuddy(m_language);
    m_invoicesLabel->setBuddy(m_invoices);

    auto* stageRow = new QHBoxLayout;
    stageRow->setSpacing(gap());
    stageRow->addWidget(m_stage);
    stageRow->addWidget(m_why, 1);
    stageRow->addWidget(m_languageLabel);
    stageRow->addWidget(m_language);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(2));
    grid->setVerticalSpacing(gap() / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_stageLabel, 0, 0);
    grid->addLayout(stageRow, 0, 1);
    grid->addWidget(m_waysLabel, 1, 0);
    buildWays();
    grid->addWidget(m_invoicesLabel, 2, 0, Qt::AlignTop);
    auto* invoices = new QVBoxLayout;
    invoices->setSpacing(2);
    invoices->addWidget(m_sum);
    invoices->addWidget(m_invoices);
    grid->addLayout(invoices, 2, 1);

    connect(m_stage, &QComboBox::activated, this, [this] {
        m_plan.stage = static_cast<Stage>(m_stage->currentData().toInt());
        m_plan.step.clear(); // Another stage is another step.
        m_plan.repeat = 0;
        m_plan.payBy.reset();
        m_plan.invoices.reset(); // Which of them are asked for follows the step.
        Q_EMIT planChanged();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_plan.language = m_language->currentData().toString();
        Q_EMIT planChanged();
    });
    connect(m_invoices, &QListWidget::itemChanged, this, &ComposerHead::invoiceTicked);
    retranslate();
}

void ComposerHead::buildWays()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gap());
    for (const Channel channel : {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Letter}) {
        Way way{channel, new QCheckBox(this), new QComboBox(this)};
        way.tick->setObjectName(u"composer.channel."_s + channelCode(channel));
        way.address->setObjectName(u"composer.address."_s + channelCode(channel));
        way.address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        way.address->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
        connect(way.tick, &QCheckBox::toggled, this, &ComposerHead::waysTicked);
        connect(way.address, &QComboBox::activated, this, [this, channel, box = way.address] {
            m_plan.recipients[channel] = box->currentText();
            Q_EMIT planChanged();
        });
        row->addWidget(way.tick);
        row->addWidget(way.address);
        m_ways.push_back(way);
    }
    row->addStretch();
    static_cast<QGridLayout*>(layout())->addLayout(row, 1, 1);
}

void ComposerHead::show(const ComposedPlan& composed)
{
    m_isFilling = true;
    m_composed = composed;
    m_first = composed.messages.front();
    if (!m_plan.stage && !m_proposed)
        m_proposed = m_first->message.stage;
    fillStages(m_first->message.stage);
    fillLanguages(composed);
    fillWays(composed);
    fillInvoices(*m_first);
    m_why->setText(whyText());
    m_isFilling = false;
}

void ComposerHead::fillStages(Stage current)
{
    m_stage->clear();
    for (const Stage stage : kStages) {
        const QString text = stageText(stage);
        m_stage->addItem(stage == m_proposed ? tr("%1 (proposed)").arg(text) : text, static_cast<int>(stage));
    }
    if (m_stage->findData(static_cast<int>(current)) < 0)
        m_stage->addItem(stageText(current), static_cast<int>(current));
    m_stage->setCurrentIndex(m_stage->findData(static_cast<int>(current)));
    m_stage->setEnabled(!m_plan.paymentPlan.isValid()); // What a payment plan says next follows from where it stands.
}

void ComposerHead::fillLanguages(const ComposedPlan& composed)
{
    const QString current = m_first->message.language;
    m_language->clear();
    for (const QString& code : composed.languages)
        m_language->addItem(languageText(code), code);
    if (m_language->findData(current) < 0) // No text in it: shown to choose another, never silently replaced (decision 5).
        m_language->addItem(languageText(current), current);
    m_language->setCurrentIndex(m_language->findData(current));
}

void ComposerHead::fillWays(const ComposedPlan& composed)
{
    for (const Way& way : m_ways) {
        const auto found = composed.addresses.find(way.channel);
        const QStringList addresses = found == composed.addresses.end() ? QStringList() : found->second;
        const auto message = std::find_if(composed.messages.begin(), composed.messages.end(),
                                          [&](const ComposedMessage& m) { return m.message.channel == way.channel; });
        const bool isTicked = message != composed.messages.end();
        way.tick->setChecked(isTicked);
        // One without an address can be ticked off, not on; ticked, it says below what is missing.
        way.tick->setEnabled(isTicked || !addresses.isEmpty());
        way.tick->setToolTip(addresses.isEmpty() ? tr("The debtor has no address for this.") : addresses.front());
        way.address->clear();
        way.address->addItems(addresses);
        way.address->setVisible(isTicked && addresses.size() > 0 && way.channel != Channel::Letter);
        way.address->setEnabled(addresses.size() > 1);
        if (isTicked && way.channel != Channel::Letter)
            way.address->setCurrentIndex(std::max(0, way.address->findText(message->message.recipient)));
    }
}

void ComposerHead::fillInvoices(const ComposedMessage& message)
{
    m_invoices->clear();
    std::vector<Money> sums;
    int asked = 0;
    for (const ComposeInvoice& invoice : message.invoices) {
        QString text = tr("%1 · %2 open · due %3").arg(invoice.number, moneyText(invoice.open), dateText(invoice.due));
        if (!invoice.isAsked && !invoice.whyNot.isEmpty())
            text = tr("%1 (%2)").arg(text, composeWhyNotText(invoice.whyNot));
        auto* item = new QListWidgetItem(text, m_invoices);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(invoice.isAsked ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, static_cast<qlonglong>(invoice.id.value));
        asked += invoice.isAsked ? 1 : 0;
    }
    m_sum->setText(tr("%1 of %n, together %2", nullptr, static_cast<int>(message.invoices.size())).arg(asked).arg(moneyText(message.message.asked)));
    const int rows = std::clamp(m_invoices->count(), 1, kInvoiceRows);
    const int rowHeight = m_invoices->count() > 0 ? m_invoices->sizeHintForRow(0) : fontMetrics().height() + gap();
    m_invoices->setFixedHeight(rows * rowHeight + gap() / 2);
}

void ComposerHead::waysTicked()
{
    if (m_isFilling)
        return;
    m_plan.channels.clear();
    for (const Way& way : m_ways) {
        if (way.tick->isChecked())
            m_plan.channels.push_back(way.channel);
    }
    if (m_plan.channels.empty()) { // Something has to carry it: the last tick stays.
        auto* tick = qobject_cast<QCheckBox*>(sender());
        for (const Way& way : m_ways) {
            if (way.tick == tick)
                m_plan.channels.push_back(way.channel);
        }
    }
    Q_EMIT planChanged();
}

void ComposerHead::invoiceTicked()
{
    if (m_isFilling)
        return;
    std::vector<InvoiceId> asked;
    for (int i = 0; i < m_invoices->count(); ++i) {
        if (m_invoices->item(i)->checkState() == Qt::Checked)
            asked.push_back(InvoiceId{m_invoices->item(i)->data(Qt::UserRole).toLongLong()});
    }
    m_plan.invoices = asked;
    Q_EMIT planChanged();
}

QString ComposerHead::whyText() const
{
    if (!m_first)
        return {};
    const NewMessage& message = m_first->message;
    if (m_proposed && message.stage != *m_proposed)
        return tr("Chosen by you; proposed was: %1.").arg(stageText(*m_proposed));
    const bool isUsual = message.stage == Stage::InvoiceSent || message.stage == Stage::PreDue || message.stage == Stage::Reminder1;
    if (!m_proposed && !isUsual)
        return tr("Chosen by you.");
    int overdue = 0, oldest = 0;
    for (const ComposeInvoice& invoice : m_first->invoices) {
        const int days = daysBetween(invoice.due, message.plannedDay);
        overdue += days > 0 ? 1 : 0;
        oldest = std::max(oldest, days);
    }
    switch (message.stage) {
    case Stage::InvoiceSent: return tr("The invoice itself; it counts as no step.");
    case Stage::PreDue: return tr("Nothing is overdue yet.");
    case Stage::Reminder1: return tr("%n invoice(s) overdue without a reminder so far, the oldest %1.", nullptr, overdue).arg(daysLateText(oldest));
    case Stage::Reminder2:
    case Stage::Reminder3: return tr("The previous reminder was sent; %n invoice(s) still overdue.", nullptr, overdue);
    case Stage::Demand:
    case Stage::FinalNotice: return tr("All earlier reminders were sent; %n invoice(s) still overdue.", nullptr, overdue);
    default: return {};
    }
}

void ComposerHead::retranslate()
{
    m_stageLabel->setText(tr("&Step"));
    m_languageLabel->setText(tr("&Language"));
    m_waysLabel->setText(tr("Via"));
    m_invoicesLabel->setText(tr("&Invoices"));
    m_invoices->setAccessibleName(tr("Invoices the message asks for"));
    for (const Way& way : m_ways) {
        way.tick->setText(channelText(way.channel));
        way.address->setAccessibleName(tr("Address for %1").arg(channelText(way.channel)));
    }
    if (m_first) {
        const ComposedPlan again = m_composed;
        show(again);
    }
}

} // namespace tegoed::ui
