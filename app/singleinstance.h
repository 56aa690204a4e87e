#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace Creator {

/// One window per data folder: a second start hands its files to the first, which comes to the
/// front.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if another process has the folder and took the files over.
    [[nodiscard]] bool handOver(const QStringList &files) const;
    /// From now on later starts are heard.
    void listen();

signals:
    /// Another start; `files` may be empty.
    void raised(const QStringList &files);

private:
    void answer();

    const QString m_name;
    QLocalServer m_server;
};

} // namespace Creator
