#include "ui/screens/answers/register.h"

#include "core/usecases/answers/answers.h"
#include "ui/screens/answers/answer_dialog.h"
#include "ui/screens/answers/answer_files.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AnswerCommands {
    Q_DECLARE_TR_FUNCTIONS(AnswerCommands)
};

} // namespace

void registerAnswers(AppContext& context, MainWindow& window)
{
    auto* files = new AnswerFiles(context, window);
    context.addFileTaker([&context, files](const QStringList& paths) {
        const QStringList others = files->take(paths);
        if (others.size() == paths.size())
            return false;
        if (!others.isEmpty())
            context.importFiles(others);
        return true;
    });
    context.actions().add({.id = u"reply.import"_s, .text = [] { return AnswerCommands::tr("&Answers from debtors (.eml)…"); }, .icon = u"mail"_s,
                           .menu = MenuPlace::FileImport, .trigger = [files] { files->choose(); }, .changesBook = true});
    context.addDialog({u"answer"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                           const auto rows = answers(c.session());
                           return rows && !rows->empty() ? new AnswerDialog(c, rows->front().answer.id, parent) : nullptr;
                       }});
}

} // namespace tegoed::ui
