#pragma once

#include "mainwindow/palettesource.h"
#include "storage/readpool.h"
#include "storage/textsearch.h"

#include <QObject>

namespace Creator {

class Database;

/// Finds rows of one kind for the command palette by any piece of their text.
class TextPaletteSource final : public QObject, public PaletteSource
{
    Q_OBJECT

public:
    TextPaletteSource(Database &database, Searched what, QObject *parent = nullptr);
    ~TextPaletteSource() override;

    [[nodiscard]] QString group() const override;
    [[nodiscard]] QFuture<QList<PaletteItem>> search(const QString &query, int limit) override;
    void activate(const QString &id) override;

signals:
    void chosen(const Creator::Uuid &id);

private:
    [[nodiscard]] Icon picture() const;
    [[nodiscard]] QString detailOf(const FoundText &found) const;

    Database &m_database;
    const Searched m_what;
    std::shared_ptr<QueryTicket> m_ticket;
};

} // namespace Creator
