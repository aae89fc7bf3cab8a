#pragma once

#include "core/usecases/escalation/due.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tegoed::ui {

class AppContext;

/// What is due in the open book: read on a worker at first when it is asked for, then again after every change, whether the page
/// that lists it is in front or not. The number beside its name in the sidebar comes from here.
class DueReading final : public QObject {
    Q_OBJECT
public:
    explicit DueReading(AppContext& context);

    void begin();                         ///< Reads for the first time; later calls do nothing.
    using List = std::shared_ptr<const DueList>;
    const List& list() const { return m_list; } ///< Null until it was read once.
    int thingsToDo() const;

    /// All but what comes later.
    static int thingsToDo(const DueList& list);

Q_SIGNALS:
    void done();                               ///< `list` is a newer one.
    void failed(const tegoed::Error& error);   ///< The former list stands.

private:
    void read();

    AppContext& m_context;
    QTimer m_soon;
    bool m_hasBegun = false;
    List m_list;
    std::shared_ptr<std::atomic<int>> m_version = std::make_shared<std::atomic<int>>(0); ///< Of the reading that counts; its worker looks, too.
};

} // namespace tegoed::ui
