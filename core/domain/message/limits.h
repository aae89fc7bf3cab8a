#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace tegoed {

/// The brakes and gates a book can set (decisions, *Gates and brakes*). 0 = no limit, for counts, caps and gaps.
struct Limits {
    int bankWarnDays = 1;         ///< Banking days after which a person is warned that bank data is old.
    int bankStopDays = 3;         ///< … after which nothing automatic leaves.
    int contactGapDays = 5;       ///< Working days between two contacts.
    int afterInvoiceDays = 3;     ///< Days between the invoice itself and the first contact.
    int hoursFrom = 8 * 60;       ///< Minutes after midnight: automatic messages leave from …
    int hoursUntil = 18 * 60;     ///< … until.
    int smsFrom = 9 * 60;         ///< SMS and WhatsApp, also by hand.
    int smsUntil = 18 * 60;
    int undoSingle = 30;          ///< Seconds in which one message can be taken back.
    int undoSeveral = 60;
    int undoAutomatic = 600;
    int massConfirm = 25;         ///< More messages at once: the number is typed.
    int automaticRun = 50;        ///< More in one automatic run are only proposed.
    int dailyEmails = 200;
    int dailySms = 100;
    int perMinute = 20;
    int breakerFailures = 5;      ///< Temporary failures in a row that pause an account.
    int breakerPause = 30;        ///< Minutes.
    int breakerUnknown = 2;       ///< Unknown outcomes in one run that pause and ask.
    int tries = 6;                ///< Of one message, with growing pauses.

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// One limit by its name in settings and on the command line, with its bounds.
struct LimitField {
    const char* key;     ///< contact_gap_days …
    int Limits::* member;
    int least, most;
    bool isClock = false; ///< Written as HH:MM.
};
const std::vector<LimitField>& limitFields();
const LimitField* limitField(QStringView key); ///< Null = no such limit.

QString limitText(const LimitField& field, const Limits& limits);
/// Errors: InvalidInput(key, text) when it is no number in its bounds, or no HH:MM.
Result<int> limitValue(const LimitField& field, const QString& text);

} // namespace tegoed
