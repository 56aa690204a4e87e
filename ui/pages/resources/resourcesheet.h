#pragma once

#include "dialogs/sheet.h"
#include "domain/person.h"
#include "domain/resource.h"
#include "widgets/prompter.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Creator {

class LicenceForm;
class PlainLabel;

/// One resource as a form: what it is, and what its licence allows.
class ResourceSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Lists
    {
        QList<ResourceCategory> categories;
        QList<Channel> channels;
        QStringList plans;
    };

    /// `resource` with a null id is a new one.
    ResourceSheet(const Resource &resource, const Lists &lists, Prompter &prompter,
                  QWidget *window);
    ~ResourceSheet() override;

signals:
    /// The values are complete; the sheet stays open until dismiss().
    void saveRequested(const Creator::Resource &resource);

private:
    void build(const Lists &lists);
    [[nodiscard]] QWidget *buildFields(const Lists &lists);
    void chooseFile();
    void submit();
    void complain(QWidget *field, const QString &sentence);

    Resource m_resource;
    Prompter &m_prompter;
    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_category;
    QLineEdit *m_location;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
    LicenceForm *m_licence;
    PlainLabel *m_problem;
};

} // namespace Creator
