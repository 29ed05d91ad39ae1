import type { Phrases } from './phrases.ts';

export const german: Phrases = {
  tag: 'de',
  nouns:
    'artikel artikels dokument dokuments dokumentes dokumente text texts textes bericht berichts berichtes ' +
    'regeln ordnung hausordnung satzung protokoll protokolls studie beitrag beitrags beitrages datei meldung schreiben handbuch handbuchs handbuches seite geschichte',
  it: `
    (es|das|dies|dieses|er|ihn|sie)
    (der|die|das|den|dem|des|dieser|dieses|diese|diesen|diesem) {noun}
    (dem|den|das|diesem|dieses|dieses|diesen) (buch|buches|buchs)
  `,
  title: `
    (was ist|wie ist|wie lautet|wie heißt|was war) (der|die|sein|ihr) (titel|überschrift|ueberschrift|schlagzeile|name) [[von] {document}]
    was ist die (überschrift|ueberschrift) [[von] {document}]
    wie (heißt|heisst) {document}
    welchen titel (hat|trägt|traegt) {document}
    wie ist {document} (betitelt|überschrieben|ueberschrieben)
    (worum|um was) (geht es|gehts|geht|gehts es) [(in|bei|hier in)] {document}
    (worum|um was) (geht es|gehts) [(hier|da|darin)]
    (worum|um was) es in {document} geht
    (wovon|von was) (handelt|handeln) {document}
    (wovon|von was) {document} handelt
    was ist das thema [[von] {document}]
    [(der|die)] (titel|überschrift|ueberschrift) [{document}]
  `,
  author: `
    wer (schrieb|verfasste|verfaßte) {document}
    wer hat {document} (geschrieben|verfasst|verfaßt)
    wer {document} geschrieben hat
    (wer ist|wer war|wer sind|wie heißt) (der|die|sein|ihr) (autor|autorin|autoren|verfasser|verfasserin|schreiber) [[von] {document}]
    von wem (ist|stammt|wurde|sind|stammen|wurden) {document} [(geschrieben|verfasst|geschrieben worden)]
    [(der|die)] (autor|autorin|verfasser|verfasserin) [{document}]
  `,
  publisher: `
    wer (veröffentlichte|veroeffentlichte|publizierte) {document}
    wer gab {document} heraus
    wer hat {document} (veröffentlicht|veroeffentlicht|herausgegeben|publiziert|herausgebracht)
    wer {document} (veröffentlicht|veroeffentlicht|herausgegeben) hat
    (wer ist|wer war|wie heißt) (der|die|sein|ihr) (herausgeber|herausgeberin|verlag) [[von] {document}]
    (von wem|durch wen) (ist|wurde|sind|wurden) {document} (veröffentlicht|veroeffentlicht|herausgegeben|publiziert) [worden]
    [der] (herausgeber|verlag) [{document}]
  `,
  date: `
    wann (wurde|wurden|ist|sind) {document} (veröffentlicht|veroeffentlicht|geschrieben|publiziert|verfasst|herausgegeben|erschienen) [worden]
    wann {document} (veröffentlicht|veroeffentlicht|geschrieben) wurde
    wann (erschien|erscheint) {document}
    wann hat (man|er|sie) {document} (veröffentlicht|veroeffentlicht|geschrieben)
    von wann (ist|stammt) {document}
    wie alt ist {document}
    (was ist|wie ist|wie lautet) das (datum|veröffentlichungsdatum|veroeffentlichungsdatum|erscheinungsdatum) [[von] {document}]
    (welches datum|welchen stand) (hat|trägt|traegt) {document}
    (an welchem tag|in welchem jahr|an welchem datum|wann genau) (wurde|ist) {document} (veröffentlicht|veroeffentlicht|geschrieben|erschienen)
    [das] (datum|veröffentlichungsdatum|veroeffentlichungsdatum|erscheinungsdatum) [{document}]
  `,
  greeting: `
    (hallo|hallöchen|halloechen|hi|hey|moin|moin moin|servus|grüezi|gruezi|grüß gott|gruess gott|grüß dich|gruess dich|tag|tach|na|hallo zusammen)
    (guten (tag|morgen|abend)|morgen)
    (wie (geht es|gehts) [(dir|ihnen|euch)]|was geht [ab]|alles klar|bist du da|ist [hier] (jemand|wer) (da|hier))
  `,
  thanks: `
    (danke|vielen dank|danke schön|danke schoen|dankeschön|dankeschoen|danke sehr|tausend dank|besten dank|herzlichen dank|danke dir|danke ihnen|ich danke (dir|ihnen)|vielen lieben dank) [(für die hilfe|fuer die hilfe|für deine hilfe)]
    (super|prima|toll|klasse|perfekt|sehr gut|gut gemacht) [danke]
  `,
  goodbye: `
    (tschüss|tschuess|tschüß|tschau|ciao|auf wiedersehen|wiedersehen|bis (bald|dann|morgen|später|spaeter|nachher)|gute nacht|mach (es gut|s gut)|machs gut|ade)
    (schönen|schoenen) (tag|abend) [noch]
  `,
  bot: `
    wer (bist du|sind sie|du bist|seid ihr)
    was (bist du|sind sie|kannst du|können sie|koennen sie|machst du|weißt du|tust du) [(alles|hier|so|denn)]
    was ist quoteline
    wie (funktionierst du|funktioniert das|funktioniert (der|dieser) bot|arbeitest du|benutze ich dich)
    bist du (ein (bot|roboter|mensch|computer|programm)|eine (ki|maschine|person)|echt|menschlich)
    wer hat dich (gemacht|gebaut|programmiert|erschaffen|entwickelt)
    wie (heißt|heisst) du
    wie heißen sie
    was (kann ich|kann man|darf ich) (dich|sie) fragen
    (stell dich vor|hilfe|kannst du mir helfen|können sie mir helfen)
  `,
  addressee: `
    (zusammen|alle|leute|ihr|freund|freunde|mein freund|du|bot|roboter|miteinander|allerseits|da|welt|nochmal|nochmals)
    [lieber] bot
  `,
  please: `
    (bitte|bitte schön)
  `,
  opener: `
    (sag|sage|sagen sie|verrate|erklär|erklaer|zeig|nenn|nenne) mir [(bitte|mal|doch)]
    bitte (sag|sage|sagen sie) mir
    (kannst du|können sie|koennen sie|könntest du|koenntest du|könnten sie|koennten sie) mir [bitte] sagen
    (ich möchte|ich moechte|ich würde gern|ich würde gerne|ich will|ich wüsste gern) [gerne] [wissen]
    (weißt du|weisst du|wissen sie|darf ich fragen|ich habe eine frage|eine frage|frage|kurze frage)
    (entschuldigung|entschuldige|verzeihung|und|also|ok|okay|so|aber|nun|gut)
  `,
};
