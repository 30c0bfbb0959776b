// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/evidenceline.h"

#include "admin/colors.h"
#include "admin/markedtext.h"

#include <QPainter>

namespace barrage {

EvidenceLine::EvidenceLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void EvidenceLine::show(const QString &text, const QList<Span> &marks)
{
    m_text = text;
    m_marks = marks;
    QStringList found;
    for (const Span &mark : marks)
        found += text.mid(mark.from, mark.to - mark.from);
    setAccessibleDescription(found.join(QStringLiteral(", ")));
    setVisible(!marks.isEmpty());
    updateGeometry();
    update();
}

int EvidenceLine::heightForWidth(int width) const
{
    return MarkedText {m_text, font(), {}}.height(width);
}

void EvidenceLine::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    MarkedText {m_text, font(), colors.text, m_marks, colors.warnText, colors.warnGround}.paint(painter, {},
                                                                                                width());
}

} // namespace barrage
