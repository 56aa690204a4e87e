#pragma once

#include "domain/resource.h"
#include "media/mediajob.h"

#include <QHash>

namespace Creator {

/// Looks in a folder, and all below it, for files that moved: those of the same content, whatever
/// they are called now. Only files of a size that is looked for are read.
class RelinkJob final : public MediaJob
{
    Q_OBJECT

public:
    /// Of `missing`, those without a content hash cannot be found.
    RelinkJob(const QList<Resource> &missing, const QString &folder, QObject *parent = nullptr);
    ~RelinkJob() override;

    /// Where each now lies; only once finished.
    [[nodiscard]] const QHash<ResourceId, QString> &found() const { return m_found; }

protected:
    [[nodiscard]] Status work() override;

private:
    [[nodiscard]] Status compare(const QString &path, const QList<const Resource *> &candidates);

    const QList<Resource> m_missing;
    const QString m_folder;
    QHash<ResourceId, QString> m_found;
};

} // namespace Creator
