#pragma once

#include "mainwindow/palettesource.h"
#include "widgets/overlay.h"

#include <QSet>

class QListView;
class QVBoxLayout;

namespace Creator {

class PaletteModel;
class PlainLabel;
class SearchField;

/// Finds actions and records by a few letters, from the keyboard alone.
///
/// Every source is asked at once and shown in its own group as soon as it answers; an answer to an
/// older query is dropped.
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    static constexpr int itemsPerGroup = 6;

    /// Sources must outlive the palette; their order is the order of the groups.
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    void setSources(const QList<PaletteSource *> &sources);
    /// Opens with an empty query.
    void openFresh();

    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    [[nodiscard]] QRect panelRect() const override;
    void placePanel(const QRect &rect) override;
    void outsideClicked() override { dismiss(); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask(const QString &query);
    void onAnswered(int question, qsizetype group, const QList<PaletteItem> &items);
    void move(int step);
    void choose(int row);
    void activateCurrent();
    void fitToContent();
    void retranslate();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

    QList<PaletteSource *> m_sources;
    PaletteModel *m_model;
    QWidget *m_panel;
    SearchField *m_field;
    QListView *m_list;
    PlainLabel *m_nothing;
    int m_question = 0;
    QSet<qsizetype> m_answered;
    bool m_activateWhenAnswered = false;
};

} // namespace Creator
