#pragma once

#include "domain/person.h"
#include "domain/resource.h"
#include "widgets/prompter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Creator {

class PlainLabel;

/// What a resource may be used for, as a form.
class LicenceForm final : public QWidget
{
    Q_OBJECT

public:
    /// `plans` are the subscriptions that are known already.
    LicenceForm(const Licence &licence, const QList<Channel> &channels, const QStringList &plans,
                Prompter &prompter, QWidget *parent = nullptr);
    ~LicenceForm() override;

    [[nodiscard]] Licence licence() const;
    /// Why it cannot be saved; empty if it can.
    [[nodiscard]] QString problem() const;

private:
    void build(const QList<Channel> &channels, const QStringList &plans);
    void buildScope(QVBoxLayout &column, const QList<Channel> &channels);
    void fill();
    void chooseProof();
    void explain();
    [[nodiscard]] QStringList territories() const;

    const Licence m_licence;
    Prompter &m_prompter;
    QComboBox *m_type;
    PlainLabel *m_hint;
    QLineEdit *m_source;
    QComboBox *m_plan;
    QLineEdit *m_proof;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_commercial;
    QLineEdit *m_territories;
    QPlainTextEdit *m_attribution;
    QList<QPair<ChannelId, QCheckBox *>> m_channels;
};

} // namespace Creator
