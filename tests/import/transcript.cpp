#include "transcript.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Creator::Test {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString code(Currency currency)
{
    return currency.isNull() ? u"XXX"_s : currency.code();
}

void addText(QString &line, const char *key, std::string_view value)
{
    if (!value.empty())
        line += u' ' + QLatin1StringView(key) + u'=' + text(value);
}

void addMoney(QString &line, const char *key, std::optional<Micros> value)
{
    if (value)
        line += u' ' + QLatin1StringView(key) + u'=' + decimalText(*value);
}

void addDay(QString &line, const char *key, std::optional<DayNumber> day)
{
    if (day)
        line += u' ' + QLatin1StringView(key) + u'=' + isoText(*day);
}

void addInstant(QString &line, std::optional<std::int64_t> ms)
{
    if (ms)
        line += " at="_L1 + QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate);
}

QString metricName(int number)
{
    for (const Metric &metric : allMetrics()) {
        if (metric.number == number)
            return text(metric.name);
    }
    return QString::number(number);
}

Transcript read(const QByteArray &bytes, const AnswerMap &answers, TranscriptSink &sink)
{
    Transcript transcript;
    ImportWishes wishes;
    wishes.answers = answers;
    wishes.format = wishes.answers.take(u"format"_s);
    wishes.originalName = wishes.answers.take(u"name"_s);
    Accepted<ImportFile> file = ImportFile::fromBytes(bytes, wishes);
    if (!file) {
        transcript.refusal = text(word(file.error().reason));
        return transcript;
    }
    for (ImportTable &table : file->tables()) {
        if (const auto done = table.readAll(sink); !done)
            transcript.refusal = text(word(done.error().reason));
    }
    transcript.format = file->formatId();
    transcript.lines = sink.lines();
    for (const OpenQuestion &question : file->questions())
        transcript.questions.append(question.key);
    transcript.warnings = file->warnings();
    return transcript;
}

} // namespace

void TranscriptSink::add(const QString &line)
{
    m_lines.append(QString::number(m_record) + u' ' + line);
}

void TranscriptSink::beginRecord(const CsvRecord &record)
{
    m_record = record.number();
}

void TranscriptSink::earning(const EarningDraft &draft)
{
    QString line = "earning %1 %2 %3 %4"_L1.arg(decimalText(draft.amount), code(draft.currency),
                                                wordText(draft.status), isoText(draft.earnedDay));
    if (draft.kind != EarningKind::Earning)
        line += " kind="_L1 + wordText(draft.kind);
    if (draft.source != EarningSource::Other)
        line += " source="_L1 + wordText(draft.source);
    addDay(line, "paid", draft.paidDay);
    addDay(line, "due", draft.dueDay);
    addDay(line, "keyday", draft.keyDay);
    addInstant(line, draft.occurredAtMs);
    addMoney(line, "gross", draft.gross);
    addMoney(line, "fee", draft.fee);
    addText(line, "platform", draft.platform);
    addText(line, "id", draft.externalId);
    if (draft.naturalKey != draft.externalId)
        line += (draft.keyKind == KeyKind::UniqueId ? " key="_L1 : " nth="_L1)
            + text(draft.naturalKey).replace(QChar(0x1f), u'|');
    addText(line, "payout", draft.payoutId);
    addText(line, "payer", draft.payer);
    addText(line, "raw", draft.rawAmount);
    addText(line, "text", draft.description);
    addText(line, "detail", draft.detailJson);
    add(line);
}

void TranscriptSink::payout(const PayoutDraft &draft)
{
    QString line = "payout %1 %2 %3 %4"_L1.arg(decimalText(draft.amount), code(draft.currency),
                                               text(word(draft.status)), isoText(draft.day));
    if (draft.direction == PayoutDirection::In)
        line += " in"_L1;
    if (draft.reversed)
        line += " reversed"_L1;
    addText(line, "platform", draft.platform);
    addText(line, "id", draft.externalId);
    if (draft.naturalKey != draft.externalId && draft.keyKind == KeyKind::UniqueId)
        line += " key="_L1 + text(draft.naturalKey).replace(QChar(0x1f), u'|');
    addText(line, "text", draft.description);
    add(line);
}

void TranscriptSink::metrics(const MetricRow &row)
{
    QString line = "metrics "_L1 + text(word(row.span));
    addText(line, "content", row.contentId);
    addText(line, "title", row.contentTitle);
    addText(line, "part", row.dimensionValue);
    addDay(line, "published", row.publishedDay);
    addDay(line, "day", row.day);
    if (row.span == MetricSpan::Period) {
        addDay(line, "from", row.from);
        addDay(line, "to", row.to);
    }
    for (const MetricValue &value : row.values)
        line += u' ' + metricName(value.number) + u':' + decimalText(value.micros);
    if (!row.currency.isNull())
        line += u' ' + code(row.currency);
    add(line);
}

void TranscriptSink::rate(const RateDraft &draft)
{
    add("rate %1 %2/%3 %4"_L1.arg(isoText(draft.day), code(draft.base), code(draft.quote),
                                  text(draft.rate)));
}

void TranscriptSink::missingRate()
{
    add(u"no rate"_s);
}

void TranscriptSink::member(MemberState state)
{
    add(state == MemberState::Active ? u"member active"_s : u"member inactive"_s);
}

void TranscriptSink::skip(SkipReason reason)
{
    add("skip "_L1 + text(word(reason)));
}

void TranscriptSink::reject(RejectReason reason, std::string_view column, std::string_view cell)
{
    add("reject %1 %2=%3"_L1.arg(text(word(reason)), text(column), text(cell)));
}

void TranscriptSink::statedTotal(int metric, Micros value, TotalUse use)
{
    add("total %1 %2%3"_L1.arg(metricName(metric), decimalText(value),
                               use == TotalUse::ComparedWithRows ? " compared"_L1 : ""_L1));
}

void TranscriptSink::leftOutRows()
{
    add(u"rows left out"_s);
}

void TranscriptSink::balance(BalancePart part, Micros value)
{
    add("%1 balance %2"_L1.arg(part == BalancePart::Opening ? "opening"_L1 : "closing"_L1,
                               decimalText(value)));
}

Transcript transcriptOf(const QByteArray &bytes, const AnswerMap &answers)
{
    TranscriptSink sink;
    return read(bytes, answers, sink);
}

Transcript detailedTranscriptOf(const QByteArray &bytes, const AnswerMap &answers)
{
    TranscriptSink sink;
    sink.keepDetail();
    return read(bytes, answers, sink);
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(CREATOR_TEST_DATA) + "/formats/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Creator::Test
