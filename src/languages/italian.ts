import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/**
 * An article or preposition bound to the next word by an apostrophe, as in `dell'anno`; not a question word, as in
 * `dov'è`.
 */
const elided =
  /^(?:[cdlmnst]|un|all|dall|dell|nell|sull|coll|gl|quest|quell|tutt|anch|sant)'(?=.)/u;

/** Snowball leaves words as short as `anno` and `anni` alone. */
function createStemmer(): (word: string) => string {
  const stem = snowballStemsUnaccented('italian')();
  return (word) => stem(word).replace(/(?<=^...)[aeio]$/u, '');
}

export const italian = defineLanguage({
  tag: 'it',
  fold: (word) => foldPeriodsInNumbers(word).replace(elided, ''),
  createStemmer,
  questionWords:
    "chi quando dove perché perchè come quanto quanta quanti quante donde dov'è dov'era com'è com'era quand'è chiama chiamava chiamano",
  plainWords:
    'portare porto prendere prendo bisogno serve servono ottenere ottengo ricevere ricevo trovare trovo ' +
    'cercare comprare costa costano costare pagare pago paga cambiare annullare chiamare contattare chiedere ' +
    'aiutare aiuto sapere so conoscere imparare lasciare andare vado venire succede succedere inizia iniziare ' +
    'comincia finisce finire dura durare significa dire dice parlare scrivere inviare mandare mostrare dare ' +
    'mettere usare utilizzare lavorare volere voglio vuole potere permesso vietato possibile necessario ' +
    'persona persone gente qualcuno cosa cose modo tipo buono cattivo fare faccio devo deve dovere',
  stopWords:
    "cos'vostro vostra è cos'era " +
    'a abbiamo ad agli ai al alcuni alcune all alla alle allo allora altra altre altri altro anche ancora avere aveva ' +
    'avevano c che ci ciò circa col con contro così cui da dai dal dall dalla dalle dallo degli dei del dell della ' +
    'delle dello di dopo due durante e è ebbe ed egli era erano essa esse essere essi esso fa fare fece fino fra fu ' +
    'furono gli ha hanno ho i il in infatti invece io l la le lei li lo loro lui ma me mentre mi mia mie miei mio molte ' +
    'molti molto negli nei nel nell nella nelle nello noi nostra nostro o ogni oppure per però più poi presso prima ' +
    'proprio può quale quali qualche quella quelle quelli quello questa queste questi questo quindi sarà se secondo ' +
    'sei si sia siamo siano sono sopra sotto sta stata state stati stato su sua sue sugli sui sul sull sulla sulle ' +
    'sullo suo suoi te ti tra tu tua tuo tutta tutte tutti tutto un una uno verso vi voi',
  negations: 'non né mai nulla neppure nemmeno neanche nessun nessuno nessuna niente senza',
  verdicts:
    'permesso|permessa|permessi|permesse|consentito|consentita|consentiti|consentite ' +
    'vietato|vietata|vietati|vietate|proibito|proibita|proibiti|proibite aperto|aperta|aperti|aperte chiuso|chiusa|chiusi|chiuse ' +
    'gratis|gratuito|gratuita|gratuiti|gratuite obbligatorio|obbligatoria|obbligatori|obbligatorie facoltativo|facoltativa|facoltativi|facoltative possibile impossibile',
  numbers: 'due tre quattro cinque 6 sette otto nove dieci undici dodici',
  abbreviations: {
    leading:
      'sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa ing avv on arch geom rag s ss san mons p.es p.e ad.es es ' +
      'cfr vs ca egr gent spett d',
    numbered: 'n nn art artt cap fig vol pag pagg p pp tel ver',
    trailing: 'ecc etc a.c d.c jr s.p.a s.r.l gen feb mar apr mag giu lug ago set sett ott nov dic',
  },
  cues: {
    asks: {
      person: 'chi di_chi da_chi',
      time: "quando quand'*",
      place: "dove dov'* donde",
      reason: 'perché perchè ^perche come_mai',
      quantity: 'quanto quanta quanti quante',
      name:
        'come_si_chiama come_si_chiamava come_si_chiamano come_si_chiamavano come_viene_chiamato ' +
        'come_viene_chiamata',
    },
    which: {
      words: "che cosa cos'* che_cosa quale qual quali",
      between: 'è era sono erano fu il la lo l i le',
      time: 'anno anni data secolo decennio mese giorno giorni periodo epoca momento ora',
      place:
        'città paese paesi stato luogo regione regioni continente provincia isola zona capitale',
      quantity:
        'percentuale numero quantità proporzione importo quota altezza lunghezza superficie ' +
        'popolazione',
    },
    how: { words: "come com'*" },
    signs: {
      calendar:
        'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre ' +
        'dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica secolo secoli decennio ' +
        'decenni oggi',
      numerals:
        'sei venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento centinaia mille mila ' +
        'migliaia milione milioni miliardo miliardi metà mezzo terzo quarto dozzina parecchi diversi',
      reasons:
        'perché poiché siccome causa cause causat* causò motivo motivi ragione ragioni grazie dovuto ' +
        'dovuta quindi pertanto perciò risultat* provoc* conseguenza evitare impedire',
      naming:
        'chiamat* chiama chiamano nominat* nome nomi noto nota noti note conosciut* detto detta ' +
        'titolo intitolat* denominat* soprannominat*',
      placing: 'in a ad da di nel nella presso vicino verso su',
      by: 'da dal dalla dallo dai',
      pronouns:
        'egli lui lei esso essa essi esse loro suo sua suoi sue questo questa questi queste quello ' +
        'quella quelli quelle ciò tale tali entrambi',
    },
  },
});
