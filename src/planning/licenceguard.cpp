#include "planning/licenceguard.h"

#include "core/wallclock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Creator::LicenceGuard {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class LicenceGuard
{
    Q_DECLARE_TR_FUNCTIONS(Creator::LicenceGuard)
};

using Kind = LicenceViolation::Kind;
using Severity = LicenceViolation::Severity;

/// What a kind of licence says before anything is written down about it.
struct Terms
{
    bool hasDays;
    bool forbidsCommercial;
    bool hasChannels;
    enum class Attribution { None, IfGiven, Always } attribution;
};

Terms termsOf(LicenceType type)
{
    switch (type) {
    case LicenceType::Owned:
    case LicenceType::Cc0:
        return { false, false, false, Terms::Attribution::None };
    case LicenceType::CcBy:
    case LicenceType::CcBySa:
        return { false, false, false, Terms::Attribution::Always };
    case LicenceType::CcByNc:
        return { false, true, false, Terms::Attribution::Always };
    case LicenceType::Editorial:
        return { true, true, true, Terms::Attribution::IfGiven };
    case LicenceType::RoyaltyFree:
    case LicenceType::RightsManaged:
    case LicenceType::Subscription:
    case LicenceType::Unknown:
        break;
    }
    return { true, false, true, Terms::Attribution::IfGiven };
}

bool isFree(LicenceType type)
{
    return type == LicenceType::Owned || type == LicenceType::Cc0;
}

QString shown(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString licenceName(LicenceType type)
{
    switch (type) {
    case LicenceType::CcBy:
        return u"CC BY"_s;
    case LicenceType::CcBySa:
        return u"CC BY-SA"_s;
    case LicenceType::CcByNc:
        return u"CC BY-NC"_s;
    case LicenceType::Owned:
    case LicenceType::Cc0:
    case LicenceType::RoyaltyFree:
    case LicenceType::RightsManaged:
    case LicenceType::Subscription:
    case LicenceType::Editorial:
    case LicenceType::Unknown:
        break;
    }
    return {};
}

/// Collects what is wrong with one resource.
class Finding
{
public:
    Finding(const Content &content, const Resource &resource, const LicenceUse &use)
        : m_content(content)
        , m_resource(resource)
        , m_licence(resource.licence)
        , m_terms(termsOf(resource.licence.type))
        , m_use(use)
    {
    }

    QList<LicenceViolation> violations()
    {
        if (m_licence.type == LicenceType::Unknown) {
            add(Kind::UnknownLicence, Severity::Warning,
                LicenceGuard::tr("Nobody has said under which licence “%1” may be used."));
        }
        if (m_terms.hasDays && m_use.day.isValid())
            checkDays();
        if (m_use.purpose == LicenceUse::Purpose::Commercial)
            checkPurpose();
        if (m_terms.hasChannels)
            checkChannel();
        if (needsAttribution(m_resource))
            checkAttribution();
        return m_found;
    }

private:
    void add(Kind kind, Severity severity, const QString &sentence)
    {
        // The name last: it may hold a %1 of its own.
        m_found.append({ m_content.id, m_resource.id, kind, severity,
                         QString(sentence).replace(u"%1"_s, m_resource.name) });
    }

    void checkDays()
    {
        if (m_licence.validFrom.isValid() && m_use.day < m_licence.validFrom) {
            add(Kind::NotYetValid, Severity::Blocks,
                LicenceGuard::tr("“%1” may be used from %2 on, which is after %3.")
                    .replace(u"%2"_s, shown(m_licence.validFrom))
                    .replace(u"%3"_s, shown(m_use.day)));
        }
        if (m_licence.validTo.isValid() && m_use.day > m_licence.validTo) {
            add(Kind::Expired, Severity::Blocks,
                LicenceGuard::tr("“%1” may be used until %2, which is before %3.")
                    .replace(u"%2"_s, shown(m_licence.validTo))
                    .replace(u"%3"_s, shown(m_use.day)));
        }
    }

    void checkPurpose()
    {
        const bool forbidden = m_terms.forbidsCommercial
            || (!isFree(m_licence.type) && m_licence.commercial == Licence::Commercial::Forbidden);
        if (forbidden) {
            add(Kind::NonCommercial, Severity::Blocks,
                LicenceGuard::tr("“%1” may not be used to earn money."));
        } else if (m_licence.type == LicenceType::RightsManaged
                   && m_licence.commercial == Licence::Commercial::Unknown) {
            add(Kind::NonCommercial, Severity::Warning,
                LicenceGuard::tr("The licence of “%1” does not say whether money may be earned "
                                 "with it."));
        }
    }

    void checkChannel()
    {
        if (m_licence.channels.isEmpty())
            return;
        if (!m_use.channel) {
            add(Kind::WrongChannel, Severity::Warning,
                LicenceGuard::tr("“%1” is licensed for some channels only; choose the channel."));
        } else if (!m_licence.channels.contains(*m_use.channel)) {
            add(Kind::WrongChannel, Severity::Blocks,
                LicenceGuard::tr("“%1” is not licensed for this channel."));
        }
    }

    void checkAttribution()
    {
        const QString line = attributionLine(m_resource);
        bool isThere = m_content.description.simplified().contains(line);
        for (const ContentVariant &variant : m_content.variants) {
            if (!variant.description.isEmpty())
                isThere = isThere && variant.description.simplified().contains(line);
        }
        if (!isThere) {
            add(Kind::MissingAttribution, Severity::Blocks,
                LicenceGuard::tr("“%1” must be credited in the description."));
        }
    }

    const Content &m_content;
    const Resource &m_resource;
    const Licence &m_licence;
    const Terms m_terms;
    const LicenceUse &m_use;
    QList<LicenceViolation> m_found;
};

QList<ResourceId> idsOf(const Content &content)
{
    QList<ResourceId> ids;
    for (const ResourceUse &use : content.resources) {
        if (!ids.contains(use.resource))
            ids.append(use.resource);
    }
    return ids;
}

QDate dayOf(const Content &content, const QTimeZone &zone)
{
    const QDateTime at = content.calendarAt();
    return at.isNull() ? QDate() : wallClockAt(at, zone).day;
}

} // namespace

