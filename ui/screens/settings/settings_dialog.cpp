#include "ui/screens/settings/settings_dialog.h"

#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/books.h"
#include "ui/screens/accounts/accounts_form.h"
#include "ui/screens/accounts/keep_working_form.h"
#include "ui/screens/accounts/limits_form.h"
#include "ui/screens/settings/company_form.h"
#include "ui/screens/settings/display_form.h"
#include "ui/screens/settings/legal_form.h"
#include "ui/screens/settings/logo_field.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

SettingsDialog::SettingsDialog(AppContext& context, MainWindow* window, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_info(BookQueries(context.database()).info())
    , m_tabs(new QTabWidget(this))
    , m_company(new CompanyForm(CompanyForm::Part::Company, this))
    , m_letterhead(new CompanyForm(CompanyForm::Part::Letterhead, this))
    , m_logo(new LogoField(this))
    , m_display(new DisplayForm(context.program(), window ? window->textScale() : 100,
                                [window](int percent) {
                                    if (window)
                                        window->changeTextScale(percent);
                                },
                                this))
    , m_accounts(new AccountsForm(context, this))
    , m_keepWorking(new KeepWorkingForm(context, {}, this))
    , m_limits(new LimitsForm(context, this))
    , m_legal(new LegalForm(context, this))
    , m_error(new InlineStrip(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"settings"_s);
    m_tabs->setObjectName(u"settings.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_company, QString());
    m_letterhead->addRow([] { return tr("&Logo"); }, m_logo);
    m_logo->showLogo(m_info.company.logoSha256.isEmpty() ? QByteArray()
                                                         : InvoiceQueries(context.database()).documentContent(m_info.company.logoSha256));
    m_tabs->addTab(m_letterhead, QString());
    auto* sending = new QWidget(this);
    auto* parts = new QVBoxLayout(sending);
    parts->setContentsMargins(0, 0, 0, 0); // Each part has its own.
    parts->setSpacing(gap());
    parts->addWidget(m_accounts, 1);
    parts->addWidget(m_keepWorking);
    m_tabs->addTab(sending, QString());
    m_tabs->addTab(m_limits, QString());
    m_tabs->addTab(m_legal, QString());
    m_tabs->addTab(m_display, QString());
    m_company->showBook(m_info);
    m_letterhead->showBook(m_info);
    m_company->setEnabled(!context.isReadOnly());
    m_letterhead->setEnabled(!context.isReadOnly());
    m_limits->setEnabled(!context.isReadOnly());
    m_legal->widget()->setEnabled(!context.isReadOnly());
    m_save->setObjectName(u"settings.save"_s);
    m_save->setEnabled(!context.isReadOnly());
    m_cancel->setObjectName(u"settings.cancel"_s);
    makePrimary(*m_save);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);
    connect(m_logo, &LogoField::refused, this, [this](const Error& error) { m_error->say(error); });
    connect(m_legal, &LegalForm::refused, this, [this](const Error& error) { m_error->say(error); });
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 128);
    retranslate();
    m_company->focusField(u"name"_s);
}

void SettingsDialog::submit()
{
    OwnCompany company = m_info.company;
    m_company->collect(company);
    m_letterhead->collect(company);
    company.address.countryCode = m_company->country();
    BookSession& session = m_context.session();
    // Two use cases, two steps of undo: the company, and what is usual in this book.
    const bool isOtherCompany = !company.isConfirmed || m_company->isChanged() || m_letterhead->isChanged()
        || company.address.countryCode != m_info.company.address.countryCode;
    const Result<UndoToken> saved =
        isOtherCompany ? saveOwnCompany(session, company) : Result<UndoToken>(Error{Error::Code::NothingToDo, {u"company"_s}, {}});
    if (!saved && saved.error().code != Error::Code::NothingToDo) {
        m_error->say(saved.error()); // The dialog stays open and keeps the input.
        m_tabs->setCurrentWidget(m_company);
        m_company->focusField(saved.error().code == Error::Code::InvalidIban ? u"iban"_s : saved.error().arguments.value(0));
        return;
    }
    if (saved)
        m_context.pushUndo([] { return tr("company changed"); }, *saved);
    const bool isOther = m_company->country() != m_info.country || m_company->paymentTermDays() != m_info.paymentTermDays;
    if (isOther) {
        const Result<UndoToken> settings = saveBookSettings(session, {m_company->country(), m_info.language, m_company->paymentTermDays()});
        if (!settings) {
            m_error->say(settings.error());
            return;
        }
        m_context.pushUndo([] { return tr("settings of the book changed"); }, *settings);
    }
    if (!submitLogo())
        return;
    if (const auto problem = m_limits->save()) {
        m_error->say(*problem);
        m_tabs->setCurrentWidget(m_limits);
        return;
    }
    if (const auto problem = m_legal->save()) {
        m_error->say(*problem);
        m_tabs->setCurrentWidget(m_legal);
        return;
    }
    accept();
}

void SettingsDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

bool SettingsDialog::submitLogo()
{
    if (!m_logo->chosen())
        return true;
    const Result<UndoToken> saved = m_logo->chosen()->isEmpty() ? removeLogo(m_context.session())
                                                                : saveLogo(m_context.session(), *m_logo->chosen());
    if (saved) {
        m_context.pushUndo([] { return tr("logo changed"); }, *saved);
        return true;
    }
    if (saved.error().code == Error::Code::NothingToDo)
        return true;
    m_error->say(saved.error());
    m_tabs->setCurrentWidget(m_letterhead);
    return false;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(Company, tr("Company"));
    m_tabs->setTabText(Letterhead, tr("Letterhead"));
    m_tabs->setTabText(Accounts, tr("Accounts"));
    m_tabs->setTabText(Limits, tr("Limits of sending"));
    m_tabs->setTabText(Legal, tr("Legal"));
    m_tabs->setTabText(Display, tr("Language and display"));
    m_company->retranslate();
    m_letterhead->retranslate();
    m_logo->retranslate();
    m_accounts->retranslate();
    m_keepWorking->retranslate();
    m_limits->retranslate();
    m_legal->retranslate();
    m_display->retranslate();
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
