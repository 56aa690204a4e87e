#pragma once

#include "cliprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace Creator::Test {

inline const QByteArray stripeHeader
    = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
      "reporting_category,description\n";

inline QByteArray stripeRow(const char *id)
{
    return QByteArray("txn_") + id
        + ",2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n";
}

/// A data folder with two earnings, a temporary folder of its own, and a look at whether both
/// stayed as they were.
struct FaultFixture
{
    QTemporaryDir dir;
    QString profile = dir.filePath(QStringLiteral("data"));
    QString temp = dir.filePath(QStringLiteral("tmp"));
    QString good = file("good.csv", stripeHeader + stripeRow("7") + stripeRow("8"));

    FaultFixture()
    {
        QDir().mkpath(temp);
        const QString first = file("first.csv", stripeHeader + stripeRow("1") + stripeRow("2"));
        if (run({ QStringLiteral("import"), first }).exitCode != 0)
            qFatal("cannot fill the test's data folder");
    }

    QString database() const { return profile + QStringLiteral("/creator.sqlite"); }

    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(QLatin1String(name));
        write(path, bytes);
        return path;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("cannot write the test's file");
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliRun run(const QStringList &arguments) const { return runOn(profile, arguments); }
    CliRun runOn(const QString &folder, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), temp);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), dir.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CREATOR_PROGRAM),
                      QStringList{ QStringLiteral("--profile"), folder } + arguments);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 process.readAllStandardOutput(), process.readAllStandardError() };
    }

    /// Everything in the data folder with its bytes, but for SQLite's own files, which reading
    /// makes, too.
    QMap<QString, QByteArray> state() const
    {
        QMap<QString, QByteArray> all;
        const QStringList names = QDir(profile).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            if (!name.endsWith(QLatin1String("-shm")) && !name.endsWith(QLatin1String("-wal"))) {
                all.insert(name,
                           QCryptographicHash::hash(read(profile + u'/' + name),
                                                    QCryptographicHash::Sha256));
            }
        }
        return all;
    }
    bool tempIsEmpty() const { return QDir(temp).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot); }

    int rows() const
    {
        return run({ QStringLiteral("earnings"), QStringLiteral("sum"), QStringLiteral("--json") })
            .object()
            .value(QStringLiteral("rows"))
            .toInt(-1);
    }
};

/// One line with one full stop, at its end: a sentence for people, without what a library had to
/// say.
inline bool isOneSentence(const QByteArray &err)
{
    static const QRegularExpression sentence(QStringLiteral("^[^\\n]*[^\\n.]\\.\\n$"),
                                             QRegularExpression::DontCaptureOption);
    static const QRegularExpression another(QStringLiteral("\\. [A-Z]"));
    const QString text = QString::fromUtf8(err);
    return sentence.match(text).hasMatch() && !another.match(text).hasMatch()
        && !text.contains(QLatin1String("SQL")) && !text.contains(QLatin1String("errno"));
}

} // namespace Creator::Test
