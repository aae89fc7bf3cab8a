#include "ui/screens/today/today_model.h"

#include "core/domain/money/sums.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/answer_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"
#include "ui/presentation/watch_text.h"
#include "ui/screens/today/due_reading.h"
#include "ui/screens/today/today_agreements.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// What the watch folder brought, and what it could not bring.
std::vector<const WatchedFile*> filesOf(const std::vector<WatchedFile>& arrived, bool isRefused)
{
    std::vector<const WatchedFile*> some;
    for (const WatchedFile& file : arrived) {
        if ((file.outcome == WatchOutcome::Refused) == isRefused)
            some.push_back(&file);
    }
    return some;
}

QString arrivedText(const WatchedFile& file)
{
    return TodayModel::tr("%1: %2").arg(file.name, watchedFileText(file));
}

} // namespace

TodayModel::TodayModel(QObject* parent) : QAbstractItemModel(parent) {}

QString TodayModel::keyOf(const DueProposal& proposal)
{
    return u"%1 %2 %3 %4"_s.arg(proposal.debtor.value).arg(proposal.asked.currency().code(), proposal.step).arg(proposal.repeat);
}

void TodayModel::show(DueList list)
{
    beginResetModel();
    m_list = std::move(list);
    for (auto& rows : m_rows)
        rows.clear();
    const auto add = [this](TodaySection section, RowKind kind, std::size_t count) {
        for (std::size_t at = 0; at < count; ++at)
            m_rows[static_cast<std::size_t>(section)].push_back({kind, at});
    };
    add(TodaySection::Received, RowKind::CertainReceipts, m_list.receipts.certain > 0 ? 1 : 0);
    add(TodaySection::Received, RowKind::OtherReceipts, m_list.receipts.toLookAt > 0 ? 1 : 0);
    add(TodaySection::Received, RowKind::Answer, m_list.answers.size());
    const std::size_t refused = filesOf(m_list.arrived, true).size();
    add(TodaySection::Received, RowKind::NotArrived, refused > 0 ? 1 : 0);
    add(TodaySection::Received, RowKind::Arrived, m_list.arrived.size() > refused ? 1 : 0);
    add(TodaySection::Received, RowKind::Note, m_list.receipts.hasStatements ? 0 : 1);
    add(TodaySection::Agreements, RowKind::Agreement, m_list.agreements.size());
    add(TodaySection::Agreements, RowKind::Announced, m_list.announced.size());
    add(TodaySection::Agreements, RowKind::HandOver, m_list.handOvers.size());
    add(TodaySection::ToSend, RowKind::Message, m_list.messages.size());
    add(TodaySection::ToCall, RowKind::Call, m_list.calls.size());
    add(TodaySection::Stuck, RowKind::Stuck, m_list.stuck.size());
    add(TodaySection::Later, RowKind::Later, m_list.later.size());
    addUp();
    endResetModel();
}

void TodayModel::retranslate()
{
    for (int section = 0; section < kTodaySections; ++section) {
        const QModelIndex at = index(section, 0, {});
        Q_EMIT dataChanged(at, at);
        if (const int rows = rowCount(at); rows > 0)
            Q_EMIT dataChanged(index(0, 0, at), index(rows - 1, 0, at));
    }
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0)
        return {};
    if (!parent.isValid())
        return row < kTodaySections ? createIndex(row, 0, quintptr(0)) : QModelIndex();
    if (parent.internalId() != 0 || row >= static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].size()))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(parent.row() + 1)); // A row knows its section.
}

QModelIndex TodayModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return kTodaySections;
    return parent.internalId() == 0 ? static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].size()) : 0;
}

const TodayModel::Row& TodayModel::rowAt(const QModelIndex& index) const
{
    return m_rows[index.internalId() - 1][static_cast<std::size_t>(index.row())];
}

TodayModel::RowKind TodayModel::kindOf(const QModelIndex& index) const
{
    return isRow(index) ? rowAt(index).kind : RowKind::Note;
}

