#pragma once

#include "domain/content.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QListWidget;

namespace Creator {

/// A date and time that may be absent: a box to tick and an editor. Shown in a zone, kept in UTC.
class InstantField final : public QWidget
{
    Q_OBJECT

public:
    InstantField(const QString &text, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Null unticks it; ticking it then offers `suggestion`.
    void setInstant(const QDateTime &utc, const QDateTime &suggestion);
    /// Null while unticked.
    [[nodiscard]] QDateTime instant() const;

private:
    QTimeZone m_zone;
    QDateTime m_given;
    QCheckBox *m_has;
    QDateTimeEdit *m_edit;
};

/// Steps to tick; the last line takes a new one, an emptied line goes.
class ChecklistEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistEdit(QWidget *parent = nullptr);

    void setItems(const QList<ChecklistItem> &items);
    [[nodiscard]] QList<ChecklistItem> items() const;

private:
    void addLine(const ChecklistItem &item);

    QListWidget *m_list;
};

/// The resources that a content uses, picked from the library.
class UseEdit final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        ResourceId id;
        QString name;
    };

    explicit UseEdit(QWidget *parent = nullptr);

    /// `choices` by name.
    void setUses(const QList<ResourceUse> &uses, const QList<Choice> &choices);
    [[nodiscard]] QList<ResourceUse> uses() const;

private:
    void addUse(const ResourceUse &use);

    QList<Choice> m_choices;
    QListWidget *m_list;
    QComboBox *m_pick;
};

} // namespace Creator
