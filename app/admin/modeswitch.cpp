// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/modeswitch.h"

#include "admin/parts.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

namespace {

QString labelOf(InterceptorMode mode)
{
    return QCoreApplication::translate("InterceptorMode", rowOf(mode).label);
}

QString meaningOf(InterceptorMode mode)
{
    switch (mode) {
    case InterceptorMode::Open:
        return ModeSwitch::tr("Everything is shown at once, unchecked");
    case InterceptorMode::Filter:
        return ModeSwitch::tr("Rules decide; what they hold waits for you");
    case InterceptorMode::Approve:
        return ModeSwitch::tr("Nothing is shown until you approve it");
    }
    Q_UNREACHABLE();
}

} // namespace

ModeSwitch::ModeSwitch(QWidget *parent)
    : QWidget(parent)
    , m_meaning(plainLabel({}, "muted", this))
{
    auto *group = new QButtonGroup(this);
    auto *segments = frame("segments", this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (const InterceptorModeRow &each : interceptorModes()) {
        const QByteArray name = "mode_" + QByteArray(each.id.data(), each.id.size());
        QPushButton *segment = button(labelOf(each.mode), "segment", name.constData(), segments);
        segment->setCheckable(true);
        segment->setAccessibleDescription(meaningOf(each.mode));
        segment->setToolTip(meaningOf(each.mode).toHtmlEscaped());
        group->addButton(segment);
        row->addWidget(segment);
        m_segments.insert(each.mode, segment);
        connect(segment, &QPushButton::clicked, this, [this, mode = each.mode] { ask(mode); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace / 2);
    layout->addWidget(segments, 0, Qt::AlignHCenter);
    layout->addWidget(m_meaning, 0, Qt::AlignHCenter);
    setMode(m_mode);
}

void ModeSwitch::setMode(InterceptorMode mode)
{
    m_mode = mode;
    m_segments.value(mode)->setChecked(true);
    m_meaning->setText(meaningOf(mode));
}

void ModeSwitch::ask(InterceptorMode mode)
{
    m_segments.value(m_mode)->setChecked(true);
    if (mode != m_mode)
        emit chosen(mode);
}

} // namespace barrage