const DueProposal* TodayModel::proposalOf(const QModelIndex& index) const
{
    if (!isRow(index))
        return nullptr;
    const Row& row = rowAt(index);
    switch (row.kind) {
    case RowKind::Message: return &m_list.messages[row.at];
    case RowKind::Call: return &m_list.calls[row.at];
    case RowKind::HandOver: return &m_list.handOvers[row.at];
    case RowKind::Announced: return &m_list.announced[row.at];
    case RowKind::Agreement:
    case RowKind::Stuck:
    case RowKind::Later:
    case RowKind::Answer:
    case RowKind::CertainReceipts:
    case RowKind::OtherReceipts:
    case RowKind::Arrived:
    case RowKind::NotArrived:
    case RowKind::Note: break;
    }
    return nullptr;
}

const DueAgreement* TodayModel::agreementOf(const QModelIndex& index) const
{
    return isRow(index) && rowAt(index).kind == RowKind::Agreement ? &m_list.agreements[rowAt(index).at] : nullptr;
}

const DueStuck* TodayModel::stuckOf(const QModelIndex& index) const
{
    return isRow(index) && rowAt(index).kind == RowKind::Stuck ? &m_list.stuck[rowAt(index).at] : nullptr;
}

std::vector<InvoiceId> TodayModel::invoicesOf(const QModelIndex& index) const
{
    if (const DueAgreement* due = agreementOf(index))
        return due->invoices;
    std::vector<InvoiceId> ids;
    if (const DueProposal* proposal = proposalOf(index)) {
        for (const DueInvoice& invoice : proposal->invoices)
            ids.push_back(invoice.id);
    }
    return ids;
}

const AnswerRow* TodayModel::answerOf(const QModelIndex& index) const
{
    return isRow(index) && rowAt(index).kind == RowKind::Answer ? &m_list.answers[rowAt(index).at] : nullptr;
}

DebtorId TodayModel::debtorOf(const QModelIndex& index) const
{
    if (const DueAgreement* due = agreementOf(index))
        return due->debtor;
    if (const DueProposal* proposal = proposalOf(index))
        return proposal->debtor;
    if (!isRow(index))
        return {};
    const Row& row = rowAt(index);
    if (row.kind == RowKind::Stuck)
        return m_list.stuck[row.at].debtor;
    if (row.kind == RowKind::Answer)
        return m_list.answers[row.at].answer.debtor;
    return row.kind == RowKind::Later ? m_list.later[row.at].debtor : DebtorId{};
}

QModelIndex TodayModel::find(TodaySection section, DebtorId debtor) const
{
    const QModelIndex parent = sectionIndex(section);
    for (int row = 0; row < rowCount(parent); ++row) {
        if (const QModelIndex at = index(row, 0, parent); debtorOf(at) == debtor)
            return at;
    }
    return {};
}

bool TodayModel::maySendUnseen(const DueProposal& proposal)
{
    const bool isPaper = std::find(proposal.channels.begin(), proposal.channels.end(), Channel::Letter) != proposal.channels.end();
    return proposal.kind == ActionKind::Message && !proposal.needsLook && proposal.warnings.isEmpty() && !isPaper && !proposal.channels.empty();
}

bool TodayModel::isTickable(const QModelIndex& index) const
{
    return isRow(index) && rowAt(index).kind == RowKind::Message;
}

