import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('de');
const fromDocuments = (count: number) =>
  plural(count, { one: 'aus # Dokument', other: 'aus # Dokumenten' });
const passages = (count: number) => plural(count, { one: '# Textstelle', other: '# Textstellen' });

const ask = 'fragen';
const about = 'info';

export const german: Texts = {
  tag: 'de',
  commands: {
    ask: {
      name: ask,
      description: 'Frag die Dokumente: Du bekommst ihren genauen Wortlaut und die Zeile dazu.',
      question: {
        name: 'frage',
        description:
          'Was möchtest du wissen? Wähl eine Textstelle aus der Liste oder schreib frei.',
      },
      document: { name: 'dokument', description: 'Nur in diesem Dokument suchen.' },
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen.' },
      mention: { name: 'erwähnen', description: 'Die Antwort an jemanden richten.' },
    },
    documents: {
      name: 'dokumente',
      description: 'Die Dokumente, die hier zitiert werden, und wann sie gelesen wurden.',
      document: {
        name: 'dokument',
        description: 'Ein Dokument zeigen: was darüber bekannt ist und wie es gegliedert ist.',
      },
    },
    about: { name: about, description: 'Was hier zitiert wird und wie du fragst.' },
    privacy: {
      name: 'datenschutz',
      description: 'Was über dich und deine Fragen gespeichert wird und wie du es löschst.',
    },
    unanswered: {
      name: 'unbeantwortet',
      description: 'Fragen ohne Antwort oder mit einer, die als nicht hilfreich bewertet wurde.',
    },
    stats: {
      name: 'statistik',
      description: 'Wie viele Fragen gestellt und beantwortet wurden und wie schnell.',
    },
    answerMessage: 'Mit Dokumenten beantworten',
    checkQuote: 'Zitat prüfen',
  },
  buttons: {
    earlierLines: 'Zeilen davor',
    laterLines: 'Zeilen danach',
    nextAnswer: (number, of) => `Nächste Antwort (${number} von ${of})`,
    inItsPlace: 'Im Zusammenhang',
    backToAnswer: 'Zurück zur Antwort',
    open: 'Quelle öffnen',
    share: 'Teilen',
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    nearest: 'Ähnlichste Stellen',
    tellMe: 'Bei Antwort Bescheid geben',
    erase: 'Meine Daten löschen',
    previousPage: 'Zurück',
    nextPage: 'Weiter',
    allDocuments: 'Alle Dokumente',
    file: 'Datei',
    exportFile: 'Exportieren',
    clear: 'Alle löschen',
    confirmClear: 'Ja, alle löschen',
    cancel: 'Abbrechen',
  },
  greeting: `Hallo! Stell mir eine Frage, und ich suche die Antwort in den Dokumenten. Welche das sind, zeigt dir \`/${about}\`.`,
  thanks: 'Gern geschehen.',
  goodbye: 'Bis bald!',
  about: (documentCount, passageCount) =>
    `Ich beantworte Fragen mit wörtlichen Zitaten ${fromDocuments(documentCount)} (${passages(passageCount)}) und nenne die Zeile dazu:`,
  moreDocuments: (count) => plural(count, { one: 'und # weiteres', other: 'und # weitere' }),
  documents: {
    title: (count) => plural(count, { one: '# Dokument:', other: '# Dokumente:' }),
    pages: (count) => plural(count, { one: '# Seite', other: '# Seiten' }),
    lines: (count) => plural(count, { one: '# Zeile', other: '# Zeilen' }),
    read: (when) => `gelesen ${when}`,
    passages,
    onPage: (page) => `Seite ${page}`,
    onLine: (line) => `Zeile ${line}`,
    choose: 'Gliederung eines Dokuments zeigen',
    noHeadings: 'Es hat keine Überschriften. Es beginnt so:',
    empty: 'Es enthält keinen Text.',
    fileTooLarge: (size, most) =>
      `Diese Datei ist zu groß, um sie hier zu schicken: Sie hat ${size}, erlaubt sind höchstens ${most}.`,
    fileUnreadable:
      'Diese Datei kann ich nicht mehr lesen. Vielleicht wurde sie verschoben, gelöscht oder ersetzt.',
  },
  page: (page, of) => `Seite ${page} von ${of}`,
  howToAsk: `Frag mit \`/${ask}\`, erwähne mich oder schick mir eine Direktnachricht. Ich sage nichts Eigenes, und wenn in den Dokumenten keine Antwort steht, sage ich dir das.`,
  emptyQuestion: 'Stell mir eine Frage in Worten, und ich suche die Antwort in den Dokumenten.',
  questionTooLong: (most) =>
    plural(most, {
      other: 'Diese Frage ist mir zu lang. Fass sie bitte in höchstens # Zeichen.',
    }),
  noAnswer: 'Darauf geben die Dokumente keine Antwort.',
  nearestInstead:
    'Darauf geben die Dokumente keine Antwort. Am nächsten kommt das Folgende, aber nichts davon ist eine Antwort:',
  noAnswerYet: (read, all) =>
    `Die Dokumente, die ich bisher gelesen habe (${read} von ${all}), geben darauf keine Antwort. Bitte frag in einer Weile noch einmal.`,
  stillReading: (read, all) => `Ich lese die Dokumente noch: bisher ${read} von ${all}.`,
  onlyBeginning: 'Von diesem Satz passt nur der Anfang in eine Nachricht.',
  anotherSays: 'Ein anderes Dokument sagt:',
  alsoIn: (sources) => `Die fett gedruckten Worte stehen auch in ${sources}`,
  nearlyIn: (sources) => `Fast dieselben Worte stehen in ${sources}`,
  unknownDocument: (name) =>
    `Es gibt kein Dokument namens „${name}“. Wähl eines aus der Liste, die beim Tippen erscheint.`,
  forUser: (user) => `Für ${user}`,
  answersUser: (user, link) => `Antwort für ${user}: ${link}`,
  sharedBy: (user) => `Geteilt von ${user}`,
  places: {
    onPage: (page, line) => `Seite ${page}, Zeile ${line}`,
    paragraph: (paragraph) => `Absatz ${paragraph}`,
  },
  documentChanged: 'Das Dokument hat sich seitdem geändert. Jetzt steht dort:',
  documentGone: 'Aus diesem Dokument zitiere ich nicht mehr.',
  rated: 'Danke für die Rückmeldung.',
  willTell: 'Ich schicke dir eine Direktnachricht, sobald die Dokumente darauf eine Antwort geben.',
  cannotTell:
    'Das geht nicht: Die Frage ist nicht mehr gespeichert, die Dokumente beantworten sie inzwischen, oder es warten schon zu viele. Stell sie bitte noch einmal.',
  nowAnswered: (question) =>
    `Auf deine Frage „${question}“ geben die Dokumente jetzt eine Antwort:`,
  cooldown: (when) => `Das waren viele Fragen auf einmal. Du kannst ${when} wieder fragen.`,
  serverCooldown: (when) =>
    `Auf diesem Server wurden viele Fragen gestellt. Du kannst ${when} wieder fragen.`,
  apology: 'Bei mir ist etwas schiefgelaufen. Bitte versuch es noch einmal.',
  unknownCommand:
    'Diese Schaltfläche oder dieser Befehl funktioniert nicht mehr. Tipp `/` ein, um zu sehen, was ich kann.',
  privacy: {
    nothingKept:
      'Ich speichere nichts dauerhaft: keine Fragen, keine Antworten, keine Namen. Fragen werden auch nicht protokolliert.',
    questionsKept:
      'Der Betreiber dieses Bots speichert Fragen, auf die die Dokumente keine Antwort hatten oder deren Antwort als nicht hilfreich bewertet wurde: den Wortlaut der Frage, wie oft und wann sie zuletzt gestellt wurde. Wer gefragt hat, wird nicht gespeichert, es sei denn, du möchtest Bescheid bekommen, sobald es eine Antwort gibt. Dann wird deine Benutzer-ID gespeichert, bis du benachrichtigt wurdest. Wer einen Server verwaltet, kann die dort gespeicherten Fragen lesen, der Betreiber des Bots alle.',
    questionsLeft:
      'Ich speichere keine neuen Fragen. Der Betreiber dieses Bots hat noch Fragen, die früher gespeichert wurden: ihren Wortlaut, wie oft und wann sie zuletzt gestellt wurden, aber nicht, von wem. Fragen werden auch nicht protokolliert.',
    memory:
      'Damit du Anschlussfragen stellen kannst, behalte ich die letzten Fragen von Unterhaltungen zehn Minuten lang, nur im Arbeitsspeicher; ebenso lange, wer eine Antwort bewertet oder geteilt hat, und eine Minute lang, wie viele Fragen jemand gestellt hat. Bis auf diese Zahl kannst du jetzt alles von dir löschen.',
    erased:
      'Gelöscht. Bis auf die Zahl der letzten Minute ist deine Benutzer-ID hier nicht mehr gespeichert. Fragen, die ohne Namen gespeichert sind, bleiben.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Das steht wörtlich so in den Dokumenten:',
        other: 'Das steht wörtlich so an # Stellen in den Dokumenten:',
      }),
    nearly: 'Nicht wörtlich. Die ähnlichste Stelle weicht so ab:',
    legend: 'Durchgestrichen: nur im geprüften Text. Unterstrichen: nur im Dokument.',
    absent: 'Das habe ich in den Dokumenten nicht gefunden.',
    nearest: (count) => (count === 1 ? 'Die ähnlichste Stelle:' : 'Die ähnlichsten Stellen:'),
    inParts: 'Als Ganzes nicht wörtlich. Satz für Satz:',
    partVerbatim: 'Wörtlich',
    partNearly: 'Nicht wörtlich',
    partAbsent: 'In den Dokumenten nicht gefunden',
    unchecked: (count) =>
      plural(count, {
        one: '# weiterer Satz wurde nicht geprüft.',
        other: '# weitere Sätze wurden nicht geprüft.',
      }),
    tooShort: 'Das sind zu wenige Wörter zum Prüfen. Wähl eine Nachricht, die einen Satz zitiert.',
    tooLong:
      'Das ist zu lang, um es auf einmal zu prüfen. Wähl eine Nachricht, die nur ein paar Sätze zitiert.',
  },
  unanswered: {
    notKept:
      'Fragen werden nicht gespeichert. Wer mich betreibt, kann das mit `KEEP_QUESTIONS=on` einschalten.',
    none: 'Keine Frage wartet auf eine Antwort.',
    title: (count) => plural(count, { one: '# offene Frage:', other: '# offene Fragen:' }),
    asked: (times, last) =>
      `${plural(times, { one: 'einmal gestellt,', other: '#-mal gestellt, zuletzt' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        one: 'einmal als nicht hilfreich bewertet',
        other: '#-mal als nicht hilfreich bewertet',
      }),
    alike: (count) => plural(count, { one: '# ähnliche Frage', other: '# ähnliche Fragen' }),
    confirm: (count) =>
      plural(count, { one: '# Frage endgültig löschen?', other: '# Fragen endgültig löschen?' }),
    fromEverywhere: 'Das betrifft alle Server und Direktnachrichten, nicht nur diesen Server.',
    waitInVain: (count) =>
      plural(count, {
        one: '# Person wartet auf eine Antwort und bekommt dann nicht Bescheid.',
        other: '# Personen warten auf eine Antwort und bekommen dann nicht Bescheid.',
      }),
    cleared: (count) => plural(count, { one: '# Frage gelöscht.', other: '# Fragen gelöscht.' }),
  },
  stats: {
    since: (since) => `Gezählt seit meinem Start ${since}:`,
    questions: (count) => plural(count, { one: '# Frage', other: '# Fragen' }),
    answered: (count, share) => plural(count, { other: `# beantwortet (${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '# als hilfreich bewertet' })}, ${plural(notHelpful, { other: '# als nicht hilfreich bewertet' })}`,
    latency: (median, slow) =>
      `Eine Antwort dauert ${median} ms (Median), 99\u00a0% höchstens ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Zitiert wird ${fromDocuments(documentCount)} mit ${passages(passageCount)}`,
  },
};
