#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

namespace Creator {

/// Makes every file that this process creates from now on private to its owner (umask 077).
/// Called once, before the first file.
void keepNewFilesPrivate();

/// The data folder, in which everything of one business is. What the database keeps there,
/// src/storage knows.
class ProfileLocation final
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ProfileLocation)

public:
    /// The platform's place for application data; needs QCoreApplication's name.
    [[nodiscard]] static QString defaultFolder();
    /// Sample data never mixes with real data: it has a folder of its own, beside the default one.
    [[nodiscard]] static QString sampleFolder();

    /// Creates `folder` if it is missing, private to its owner. A folder that already holds other
    /// things keeps its permissions. Fails with Error::Code::File.
    [[nodiscard]] static Result<ProfileLocation> open(const QString &folder);

    /// Absolute, without a slash at the end; so are the others.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString logFile() const;
    /// The person looks at sample data, which is said on every screen.
    [[nodiscard]] bool isSample() const;

private:
    explicit ProfileLocation(QString folder);

    QString m_folder;
};

} // namespace Creator
