import type { Phrases } from './phrases.ts';

export const polish: Phrases = {
  tag: 'pl',
  nouns:
    'regulamin regulaminu zasady zasad statut statutu protokół ' +
    'artykuł artykułu artykule dokument dokumentu dokumencie tekst tekstu tekście raport raportu raporcie plik pliku ' +
    'sprawozdanie sprawozdania materiał materiału historia historię historii książka książkę książki książce ' +
    'podręcznik podręcznika wiadomość wiadomości wpis wpisu strona stronę strony',
  it: `
    (to|tego|tym|on|ona|ono|go|ją|jego|jej|nim|niej)
    [(ten|ta|to|tę|tą|tego|tej|tym|niniejszy|niniejszego)] {noun}
  `,
  title: `
    (jaki jest|jaki był|jaki ma|jaki|jak brzmi) [(jego|jej)] (tytuł|nagłówek|temat) [{document}]
    jaki tytuł (ma|nosi) [{document}]
    jaka jest nazwa {document}
    jak (się nazywa|nazywa się|jest zatytułowany|zatytułowany jest|zatytułowano|nosi tytuł) [{document}]
    jak {document} się nazywa
    (o czym|czego dotyczy) [(jest|mówi|opowiada|traktuje|jest mowa w|mowa w)] {document}
    o czym {document} (jest|mówi|opowiada|traktuje)
    o czym (jest mowa|mowa|to)
    (tytuł|nagłówek) [{document}]
  `,
  author: `
    kto (napisał|napisała|pisał|sporządził) {document}
    kto {document} (napisał|napisała|pisał)
    (kto jest|kim jest|kto był|kim był|kto to jest|kim są|jak nazywa się) [(jego|jej)] (autorem|autor|autorką|autorami|autora|autorzy) [{document}]
    przez kogo (został|została|zostało|jest|był|była) (napisany|napisana|napisane) {document}
    przez kogo {document} (został|została|zostało|jest) (napisany|napisana|napisane)
    czyj jest {document}
    autor [{document}]
  `,
  publisher: `
    kto (opublikował|opublikowała|wydał|wydała|publikuje) {document}
    kto {document} (opublikował|wydał|opublikowała)
    (kto jest|kim jest|kto był) [(jego|jej)] (wydawcą|wydawca) [{document}]
    przez kogo (został|została|zostało|jest|był) (opublikowany|opublikowana|opublikowane|wydany|wydana) {document}
    przez kogo {document} (został|została|zostało) (opublikowany|opublikowana|opublikowane|wydany|wydana)
    (jaka gazeta|która gazeta|jaka agencja|jaki portal) (opublikowała|opublikował) {document}
    wydawca [{document}]
  `,
  date: `
    kiedy (został|została|zostało|był|była|było|) (opublikowany|opublikowana|opublikowane|napisany|napisana|napisane|wydany|wydana|wydane) [{document}]
    kiedy {document} (został|została|zostało|był|była|) (opublikowany|opublikowana|opublikowane|napisany|napisana|napisane|wydany|wydana)
    kiedy (opublikowano|napisano|wydano|ukazał się|ukazała się|ukazało się|wyszedł|wyszła|powstał|powstała) [{document}]
    kiedy {document} (opublikowano|napisano|się ukazał|się ukazała|wyszedł)
    (jaka jest|jaka była|jaka) (data|data publikacji|data wydania) [{document}]
    (z kiedy|z jakiego dnia|z którego roku|z jakiej daty) (jest|pochodzi) {document}
    (którego dnia|w którym roku|w jakim roku|jakiego dnia) (opublikowano|napisano|wydano|ukazał się|został opublikowany|została opublikowana) {document}
    jak (stary|stara|stare) jest {document}
    (data|data publikacji) [{document}]
  `,
  greeting: `
    (cześć|hej|hejka|witaj|witam|witajcie|dzień dobry|dobry wieczór|siema|siemka|elo|halo|dzien dobry|dobry)
    (jak się masz|jak leci|co słychać|co tam|jak (idzie|tam)|jesteś tam|jest tu ktoś)
  `,
  thanks: `
    (dziękuję|dzięki|dziękuje|bardzo dziękuję|dziękuję bardzo|wielkie dzięki|dzięki wielkie|stokrotne dzięki|dziękuję ślicznie|dziękujemy|dzieki|dzięks) [(za pomoc|za odpowiedź|ci|panu|pani)]
    (super|świetnie|dobra robota|brawo|doskonale) [(dzięki|dziękuję)]
  `,
  goodbye: `
    (do widzenia|pa|pa pa|papa|żegnaj|na razie|do zobaczenia|do jutra|dobranoc|miłego dnia|trzymaj się|narazie)
  `,
  bot: `
    kim (jesteś|pan jest|pani jest|ty jesteś)
    kto ty jesteś
    (czym|kto) jest quoteline
    (co to jest|co to) quoteline
    czym jesteś
    co (potrafisz|umiesz|możesz|robisz|wiesz) [(robić|zrobić)]
    jak (działasz|to działa|działa ten bot|pracujesz|cię używać)
    [czy] jesteś (botem|robotem|człowiekiem|osobą|ai|maszyną|prawdziwy|programem|sztuczną inteligencją)
    kto cię (stworzył|zrobił|zaprogramował|zbudował)
    (jak masz na imię|jak się nazywasz|jakie jest twoje imię)
    o co mogę [cię] (zapytać|pytać)
    (przedstaw się|opowiedz o sobie|możesz mi pomóc|czy możesz mi pomóc)
  `,
  addressee: `
    (wszystkim|wszyscy|ludzie|przyjaciele|przyjacielu|bot|bocie|robocie|świecie|wam|tobie|jeszcze raz|ponownie|państwu)
  `,
  please: `
    (proszę|poproszę|prosze)
  `,
  opener: `
    [proszę] (powiedz|podaj|wyjaśnij) [mi] [proszę]
    proszę (mi powiedzieć|powiedzieć)
    (możesz|czy możesz|mógłbyś|mogłabyś|czy mógłbyś|czy może pan|czy może pani) [mi] [proszę] powiedzieć
    (chcę|chciałbym|chciałabym|chcialbym) [(się)] (wiedzieć|dowiedzieć się|dowiedzieć)
    (czy wiesz|wiesz|mam pytanie|pytanie|jedno pytanie|czy mogę zapytać)
    (przepraszam|i|a|więc|ok|no|ale|dobra|to)
  `,
};
