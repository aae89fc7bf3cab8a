#pragma once

#include "ui/shell/page_registry.h"

#include <QListWidget>

namespace tegoed::ui {

/// The pages, with headings, icons and badges. Starts with those that are always shown; others join with their first use.
class Sidebar final : public QListWidget {
    Q_OBJECT
public:
    explicit Sidebar(const PageRegistry& pages, QWidget* parent = nullptr);

    void setUsedPages(const QStringList& ids) { m_used = ids; rebuild(); }
    const QStringList& usedPages() const { return m_used; }
    void showCurrent(const QString& pageId); ///< Adds the page to the list if it was not there. Emits nothing.
    void rebuild();                          ///< Titles, badges, language.

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString& pageId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHeading(PageEntry::Section section);

    const PageRegistry& m_pages;
    QStringList m_used;
    QString m_current;
};

} // namespace tegoed::ui
