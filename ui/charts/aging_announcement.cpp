#include "ui/charts/aging_announcement.h"

#include "ui/presentation/aging_text.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgingAnnouncement {
    Q_DECLARE_TR_FUNCTIONS(AgingAnnouncement)
};

} // namespace

QString agingAnnouncement(const AgingTotals& figures, int group)
{
    return AgingAnnouncement::tr("%1, %2, %3 percent, %n item(s), %4 of %5", nullptr, figures.itemsIn(group))
        .arg(agingGroupSpoken(figures.options, group), moneySpoken(figures.amount(group)))
        .arg(figures.percent(group))
        .arg(group - figures.firstGroup() + 1)
        .arg(figures.barCount());
}

QString agingSummary(const AgingTotals& figures)
{
    QStringList sentences{AgingAnnouncement::tr("Open on %1: %2, %n item(s).", nullptr, figures.items)
                              .arg(longDateText(figures.options.asOf), moneySpoken({figures.total, figures.currency}))};
    for (int group = figures.firstGroup(); group < figures.groupCount(); ++group) {
        sentences << AgingAnnouncement::tr("%1: %2.").arg(agingGroupSpoken(figures.options, group),
                                                          moneySpoken(figures.amount(group)));
    }
    if (figures.credits != 0)
        sentences << AgingAnnouncement::tr("Credit notes and prepayments: %1.").arg(moneySpoken({figures.credits, figures.currency}));
    return sentences.join(u' ');
}

} // namespace tegoed::ui
