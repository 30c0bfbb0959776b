// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/displaysign.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace barrage {

// Names every display for limits::kIdentifyMs. Lives on: the GUI thread.
class DisplaySigns : public QObject
{
    Q_OBJECT

public:
    explicit DisplaySigns(QObject *parent = nullptr);

    void show();
    void drop(); // before displays come and go

private:
    std::vector<std::unique_ptr<DisplaySign>> m_signs;
    QTimer m_lift; // above what has come in front of them, our own screens included
    QTimer m_end;
};

} // namespace barrage
