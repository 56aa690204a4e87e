#pragma once

#include <QWidget>

namespace Creator {

class PlainLabel;

/// A control with its name above it and, if there is something to know, a quiet line below.
///
/// The name is the control's accessible name as well, so that no field is left unnamed.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `control`.
    explicit LabelledField(QWidget *control, QWidget *parent = nullptr);
    ~LabelledField() override;

    void setLabel(const QString &label, const QString &hint = {});
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    PlainLabel *m_label;
    QWidget *m_control;
    PlainLabel *m_hint;
};

} // namespace Creator
