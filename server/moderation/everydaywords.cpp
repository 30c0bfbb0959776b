// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/everydaywords.h"

#include "moderation/wordkeys.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace barrage {

namespace {

WordKeys wordsOf(const char *text)
{
    WordKeys words;
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        words.add(word);
    return words;
}

bool holds(const WordKeys &words, QStringView word)
{
    return words.find(word) >= 0;
}

} // namespace

bool isEverydayWord(QStringView word)
{
    static const WordKeys words = wordsOf(
        "niger boon cam coco a i an am as at be by do go he hi if in is it me my no of oh ok on "
        "or so to up us we ah ha ex id pa ma ll ve "
        "the and but not you all any are can had her was one our out day get "
        "has him his how man new now old see "
        "two way who boy did its let put say she too use dad mum mom car cat "
        "dog red run sun ten top try yes yet "
        "big bit box buy eat end far few fly for fun got guy hit hot job key "
        "kid law lay led leg lie lot low map "
        "may men met mix net off pay pen per pet pop pot raw row sad sat sea "
        "set sir sit six sky son tap tea tell "
        "than that them then they this time tiny took tree true turn used "
        "very want warm wash week well went were "
        "what when will wind with word work year your about after again also "
        "back ball band bank base been best "
        "bird blue boat body book born both call came card care carp case "
        "cast cold come cook cool cost dark date "
        "deal dear deep door down draw drop each east easy even ever face "
        "fact fair fall farm fast feel feet file "
        "fill film find fine fire fish five food foot form four free from "
        "frat full game gave girl give glad goal "
        "gold gone good grow half hand hard have head hear heat held hell "
        "help here high hill hold home hope hour "
        "huge idea into join just keep kept kind king knew know lack lady "
        "lake land lana last late lead left less "
        "life like line list live long look lose lost love made mail main "
        "make male many maps mark mean meet mile "
        "milk mind miss moon more most move much must name near need next "
        "nice nine none note once only open over "
        "page pain pair park part pass past path pick plan play plus pots "
        "pull push race rain rats read real rest "
        "rich ride ring rise road rock role room rule safe said sail sale "
        "salt same sand save seat seem seen sell "
        "send sent shop shot show shut sick side sign sing size skin slip "
        "slow snow soft soil some song soon sort "
        "spot star stay step stop such sure take talk tall team test text "
        "tick till tool town trip unit upon view "
        "wait walk wall warn wide wife wild wine wing wish wood wore yard "
        "zero reward stressed angel angle trial "
        "trail quiet quite diary dairy loose lose later latter super supper "
        "diner dinner coma comma shine same "
        "bass class pants grip prig duck dock deck truck shirt short sheet "
        "shoot shut count cut coke cake coach "
        "where there here these those could would should other which their first never under again water "
        "place right think "
        "great small found still every house world three state later long while point might since after "
        "house large "
        "often group night white begin cover heart music paper table field sound front wrote those bring "
        "color young "
        "plant short north south power heavy close until watch today during hello money story start scene "
        "share shore "
        "shirt shift ships skirt skull class cross brass glass grass cocoa coat coats beaten beat bear beard "
        "bead "
        "prick pick pricks print prize price pride prime fork folk luck lucky truck tuck stuck fact face "
        "horse house hoard whose whole while white write crab crop crown cream tooth youth booth both birth "
        "arrow award aware adopt adapt moral motor minor mayor major manor count court could cloud clout "
        "sink stink think thing sting spam soap ship chip lunch bench beach "
        "peach batch patch watch witch ditch pens cox dix clix click clicks fates ares hearse hearses parc "
        "faq "
        "hmo macs dye dyes "
        "something nothing anything everything someone anyone everyone somewhere sometimes always never "
        "together "
        "tonight tomorrow yesterday morning evening because before between without within against through "
        "across "
        "people person friend friends family father mother brother sister teacher student school house hotel "
        "really maybe please thanks thank sorry welcome everybody nobody enough almost already although "
        "though "
        "another others either neither however forever whatever whenever during since until while where "
        "there "
        "number letter question answer problem reason result example picture window computer internet "
        "message "
        "phone email video movie album concert singer band drums guitar piano stage ticket tickets artist "
        "beautiful wonderful amazing awesome great perfect lovely pretty funny happy angry tired hungry "
        "ready "
        "black white brown green yellow orange purple silver winter summer spring autumn monday tuesday "
        "wednesday thursday friday saturday sunday january february march april june july august september "
        "october november december looser "
        "burn burns burned burning burner burners burnt born borne corn corner corny horn horns horny torn "
        "turn "
        "turns barn barns darn warn learn learns earn earns yarn fern stern western eastern northern "
        "southern "
        "modern morn mourn return returns pattern concern govern intern internet external internal "
        "thorn "
        "thorns scorn sworn adorn tavern lantern cavern eternal journal tournament "
        "clock clocks clown clowns clue clues clear clears clerk climb club clubs clip clips clap claps claw "
        "clay sam sang sung rung hung ben tom tim max kim lea mia emma leo nina lisa maria carbon spooler "
        "byte bytes "
        "clan clam clad cling clone close closed closet cloth clothes cloud clouds clump claim claims clean "
        "cleans");
    return holds(words, word);
}

