#pragma once

#include "app/desktop/real_message_services.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/storage/stores/account_store.h"
#include "tests/ui/shell/window_under_test.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <optional>

class QPushButton;

namespace tegoed::test {

/// The services of the program without keychain and DNS: secrets of this run, servers as the test says.
class ServicesUnderTest final : public desktop::RealMessageServices {
public:
    ServicesUnderTest() : RealMessageServices(WindowUnderTest::scratch() + QStringLiteral("/secrets.vault")) {}

    std::unique_ptr<TransportSource> transports(PracticeInbox practice, StopAsked stop) override;
    Result<FoundMailServer> findServer(const QString& address) override;
    Result<Done> keepSecret(SecretStore::Kind where, const QString& key, const SecretText& secret) override;
    Result<SecretText> readSecret(const QString& key) override;

    std::optional<FoundMailServer> server;  ///< What every address leads to; empty = nothing is found.
    bool hasKeychain = true;                ///< A keychain of this test's memory.
    /// Stands for every way out when set: what becomes of a message. Runs on the sender's thread.
    std::function<Outcome(const FrozenMessage&, const PointOfNoReturn&)> deliver;
    std::atomic<QThread*> sentOn = nullptr;
    std::atomic<int> delivered = 0;

private:
    SessionSecrets m_keychain;
    std::mutex m_mutex;
};

/// A window on a book with an account and messages in its boxes.
class OutboxWindow {
public:
    explicit OutboxWindow(WindowUnderTest::Book book = WindowUnderTest::Book::Empty, const QString& language = QStringLiteral("en"));
    ~OutboxWindow();

    ui::AppContext& context() { return m_window->context(); }
    ui::MainWindow& window() { return m_window->window(); }
    WindowUnderTest& under() { return *m_window; }
    ServicesUnderTest& services() { return m_services; }

    AccountId addAccount();
    /// A message of 121 euro to a debtor of its own, over `account()`. Queued ones leave `inSeconds` from now.
    MessageId message(MessageState state, Channel channel = Channel::Email, int inSeconds = 3600);
    MessageState stateOf(MessageId id) { return MessageStore(context().database()).find(id)->data.state; }
    void refresh(); ///< As if somebody had told the window.
    /// Runs the event loop until `done` or 10 seconds have passed.
    static bool waitFor(const std::function<bool()>& done, int milliseconds = 10'000);
    template <typename Widget>
    Widget* find(const QString& name) { return window().findChild<Widget*>(name); }
    /// The visible button of the message at hand.
    QPushButton* button(const QString& name);
    void openBox(OutboxBox box);
    void openMessage(MessageId id);
    QStringList strips();

private:
    ServicesUnderTest m_services;
    std::unique_ptr<WindowUnderTest> m_window;
    AccountId m_account;
    int m_count = 0;
};

} // namespace tegoed::test
