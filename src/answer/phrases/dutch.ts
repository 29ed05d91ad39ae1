import type { Phrases } from './phrases.ts';

export const dutch: Phrases = {
  tag: 'nl',
  nouns:
    'reglement regels statuten notulen studie artikel document tekst bericht verslag rapport stuk verhaal bestand handboek pagina',
  it: `
    (het|dit|deze|dat|hij|ie)
    (het|de|dit|deze|dat|die) {noun}
    dit boek
  `,
  title: `
    (wat is|hoe luidt|wat was) (de|zijn) (titel|kop|naam) [van {document}]
    hoe (heet|heeft) {document}
    hoe {document} heet
    welke titel heeft {document}
    (waar gaat|waarover gaat) {document} [over]
    waar {document} over gaat
    wat is het onderwerp [van {document}]
    [de] (titel|kop) [van {document}]
  `,
  author: `
    wie (schreef|heeft geschreven) {document}
    wie heeft {document} geschreven
    wie {document} (geschreven heeft|heeft geschreven|schreef)
    wie (is|was|zijn) (de|het) (auteur|auteurs|schrijver|schrijvers|schrijfster) [van {document}]
    door wie (is|werd) {document} geschreven
    van wie is {document}
    [de] (auteur|schrijver) [van {document}]
  `,
  publisher: `
    wie (publiceerde) {document}
    wie (gaf|bracht) {document} uit
    wie heeft {document} (gepubliceerd|uitgegeven|uitgebracht)
    wie {document} (gepubliceerd heeft|heeft gepubliceerd)
    wie (is|was) de uitgever [van {document}]
    door wie (is|werd) {document} (gepubliceerd|uitgegeven)
    [de] uitgever [van {document}]
  `,
  date: `
    wanneer (is|werd) {document} (gepubliceerd|geschreven|uitgegeven|verschenen|uitgebracht)
    wanneer {document} (gepubliceerd|geschreven) (is|werd)
    wanneer verscheen {document}
    van wanneer (is|dateert|stamt) {document}
    hoe oud is {document}
    wat is de (datum|publicatiedatum|datum van publicatie) [van {document}]
    (op welke datum|op welke dag|in welk jaar) (is|werd) {document} (gepubliceerd|geschreven|verschenen)
    [de] (datum|publicatiedatum) [van {document}]
  `,
  greeting: `
    (hallo|hoi|hey|hé|hee|dag|hi|goedendag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiedag|goede (morgen|middag|avond))
    (hoe gaat het [(met (je|u|jou))]|alles goed|is daar iemand|ben je daar)
  `,
  thanks: `
    (bedankt|dank je|dankje|dank u|dankjewel|dank je wel|dankuwel|dank u wel|hartelijk dank|hartelijk bedankt|heel erg bedankt|bedankt voor de hulp|dank)
    (super|prima|top|geweldig) [bedankt]
  `,
  goodbye: `
    (doei|tot ziens|dag dag|daag|tot (later|straks|morgen|snel)|welterusten|goedenacht|fijne (dag|avond) [nog])
  `,
  bot: `
    wie (ben je|bent u|ben jij|je bent)
    wat (ben je|bent u|kun je|kan je|kunt u|doe je|weet je|ben jij) [allemaal]
    wat is quoteline
    hoe (werk je|werkt u|werkt dit|werkt deze bot|gebruik ik je)
    ben je een (bot|robot|mens|persoon|computer|ai)
    wie heeft je (gemaakt|gebouwd|ontwikkeld)
    (hoe heet je|hoe heet u|wat is je naam|hoe heet jij)
    wat kan ik (je|u) vragen
    (stel jezelf voor|kun je me helpen|kan je me helpen)
  `,
  addressee: `
    (allemaal|iedereen|jongens|mensen|bot|robot|daar|vriend|vrienden|wereld|allen)
  `,
  please: `
    (alsjeblieft|alstublieft|aub|svp|a u b|graag)
  `,
  opener: `
    (vertel|zeg) (me|mij) [(alsjeblieft|eens)]
    (kun je|kan je|kunt u|kan u|zou je|zou u) (me|mij) [(alsjeblieft|alstublieft)] (vertellen|zeggen)
    ik (wil|wou|zou) [graag] [(willen)] weten
    (weet je|weet u|ik heb een vraag|een vraag|vraag|vraagje|mag ik vragen)
    (sorry|pardon|excuseer|en|dus|ok|oke|maar|nou|nu)
  `,
};
