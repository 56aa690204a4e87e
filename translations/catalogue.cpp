#include "catalogue.h"

#include <QFile>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr QStringView contextName = u"Creator"; // core/wordtranslator looks here

struct Entry
{
    Catalogue::Key key;
    Catalogue::Message message;
};

void readForms(QXmlStreamReader &xml, Catalogue::Message &message)
{
    if (!message.isPlural) {
        message.forms = { xml.readElementText() };
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Entry readMessage(QXmlStreamReader &xml)
{
    Entry entry;
    entry.message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.key.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entry.key.disambiguation = xml.readElementText();
        else if (xml.name() == "extracomment"_L1)
            entry.message.note = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readForms(xml, entry.message);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

void writeMessage(QXmlStreamWriter &xml, const Catalogue::Key &key,
                  const Catalogue::Message &message)
{
    xml.writeStartElement(u"message"_s);
    if (message.isPlural)
        xml.writeAttribute(u"numerus"_s, u"yes"_s);
    xml.writeTextElement(u"source"_s, key.source);
    if (!key.disambiguation.isEmpty())
        xml.writeTextElement(u"comment"_s, key.disambiguation);
    if (!message.note.isEmpty())
        xml.writeTextElement(u"extracomment"_s, message.note);
    xml.writeStartElement(u"translation"_s);
    if (!Catalogue::isTranslated(message))
        xml.writeAttribute(u"type"_s, u"unfinished"_s);
    for (const QString &form : message.forms) {
        if (message.isPlural)
            xml.writeTextElement(u"numerusform"_s, form);
        else
            xml.writeCharacters(form);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

Result<Catalogue> Catalogue::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::File, u"%1 cannot be read."_s.arg(path));
    Catalogue catalogue;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "message"_L1)
            continue;
        const Entry entry = readMessage(xml);
        catalogue.m_messages.insert(entry.key, entry.message);
    }
    if (xml.hasError())
        return failure(Error::Code::File, u"%1: %2"_s.arg(path, xml.errorString()));
    return catalogue;
}

Status Catalogue::write(const QString &path, const QString &language) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::File, u"%1 cannot be written."_s.arg(path));
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE TS>"_s);
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, language);
    xml.writeAttribute(u"sourcelanguage"_s, u"en"_s);
    xml.writeStartElement(u"context"_s);
    xml.writeTextElement(u"name"_s, contextName.toString());
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it)
        writeMessage(xml, it.key(), it.value());
    xml.writeEndDocument();
    if (!file.commit())
        return failure(Error::Code::File, u"%1 cannot be written."_s.arg(path));
    return {};
}

void Catalogue::follow(const Catalogue &sources)
{
    QMap<Key, Message> followed;
    for (auto it = sources.m_messages.cbegin(); it != sources.m_messages.cend(); ++it) {
        Message message = it.value();
        message.forms = m_messages.value(it.key()).forms;
        followed.insert(it.key(), message);
    }
    m_messages = followed;
}

void Catalogue::keepPlurals()
{
    m_messages.removeIf([](const QMap<Key, Message>::iterator &it) { return !it->isPlural; });
}

bool Catalogue::isTranslated(const Message &message)
{
    return !message.forms.isEmpty() && !message.forms.contains(QString());
}

} // namespace Creator
