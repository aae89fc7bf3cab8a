#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/domain/answer/match_answer.h"
#include "core/formats/mail/read_mail.h"
#include "tests/fuzz/fuzz_reader.h"

/// A mail from anybody: what is read of it is clean and short, and so is what is looked up because of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tegoed;
    const auto mail = formats::readReceivedMail(fuzz::bytesOf(data, size));
    if (!mail)
        return 0;
    TEGOED_ENSURE(mail->text == cleanText(mail->text, 100'000));
    TEGOED_ENSURE(mail->subject == cleanLine(mail->subject, 300));
    TEGOED_ENSURE(mail->fromAddress.size() <= 254 && mail->failed.size() <= 50);
    const AnswerClues clues = cluesIn({mail->threadIds, mail->senders, mail->subject, mail->text});
    TEGOED_ENSURE(clues.words.size() <= 400 && clues.uuids.size() <= 60 && clues.senders.size() <= 60);
    return 0;
}
