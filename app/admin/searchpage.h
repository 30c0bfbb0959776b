// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/messagemodel.h"
#include "core/result.h"
#include "core/write.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace barrage {

class MessageList;

// Search in everything that was ever sent, newest first, page by page. Answers to any but the last question
// are ignored.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    SearchPage(const Clock &wall, QWidget *parent);

    static constexpr int kMostRows = 20'000; // no more pages are offered beyond

public slots:
    void setHistory(const barrage::HistoryPage &page);
    void fail(quint64 ticket, const barrage::Error &error); // the question could not be answered
    void apply(const Message &message);                     // a listed message has changed
    void setAllowed(const QStringList &phrases) { m_model.setAllowed(phrases); }
    void setRules(const QList<barrage::Rule> &rules) { m_model.setRules(rules); }
    void open(); // asks for the newest if nothing was asked yet, and puts the cursor into the field

signals:
    void searched(const barrage::HistoryQuery &query);

private:
    void searchNow();
    void searchMore();
    void ask(MessageId before);

    MessageModel m_model;
    QLineEdit *m_field;
    MessageList *m_list;
    QPushButton *m_more;
    QLabel *m_problem;
    QTimer m_delay; // so that typing does not ask at every key
    HistoryQuery m_query;
};

} // namespace barrage
