#pragma once

#include "core/base/result.h"
#include "core/messaging/http_exchange.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace tegoed {

/// Something an account has to know, asked once at set-up.
struct SmsField {
    QString code;          ///< account_sid, token …
    bool isSecret = false; ///< Kept in the secret store only.
    bool isRequired = false;
    QString standard;      ///< Used where nothing is filled in.
};

/// A question with places to fill in: `{{to}}`, `{{from}}`, `{{text}}`, `{{reference}}`, `{{id}}`, `{{test}}`, `{{alphabet}}` (text or
/// unicode), `{{field.x}}`, `{{secret.x}}` and `{{basic a b}}` (Base64 of "a:b"). Each value is escaped for where it stands:
/// percent-coded in an address and a form, as a JSON string in JSON; nothing else is understood.
struct SmsCall {
    enum class BodyForm { None, Json, Form };
    QByteArray method;
    QString url;
    QMap<QString, QString> headers;
    BodyForm bodyForm = BodyForm::None;
    QString body;
};

/// Something that must hold in the answer for it to be a success. `*` in a pointer stands for every entry of a list that has some.
struct SmsRule {
    QString pointer;      ///< JSON pointer: /messages/*/status.
    std::optional<QString> equals; ///< Empty = it must only be there and not be empty.
    bool orAbsent = false;
};

/// How a provider is spoken to: all of it data (resources/sms).
struct SmsProvider {
    enum class NumberForm { E164, Digits, Zeros }; ///< +31612345678, 31612345678, 0031612345678
    enum class Verdict { Temporary, Permanent, Configuration, Unknown };

    QString code;
    QString name;
    QString website;
    QStringList hosts; ///< Where its secrets may go.
    std::vector<SmsField> fields;
    NumberForm numberForm = NumberForm::E164;
    int mostCharacters = 612;
    bool hasTest = false;

    SmsCall send;
    QList<int> successStatus;
    std::vector<SmsRule> successRules;
    QString idPointer;

    QString errorCodePointer;
    QStringList errorTextPointers;
    QHash<QString, Verdict> errorCodes;   ///< By the provider's own number.
    QHash<int, Verdict> errorStatus;      ///< HTTP status documented as "not taken". What is not listed stays unknown.

    std::optional<SmsCall> status; ///< Empty = it only calls back, so "accepted" is all we learn.
    bool isStatusList = false;     ///< The answer lists many: look for ours by its id.
    QString statusPointer;
    QStringList statusWords;       ///< In a list: the keys that may hold the state.
    QString statusTextPointer;
    QHash<QString, QString> statusMap; ///< Their word → accepted, delivered, failed.
};

/// Reads one provider. Errors: UnsupportedFormat(name) with the reason in `detail`: no JSON, a key missing, an unknown place to fill in.
Result<SmsProvider> readSmsProvider(const QByteArray& json, const QString& name);

/// Those the program ships, by name.
std::vector<SmsProvider> shippedSmsProviders();

} // namespace tegoed