void TodayModel::toggle(const QModelIndex& index)
{
    if (isTickable(index))
        setData(index, data(index, Qt::CheckStateRole) == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool TodayModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !isTickable(index))
        return false;
    const QString key = keyOf(*proposalOf(index));
    if (value.toInt() == Qt::Checked)
        m_unticked.remove(key);
    else
        m_unticked.insert(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    const QModelIndex section = parent(index);
    Q_EMIT dataChanged(section, section);
    return true;
}

std::vector<DueProposal> TodayModel::ticked() const
{
    std::vector<DueProposal> chosen;
    std::copy_if(m_list.messages.begin(), m_list.messages.end(), std::back_inserter(chosen),
                 [this](const DueProposal& one) { return !m_unticked.contains(keyOf(one)); });
    return chosen;
}

int TodayModel::tickedCount() const
{
    if (m_unticked.isEmpty())
        return static_cast<int>(m_list.messages.size());
    return static_cast<int>(std::count_if(m_list.messages.begin(), m_list.messages.end(),
                                          [this](const DueProposal& one) { return !m_unticked.contains(keyOf(one)); }));
}

bool TodayModel::isQuiet() const
{
    return m_list.receipts.certain + m_list.receipts.toLookAt == 0 && m_list.arrived.empty() && m_list.answers.empty();
}

QStringList TodayModel::explanationOf(const QModelIndex& index) const
{
    const RowKind kind = kindOf(index);
    if (kind != RowKind::Arrived && kind != RowKind::NotArrived)
        return {data(index, WhyRole).toString()};
    QStringList lines;
    for (const WatchedFile* file : filesOf(m_list.arrived, kind == RowKind::NotArrived))
        lines += arrivedText(*file);
    return lines;
}

int TodayModel::thingsToDo() const
{
    return DueReading::thingsToDo(m_list);
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isTickable(index))
        flags |= Qt::ItemIsUserCheckable;
    return isRow(index) ? flags | Qt::ItemNeverHasChildren : flags;
}

/// Once for a list: a heading is painted with every frame, and a section may have thousands of rows.
void TodayModel::addUp()
{
    for (std::vector<Money>& sums : m_sums)
        sums.clear();
    for (int section = 0; section < kTodaySections; ++section) {
        std::vector<Money>& sums = m_sums[static_cast<std::size_t>(section)];
        const QModelIndex parent = index(section, 0, {});
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex at = index(row, 0, parent);
            if (const DueProposal* proposal = proposalOf(at))
                addTo(sums, proposal->asked);
            else if (const DueAgreement* due = agreementOf(at))
                addTo(sums, due->amount);
            else if (kindOf(at) == RowKind::Stuck)
                addTo(sums, m_list.stuck[rowAt(at).at].open);
            else if (kindOf(at) == RowKind::Later)
                addTo(sums, m_list.later[rowAt(at).at].open);
            else if (kindOf(at) == RowKind::CertainReceipts || kindOf(at) == RowKind::OtherReceipts) {
                for (const Money& sum : kindOf(at) == RowKind::CertainReceipts ? m_list.receipts.certainSum : m_list.receipts.toLookAtSum)
                    addTo(sums, sum);
            } else if (const AnswerRow* answer = answerOf(at)) {
                for (const Money& open : answer->open)
                    addTo(sums, open);
            }
        }
    }
}

QString TodayModel::sumOf(TodaySection section) const
{
    const std::vector<Money>& sums = m_sums[static_cast<std::size_t>(section)];
    return sums.empty() ? QString() : moneyText(sums);
}

QVariant TodayModel::sectionData(TodaySection section, int role) const
{
    const auto name = [section] {
        switch (section) {
        case TodaySection::Received: return tr("Came in");
        case TodaySection::Agreements: return tr("Agreements today");
        case TodaySection::ToSend: return tr("To send");
        case TodaySection::ToCall: return tr("To call");
        case TodaySection::Stuck: return tr("Stuck");
        case TodaySection::Later: return tr("Tomorrow and later");
        }
        return QString();
    };
    const int count = section == TodaySection::Received ? static_cast<int>(m_list.answers.size() + m_list.arrived.size()) + m_list.receipts.certain
                                                              + m_list.receipts.toLookAt
                                                          : rowCount(sectionIndex(section));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return name();
    case WhatRole: return QString::number(count);
    case AmountRole: return sumOf(section);
    case SectionRole: return true;
    case Qt::AccessibleTextRole: {
        const QString sum = sumOf(section);
        return sum.isEmpty() ? tr("%1: %n row(s)", nullptr, count).arg(name()) : tr("%1: %n row(s), %2", nullptr, count).arg(name(), sum);
    }
    default: return {};
    }
}

