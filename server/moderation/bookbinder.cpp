// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/bookbinder.h"

#include "moderation/rulebook.h"

namespace barrage {

BookBinder::BookBinder(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

void BookBinder::bind(const QList<Rule> &rules, const QStringList &allowed)
{
    m_wanted = {rules, allowed};
    ++m_number;
    if (!m_running)
        start();
}

void BookBinder::cancel()
{
    m_wanted.reset();
    ++m_number;
}

void BookBinder::start()
{
    m_running = true;
    m_thread.start([this, number = m_number, wanted = *m_wanted] {
        const auto book = RuleBook::compile(wanted.rules, wanted.allowed);
        QMetaObject::invokeMethod(
            this, [=, this] { take(number, book); }, Qt::QueuedConnection);
    });
}

void BookBinder::take(quint64 number, const std::shared_ptr<const RuleBook> &book)
{
    m_running = false;
    if (!m_wanted)
        return;
    if (number != m_number)
        return start();
    m_wanted.reset();
    emit bound(book);
}

} // namespace barrage
