#include "core/formats/mail/delivery_report.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostRecipients = 50;
constexpr qsizetype kLongestText = 50'000;

/// "rfc822; Someone <a@b.nl>" → "a@b.nl".
QString addressIn(const QString& value)
{
    static const QRegularExpression shape(u"[^\\s<>;:,\"()]{1,100}@[^\\s<>;:,\"()]{1,200}"_s);
    return cleanLine(shape.match(value.mid(value.indexOf(u';') + 1)).captured(), 254).toLower();
}

struct Block {
    QString recipient, original, action, status, diagnostic;
};

void addBlock(const Block& block, DeliveryReport& report, bool& isReached)
{
    const QString address = addressIn(block.original.isEmpty() ? block.recipient : block.original);
    if (address.isEmpty() || report.failed.size() >= kMostRecipients)
        return;
    const QString action = block.action.toLower();
    if (action == u"failed" || action == u"delayed" || (action.isEmpty() && (block.status.startsWith(u'5') || block.status.startsWith(u'4'))))
        report.failed.push_back({address, block.status, block.diagnostic, action == u"failed" || (action.isEmpty() && block.status.startsWith(u'5'))});
    else
        isReached = true;
}

QString statusIn(const QString& text)
{
    static const QRegularExpression enhanced(u"\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b"_s), plain(u"\\b(4|5)[0-5]\\d\\b"_s);
    if (const auto match = enhanced.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = plain.match(text);
    return match.hasMatch() ? match.captured(1) + u".0.0"_s : QString();
}

} // namespace

DeliveryReport readDeliveryStatus(const QByteArray& part)
{
    DeliveryReport report;
    bool isReached = false;
    Block block;
    QString name;
    for (QByteArray raw : part.left(kLongestText).split('\n')) {
        if (raw.endsWith('\r'))
            raw.chop(1);
        const QString line = QString::fromUtf8(raw);
        if (line.trimmed().isEmpty()) {
            addBlock(block, report, isReached);
            block = {};
            name.clear();
            continue;
        }
        const bool goesOn = line.startsWith(u' ') || line.startsWith(u'\t');
        if (!goesOn)
            name = line.section(u':', 0, 0).trimmed().toLower();
        const QString value = cleanLine(goesOn ? line : line.section(u':', 1), 500);
        const auto put = [&](QString& field) { field = cleanLine(goesOn ? QString(field + u' ' + value) : value, 500); };
        if (name == u"final-recipient")
            put(block.recipient);
        else if (name == u"original-recipient")
            put(block.original);
        else if (name == u"action")
            put(block.action);
        else if (name == u"status")
            block.status = goesOn ? block.status : statusIn(value);
        else if (name == u"diagnostic-code")
            put(block.diagnostic);
    }
    addBlock(block, report, isReached);
    report.tellsArrival = isReached && report.failed.empty();
    return report;
}

DeliveryReport readDeliveryLetter(const QString& text, const QString& namedFailed)
{
    DeliveryReport report;
    const QString looked = text.left(kLongestText);
    const QString status = statusIn(looked);
    const bool isPermanent = !status.startsWith(u'4');
    static const QRegularExpression shape(u"<([^\\s<>;:,\"()]{1,100}@[^\\s<>;:,\"()]{1,200})>:?|^[ \\t]*([^\\s<>;:,\"()]{1,100}@[^\\s<>;:,\"()]{1,200})[ \\t]*:?[ \\t]*$"_s,
                                          QRegularExpression::MultilineOption);
    QStringList addresses = namedFailed.split(u',', Qt::SkipEmptyParts);
    if (addresses.isEmpty()) {
        if (const auto match = shape.match(looked); match.hasMatch())
            addresses << (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    for (const QString& one : addresses) {
        const QString address = addressIn(one);
        if (!address.isEmpty() && report.failed.size() < kMostRecipients)
            report.failed.push_back({address, status, {}, isPermanent});
    }
    return report;
}

} // namespace tegoed::formats
