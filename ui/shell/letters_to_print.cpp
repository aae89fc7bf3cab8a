#include "ui/shell/letters_to_print.h"

#include "core/usecases/messages/last_look.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>

namespace tegoed::ui {

namespace {

struct LettersToPrint {
    Q_DECLARE_TR_FUNCTIONS(LettersToPrint)
};

} // namespace

std::vector<MessageId> lettersToPrint(AppContext& context, const std::vector<MessageId>& letters)
{
    const auto look = lastLook(context.session(), letters);
    if (!look) {
        context.showError(look.error());
        return {};
    }
    if (!look->withheld.empty())
        context.showMessage([count = static_cast<int>(look->withheld.size())] {
            return LettersToPrint::tr("%n letter(s) stay here: something changed since they were approved. The outbox says what.", nullptr, count);
        }, Tone::Warning);
    return look->ready;
}

} // namespace tegoed::ui
