#include "ui/screens/settings/law_pack_dialog.h"

#include "core/storage/queries/book_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

LawPackDialog::LawPackDialog(AppContext& context, LawPackCheck check, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_check(std::move(check))
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_confirm(new QCheckBox(this))
{
    setObjectName(u"lawPackDialog"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"lawPackDialog.list"_s);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus); // Nothing to choose in it.
    m_list->setSpacing(2);
    m_confirm->setObjectName(u"lawPackDialog.confirm"_s);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"lawPackDialog"_s);
    m_ok = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addWidget(m_confirm);
    column->addWidget(buttons);
    setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 22);
    const bool isUsable = m_check.pack.has_value();
    m_confirm->setVisible(isUsable && m_check.needsConfirmation());
    const auto allow = [this, isUsable] { m_ok->setEnabled(isUsable && !m_context.isReadOnly() && (!m_check.needsConfirmation() || m_confirm->isChecked())); };
    connect(m_confirm, &QCheckBox::toggled, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &LawPackDialog::submit);
    allow();
    retranslate();
}

void LawPackDialog::retranslate()
{
    setWindowTitle(tr("Bring in a law pack"));
    m_ok->setText(tr("Bring in"));
    m_confirm->setText(tr("These changes of what was worked with already are right"));
    m_list->clear();
    m_list->setAccessibleName(tr("Differences and problems"));
    if (!m_check.pack) {
        m_about->setText(tr("“%1” cannot be used as a law pack:").arg(m_check.fileName));
    } else {
        const QString days = tr("“%1” holds the law as of %2; the book works with that of %3.")
                                 .arg(m_check.fileName, dateText(m_check.pack->tables().asOf), dateText(m_check.now));
        m_about->setText(m_check.changes.empty() ? days + u' ' + tr("It says the same.")
                             : m_check.isOlder   ? days + u' ' + tr("It is older. What it says differently:")
                                                 : days + u' ' + tr("What it says differently:"));
    }
    for (const LawPackProblem& problem : m_check.problems) {
        const LawSentence text = lawPackProblemText(problem);
        m_list->addItem(text.sentence + u' ' + text.remedy);
    }
    for (const LawChange& change : m_check.changes)
        m_list->addItem(change.isPast ? tr("%1 — changes the past").arg(lawChangeText(change)) : lawChangeText(change));
}

void LawPackDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LawPackDialog::submit()
{
    const auto done = importLawPack(m_context.session(), m_check, m_confirm->isChecked());
    if (!done) {
        m_strip->say(done.error());
        return;
    }
    m_context.removeStrip(u"law.rates"_s);
    m_context.pushUndo([name = m_check.fileName] { return tr("law pack “%1” brought in").arg(name); }, *done);
    accept();
}

void openLawPack(AppContext& context, const QString& path, QWidget* parent)
{
    auto check = checkLawPack(context.session(), path);
    if (!check)
        return context.showError(check.error());
    auto* dialog = new LawPackDialog(context, std::move(check).value(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void remindOfRates(AppContext& context, const std::function<void()>& openSettings)
{
    if (BookQueries(context.database()).identity().isSample)
        return; // Stays on the day it was made for.
    const auto use = lawInUse(context.session());
    if (!use || use->ending.empty())
        return;
    Date last = use->law->lastKnownDay(use->ending.front());
    for (const RateTable table : use->ending)
        last = std::min(last, use->law->lastKnownDay(table));
    context.showStrip({Tone::Warning,
                       [last] {
                           return LawPackDialog::tr("The rates of interest are known until %1. After that day messages go without interest, until a "
                                                    "newer law pack is brought in or the new rate is entered.")
                               .arg(longDateText(last));
                       },
                       [] { return LawPackDialog::tr("Rates…"); }, openSettings, u"law.rates"_s});
}

} // namespace tegoed::ui
