#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Creator {

/// Writes JSON in the order it is told, indented, decimals as strings: a report with a hundred
/// thousand groups needs no tree in memory.
class JsonText
{
public:
    /// `key` is for values inside an object; empty inside a list.
    void beginObject(QLatin1String key = {});
    void endObject();
    void beginList(QLatin1String key = {});
    void endList();
    void text(QLatin1String key, const QString &value);
    void amount(QLatin1String key, Micros value);
    void number(QLatin1String key, qint64 value);
    /// null for a null day.
    void day(QLatin1String key, QDate value);
    void beginObjectNamed(const QString &name);

    [[nodiscard]] QByteArray take() { return std::move(m_bytes.append('\n')); }

private:
    void begin(QLatin1String key);
    void quote(const QString &value);
    void open(char bracket);
    void close(char bracket);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true;
};

} // namespace Creator
