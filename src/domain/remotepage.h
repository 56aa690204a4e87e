#pragma once

#include "domain/contentenums.h"
#include "domain/currency.h"
#include "domain/earningenums.h"
#include "domain/exchangerate.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"
#include "domain/payout.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Creator {

// What a page of a platform's answer says, in our words. Texts are plain (no HTML), as the platform
// wrote them; external ids are the platform's own, always text. A counter that is absent in the
// answer has no RemoteMetric: it is unknown, not 0.

/// Who the account is.
struct RemoteProfile
{
    QString accountId; // the platform's own id of the account; never a handle that may change
    QString handle;
    QString displayName;
    QUrl url; // of the channel's page
    QJsonObject settings; // what later requests need, for ConnectedAccount::settings; no secrets
};

struct RemoteContent
{
    QString externalId;
    QString title;
    QString description;
    ContentType type = ContentType::Other;
    ContentStatus status = ContentStatus::Published;
    QDateTime publishedAt; // UTC; null if it is not out
    QDateTime plannedAt; // UTC; of what the platform will publish by itself
    int durationSeconds = 0; // 0: unknown
    QJsonObject metadata; // url, visibility, tags …: what has no field
    bool isGone = false; // the platform says that it was deleted
};

struct RemoteComment
{
    QString externalId;
    QString contentExternalId; // empty: about no known content
    QString parentExternalId; // empty: begins a thread
    QString authorName;
    QString authorHandle;
    QString body;
    QDateTime publishedAt; // UTC
    QDateTime updatedAt; // UTC; null: never edited
    bool isOwn = false; // written by the account itself: never unread
    bool isHidden = false;
    bool isGone = false;
    QJsonObject metadata; // what a reply needs beside the id; stored with the comment
};

struct RemoteMetric
{
    QString contentExternalId; // empty: about the whole channel
    QByteArray name; // a name of domain/metriccatalogue.h
    MetricSpan span = MetricSpan::Lifetime;
    QDate day; // the platform's own day; first one of a period
    int days = 1; // 1: that day; 0: a state on that day; else the period's length
    double value = 0;
    QByteArray currency; // ISO 4217, of metrics of type currency
    QByteArray dimension; // "country", "device"; empty: none
    QString dimensionValue;
};

struct RemoteEarning
{
    QString externalId; // or the platform's stable key where it gives no id ("2026-11-01/ads")
    EarningSource source = EarningSource::Other;
    EarningStatus status = EarningStatus::Pending;
    EarningKind kind = EarningKind::Earning;
    Money amount; // signed: what it does to the balance
    std::optional<Micros> gross;
    std::optional<Micros> fee; // a positive cost
    QDate earnedOn; // as the platform wrote it
    QDateTime occurredAt; // UTC; null if the platform gives only a day
    QDate paidOn;
    bool isDayKeyed = false; // the day is a part of the key (a daily estimate)
    QString payer;
    QString description;
    QString contentExternalId;
    QString payoutExternalId; // the payout that settles it, where it is named
    QJsonObject metadata;
};

struct RemotePayout
{
    QString externalId;
    Money amount; // always positive
    PayoutDirection direction = PayoutDirection::Out;
    PayoutStatus status = PayoutStatus::Paid;
    bool isReversal = false;
    QDate paidOn;
    QString description;
};

/// One page of an answer, and how to go on.
struct RemotePage
{
    std::optional<RemoteProfile> profile;
    QList<RemoteContent> contents;
    QList<RemoteComment> comments;
    QList<RemoteMetric> metrics;
    QList<RemoteEarning> earnings;
    QList<RemotePayout> payouts;
    QList<ExchangeRate> rates;
    QStringList goneContents; // named by the platform as deleted
    QString nextPage; // for ReadingPosition::page; empty: that was the last one
    bool isAside = false; // between pages of a list: says nothing about what follows
    QJsonObject memory; // keys to change in ReadingPosition::memory
    int skipped = 0; // items that no part of ours could hold
};

} // namespace Creator
