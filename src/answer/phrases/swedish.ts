import type { Phrases } from './phrases.ts';

export const swedish: Phrases = {
  tag: 'sv',
  nouns:
    'reglerna regler stadgarna stadgar protokollet ' +
    'artikeln artikelns artikel dokumentet dokumentets dokument texten textens text rapporten rapportens rapport ' +
    'filen filens inlägget inläggets inlägg berättelsen berättelse handboken handbokens handbok sidan sidans boken bok nyheten nyhet',
  it: `
    (den|det|detta|denna|den här|det här)
    [(den|det|denna|detta|den här|det här)] {noun}
  `,
  title: `
    (vad är|hur lyder|vad var) (titeln|rubriken|namnet|dess titel) [(på|för|av|till) {document}]
    vad är {document} (titel|rubrik)
    vad heter {document}
    vad {document} heter
    vilken (titel|rubrik) har {document}
    vad handlar {document} om
    vad {document} handlar om
    vad är (ämnet|temat) [(för|i) {document}]
    (titel|titeln|rubrik|rubriken) [(på|för) {document}]
  `,
  author: `
    vem (skrev|har skrivit|författade) {document}
    vem som (skrev|har skrivit) {document}
    (vem är|vem var|vilka är|vad heter) (författaren|författare|skribenten|författarna) [(till|av|bakom) {document}]
    vem är {document} författare
    av vem (är|skrevs|har) {document} [(skriven|skrivet|skrivits)]
    (författare|författaren) [till {document}]
  `,
  publisher: `
    vem (publicerade|har publicerat|har gett ut|utgav|släppte) {document}
    vem gav ut {document}
    vem som (publicerade|har publicerat) {document}
    vem (är|var) (utgivaren|utgivare|förläggaren) [(av|till|för) {document}]
    av vem (publicerades|utgavs) {document}
    av vem är {document} (publicerad|publicerat|utgiven)
    (utgivare|utgivaren) [av {document}]
  `,
  date: `
    när (publicerades|skrevs|utgavs|släpptes) {document}
    när (blev|är|var) {document} (publicerad|publicerat|skriven|skrivet|utgiven)
    när {document} (publicerades|skrevs)
    när kom {document} [ut]
    (från när|när) är {document} [(från|ifrån)]
    hur (gammal|gammalt) är {document}
    vad är (datumet|publiceringsdatumet|publiceringsdatum|datum) [(för|på) {document}]
    (vilket datum|vilken dag|vilket år|vilket år) (publicerades|skrevs|är) {document} [från]
    (datum|datumet|publiceringsdatum) [för {document}]
  `,
  greeting: `
    (hej|hejsan|hej hej|tjena|tja|hallå|god (dag|morgon|kväll|middag)|godmorgon|goddag|tjenare|halloj)
    (hur (mår du|är det|står det till|går det)|läget|är du där|är någon (här|där)|är det någon (här|där))
  `,
  thanks: `
    (tack|tack så mycket|tack så jättemycket|tusen tack|stort tack|tackar|tack för hjälpen|tack ska du ha|många tack|jättetack)
    (toppen|perfekt|bra jobbat|jättebra) [tack]
  `,
  goodbye: `
    (hej då|hejdå|adjö|vi ses|ses|ha det [(bra|så bra|gott)]|god natt|godnatt|vi hörs|ha en (bra|trevlig) dag)
  `,
  bot: `
    vem (är du|du är)
    vad (är du|kan du|gör du|vet du) [(för (något|nåt)|göra)]
    vad är quoteline
    hur (fungerar du|funkar du|fungerar (det|detta|den här botten)|använder jag dig)
    är du (en (bot|robot|människa|person|dator|ai)|ai|riktig)
    vem (gjorde|skapade|byggde|har gjort|har skapat) dig
    vad heter du
    vad kan jag fråga [dig]
    (presentera dig|berätta om dig [själv]|kan du hjälpa mig)
  `,
  addressee: `
    (alla|allihopa|allihop|du|på dig|på er|bot|botten|robot|där|vän|vänner|världen|igen)
  `,
  please: `
    (snälla|tack|är du snäll|vänligen)
  `,
  opener: `
    (berätta|säg) [(för mig|mig|snälla)]
    (kan|kunde|skulle) du [(kunna|snälla)] (berätta|säga) [för mig]
    jag (vill|skulle vilja) [gärna] veta
    (vet du|jag har en fråga|en fråga|fråga|får jag fråga|jag undrar)
    (ursäkta|förlåt|och|så|ok|okej|men|nå)
  `,
};
