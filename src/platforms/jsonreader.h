#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace Creator {

/// A look at one value of a JsonDocument, which has to outlive it. Absent and null are the same,
/// and asking a value for what it is not gives nothing: never an error, never a guess.
class JsonValue
{
public:
    using Handle = std::array<quintptr, 2>;

    JsonValue() = default;
    explicit JsonValue(const Handle &handle)
        : m_handle(handle)
        , m_isThere(true)
    {
    }

    /// Absent or null.
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isString() const;

    /// Of an object; the first of that name.
    [[nodiscard]] JsonValue operator[](std::string_view key) const;
    /// Of an array.
    [[nodiscard]] QList<JsonValue> items() const;
    /// Of an object.
    [[nodiscard]] QList<std::pair<std::string_view, JsonValue>> fields() const;

    /// Of a string: fit to be stored (NFC, no NUL, no lone surrogate).
    [[nodiscard]] QString text() const;
    /// Of a string, as it stands in the document.
    [[nodiscard]] std::string_view view() const;
    /// Of a string or a whole number: ids are text to us, whatever a platform writes.
    [[nodiscard]] QString id() const;
    /// A whole number of 64 bits, or one that a platform writes as text or as 12.0.
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] bool isTrue() const;
    /// Of an ISO 8601 text; UTC, null if it is none.
    [[nodiscard]] QDateTime instant() const;

private:
    Handle m_handle = {};
    bool m_isThere = false;
};

/// An answer, read. Refuses more than 32 MiB and more than 128 levels; mends text that is not
/// Unicode, since one bad comment must not cost a page.
class JsonDocument
{
public:
    static constexpr qsizetype maxBytes = 32 * 1024 * 1024;
    static constexpr int maxDepth = 128;

    /// Error::Code::InvalidData with a sentence.
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray &body);
    [[nodiscard]] JsonValue root() const { return m_root; }

private:
    JsonDocument() = default;

    std::shared_ptr<void> m_parser; // holds what the values look at
    JsonValue m_root;
};

/// JSON with the text mended that no Unicode is: bytes, and escapes of half a character.
[[nodiscard]] QByteArray mendedJson(const QByteArray &body);

/// "The answer could not be understood.", of an answer that is not what was asked for.
[[nodiscard]] Error unreadableAnswer();

} // namespace Creator
