// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/pagestack.h"

#include "admin/parts.h"
#include "admin/sidebar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace barrage {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar(this))
    , m_pages(new QStackedWidget(this))
{
    auto *page = new QHBoxLayout;
    page->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    page->addWidget(m_pages);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(page, 1);
    connect(m_sidebar, &Sidebar::chosen, this, &PageStack::showPage);
}

void PageStack::add(QWidget *page, const QString &label, PageIcon icon, const char *objectName)
{
    m_sidebar->add(label, icon, objectName);
    m_pages->addWidget(page);
    m_first.append(page->focusProxy());
    // The Tab key would take the proxy for a reason to begin again.
    page->setFocusProxy(nullptr);
}

QStringList PageStack::labels() const
{
    return m_sidebar->labels();
}

void PageStack::setCount(QWidget *page, int count)
{
    m_sidebar->setCount(m_pages->indexOf(page), count);
}

void PageStack::choose(int number)
{
    m_sidebar->choose(number);
}

void PageStack::choose(QWidget *page)
{
    choose(m_pages->indexOf(page));
}

void PageStack::focusFirst()
{
    m_first.at(m_pages->currentIndex())->setFocus();
}

void PageStack::showPage(int number)
{
    m_pages->setCurrentIndex(number);
    focusFirst();
    emit shown(m_pages->currentWidget());
}

} // namespace barrage
