#pragma once

#include "dialogs/sheet.h"
#include "domain/person.h"

class QLineEdit;
class QPlainTextEdit;

namespace Creator {

class PlainLabel;
class Prompter;

/// A channel as a form, with everything that is kept of one.
class ChannelSheet final : public Sheet
{
    Q_OBJECT

public:
    /// A channel with a null id is a new one.
    ChannelSheet(const Channel &channel, Prompter &prompter, QWidget *window);
    ~ChannelSheet() override;

signals:
    void saveRequested(const Creator::Channel &channel);

private:
    struct Link
    {
        QLineEdit *name;
        QLineEdit *address;
    };

    void build();
    void buildImage();
    void addField(QWidget *control, const QString &name, const QString &hint = {});
    void addLink(const QString &name, const QString &address);
    void submit();
    [[nodiscard]] bool readLinks(QJsonObject &links);
    void complain(QWidget &field, const QString &sentence);

    Channel m_channel;
    Prompter &m_prompter;
    QLineEdit *m_name;
    QLineEdit *m_category;
    QPlainTextEdit *m_description;
    QLineEdit *m_image;
    QVBoxLayout *m_links;
    QList<Link> m_linkFields;
    PlainLabel *m_problem;
};

} // namespace Creator
