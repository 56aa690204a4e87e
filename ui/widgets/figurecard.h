#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace Creator {

/// One figure that answers a question: what it is, how much, and a note beside it.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    /// A piece of the note in its own ink.
    struct NotePart
    {
        QString text;
        Emphasis emphasis = Emphasis::Secondary;
    };

    explicit FigureCard(QWidget *parent = nullptr);
    ~FigureCard() override;

    void setLabel(const QString &label);
    void setFigure(const QString &figure, Emphasis emphasis = Emphasis::Normal);
    void setNote(const QString &note);
    void setNote(const QList<NotePart> &parts);
    /// A change against an earlier time: an arrow, the text in its colour, then the rest.
    void setTrend(int direction, const QString &change, const QString &rest);

    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintNote(QPainter &painter, const QRect &line) const;
    [[nodiscard]] QFont figureFont(int width) const;

    QString m_label;
    QString m_figure;
    Emphasis m_figureEmphasis = Emphasis::Normal;
    QList<NotePart> m_note;
};

} // namespace Creator
