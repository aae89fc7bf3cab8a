#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QMenuBar>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace tegoed::ui {

/// Menus of the menu bar, in their order.
enum class MenuPlace { File, FileNew, FileImport, FileExport, FileBook, Edit, View, Debtor, Invoice, Reports, Extra, Help };

/// One command of the program. Everything a user can do has one; it feeds the menu bar, context menus, toolbars, Ctrl+K and
/// the shortcut sheet.
struct ActionEntry {
    QString id = {};                      ///< "debtor.add": area, dot, verb. Stable.
    std::function<QString()> text = {};   ///< tr() inside, with its mnemonic: "&Add debtor…".
    QString icon = {};
    QList<QKeySequence> shortcuts = {};   ///< Unique in the program; no Alt+Ctrl (AltGr).
    MenuPlace menu = MenuPlace::Extra;
    int group = 0;                   ///< Separators stand between groups of a menu.
    std::function<void()> trigger = {};
    std::function<bool()> isEnabled = {}; ///< Asked before each showing and after each change; empty = always.
    std::function<bool()> isChecked = {}; ///< Makes it checkable.
    QAction::MenuRole role = QAction::NoRole; ///< Place on macOS.
    bool changesBook = false;        ///< Disabled in a read-only book.
    bool isHidden = false;           ///< In no menu yet a command of Ctrl+K (e.g. focus cycling). Used with care.
};

class ActionRegistry final : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);

    QAction* add(ActionEntry entry);
    QAction* action(const QString& id) const; ///< Null when there is none.
    const std::vector<ActionEntry>& entries() const { return m_entries; }

    void fillMenuBar(QMenuBar& bar); ///< Makes or remakes the menus.
    /// A context menu of these commands ("" = separator); hidden ones and unknown ids are left out.
    void fillMenu(QMenu& menu, const QList<QString>& ids) const;
    static QString menuTitle(MenuPlace place);

    void setReadOnly(bool readOnly);
    void refresh();     ///< Asks every predicate again.
    void retranslate(); ///< Sets every text again, tooltips with shortcuts included.

private:
    void applyText(const ActionEntry& entry, QAction& action) const;
    void giveAllMnemonics(); ///< One letter once per menu.
    QMenu* submenu(MenuPlace place, QMenu& parent);

    std::vector<ActionEntry> m_entries;
    QHash<QString, QAction*> m_actions;
    QList<QMenu*> m_menus; ///< Of the menu bar, with their place as data.
    bool m_readOnly = false;
};

} // namespace tegoed::ui