QVariant TodayModel::proposalData(const DueProposal& proposal, int role) const
{
    const int count = static_cast<int>(proposal.invoices.size());
    const QString what = actionText(proposal.kind, proposal.stage) + u" · "_s + tr("%n invoice(s)", nullptr, count);
    QStringList why{whyLine(proposal.reasons)};
    if (proposal.announced)
        why += tr("announced for %1").arg(dateText(proposal.announced->day));
    for (const QString& warning : proposal.warnings)
        why += dueWarningText(warning);
    why.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return proposal.debtorName;
    case WhatRole: return proposal.kind == ActionKind::Call && !proposal.phone.isEmpty() ? what + u" · "_s + proposal.phone : what;
    case WhyRole: return why.join(u" · "_s);
    case Qt::ToolTipRole: return QString(proposal.debtorName + u'\n' + what + u'\n' + why.join(u'\n'));
    case AmountRole: return moneyText(proposal.asked);
    case ActionRole:
        if (proposal.kind == ActionKind::Message)
            return maySendUnseen(proposal) ? tr("Send") : tr("View");
        return proposal.kind == ActionKind::Call ? tr("Result…") : tr("Decide…");
    case IconsRole: {
        QStringList icons;
        for (const Channel channel : proposal.channels)
            icons += channelIcon(channel);
        if (proposal.kind == ActionKind::Call)
            icons = QStringList{u"phone"_s};
        if (proposal.needsLook)
            icons += u"warning"_s;
        return icons;
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4").arg(proposal.debtorName, what, moneyText(proposal.asked), why.join(u", "_s));
    default: return {};
    }
}

QVariant TodayModel::noteData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return tr("No bank statement was read yet.");
    case WhyRole: return tr("Drop the file of your bank on this window before you send reminders: then nobody is reminded of what is paid.");
    case Qt::AccessibleTextRole: return QString(noteData(TitleRole).toString() + u' ' + noteData(WhyRole).toString());
    case ActionRole: return tr("Payments");
    default: return {};
    }
}

QVariant TodayModel::receiptsData(bool isCertain, int role) const
{
    const int count = isCertain ? m_list.receipts.certain : m_list.receipts.toLookAt;
    const QString title = isCertain ? tr("%n payment(s) matched for certain", nullptr, count) : tr("%n payment(s) to look at", nullptr, count);
    const QString why = isCertain ? tr("Reference or number, amount and payer agree; one step back undoes all.")
                                  : tr("Proposed with reasons, or unknown: book them one by one.");
    const QString sum = moneyText(isCertain ? m_list.receipts.certainSum : m_list.receipts.toLookAtSum);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return title;
    case WhyRole: return why;
    case AmountRole: return sum;
    case ActionRole: return isCertain ? tr("Book") : tr("View");
    case IconsRole: return QStringList{u"payments"_s};
    case ToneRole: return static_cast<int>(isCertain ? Tone::Good : Tone::Info);
    case Qt::AccessibleTextRole: return tr("%1, %2. %3").arg(title, sum, why);
    default: return {};
    }
}

