// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QList>
#include <QWidget>

namespace barrage {

// A text with what a rule found in it marked.
class EvidenceLine : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceLine(QWidget *parent);

    void show(const QString &text, const QList<Span> &marks); // hidden while there are none
    const QList<Span> &marks() const { return m_marks; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {1, heightForWidth(width())}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QList<Span> m_marks;
};

} // namespace barrage
