#include "import/icsreader.h"

#include "import/icsentry.h"
#include "import/icstamer.h"

#include <QCoreApplication>
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
            ++m_undated;
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
        for (const IcsEntry &entry : std::as_const(m_entries)) {
            if (entry.isCancelled)
                ++m_cancelled;
            else if (entry.item.occurrence.isNull() && (entry.rule || !entry.extra.isEmpty()))
                repeat(entry);
            else
                append(entry.item);
        }
        return m_items;
    }

    [[nodiscard]] QStringList warnings() const
    {
        QStringList all;
        if (m_undated > 0)
            all.append(IcsReader::tr("%Ln event(s) without a readable date were left out.", nullptr,
                                     m_undated));
        if (m_twice > 0)
            all.append(
                IcsReader::tr("%Ln entry(s) stood in the file more than once.", nullptr, m_twice));
        if (m_cancelled > 0)
            all.append(
                IcsReader::tr("%Ln cancelled entry(s) were left out.", nullptr, m_cancelled));
        if (m_isFull)
            all.append(IcsReader::tr("Only the first %L1 entries were read.").arg(mostItems));
        return all;
    }

private:
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
    int m_undated = 0;
    int m_twice = 0;
    int m_cancelled = 0;
    bool m_isFull = false;
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
    for (icalcomponent *one = icalcomponent_get_first_component(calendar.get(), ICAL_ANY_COMPONENT);
         one != nullptr;
         one = icalcomponent_get_next_component(calendar.get(), ICAL_ANY_COMPONENT)) {
        const icalcomponent_kind kind = icalcomponent_isa(one);
        if (kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTODO_COMPONENT)
            assembly.add(readEntry(one, zones));
    }
    IcsReading reading{ assembly.items(), assembly.warnings() };
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
