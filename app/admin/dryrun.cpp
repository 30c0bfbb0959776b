// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/dryrun.h"

#include "admin/highlighter.h"

#include <algorithm>

namespace barrage {

DryRun::DryRun(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_next.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &DryRun::begin);
    connect(&m_next, &QTimer::timeout, this, &DryRun::goOn);
}

void DryRun::setMessages(const QList<Message> &messages)
{
    m_messages = messages;
    m_rest.start();
}

void DryRun::setRule(const Rule &rule, bool counts)
{
    if (rule == m_rule && counts == m_counts)
        return;
    m_rule = rule;
    m_counts = counts;
    m_rest.start();
}

void DryRun::begin()
{
    m_at = 0;
    m_hits.clear();
    m_matcher = m_counts ? Highlighter::matcherOf(m_rule) : Matcher();
    m_next.start();
}

void DryRun::goOn()
{
    const qsizetype end = m_matcher ? std::min(m_at + kSlice, m_messages.size()) : 0;
    for (; m_at < end; ++m_at) {
        if (!Highlighter::spansOf(m_matcher, m_messages.at(m_at).original).isEmpty())
            m_hits.append(m_messages.at(m_at));
    }
    if (m_matcher && m_at < m_messages.size())
        return;
    m_next.stop();
    emit done();
}

} // namespace barrage
