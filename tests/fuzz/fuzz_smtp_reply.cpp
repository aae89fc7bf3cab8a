#include "core/messaging/mail/smtp_reply.h"
#include "tests/fuzz/fuzz_reader.h"

#include <cstdlib>

// However an answer is cut into pieces, it reads the same; what is complete obeys the rules; nothing is invented or lost.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    SmtpReplyReader whole;
    whole.add(bytes);
    SmtpReplyReader pieces;
    for (qsizetype at = 0; at < bytes.size(); at += 3)
        pieces.add(bytes.mid(at, 3));
    const auto require = [](bool holds) {
        if (!holds)
            std::abort();
    };
    require(whole.state() == pieces.state());
    if (whole.state() != SmtpReplyReader::State::Complete)
        return 0;
    const SmtpReply& reply = whole.reply();
    require(reply.code == pieces.reply().code && reply.lines == pieces.reply().lines && whole.surplus() == pieces.surplus());
    require(reply.code >= 200 && reply.code <= 599 && !reply.lines.isEmpty() && bytes.endsWith(whole.surplus()));
    require(reply.text().size() <= 500);
    for (const QByteArray& line : reply.lines)
        require(!line.contains('\r') && !line.contains('\n') && !line.contains('\0'));
    return 0;
}
