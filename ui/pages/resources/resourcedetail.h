#pragma once

#include "models/resourcerow.h"

#include <QPair>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Creator {

class Badge;
class Clock;
class PlainLabel;
class ThumbnailCache;

/// One resource beside the list: what it is, what its licence asks, and which contents use it.
class ResourceDetail final : public QWidget
{
    Q_OBJECT

public:
    using Use = QPair<ContentId, QString>;

    ResourceDetail(ThumbnailCache &thumbnails, const Clock &clock, QWidget *parent = nullptr);
    ~ResourceDetail() override;

    void showResource(const ResourceRow &row, const QString &category);
    /// Which contents use the resource that is shown.
    void showUses(const QList<Use> &uses);
    void setEditable(Qt::ItemFlags editable);

signals:
    void editRequested();
    void exposureRequested();
    void openRequested();
    void relinkRequested();
    void contentRequested(Creator::ContentId content);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Picture;

    void build();
    void retranslate();
    void refresh();
    void fillFacts();
    void addFact(const QString &name, const QString &value);
    void copyAttribution();

    const Clock &m_clock;
    ResourceRow m_row;
    QString m_category;
    QList<Use> m_uses;
    Picture *m_picture;
    PlainLabel *m_name;
    Badge *m_licence;
    Badge *m_end;
    PlainLabel *m_hint;
    QWidget *m_factsPlace;
    QVBoxLayout *m_facts;
    QPushButton *m_copy;
    PlainLabel *m_usesTitle;
    QWidget *m_usesPlace;
    QVBoxLayout *m_usesList;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_relink;
    QPushButton *m_exposure;
};

} // namespace Creator
