#include "pages/imports/importfacts.h"

#include "models/earningwords.h"
#include "models/importwords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator::ImportFacts {

namespace {

QString tr(const char *text, const char *disambiguation = nullptr, qint64 n = -1)
{
    return QCoreApplication::translate("ImportFacts", text, disambiguation, static_cast<int>(n));
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

qint64 ticked(const ImportPlan &plan, RowKind kind)
{
    return plan.tally().ofKind(kind, RowChoice::Write);
}

QString rangeText(const DayRange &range)
{
    if (!range.min)
        return {};
    const QDate from = toDate(*range.min);
    const QDate to = toDate(*range.max);
    if (from == to)
        return shortDay(to, {});
    return dayRangeText(from, to);
}

/// One currency of all earnings; a balance has one.
Currency currencyOf(const ImportSummary &summary)
{
    if (!summary.earnings.empty())
        return summary.earnings.front().currency;
    return summary.payouts.empty() ? Currency() : summary.payouts.front().currency;
}

QString amountText(Int128 micros, Currency currency)
{
    const QString plain = decimalText(micros);
    const auto parsed = parseDecimal(plain.toStdString());
    return parsed && !currency.isNull() ? formatMoney({ parsed->micros, currency }) : plain;
}

void addBalance(const ImportSummary &summary, QList<Line> &lines)
{
    if (!summary.opening || !summary.closing)
        return;
    Int128 moved = 0;
    for (const ImportSummary::EarningSum &sum : summary.earnings)
        moved += sum.sum;
    for (const ImportSummary::PayoutSum &sum : summary.payouts)
        moved += sum.sum;
    const Currency currency = currencyOf(summary);
    const Int128 difference = *summary.closing - (*summary.opening + moved);
    const QString text
        = tr("Opening balance %1 + rows %2 = closing balance %3")
              .arg(amountText(*summary.opening, currency), amountText(moved, currency),
                   amountText(*summary.closing, currency));
    Line line{ text, Emphasis::Secondary, tr("✓ agrees with the file"), Emphasis::Positive };
    if (difference != 0) {
        line.verdict = tr("differs by %1").arg(amountText(difference, currency));
        line.verdictEmphasis = Emphasis::Negative;
    }
    lines.append(line);
}

void addTotals(const ImportSummary &summary, QList<Line> &lines)
{
    for (const auto &[number, total] : summary.statedTotals) {
        const Metric *metric = findMetric(number);
        if (!metric)
            continue;
        const QString name = toText(metric->name).replace(u'_', u' ');
        QString text = tr("The file's own total of %1: %2").arg(name, decimalText(total.value));
        const auto sum = summary.metrics.find(number);
        const Int128 rows = sum == summary.metrics.end() ? Int128{ 0 } : sum->second.sum;
        const Int128 left = total.value - rows;
        if (total.use == TotalUse::ComparedWithRows && left != 0)
            text += tr(" (%1 of it in no row)").arg(decimalText(left));
        lines.append({ text });
    }
    if (summary.leavesRowsOut)
        lines.append({ tr("The platform left rows out of this file."), Emphasis::Secondary });
}

} // namespace

QString subtitle(const ImportPlan &plan, const QMap<QString, QString> &answers)
{
    const ImportTable &table = plan.file().tables().front();
    const ImportSummary &summary = plan.summary();
    QStringList parts{ formatText(plan.file().formatId()),
                       tr("%1 records").arg(formatCount(summary.records)) };
    if (plan.file().isArchive())
        parts.append(tr("%Ln table(s)", nullptr, static_cast<qint64>(plan.file().tables().size())));
    else
        parts.append(
            u"%1, %2"_s.arg(encodingText(QString::fromStdString(table.source().encodingName())),
                            delimiterText(table.dialect().style.delimiter)));
    DayRange range = summary.earned;
    range.add(summary.metricDays);
    range.add(summary.rateRange);
    if (const auto period = plan.file().period(); period && !range.min) {
        range.add(period->from);
        range.add(period->to);
    }
    parts.append(rangeText(range));
    if (const QString zone = answers.value(u"timezone"_s); !zone.isEmpty())
        parts.append(tr("times in %1").arg(zone));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Line> checks(const ImportPlan &plan)
{
    QList<Line> lines;
    if (plan.importedBefore().isValid()) {
        const QDate day = plan.importedBefore().toLocalTime().date();
        lines.append({ tr("This file was already imported on %1.").arg(shortDay(day, {})),
                       Emphasis::Strong });
    }
    addBalance(plan.summary(), lines);
    addTotals(plan.summary(), lines);
    for (const QString &warning : plan.file().warnings())
        lines.append({ warning, Emphasis::Strong });
    return lines;
}

QStringList parts(const ImportPlan &plan)
{
    QStringList all;
    if (const qint64 n = ticked(plan, RowKind::Earning); n > 0)
        all.append(tr("%Ln earning(s)", nullptr, n));
    if (const qint64 n = ticked(plan, RowKind::Payout); n > 0)
        all.append(tr("%Ln payout(s)", nullptr, n));
    if (const qint64 n = ticked(plan, RowKind::Metrics); n > 0)
        all.append(tr("%Ln metric row(s)", nullptr, n));
    if (const qint64 n = ticked(plan, RowKind::Rate); n > 0)
        all.append(tr("%Ln exchange rate(s)", nullptr, n));
    return all;
}

QString buttonText(const ImportPlan &plan)
{
    if (const qint64 n = ticked(plan, RowKind::Earning); n > 0)
        return tr("Import %Ln row(s)", nullptr, n);
    if (const qint64 n = ticked(plan, RowKind::Metrics); n > 0)
        return tr("Import %Ln metric row(s)", nullptr, n);
    if (const qint64 n = ticked(plan, RowKind::Rate); n > 0)
        return tr("Import %Ln exchange rate(s)", nullptr, n);
    if (const qint64 n = ticked(plan, RowKind::Payout); n > 0)
        return tr("Record %Ln payout(s)", nullptr, n);
    return plan.hasWork() ? tr("Keep the rejected rows") : tr("Nothing to import");
}

QString note(const ImportPlan &plan)
{
    const QString promise = tr("Nothing is written until you import. One step to undo.");
    QStringList beside = parts(plan);
    if (beside.size() < 2)
        return promise;
    beside.removeFirst();
    return tr("Also writes %1. %2").arg(beside.join(u", "_s), promise);
}

} // namespace Creator::ImportFacts
