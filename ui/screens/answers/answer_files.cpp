#include "ui/screens/answers/answer_files.h"

#include "core/formats/mail/read_mail.h"
#include "core/usecases/answers/answers.h"
#include "ui/screens/answers/answer_dialog.h"
#include "ui/shell/app_context.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

struct AnswerFiles::Outcome {
    std::vector<AnswerImported> read;
    QStringList refused; ///< Names of files that are no mail.
    AnswerId waits;      ///< The last one that waits for a person.
    int waiting = 0;
};

namespace {

Result<AnswerImported> importFile(BookSession& session, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
    if (file.size() > formats::kLargestMail)
        return Error{Error::Code::FileTooLarge, {path, QString::number(formats::kLargestMail / 1024 / 1024)}, {}};
    return importAnswer(session, file.readAll(), QFileInfo(path).fileName());
}

} // namespace

AnswerFiles::AnswerFiles(AppContext& context, QWidget& window) : QObject(&context), m_context(context), m_window(window) {}

bool AnswerFiles::isMail(const QString& path)
{
    return path.endsWith(u".eml", Qt::CaseInsensitive);
}

QStringList AnswerFiles::take(const QStringList& paths)
{
    QStringList mails, others;
    for (const QString& path : paths)
        (isMail(path) ? mails : others) << path;
    if (!mails.isEmpty())
        read(mails);
    return others;
}

void AnswerFiles::choose()
{
    auto* dialog = new QFileDialog(&m_window, tr("Read answers from debtors"));
    dialog->setObjectName(u"answers.files"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Mails (*.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &AnswerFiles::read);
    dialog->open();
}

void AnswerFiles::read(const QStringList& paths)
{
    m_context.runJob(
        tr("Reading %n mail(s)", nullptr, static_cast<int>(paths.size())),
        [paths](BookSession& session, Progress& progress) -> Result<Outcome> {
            Outcome outcome;
            for (qsizetype at = 0; at < paths.size(); ++at) {
                if (!progress.report(at, paths.size()))
                    break; // What was read stays; each mail is an act of its own.
                const auto imported = importFile(session, paths.at(at));
                if (!imported) {
                    if (imported.error().code == Error::Code::StorageBroken || imported.error().code == Error::Code::ReadOnlyBook)
                        return imported.error();
                    outcome.refused << QFileInfo(paths.at(at)).fileName();
                    continue;
                }
                outcome.read.push_back(*imported);
                if (const auto row = answer(session, imported->id); row && row->waits) {
                    outcome.waits = imported->id;
                    ++outcome.waiting;
                }
            }
            return outcome;
        },
        this,
        [this](const Result<Outcome>& outcome) {
            if (outcome)
                show(*outcome);
            else
                m_context.showError(outcome.error());
        });
}

void AnswerFiles::show(const Outcome& outcome)
{
    for (const AnswerImported& one : outcome.read) {
        if (!one.wasThere)
            m_context.pushUndo([] { return tr("Answer read"); }, one.undo);
    }
    if (!outcome.refused.isEmpty())
        m_context.showMessage([names = outcome.refused.join(u", "_s)] { return tr("These are no mails, or cannot be opened: %1. Nothing was kept of them.").arg(names); }, Tone::Bad);
    if (outcome.read.size() == 1 && outcome.waiting == 1) {
        auto* dialog = new AnswerDialog(m_context, outcome.waits, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    if (outcome.read.empty())
        return;
    const int count = static_cast<int>(outcome.read.size());
    const int waiting = outcome.waiting;
    m_context.showMessage([count, waiting] {
        const QString read = tr("%n mail(s) read.", nullptr, count);
        return waiting == 0 ? tr("%1 None of them waits for you.").arg(read) : tr("%1 %2").arg(read, tr("%n wait(s) for you on the Today page.", nullptr, waiting));
    });
    if (waiting > 0)
        m_context.openPage(u"today"_s);
}

} // namespace tegoed::ui
