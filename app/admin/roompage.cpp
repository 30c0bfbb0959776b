// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/roompage.h"

#include "admin/choice.h"
#include "admin/fields.h"
#include "admin/numberbox.h"
#include "admin/parts.h"
#include "admin/phraseedit.h"
#include "admin/roomrows.h"
#include "core/bulletmode.h"
#include "core/bulletsize.h"
#include "core/limits.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kSwatch = 16;       // px
constexpr int kNumberWidth = 160; // px

QPixmap swatch(QLatin1String color)
{
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(color.isEmpty() ? QColor(0xff, 0xd2, 0x3f) : QColor(color));
    return pixmap;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("RoomSetting", text);
}

} // namespace

RoomPage::RoomPage(QWidget *parent)
    : QWidget(parent)
{
    layOut();
    setSettings({});
}

void RoomPage::layOut()
{
    auto *content = new QWidget(this);
    QHBoxLayout *columns = columnLayout(content);
    QVBoxLayout *left = addColumn(*columns);
    left->addWidget(makeNumbers(tr("Before a message flies"), {}, roomFlightRows()));
    left->addWidget(makeNumbers(
        tr("Hold everything by itself"),
        tr("When one of these is crossed within a minute, every message waits until you end the hold."),
        roomAlarmRows()));
    left->addStretch();
    QVBoxLayout *right = addColumn(*columns);
    right->addWidget(makePhones());
    right->addWidget(makePhrases());
    right->addWidget(makeEvent());
    right->addStretch();
    layOutPage(*this, plainLabel(tr("Room"), "heading", this), content, "roomArea");
    setFocusProxy(m_numbers.value(&roomFlightRows().front()));
}

QWidget *RoomPage::makeNumbers(const QString &title, const QString &meaning,
                               std::span<const RoomNumberRow> rows)
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, title);
    if (!meaning.isEmpty())
        layout->addWidget(explanation(meaning, card));
    QGridLayout *grid = addFieldGrid(*layout);
    for (const RoomNumberRow &row : rows)
        addNumber(*grid, row);
    return card;
}

void RoomPage::addNumber(QGridLayout &grid, const RoomNumberRow &row)
{
    auto *box = new NumberBox(this);
    identify(box, row.name.data(), translated(row.label));
    box->setRange(0, row.most);
    box->setSpecialValueText(tr("off"));
    box->setSuffix(translated(row.unit));
    addField(grid, translated(row.label), translated(row.hint), box);
    box->setFixedWidth(kNumberWidth);
    m_numbers.insert(&row, box);
    connect(box, &QSpinBox::valueChanged, this, &RoomPage::choose);
}

QWidget *RoomPage::makePhones()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("What phones may do"));
    for (const RoomSwitchRow &row : roomSwitchRows())
        m_switches.insert(&row, addBox(*layout, translated(row.label), row.name));
    for (QCheckBox *box : std::as_const(m_switches))
        connect(box, &QCheckBox::toggled, this, &RoomPage::choose);
    layout->addWidget(makeChoices());
    return card;
}

QWidget *RoomPage::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, kSpace, 0, 0);
    grid->addWidget(plainLabel(tr("Ways to fly"), "muted", choices), 0, 0);
    grid->addWidget(plainLabel(tr("Sizes"), "muted", choices), 0, 1);
    auto *modes = new QVBoxLayout;
    for (const BulletModeRow &row : bulletModes())
        m_modes.insert(row.id,
                       addBox(*modes, QCoreApplication::translate("BulletMode", row.label),
                              QLatin1String("phoneMode_") + row.id));
    auto *sizes = new QVBoxLayout;
    for (const BulletSizeRow &row : bulletSizes())
        m_sizes.insert(row.id,
                       addBox(*sizes, QCoreApplication::translate("BulletSize", row.label),
                              QLatin1String("phoneSize_") + row.id));
    grid->addLayout(modes, 1, 0, Qt::AlignTop);
    grid->addLayout(sizes, 1, 1, Qt::AlignTop);
    for (QCheckBox *box : std::as_const(m_modes))
        connect(box, &QCheckBox::toggled, this, [this] { chooseOf(m_modes, &RoomSettings::modes); });
    for (QCheckBox *box : std::as_const(m_sizes))
        connect(box, &QCheckBox::toggled, this, [this] { chooseOf(m_sizes, &RoomSettings::sizes); });
    return choices;
}

