#pragma once

#include "widgets/statestore.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

class QHeaderView;

namespace Creator {

/// Remembers the order, width and visibility of a table's columns under one key.
///
/// Columns are remembered by name, so that a version with more or fewer columns still finds the
/// rest. State it cannot read is ignored. It asks the header when it goes, so that its owner keeps
/// it no longer than the header: a child of the header would outlive the part that answers.
class HeaderStateSaver final : public QObject
{
    Q_OBJECT

public:
    /// `columns` names every column by its logical index, for ever.
    HeaderStateSaver(QHeaderView &header, QStringList columns, QString key, StateStore store);
    ~HeaderStateSaver() override;

    /// Called by itself when the header has a model; again after the model's columns changed.
    void restore();
    void saveNow();

private:
    void scheduleSave();

    QHeaderView &m_header;
    const QStringList m_columns;
    const QString m_key;
    const StateStore m_store;
    QTimer m_rest;
    bool m_restoring = false;
};

} // namespace Creator
