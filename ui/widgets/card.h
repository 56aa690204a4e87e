#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Creator {

class PlainLabel;

/// A surface with a line around it that groups what belongs together.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    ~Card() override;

    /// A first line with a title, a quieter subtitle, and on its right whatever addHeaderWidget()
    /// got.
    void setHeader(const QString &title, const QString &subtitle = {});
    void addHeaderWidget(QWidget *widget);
    /// What the card needs so that nothing of its header is cut, in pixels.
    [[nodiscard]] int headerWidth() const;
    /// What fills the card below the header.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Lets the content touch the line, as a table does.
    void setEdgeToEdge();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHeader();
    void insetHeader();

    QVBoxLayout *m_body;
    QHBoxLayout *m_header = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_subtitle = nullptr;
    bool m_isEdgeToEdge = false;
};

} // namespace Creator
