#pragma once

#include "dialogs/sheet.h"
#include "domain/resource.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace Creator {

class PlainLabel;

/// A content that would be without a licence, and why, in one sentence.
struct Exposure
{
    ContentId content;
    QString title;
    QString reason;

    friend bool operator==(const Exposure &, const Exposure &) = default;
};

/// "What is exposed if this licence ends on …?" Asks by signal; whoever knows answers.
class ExposureSheet final : public Sheet
{
    Q_OBJECT

public:
    /// What may end together: the resource alone, or all of its subscription.
    struct Scope
    {
        QString text;
        QList<ResourceId> resources;
    };

    ExposureSheet(const QList<Scope> &scopes, QDate day, QWidget *window);
    ~ExposureSheet() override;

    void showAnswer(const QList<Exposure> &exposed);
    /// Why there is no answer.
    void showProblem(const QString &sentence);

signals:
    void asked(const QList<Creator::ResourceId> &resources, QDate day);
    void contentRequested(Creator::ContentId content);

private:
    void ask();
    void clearAnswer();

    const QList<Scope> m_scopes;
    QComboBox *m_scope;
    QDateEdit *m_day;
    PlainLabel *m_summary;
    QVBoxLayout *m_list;
};

} // namespace Creator
