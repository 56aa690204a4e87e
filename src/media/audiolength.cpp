#include "media/audiolength.h"

#include <QCoreApplication>
#include <QFile>

#include <taglib/fileref.h>
#include <taglib/tfilestream.h>

namespace Creator {

namespace {

/// A file without a name, so that nothing can be concluded from its suffix.
class NamelessStream final : public TagLib::FileStream
{
public:
    explicit NamelessStream(const QByteArray &path)
        : TagLib::FileStream(path.constData(), true)
    {
    }

    TagLib::FileName name() const override { return ""; }
};

} // namespace

Result<qint64> audioLength(const QString &path)
{
    NamelessStream stream(QFile::encodeName(path));
    if (!stream.isOpen()) {
        return failure(Error::Code::File,
                       QCoreApplication::translate("Media", "The file cannot be read."));
    }
    const TagLib::FileRef file(&stream, true, TagLib::AudioProperties::Average);
    const TagLib::AudioProperties *properties = file.isNull() ? nullptr : file.audioProperties();
    if (!properties || properties->lengthInMilliseconds() <= 0) {
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate("Media", "The file holds no sound."));
    }
    return properties->lengthInMilliseconds();
}

} // namespace Creator
