// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/screenpage.h"

#include "admin/actionbutton.h"
#include "admin/choice.h"
#include "admin/colorbutton.h"
#include "admin/decimalbox.h"
#include "admin/droptable.h"
#include "admin/fields.h"
#include "admin/parts.h"
#include "admin/screenrows.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QGridLayout>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>

namespace barrage {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ScreenSetting", text);
}

QVBoxLayout *addColumn(QHBoxLayout &columns)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kSpace);
    columns.addLayout(column, 1);
    return column;
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

ScreenPage::ScreenPage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    layOut(actions);
    setSettings(m_screen, {});
}

void ScreenPage::layOut(const QList<QAction *> &actions)
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, kSpace, 0);
    columns->setSpacing(2 * kSpace);
    QVBoxLayout *left = addColumn(*columns);
    left->addWidget(makeBullets());
    left->addWidget(makeStage());
    left->addWidget(makeDrops());
    left->addStretch();
    QVBoxLayout *right = addColumn(*columns);
    right->addWidget(makeActions(actions));
    right->addWidget(makeBackground());
    right->addWidget(makeJoinCard());
    right->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("screenArea"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("Screen"), "heading", this));
    top->addStretch();
    top->addWidget(makeChooser());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addLayout(top);
    layout->addWidget(area, 1);
    setFocusProxy(m_first);
}

QWidget *ScreenPage::makeChooser()
{
    m_chooser = new Choice(this);
    identify(m_chooser, "screenChooser", tr("Which screen"));
    m_chooser->setFixedWidth(kFieldWidth);
    m_chooser->hide();
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { choose(m_chooser->itemData(row).toInt()); });
    return m_chooser;
}

QWidget *ScreenPage::makeActions(const QList<QAction *> &actions)
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("The show"));
    auto *grid = new QGridLayout;
    grid->setSpacing(kSpace);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QByteArray name = "screen_" + actions.at(i)->objectName().toLatin1();
        grid->addWidget(actionButton(actions.at(i), "plain", name.constData(), card), static_cast<int>(i / 2),
                        static_cast<int>(i % 2));
    }
    layout->addLayout(grid);
    return card;
}

QWidget *ScreenPage::makeBullets()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("Bullets"));
    QGridLayout *grid = addFieldGrid(*layout);
    addFamily(*grid);
    for (const NumberRow &row : bulletNumbers())
        addNumber(*grid, row);
    addMerges(*layout);
    return card;
}

void ScreenPage::addFamily(QGridLayout &grid)
{
    auto *box = new Choice(this);
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

void ScreenPage::addNumber(QGridLayout &grid, const NumberRow &row)
{
    auto *box = new DecimalBox(this);
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

void ScreenPage::addMerges(QVBoxLayout &layout)
{
    auto *box = new QCheckBox(tr("Equal texts join one that flies, as ×N"), this);
    identify(box, "merges", box->text());
    layout.addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { choose(&ScreenSettings::merges, on); });
    m_fillers += [this, box] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_settings.merges);
    };
}

template <typename Enum>
QComboBox *ScreenPage::addChoice(QGridLayout &grid, const char *name, const QString &label,
                                 Enum ScreenSettings::*member, std::span<const ChoiceRow> rows)
{
    auto *box = new Choice(this);
    identify(box, name, label);
    for (const ChoiceRow &row : rows)
        box->addItem(translated(row.label), row.value);
    addField(grid, label, {}, box);
    connect(box, &QComboBox::activated, this,
            [=, this](int row) { choose(member, static_cast<Enum>(box->itemData(row).toInt())); });
    m_fillers += [=, this] { box->setCurrentIndex(box->findData(static_cast<int>(m_settings.*member))); };
    return box;
}

QWidget *ScreenPage::makeStage()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("Where they fly"));
    QGridLayout *grid = addFieldGrid(*layout);
    addChoice(*grid, "stageArea", tr("Part of the screen"), &ScreenSettings::area, stageAreas());
    addChoice(*grid, "overflow", tr("When every lane is taken"), &ScreenSettings::overflow,
              overflowPolicies());
    addKeepClear(*layout);
    return card;
}

