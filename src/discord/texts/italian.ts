import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('it');
const documents = (count: number) =>
  plural(count, { one: '# documento', many: '# di documenti', other: '# documenti' });
const passages = (count: number) =>
  plural(count, { one: '# passaggio', many: '# di passaggi', other: '# passaggi' });

const ask = 'chiedi';
const about = 'info';

export const italian: Texts = {
  tag: 'it',
  commands: {
    ask: {
      name: ask,
      description: 'Chiedi ai documenti: ricevi le loro parole esatte e la riga in cui si trovano.',
      question: {
        name: 'domanda',
        description: 'Cosa vuoi sapere? Scegli un passaggio dall’elenco o scrivi liberamente.',
      },
      document: { name: 'documento', description: 'Cerca solo in questo documento.' },
      private: { name: 'privato', description: 'Mostra la risposta solo a te.' },
      mention: { name: 'menziona', description: 'Rivolgi la risposta a qualcuno.' },
    },
    documents: {
      name: 'documenti',
      description: 'I documenti citati qui e quando sono stati letti.',
      document: {
        name: 'documento',
        description: 'Mostra un documento: cosa se ne sa e il suo sommario.',
      },
    },
    about: { name: about, description: 'Cosa viene citato qui e come fare una domanda.' },
    privacy: {
      name: 'privacy',
      description: 'Cosa viene conservato di te e delle tue domande, e come cancellarlo.',
    },
    unanswered: {
      name: 'senza-risposta',
      description: 'Le domande senza risposta, o la cui risposta è stata valutata non utile.',
    },
    stats: {
      name: 'statistiche',
      description:
        'Quante domande sono state fatte, quante hanno avuto risposta e in quanto tempo.',
    },
    answerMessage: 'Rispondi con i documenti',
    checkQuote: 'Verifica questa citazione',
  },
  buttons: {
    earlierLines: 'Righe precedenti',
    laterLines: 'Righe successive',
    nextAnswer: (number, of) => `Risposta successiva (${number} di ${of})`,
    inItsPlace: 'Vedi nel contesto',
    backToAnswer: 'Torna alla risposta',
    open: 'Apri la fonte',
    share: 'Condividi',
    helpful: 'Utile',
    notHelpful: 'Non utile',
    nearest: 'Passaggi più simili',
    tellMe: 'Avvisami se c’è risposta',
    erase: 'Cancella i miei dati',
    previousPage: 'Indietro',
    nextPage: 'Avanti',
    allDocuments: 'Tutti i documenti',
    file: 'File',
    exportFile: 'Esporta',
    clear: 'Cancella tutte',
    confirmClear: 'Sì, cancellale tutte',
    cancel: 'Annulla',
  },
  greeting: `Ciao! Fammi una domanda e cercherò la risposta nei documenti. Con \`/${about}\` vedi quali sono.`,
  thanks: 'Prego.',
  goodbye: 'A presto!',
  about: (documentCount, passageCount) =>
    `Rispondo alle domande con le parole esatte di ${documents(documentCount)} (${passages(passageCount)}) e indico la riga in cui si trovano:`,
  moreDocuments: (count) => plural(count, { one: 'e # altro', other: 'e altri #' }),
  documents: {
    title: (count) =>
      plural(count, { one: '# documento:', many: '# documenti:', other: '# documenti:' }),
    pages: (count) => plural(count, { one: '# pagina', many: '# pagine', other: '# pagine' }),
    lines: (count) => plural(count, { one: '# riga', many: '# righe', other: '# righe' }),
    read: (when) => `letto ${when}`,
    passages,
    onPage: (page) => `pagina ${page}`,
    onLine: (line) => `riga ${line}`,
    choose: 'Mostra il sommario di un documento',
    noHeadings: 'Non ha titoli. Comincia così:',
    empty: 'Non contiene testo.',
    fileTooLarge: (size, most) =>
      `Questo file è troppo grande per essere inviato qui: occupa ${size} e il massimo è ${most}.`,
    fileUnreadable:
      'Non riesco più a leggere questo file. Forse è stato spostato, eliminato o sostituito.',
  },
  page: (page, of) => `Pagina ${page} di ${of}`,
  howToAsk: `Chiedi con \`/${ask}\`, menzionami o mandami un messaggio diretto. Non dico nulla di mio e, se nei documenti la risposta non c’è, te lo dico.`,
  emptyQuestion: 'Fammi una domanda a parole e cercherò la risposta nei documenti.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Questa domanda è troppo lunga per me. Riscrivila usando al massimo # carattere.',
      many: 'Questa domanda è troppo lunga per me. Riscrivila usando al massimo # di caratteri.',
      other: 'Questa domanda è troppo lunga per me. Riscrivila usando al massimo # caratteri.',
    }),
  noAnswer: 'I documenti non rispondono a questa domanda.',
  nearestInstead:
    'I documenti non rispondono a questa domanda. Ecco cosa si avvicina di più, ma niente di tutto ciò è una risposta:',
  noAnswerYet: (read, all) =>
    `I documenti che ho letto finora (${read} su ${all}) non rispondono a questa domanda. Riprova tra un po’, per favore.`,
  stillReading: (read, all) => `Sto ancora leggendo i documenti: finora ${read} su ${all}.`,
  onlyBeginning: 'In un messaggio entra solo l’inizio di questa frase.',
  anotherSays: 'Un altro documento dice:',
  alsoIn: (sources) => `Le parole in grassetto sono anche in ${sources}`,
  nearlyIn: (sources) => `Quasi le stesse parole sono in ${sources}`,
  unknownDocument: (name) =>
    `Non c’è nessun documento chiamato «${name}». Scegline uno dall’elenco che appare mentre scrivi.`,
  forUser: (user) => `Per ${user}`,
  answersUser: (user, link) => `In risposta a ${user}: ${link}`,
  sharedBy: (user) => `Condiviso da ${user}`,
  places: {
    onPage: (page, line) => `pagina ${page}, riga ${line}`,
    paragraph: (paragraph) => `capoverso ${paragraph}`,
  },
  documentChanged: 'Nel frattempo il documento è cambiato. Ora c’è scritto questo:',
  documentGone: 'Questo documento non è più tra quelli che cito.',
  rated: 'Grazie per il riscontro.',
  willTell: 'Ti manderò un messaggio diretto quando i documenti risponderanno a questa domanda.',
  cannotTell:
    'Non è possibile: la domanda non è più conservata, ora i documenti vi rispondono, oppure sono già in troppi ad aspettare. Prova a rifarla.',
  nowAnswered: (question) => `Ora i documenti rispondono alla tua domanda «${question}»:`,
  cooldown: (when) => `Hai fatto tante domande. Potrai farne un’altra ${when}.`,
  serverCooldown: (when) =>
    `Su questo server sono state fatte tante domande. Potrai farne un’altra ${when}.`,
  apology: 'Qualcosa è andato storto da parte mia. Riprova, per favore.',
  unknownCommand: 'Questo pulsante o comando non funziona più. Digita `/` per vedere cosa so fare.',
  privacy: {
    nothingKept:
      'Non salvo nulla su disco: né domande, né risposte, né nomi. Le domande non finiscono nemmeno nei log.',
    questionsKept:
      'Il proprietario di questo bot conserva le domande a cui i documenti non hanno risposto e quelle la cui risposta è stata valutata non utile: il testo della domanda, quante volte è stata fatta e quando l’ultima volta. Non viene conservato chi l’ha fatta, a meno che tu non chieda un avviso quando ci sarà una risposta; in quel caso il tuo ID utente viene conservato finché non ricevi l’avviso. Chi gestisce un server può leggere le domande conservate di quel server; il proprietario del bot può leggerle tutte.',
    questionsLeft:
      'Non conservo nuove domande. Il proprietario di questo bot ha ancora domande conservate in passato: il testo, quante volte sono state fatte e quando l’ultima volta, ma non chi le ha fatte. Le domande non finiscono nemmeno nei log.',
    memory:
      'Per capire le domande che seguono, tengo le ultime domande delle conversazioni per dieci minuti, soltanto in memoria; altrettanto a lungo, chi ha valutato o condiviso una risposta e, per un minuto, quante domande ha fatto ciascun utente. Tranne questo numero, ora puoi cancellare tutto ciò che è tuo.',
    erased:
      'Cancellato. Tranne che per il numero dell’ultimo minuto, non ho più il tuo ID utente. Le domande conservate senza nome restano.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Si trova, parola per parola, nei documenti:',
        many: 'Si trova, parola per parola, in # di punti dei documenti:',
        other: 'Si trova, parola per parola, in # punti dei documenti:',
      }),
    nearly: 'Non è parola per parola. Il passaggio più simile differisce così:',
    legend: 'Barrato: solo nel testo verificato. Sottolineato: solo nel documento.',
    absent: 'Non ho trovato questo testo nei documenti.',
    nearest: (count) => (count === 1 ? 'Il passaggio più simile:' : 'I passaggi più simili:'),
    inParts: 'Nell’insieme non è parola per parola. Frase per frase:',
    partVerbatim: 'Parola per parola',
    partNearly: 'Non è parola per parola',
    partAbsent: 'Non trovato nei documenti',
    unchecked: (count) =>
      plural(count, {
        one: '# altra frase non è stata verificata.',
        many: '# di altre frasi non sono state verificate.',
        other: '# altre frasi non sono state verificate.',
      }),
    tooShort:
      'Ci sono troppe poche parole da verificare. Scegli un messaggio che citi almeno una frase.',
    tooLong:
      'È troppo lungo da verificare in una volta sola. Scegli un messaggio che citi poche frasi.',
  },
  unanswered: {
    notKept:
      'Le domande non vengono conservate. Chi mi ospita può attivare questa opzione con `KEEP_QUESTIONS=on`.',
    none: 'Nessuna domanda è in attesa di risposta.',
    title: (count) =>
      plural(count, {
        one: '# domanda in sospeso:',
        many: '# di domande in sospeso:',
        other: '# domande in sospeso:',
      }),
    asked: (times, last) =>
      `${plural(times, { one: 'fatta una volta,', many: 'fatta # di volte, l’ultima', other: 'fatta # volte, l’ultima' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        one: 'valutata non utile una volta',
        many: 'valutata non utile # di volte',
        other: 'valutata non utile # volte',
      }),
    alike: (count) =>
      plural(count, {
        one: '# domanda simile',
        many: '# di domande simili',
        other: '# domande simili',
      }),
    confirm: (count) =>
      plural(count, {
        one: 'Cancellare # domanda per sempre?',
        many: 'Cancellare # di domande per sempre?',
        other: 'Cancellare # domande per sempre?',
      }),
    fromEverywhere: 'Riguarda tutti i server e i messaggi diretti, non soltanto questo server.',
    waitInVain: (count) =>
      plural(count, {
        one: '# persona aspetta una risposta e non riceverà l’avviso.',
        many: '# di persone aspettano una risposta e non riceveranno l’avviso.',
        other: '# persone aspettano una risposta e non riceveranno l’avviso.',
      }),
    cleared: (count) =>
      plural(count, {
        one: '# domanda cancellata.',
        many: '# di domande cancellate.',
        other: '# domande cancellate.',
      }),
  },
  stats: {
    since: (since) => `Dal mio avvio, ${since}:`,
    questions: (count) =>
      plural(count, { one: '# domanda', many: '# di domande', other: '# domande' }),
    answered: (count, share) => plural(count, { other: `# con risposta (${share})` }),
    ratings: (helpful, notHelpful) =>
      `Valutazioni: ${plural(helpful, { one: '# utile', other: '# utili' })}, ${plural(notHelpful, { one: '# non utile', other: '# non utili' })}`,
    latency: (median, slow) =>
      `Una risposta richiede ${median} ms (mediana), il 99% al massimo ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Citazioni tratte da ${documents(documentCount)} con ${passages(passageCount)}`,
  },
};
