#pragma once

#include "core/messaging/secrets/secret_text.h"
#include "core/messaging/sms/sms_fill.h"

namespace tegoed {

/// An account at a provider.
struct SmsAccount {
    QHash<QString, QString> fields;     ///< By code; what is missing takes the provider's standard.
    QHash<QString, SecretText> secrets; ///< By code.
    QString caFile;                     ///< Empty = the system's trust.
    int connectTimeout = 30'000;
    int timeout = 60'000;
};

/// What a provider says became of a message it once took.
struct SmsDelivery {
    enum class State { Accepted, Delivered, Failed, NotKnown }; ///< NotKnown: not found, or a word we do not know.
    QString id;
    State state = State::NotKnown;
    QString word;   ///< Theirs.
    QString detail; ///< Why it failed, where they say.
};

/// Sends text messages through a provider described by data. At most once: nothing is repeated, and what the provider does not
/// document as a refusal (5xx, no answer, an answer that cannot be read) is Unknown (design/sending.md 3.4).
///
/// HTTP through libcurl rather than QNetworkAccessManager: it has a callback between "connected" and the first byte of the question,
/// which is where the point of no return belongs; it needs no event loop on a worker thread; and it does not ask twice.
class SmsGateway final : public Transport {
public:
    SmsGateway(SmsProvider provider, SmsAccount account, StopAsked stop = {});

    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override;

    bool canPoll() const { return m_provider.status.has_value(); }
    /// Asks for the state of each; one question per id, or one for all where the provider lists them. Errors: NothingToDo where it
    /// cannot be asked; ConnectionFailed(host); NotAllowed(status) where it refuses to say.
    Result<std::vector<SmsDelivery>> poll(const QStringList& ids);

private:
    SmsValues accountValues() const;
    HttpSettings settings() const;
    Outcome judged(const HttpAnswer& answer) const;
    SmsDelivery deliveryIn(const QJsonDocument& document, const QString& id) const;

    SmsProvider m_provider;
    SmsAccount m_account;
    StopAsked m_stop;
};

} // namespace tegoed
