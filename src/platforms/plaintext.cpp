#include "platforms/plaintext.h"

#include "core/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

constexpr std::array entities{
    Entity{ "amp"_L1, u'&' },         Entity{ "lt"_L1, u'<' },
    Entity{ "gt"_L1, u'>' },          Entity{ "quot"_L1, u'"' },
    Entity{ "apos"_L1, u'\'' },       Entity{ "nbsp"_L1, u' ' },
    Entity{ "hellip"_L1, u'\u2026' }, Entity{ "ndash"_L1, u'\u2013' },
    Entity{ "mdash"_L1, u'\u2014' },  Entity{ "lsquo"_L1, u'\u2018' },
    Entity{ "rsquo"_L1, u'\u2019' },  Entity{ "ldquo"_L1, u'\u201c' },
    Entity{ "rdquo"_L1, u'\u201d' },  Entity{ "copy"_L1, u'\u00a9' },
    Entity{ "euro"_L1, u'\u20ac' },
};

constexpr std::array blocks{ "p"_L1,  "div"_L1, "blockquote"_L1, "ul"_L1, "ol"_L1, "pre"_L1,
                             "h1"_L1, "h2"_L1,  "h3"_L1,         "h4"_L1, "h5"_L1, "h6"_L1 };

/// Reads HTML from left to right, once. Takes anything: what is no tag is text.
class HtmlText
{
public:
    explicit HtmlText(QStringView html)
        : m_html(html)
    {
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<' && readTag())
                continue;
            if (c == u'&' && readEntity())
                continue;
            write(QString(c.isSpace() && c != QChar::Nbsp ? QChar(u' ') : c));
            ++m_at;
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        return m_text;
    }

private:
    void write(const QString &text)
    {
        if (m_hidden > 0)
            return;
        const bool isBlank = text == u" "_s;
        if (isBlank && (m_text.isEmpty() || m_text.endsWith(u' ') || m_text.endsWith(u'\n')))
            return;
        m_text += text;
    }

    void breakLine(int lines)
    {
        if (m_hidden > 0 || m_text.isEmpty())
            return;
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        int have = 0;
        while (have < m_text.size() && m_text.at(m_text.size() - 1 - have) == u'\n')
            ++have;
        m_text += QString(std::max(0, lines - have), u'\n');
    }

    bool readTag()
    {
        const qsizetype first = m_at + 1;
        if (m_html.sliced(first).startsWith(u"!--")) {
            const qsizetype end = m_html.indexOf(u"-->", first);
            m_at = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        if (m_hasNoMoreTags)
            return false;
        const qsizetype end = m_html.indexOf(u'>', first);
        m_hasNoMoreTags = end < 0;
        if (m_hasNoMoreTags)
            return false;
        QStringView tag = m_html.sliced(first, end - first);
        const bool isClosing = tag.startsWith(u'/');
        if (isClosing)
            tag = tag.sliced(1);
        if (tag.isEmpty() || !(tag.front().isLetter() || tag.front() == u'!'))
            return false;
        m_at = end + 1;
        apply(tag, isClosing);
        return true;
    }

    void apply(QStringView tag, bool isClosing)
    {
        const auto nameEnd
            = std::find_if(tag.begin(), tag.end(), [](QChar c) { return !c.isLetterOrNumber(); });
        const QString name = tag.first(nameEnd - tag.begin()).toString().toLower();
        const bool isSkipped = name == "script"_L1 || name == "style"_L1;
        if (name == "span"_L1 || isSkipped)
            nest(isSkipped || tag.contains(u"invisible"), isClosing);
        else if (name == "br"_L1)
            breakOnce();
        else if (name == "li"_L1)
            breakLine(1);
        else if (std::find(blocks.begin(), blocks.end(), name) != blocks.end())
            breakLine(2);
    }

    void breakOnce()
    {
        if (m_hidden == 0 && !m_text.isEmpty())
            m_text += u'\n';
    }

    /// Spans nest, so that the end of an inner one does not show the outer one again.
    void nest(bool hides, bool isClosing)
    {
        if (!isClosing) {
            m_spans.append(hides ? u'h' : u's');
            m_hidden += hides;
        } else if (!m_spans.isEmpty()) {
            m_hidden -= m_spans.back() == u'h';
            m_spans.chop(1);
        }
    }

    bool readEntity()
    {
        constexpr qsizetype longest = 12;
        const qsizetype length
            = m_html.sliced(m_at, std::min(longest, m_html.size() - m_at)).indexOf(u';');
        if (length < 0)
            return false;
        const qsizetype end = m_at + length;
        const QStringView name = m_html.sliced(m_at + 1, end - m_at - 1);
        const QString text = name.startsWith(u'#') ? numbered(name.sliced(1)) : named(name);
        if (text.isEmpty())
            return false;
        write(text);
        m_at = end + 1;
        return true;
    }

    static QString named(QStringView name)
    {
        const auto *it = std::find_if(entities.begin(), entities.end(),
                                      [&](const Entity &entity) { return name == entity.name; });
        return it == entities.end() ? QString() : QString(QChar(it->character));
    }

    static QString numbered(QStringView digits)
    {
        bool isNumber = false;
        const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
        const uint code
            = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
        if (!isNumber || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    QString m_spans;
    int m_hidden = 0;
    bool m_hasNoMoreTags = false;
};

} // namespace

QString plainText(const QString &html)
{
    return canonicalText(HtmlText(html).read());
}

QString titleOf(const QString &text, qsizetype limit)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.size() <= limit)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(limit);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return line.first(finder.position()).trimmed();
}

} // namespace Creator
