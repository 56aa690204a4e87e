#include "planning/licenceguard.h"

#include "planning/licenceterms.h"

#include <QCoreApplication>
#include <QLocale>

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

bool isFree(LicenceType type)
{
    return type == LicenceType::Owned || type == LicenceType::Cc0;
}

QString shown(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
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

QList<LicenceViolation> checkGoingOut(const QList<Content> &contents, const Resources &resources,
                                      const QTimeZone &zone)
{
    QList<LicenceViolation> all;
    for (const Content &content : contents) {
        if (content.status == ContentStatus::Scheduled
            || content.status == ContentStatus::Published)
            all += check(
                content, resources,
                { dayOf(content, zone), content.profileId, LicenceUse::Purpose::Commercial });
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

} // namespace Creator::LicenceGuard
