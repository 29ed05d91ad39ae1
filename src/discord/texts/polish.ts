import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('pl');
const documents = (count: number) =>
  plural(count, {
    one: '# dokument',
    few: '# dokumenty',
    many: '# dokumentów',
    other: '# dokumentu',
  });
const passages = (count: number) =>
  plural(count, {
    one: '# fragment',
    few: '# fragmenty',
    many: '# fragmentów',
    other: '# fragmentu',
  });

const ask = 'zapytaj';
const about = 'informacje';

export const polish: Texts = {
  tag: 'pl',
  commands: {
    ask: {
      name: ask,
      description: 'Zadaj pytanie dokumentom: dostaniesz ich dokładne słowa i numer wiersza.',
      question: {
        name: 'pytanie',
        description: 'Co chcesz wiedzieć? Wybierz fragment z listy albo napisz własnymi słowami.',
      },
      document: { name: 'dokument', description: 'Szukaj tylko w tym dokumencie.' },
      private: { name: 'prywatnie', description: 'Odpowiedź zobaczysz tylko ty.' },
      mention: { name: 'wzmianka', description: 'Skieruj odpowiedź do wybranej osoby.' },
    },
    documents: {
      name: 'dokumenty',
      description: 'Cytowane tu dokumenty i czas ich wczytania.',
      document: {
        name: 'dokument',
        description: 'Pokaż jeden dokument: co o nim wiadomo i jego spis treści.',
      },
    },
    about: { name: about, description: 'Co jest tu cytowane i jak zadać pytanie.' },
    privacy: {
      name: 'prywatność',
      description: 'Co jest przechowywane o tobie i twoich pytaniach oraz jak to usunąć.',
    },
    unanswered: {
      name: 'bez-odpowiedzi',
      description: 'Pytania bez odpowiedzi lub z odpowiedzią ocenioną jako niepomocna.',
    },
    stats: {
      name: 'statystyki',
      description: 'Ile pytań zadano, na ile dokumenty odpowiedziały i jak szybko.',
    },
    answerMessage: 'Odpowiedz z dokumentów',
    checkQuote: 'Sprawdź ten cytat',
  },
  buttons: {
    earlierLines: 'Wcześniejsze wiersze',
    laterLines: 'Dalsze wiersze',
    nextAnswer: (number, of) => `Następna odpowiedź (${number} z ${of})`,
    inItsPlace: 'Pokaż w kontekście',
    backToAnswer: 'Wróć do odpowiedzi',
    open: 'Otwórz źródło',
    share: 'Udostępnij',
    helpful: 'Pomocne',
    notHelpful: 'Niepomocne',
    nearest: 'Najbliższe fragmenty',
    tellMe: 'Powiadom o odpowiedzi',
    erase: 'Usuń moje dane',
    previousPage: 'Poprzednia',
    nextPage: 'Następna',
    allDocuments: 'Wszystkie dokumenty',
    file: 'Plik',
    exportFile: 'Eksportuj',
    clear: 'Usuń wszystkie',
    confirmClear: 'Tak, usuń wszystkie',
    cancel: 'Anuluj',
  },
  greeting: `Cześć! Zadaj mi pytanie, a poszukam odpowiedzi w dokumentach. Jakie to dokumenty, pokaże ci \`/${about}\`.`,
  thanks: 'Nie ma za co.',
  goodbye: 'Do zobaczenia!',
  about: (documentCount, passageCount) =>
    `Odpowiadam na pytania dosłownymi cytatami (${documents(documentCount)}, ${passages(passageCount)}) i podaję wiersz, z którego pochodzą:`,
  moreDocuments: (count) => plural(count, { other: 'i jeszcze #' }),
  documents: {
    title: (count) =>
      plural(count, {
        one: '# dokument:',
        few: '# dokumenty:',
        many: '# dokumentów:',
        other: '# dokumentu:',
      }),
    pages: (count) =>
      plural(count, { one: '# strona', few: '# strony', many: '# stron', other: '# strony' }),
    lines: (count) =>
      plural(count, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' }),
    read: (when) => `wczytano ${when}`,
    passages,
    onPage: (page) => `strona ${page}`,
    onLine: (line) => `wiersz ${line}`,
    choose: 'Pokaż spis treści dokumentu',
    noHeadings: 'Nie ma w nim nagłówków. Zaczyna się tak:',
    empty: 'Nie zawiera tekstu.',
    fileTooLarge: (size, most) =>
      `Ten plik jest za duży, żeby go tu wysłać: ma ${size}, a można najwyżej ${most}.`,
    fileUnreadable:
      'Nie mogę już odczytać tego pliku. Być może został przeniesiony, usunięty albo zastąpiony.',
  },
  page: (page, of) => `Strona ${page} z ${of}`,
  howToAsk: `Zapytaj za pomocą \`/${ask}\`, oznacz mnie albo wyślij mi wiadomość prywatną. Nie mówię nic od siebie, a jeśli w dokumentach nie ma odpowiedzi, to ci o tym powiem.`,
  emptyQuestion: 'Zadaj mi pytanie słowami, a poszukam odpowiedzi w dokumentach.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'To pytanie jest dla mnie za długie. Skróć je do najwyżej # znaku.',
      other: 'To pytanie jest dla mnie za długie. Skróć je do najwyżej # znaków.',
    }),
  noAnswer: 'Dokumenty na to nie odpowiadają.',
  nearestInstead:
    'Dokumenty na to nie odpowiadają. Oto co jest temu najbliższe, ale nic z tego nie jest odpowiedzią:',
  noAnswerYet: (read, all) =>
    `Dokumenty, które dotąd przeczytano (${read} z ${all}), na to nie odpowiadają. Zapytaj ponownie za jakiś czas.`,
  stillReading: (read, all) => `Wciąż czytam dokumenty: dotąd ${read} z ${all}.`,
  onlyBeginning: 'W wiadomości mieści się tylko początek tego zdania.',
  anotherSays: 'Inny dokument mówi:',
  alsoIn: (sources) => `Pogrubione słowa są też w: ${sources}`,
  nearlyIn: (sources) => `Prawie te same słowa są w: ${sources}`,
  unknownDocument: (name) =>
    `Nie ma dokumentu o nazwie „${name}”. Wybierz któryś z listy, która pojawia się podczas pisania.`,
  forUser: (user) => `Dla: ${user}`,
  answersUser: (user, link) => `Odpowiedź dla ${user}: ${link}`,
  sharedBy: (user) => `Udostępnia ${user}`,
  places: {
    onPage: (page, line) => `strona ${page}, wiersz ${line}`,
    paragraph: (paragraph) => `akapit ${paragraph}`,
  },
  documentChanged: 'Od tamtej pory dokument się zmienił. Teraz jest tam:',
  documentGone: 'Tego dokumentu już nie cytuję.',
  rated: 'Dzięki za opinię.',
  willTell: 'Wyślę ci wiadomość prywatną, gdy dokumenty będą na to odpowiadać.',
  cannotTell:
    'To niemożliwe: pytanie nie jest już przechowywane, dokumenty już na nie odpowiadają albo czeka zbyt wiele osób. Zadaj je jeszcze raz.',
  nowAnswered: (question) => `Dokumenty odpowiadają już na twoje pytanie „${question}”:`,
  cooldown: (when) => `To było dużo pytań. Następne możesz zadać ${when}.`,
  serverCooldown: (when) => `Na tym serwerze zadano dużo pytań. Następne możesz zadać ${when}.`,
  apology: 'Coś poszło nie tak po mojej stronie. Spróbuj jeszcze raz.',
  unknownCommand:
    'Ten przycisk lub to polecenie już nie działa. Wpisz `/`, żeby zobaczyć, co potrafię.',
  privacy: {
    nothingKept:
      'Nie zapisuję niczego na dysku: ani pytań, ani odpowiedzi, ani nazw użytkowników. Pytania nie trafiają też do dzienników.',
    questionsKept:
      'Właściciel tego bota przechowuje pytania, na które dokumenty nie odpowiedziały, oraz te, na które odpowiedź oceniono jako niepomocną: treść pytania, ile razy je zadano i kiedy ostatnio. Nie jest przechowywane, kto pytał, chyba że poprosisz o powiadomienie, gdy pojawi się odpowiedź. Wtedy twój identyfikator użytkownika jest przechowywany do czasu wysłania powiadomienia. Osoby zarządzające serwerem mogą czytać przechowywane pytania z tego serwera, a właściciel bota wszystkie.',
    questionsLeft:
      'Nie zapisuję nowych pytań. Właściciel tego bota ma jeszcze pytania zapisane wcześniej: ich treść, ile razy je zadano i kiedy ostatnio, ale nie to, kto je zadał. Pytania nie trafiają też do dzienników.',
    memory:
      'Na wypadek kolejnych pytań na ten sam temat pamiętam ostatnie pytania z rozmów przez dziesięć minut, tylko w pamięci operacyjnej; równie długo to, kto ocenił lub udostępnił odpowiedź, a przez minutę to, ile pytań zadał każdy użytkownik. Poza tą liczbą możesz teraz usunąć wszystko, co twoje.',
    erased:
      'Usunięto. Poza liczbą pytań z ostatniej minuty nie mam już niczego z twoim identyfikatorem użytkownika. Pytania, przy których nie zapisano, kto je zadał, pozostają.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Dokładnie tak jest w dokumentach, słowo w słowo:',
        other: 'Dokładnie tak jest w # miejscach w dokumentach, słowo w słowo:',
      }),
    nearly: 'Nie jest to dosłowny cytat. Najbliższy fragment różni się tak:',
    legend: 'Przekreślone: tylko w sprawdzanym tekście. Podkreślone: tylko w dokumencie.',
    absent: 'Nie znaleziono tego w dokumentach.',
    nearest: (count) => (count === 1 ? 'Najbliższy fragment:' : 'Najbliższe fragmenty:'),
    inParts: 'W całości nie jest to dosłowny cytat. Zdanie po zdaniu:',
    partVerbatim: 'Dosłownie',
    partNearly: 'Niedosłownie',
    partAbsent: 'Nie znaleziono w dokumentach',
    unchecked: (count) =>
      plural(count, {
        one: 'Nie sprawdzono jeszcze # zdania.',
        other: 'Nie sprawdzono jeszcze # zdań.',
      }),
    tooShort: 'Za mało tu słów, żeby to sprawdzić. Wybierz wiadomość, która cytuje całe zdanie.',
    tooLong: 'To za długie, żeby sprawdzić naraz. Wybierz wiadomość, która cytuje kilka zdań.',
  },
  unanswered: {
    notKept:
      'Pytania nie są przechowywane. Osoba, która mnie hostuje, może to włączyć przez `KEEP_QUESTIONS=on`.',
    none: 'Żadne pytanie nie czeka na odpowiedź.',
    title: (count) =>
      plural(count, {
        one: '# otwarte pytanie:',
        few: '# otwarte pytania:',
        many: '# otwartych pytań:',
        other: '# otwartego pytania:',
      }),
    asked: (times, last) =>
      `${plural(times, { one: 'zadane raz,', other: 'zadane # razy, ostatnio' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        one: 'odpowiedź raz oceniona jako niepomocna',
        other: 'odpowiedź # razy oceniona jako niepomocna',
      }),
    alike: (count) =>
      plural(count, {
        one: '# podobne pytanie',
        few: '# podobne pytania',
        many: '# podobnych pytań',
        other: '# podobnego pytania',
      }),
    confirm: (count) =>
      plural(count, {
        one: 'Usunąć na zawsze # pytanie?',
        few: 'Usunąć na zawsze # pytania?',
        many: 'Usunąć na zawsze # pytań?',
        other: 'Usunąć na zawsze # pytania?',
      }),
    fromEverywhere:
      'Dotyczy to wszystkich serwerów i wiadomości prywatnych, nie tylko tego serwera.',
    waitInVain: (count) =>
      plural(count, {
        one: '# osoba czeka na odpowiedź i nie dostanie powiadomienia.',
        few: '# osoby czekają na odpowiedź i nie dostaną powiadomienia.',
        many: '# osób czeka na odpowiedź i nie dostanie powiadomienia.',
        other: '# osoby czeka na odpowiedź i nie dostanie powiadomienia.',
      }),
    cleared: (count) =>
      plural(count, {
        one: 'Usunięto # pytanie.',
        few: 'Usunięto # pytania.',
        many: 'Usunięto # pytań.',
        other: 'Usunięto # pytania.',
      }),
  },
  stats: {
    since: (since) => `Od mojego uruchomienia (${since}):`,
    questions: (count) =>
      plural(count, { one: '# pytanie', few: '# pytania', many: '# pytań', other: '# pytania' }),
    answered: (count, share) => plural(count, { other: `# z odpowiedzią (${share})` }),
    ratings: (helpful, notHelpful) =>
      `Oceny: ${plural(helpful, { other: 'pomocne – #' })}, ${plural(notHelpful, { other: 'niepomocne – #' })}`,
    latency: (median, slow) => `Odpowiedź zajmuje ${median} ms (mediana), 99% najwyżej ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Źródła cytatów: ${documents(documentCount)}, ${passages(passageCount)}`,
  },
};
