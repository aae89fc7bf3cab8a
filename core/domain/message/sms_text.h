#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tegoed {

enum class SmsAlphabet { Gsm7, Ucs2 };

/// How long an SMS is. Source: 3GPP TS 23.038 (alphabet, escape) and 23.040 (parts with a header of six bytes).
struct SmsLength {
    SmsAlphabet alphabet = SmsAlphabet::Gsm7;
    int units = 0;     ///< Septets, or UTF-16 units; characters of the extension count twice.
    int parts = 0;     ///< 0 for an empty text.
    int left = 0;      ///< Units that still fit into the last part: of 160 or 70, when joined of 153 or 67.
    QStringList outsideGsm7; ///< The characters that force UCS-2, each once, in the order they come.
    friend bool operator==(const SmsLength&, const SmsLength&) = default;
};

/// Fills the parts as a phone network does: a pair (escape and character, two surrogates) never stands in two parts.
SmsLength smsLength(const QString& text);

bool isGsm7(const QString& text);

/// One kind of character that was written differently.
struct SmsReplacement {
    QString from;
    QString to;
    int count = 0;
    friend bool operator==(const SmsReplacement&, const SmsReplacement&) = default;
};

/// A text made to fit the alphabet of 160 characters: ë → e, curly quotes, dashes and no-break spaces → plain ones.
struct FittedSms {
    QString text;
    std::vector<SmsReplacement> replacements; ///< To show before it is taken; empty = nothing changed.
    QStringList remaining;                    ///< What has no plain form (other alphabets, emoji) and stays.
};
FittedSms fitted(const QString& text);

} // namespace tegoed