void ScreenPage::addKeepClear(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    QLabel *words = plainLabel({}, "plain", this);
    words->setObjectName(QStringLiteral("keepClearCount"));
    QPushButton *none = button(tr("Remove all"), "plain", "removeKeepClear", this);
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

QWidget *ScreenPage::makeBackground()
{
    QFrame *card = frame("card", this);
    QGridLayout *grid = addFieldGrid(*cardLayout(card, tr("Behind the bullets")));
    addChoice(*grid, "background", tr("Background"), &ScreenSettings::background, backgrounds());
    addColor(*grid);
    addImage(*grid);
    return card;
}

void ScreenPage::addColor(QGridLayout &grid)
{
    auto *color = new ColorButton(this);
    identify(color, "backgroundColor", tr("Colour of the background"));
    addField(grid, tr("Colour"), {}, color);
    connect(color, &ColorButton::colorChosen, this,
            [this](const QColor &chosen) { choose(&ScreenSettings::backgroundColor, chosen.name()); });
    m_fillers += [this, color] {
        color->setColor(QColor(m_settings.backgroundColor));
        color->setEnabled(m_settings.background == Background::Solid);
    };
}

void ScreenPage::addImage(QGridLayout &grid)
{
    QPushButton *image = button(tr("Choose…"), "plain", "backgroundImage", this);
    image->setAccessibleName(tr("Image of the background"));
    addField(grid, tr("Image"), {}, image);
    connect(image, &QPushButton::clicked, this, &ScreenPage::askForImage);
    m_fillers += [this, image] {
        const QString name = QFileInfo(m_settings.backgroundImage).fileName();
        image->setText(name.isEmpty() ? tr("Choose…")
                                      : fontMetrics().elidedText(name, Qt::ElideMiddle, kFieldWidth - 40));
        image->setEnabled(m_settings.background == Background::Image);
    };
}

void ScreenPage::askForImage()
{
    auto *dialog = new QFileDialog(this, tr("Image behind the bullets"),
                                   QFileInfo(m_settings.backgroundImage).absolutePath(),
                                   tr("Images (%1)").arg(imageFilter()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { choose(&ScreenSettings::backgroundImage, path); });
    dialog->open();
}

QWidget *ScreenPage::makeJoinCard()
{
    QFrame *card = frame("card", this);
    QGridLayout *grid = addFieldGrid(*cardLayout(card, tr("Join card")));
    addChoice(*grid, "joinCardPlace", tr("Place"), &ScreenSettings::joinCardPlace, joinCardPlaces());
    for (const NumberRow &row : joinCardNumbers())
        addNumber(*grid, row);
    return card;
}

QWidget *ScreenPage::makeDrops()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("Not shown tonight"));
    layout->addWidget(explanation(
        tr("Their senders are told. What was cleared or hidden waits in the queue again."), card));
    m_drops = new DropTable(card);
    layout->addWidget(m_drops);
    return card;
}

template <typename Member, typename Value>
void ScreenPage::choose(Member member, const Value &value)
{
    m_settings.*member = value;
    emit settingsChosen(m_screen, m_settings);
}

void ScreenPage::choose(int screen)
{
    m_screen = screen;
    fill();
}

void ScreenPage::setSettings(int screen, const ScreenSettings &settings)
{
    m_screens.insert(screen, settings);
    m_chooser->clear();
    for (const auto &[number, each] : m_screens.asKeyValueRange()) {
        const QString name = tr("Screen %1").arg(number + 1);
        m_chooser->addItem(each.display.isEmpty() ? name : tr("%1 (%2)").arg(name, each.display), number);
    }
    m_chooser->setVisible(m_screens.size() > 1);
    m_chooser->setCurrentIndex(m_chooser->findData(m_screen));
    if (screen == m_screen)
        fill();
}

void ScreenPage::fill()
{
    m_settings = m_screens.value(m_screen);
    for (const std::function<void()> &filler : std::as_const(m_fillers))
        filler();
}

void ScreenPage::setSituation(const Situation &situation)
{
    m_drops->setDrops(situation.drops);
}

} // namespace barrage
