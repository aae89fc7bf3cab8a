#include "ui/screens/outbox/outbox_table.h"

#include "core/domain/money/sums.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/outbox/outbox_words.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct OutboxTexts {
    Q_DECLARE_TR_FUNCTIONS(OutboxTable)
};

/// Of the rows read last: letters not to post any more, with the reason as a sentence. Cells are made of it.
using NotToPost = std::map<MessageId, QString>;

std::vector<MessageRow> readRows(AppContext& context, const std::vector<MessageId>& ids, NotToPost& notToPost)
{
    std::vector<MessageRow> rows = OutboxQueries(context.database()).rows(ids);
    for (const MessageRow& row : rows) {
        if (const QString why = whyNotToPost(context, row.id, row.message.data.state); !why.isEmpty())
            notToPost[row.id] = why;
        else
            notToPost.erase(row.id);
    }
    return rows;
}

QString whyOf(const NotToPost& notToPost, MessageId id)
{
    const auto found = notToPost.find(id);
    return found == notToPost.end() ? QString() : found->second;
}

QString doNotPost()
{
    return OutboxTexts::tr("Do not post", "a printed letter, in the list");
}

Cell momentOf(const MessageRow& row, const QString& whyNotToPost)
{
    if (whyNotToPost.isEmpty())
        return {.text = messageMoment(row.message), .raw = row.message.data.createdAt};
    return {.text = doNotPost(), .raw = row.message.data.createdAt, .toolTip = whyNotToPost, .tone = Tone::Warning, .icon = u"warning"_s};
}

} // namespace

OutboxTable* makeOutboxTable(AppContext& context, std::function<OutboxBox()> box, QObject* parent)
{
    const auto notToPost = std::make_shared<NotToPost>();
    std::vector<OutboxTable::Column> columns{
        {{u"debtor"_s, [] { return OutboxTexts::tr("Debtor"); }, Qt::AlignLeft | Qt::AlignVCenter, 20},
         [](const MessageRow& row) { return Cell{.text = row.debtorName, .toolTip = row.debtorName, .isStrong = true}; }},
        {{u"message"_s, [] { return OutboxTexts::tr("Message"); }, Qt::AlignLeft | Qt::AlignVCenter, 19},
         [](const MessageRow& row) {
             return Cell{.text = stageText(row.message.data.stage), .toolTip = row.message.data.subject, .icon = channelIcon(row.message.data.channel)};
         }},
        {{u"state"_s, [] { return OutboxTexts::tr("State"); }, Qt::AlignLeft | Qt::AlignVCenter, 18, false}, // The box and the message say it too.
         [](const MessageRow& row) { return Cell{.text = messageStateText(row.message.data.state), .chip = messageStateWord(row.message.data.state)}; }},
        {{u"when"_s, [] { return OutboxTexts::tr("When"); }, Qt::AlignLeft | Qt::AlignVCenter, 18},
         [notToPost](const MessageRow& row) { return momentOf(row, whyOf(*notToPost, row.id)); }},
        {{u"amount"_s, [] { return OutboxTexts::tr("Amount"); }, Qt::AlignRight | Qt::AlignVCenter, 14},
         [](const MessageRow& row) { return Cell{.text = moneyText(row.message.data.asked), .raw = qlonglong(row.message.data.asked.minorUnits())}; }},
    };
    return new OutboxTable(
        std::move(columns),
        [&context, box = std::move(box)](int, SortOrder, int limit) {
            return IdList<MessageId>{OutboxQueries(context.database()).list(box(), limit), limit == 0};
        },
        [&context, notToPost](const std::vector<MessageId>& ids) { return readRows(context, ids, *notToPost); },
        [notToPost](const MessageRow& row) -> QString {
            const bool isOvertaken = notToPost->contains(row.id);
            return messageTitle(row) + u", "_s + (isOvertaken ? doNotPost() : messageStateText(row.message.data.state));
        },
        parent);
}

std::vector<Money> sumsAsked(Database& database, const std::vector<std::int64_t>& messages)
{
    std::vector<MessageId> ids;
    for (const std::int64_t id : messages)
        ids.push_back(MessageId{id});
    std::vector<Money> sums;
    for (const MessageRow& row : OutboxQueries(database).rows(ids))
        addTo(sums, row.message.data.asked);
    std::sort(sums.begin(), sums.end(), [](const Money& a, const Money& b) { return a.currency().code() < b.currency().code(); });
    return sums;
}

} // namespace tegoed::ui
