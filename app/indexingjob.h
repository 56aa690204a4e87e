#pragma once

#include "core/job.h"

namespace Creator {

class Writer;

/// Brings the search index up to date after a big import, in steps that let other writes through.
class IndexingJob final : public Job
{
    Q_OBJECT

public:
    explicit IndexingJob(Writer &writer, QObject *parent = nullptr);

protected:
    void doStart() override;

private:
    void next();

    Writer &m_writer;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace Creator
