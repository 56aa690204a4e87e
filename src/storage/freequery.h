#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace Creator {

class Connection;

/// A question in SQL that a person wrote.
///
/// Promises to change nothing, whatever the text says: only one statement that reads is run, and
/// nothing but reading is allowed to it: no other file, no setting, no function of the system.
class FreeQuery
{
public:
    /// What a visitor answers.
    enum class Go { On, Enough };
    /// Integers, reals and texts as they are, a null as an invalid value, bytes as QByteArray.
    using Visitor = std::function<Go(const QVariantList &row)>;

    /// Passes rows in their order. InvalidData says what SQL does not understand, or refuses.
    /// Afterwards columns() are known, even if there were no rows.
    [[nodiscard]] Status run(Connection &connection, const QString &sql, const Visitor &visit);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    /// A value as text: an id in its usual form, other bytes in hexadecimal digits.
    [[nodiscard]] static QString text(const QVariant &value);

private:
    QStringList m_columns;
};

} // namespace Creator
