#pragma once

#include "core/job.h"

namespace Creator::Test {

/// A job that does what the test says, when it says so.
class ManualJob final : public Job
{
public:
    explicit ManualJob(const QString &title, QObject *parent = nullptr)
        : Job(title, parent)
    {
    }

    using Job::fail;
    using Job::reportProgress;
    using Job::succeed;

protected:
    void doStart() override { }
};

} // namespace Creator::Test
