#include "platforms/jsonreader.h"

#include "core/text.h"
#include "platforms/isotime.h"

#include <QCoreApplication>

#include <bit>
#include <charconv>
#include <cmath>
#include <simdjson.h>

namespace Creator {

namespace {

using Element = simdjson::dom::element;

static_assert(sizeof(Element) == sizeof(JsonValue::Handle));
static_assert(std::is_trivially_copyable_v<Element>);

Element element(const JsonValue::Handle &handle)
{
    return std::bit_cast<Element>(handle);
}

JsonValue value(const Element &element)
{
    return JsonValue(std::bit_cast<JsonValue::Handle>(element));
}

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

int hexDigits(QByteArrayView text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number, 16);
    return error == std::errc() && text.size() == 4 && end == text.end() ? number : -1;
}

/// The unit of a \uXXXX at `at`, or -1.
int escapedUnit(const QByteArray &json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    return hexDigits(QByteArrayView(json).sliced(at + 2, 4));
}

bool isHigh(int unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLow(int unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

} // namespace

bool JsonValue::isNull() const
{
    return !m_isThere || element(m_handle).is_null();
}

bool JsonValue::isObject() const
{
    return m_isThere && element(m_handle).is_object();
}

bool JsonValue::isArray() const
{
    return m_isThere && element(m_handle).is_array();
}

bool JsonValue::isString() const
{
    return m_isThere && element(m_handle).is_string();
}

JsonValue JsonValue::operator[](std::string_view key) const
{
    Element found;
    if (!isObject() || element(m_handle).at_key(key).get(found) != simdjson::SUCCESS)
        return {};
    return value(found);
}

QList<JsonValue> JsonValue::items() const
{
    QList<JsonValue> items;
    simdjson::dom::array array;
    if (!m_isThere || element(m_handle).get(array) != simdjson::SUCCESS)
        return items;
    items.reserve(static_cast<qsizetype>(array.size()));
    for (const Element item : array)
        items.append(value(item));
    return items;
}

QList<std::pair<std::string_view, JsonValue>> JsonValue::fields() const
{
    QList<std::pair<std::string_view, JsonValue>> fields;
    simdjson::dom::object object;
    if (!m_isThere || element(m_handle).get(object) != simdjson::SUCCESS)
        return fields;
    for (const auto field : object)
        fields.append({ field.key, value(field.value) });
    return fields;
}

std::string_view JsonValue::view() const
{
    std::string_view text;
    if (!m_isThere || element(m_handle).get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

QString JsonValue::text() const
{
    const std::string_view utf8 = view();
    return canonicalText(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString JsonValue::id() const
{
    if (isString())
        return text();
    if (!m_isThere)
        return {};
    uint64_t large = 0;
    if (element(m_handle).get(large) == simdjson::SUCCESS)
        return QString::number(large);
    int64_t number = 0;
    return element(m_handle).get(number) == simdjson::SUCCESS ? QString::number(number) : QString();
}

std::optional<qint64> JsonValue::integer() const
{
    if (!m_isThere)
        return std::nullopt;
    int64_t whole = 0;
    if (element(m_handle).get(whole) == simdjson::SUCCESS)
        return whole;
    if (isString())
        return wholeNumber(view());
    double real = 0;
    constexpr double exact = 9007199254740992.0; // above it a double is no whole number any more
    if (element(m_handle).is_double() && element(m_handle).get(real) == simdjson::SUCCESS
        && std::abs(real) <= exact && std::trunc(real) == real)
        return static_cast<qint64>(real);
    return std::nullopt;
}

std::optional<double> JsonValue::number() const
{
    double number = 0;
    if (!m_isThere || element(m_handle).get(number) != simdjson::SUCCESS)
        return std::nullopt;
    return number;
}

bool JsonValue::isTrue() const
{
    bool flag = false;
    return m_isThere && element(m_handle).get(flag) == simdjson::SUCCESS && flag;
}

QDateTime JsonValue::instant() const
{
    return instantFromIso(view());
}

Result<JsonDocument> JsonDocument::parse(const QByteArray &body)
{
    if (body.size() > maxBytes)
        return failure(unreadableAnswer());
    const auto parser = std::make_shared<simdjson::dom::parser>();
    if (parser->allocate(std::max<size_t>(64, static_cast<size_t>(body.size())), maxDepth)
        != simdjson::SUCCESS)
        return failure(unreadableAnswer());
    Element root;
    const auto read = [&](const QByteArray &json) {
        return parser->parse(json.constData(), static_cast<size_t>(json.size())).get(root);
    };
    simdjson::error_code error = read(body);
    if (error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR)
        error = read(mendedJson(body));
    if (error != simdjson::SUCCESS)
        return failure(unreadableAnswer());
    JsonDocument document;
    document.m_parser = parser;
    document.m_root = value(root);
    return document;
}

QByteArray mendedJson(const QByteArray &body)
{
    QByteArray json = QString::fromUtf8(body).toUtf8();
    for (qsizetype i = 0; i + 1 < json.size(); ++i) {
        if (json[i] != '\\')
            continue;
        const int unit = escapedUnit(json, i);
        if (isHigh(unit) && isLow(escapedUnit(json, i + 6)))
            i += 11;
        else if (isHigh(unit) || isLow(unit))
            json.replace(i + 2, 4, "fffd");
        else
            ++i; // what is escaped is no beginning of an escape
    }
    return json;
}

Error unreadableAnswer()
{
    return { Error::Code::InvalidData,
             QCoreApplication::translate("Creator::PlatformClient",
                                         "The answer could not be understood.") };
}

} // namespace Creator
