#pragma once

#include "dialogs/sheet.h"
#include "storage/manualfigures.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Creator {

class PlainLabel;

/// One figure of one day as a form. Says what stands there already, and who told it.
class FigureSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Place
    {
        FigurePlace place;
        QString name; // "YouTube · Mina"
    };
    using Contents = QList<QPair<ContentId, QString>>;

    /// `places` is not empty; the first is chosen, or the one that `chosen` names.
    FigureSheet(const QList<Place> &places, const FigurePlace &chosen, QDate today,
                QWidget *window);
    ~FigureSheet() override;

    void setContents(const Contents &contents);
    /// What stands where the form points at; nothing if nothing does.
    void setStanding(const std::optional<StandingFigure> &standing);
    void complain(const QString &sentence);
    /// What the form points at; the value counts only in saveRequested().
    [[nodiscard]] ManualFigure figure() const;

signals:
    void placeChosen(const Creator::FigurePlace &place);
    /// The form points at something else now.
    void questionChanged();
    /// The figure is complete and can be right; the sheet stays open until dismiss().
    void saveRequested(const Creator::ManualFigure &figure);

private:
    void build();
    void fillMetrics();
    void choose();
    void submit();

    const QList<Place> m_places;
    const QDate m_today;
    QComboBox *m_place;
    QComboBox *m_content;
    QComboBox *m_metric;
    QComboBox *m_counts;
    QDateEdit *m_day;
    QLineEdit *m_value;
    QComboBox *m_currency;
    PlainLabel *m_unit;
    PlainLabel *m_standing;
    PlainLabel *m_problem;
};

} // namespace Creator