QList<LicenceViolation> check(const Content &content, const Resources &resources,
                              const LicenceUse &use)
{
    QList<LicenceViolation> all;
    const QList<ResourceId> ids = idsOf(content);
    for (const ResourceId &id : ids) {
        const auto it = resources.constFind(id);
        if (it == resources.constEnd()) {
            all.append({ content.id, id, Kind::MissingResource, Severity::Blocks,
                         LicenceGuard::tr("A linked resource no longer exists.") });
        } else if (!it->deletedAt.isNull()) {
            all.append({ content.id, id, Kind::MissingResource, Severity::Blocks,
                         LicenceGuard::tr("“%1” is in the trash.").arg(it->name) });
        } else {
            all.append(Finding(content, *it, use).violations());
        }
    }
    return all;
}

QList<LicenceViolation> checkAll(const QList<Content> &contents, const Resources &resources,
                                 const QTimeZone &zone, std::optional<QDate> on)
{
    QList<LicenceViolation> all;
    for (const Content &content : contents) {
        if (content.isOut() || !content.deletedAt.isNull() || content.resources.isEmpty())
            continue;
        all.append(check(content, resources,
                         { on ? *on : dayOf(content, zone), content.profileId,
                           LicenceUse::Purpose::Commercial }));
    }
    return all;
}

bool blocks(const QList<LicenceViolation> &violations)
{
    return std::any_of(violations.begin(), violations.end(), [](const LicenceViolation &one) {
        return one.severity == Severity::Blocks;
    });
}

QList<Resource> resourcesOf(const Content &content, const Resources &resources)
{
    QList<Resource> found;
    const QList<ResourceId> ids = idsOf(content);
    for (const ResourceId &id : ids) {
        if (const auto it = resources.constFind(id); it != resources.constEnd())
            found.append(*it);
    }
    return found;
}

bool needsAttribution(const Resource &resource)
{
    switch (termsOf(resource.licence.type).attribution) {
    case Terms::Attribution::None:
        return false;
    case Terms::Attribution::IfGiven:
        return !resource.licence.attribution.simplified().isEmpty();
    case Terms::Attribution::Always:
        return true;
    }
    return false;
}

QString attributionLine(const Resource &resource)
{
    const QString given = resource.licence.attribution.simplified();
    if (!given.isEmpty())
        return given;
    QStringList parts{ resource.name.simplified() };
    if (const QString source = resource.licence.source.simplified(); !source.isEmpty())
        parts.append(source);
    if (const QString licence = licenceName(resource.licence.type); !licence.isEmpty())
        parts.append(licence);
    return parts.join(u", ");
}

QList<Resource> ofSubscription(const QString &plan, const Resources &resources)
{
    QList<Resource> found;
    for (const Resource &resource : resources) {
        if (!plan.isEmpty() && resource.licence.subscription == plan && resource.deletedAt.isNull())
            found.append(resource);
    }
    std::sort(found.begin(), found.end(), [](const Resource &a, const Resource &b) {
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
    return found;
}

QList<LicenceExposure> exposedIf(const QList<Resource> &ending, QDate lastDay,
                                 const QList<Content> &contents, const QTimeZone &zone)
{
    QHash<ResourceId, LicenceType> types;
    for (const Resource &resource : ending)
        types.insert(resource.id, resource.licence.type);
    QList<LicenceExposure> exposed;
    for (const Content &content : contents) {
        if (!content.deletedAt.isNull() || content.status == ContentStatus::Archived)
            continue;
        LicenceExposure one{ content.id, {}, dayOf(content, zone), {} };
        const bool goesOutLater = !content.isOut() && (one.day.isNull() || one.day > lastDay);
        const QList<ResourceId> ids = idsOf(content);
        for (const ResourceId &id : ids) {
            const auto type = types.constFind(id);
            if (type != types.constEnd() && (goesOutLater || *type == LicenceType::RightsManaged))
                one.resources.append(id);
        }
        if (one.resources.isEmpty())
            continue;
        using Reason = LicenceExposure::Reason;
        one.reason = !goesOutLater ? Reason::StaysOnline
            : one.day.isNull()     ? Reason::HasNoDate
                                   : Reason::GoesOutLater;
        exposed.append(one);
    }
    return exposed;
}

} // namespace Creator::LicenceGuard
