#include "ui/screens/accounts/keep_working_form.h"

#include "core/storage/queries/book_queries.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/keep_working_text.h"
#include "ui/presentation/state_text.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

KeepWorkingForm::KeepWorkingForm(AppContext& context, QString folder, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_folder(folder.isEmpty() ? QCoreApplication::applicationDirPath() : std::move(folder))
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_said(new QLabel(this))
    , m_switch(new QCheckBox(this))
    , m_again(new QPushButton(this))
    , m_strip(new InlineStrip(this))
{
    setObjectName(u"settings.keepWorking"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText); // Holds the path of a program.
    m_said->setObjectName(u"keepWorking.state"_s);
    m_switch->setObjectName(u"keepWorking.switch"_s);
    m_again->setObjectName(u"keepWorking.again"_s);
    m_again->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap());
    row->addWidget(m_said, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap() / 2);
    column->addWidget(m_title);
    column->addWidget(m_switch);
    column->addLayout(row);
    column->addWidget(m_strip);
    column->addWidget(m_about);
    connect(m_switch, &QCheckBox::clicked, this, &KeepWorkingForm::change);
    connect(m_again, &QPushButton::clicked, this, [this] { change(true); });
    retranslate();
    read();
}

void KeepWorkingForm::read()
{
    m_context.runReading([address = m_context.database().address()](BookSession&, Progress&) -> Result<KeepWorking> { return keepWorking(address); }, this,
                         [this](const Result<KeepWorking>& state) { take(state); });
}

void KeepWorkingForm::change(bool isWanted)
{
    m_isBusy = true;
    m_strip->hide();
    showState();
    m_context.runJob(
        isWanted ? tr("Switching on sending without a window") : tr("Switching off sending without a window"),
        [address = m_context.database().address(), folder = m_folder, isWanted](BookSession&, Progress&) {
            return isWanted ? startKeepingWorking(address, folder) : stopKeepingWorking(address);
        },
        this, [this](const Result<KeepWorking>& state) {
            take(state);
            if (!state)
                read(); // As it is now.
        });
}

void KeepWorkingForm::take(const Result<KeepWorking>& state)
{
    m_isBusy = false;
    if (state) {
        m_state = *state;
    } else if (state.error().code == Error::Code::FileNotFound) { // Not a file the user chose.
        m_strip->say(Tone::Bad, [path = state.error().arguments.value(0)] {
            return tr("%1 is missing, and that program does the sending. Install Tegoed again with all its parts in one folder.").arg(path);
        });
    } else if (state.error().code != Error::Code::NothingToDo) {
        m_strip->say(state.error());
    }
    showState();
}

void KeepWorkingForm::showState()
{
    const BookInfo info = BookQueries(m_context.database()).identity();
    const bool isOn = m_state && m_state->isOn;
    const bool mayStart = !m_context.isReadOnly() && !info.isSample;
    m_switch->setChecked(isOn);
    m_switch->setEnabled(m_state && !m_isBusy && (isOn || mayStart)); // What is on can always be switched off.
    m_again->setVisible(isOn && !m_state->missingProgram.isEmpty());
    m_again->setEnabled(!m_isBusy && mayStart);
    QStringList lines;
    if (m_isBusy)
        lines += m_state ? tr("Asking this computer…") : QString();
    else if (info.isSample)
        lines += tr("This is the sample book: nothing leaves it.");
    else if (m_state)
        lines += keepWorkingLines(*m_state);
    if (isOn && !info.sendingOffReason.isEmpty())
        lines += sendingOffText(info.sendingOffReason);
    const MessageServices& services = MessageServices::of(m_context);
    if (!info.isSample && services.isVaultThere())
        lines += tr("Passwords that a passphrase locks are not there without a window: messages that need one wait.");
    m_said->setText(lines.join(u'\n'));
}

void KeepWorkingForm::retranslate()
{
    m_title->setText(tr("While Tegoed is closed"));
    m_switch->setText(tr("Send what is d&ue while no window is open"));
    m_about->setText(tr("For this book, on this computer. Hours, limits and checks hold as with the window open, and what asks for a person waits for you. "
                        "Works at once."));
    m_again->setText(tr("S&witch on again"));
    showState();
}

} // namespace tegoed::ui
