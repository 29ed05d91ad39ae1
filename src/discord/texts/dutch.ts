import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('nl');
const documents = (count: number) => plural(count, { one: '# document', other: '# documenten' });
const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' });

const ask = 'vragen';
const about = 'over';

export const dutch: Texts = {
  tag: 'nl',
  commands: {
    ask: {
      name: ask,
      description:
        'Vraag het de documenten: je krijgt de letterlijke tekst en de regel waar die staat.',
      question: {
        name: 'vraag',
        description: 'Wat wil je weten? Kies een passage uit de lijst of typ zelf een vraag.',
      },
      document: { name: 'document', description: 'Alleen in dit document zoeken.' },
      private: { name: 'privé', description: 'Het antwoord alleen aan jou laten zien.' },
      mention: { name: 'vermelden', description: 'Het antwoord aan iemand richten.' },
    },
    documents: {
      name: 'documenten',
      description: 'De documenten die hier geciteerd worden, en wanneer ze gelezen zijn.',
      document: {
        name: 'document',
        description: 'Eén document laten zien: wat erover bekend is en hoe het is ingedeeld.',
      },
    },
    about: { name: about, description: 'Wat hier geciteerd wordt en hoe je een vraag stelt.' },
    privacy: {
      name: 'privacy',
      description: 'Wat er van jou en je vragen bewaard wordt en hoe je het wist.',
    },
    unanswered: {
      name: 'onbeantwoord',
      description: 'Vragen zonder antwoord, of met een antwoord dat als niet nuttig is beoordeeld.',
    },
    stats: {
      name: 'statistieken',
      description: 'Hoeveel vragen er zijn gesteld en beantwoord, en hoe snel.',
    },
    answerMessage: 'Beantwoorden uit documenten',
    checkQuote: 'Dit citaat controleren',
  },
  buttons: {
    earlierLines: 'Eerdere regels',
    laterLines: 'Latere regels',
    nextAnswer: (number, of) => `Volgend antwoord (${number} van ${of})`,
    inItsPlace: 'In context bekijken',
    backToAnswer: 'Terug naar het antwoord',
    open: 'Bron openen',
    share: 'Delen',
    helpful: 'Nuttig',
    notHelpful: 'Niet nuttig',
    nearest: 'Meest gelijkende passages',
    tellMe: 'Laat het me weten',
    erase: 'Mijn gegevens wissen',
    previousPage: 'Vorige',
    nextPage: 'Volgende',
    allDocuments: 'Alle documenten',
    file: 'Bestand',
    exportFile: 'Exporteren',
    clear: 'Alles wissen',
    confirmClear: 'Ja, alles wissen',
    cancel: 'Annuleren',
  },
  greeting: `Hoi! Stel me een vraag, dan zoek ik het antwoord in de documenten. Met \`/${about}\` zie je welke dat zijn.`,
  thanks: 'Graag gedaan.',
  goodbye: 'Tot ziens!',
  about: (documentCount, passageCount) =>
    `Ik beantwoord vragen met de letterlijke tekst van ${documents(documentCount)} (${passages(passageCount)}) en de regel waar die staat:`,
  moreDocuments: (count) => plural(count, { other: 'en nog #' }),
  documents: {
    title: (count) => plural(count, { one: '# document:', other: '# documenten:' }),
    pages: (count) => plural(count, { one: '# pagina', other: "# pagina's" }),
    lines: (count) => plural(count, { one: '# regel', other: '# regels' }),
    read: (when) => `gelezen ${when}`,
    passages,
    onPage: (page) => `pagina ${page}`,
    onLine: (line) => `regel ${line}`,
    choose: 'De indeling van een document laten zien',
    noHeadings: 'Er staan geen koppen in. Het begint zo:',
    empty: 'Er staat geen tekst in.',
    fileTooLarge: (size, most) =>
      `Dit bestand is te groot om hier te versturen: het is ${size} en ${most} is het maximum.`,
    fileUnreadable:
      'Ik kan dit bestand niet meer lezen. Misschien is het verplaatst, verwijderd of vervangen.',
  },
  page: (page, of) => `Pagina ${page} van ${of}`,
  howToAsk: `Vraag het met \`/${ask}\`, vermeld me of stuur me een privébericht. Ik zeg niets uit mezelf, en als het antwoord niet in de documenten staat, zeg ik dat.`,
  emptyQuestion: 'Stel me een vraag in woorden, dan zoek ik het antwoord in de documenten.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Die vraag is te lang voor me. Stel hem in hoogstens # teken.',
      other: 'Die vraag is te lang voor me. Stel hem in hoogstens # tekens.',
    }),
  noAnswer: 'Daarop geven de documenten geen antwoord.',
  nearestInstead:
    'Daarop geven de documenten geen antwoord. Dit komt er het dichtst bij, maar niets hiervan is een antwoord:',
  noAnswerYet: (read, all) =>
    `De documenten die ik tot nu toe heb gelezen (${read} van ${all}), geven daarop geen antwoord. Vraag het over een tijdje nog eens.`,
  stillReading: (read, all) =>
    `Ik ben de documenten nog aan het lezen: tot nu toe ${read} van ${all}.`,
  onlyBeginning: 'Alleen het begin van deze zin past in een bericht.',
  anotherSays: 'Een ander document zegt:',
  alsoIn: (sources) => `De vetgedrukte woorden staan ook in ${sources}`,
  nearlyIn: (sources) => `Bijna dezelfde woorden staan in ${sources}`,
  unknownDocument: (name) =>
    `Er is geen document met de naam ‘${name}’. Kies er een uit de lijst die verschijnt terwijl je typt.`,
  forUser: (user) => `Voor ${user}`,
  answersUser: (user, link) => `Als antwoord op ${user}: ${link}`,
  sharedBy: (user) => `Gedeeld door ${user}`,
  places: {
    onPage: (page, line) => `pagina ${page}, regel ${line}`,
    paragraph: (paragraph) => `alinea ${paragraph}`,
  },
  documentChanged: 'Het document is sindsdien gewijzigd. Nu staat er dit:',
  documentGone: 'Uit dit document citeer ik niet meer.',
  rated: 'Bedankt voor je reactie.',
  willTell: 'Ik stuur je een privébericht zodra de documenten daarop antwoord geven.',
  cannotTell:
    'Dat kan niet: de vraag wordt niet meer bewaard, de documenten geven er inmiddels antwoord op, of er wachten al te veel mensen. Stel hem nog eens.',
  nowAnswered: (question) => `De documenten geven nu antwoord op je vraag ‘${question}’:`,
  cooldown: (when) => `Dat waren veel vragen. Je kunt ${when} weer een vraag stellen.`,
  serverCooldown: (when) =>
    `Op deze server zijn veel vragen gesteld. Je kunt ${when} weer een vraag stellen.`,
  apology: 'Er ging bij mij iets mis. Probeer het alsjeblieft nog eens.',
  unknownCommand: 'Deze knop of opdracht werkt niet meer. Typ `/` om te zien wat ik kan.',
  privacy: {
    nothingKept:
      'Ik sla niets op schijf op: geen vragen, geen antwoorden, geen namen. Vragen komen ook niet in een logboek.',
    questionsKept:
      'De eigenaar van deze bot bewaart vragen waarop de documenten geen antwoord gaven en vragen waarvan het antwoord als niet nuttig is beoordeeld: de tekst van de vraag, hoe vaak die is gesteld en wanneer voor het laatst. Wie de vraag stelde, wordt niet bewaard, tenzij je bericht wilt krijgen zodra er een antwoord is. Dan wordt je gebruikers-ID bewaard tot je dat bericht hebt gekregen. Wie een server beheert, kan de vragen lezen die daarvan bewaard zijn; de eigenaar van de bot kan ze allemaal lezen.',
    questionsLeft:
      'Ik bewaar geen nieuwe vragen. De eigenaar van deze bot heeft nog vragen die eerder zijn bewaard: de tekst, hoe vaak ze zijn gesteld en wanneer voor het laatst, maar niet door wie. Vragen komen ook niet in een logboek.',
    memory:
      'Voor vervolgvragen onthoud ik de laatste vragen van gesprekken tien minuten, alleen in het werkgeheugen; even lang wie een antwoord heeft beoordeeld of gedeeld, en één minuut hoeveel vragen iemand heeft gesteld. Behalve dat aantal kun je nu alles van jou wissen.',
    erased:
      'Gewist. Behalve voor het aantal van de laatste minuut heb ik je gebruikers-ID niet meer. Vragen die zonder naam bewaard zijn, blijven.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Dit staat woord voor woord in de documenten:',
        other: 'Dit staat op # plaatsen woord voor woord in de documenten:',
      }),
    nearly: 'Niet woord voor woord. De passage die er het dichtst bij komt, wijkt zo af:',
    legend:
      'Doorgestreept: alleen in de gecontroleerde tekst. Onderstreept: alleen in het document.',
    absent: 'Dit heb ik niet in de documenten gevonden.',
    nearest: (count) =>
      count === 1
        ? 'De passage die er het dichtst bij komt:'
        : 'De passages die er het dichtst bij komen:',
    inParts: 'Als geheel niet woord voor woord. Zin voor zin:',
    partVerbatim: 'Woord voor woord',
    partNearly: 'Niet woord voor woord',
    partAbsent: 'Niet gevonden in de documenten',
    unchecked: (count) =>
      plural(count, {
        one: 'Nog # zin is niet gecontroleerd.',
        other: 'Nog # zinnen zijn niet gecontroleerd.',
      }),
    tooShort:
      'Dit zijn te weinig woorden om te controleren. Kies een bericht waarin een zin wordt geciteerd.',
    tooLong:
      'Dit is te lang om in één keer te controleren. Kies een bericht waarin een paar zinnen worden geciteerd.',
  },
  unanswered: {
    notKept:
      'Vragen worden niet bewaard. Wie mij host, kan dat inschakelen met `KEEP_QUESTIONS=on`.',
    none: 'Er wacht geen enkele vraag op antwoord.',
    title: (count) =>
      plural(count, { one: '# openstaande vraag:', other: '# openstaande vragen:' }),
    asked: (times, last) =>
      `${plural(times, { one: 'één keer gesteld,', other: '# keer gesteld, voor het laatst' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        one: 'één keer beoordeeld als niet nuttig',
        other: '# keer beoordeeld als niet nuttig',
      }),
    alike: (count) =>
      plural(count, { one: '# vergelijkbare vraag', other: '# vergelijkbare vragen' }),
    confirm: (count) =>
      plural(count, { one: '# vraag definitief wissen?', other: '# vragen definitief wissen?' }),
    fromEverywhere: 'Dit geldt voor alle servers en privéberichten, niet alleen voor deze server.',
    waitInVain: (count) =>
      plural(count, {
        one: '# persoon wacht op antwoord en krijgt dan geen bericht.',
        other: '# mensen wachten op antwoord en krijgen dan geen bericht.',
      }),
    cleared: (count) => plural(count, { one: '# vraag gewist.', other: '# vragen gewist.' }),
  },
  stats: {
    since: (since) => `Geteld sinds mijn start, ${since}:`,
    questions: (count) => plural(count, { one: '# vraag', other: '# vragen' }),
    answered: (count, share) => plural(count, { other: `# beantwoord (${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '# als nuttig beoordeeld' })}, ${plural(notHelpful, { other: '# als niet nuttig beoordeeld' })}`,
    latency: (median, slow) =>
      `Een antwoord duurt ${median} ms (mediaan), 99% hoogstens ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Citaten uit ${documents(documentCount)} met ${passages(passageCount)}`,
  },
};
