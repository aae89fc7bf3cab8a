#include "ui/screens/debtors/reminding_dialog.h"

#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct RemindingText {
    Q_DECLARE_TR_FUNCTIONS(RemindingText)
};

} // namespace

QString channelsOf(const Reminding& reminding)
{
    QStringList used;
    for (const Reminding::Use& use : reminding.channels) {
        if (use.isUsed)
            used << channelText(use.channel);
    }
    return used.isEmpty() ? RemindingText::tr("none: nothing is sent") : used.join(u", "_s);
}

QString directDebitOf(const Reminding& reminding)
{
    const int open = static_cast<int>(reminding.open.size());
    const QString now = open == 0 ? QString() : RemindingText::tr("%1 of %n open invoice(s)", nullptr, open).arg(reminding.byDirectDebit);
    if (!reminding.hasMandate)
        return now;
    return now.isEmpty() ? RemindingText::tr("every new invoice") : RemindingText::tr("%1 and every new one").arg(now);
}

RemindingDialog::RemindingDialog(AppContext& context, DebtorId debtor, const QString& name, const Reminding& reminding, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_debtor(debtor)
    , m_name(name)
    , m_now(reminding)
    , m_strip(new InlineStrip(this))
    , m_sequence(new QComboBox(this))
    , m_debit(new QCheckBox(this))
    , m_source(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"remindingDialog"_s);
    m_sequence->setObjectName(u"remindingDialog.sequence"_s);
    m_sequence->addItem(QString()); // What goes for others like this one.
    for (const SequenceRow& row : m_now.choices)
        m_sequence->addItem(QString(), row.code);
    m_sequence->addItem(QString(), u""_s);
    if (m_now.sequence.by == AssignedBy::Debtor)
        m_sequence->setCurrentIndex(std::max(0, m_sequence->findData(m_now.sequence.code)));
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Sequence"); }, m_sequence);
    auto* channels = new QWidget(this);
    auto* boxes = new QVBoxLayout(channels);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(gap() / 2);
    for (const Reminding::Use& use : m_now.channels) {
        auto* box = new QCheckBox(channels);
        box->setObjectName(u"remindingDialog."_s + channelCode(use.channel));
        box->setChecked(use.isUsed);
        connect(box, &QCheckBox::toggled, this, &RemindingDialog::updateSource);
        boxes->addWidget(box);
        m_channels.push_back(box);
    }
    m_captions.addRow(*form, [] { return tr("Write by"); }, channels);
    m_source->setObjectName(u"remindingDialog.source"_s);
    m_captions.addRow(*form, [] { return tr("&How you know"); }, m_source);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_hint);
    m_debit->setObjectName(u"remindingDialog.directDebit"_s);
    const int open = static_cast<int>(m_now.open.size());
    const bool isAll = m_now.hasMandate && m_now.byDirectDebit == open, isNone = !m_now.hasMandate && m_now.byDirectDebit == 0;
    m_debit->setCheckState(isAll ? Qt::Checked : isNone ? Qt::Unchecked : Qt::PartiallyChecked);
    form->addRow(QString(), m_debit);
    const auto [buttons, save] = makeSaveAndCancel(*this, objectName());
    m_ok = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemindingDialog::submit);
    retranslate();
    updateSource();
}

void RemindingDialog::retranslate()
{
    setWindowTitle(tr("How %1 is reminded").arg(m_name));
    m_captions.retranslate();
    m_sequence->setItemText(0, tr("As others like this one: %1").arg(sequenceText(m_now.choices, m_now.withoutOwn.code)));
    for (int i = 1; i < m_sequence->count(); ++i)
        m_sequence->setItemText(i, sequenceText(m_now.choices, m_sequence->itemData(i).toString()));
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        const Reminding::Use& use = m_now.channels[i];
        QString text = channelText(use.channel);
        if (use.said) {
            const QString day = timeText(use.said->at);
            text += u" ("_s + (use.said->isAllowed ? tr("said yes, %1").arg(day) : tr("said no, %1").arg(day));
            text += use.said->source.isEmpty() ? u")"_s : u": "_s + use.said->source + u')';
        }
        m_channels[i]->setText(text.replace(u'&', u"&&"_s));
    }
    m_source->setPlaceholderText(tr("Order form, call of today …"));
    m_hint->setText(tr("WhatsApp needs the debtor's own yes: say where it was given. A no is respected at once, also by what is waiting in the outbox."));
    const QString what = directDebitOf(m_now);
    m_debit->setText(what.isEmpty() ? tr("Collected by &direct debit: no reminders") : tr("Collected by &direct debit: no reminders (%1)").arg(what));
    m_debit->setToolTip(tr("Holds for what is open now and for every new invoice. When a debit fails, take it off that invoice in the menu Invoice."));
    m_ok->setText(tr("Save"));
}

void RemindingDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemindingDialog::updateSource()
{
    bool isChanged = false;
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        isChanged = isChanged || m_channels[i]->isChecked() != m_now.channels[i].isUsed;
    m_source->setEnabled(isChanged);
}

bool RemindingDialog::submitDebit()
{
    if (m_debit->checkState() == Qt::PartiallyChecked)
        return true;
    const bool isWanted = m_debit->isChecked();
    const auto done = setMandate(m_context.session(), m_debtor, isWanted);
    if (!done && done.error().code != Error::Code::NothingToDo) {
        m_strip->say(done.error());
        return false;
    }
    if (done) {
        m_context.pushUndo([name = m_name, isWanted] {
            return isWanted ? tr("direct debit for %1").arg(name) : tr("no direct debit for %1").arg(name);
        }, *done);
    }
    return true;
}

bool RemindingDialog::saysMore() const
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        if (m_now.channels[i].channel == Channel::WhatsApp && m_channels[i]->isChecked() && !m_now.channels[i].isUsed)
            return true;
    }
    return false;
}

void RemindingDialog::submit()
{
    if (saysMore() && m_source->text().trimmed().isEmpty()) {
        m_strip->say(Tone::Bad, [] { return tr("Say where the debtor agreed to WhatsApp."); });
        return m_source->setFocus();
    }
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        Reminding::Use& use = m_now.channels[i];
        const bool isWanted = m_channels[i]->isChecked();
        if (isWanted == use.isUsed)
            continue;
        const auto said = setConsent(m_context.session(), m_debtor, use.channel, isWanted, m_source->text().trimmed());
        if (!said)
            return m_strip->say(said.error());
        use.isUsed = isWanted; // Kept, also when what follows is refused.
    }
    if (!submitDebit())
        return;
    const QVariant chosen = m_sequence->currentData();
    const std::optional<QString> code = chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
    const std::optional<QString> before = m_now.sequence.by == AssignedBy::Debtor ? std::optional(m_now.sequence.code) : std::nullopt;
    if (code != before) {
        const auto done = assignToDebtor(m_context.session(), m_debtor, code);
        if (!done)
            return m_strip->say(done.error());
        m_context.pushUndo([name = m_name] { return tr("sequence chosen for %1").arg(name); }, *done);
    }
    accept();
}

} // namespace tegoed::ui