QVariant TodayModel::arrivedData(bool isRefused, int role) const
{
    const std::vector<const WatchedFile*> files = filesOf(m_list.arrived, isRefused);
    const int count = static_cast<int>(files.size());
    const QString title = isRefused ? tr("%n file(s) in the watched folder did not come in", nullptr, count)
                                    : tr("%n file(s) came in from the watched folder", nullptr, count);
    const QString newest = files.empty() ? QString() : arrivedText(*files.front());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return title;
    case WhyRole: return newest;
    case Qt::ToolTipRole: {
        constexpr std::size_t kTold = 12;
        QStringList lines{title};
        for (std::size_t at = 0; at < std::min(kTold, files.size()); ++at)
            lines += arrivedText(*files[at]);
        if (files.size() > kTold)
            lines += u"…"_s;
        return lines.join(u'\n');
    }
    case ActionRole: return tr("View…");
    case IconsRole: return QStringList{isRefused ? u"error"_s : u"import"_s};
    case ToneRole: return static_cast<int>(isRefused ? Tone::Bad : Tone::Info);
    case Qt::AccessibleTextRole: return tr("%1. %2").arg(title, newest);
    default: return {};
    }
}

QVariant TodayModel::agreementData(const DueAgreement& due, int role) const
{
    const QString what = due.numbers.size() == 1 ? dueAgreementWord(due.kind) + u" · "_s + due.numbers.front()
                                                 : dueAgreementWord(due.kind) + u" · "_s + tr("%n invoice(s)", nullptr, static_cast<int>(due.numbers.size()));
    using Kind = DueAgreement::Kind;
    const bool isBroken = due.kind == Kind::PromiseBroken || due.kind == Kind::PromisePartly || due.kind == Kind::PlanMissed || due.kind == Kind::PlanMayEnd
        || (due.kind == Kind::PlanMessage && !isFriendly(due));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return due.debtorName;
    case WhatRole: return what;
    case WhyRole: return dueAgreementText(due);
    case Qt::ToolTipRole: return QString(due.debtorName + u'\n' + what + u'\n' + dueAgreementText(due));
    case AmountRole: return moneyText(due.amount);
    case IconsRole: return QStringList{due.kind == DueAgreement::Kind::DisputeAnswer ? u"dispute"_s
                                       : due.kind == DueAgreement::Kind::FollowUp    ? u"help"_s
                                       : due.kind == DueAgreement::Kind::DeferralEnds ? u"forward"_s
                                       : isOfPlan(due.kind)                          ? u"calendar"_s
                                                                                      : u"promise"_s};
    case ToneRole: return static_cast<int>(isBroken ? Tone::Bad : due.kind == Kind::PlanPart ? Tone::Info : Tone::Warning);
    case ActionRole:
        switch (due.kind) {
        case DueAgreement::Kind::DisputeAnswer: return tr("Outcome…");
        case DueAgreement::Kind::FollowUp: return tr("Done");
        case DueAgreement::Kind::PromiseDue:
        case DueAgreement::Kind::PromisePartly:
        case DueAgreement::Kind::PromiseBroken:
        case DueAgreement::Kind::DeferralEnds: break;
        case DueAgreement::Kind::PlanMessage: return isFriendly(due) ? tr("Send") : tr("View");
        case DueAgreement::Kind::PlanMayEnd:
        case DueAgreement::Kind::PlanMissed:
        case DueAgreement::Kind::PlanCountered:
        case DueAgreement::Kind::PlanUnanswered:
        case DueAgreement::Kind::PlanPart: return tr("Plan…");
        }
        return tr("Call…");
    case Qt::AccessibleTextRole: return tr("%1, %2, %3. %4").arg(due.debtorName, what, moneyText(due.amount), dueAgreementText(due));
    default: return {};
    }
}

