#include "pages/reconciliation/reconciliationcsv.h"

#include "domain/sourcename.h"
#include "models/reconciliationwords.h"
#include "reports/csvtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator::ReconciliationCsv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReconciliationModel", text);
}

} // namespace

QByteArray bytes(const QList<ReconciliationLine> &lines, QDate today)
{
    CsvText csv;
    for (const QString &title :
         { tr("Month"), tr("Platform"), tr("Currency"), tr("Estimated"), tr("Final"), tr("Paid"),
           tr("Arrived"), tr("Difference"), tr("State") })
        csv.addText(title);
    csv.endRecord();
    for (const ReconciliationLine &line : lines) {
        csv.addText(line.month.toString(u"yyyy-MM"_s));
        csv.addText(platformName(line.platform));
        csv.addText(line.currency.code());
        for (const std::optional<Micros> &micros :
             { line.estimated, line.finalNet, line.paid, line.arrived, line.difference() })
            csv.addNumber(micros ? decimalText(*micros) : QString());
        csv.addText(stateText(line, today));
        csv.endRecord();
    }
    return csv.take();
}

} // namespace Creator::ReconciliationCsv