QWidget *RoomPage::makePhrases()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("Quick phrases"));
    layout->addWidget(explanation(
        tr("Phones send them with one tap. One a line, at most %1.").arg(limits::kQuickPhrases), card));
    m_phrases = new PhraseEdit(card);
    identify(m_phrases, "quickPhrases", tr("Quick phrases, one a line"));
    layout->addWidget(m_phrases);
    connect(m_phrases, &PhraseEdit::left, this, &RoomPage::choose);
    return card;
}

QWidget *RoomPage::makeEvent()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("What phones look like and say"));
    m_accent = new Choice(card);
    identify(m_accent, "accent", tr("Colour of the event"));
    for (const AccentRow &row : accentRows())
        m_accent->addItem(swatch(row.color), QCoreApplication::translate("Accent", row.label),
                          QString(row.color));
    m_refusalNote = new QLineEdit(card);
    identify(m_refusalNote, "refusalNote", tr("Why messages are refused"));
    m_refusalNote->setMaxLength(limits::kTextCharacters);
    m_refusalNote->setPlaceholderText(tr("Told with every refusal, such as: no names, please"));
    layout->addWidget(explanation(m_accent->accessibleName(), card));
    layout->addWidget(m_accent);
    layout->addWidget(explanation(m_refusalNote->accessibleName(), card));
    layout->addWidget(m_refusalNote);
    connect(m_accent, &Choice::activated, this, &RoomPage::choose);
    connect(m_refusalNote, &QLineEdit::editingFinished, this, [this] {
        if (m_refusalNote->text() != m_settings.refusalNote)
            choose();
    });
    return card;
}

QCheckBox *RoomPage::addBox(QVBoxLayout &layout, const QString &text, const QString &objectName)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    layout.addWidget(box);
    return box;
}

void RoomPage::setSettings(const RoomSettings &settings)
{
    m_settings = settings;
    for (auto each = m_numbers.cbegin(); each != m_numbers.cend(); ++each) {
        const QSignalBlocker quiet(each.value());
        each.value()->setValue(settings.*(each.key()->member) / each.key()->perUnit);
    }
    for (auto each = m_switches.cbegin(); each != m_switches.cend(); ++each) {
        const QSignalBlocker quiet(each.value());
        each.value()->setChecked(settings.*(each.key()->member));
    }
    tick(m_modes, settings.modes);
    tick(m_sizes, settings.sizes);
    if (!m_phrases->hasFocus()) // else a person is writing
        m_phrases->setPhrases(settings.quickPhrases);
    if (!m_refusalNote->hasFocus())
        m_refusalNote->setText(settings.refusalNote);
    m_accent->setCurrentIndex(std::max(0, m_accent->findData(settings.accent)));
}

void RoomPage::choose()
{
    for (auto each = m_numbers.cbegin(); each != m_numbers.cend(); ++each)
        m_settings.*(each.key()->member) = each.value()->value() * each.key()->perUnit;
    for (auto each = m_switches.cbegin(); each != m_switches.cend(); ++each)
        m_settings.*(each.key()->member) = each.value()->isChecked();
    m_settings.quickPhrases = m_phrases->phrases();
    m_settings.refusalNote = m_refusalNote->text();
    m_settings.accent = m_accent->currentData().toString();
    emit settingsChosen(m_settings);
}

// None chosen would mean all: the last one stays.
void RoomPage::chooseOf(const QMap<QString, QCheckBox *> &boxes, QStringList RoomSettings::*member)
{
    QStringList chosen;
    for (auto each = boxes.cbegin(); each != boxes.cend(); ++each) {
        if (each.value()->isChecked())
            chosen += each.key();
    }
    if (chosen.isEmpty()) {
        tick(boxes, m_settings.*member);
        return;
    }
    m_settings.*member = chosen.size() == boxes.size() ? QStringList() : chosen;
    choose();
}

void RoomPage::tick(const QMap<QString, QCheckBox *> &boxes, const QStringList &chosen)
{
    for (auto each = boxes.cbegin(); each != boxes.cend(); ++each) {
        const QSignalBlocker quiet(each.value());
        each.value()->setChecked(chosen.isEmpty() || chosen.contains(each.key()));
    }
}

} // namespace barrage
