#include "core/domain/message/limits.h"

namespace tegoed {

const std::vector<LimitField>& limitFields()
{
    constexpr int kDay = 24 * 60;
    static const std::vector<LimitField> all{
        {"bank_warn_days", &Limits::bankWarnDays, 0, 365},
        {"bank_stop_days", &Limits::bankStopDays, 0, 365},
        {"contact_gap_days", &Limits::contactGapDays, 0, 365},
        {"after_invoice_days", &Limits::afterInvoiceDays, 0, 365},
        {"hours_from", &Limits::hoursFrom, 0, kDay, true},
        {"hours_until", &Limits::hoursUntil, 0, kDay, true},
        {"sms_from", &Limits::smsFrom, 0, kDay, true},
        {"sms_until", &Limits::smsUntil, 0, kDay, true},
        {"undo_single", &Limits::undoSingle, 0, 3'600},
        {"undo_several", &Limits::undoSeveral, 0, 3'600},
        {"undo_automatic", &Limits::undoAutomatic, 0, 3'600},
        {"mass_confirm", &Limits::massConfirm, 0, 100'000},
        {"automatic_run", &Limits::automaticRun, 0, 100'000},
        {"daily_emails", &Limits::dailyEmails, 0, 1'000'000},
        {"daily_sms", &Limits::dailySms, 0, 1'000'000},
        {"per_minute", &Limits::perMinute, 0, 100'000},
        {"breaker_failures", &Limits::breakerFailures, 0, 1'000},
        {"breaker_pause", &Limits::breakerPause, 0, 1'440},
        {"breaker_unknown", &Limits::breakerUnknown, 0, 1'000'000},
        {"tries", &Limits::tries, 1, 100},
    };
    return all;
}

const LimitField* limitField(QStringView key)
{
    for (const LimitField& field : limitFields()) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

QString limitText(const LimitField& field, const Limits& limits)
{
    const int value = limits.*field.member;
    if (!field.isClock)
        return QString::number(value);
    return QStringLiteral("%1:%2").arg(value / 60, 2, 10, QLatin1Char('0')).arg(value % 60, 2, 10, QLatin1Char('0'));
}

Result<int> limitValue(const LimitField& field, const QString& text)
{
    const Error wrong{Error::Code::InvalidInput, {QString::fromLatin1(field.key), text}, {}};
    bool isNumber = false;
    int value = 0;
    if (field.isClock) {
        const QStringList parts = text.split(QLatin1Char(':'));
        bool isMinute = false;
        if (parts.size() != 2)
            return wrong;
        const int hours = parts.front().toInt(&isNumber), minutes = parts.back().toInt(&isMinute);
        if (!isNumber || !isMinute || hours < 0 || minutes < 0 || minutes > 59)
            return wrong;
        value = hours * 60 + minutes;
    } else {
        value = text.toInt(&isNumber);
        if (!isNumber)
            return wrong;
    }
    if (value < field.least || value > field.most)
        return wrong;
    return value;
}

} // namespace tegoed
