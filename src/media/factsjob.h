#pragma once

#include "media/mediafacts.h"
#include "media/mediajob.h"

#include <QStringList>

namespace Creator {

/// Reads what files tell of themselves; folders are read with all that they hold.
class FactsJob final : public MediaJob
{
    Q_OBJECT

public:
    struct Read
    {
        QString path; // absolute
        MediaFacts facts;
    };

    /// More than that in one go are left out.
    static constexpr qsizetype mostFiles = 20'000;

    explicit FactsJob(const QStringList &paths, QObject *parent = nullptr);
    ~FactsJob() override;

    // Only once finished.
    [[nodiscard]] const QList<Read> &files() const { return m_files; }
    /// Those that could not be read.
    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }

protected:
    [[nodiscard]] Status work() override;

private:
    [[nodiscard]] QStringList expanded() const;

    const QStringList m_paths;
    QList<Read> m_files;
    QStringList m_unreadable;
};

} // namespace Creator
