#pragma once

#include "widgets/statestore.h"

#include <QHash>

namespace Creator::Test {

/// Remembers widget states for as long as the test lives.
struct MemoryStore
{
    QHash<QString, QByteArray> states;
    int saves = 0;

    [[nodiscard]] StateStore store()
    {
        return { [this](const QString &key) { return states.value(key); },
                 [this](const QString &key, const QByteArray &state) {
                     states.insert(key, state);
                     ++saves;
                 } };
    }
};

} // namespace Creator::Test
