// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace barrage {

// A strip with one sentence and at most one button, gone while it has nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    // Without a text for the button there is none. The object names are `objectName` with "Text" and
    // "Button".
    NoticeBar(const char *role, const char *objectName, const QString &button, QWidget *parent);

public slots:
    void setText(const QString &text); // empty: hides

signals:
    void pressed();

private:
    QLabel *m_text;
};

} // namespace barrage
