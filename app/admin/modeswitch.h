// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interceptormode.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace barrage {

// The interceptor's mode as a row of segments, with what it means below. Shows the mode that holds, not the
// one that was asked for.
class ModeSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ModeSwitch(QWidget *parent);

public slots:
    void setMode(barrage::InterceptorMode mode);

signals:
    void chosen(barrage::InterceptorMode mode);

private:
    void ask(InterceptorMode mode);

    QMap<InterceptorMode, QPushButton *> m_segments;
    QLabel *m_meaning;
    InterceptorMode m_mode = InterceptorMode::Approve;
};

} // namespace barrage
