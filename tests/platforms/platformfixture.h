#pragma once

#include "platforms/platformclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

namespace Creator {

/// The day on which all examples are read.
inline const QDateTime readAt(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// What a platform is known to answer, from tests/data/platforms.
inline QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(CREATOR_TEST_DATA "/platforms/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline HttpReply answer(const QByteArray &body, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

/// JSON that is written with ' for ".
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// With the headers of an example: an object of texts.
inline HttpReply withHeaders(HttpReply reply, const QString &name)
{
    const QJsonObject headers = QJsonDocument::fromJson(example(name)).object();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        reply.headers.append({ it.key().toUtf8(), it.value().toString().toUtf8() });
    return reply;
}

inline Reading readingOf(const PlatformClient &client, const ConnectedAccount &account,
                         const QByteArray &name)
{
    const QList<Reading> readings = client.readings(account);
    for (const Reading &reading : readings) {
        if (reading.name == name)
            return reading;
    }
    return {};
}

/// The page that a reading makes of an example.
inline Result<PlatformPage> pageOf(const PlatformClient &client, const ConnectedAccount &account,
                                   const QByteArray &name, const HttpReply &reply,
                                   ReadingPosition position = {})
{
    const Reading reading = readingOf(client, account, name);
    if (!reading.read)
        return failure(Error::Code::NotFound, QString::fromUtf8(name));
    if (position.now.isNull())
        position.now = readAt;
    return reading.read(account, position, reply);
}

/// The address that a reading asks, as text.
inline QString askedBy(const PlatformClient &client, const ConnectedAccount &account,
                       const QByteArray &name, ReadingPosition position = {})
{
    const Reading reading = readingOf(client, account, name);
    if (position.now.isNull())
        position.now = readAt;
    return reading.request ? reading.request(account, position).url.toString(QUrl::FullyEncoded)
                           : QString();
}

/// The value of a metric; nothing if it is not there.
inline std::optional<double> metricOf(const PlatformPage &page, const QByteArray &name,
                                      const QString &content = {}, QDate day = {})
{
    for (const RemoteMetric &metric : page.metrics) {
        if (metric.name == name && metric.contentExternalId == content
            && (day.isNull() || metric.day == day))
            return metric.value;
    }
    return std::nullopt;
}

/// What every page has to keep: known metrics with a valid day, ids, money with a currency.
inline QString faultOf(const PlatformPage &page)
{
    for (const RemoteMetric &metric : page.metrics) {
        const Metric *known = findMetric(std::string_view(metric.name.constData()));
        if (!known || !metric.day.isValid())
            return QString::fromUtf8("metric " + metric.name);
        if ((known->type == MetricType::Currency) == metric.currency.isEmpty())
            return QString::fromUtf8("currency of " + metric.name);
    }
    for (const RemoteContent &content : page.contents) {
        if (content.externalId.isEmpty() || content.title.isEmpty())
            return QStringLiteral("content");
    }
    for (const RemoteComment &comment : page.comments) {
        if (comment.externalId.isEmpty() || !comment.publishedAt.isValid())
            return QStringLiteral("comment");
    }
    for (const RemoteEarning &earning : page.earnings) {
        if (earning.externalId.isEmpty() || earning.amount.currency.isNull()
            || !earning.earnedOn.isValid())
            return QStringLiteral("earning");
    }
    return {};
}

} // namespace Creator

Q_DECLARE_METATYPE(Creator::Reaction::Kind)
