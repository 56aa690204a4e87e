#pragma once

#include <QIODevice>

namespace Creator {

/// The body of a request that is sent at most once. When a connection breaks, the network library
/// would begin anew by itself, although the server may have acted on what it got. It asks to rewind
/// the body then, which this one refuses.
class UploadOnce final : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadOnce(QByteArray body, QObject *parent = nullptr);

    /// There is something to send, and nobody has fetched any of it.
    [[nodiscard]] bool isUntouched() const { return m_given == 0 && !m_body.isEmpty(); }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_given = 0;
};

} // namespace Creator
