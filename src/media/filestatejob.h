#pragma once

#include "media/filestate.h"
#include "media/mediajob.h"

#include <QHash>

namespace Creator {

/// Looks which files are gone or changed.
class FileStateJob final : public MediaJob
{
    Q_OBJECT

public:
    explicit FileStateJob(const QList<Resource> &resources, QObject *parent = nullptr);
    ~FileStateJob() override;

    /// Of everything that has a file; only once finished.
    [[nodiscard]] const QHash<ResourceId, FileState> &states() const { return m_states; }

protected:
    [[nodiscard]] Status work() override;

private:
    const QList<Resource> m_resources;
    QHash<ResourceId, FileState> m_states;
};

} // namespace Creator
