#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace tegoed::ui {

class AppContext;
class Page;

/// A page as the sidebar and the View menu know it, before it is made.
struct PageEntry {
    enum class Section { Work, Insight, Setup }; ///< Headings of the sidebar.
    enum class Shown { Always, AfterFirstUse, Never }; ///< In the sidebar. All but Never are in the View menu anyway.

    QString id = {};                       ///< "debtors": stable, stored in settings.
    std::function<QString()> title = {};   ///< tr() inside, so that it follows the language.
    QString icon = {};
    Section section = Section::Work;
    Shown shown = Shown::Always;
    int order = 0;                    ///< Within its section.
    QKeySequence shortcut = {};            ///< Ctrl+1 …
    std::function<Page*(AppContext&)> make = {};
    std::function<int()> badge = {};       ///< Things to do; empty or 0 = none.
    bool opensFirst = false;               ///< The program starts here, whatever was shown last.
};

/// The pages of the program. Each folder of ui/screens adds its own, called by app/desktop/composition.
class PageRegistry {
public:
    void add(PageEntry entry);
    const std::vector<PageEntry>& entries() const { return m_entries; } ///< By section and order.
    const PageEntry* find(const QString& id) const;

private:
    std::vector<PageEntry> m_entries;
};

} // namespace tegoed::ui
