#include "ui/screens/contacts/agreement_dialog.h"

#include "core/usecases/agreements/promises.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/messages/send_desk.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// What the combo box offers; the first is "as the debtor can be reached".
constexpr std::array kChannels{Channel::Email, Channel::Letter};

} // namespace

AgreementDialog::AgreementDialog(AppContext& context, const QString& name, CoveredInvoices::Choice choice, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_covered(new CoveredInvoices(context, choice, name, this))
    , m_form(new QFormLayout)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name + u"Dialog"_s);
    m_column->setSpacing(gap());
    m_column->addWidget(m_strip);
    m_column->addLayout(m_form, 1);
    m_covered->addTo(*m_form, m_captions);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_covered, &CoveredInvoices::changed, this, [this] { subjectChanged(); });
    connect(m_covered, &CoveredInvoices::debtorChanged, this, [this] {
        if (m_warnsOfPromises)
            warnOfBrokenPromises();
        subjectChanged();
    });
}

AgreementDialog::~AgreementDialog() = default;

void AgreementDialog::addEnd()
{
    m_channel = new QComboBox(this);
    m_channel->setObjectName(nameOf(u"channel"_s));
    for (std::size_t i = 0; i <= kChannels.size(); ++i)
        m_channel->addItem(QString());
    m_captions.addRow(*m_form, [] { return tr("Con&firm"); }, m_channel);
    const auto [box, save] = makeSaveAndCancel(*this, m_name);
    m_confirm = save;
    m_cancel = box->button(QDialogButtonBox::Cancel);
    m_plain = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_plain->setObjectName(nameOf(u"saveOnly"_s));
    m_plain->setAutoDefault(false);
    m_column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, [this] { submit(true); });
    connect(m_plain, &QPushButton::clicked, this, [this] { submit(false); });
}

void AgreementDialog::begin(const ContactSubject& subject)
{
    retranslate();
    m_covered->show(subject);
    if (!m_covered->debtor().isValid())
        m_covered->debtorField()->setFocus();
}

void AgreementDialog::retranslate()
{
    m_captions.retranslate();
    m_covered->retranslate();
    m_channel->setItemText(0, tr("as the debtor can be reached"));
    for (std::size_t i = 0; i < kChannels.size(); ++i)
        m_channel->setItemText(static_cast<int>(i) + 1, channelText(kChannels[i]));
    m_confirm->setText(m_confirmText());
    m_plain->setText(m_plainText());
}

void AgreementDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_channel)
        retranslate();
}

void AgreementDialog::warnOfBrokenPromises()
{
    const auto record = m_covered->debtor().isValid() ? promiseRecord(m_context.session(), m_covered->debtor()) : Result<PromiseRecord>(PromiseRecord{});
    m_isWarned = record && record->isWarning();
    if (m_isWarned)
        m_strip->say(Tone::Warning, [record = *record] {
            return tr("Mind: %1. Agree on something that works, with a small part at once or a payment plan.").arg(promiseRecordText(record));
        });
    else
        m_strip->hide();
}

void AgreementDialog::fail(const LiveText& sentence, QWidget* where)
{
    m_strip->say(Tone::Bad, sentence); // The dialog stays open and keeps the input.
    where->setFocus();
}

std::optional<Confirmation> AgreementDialog::confirmation() const
{
    Confirmation how;
    if (const int chosen = m_channel->currentIndex(); chosen > 0)
        how.channel = kChannels.at(static_cast<std::size_t>(chosen) - 1);
    return how;
}

void AgreementDialog::submit(bool isConfirmed)
{
    if (!m_covered->debtor().isValid())
        return fail([] { return tr("Choose the debtor from the list."); }, m_covered->debtorField());
    if (m_covered->chosen().empty())
        return fail([] { return tr("Choose at least one open invoice."); }, m_covered->invoiceField());
    if (!isComplete())
        return;
    const auto written = write(isConfirmed ? confirmation() : std::nullopt);
    if (!written)
        return fail(written.error(), fieldOf(written.error()));
    m_context.pushUndo([text = undoText()] { return text(); }, written->undo);
    accept();
    if (written->message.isValid())
        sendConfirmation(written->message);
}

/// It was made with the agreement; saying *confirm* is saying *send*. It can be taken back like every message.
void AgreementDialog::sendConfirmation(MessageId message)
{
    const auto approved = approveMessages(m_context.session(), {message}, {});
    if (!approved)
        return m_context.showError(approved.error()); // It stays in the outbox as a proposal.
    if (auto* desk = SendDesk::of(m_context))
        desk->follow({message});
}

} // namespace tegoed::ui
