#pragma once

#include "core/job.h"

#include <QThreadPool>

#include <functional>

namespace Creator {

/// A job whose work runs on one thread of its own and touches the disk only.
class MediaJob : public Job
{
    Q_OBJECT

public:
    explicit MediaJob(const QString &title, QObject *parent = nullptr);
    ~MediaJob() override;

protected:
    /// On the worker; ends early with cancelled() once isCancelRequested().
    [[nodiscard]] virtual Status work() = 0;
    [[nodiscard]] static tl::unexpected<Error> cancelled();
    /// Every final destructor calls it first: the work uses members that go with it.
    void abandonWork();

private:
    void doStart() final;

    QThreadPool m_pool;
};

} // namespace Creator
