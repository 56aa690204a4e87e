#pragma once

#include "core/result.h"
#include "domain/earningenums.h"
#include "domain/ids.h"
#include "domain/metriccatalogue.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Connection;
class Database;

/// Where a figure belongs: one account of one channel.
struct FigurePlace
{
    ChannelId channel;
    QString platform;
    QString accountId;

    friend bool operator==(const FigurePlace &, const FigurePlace &) = default;
};

/// A figure that a person enters by hand.
struct ManualFigure
{
    enum class Counts {
        TheDay, // what came on that day, or how it stood there
        InTotal, // everything up to and including that day
    };

    FigurePlace place;
    UserId owner; // whose it becomes
    std::optional<ContentId> content; // nothing: the account as a whole
    const Metric *metric = nullptr;
    Counts counts = Counts::TheDay;
    QString currency; // of metrics of money, else empty
    QDate day;
    Micros value = 0; // millionths of the metric's unit
};

/// What stands on the day of a figure, and who told it.
struct StandingFigure
{
    Micros value = 0;
    Origin origin = Origin::File;
    QString fileName; // of an import
    QDateTime recordedAt; // UTC
};

/// All SQL about figures that a person enters. They take the place of what was fetched, and no
/// sync or import takes theirs.
class ManualFigures final : public QObject
{
    Q_OBJECT

public:
    explicit ManualFigures(Database &database, QObject *parent = nullptr);
    ~ManualFigures() override;

    /// That have figures already, from files too.
    [[nodiscard]] static Result<QList<FigurePlace>> places(Connection &connection);
    /// Published ones of the channel on that platform or on none, the newest first.
    [[nodiscard]] static Result<QList<QPair<ContentId, QString>>>
    contentsOf(Connection &connection, const FigurePlace &place, int limit);
    /// What stands there now; value and owner of `figure` do not matter.
    [[nodiscard]] static Result<std::optional<StandingFigure>> standing(Connection &connection,
                                                                        const ManualFigure &figure);

    /// One step to undo, under that label. Error::Code::NotFound if the content is gone,
    /// InvalidData with a sentence where the other way to count would hide the figure or be hidden.
    QFuture<Result<void>> save(const ManualFigure &figure, const QString &label);

signals:
    void changed();

private:
    Database &m_database;
};

} // namespace Creator
