#include "ui/screens/agreements/plan_editor.h"

#include "core/usecases/messages/outbox.h"
#include "core/usecases/plans/plan_letters.h"
#include "ui/presentation/date_text.h"
#include "ui/screens/agreements/agree_dialog.h"
#include "ui/screens/agreements/agreement_acts.h"
#include "ui/screens/agreements/plan_parts_model.h"
#include "ui/screens/agreements/plan_words.h"
#include "ui/screens/agreements/signed_copy_dialog.h"
#include "ui/screens/messages/composer_dialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kStateLines = 3; ///< Of where the plan went; the rest stands in the tooltip.

/// What was sent holds the amounts of its day, whatever was paid since.
PlanFacts asStored(PlanFacts facts, const PlanData& plan)
{
    for (PlanCandidate& one : facts.invoices) {
        for (const PlanItem& item : plan.current.plan.items) {
            if (item.invoice == one.item.invoice)
                one.item = item;
        }
    }
    return facts;
}

bool isFinished(PlanState state)
{
    return state == PlanState::Completed || state == PlanState::Ended || state == PlanState::Withdrawn;
}

} // namespace

PlanEditor::PlanEditor(AppContext& context, PlanFacts facts, PlanInput input, const ClaimableToday& claimable, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_claimable(claimable)
    , m_draft(std::move(facts), std::move(input))
{
    build();
}

PlanEditor::PlanEditor(AppContext& context, const PlanRow& plan, PlanFacts facts, const ClaimableToday& claimable, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_claimable(claimable)
    , m_row(plan)
    , m_draft(asStored(std::move(facts), plan.data), inputOf(plan.data))
{
    build();
}

QPushButton* PlanEditor::button(const QString& name, const QString& iconName, void (PlanEditor::*act)())
{
    auto* made = new QPushButton(this);
    made->setObjectName(u"plan."_s + name);
    made->setAutoDefault(false);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void PlanEditor::build()
{
    setObjectName(u"planEditor"_s);
    setAcceptDrops(true);
    m_name = new QLabel(this);
    m_name->setObjectName(u"plan.name"_s);
    m_name->setTextFormat(Qt::PlainText);
    QFont strong = m_name->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_state = new StateChip(this);
    m_state->setObjectName(u"plan.state"_s);
    m_log = new QLabel(this);
    m_log->setObjectName(u"plan.log"_s);
    m_log->setTextFormat(Qt::PlainText);
    m_log->setWordWrap(true);
    m_log->setForegroundRole(QPalette::PlaceholderText);
    m_strip = new InlineStrip(this);
    m_hint = new InlineStrip(this);
    m_hint->setObjectName(u"plan.hint"_s);
    m_form = new PlanForm(m_draft, m_claimable, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"plan.scroll"_s);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);

    m_pdf = button(u"pdf"_s, u"document"_s, &PlanEditor::pdf);
    m_send = button(u"send"_s, u"mail"_s, &PlanEditor::send);
    m_counter = button(u"counter"_s, u"contact"_s, &PlanEditor::counter);
    m_agree = button(u"agree"_s, u"success"_s, &PlanEditor::agree);
    m_sign = button(u"sign"_s, u"document"_s, &PlanEditor::sign);
    m_break = button(u"break"_s, u"close"_s, &PlanEditor::breakOff);
    m_save = button(u"save"_s, {}, &PlanEditor::save);
    m_close = button(u"close"_s, {}, &PlanEditor::reject);
    auto* buttons = new FlowLayout(gap(), gap());
    for (QPushButton* one : {m_send, m_pdf, m_counter, m_agree, m_sign, m_break, m_save, m_close})
        buttons->addWidget(one);

    auto* top = new QHBoxLayout;
    top->setSpacing(gap());
    top->addWidget(m_name);
    top->addStretch();
    top->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addLayout(top);
    column->addWidget(m_log);
    column->addWidget(m_strip);
    column->addWidget(m_hint);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    const int character = fontMetrics().averageCharWidth();
    const QSize room = screen() ? screen()->availableSize() * 9 / 10 : QSize(1'000, 640);
    resize(QSize(character * 130, fontMetrics().height() * 42).boundedTo(room));

    connect(m_form, &PlanForm::changed, this, [this] {
        m_isChanged = true;
        m_strip->hide();
        showState();
    });
    connect(&m_form->parts(), &PlanPartsModel::wrongTyped, this, [this](int, int column_, const QString& text) {
        m_strip->say(Tone::Bad, [column_, text] {
            return column_ == PlanPartsModel::Amount ? tr("“%1” is no amount. Type for example 310 or 310,50.").arg(text)
                                                     : tr("“%1” is no day. Type for example 1-12 or 01-12-2026.").arg(text);
        });
    });
    connect(&m_context, &AppContext::changed, this, &PlanEditor::refresh);
    m_form->fill(isFillable());
    retranslate();
    if (isFillable())
        m_form->focusFirst();
    else
        m_close->setFocus();
}

bool PlanEditor::isFillable() const
{
    if (m_context.isReadOnly())
        return false;
    const PlanState state = m_row ? m_row->data.plan.state : PlanState::Draft;
    return !isBinding(state) && !isFinished(state);
}

void PlanEditor::show(const PlanRow& row, PlanFacts facts)
{
    m_row = row;
    m_draft = PlanDraft(asStored(std::move(facts), row.data), inputOf(row.data));
    m_isChanged = false;
    m_form->fill(isFillable());
    showState();
}

void PlanEditor::reload()
{
    if (!m_row)
        return;
    const auto row = readPlan(m_context.session(), plan());
    if (!row)
        return m_strip->say(row.error());
    auto facts = readPlanFacts(m_context.session(), row->data.plan.debtor, plan());
    if (!facts)
        return m_strip->say(facts.error());
    show(*row, *std::move(facts));
}

void PlanEditor::refresh(const ChangeSet& changes)
{
    const DebtorId debtor = m_draft.facts().debtor;
    const bool isOurs = changes.everything || std::find(changes.debtors.begin(), changes.debtors.end(), debtor) != changes.debtors.end()
        || !changes.payments.empty();
    if (isOurs && !m_isActing && !m_isChanged) // What somebody is typing is not taken away.
        reload();
}

void PlanEditor::done(const Result<UndoToken>& token, LiveText text)
{
    if (!token)
        return m_strip->say(token.error());
    m_strip->hide();
    m_context.pushUndo([text = std::move(text)] { return text(); }, *token);
    reload();
}

bool PlanEditor::mayKeepOrSend()
{
    if (m_form->hasWrongField()) {
        m_strip->say(Tone::Bad, [] { return tr("Something in this plan is no amount, day or rate. Correct it first."); });
        return false;
    }
    if (!m_draft.closes()) {
        if (m_draft.error())
            m_strip->say(*m_draft.error());
        else
            m_strip->say(Tone::Bad, [] { return tr("The parts do not add up to the total yet."); });
        return false;
    }
    return true;
}

bool PlanEditor::keep()
{
    const bool isDraft = !m_row || m_row->data.plan.state == PlanState::Draft;
    if (!isDraft || (m_row && !m_isChanged))
        return true;
    if (!mayKeepOrSend())
        return false;
    m_isActing = true;
    PlanId id = plan();
    Result<UndoToken> token = Error{};
    if (m_row) {
        token = editPlan(m_context.session(), id, m_draft.input());
    } else {
        const auto made = newPlan(m_context.session(), m_draft.input());
        token = made ? Result<UndoToken>(made->undo) : Result<UndoToken>(made.error());
        if (made)
            id = made->id;
    }
    m_isActing = false;
    if (!token) {
        m_strip->say(token.error());
        return false;
    }
    const auto row = readPlan(m_context.session(), id);
    if (!row) {
        m_strip->say(row.error());
        return false;
    }
    const bool isNew = !m_row;
    m_row = *row;
    m_context.pushUndo([number = row->data.plan.number, isNew] { return isNew ? tr("plan %1 drawn up").arg(number) : tr("plan %1 changed").arg(number); }, *token);
    m_strip->hide();
    reload();
    return true;
}

void PlanEditor::save()
{
    keep();
}

void PlanEditor::pdf()
{
    if (!keep())
        return;
    if (m_isChanged)
        return m_strip->say(Tone::Info, [] { return tr("What you changed is not proposed yet. Send it as a new version first; the PDF then says the same."); });
    const QString path = QFileDialog::getSaveFileName(this, tr("The proposal as PDF"), m_row->data.plan.number + u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writePdf(path);
}

void PlanEditor::writePdf(const QString& path)
{
    if (!keep())
        return;
    m_context.runJob(
        tr("Making the letter"),
        [id = plan(), path](BookSession& session, Progress&) -> Result<QString> {
            ComposeRequest way;
            way.channel = Channel::Letter;
            const auto composed = composePlanLetter(session, id, way);
            if (!composed)
                return composed.error();
            if (composed->content.isEmpty()) {
                const ComposeCheck check = composed->blocks.empty() ? ComposeCheck{u"B10"_s, u"error"_s, {}, false} : composed->blocks.front();
                return Error{Error::Code::NotAllowed, QStringList{u"blocked"_s, check.code, check.reason} + check.arguments, {}};
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(composed->content) != composed->content.size() || !file.commit())
                return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
            return path;
        },
        this,
        [this](const Result<QString>& written) {
            if (!written)
                return m_strip->say(written.error());
            m_strip->say(Tone::Good, [path = *written] { return tr("The letter stands in %1.").arg(path); });
        });
}

void PlanEditor::openComposer(bool proposesFirst)
{
    ComposePlan way;
    way.debtor = m_draft.facts().debtor;
    way.paymentPlan = plan();
    if (proposesFirst) { // Nothing is proposed when the letter does not leave.
        AppContext& context = m_context;
        way.beforeSending = [&context, id = plan(), number = m_row->data.plan.number](BookSession& session) -> Result<Done> {
            const auto proposed = proposePlan(session, id);
            if (!proposed)
                return proposed.error();
            context.pushUndo([number] { return tr("plan %1 proposed").arg(number); }, *proposed);
            return Done{};
        };
    }
    auto* composer = new ComposerDialog(m_context, way, this);
    composer->setAttribute(Qt::WA_DeleteOnClose);
    connect(composer, &QDialog::finished, this, &PlanEditor::reload);
    composer->open();
}

void PlanEditor::send()
{
    if (!keep())
        return;
    const PlanState state = m_row->data.plan.state;
    if (state == PlanState::Draft || !isFillable() || !m_isChanged)
        return openComposer(state == PlanState::Draft);
    if (!mayKeepOrSend())
        return;
    // What was sent stays as it was: this is another version, and the letter speaks of it.
    m_isActing = true;
    const auto proposed = proposePlan(m_context.session(), plan(), m_draft.input());
    m_isActing = false;
    done(proposed, [number = m_row->data.plan.number] { return tr("plan %1 proposed anew").arg(number); });
    if (proposed)
        openComposer(false);
}

void PlanEditor::counter()
{
    m_draft.setRequested(true);
    if (!mayKeepOrSend() || !keep())
        return;
    m_isActing = true;
    const auto entered = counterPlan(m_context.session(), plan(), m_draft.input());
    m_isActing = false;
    done(entered, [number = m_row->data.plan.number] { return tr("debtor’s own proposal entered in plan %1").arg(number); });
}

void PlanEditor::agree()
{
    AgreeDialog(m_context, plan(), this).exec();
    reload();
}

void PlanEditor::sign()
{
    SignedCopyDialog(m_context, plan(), m_row->data.plan.number, {}, this).exec();
    reload();
}

void PlanEditor::fileSigned(const QString& path)
{
    if (!m_row || m_row->data.plan.state != PlanState::Agreed)
        return m_strip->say(Tone::Warning, [] { return tr("A signed copy is filed once the plan is agreed. Agree on it first."); });
    const auto copy = readSignedCopy(path);
    if (!copy)
        return m_strip->say(copy.error());
    m_isActing = true;
    const auto filed = signPlan(m_context.session(), plan(), *copy, m_context.today());
    m_isActing = false;
    done(filed, [number = m_row->data.plan.number] { return tr("signed copy of plan %1 filed").arg(number); });
    if (filed)
        m_strip->say(Tone::Good, [sha = m_row->data.plan.signedSha256] { return tr("Filed as the signed copy. Fingerprint (SHA-256): %1").arg(sha); });
}

void PlanEditor::breakOff()
{
    endPlanWithQuestion(m_context, *m_row, this);
    reload();
}

void PlanEditor::sendDue()
{
    queueAndSendDue(m_context, plan());
}

void PlanEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_row && !m_context.isReadOnly() && localPaths(event->mimeData()->urls()).size() == 1)
        event->acceptProposedAction();
}

void PlanEditor::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(event->mimeData()->urls());
    if (paths.size() == 1)
        fileSigned(paths.front());
}

void PlanEditor::reject()
{
    if (m_isChanged && isVisible()) {
        QMessageBox question(QMessageBox::Question, tr("Payment plan"), tr("What you changed in this plan is not kept yet."), QMessageBox::NoButton, this);
        question.setObjectName(u"plan.leaveQuestion"_s);
        auto* stay = question.addButton(tr("Go on with the plan"), QMessageBox::RejectRole);
        auto* leave = question.addButton(tr("Leave without keeping"), QMessageBox::DestructiveRole);
        leave->setObjectName(u"plan.leave"_s);
        question.setDefaultButton(stay);
        question.setEscapeButton(stay);
        question.exec();
        if (question.clickedButton() != leave)
            return;
    }
    QDialog::reject();
}

void PlanEditor::showDue()
{
    const PlanState state = m_row ? m_row->data.plan.state : PlanState::Draft;
    if (m_row && m_row->message && !m_context.isReadOnly()) {
        m_hint->say(Tone::Info, [kind = m_row->message->kind] { return tr("To be sent today: %1.").arg(planMessageText(kind)); });
        m_hint->setAction([] { return tr("Send it"); }, [this] { sendDue(); });
    } else if (m_isChanged && m_row && state != PlanState::Draft && isFillable()) {
        m_hint->say(Tone::Info, [version = m_row->data.plan.inForce + 1] {
            return tr("What was sent stays as it is. Your changes become version %1 when you send them, or when you enter them as the debtor’s own proposal.").arg(version);
        });
        m_hint->setAction({}, {});
    } else if (!m_row && m_draft.input().isRequested) {
        m_hint->say(Tone::Info, [] { return tr("Filled in with what the debtor proposed. Enter it as the debtor’s own proposal, or change it and send yours."); });
        m_hint->setAction({}, {});
    } else {
        m_hint->hide();
        return;
    }
    m_hint->setClosable(false);
    m_hint->show();
}

void PlanEditor::showState()
{
    const PlanState state = m_row ? m_row->data.plan.state : PlanState::Draft;
    const bool isNew = !m_row;
    const bool isWritable = !m_context.isReadOnly();
    const QString name = m_draft.facts().debtorName;
    m_name->setText(isNew ? tr("New plan · %1").arg(name) : u"%1 · %2"_s.arg(m_row->data.plan.number, name));
    m_state->setState(planStateWord(state));
    const QStringList log = m_row ? planLogLines(m_row->data) : QStringList();
    m_log->setText(QStringList(log.mid(std::max<qsizetype>(0, log.size() - kStateLines))).join(u" → "_s));
    m_log->setToolTip(log.join(u'\n'));
    m_log->setVisible(!log.isEmpty());
    const bool isChanged = m_isChanged && m_row && state != PlanState::Draft;
    const auto may = [&](PlanAct act) { return isWritable && stateAfter(state, act).has_value(); };
    m_send->setVisible(isWritable && !isFinished(state));
    m_send->setText(state == PlanState::Draft ? tr("&Send the proposal…")
                    : isChanged               ? tr("&Send as version %1…").arg(m_row->data.plan.inForce + 1)
                    : isBinding(state)        ? tr("&Send the confirmation…")
                                              : tr("&Send it again…"));
    m_send->setEnabled(state != PlanState::Countered || m_isChanged); // Theirs is answered: agreed, refused, or with another one.
    m_pdf->setText(isBinding(state) ? tr("Letter as P&DF") : tr("Proposal as P&DF"));
    m_pdf->setVisible(!isFinished(state) && (isWritable || !isNew));
    m_counter->setVisible(may(PlanAct::Counter));
    m_agree->setVisible(!isNew && may(PlanAct::Agree));
    m_agree->setEnabled(!isChanged);
    m_sign->setVisible(!isNew && may(PlanAct::Sign));
    m_sign->setEnabled(!isChanged);
    m_break->setVisible(!isNew && (may(PlanAct::Withdraw) || may(PlanAct::End)));
    m_break->setText(may(PlanAct::End)                ? tr("&Break off…")
                     : state == PlanState::Countered ? tr("Ref&use…")
                                                      : tr("&Withdraw…"));
    m_save->setVisible(isWritable && state == PlanState::Draft);
    m_save->setEnabled(isNew || m_isChanged);
    for (QPushButton* one : {m_send, m_agree, m_sign})
        one->setProperty("primary", false);
    QPushButton* next = state == PlanState::Draft || isChanged ? m_send : state == PlanState::Agreed ? m_sign : !m_agree->isHidden() ? m_agree : nullptr;
    if (next)
        next->setProperty("primary", true);
    if (m_row && (isBinding(state) || state == PlanState::Completed || state == PlanState::Ended))
        m_form->showProgress(m_row->data.current.plan.parts, m_row->progress);
    showDue();
    for (QPushButton* one : {m_send, m_agree, m_sign})
        one->update();
}

void PlanEditor::retranslate()
{
    setWindowTitle(tr("Payment plan"));
    m_counter->setText(tr("Debtor’s &own proposal"));
    m_counter->setToolTip(tr("Enter what stands here as what the debtor proposed; after that it can be agreed, countered or refused"));
    m_agree->setText(tr("&Agree…"));
    m_agree->setToolTip(tr("Look at how the debtor paid before, and agree"));
    m_sign->setText(tr("Signed copy &received…"));
    m_sign->setToolTip(tr("File the copy the debtor signed; a scan can also be dropped on this window"));
    m_save->setText(tr("Save draft"));
    m_close->setText(tr("Close"));
    m_form->retranslate();
    showState();
}

void PlanEditor::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // What is half typed stays.
}

} // namespace tegoed::ui
