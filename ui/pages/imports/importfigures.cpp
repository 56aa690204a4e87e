#include "pages/imports/importfigures.h"

#include "domain/moneyformat.h"
#include "models/importwords.h"
#include "theme/theme.h"
#include "widgets/figurecard.h"

#include <QHBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Amounts without a currency have no sum yet.
MoneySums known(const MoneySums &sums)
{
    MoneySums all;
    for (auto it = sums.byCurrency().cbegin(); it != sums.byCurrency().cend(); ++it) {
        if (!it.key().isNull())
            all.add(Money{ sums.of(it.key()), it.key() });
    }
    return all;
}

qint64 countOf(const ImportPlan &plan, RowKind kind, RowFate fate)
{
    return std::count_if(plan.rows().begin(), plan.rows().end(), [=](const PlannedRow &row) {
        return row.kind == kind && row.fate == fate;
    });
}

} // namespace

ImportFigures::ImportFigures(QWidget *parent)
    : QWidget(parent)
    , m_new(new FigureCard)
    , m_changed(new FigureCard)
    , m_known(new FigureCard)
    , m_skipped(new FigureCard)
    , m_rejected(new FigureCard)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().padding);
    for (FigureCard *card : { m_new, m_changed, m_known, m_skipped, m_rejected })
        row->addWidget(card);
    m_new->setObjectName(u"newCard"_s);
    m_changed->setObjectName(u"changedCard"_s);
    m_known->setObjectName(u"knownCard"_s);
    m_skipped->setObjectName(u"skippedCard"_s);
    m_rejected->setObjectName(u"rejectedCard"_s);
}

ImportFigures::~ImportFigures() = default;

void ImportFigures::setPlan(const ImportPlan &plan)
{
    m_new->setLabel(tr("New"));
    m_changed->setLabel(tr("Changed"));
    m_known->setLabel(tr("Already here"));
    m_skipped->setLabel(tr("Skipped"));
    m_rejected->setLabel(tr("Rejected"));
    showNew(plan);
    showChanged(plan);
    showKnown(plan.counts());
    showSkipped(plan);
    showRejected(plan);
}

void ImportFigures::showNew(const ImportPlan &plan)
{
    const PlanCounts &counts = plan.counts();
    const qint64 payouts = countOf(plan, RowKind::Payout, RowFate::New);
    const bool onlyOthers = plan.summary().earningRows() == 0;
    QStringList parts;
    if (counts.newEarnings > 0) {
        const MoneySums sums = known(counts.newSums);
        parts.append(sums.isEmpty() ? tr("currency still open") : formatSums(sums));
    }
    if (counts.metricRows > 0)
        parts.append(tr("metric rows"));
    if (counts.rates > 0)
        parts.append(tr("exchange rates"));
    if (payouts > 0)
        parts.append(tr("%Ln payout(s)", nullptr, static_cast<int>(payouts)));
    if (counts.members > 0)
        parts.append(tr("%Ln member(s), counted only", nullptr, static_cast<int>(counts.members)));
    const qint64 others
        = counts.metricRows + counts.rates > 0 ? counts.metricRows + counts.rates : payouts;
    m_new->setFigure(formatCount(onlyOthers ? others : counts.newEarnings));
    m_new->setNote(parts.isEmpty() ? tr("nothing new") : parts.join(u" · "_s));
}

void ImportFigures::showChanged(const ImportPlan &plan)
{
    const PlanCounts &counts = plan.counts();
    m_changed->setFigure(formatCount(counts.changedEarnings));
    const qint64 payouts = countOf(plan, RowKind::Payout, RowFate::Changed);
    if (counts.changedEarnings > 0)
        m_changed->setNote(tr("now %1").arg(formatSums(known(counts.changedSums))));
    else
        m_changed->setNote(payouts > 0 ? tr("%Ln payout(s)", nullptr, static_cast<int>(payouts))
                                       : tr("no differences"));
}

void ImportFigures::showKnown(const PlanCounts &counts)
{
    m_known->setFigure(
        formatCount(counts.sameEarnings + counts.keptEarnings + counts.deletedBefore));
    QStringList parts;
    if (counts.keptEarnings > 0)
        parts.append(tr("%1 kept as you have them").arg(formatCount(counts.keptEarnings)));
    if (counts.deletedBefore > 0)
        parts.append(tr("%1 deleted before").arg(formatCount(counts.deletedBefore)));
    m_known->setNote(parts.isEmpty() ? tr("nothing to do") : parts.join(u" · "_s));
}

void ImportFigures::showSkipped(const ImportPlan &plan)
{
    std::map<quint8, qint64> reasons;
    for (const PlannedRow &row : plan.rows()) {
        if (row.kind == RowKind::Skip)
            ++reasons[row.reason];
    }
    QStringList parts;
    for (const auto &[reason, count] : reasons)
        parts.append(u"%1 %2"_s.arg(skipText(static_cast<SkipReason>(reason)), formatCount(count)));
    m_skipped->setFigure(formatCount(plan.counts().skipped));
    m_skipped->setNote(parts.isEmpty() ? tr("none") : parts.join(u" · "_s));
}

void ImportFigures::showRejected(const ImportPlan &plan)
{
    const qint64 count = plan.counts().rejected;
    m_rejected->setFigure(formatCount(count), count > 0 ? Emphasis::Negative : Emphasis::Normal);
    if (plan.summary().rejected.empty()) {
        m_rejected->setNote(tr("every row could be read"));
        return;
    }
    const Rejection &first = plan.summary().rejected.front();
    // The column says what is wrong with the cell, and is shorter than a sentence.
    const QString what = first.column.isEmpty() ? rejectText(first.reason) : first.column;
    m_rejected->setNote(
        tr("record %1: %2 “%3”")
            .arg(formatCount(first.record), what, first.cell.simplified().left(40)));
}

} // namespace Creator
