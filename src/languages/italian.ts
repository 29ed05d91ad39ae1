import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/** An article or preposition bound to the next word by an apostrophe, as in `dell'anno`. */
const elided =
  /^(?:[cdlmnst]|un|all|dall|dell|nell|sull|coll|gl|quest|quell|tutt|anch|sant|cos|com|dov|quand)'(?=.)/u;

/** Snowball leaves words as short as `anno` and `anni` alone. */
function createStemmer(): (word: string) => string {
  const stem = snowballStemsUnaccented('italian')();
  return (word) => stem(word).replace(/(?<=^...)[aeio]$/u, '');
}

export const italian = defineLanguage({
  tag: 'it',
  fold: (word) => foldPeriodsInNumbers(word).replace(elided, ''),
  createStemmer,
  questionWords: 'chi quando dove perché perchè come quanto quanta quanti quante donde',
  stopWords:
    'a abbiamo ad agli ai al alcuni alcune all alla alle allo allora altra altre altri altro anche ancora avere aveva ' +
    'avevano c che ci ciò circa col con contro così cui da dai dal dall dalla dalle dallo degli dei del dell della ' +
    'delle dello di dopo due durante e è ebbe ed egli era erano essa esse essere essi esso fa fare fece fino fra fu ' +
    'furono gli ha hanno ho i il in infatti invece io l la le lei li lo loro lui ma me mentre mi mia mie miei mio molte ' +
    'molti molto negli nei nel nell nella nelle nello noi nostra nostro o ogni oppure per però più poi presso prima ' +
    'proprio può quale quali qualche quella quelle quelli quello questa queste questi questo quindi sarà se secondo ' +
    'sei si sia siamo siano sono sopra sotto sta stata state stati stato su sua sue sugli sui sul sull sulla sulle ' +
    'sullo suo suoi te ti tra tu tua tuo tutta tutte tutti tutto un una uno verso vi voi',
  abbreviations: {
    leading:
      'sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa ing avv on arch geom rag s ss san mons p.es p.e ad.es es ' +
      'cfr vs ca egr gent spett d',
    numbered: 'n nn art artt cap fig vol pag pagg p pp tel ver',
    trailing: 'ecc etc a.c d.c jr s.p.a s.r.l gen feb mar apr mag giu lug ago set sett ott nov dic',
  },
});
