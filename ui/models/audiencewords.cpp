#include "models/audiencewords.h"

#include "planning/countryname.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class AudienceWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::AudienceWords)
};

struct DimensionWord
{
    const char *dimension;
    const char *name;
};

constexpr DimensionWord words[] = {
    { "country", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Country") },
    { "device", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Device") },
    { "source", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Traffic source") },
    { "traffic source", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Traffic source") },
    { "platform", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Platform") },
    { "site", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Site") },
    { "app", QT_TRANSLATE_NOOP("Creator::AudienceWords", "App") },
    { "ad unit", QT_TRANSLATE_NOOP("Creator::AudienceWords", "Ad unit") },
};

} // namespace

QString dimensionName(const QString &dimension)
{
    const QString plain = dimension.toLower().replace(u'_', u' ');
    const auto *word
        = std::find_if(std::begin(words), std::end(words), [&](const DimensionWord &one) {
              return plain == QLatin1StringView(one.dimension);
          });
    return word == std::end(words) ? dimension : AudienceWords::tr(word->name);
}

QString sliceName(const QString &dimension, const QString &value)
{
    if (value.trimmed().isEmpty() || value == "ZZ"_L1)
        return AudienceWords::tr("Unknown");
    if (dimension.compare("country"_L1, Qt::CaseInsensitive) != 0)
        return value;
    const bool isKorean = QLocale().language() == QLocale::Korean;
    const QString name = countryName(value, isKorean ? u"ko"_s : u"en"_s);
    return name.isEmpty() ? value : name;
}

} // namespace Creator
