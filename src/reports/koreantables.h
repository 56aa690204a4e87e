#pragma once

#include "reports/earningsreport.h"
#include "reports/reporttable.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

namespace Creator {

/// The sections of the Korean layout. The terms of a 지급명세서 stay Korean in every language, so
/// that figures can be matched with the payer's statement; English adds what they mean.
class KoreanTables
{
    Q_DECLARE_TR_FUNCTIONS(Creator::KoreanTables)

public:
    KoreanTables(const KoreanReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    /// In the order of a report.
    [[nodiscard]] QList<ReportTable> all() const;

private:
    [[nodiscard]] ReportTable withheldByYear() const;
    [[nodiscard]] ReportTable withheldByHalf() const;
    [[nodiscard]] ReportTable withheldByMonth() const;
    [[nodiscard]] ReportTable foreign() const;
    [[nodiscard]] ReportTable taxable() const;
    [[nodiscard]] ReportTable untaxed() const;
    [[nodiscard]] ReportTable foreignTax() const;

    [[nodiscard]] QString term(QStringView korean, const QString &meaning) const;
    [[nodiscard]] QList<ReportColumn> withheldColumns() const;
    [[nodiscard]] QString payerText(const QString &payer) const;
    [[nodiscard]] QString halfText(HalfYear half) const;
    [[nodiscard]] QString yearText(int year) const;

    const KoreanReport &m_report;
    const ReportWords &m_words;
};

} // namespace Creator
