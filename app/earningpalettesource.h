#pragma once

#include "domain/earning.h"
#include "mainwindow/palettesource.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Creator {

class Clock;
class Database;
class QueryTicket;

/// The ledger in the command palette, by payer and description; the newest first.
class EarningPaletteSource final : public QObject, public PaletteSource
{
    Q_OBJECT

public:
    EarningPaletteSource(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~EarningPaletteSource() override;

    [[nodiscard]] QString group() const override;
    /// Nothing for an empty query: the ledger itself shows the newest.
    [[nodiscard]] QFuture<QList<PaletteItem>> search(const QString &query, int limit) override;
    void activate(const QString &id) override;

signals:
    void chosen(const Creator::Earning &earning);

private:
    [[nodiscard]] PaletteItem itemOf(const Earning &earning) const;

    Database &m_database;
    const Clock &m_clock;
    std::shared_ptr<QueryTicket> m_ticket; // of the question under way
    QHash<QString, Earning> m_found;
};

} // namespace Creator
