#pragma once

#include "import/importfile.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Creator::Test {

/// What a sink was told, one line per call, in words that a test can compare:
/// `1 earning 44.97 EUR pending 2026-03-01 gross=45.91 fee=0.94 id=txn_A001`
class TranscriptSink final : public ImportSink
{
public:
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    void keepDetail() { m_keepsDetail = true; }

    void beginRecord(const CsvRecord &record) override;
    void earning(const EarningDraft &draft) override;
    void payout(const PayoutDraft &draft) override;
    void metrics(const MetricRow &row) override;
    void rate(const RateDraft &draft) override;
    void missingRate() override;
    void member(MemberState state) override;
    void skip(SkipReason reason) override;
    void reject(RejectReason reason, std::string_view column, std::string_view cell) override;
    void statedTotal(int metric, Micros value, TotalUse use) override;
    void leftOutRows() override;
    void balance(BalancePart part, Micros value) override;
    [[nodiscard]] bool wantsDetail() const override { return m_keepsDetail; }

private:
    void add(const QString &line);

    QStringList m_lines;
    qint64 m_record = 0;
    bool m_keepsDetail = false;
};

struct Transcript
{
    QString refusal; // the word of the reason; empty if the file was read
    QString format;
    QStringList lines;
    QStringList questions;
    QStringList warnings;
};

using AnswerMap = QMap<QString, QString>;

/// Reads a file of that text. `answers` may hold `format` and `name`, the name of the file.
[[nodiscard]] Transcript transcriptOf(const QByteArray &bytes, const AnswerMap &answers = {});
/// The same with the details of the earnings.
[[nodiscard]] Transcript detailedTranscriptOf(const QByteArray &bytes,
                                              const AnswerMap &answers = {});

/// The bytes of a sample; empty if there is no such file.
[[nodiscard]] QByteArray sample(const QString &name);

} // namespace Creator::Test
