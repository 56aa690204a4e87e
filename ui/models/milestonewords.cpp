#include "models/milestonewords.h"

#include "core/daytext.h"
#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/metricwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class MilestoneWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::MilestoneWords)
};

constexpr qsizetype mostLines = 5;

/// "YouTube", and whose account where its name says more.
QString placeText(const Milestone &milestone)
{
    const QString platform = platformName(milestone.platform);
    return milestone.account.isEmpty() ? platform : u"%1 (%2)"_s.arg(platform, milestone.account);
}

} // namespace

MilestonePlace MilestonePlace::of(const Milestone &milestone)
{
    return { QString::fromLatin1(milestone.metric->name.data(),
                                 static_cast<qsizetype>(milestone.metric->name.size())),
             milestone.day };
}

std::optional<MilestonePlace> MilestonePlace::fromRowId(const QByteArray &rowId)
{
    const QString text = QString::fromLatin1(rowId);
    const QString metric = text.section(u'/', 0, 0);
    if (!findMetric(metric.toStdString()))
        return std::nullopt;
    return MilestonePlace{ metric, QDate::fromString(text.section(u'/', 1), Qt::ISODate) };
}

QByteArray MilestonePlace::toRowId() const
{
    return (metric + u'/' + day.toString(Qt::ISODate)).toLatin1();
}

NotificationType typeOf(Milestone::Kind kind)
{
    return kind == Milestone::Kind::Late ? NotificationType::PayoutOverdue
                                         : NotificationType::Milestone;
}

QString milestoneText(const Milestone &milestone, QDate today)
{
    const QString place = placeText(milestone);
    if (milestone.kind == Milestone::Kind::Late) {
        //: %1 is an amount, %2 a platform, %3 a day
        return MilestoneWords::tr("%1 of %2 should have arrived by %3")
            .arg(formatMoney({ milestone.value, milestone.currency }), place,
                 shortDay(milestone.day, today));
    }
    const QString name = metricName(*milestone.metric);
    const QString value = metricValueText(*milestone.metric, milestone.value, {});
    switch (milestone.kind) {
    case Milestone::Kind::Threshold:
        //: %1 is a metric such as Views, %2 a platform, %3 a number
        return MilestoneWords::tr("%1 on %2 reached %3").arg(name, place, value);
    case Milestone::Kind::Record:
        //: %1 is a metric such as Views, %2 a platform, %3 a day, %4 a number
        return MilestoneWords::tr("%1 on %2: %3 was the best day ever with %4")
            .arg(name, place, shortDay(milestone.day, today), value);
    case Milestone::Kind::Drop:
        //: %1 is a metric such as Views, %2 a platform, %3 and %4 are numbers
        return MilestoneWords::tr("%1 on %2 dropped to %3 a day, from %4 in the weeks before")
            .arg(name, place, value, metricValueText(*milestone.metric, milestone.before, {}));
    case Milestone::Kind::Late:
        break;
    }
    Q_UNREACHABLE();
}

Notification notificationOf(const QList<Milestone> &milestones, QDate today)
{
    Notification one;
    one.type = typeOf(milestones.constFirst().kind);
    const bool isMoney = one.type == NotificationType::PayoutOverdue;
    one.table = isMoney ? u"payouts"_s : u"metric_places"_s;
    one.rowId = isMoney ? QByteArray() : MilestonePlace::of(milestones.constFirst()).toRowId();
    one.groupKey = u"figures/"_s + QLatin1StringView(word(one.type).data());
    if (milestones.size() == 1) {
        one.title = milestoneText(milestones.constFirst(), today);
        return one;
    }
    const auto count = static_cast<int>(milestones.size());
    one.title = isMoney ? MilestoneWords::tr("%Ln payout(s) are late", nullptr, count)
                        : MilestoneWords::tr("%Ln piece(s) of news in the figures", nullptr, count);
    QStringList lines;
    for (const Milestone &milestone : milestones.mid(0, mostLines))
        lines.append(milestoneText(milestone, today));
    one.text = lines.join(u'\n');
    return one;
}

} // namespace Creator
