#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace tegoed::desktop {

/// One window per book: the first start holds the place of its book, a second one asks it to come to the front.
/// The place is a lock file and a local socket in the user's run folder, named by a hash of the book's address; a crashed
/// program leaves none of them held.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        Held,   ///< This program now has the book.
        Raised, ///< Another one has it and was asked to come to the front.
        Stuck,  ///< Another one has it and did not answer within the time.
    };

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    Outcome take(const QString& bookAddress, int answerMs = 2'000);
    void release();
    QString heldAddress() const { return m_address; }

    static QString folder(); ///< Where lock and socket lie.

Q_SIGNALS:
    void raiseRequested();

private:
    static QString nameOf(const QString& bookAddress);
    static bool askToRaise(const QString& socket, int answerMs);
    void answer();

    QString m_address;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace tegoed::desktop
