#include "ui/shell/action_registry.h"

#include "core/base/ensure.h"
#include "ui/widgets/icons.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr MenuPlace kBar[] = {MenuPlace::File, MenuPlace::Edit, MenuPlace::View, MenuPlace::Debtor, MenuPlace::Invoice,
                              MenuPlace::Reports, MenuPlace::Extra, MenuPlace::Help};
constexpr MenuPlace kInFile[] = {MenuPlace::FileNew, MenuPlace::FileBook, MenuPlace::FileImport, MenuPlace::FileExport};

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // "&&" is a real one.
        plain += text[i];
    }
    return plain;
}

} // namespace

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
{
}

QAction* ActionRegistry::add(ActionEntry entry)
{
    TEGOED_ENSURE(!m_actions.contains(entry.id));
    auto* action = new QAction(this);
    action->setObjectName(u"action."_s + entry.id);
    action->setData(entry.id);
    action->setShortcuts(entry.shortcuts);
    action->setMenuRole(entry.role);
    action->setCheckable(static_cast<bool>(entry.isChecked));
    if (!entry.icon.isEmpty())
        action->setIcon(icon(entry.icon));
    applyText(entry, *action);
    connect(action, &QAction::triggered, this, [this, id = entry.id] {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const ActionEntry& e) { return e.id == id; });
        if (found == m_entries.end() || !found->trigger)
            return;
        const auto trigger = found->trigger; // A command may add commands.
        trigger();
        refresh();
    });
    m_actions.insert(entry.id, action);
    m_entries.push_back(std::move(entry));
    return action;
}

QAction* ActionRegistry::action(const QString& id) const
{
    return m_actions.value(id, nullptr);
}

void ActionRegistry::applyText(const ActionEntry& entry, QAction& action) const
{
    const QString text = entry.text();
    action.setText(text);
    QString plain = withoutMnemonic(text);
    action.setIconText(plain);
    if (!entry.shortcuts.isEmpty())
        plain += u" (%1)"_s.arg(entry.shortcuts.first().toString(QKeySequence::NativeText));
    action.setToolTip(plain);
}

QString ActionRegistry::menuTitle(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File: return tr("&File");
    case MenuPlace::FileNew: return tr("&New");
    case MenuPlace::FileImport: return tr("&Import");
    case MenuPlace::FileExport: return tr("E&xport");
    case MenuPlace::FileBook: return tr("&Book");
    case MenuPlace::Edit: return tr("&Edit");
    case MenuPlace::View: return tr("&View");
    case MenuPlace::Debtor: return tr("&Debtor");
    case MenuPlace::Invoice: return tr("&Invoice");
    case MenuPlace::Reports: return tr("&Reports");
    case MenuPlace::Extra: return tr("E&xtra");
    case MenuPlace::Help: return tr("&Help");
    }
    return {};
}

QMenu* ActionRegistry::submenu(MenuPlace place, QMenu& parent)
{
    auto* menu = new QMenu(menuTitle(place), &parent);
    menu->setProperty("place", static_cast<int>(place));
    menu->setObjectName(u"menu.%1"_s.arg(static_cast<int>(place)));
    menu->setToolTipsVisible(false);
    m_menus.append(menu);

    std::vector<const ActionEntry*> inside;
    for (const ActionEntry& entry : m_entries) {
        if (entry.menu == place && !entry.isHidden)
            inside.push_back(&entry);
    }
    std::stable_sort(inside.begin(), inside.end(), [](const ActionEntry* a, const ActionEntry* b) { return a->group < b->group; });
    int group = inside.empty() ? 0 : inside.front()->group;
    for (const ActionEntry* entry : inside) {
        if (entry->group != group)
            menu->addSeparator();
        group = entry->group;
        menu->addAction(action(entry->id));
    }
    return menu;
}

void ActionRegistry::fillMenuBar(QMenuBar& bar)
{
    bar.clear();
    qDeleteAll(m_menus);
    m_menus.clear();
    for (const MenuPlace place : kBar) {
        auto* holder = new QMenu(&bar);
        QMenu* menu = submenu(place, *holder);
        menu->setParent(&bar, menu->windowFlags());
        delete holder;
        if (place == MenuPlace::File) {
            QAction* before = menu->actions().value(0);
            bool any = false;
            for (const MenuPlace inner : kInFile) {
                QMenu* sub = submenu(inner, *menu);
                if (sub->isEmpty()) {
                    m_menus.removeOne(sub);
                    delete sub;
                    continue;
                }
                menu->insertMenu(before, sub);
                any = true;
            }
            if (any && before)
                menu->insertSeparator(before);
        }
        if (menu->isEmpty()) {
            m_menus.removeOne(menu);
            delete menu;
            continue;
        }
        bar.addMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, &ActionRegistry::refresh);
    }
    refresh();
}

void ActionRegistry::fillMenu(QMenu& menu, const QList<QString>& ids) const
{
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else if (QAction* found = action(id))
            menu.addAction(found);
    }
}

void ActionRegistry::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void ActionRegistry::refresh()
{
    for (const ActionEntry& entry : m_entries) {
        QAction* found = action(entry.id);
        found->setEnabled(!(entry.changesBook && m_readOnly) && (!entry.isEnabled || entry.isEnabled()));
        if (entry.isChecked)
            found->setChecked(entry.isChecked());
    }
}

void ActionRegistry::retranslate()
{
    for (const ActionEntry& entry : m_entries)
        applyText(entry, *action(entry.id));
    for (QMenu* menu : m_menus)
        menu->setTitle(menuTitle(static_cast<MenuPlace>(menu->property("place").toInt())));
}

} // namespace tegoed::ui
