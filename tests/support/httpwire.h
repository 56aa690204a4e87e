#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace Creator::Test {

/// HTTP/1.1 as it travels, as far as tests need it.
struct WireMessage
{
    QByteArray startLine;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    void setHeader(const QByteArray &name, const QByteArray &value);
    void dropHeader(const QByteArray &name);
    [[nodiscard]] QByteArray bytes() const;
};

/// Takes one whole message from the front of `buffer`; nothing if it has not arrived yet. A body
/// without a length reaches to the end, which is known only if `isClosed`.
enum class Wire { Open, Closed };
[[nodiscard]] std::optional<WireMessage> takeMessage(QByteArray &buffer, Wire wire);

[[nodiscard]] QByteArray gzipped(const QByteArray &plain);
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace Creator::Test
