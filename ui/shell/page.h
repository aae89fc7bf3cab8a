#pragma once

#include "core/usecases/change_set.h"

#include <QAction>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

namespace tegoed::ui {

class AppContext;

/// Base of every page. The shell shows title, subtitle and the header's buttons above it; the page fills the rest.
///
/// Life: made at its first visit, kept while its book is open. `showPage` comes each time it is navigated to. All texts are
/// set in `retranslate`, which the constructor of the page calls once and the shell at each change of language.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(AppContext& context, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; } ///< E.g. "as of 31-12-2025"; beside the title, muted.

    /// Buttons in the header, from the right: the first is the primary one (accent colour). At most three; more belong in menus.
    virtual QList<QAction*> headerActions() const { return {}; }

    /// Navigated to, with what to show: e.g. {"debtor": 12} or {"filter": "overdue"}. Empty = as it was left.
    virtual void showPlace(const QVariantMap& place) { Q_UNUSED(place) }
    /// What `showPlace` needs to come back here with *back*. Called before leaving.
    virtual QVariantMap place() const { return {}; }

    /// What the page is there for stands on it; false while a worker still reads it for the first time.
    virtual bool hasContent() const { return true; }

    virtual void refresh(const ChangeSet& changes) = 0; ///< Something was committed; reload what is affected.
    virtual void retranslate() = 0;

    /// Columns, splitters, filters: kept per user under the page's id. Called on close and after creation.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }

    virtual void focusFilter() {}  ///< Ctrl+F.
    virtual bool canPrint() const { return false; }
    virtual void printView() {}    ///< Ctrl+P.
    virtual bool canExport() const { return false; }
    virtual void exportView() {}   ///< Ctrl+E.
    virtual void createNew() {}    ///< Ctrl+N: what is new depends on the page.
    virtual bool canCreateNew() const { return false; }

    /// Files dropped while this page shows. Returns the sentence that names what will happen ("Attach to Garage Maes"), or
    /// empty to leave them to the import.
    virtual QString dropOffer(const QList<QUrl>& urls) const { Q_UNUSED(urls) return {}; }
    virtual void dropFiles(const QList<QUrl>& urls) { Q_UNUSED(urls) }

    AppContext& context() const { return m_context; }

Q_SIGNALS:
    void headerChanged();                          ///< Title, subtitle or header actions differ now.
    void selectionSummaryChanged(const QString& text); ///< "12 selected · € 8.410,00" for the status bar; empty = none.

protected:
    void changeEvent(QEvent* event) override; ///< Calls `retranslate` on LanguageChange.

private:
    AppContext& m_context;
};

} // namespace tegoed::ui