bool isEverydayWordAbroad(QStringView word)
{
    static const WordKeys words = wordsOf("de la le les des une un en et il elle ne que qui mer sur mes tes "
                                          "ses nos vos por no con del los las para "
                                          "pero como mari der das und ist von mit di da bas plus tard");
    return holds(words, word);
}

bool isAccentedWord(QStringView word)
{
    constexpr QStringView kWords[]
        = {u"schwül", u"schwüle", u"schwüler", u"schwüles", u"schwülen", u"râpé",   u"râpée",  u"râpés",
           u"râpées", u"râper",   u"töten",    u"tötet",    u"pâté",     u"pâtés",  u"hören",  u"hört",
           u"hâte",   u"hâtes",   u"für",      u"tür",      u"hör",      u"löser",  u"lösers", u"mörder",
           u"dümmer", u"säcke",   u"sünde",    u"löcher",   u"rüpel",    u"nüsse",  u"füße",   u"küsse",
           u"prüde",  u"bäcker",  u"crêpe",    u"crêpes",   u"crème",    u"crève",  u"bête",   u"bêtes",
           u"pâte",   u"pâtes",   u"mâle",     u"mâles",    u"salé",     u"salée",  u"salés",  u"tué",
           u"tuée",   u"gâté",    u"côte",     u"côté",     u"forêt",    u"même",   u"pêche",  u"pêches",
           u"pécher", u"tâche",   u"tâches",   u"râle",     u"lâche",    u"fûts",   u"bûche",  u"bûches",
           u"cúm",    u"dũng",    u"mía",      u"papá",     u"mamá",     u"sábana", u"cómo",   u"más",
           u"pícara", u"tío",     u"tía",      u"homö",     u"göre",     u"bücher", u"pühl",   u"mühle",
           u"nämlich"};
    return word.startsWith(u"über") || std::ranges::find(kWords, word) != std::end(kWords);
}

bool isCompound(QStringView word)
{
    static const WordKeys words = wordsOf(
        "pique-nique pique-niques pique-niquer pique-niquons pique-niquent half-cock half-cocked "
        "cock-a-hoop cock-a-doodle-doo cock-a-leekie weather-cock tit-for-tat tit-bit tit-bits blue-tit "
        "cul-de-sac culs-de-sac cul-de-lampe cul-de-poule spotted-dick dick-und-doof ras-le-bol pack-ass "
        "pet-de-nonne pets-de-nonne wild-ass same-sex opposite-sex sex-appeal nit-pick nit-picking "
        "crack-shot wise-crack kick-ass pain-killer pain-killers lady-killer weed-killer killer-whale "
        "killer-whales killer-app killer-apps kill-switch over-kill death-metal rape-seed "
        "dumb-bell dumb-bells");
    return holds(words, word);
}

bool isGlueWord(QStringView word)
{
    static const WordKeys words = wordsOf(
        "you your ur youre are is the and off me my this that all so we he she it what who him her them such "
        "bull neo mother dumb head heads face faces hole holes bag wit hat ass stupid little big fat old "
        "total damn god dirty very yall im ima go get "
        "voll scheiss drecks sau huren mist arsch kack ober erz");
    return holds(words, word);
}

bool isWordOfItsOwn(QStringView word)
{
    static const WordKeys words = wordsOf(
        "vapeur vapeurs kuntz therapist therapists cumin butter butters buttery cocky dicky dicker dickens "
        "rapid rapier cocker "
        "cockers "
        "title titles titan titans anally pussy hello shell shells hoed homer homed rumpus assed asser "
        "assert "
        "cummin nipper nippers cocking cocked dicked spicy spices spiced tarty tarts thesis hooker killed "
        "retarder fagged fagot niggard buttes analyst cracker crackers crackerjack coons cooner scummy hoes "
        "hoer "
        "pissed peed peer peers paddy paddies gooks twatted methods mesh meshed sits sited busted hardhead "
        "hothead "
        "redhead egghead forehead bighead fathead overhead ahead instead steadily skinhead hashish masses "
        "passes "
        "grasses classes glasses assess assesses bosses losses kisses misses buses dies died spied tried "
        "used "
        "tardy tardier hating hated hater haters skilled skilling stabbed crapes scamper scampers hashed "
        "penned "
        "banger "
        "uranus kickoff kickoffs playoff playoffs takeoff layoff layoffs standoff cutoff payoff blowoff "
        "spinoff "
        "bangers jerky jerkin hanger hangers bomber bombers humpty dumpty choker striped stripes hooky "
        "suckling sucker suckers wanker wankers bastardy hitch ditch willing killers "
        "dicke dicken dickes dickem helle helles hellen hellem heller puten tarde tardes spice spica spices "
        "pollo "
        "pollos zorro zorros perro perros pena penas verge verges hella putin china bombe bomben bombas "
        "cocos "
        "moroni arsen drucken grabe graben bussen buse busen male mala malo pique piques coche coches bite "
        "bites "
        "mistel miste cana cane canes cani cono conos colla colle colla pollen rapide rapiden slava nuda "
        "retarde retardes retarder retardee hasse hassen loben laute lauten");
    return holds(words, word);
}

} // namespace barrage
