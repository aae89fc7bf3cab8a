#pragma once

#include "core/storage/queries/book_queries.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace tegoed::ui {

class AccountsForm;
class AppContext;
class CompanyForm;
class DisplayForm;
class InlineStrip;
class KeepWorkingForm;
class LegalForm;
class LimitsForm;
class LogoField;
class MainWindow;

/// Settings of the book (company, letterhead, limits of sending: saved with the button; accounts: at once) and of the program
/// (language, display: at once).
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(AppContext& context, MainWindow* window, QWidget* parent = nullptr);

    enum Tab { Company, Letterhead, Accounts, Limits, Legal, Display };
    void showTab(Tab tab);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    bool submitLogo(); ///< False when it could not be saved; the dialog says why.
    void retranslate();

    AppContext& m_context;
    BookInfo m_info; ///< As the dialog was opened with; its version guards against somebody else's change.
    QTabWidget* m_tabs;
    CompanyForm* m_company;
    CompanyForm* m_letterhead;
    LogoField* m_logo;
    DisplayForm* m_display;
    AccountsForm* m_accounts;
    KeepWorkingForm* m_keepWorking;
    LimitsForm* m_limits;
    LegalForm* m_legal;
    InlineStrip* m_error;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace tegoed::ui
