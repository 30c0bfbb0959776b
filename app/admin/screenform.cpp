// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/screenform.h"

#include "admin/choice.h"
#include "admin/colorbutton.h"
#include "admin/decimalbox.h"
#include "admin/fields.h"
#include "admin/parts.h"
#include "admin/screenrows.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QGridLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace barrage {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ScreenSetting", text);
}

QString imageFilter()
{
    QStringList patterns;
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const QByteArray &format : formats)
        patterns += QStringLiteral("*.") + QString::fromLatin1(format);
    return patterns.join(u' ');
}

} // namespace

ScreenForm::ScreenForm(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_bullets(makeBullets())
    , m_stage(makeStage())
    , m_background(makeBackground())
    , m_joinCard(makeJoinCard())
{
}

void ScreenForm::setSettings(const ScreenSettings &settings)
{
    m_settings = settings;
    for (const std::function<void()> &filler : std::as_const(m_fillers))
        filler();
}

void ScreenForm::setAlone(bool alone)
{
    m_showsBullets->setVisible(!alone);
}

template <typename Member, typename Value>
void ScreenForm::choose(Member member, const Value &value)
{
    m_settings.*member = value;
    emit edited(m_settings);
}

QWidget *ScreenForm::makeBullets()
{
    QFrame *card = frame("card", m_page);
    QVBoxLayout *layout = cardLayout(card, tr("Bullets"));
    QGridLayout *grid = addFieldGrid(*layout);
    addFamily(*grid);
    for (const NumberRow &row : bulletNumbers())
        addNumber(*grid, row);
    addCheck(*layout, "merges", tr("Equal texts join one that flies, as ×N"), &ScreenSettings::merges);
    return card;
}

void ScreenForm::addFamily(QGridLayout &grid)
{
    auto *box = new Choice(m_page);
    m_first = box;
    identify(box, "fontFamily", tr("Font"));
    box->setMaxVisibleItems(20);
    box->addItem(tr("Chosen by Barrage"), QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families)
        box->addItem(family, family);
    addField(grid, tr("Font"), {}, box);
    connect(box, &QComboBox::activated, this,
            [this, box](int row) { choose(&ScreenSettings::fontFamily, box->itemData(row).toString()); });
    m_fillers += [this, box] { box->setCurrentIndex(std::max(0, box->findData(m_settings.fontFamily))); };
}

void ScreenForm::addNumber(QGridLayout &grid, const NumberRow &row)
{
    auto *box = new DecimalBox(m_page);
    identify(box, row.name, translated(row.label));
    box->setDecimals(row.decimals);
    box->setRange(row.least, row.most);
    box->setSingleStep(row.step);
    box->setSuffix(translated(row.unit));
    addField(grid, translated(row.label), translated(row.hint), box);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, &row](double value) { choose(row.member, value / row.units); });
    m_fillers += [this, box, &row] {
        const QSignalBlocker quiet(box);
        box->setValue(m_settings.*row.member * row.units);
    };
}

QWidget *ScreenForm::addCheck(QVBoxLayout &layout, const char *name, const QString &label,
                              bool ScreenSettings::*member)
{
    auto *box = new QCheckBox(label, m_page);
    identify(box, name, label);
    layout.addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) { choose(member, on); });
    m_fillers += [this, box, member] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_settings.*member);
    };
    return box;
}

template <typename Enum>
void ScreenForm::addChoice(QGridLayout &grid, const char *name, const QString &label,
                           Enum ScreenSettings::*member, std::span<const ChoiceRow> rows)
{
    auto *box = new Choice(m_page);
    identify(box, name, label);
    for (const ChoiceRow &row : rows)
        box->addItem(translated(row.label), row.value);
    addField(grid, label, {}, box);
    connect(box, &QComboBox::activated, this,
            [=, this](int row) { choose(member, static_cast<Enum>(box->itemData(row).toInt())); });
    m_fillers += [=, this] { box->setCurrentIndex(box->findData(static_cast<int>(m_settings.*member))); };
}

