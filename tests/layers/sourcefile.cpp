// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace barrage {

namespace {

// Comments become nothing, line breaks stay. Comment signs in string literals are no comments.
class CommentStripper
{
public:
    QString strip(const QString &text)
    {
        for (m_at = 0; m_at < text.size(); ++m_at)
            take(text[m_at], m_at + 1 < text.size() ? text[m_at + 1] : QChar());
        return std::move(m_out);
    }

private:
    enum class State { Code, String, Character, LineComment, BlockComment };

    void take(QChar c, QChar next)
    {
        switch (m_state) {
        case State::Code:
            return takeCode(c, next);
        case State::String:
        case State::Character:
            return takeLiteral(c, next);
        case State::LineComment:
        case State::BlockComment:
            return takeComment(c, next);
        }
    }

    void takeCode(QChar c, QChar next)
    {
        if (c == u'/' && (next == u'/' || next == u'*'))
            m_state = next == u'/' ? State::LineComment : State::BlockComment;
        else
            m_out += c;
        const bool digitSeparator = c == u'\'' && m_out.size() > 1 && m_out[m_out.size() - 2].isDigit();
        if (c == u'"' || (c == u'\'' && !digitSeparator))
            m_state = c == u'"' ? State::String : State::Character;
    }

    void takeLiteral(QChar c, QChar next)
    {
        m_out += c;
        if (c == u'\\' && next != u'\n') {
            m_out += next;
            ++m_at;
        } else if (c == (m_state == State::String ? u'"' : u'\'') || c == u'\n') {
            m_state = State::Code;
        }
    }

    void takeComment(QChar c, QChar next)
    {
        if (c == u'\n')
            m_out += c;
        if (m_state == State::LineComment ? c == u'\n' : c == u'*' && next == u'/') {
            m_at += m_state == State::LineComment ? 0 : 1;
            m_state = State::Code;
        }
    }

    QString m_out;
    qsizetype m_at = 0;
    State m_state = State::Code;
};

SourceFile read(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {path, {}, {}};
    const QString text = QString::fromUtf8(file.readAll());
    return {path, text.split(u'\n'), CommentStripper().strip(text).split(u'\n')};
}

} // namespace

QList<SourceFile> filesIn(const QString &root, const QStringList &folders, const QStringList &endings)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator entries(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths += QDir(root).relativeFilePath(entries.next());
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString &path : paths) {
        if (std::ranges::any_of(endings, [&path](const QString &ending) { return path.endsWith(ending); }))
            files += read(root, path);
    }
    return files;
}

QString complaint(const SourceFile &file, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line + 1).arg(what);
}

} // namespace barrage
