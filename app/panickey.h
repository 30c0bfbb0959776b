// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <memory>

namespace barrage {

// A key that works whatever window has the focus, as long as this lives. One file a platform: there is one
// on X11 only, elsewhere key() is always empty. Lives on: the GUI thread.
class PanicKey : public QObject
{
    Q_OBJECT

public:
    // Takes the first of these that no other program has.
    explicit PanicKey(const QList<QKeySequence> &choices, QObject *parent = nullptr);
    ~PanicKey() override;

    // There is something like that here.
    static bool isSupported();

    // The one that was taken; empty: none.
    QKeySequence key() const { return m_key; }

signals:
    void pressed();

private:
    struct Grab;

    QKeySequence m_key;
    std::unique_ptr<Grab> m_grab;
};

} // namespace barrage