QWidget *ScreenForm::makeStage()
{
    QFrame *card = frame("card", m_page);
    QVBoxLayout *layout = cardLayout(card, tr("Where they fly"));
    m_showsBullets
        = addCheck(*layout, "showsBullets", tr("Bullets fly on this screen"), &ScreenSettings::showsBullets);
    QGridLayout *grid = addFieldGrid(*layout);
    addChoice(*grid, "stageArea", tr("Part of the screen"), &ScreenSettings::area, stageAreas());
    addChoice(*grid, "overflow", tr("When every lane is taken"), &ScreenSettings::overflow,
              overflowPolicies());
    addKeepClear(*layout);
    return card;
}

void ScreenForm::addKeepClear(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    QLabel *words = plainLabel({}, "plain", m_page);
    words->setObjectName(QStringLiteral("keepClearCount"));
    QPushButton *none = button(tr("Remove all"), "plain", "removeKeepClear", m_page);
    row->addWidget(words, 1);
    row->addWidget(none);
    layout.addLayout(row);
    connect(none, &QPushButton::clicked, this,
            [this] { choose(&ScreenSettings::keepClear, QList<QRectF>()); });
    m_fillers += [=, this] {
        const qsizetype count = m_settings.keepClear.size();
        words->setText(tr("Areas that bullets keep clear of: %1").arg(count));
        none->setEnabled(count > 0);
    };
}

QWidget *ScreenForm::makeBackground()
{
    QFrame *card = frame("card", m_page);
    QGridLayout *grid = addFieldGrid(*cardLayout(card, tr("Behind the bullets")));
    addChoice(*grid, "background", tr("Background"), &ScreenSettings::background, backgrounds());
    addColor(*grid);
    addImage(*grid);
    return card;
}

void ScreenForm::addColor(QGridLayout &grid)
{
    auto *color = new ColorButton(m_page);
    identify(color, "backgroundColor", tr("Colour of the background"));
    addField(grid, tr("Colour"), {}, color);
    connect(color, &ColorButton::colorChosen, this,
            [this](const QColor &chosen) { choose(&ScreenSettings::backgroundColor, chosen.name()); });
    m_fillers += [this, color] {
        color->setColor(QColor(m_settings.backgroundColor));
        color->setEnabled(m_settings.background == Background::Solid);
    };
}

void ScreenForm::addImage(QGridLayout &grid)
{
    QPushButton *image = button(tr("Choose…"), "plain", "backgroundImage", m_page);
    image->setAccessibleName(tr("Image of the background"));
    addField(grid, tr("Image"), {}, image);
    connect(image, &QPushButton::clicked, this, &ScreenForm::askForImage);
    m_fillers += [this, image] {
        const QString name = QFileInfo(m_settings.backgroundImage).fileName();
        image->setText(name.isEmpty()
                           ? tr("Choose…")
                           : m_page->fontMetrics().elidedText(name, Qt::ElideMiddle, kFieldWidth - 40));
        image->setEnabled(m_settings.background == Background::Image);
    };
}

void ScreenForm::askForImage()
{
    auto *dialog = new QFileDialog(m_page, tr("Image behind the bullets"),
                                   QFileInfo(m_settings.backgroundImage).absolutePath(),
                                   tr("Images (%1)").arg(imageFilter()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.background = Background::Image;
        choose(&ScreenSettings::backgroundImage, path);
    });
    dialog->open();
}

QWidget *ScreenForm::makeJoinCard()
{
    QFrame *card = frame("card", m_page);
    QGridLayout *grid = addFieldGrid(*cardLayout(card, tr("Join card")));
    addChoice(*grid, "joinCardPlace", tr("Place"), &ScreenSettings::joinCardPlace, joinCardPlaces());
    for (const NumberRow &row : joinCardNumbers())
        addNumber(*grid, row);
    return card;
}

} // namespace barrage
