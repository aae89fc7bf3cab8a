#pragma once

#include "core/usecases/messages/compose.h"

#include <QWidget>

class QVBoxLayout;

namespace tegoed::ui {

class AppContext;

/// What keeps a message here and what asks for a second look, one line each with what can be done about it.
class CheckList final : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(AppContext& context, QWidget* parent = nullptr);

    /// The same check of several messages is said once. Hidden when there is none.
    void show(const std::vector<ComposedMessage>& messages);
    QStringList texts() const; ///< As shown, blocks first.

Q_SIGNALS:
    void leftFor(); ///< A remedy opened another place: the dialog around makes way.

private:
    void addRow(const ComposeCheck& check, bool isBlock, DebtorId debtor);
    void paintEvent(QPaintEvent* event) override;

    AppContext& m_context;
    QVBoxLayout* m_column;
    bool m_hasBlock = false;
};

} // namespace tegoed::ui
