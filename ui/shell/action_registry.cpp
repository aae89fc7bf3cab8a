#include "ui/shell/action_registry.h"

#include "core/base/ensure.h"
#include "ui/widgets/icons.h"

#include <QSet>

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

/// Place of the letter after a mnemonic's &, or −1.
qsizetype mnemonicAt(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i + 1;
        ++i;
    }
    return -1;
}

/// `text` with another mnemonic, of a letter that is not in `taken`: the start of a word first. Without one when all are.
QString withFreeMnemonic(QString text, const QSet<QChar>& taken)
{
    if (const qsizetype at = mnemonicAt(text); at > 0)
        text.remove(at - 1, 1);
    for (const bool onlyWordStarts : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isStart = i == 0 || text[i - 1] == u' ';
            if (text[i].isLetter() && (isStart || !onlyWordStarts) && !taken.contains(text[i].toLower()))
                return text.insert(i, u'&');
        }
    }
    return text;
}

/// Pages add commands to a menu without knowing each other's: who comes second with a letter gets another one.
void giveMnemonics(const QList<QAction*>& actions)
{
    QSet<QChar> taken;
    QList<QAction*> without;
    for (QAction* action : actions) {
        const QString text = action->text();
        const qsizetype at = mnemonicAt(text);
        const QChar letter = at < 0 ? QChar() : text[at].toLower();
        if (at < 0 || taken.contains(letter))
            without += action;
        else
            taken.insert(letter);
    }
    for (QAction* action : without) {
        if (action->isSeparator())
            continue;
        action->setText(withFreeMnemonic(action->text(), taken));
        if (const qsizetype at = mnemonicAt(action->text()); at >= 0)
            taken.insert(action->text()[at].toLower());
    }
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
    giveAllMnemonics();
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
    giveAllMnemonics();
}

void ActionRegistry::giveAllMnemonics()
{
    QList<QAction*> titles;
    for (QMenu* menu : m_menus) {
        giveMnemonics(menu->actions());
        if (qobject_cast<QMenuBar*>(menu->parent()))
            titles += menu->menuAction();
    }
    giveMnemonics(titles);
}

} // namespace tegoed::ui
