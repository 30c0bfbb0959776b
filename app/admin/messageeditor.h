// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace barrage {

// Changes the text of a waiting message before it is approved; what was sent is shown above. Enter approves,
// Esc leaves it as it was.
class MessageEditor : public QFrame
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent);

    MessageId message() const { return m_message; } // zero: closed
    void open(const Message &message);
    void leave();

signals:
    void approved(barrage::MessageId message, const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void approve();

    MessageId m_message {};
    QLabel *m_original;
    QLineEdit *m_text;
    QPushButton *m_approve;
};

} // namespace barrage
