#include "ui/shell/letters_to_print.h"

#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/last_look.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/message_text.h"
#include "ui/shell/app_context.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LettersToPrint {
    Q_DECLARE_TR_FUNCTIONS(LettersToPrint)
};

constexpr std::size_t kMostNamed = 6; // More lines would push the buttons off a small screen.

QString linesOf(AppContext& context, const std::vector<OvertakenLetter>& overtaken)
{
    std::vector<MessageId> named;
    for (std::size_t i = 0; i < std::min(overtaken.size(), kMostNamed); ++i)
        named.push_back(overtaken[i].id);
    const std::vector<MessageRow> rows = OutboxQueries(context.database()).rows(named);
    QStringList lines;
    for (std::size_t i = 0; i < rows.size(); ++i)
        lines += rows[i].debtorName + u": "_s + gateText(overtaken[i].reasons.front());
    if (overtaken.size() > rows.size())
        lines += LettersToPrint::tr("… and %n more.", nullptr, static_cast<int>(overtaken.size() - rows.size()));
    return lines.join(u'\n');
}

/// Those of `letters` that lie in the letterbox, as the person says.
std::vector<MessageId> reallyPosted(AppContext& context, std::vector<MessageId> letters, const std::vector<OvertakenLetter>& overtaken)
{
    const int others = static_cast<int>(letters.size() - overtaken.size());
    QMessageBox question(QApplication::activeWindow());
    question.setObjectName(u"letters.overtaken"_s);
    question.setIcon(QMessageBox::Warning);
    question.setWindowTitle(LettersToPrint::tr("Posted"));
    question.setText(LettersToPrint::tr("%n letter(s) should not go into the letterbox any more.", nullptr, static_cast<int>(overtaken.size())));
    question.setInformativeText(linesOf(context, overtaken));
    QPushButton* only = others == 0 ? nullptr : question.addButton(LettersToPrint::tr("Only the other %n", nullptr, others), QMessageBox::AcceptRole);
    QPushButton* all = question.addButton(LettersToPrint::tr("All are posted already"), QMessageBox::DestructiveRole);
    QPushButton* none = question.addButton(LettersToPrint::tr("Nothing yet"), QMessageBox::RejectRole);
    question.setDefaultButton(only ? only : none);
    question.setEscapeButton(none);
    question.exec();
    if (question.clickedButton() == all)
        return letters;
    if (!only || question.clickedButton() != only)
        return {};
    std::erase_if(letters, [&](MessageId id) {
        return std::any_of(overtaken.begin(), overtaken.end(), [id](const OvertakenLetter& one) { return one.id == id; });
    });
    return letters;
}

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

void notePosted(AppContext& context, const std::vector<MessageId>& letters, const Date& day)
{
    const auto overtaken = overtakenLetters(context.database(), letters, context.session().clock.nowUtc());
    if (!overtaken)
        return context.showError(overtaken.error());
    const std::vector<MessageId> posted = overtaken->empty() ? letters : reallyPosted(context, letters, *overtaken);
    if (posted.empty())
        return;
    if (const auto done = markPosted(context.session(), posted, day); !done)
        context.showError(done.error());
}

} // namespace tegoed::ui
