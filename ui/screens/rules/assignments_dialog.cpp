#include "ui/screens/rules/assignments_dialog.h"

#include "core/storage/queries/book_queries.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kUsual = 0; // The first entry of a box: no choice of its own.
} // namespace

AssignmentsDialog::AssignmentsDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_noGroups(new QLabel(this))
{
    setObjectName(u"assignmentsDialog"_s);
    for (QLabel* label : {m_about, m_noGroups}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    const Result<Assignments> chosen = assignments(context.session());
    if (auto rows = assignableSequences(context.session()))
        m_choices = *std::move(rows);
    const Assignments now = chosen ? *chosen : Assignments::shipped();
    if (!chosen)
        m_strip->say(chosen.error());
    const Assignments usual = Assignments::shipped();
    for (const LegalTrack track : {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other}) {
        Row row;
        row.track = track;
        row.usual = usual.byTrack.value(static_cast<int>(track));
        const QString code = now.byTrack.value(static_cast<int>(track));
        if (code != row.usual)
            row.chosen = code;
        m_rows.push_back(row);
    }
    for (const BookQueries::Group& group : BookQueries(context.database()).customerGroups()) {
        Row row;
        row.group = group.id;
        row.groupName = group.name;
        if (const auto own = now.byGroup.find(group.id.value); own != now.byGroup.end())
            row.chosen = *own;
        m_rows.push_back(row);
    }

    auto* body = new QWidget;
    auto* form = new QFormLayout(body);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (Row& row : m_rows) {
        row.label = new QLabel(body);
        row.label->setTextFormat(Qt::PlainText); // Holds a name of the user.
        row.box = new QComboBox(body);
        row.box->setObjectName(row.track ? u"assignments.track%1"_s.arg(static_cast<int>(*row.track)) : u"assignments.group%1"_s.arg(row.group.value));
        row.box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row.box->addItem(QString());
        for (const SequenceRow& choice : m_choices) {
            if (choice.code != row.usual)
                row.box->addItem(QString(), choice.code);
        }
        row.box->addItem(QString(), u""_s); // No reminders.
        if (row.chosen && row.box->findData(*row.chosen) < 0)
            row.box->addItem(QString(), *row.chosen); // Not active any more; nothing is chosen anew behind the user's back.
        if (row.chosen)
            row.box->setCurrentIndex(row.box->findData(*row.chosen));
        form->addRow(row.label, row.box);
    }
    form->addRow(m_noGroups);
    m_noGroups->setVisible(m_rows.back().track.has_value());
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(body);
    const auto [buttons, save] = makeSaveAndCancel(*this, objectName());
    m_save = save;
    m_save->setEnabled(chosen && !context.isReadOnly());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_about);
    column->addWidget(m_strip);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssignmentsDialog::submit);
    retranslate();
}

QString AssignmentsDialog::rowName(const Row& row) const
{
    if (!row.track)
        return tr("Customer group %1").arg(row.groupName);
    QString text = legalTrackText(*row.track);
    text[0] = text[0].toUpper();
    return text;
}

void AssignmentsDialog::retranslate()
{
    setWindowTitle(tr("Who follows which sequence"));
    m_about->setText(tr("The most specific choice holds: of the invoice, of the debtor, of its customer group, of its legal track."));
    m_noGroups->setText(tr("There are no customer groups yet. Choose debtors and make one with the menu Debtor, Customer group."));
    m_save->setText(tr("Save"));
    for (const Row& row : m_rows) {
        row.label->setText(rowName(row));
        row.box->setAccessibleName(rowName(row));
        row.box->setItemText(kUsual, row.track ? sequenceText(m_choices, row.usual) : tr("As its legal track"));
        for (int i = kUsual + 1; i < row.box->count(); ++i)
            row.box->setItemText(i, sequenceText(m_choices, row.box->itemData(i).toString()));
    }
}

void AssignmentsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssignmentsDialog::submit()
{
    for (Row& row : m_rows) {
        const QVariant wanted = row.box->currentData();
        const std::optional<QString> code = wanted.isValid() ? std::optional(wanted.toString()) : std::nullopt;
        if (code == row.chosen)
            continue;
        const auto done = row.track ? assignToTrack(m_context.session(), *row.track, code) : assignToGroup(m_context.session(), row.group, code);
        if (!done) {
            m_strip->say(done.error()); // What came before it is kept, and can be taken back.
            row.box->setFocus();
            return;
        }
        row.chosen = code;
        m_context.pushUndo([track = row.track, group = row.groupName] {
            return track ? tr("sequence chosen for %1").arg(legalTrackText(*track)) : tr("sequence chosen for customer group %1").arg(group);
        }, *done);
    }
    accept();
}

} // namespace tegoed::ui
