#include "ui/screens/agreements/signed_copy_dialog.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr qint64 kMostBytes = 26LL * 1024 * 1024; ///< One more than a file of a book may have, so that too large is seen.

} // namespace

Result<SignedCopy> readSignedCopy(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::FileUnreadable : Error::Code::FileNotFound, {path, file.errorString()}, {}};
    SignedCopy copy;
    copy.content = file.read(kMostBytes);
    copy.fileName = QFileInfo(path).fileName();
    copy.mimeType = QMimeDatabase().mimeTypeForFileNameAndData(path, copy.content).name();
    return copy;
}

SignedCopyDialog::SignedCopyDialog(AppContext& context, PlanId plan, const QString& number, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_plan(plan)
    , m_number(number)
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_path(new QLineEdit(path, this))
    , m_browse(new QPushButton(this))
    , m_on(new DateEdit(context.today(), this))
{
    setObjectName(u"signedCopyDialog"_s);
    setAcceptDrops(true);
    m_about->setWordWrap(true);
    m_path->setObjectName(u"signedCopy.path"_s);
    m_browse->setObjectName(u"signedCopy.browse"_s);
    m_browse->setAutoDefault(false);
    m_on->setObjectName(u"signedCopy.on"_s);
    m_on->setDate(context.today());
    auto* file = new QWidget(this);
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    file->setFocusProxy(m_path);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Scan or photo"); }, file);
    m_captions.addRow(*form, [] { return tr("Signed &on"); }, m_on);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"signedCopy"_s);
    m_file = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_browse, &QPushButton::clicked, this, &SignedCopyDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignedCopyDialog::submit);
    retranslate();
}

void SignedCopyDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The signed copy"), {}, tr("Scans and photos (*.pdf *.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void SignedCopyDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(event->mimeData()->urls()).size() == 1)
        event->acceptProposedAction();
}

void SignedCopyDialog::dropEvent(QDropEvent* event)
{
    m_path->setText(localPaths(event->mimeData()->urls()).value(0));
}

void SignedCopyDialog::retranslate()
{
    setWindowTitle(tr("Signed copy of plan %1").arg(m_number));
    m_about->setText(tr("The copy is filed with the debtor and kept unchanged: its fingerprint (SHA-256) stands in the plan. From now on the plan binds."));
    m_browse->setText(tr("&Choose…"));
    m_captions.retranslate();
    m_file->setText(tr("File as signed"));
}

void SignedCopyDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignedCopyDialog::submit()
{
    const auto day = m_on->date();
    if (!day) {
        m_strip->say(Tone::Bad, [] { return tr("Type the day as day-month-year."); });
        return m_on->setFocus();
    }
    if (m_path->text().trimmed().isEmpty()) {
        m_strip->say(Tone::Bad, [] { return tr("Choose the file with the signed copy."); });
        return m_browse->setFocus();
    }
    const auto copy = readSignedCopy(m_path->text().trimmed());
    if (!copy)
        return m_strip->say(copy.error());
    const auto done = signPlan(m_context.session(), m_plan, *copy, *day);
    if (!done)
        return m_strip->say(done.error());
    m_context.pushUndo([number = m_number] { return tr("signed copy of plan %1 filed").arg(number); }, *done);
    accept();
}

} // namespace tegoed::ui
