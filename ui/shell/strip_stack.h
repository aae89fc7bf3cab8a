#pragma once

#include "ui/shell/strip.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace tegoed::ui {

class InlineStrip;

/// The messages above a page: the newest two are seen, the others behind "2 more messages" (ux.md 4.2).
class StripStack final : public QWidget {
    Q_OBJECT
public:
    explicit StripStack(QWidget* parent = nullptr);

    void add(const Strip& strip); ///< Replaces one with the same id.
    void remove(const QString& id);
    bool has(const QString& id) const;
    void clear();
    QStringList texts() const; ///< What is said now, oldest first; hidden ones included.

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QVBoxLayout* m_column;
    QToolButton* m_more;
    std::vector<InlineStrip*> m_strips;
    bool m_showAll = false;
};

} // namespace tegoed::ui
