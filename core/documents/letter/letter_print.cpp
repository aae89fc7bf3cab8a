#include "core/documents/letter/letter_print.h"

#include "core/documents/letter/letter_painter.h"

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<LaidOutLetter> laidOut(const LetterPrint& letter)
{
    Result<LetterPages> pages = LetterPages::layOut(letter, letterBody(letter));
    if (!pages)
        return pages.error();
    return LaidOutLetter{&letter, *std::move(pages)};
}

} // namespace

Result<QByteArray> letterPdf(const LetterPrint& letter)
{
    Result<LaidOutLetter> ready = laidOut(letter);
    if (!ready)
        return ready.error();
    return lettersAsPdf({*std::move(ready)}, letter.text.subject);
}

Result<QByteArray> lettersPdf(const std::vector<LetterPrint>& letters)
{
    if (letters.empty())
        return Error{Error::Code::NothingToDo, {u"letters"_s}, {}};
    std::vector<LaidOutLetter> ready;
    for (const LetterPrint& letter : letters) {
        Result<LaidOutLetter> one = laidOut(letter);
        if (!one)
            return one.error();
        ready.push_back(*std::move(one));
    }
    return lettersAsPdf(ready, letters.size() == 1 ? letters.front().text.subject : letters.front().sender.name);
}

Result<Done> paintLetter(QPagedPaintDevice& device, const LetterPrint& letter)
{
    Result<LaidOutLetter> ready = laidOut(letter);
    if (!ready)
        return ready.error();
    paintLetters(device, {*std::move(ready)});
    return Done{};
}

Result<int> letterPageCount(const LetterPrint& letter)
{
    const Result<LaidOutLetter> ready = laidOut(letter);
    if (!ready)
        return ready.error();
    return static_cast<int>(ready->pages.pages.size());
}

} // namespace tegoed
