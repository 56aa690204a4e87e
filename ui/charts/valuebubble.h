#pragma once

#include "analytics/chartdata.h"

#include <QWidget>

namespace Creator {

/// The values of one category, beside the place the person points at.
class ValueBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueBubble(QWidget *parent);
    ~ValueBubble() override;

    /// `data` must outlive what is shown.
    void setCategory(const ChartData &data, qsizetype category);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        enum class Kind { Values, Mark, MoreOfMark };

        QString name = {};
        QString value = {};
        /// Nothing for a total.
        std::optional<ChartData::Series> series = {};
        Kind kind = Kind::Values;
    };
    void addMarks(const ChartData::Mark &mark);
    void paintKey(QPainter &painter, const QRect &room, const Line &line) const;

    [[nodiscard]] int lineHeight() const;

    ChartData::Kind m_kind = ChartData::Kind::StackedBars;
    QString m_title;
    QList<Line> m_lines;
};

/// The same as a sentence: "November: Ads ₩2,600,000, Course ₩89,000 (estimated)".
[[nodiscard]] QString categorySentence(const ChartData &data, qsizetype category);

} // namespace Creator