QVariant TodayModel::answerData(const AnswerRow& answer, int role)
{
    const QString who = answer.debtorName.isEmpty() ? answerSenderText(answer.answer) : answer.debtorName;
    const auto pause = answer.answer.pause();
    const QString what = answer.numbers.isEmpty() ? answerKindText(answer.answer.kind)
                                                  : QString(answerKindText(answer.answer.kind) + u" · "_s + answer.numbers.join(u", "_s));
    QStringList why;
    if (!answer.firstLine.isEmpty())
        why << tr("“%1”").arg(answer.firstLine);
    why << (pause ? answerPauseText(*pause) : answerMatchText(answer.answer));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return who;
    case WhatRole: return what;
    case WhyRole: return why.join(u" · "_s);
    case Qt::ToolTipRole: return QString(who.toHtmlEscaped() + u"<br>"_s + answer.answer.subject.toHtmlEscaped() + u"<br>"_s + why.join(u' ').toHtmlEscaped());
    case AmountRole: return answer.open.empty() ? QString() : moneyText(answer.open);
    case ActionRole: return tr("Read…");
    case IconsRole: return QStringList{u"mail"_s};
    case Qt::AccessibleTextRole: return tr("%1, %2. %3").arg(who, what, why.join(u", "_s));
    default: return {};
    }
}

QVariant TodayModel::stuckData(const DueStuck& stuck, int role) const
{
    const QString what = tr("%n invoice(s)", nullptr, stuck.invoices);
    const QString remedy = whyRemedyText(stuck.gate);
    const bool isOfLimitation = stuck.gate == u"limitation"_s;
    const QString why = remedy.isEmpty() ? whyText(stuck.reason) : whyText(stuck.reason) + u' ' + remedy;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return stuck.debtorName;
    case WhatRole: return what;
    case WhyRole: return why;
    case Qt::ToolTipRole: return QString(stuck.debtorName + u'\n' + why);
    case AmountRole: return moneyText(stuck.open);
    case ActionRole: return !stuck.toInterrupt.empty() ? tr("Write…") : isOfLimitation ? tr("View") : tr("Mend");
    case IconsRole: return QStringList{isOfLimitation ? u"calendar"_s : u"error"_s};
    case ToneRole: return static_cast<int>(isOfLimitation ? Tone::Warning : Tone::Bad);
    case Qt::AccessibleTextRole: return tr("%1, %2, %3. %4").arg(stuck.debtorName, what, moneyText(stuck.open), why);
    default: return {};
    }
}

QVariant TodayModel::laterData(const DueLater& later, int role) const
{
    const QString what = actionText(later.kind, later.stage) + u" · "_s + tr("%n invoice(s)", nullptr, later.invoices);
    const QString when = tr("%1 (%2)").arg(weekdayDateText(later.day), relativeDateText(later.day, m_list.today));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return later.debtorName;
    case WhatRole: return what;
    case WhyRole: return when;
    case AmountRole: return moneyText(later.open);
    case Qt::ToolTipRole: return QString(later.debtorName + u'\n' + what + u'\n' + when);
    case Qt::AccessibleTextRole: return tr("%1, %2, %3. %4").arg(later.debtorName, what, moneyText(later.open), when);
    default: return {};
    }
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isRow(index))
        return sectionData(static_cast<TodaySection>(index.row()), role);
    if (role == SectionRole)
        return false;
    const Row& row = rowAt(index);
    if (role == Qt::CheckStateRole)
        return row.kind == RowKind::Message ? QVariant(m_unticked.contains(keyOf(m_list.messages[row.at])) ? Qt::Unchecked : Qt::Checked) : QVariant();
    if (const DueProposal* proposal = proposalOf(index))
        return proposalData(*proposal, role);
    if (const DueAgreement* due = agreementOf(index))
        return agreementData(*due, role);
    if (row.kind == RowKind::Stuck)
        return stuckData(m_list.stuck[row.at], role);
    if (row.kind == RowKind::Answer)
        return answerData(m_list.answers[row.at], role);
    if (row.kind == RowKind::CertainReceipts || row.kind == RowKind::OtherReceipts)
        return receiptsData(row.kind == RowKind::CertainReceipts, role);
    if (row.kind == RowKind::Arrived || row.kind == RowKind::NotArrived)
        return arrivedData(row.kind == RowKind::NotArrived, role);
    return row.kind == RowKind::Later ? laterData(m_list.later[row.at], role) : noteData(role);
}

} // namespace tegoed::ui
