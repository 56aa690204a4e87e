#include "media/filestatejob.h"

namespace Creator {

FileStateJob::FileStateJob(const QList<Resource> &resources, QObject *parent)
    : MediaJob(tr("Looking for missing files"), parent)
    , m_resources(resources)
{
}

FileStateJob::~FileStateJob()
{
    abandonWork();
}

Status FileStateJob::work()
{
    constexpr qsizetype reportEvery = 64;
    for (qsizetype i = 0; i < m_resources.size(); ++i) {
        if (isCancelRequested())
            return cancelled();
        if (i % reportEvery == 0)
            reportProgress(i, m_resources.size());
        const FileState state = fileState(m_resources.at(i));
        if (state != FileState::NoFile)
            m_states.insert(m_resources.at(i).id, state);
    }
    return {};
}

} // namespace Creator
