#include "core/messaging/mail/smtp_reply.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

constexpr qsizetype kLongestLine = 2'000; // RFC 5321 says 512; real servers write longer ones.
constexpr qsizetype kMostLines = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QByteArray SmtpReply::enhancedCode() const
{
    static const QRegularExpression form(u"\\A([245])\\.\\d{1,3}\\.\\d{1,3}(?= |\\z)"_s);
    const auto match = form.match(QString::fromLatin1(lines.value(0)));
    if (!match.hasMatch() || match.captured(1).toInt() != code / 100)
        return {};
    return match.captured().toLatin1();
}

QString SmtpReply::text() const
{
    QString joined = QString::number(code);
    for (const QByteArray& line : lines)
        joined += u' ' + QString::fromUtf8(line);
    return cleanLine(joined, 500);
}

SmtpReplyReader::State SmtpReplyReader::add(const QByteArray& bytes)
{
    m_rest += bytes;
    while (m_state == State::Incomplete) {
        const qsizetype end = m_rest.indexOf('\n');
        if (end < 0) {
            if (m_rest.size() > kLongestLine)
                m_state = State::Broken;
            break;
        }
        if (end < 1 || end > kLongestLine || m_rest[end - 1] != '\r' || !takeLine(m_rest.first(end - 1)))
            m_state = State::Broken;
        m_rest.remove(0, end + 1);
    }
    return m_state;
}

bool SmtpReplyReader::takeLine(const QByteArray& line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return false;
    const bool goesOn = line.size() > 3 && line[3] == '-';
    if (line.size() > 3 && !goesOn && line[3] != ' ')
        return false;
    if (line.contains('\r') || line.contains('\0'))
        return false;
    const int code = line.first(3).toInt();
    if (!m_reply.lines.isEmpty() && code != m_reply.code)
        return false;
    m_reply.code = code;
    m_reply.lines << line.mid(4);
    if (m_reply.lines.size() > kMostLines)
        return false;
    if (!goesOn)
        m_state = State::Complete;
    return true;
}

} // namespace tegoed
