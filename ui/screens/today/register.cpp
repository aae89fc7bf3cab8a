#include "ui/screens/today/register.h"

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/escalation/holds.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/screens/today/due_reading.h"
#include "ui/screens/today/today_agreements.h"
#include "ui/screens/today/today_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QPointer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct TodayCommands {
    Q_DECLARE_TR_FUNCTIONS(TodayCommands)
};

/// The act of putting one debtor on hold; empty when none is in front.
std::optional<ReasonedAct> holdDebtor(AppContext& context, const std::vector<DebtorId>& chosen)
{
    const auto rows = DebtorQueries(context.database()).rows(chosen, context.today());
    if (rows.size() != 1)
        return std::nullopt;
    const QString name = rows.front().name;
    ReasonedAct act;
    act.id = u"holdDebtor"_s;
    act.title = [] { return TodayCommands::tr("Put on hold"); };
    act.about = [name] { return TodayCommands::tr("Nothing is proposed and nothing leaves for %1 while the debtor is on hold.").arg(name); };
    act.verb = [] { return TodayCommands::tr("Put on hold"); };
    act.day = ReasonedAct::Day::Optional;
    act.dayCaption = [] { return TodayCommands::tr("&Until (empty = until you clear it)"); };
    act.offersDays = true;
    act.act = [debtor = rows.front().id](BookSession& session, const QString& reason, const std::optional<Date>& day) -> Result<UndoToken> {
        NewHold hold;
        hold.debtor = debtor;
        hold.until = day;
        hold.reason = reason;
        const auto set = setHold(session, hold);
        if (!set)
            return set.error();
        return set->undo;
    };
    act.undoText = [name] { return TodayCommands::tr("%1 put on hold").arg(name); };
    return act;
}

void addHold(AppContext& context)
{
    const auto chosen = [&context] {
        const auto* messages = MessageActions::of(context);
        const auto found = messages ? messages->debtors() : std::vector<DebtorId>();
        const auto* contacts = ContactActions::of(context);
        if (!found.empty() || !contacts)
            return found;
        const ContactSubject subject = contacts->inFront();
        return subject.debtor.isValid() ? std::vector{subject.debtor} : found;
    };
    context.actions().add({.id = u"debtor.hold"_s, .text = [] { return TodayCommands::tr("Put on &hold…"); }, .icon = u"calendar"_s,
                           .menu = MenuPlace::Debtor, .group = 2,
                           .trigger =
                               [&context, chosen] {
                                   if (auto act = holdDebtor(context, chosen()))
                                       ReasonDialog(context, *std::move(act), QApplication::activeWindow()).exec();
                               },
                           .isEnabled = [chosen] { return chosen().size() == 1; }, .changesBook = true});
    context.addDialog({u"debtor.hold"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                           DebtorFilter filter;
                           filter.onlyOverdue = true;
                           auto act = holdDebtor(c, DebtorQueries(c.database()).list(filter, DebtorSort::Overdue, SortOrder::Descending, c.today(), 1).ids);
                           return act ? new ReasonDialog(c, *std::move(act), parent) : nullptr;
                       }});
}

} // namespace

std::function<int()> registerToday(AppContext& context, MainWindow& window)
{
    auto* due = new DueReading(context);
    QObject::connect(due, &DueReading::done, &window, [&window] {
        if (auto* sidebar = window.findChild<Sidebar*>(u"sidebar"_s))
            sidebar->rebuild();
    });
    auto page = std::make_shared<QPointer<TodayPage>>();
    PageEntry entry;
    entry.id = u"today"_s;
    entry.title = [] { return TodayPage::tr("Today"); };
    entry.icon = u"today"_s;
    entry.order = 10;
    entry.opensFirst = true;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_1);
    entry.badge = [due] { return due->thingsToDo(); };
    entry.make = [page, due](AppContext& of) -> Page* {
        *page = new TodayPage(of, *due);
        return *page;
    };
    context.pages().add(std::move(entry));
    if (auto* contacts = ContactActions::of(context))
        contacts->addSubject([page] { return *page ? (*page)->inFront() : ContactSubject{}; });
    addHold(context);
    context.actions().add({.id = u"today.prepare"_s, .text = [] { return TodayCommands::tr("&Prepare all that is due…"); }, .icon = u"mail"_s,
                           .menu = MenuPlace::Debtor, .group = 0,
                           .trigger =
                               [page, &context] {
                                   if (*page)
                                       (*page)->showNewest();
                                   if (!*page || !(*page)->hasList())
                                       return context.openPage(u"today"_s);
                                   if (auto* prepare = (*page)->findChild<QAction*>(u"today.prepare"_s))
                                       prepare->trigger(); // Nothing happens while nothing is due.
                               },
                           .changesBook = true});
    return [due] { return due->list() ? agreementsToDo(due->list()->agreements) : 0; };
}

} // namespace tegoed::ui
