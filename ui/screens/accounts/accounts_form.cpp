#include "ui/screens/accounts/accounts_form.h"

#include "core/usecases/messages/accounts.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/accounts/account_words.h"
#include "ui/screens/accounts/mail_account_dialog.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/screens/accounts/secret_place.h"
#include "ui/screens/accounts/sms_account_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Name, Kind, Sender, State, ColumnCount };
} // namespace

AccountsForm::AccountsForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_intro(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_table(new QTableWidget(this))
    , m_addMail(new QPushButton(this))
    , m_addSms(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_unlock(new QPushButton(this))
{
    setObjectName(u"settings.accounts"_s);
    m_intro->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setObjectName(u"accounts.explanation"_s);
    m_table->setObjectName(u"accounts.table"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap(2));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Name, character * 32);
    m_table->setColumnWidth(Kind, character * 10);
    m_table->setColumnWidth(Sender, character * 32);
    m_addMail->setObjectName(u"accounts.addMail"_s);
    m_addSms->setObjectName(u"accounts.addSms"_s);
    m_change->setObjectName(u"accounts.change"_s);
    m_remove->setObjectName(u"accounts.remove"_s);
    m_start->setObjectName(u"accounts.start"_s);
    m_unlock->setObjectName(u"accounts.unlock"_s);
    m_addMail->setIcon(icon(u"mail"_s));
    m_addSms->setIcon(icon(u"phone"_s));
    auto* add = new QHBoxLayout;
    add->setSpacing(gap());
    add->addWidget(m_addMail);
    add->addWidget(m_addSms);
    add->addStretch();
    auto* acts = new QHBoxLayout;
    acts->setSpacing(gap());
    acts->addWidget(m_change);
    acts->addWidget(m_start);
    acts->addWidget(m_remove);
    acts->addStretch();
    acts->addWidget(m_unlock);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_intro);
    column->addLayout(add);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_explanation);
    column->addLayout(acts);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsForm::showCurrent);
    connect(m_table, &QTableWidget::cellActivated, this, &AccountsForm::change);
    connect(m_addMail, &QPushButton::clicked, this, &AccountsForm::addMail);
    connect(m_addSms, &QPushButton::clicked, this, &AccountsForm::addSms);
    connect(m_change, &QPushButton::clicked, this, &AccountsForm::change);
    connect(m_remove, &QPushButton::clicked, this, &AccountsForm::removeCurrent);
    connect(m_start, &QPushButton::clicked, this, &AccountsForm::startCurrent);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        askForPassphrase(m_context, this);
        showCurrent();
    });
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.book || changes.everything)
            reload();
    });
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    retranslate();
}

void AccountsForm::reload()
{
    const int before = m_table->currentRow();
    m_accounts = AccountStore(m_context.database()).all();
    m_table->setRowCount(static_cast<int>(m_accounts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StoredAccount& account = m_accounts[static_cast<std::size_t>(row)];
        const bool isMail = account.data.kind == AccountData::Kind::Smtp;
        const QString name = account.data.isDefault ? tr("%1 (used for new messages)").arg(account.data.name) : account.data.name;
        const QString texts[] = {name, channelText(isMail ? Channel::Email : Channel::Sms), account.data.sender};
        for (int column = 0; column < State; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
        auto* holder = new QWidget(m_table);
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(2, 0, 2, 0);
        line->addWidget(new StateChip(accountStateWord(account), holder));
        line->addStretch();
        m_table->setCellWidget(row, State, holder);
    }
    m_empty->setVisible(m_accounts.empty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_intro, m_table, m_change, m_remove})
        widget->setVisible(!m_accounts.empty());
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
    showCurrent();
}

const StoredAccount* AccountsForm::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_accounts.size()) ? &m_accounts[static_cast<std::size_t>(row)] : nullptr;
}

void AccountsForm::showCurrent()
{
    const StoredAccount* account = current();
    const bool mayChange = !m_context.isReadOnly();
    m_explanation->setText(account ? accountExplanation(*account) : QString());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_addMail->setEnabled(mayChange);
    m_addSms->setEnabled(mayChange);
    m_change->setEnabled(account && mayChange);
    m_remove->setEnabled(account && mayChange);
    m_start->setVisible(account && !account->stoppedReason.isEmpty());
    m_start->setEnabled(mayChange);
    const MessageServices& services = MessageServices::of(m_context);
    m_unlock->setVisible(services.isVaultThere() && !services.isVaultOpen());
}

void AccountsForm::addMail()
{
    auto* dialog = new MailAccountDialog(m_context, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsForm::addSms()
{
    auto* dialog = new SmsAccountDialog(m_context, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsForm::change()
{
    const StoredAccount* account = current();
    if (!account || m_context.isReadOnly())
        return;
    QDialog* dialog = account->data.kind == AccountData::Kind::Smtp ? static_cast<QDialog*>(new MailAccountDialog(m_context, account->id, this))
                                                                    : new SmsAccountDialog(m_context, account->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsForm::removeCurrent()
{
    const StoredAccount* account = current();
    if (!account)
        return;
    QMessageBox question(QMessageBox::Question, tr("Remove account"), tr("Remove the account %1?").arg(account->data.name), QMessageBox::NoButton, this);
    question.setInformativeText(tr("Its password is forgotten. Messages that wait for it stay and say so."));
    QPushButton* remove = question.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton* stay = question.addButton(tr("&Keep"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.exec();
    if (question.clickedButton() != remove)
        return;
    const QString key = account->data.secretKey;
    if (const auto done = removeAccount(m_context.session(), account->id); !done) {
        m_context.showError(done.error());
        return;
    }
    if (key.isEmpty())
        return;
    MessageServices& services = MessageServices::of(m_context);
    m_context.runJob(
        tr("Forgetting the password"),
        [&services, key](BookSession&, Progress&) -> Result<Done> {
            services.forgetSecret(key);
            return Done{};
        },
        nullptr, [](const Result<Done>&) {});
}

void AccountsForm::startCurrent()
{
    if (const StoredAccount* account = current()) {
        if (const auto done = startAccount(m_context.session(), account->id); !done)
            m_context.showError(done.error());
    }
}

void AccountsForm::retranslate()
{
    const QString use = tr("Without an account, e-mails open in your own mail program. With one, Tegoed sends them itself and knows what became of them.");
    m_intro->setText(use);
    m_empty->setTexts(u"mail"_s, tr("No account yet"), use);
    m_addMail->setText(tr("Add &mail account…"));
    m_addSms->setText(tr("Add &SMS account…"));
    m_change->setText(tr("&Change…"));
    m_remove->setText(tr("&Remove…"));
    m_start->setText(tr("Start &again"));
    m_unlock->setText(tr("&Unlock passwords…"));
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("Kind"), tr("Sender"), tr("State")});
    m_table->setAccessibleName(tr("Accounts"));
    reload();
}

} // namespace tegoed::ui
