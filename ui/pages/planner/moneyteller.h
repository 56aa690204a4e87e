#pragma once

#include "core/clock.h"
#include "domain/currency.h"
#include "domain/ids.h"

#include <QObject>
#include <QPointer>

namespace Creator {

class ContentSheet;
class Database;

/// Tells in the form of a content what it brought in so far. Read on a worker.
class MoneyTeller final : public QObject
{
    Q_OBJECT

public:
    MoneyTeller(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~MoneyTeller() override;

    void setHomeCurrency(Currency currency) { m_home = currency; }
    /// Says nothing in the form of a new content, or of one that neither went out nor earned.
    void join(ContentSheet &form);

private:
    Database &m_database;
    const Clock &m_clock;
    Currency m_home;
};

} // namespace Creator
