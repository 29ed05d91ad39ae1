import type { Phrases } from './phrases.ts';

export const romanian: Phrases = {
  tag: 'ro',
  nouns:
    'articol articolul articolului document documentul documentului text textul textului raport raportul raportului ' +
    'fișier fișierul fișierului poveste povestea reportaj reportajul manual manualul manualului pagină pagina paginii ' +
    'carte cartea cărții știre știrea știrii comunicat comunicatul comunicatului',
  it: `
    (asta|acesta|aceasta|el|ea|acestuia|acesteia)
    [(acest|acestui|această|acestei|aceasta|in acest|în acest|în)] {noun}
    {noun} (acesta|acestuia|asta|ăsta|aceasta|acesteia)
  `,
  title: `
    (care este|care e|care era|ce|care-i) (titlul|numele|titlul său) [{document}]
    ce titlu are [{document}]
    cum se (numește|cheamă|intitulează) {document}
    cum se numește
    (despre ce|la ce) (este|e|vorbește|se referă|tratează|este vorba|e vorba|scrie) [{document}]
    despre ce (este|e) vorba
    despre ce (este|e) vorba [(în|in)] [{document}]
    (care este|care e) (tema|subiectul) [{document}]
    titlul [{document}]
    titlu
  `,
  author: `
    cine (a scris|a redactat|a compus) {document}
    cine l-a (scris|redactat)
    (cine este|cine e|cine a fost|care este|cine sunt) (autorul|autoarea|autorii|autorul ei|numele autorului) [{document}]
    de (cine|către cine) (a fost|este|e) (scris|scrisă|redactat) [{document}]
    (autorul|autor) [{document}]
  `,
  publisher: `
    cine (a publicat|a editat|a emis|publică) {document}
    cine l-a (publicat|editat)
    (cine este|cine e|care este|care e) (editorul|editura|publicistul) [{document}]
    de (cine|către cine) (a fost|este|e) (publicat|publicată|editat) [{document}]
    ce (ziar|agenție|site|editură) a publicat {document}
    (editorul|editura|editor) [{document}]
  `,
  date: `
    când (a fost|este|e) (publicat|publicată|scris|scrisă|redactat|editat|emis) [{document}]
    când {document} a fost (publicat|publicată|scris)
    când (a apărut|s-a publicat|a ieșit) [{document}]
    (care este|care e|care era) (data|data publicării|data apariției) [{document}]
    (la ce dată|în ce zi|în ce an|pe ce dată) (a fost|s-a|a) (publicat|publicată|scris|scrisă|apărut) [{document}]
    (de când|din ce dată) (este|e) [{document}]
    cât de (vechi|veche|recent) (este|e) {document}
    (data|data publicării) [{document}]
  `,
  greeting: `
    (bună|salut|bună ziua|bună dimineața|bună seara|salutare|alo|noroc|hei|neața|servus)
    (ce (mai faci|mai faceți|faci)|cum (ești|merge|îți merge)|e cineva (aici|acolo))
  `,
  thanks: `
    (mulțumesc|mulțumesc mult|mulțumesc frumos|mersi|merci|mulțumim|îți mulțumesc|vă mulțumesc|mii de mulțumiri|mersi mult|mulțam) [(pentru ajutor|pentru ajutorul tău)]
    (perfect|super|grozav|excelent|bravo) [mulțumesc]
  `,
  goodbye: `
    (la revedere|pa|pa pa|pe curând|ne vedem|noapte bună|adio|o zi bună|pe mâine|cu bine)
  `,
  bot: `
    cine (ești|sunteți|ești tu|este quoteline)
    ce (ești|poți face|poți să faci|știi să faci|faci tu|știi|este quoteline|e quoteline|puteți face)
    cum (funcționezi|funcționează|funcționează acest bot|lucrezi|te folosesc)
    ești (un|o|) (bot|robot|om|persoană|mașină|ai|real)
    cine te-a (creat|făcut|programat|construit)
    (cum te cheamă|cum te numești|care este numele tău)
    ce (pot|te pot) (întreba|să te întreb)
    (prezintă-te|mă poți ajuta|poți să mă ajuți)
  `,
  addressee: `
    (tuturor|la toți|toată lumea|prieteni|prietene|bot|robot|băieți|oameni|lume|din nou)
  `,
  please: `
    (te rog|vă rog|vă rog frumos|te rog frumos)
  `,
  opener: `
    (spune-mi|spuneți-mi|zi-mi) [(te rog|vă rog)]
    (poți|puteți|ai putea|ați putea|îmi poți|îmi puteți) (să-mi spui|să îmi spui|să-mi spuneți|spune) [(te rog|vă rog)]
    (vreau|aș vrea|aș dori|doresc) să (știu|aflu)
    (știi|știți|am o întrebare|o întrebare|întrebare|pot să întreb)
    (scuze|scuzați-mă|și|atunci|ok|deci|dar|păi)
  `,
};
