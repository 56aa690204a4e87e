#include "import/icsreader.h"

#include "import/icsentry.h"
#include "import/icstamer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <memory>

namespace Creator {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class IcsReader
{
    Q_DECLARE_TR_FUNCTIONS(Creator::IcsReader)
};

constexpr qsizetype mostItems = 50'000;
constexpr qint64 mostMilliseconds = 5'000;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parse(const QByteArray &text)
{
    // libical ends the program on the first bad input unless it is told not to.
    icalerror_set_errors_are_fatal(0);
    return Component(icalparser_parse_string(text.constData()), &icalcomponent_free);
}

/// Puts the entries of one file together: which of two with the same UID counts, what repeats.
class Assembly
{
public:
    Assembly(IcsZones &zones, const IcsWishes &wishes)
        : m_zones(zones)
        , m_wishes(wishes)
    {
    }

    void add(const IcsEntry &entry)
    {
        if (!entry.isReadable) {
            m_rejected.append({ entry.item.line, entry.item.title,
                                IcsReader::tr("The event has no date that can be read.") });
            return;
        }
        const QString key = entry.item.uid + u'\x1f'
            + QString::number(entry.item.occurrence.isNull()
                                  ? -1
                                  : entry.item.occurrence.toMSecsSinceEpoch());
        const auto known = m_byKey.constFind(key);
        if (entry.item.uid.isEmpty() || known == m_byKey.constEnd()) {
            m_byKey.insert(key, m_entries.size());
            m_entries.append(entry);
            return;
        }
        ++m_twice;
        if (entry.sequence >= m_entries.at(*known).sequence)
            m_entries[*known] = entry;
    }

    [[nodiscard]] QList<IcsItem> items()
    {
        m_unrolling.start();
        for (const IcsEntry &entry : std::as_const(m_entries)) {
            if (entry.isCancelled)
                ++m_cancelled;
            else if (entry.item.occurrence.isNull() && (entry.rule || !entry.extra.isEmpty())
                     && mayRepeat())
                repeat(entry);
            else
                append(entry.item);
        }
        return m_items;
    }

    [[nodiscard]] const QList<IcsReject> &rejected() const { return m_rejected; }

    [[nodiscard]] QStringList warnings() const
    {
        QStringList all;
        if (m_twice > 0)
            all.append(
                IcsReader::tr("%Ln entry(s) stood in the file more than once.", nullptr, m_twice));
        if (m_cancelled > 0)
            all.append(
                IcsReader::tr("%Ln cancelled entry(s) were left out.", nullptr, m_cancelled));
        if (m_isFull)
            all.append(IcsReader::tr("Only the first %L1 entries were read.").arg(mostItems));
        if (m_hasGivenUp)
            all.append(
                IcsReader::tr("Some rules were too slow to follow; their entries stand once."));
        return all;
    }

private:
    /// A rule may be walked through for seconds until it shows that it never falls due; a file full
    /// of such rules must not hold anybody up.
    bool mayRepeat()
    {
        m_hasGivenUp = m_hasGivenUp || m_unrolling.elapsed() > mostMilliseconds;
        return !m_hasGivenUp;
    }

    void append(const IcsItem &item)
    {
        if (m_items.size() < mostItems)
            m_items.append(item);
        else
            m_isFull = true;
    }

    void repeat(const IcsEntry &entry)
    {
        const QList<QDateTime> starts = occurrencesOf(entry, m_zones, m_wishes);
        for (const QDateTime &start : starts) {
            const QString key
                = entry.item.uid + u'\x1f' + QString::number(start.toMSecsSinceEpoch());
            if (m_byKey.contains(key))
                continue; // changed or cancelled by itself
            IcsItem item = entry.item;
            item.occurrence = start;
            if (item.due.isValid() && item.start.isValid())
                item.due = item.due.addMSecs(item.start.msecsTo(start));
            item.start = start;
            append(item);
        }
    }

    IcsZones &m_zones;
    const IcsWishes &m_wishes;
    QList<IcsEntry> m_entries;
    QHash<QString, qsizetype> m_byKey;
    QList<IcsItem> m_items;
    QList<IcsReject> m_rejected;
    int m_twice = 0;
    int m_cancelled = 0;
    bool m_isFull = false;
    bool m_hasGivenUp = false;
    QElapsedTimer m_unrolling;
};

} // namespace

Result<IcsReading> readIcs(const QByteArray &bytes, const IcsWishes &wishes)
{
    Result<TamedIcs> tamed = tameIcs(bytes);
    if (!tamed)
        return failure(tamed.error());
    const Component calendar = parse(tamed->text);
    if (!calendar)
        return failure(Error::Code::InvalidData, IcsReader::tr("The calendar cannot be read."));
    IcsZones zones(calendar.get(), wishes.zone);
    Assembly assembly(zones, wishes);
    qsizetype seen = 0;
    for (icalcomponent *one = icalcomponent_get_first_component(calendar.get(), ICAL_ANY_COMPONENT);
         one != nullptr;
         one = icalcomponent_get_next_component(calendar.get(), ICAL_ANY_COMPONENT)) {
        const icalcomponent_kind kind = icalcomponent_isa(one);
        if (kind != ICAL_VEVENT_COMPONENT && kind != ICAL_VTODO_COMPONENT)
            continue;
        IcsEntry entry = readEntry(one, zones);
        entry.item.line = tamed->entryLines.value(seen++);
        assembly.add(entry);
    }
    const QList<IcsItem> items = assembly.items();
    IcsReading reading{ items, assembly.rejected(), assembly.warnings() };
    if (const int errors = tamed->unreadableLines + icalcomponent_count_errors(calendar.get());
        errors > 0) {
        reading.warnings.append(
            IcsReader::tr("%Ln line(s) could not be read and were left out.", nullptr, errors));
    }
    if (tamed->isCutOff)
        reading.warnings.append(IcsReader::tr("The file ends too early; it was probably cut off."));
    const QStringList unknown = zones.unknown();
    for (const QString &zone : unknown) {
        reading.warnings.append(
            IcsReader::tr("The time zone %1 is not known; its times were read as yours.")
                .arg(zone));
    }
    return reading;
}

} // namespace Creator
