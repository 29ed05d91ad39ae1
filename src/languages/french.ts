import { foldKeepingAccents } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/** A short word bound to the next one by an apostrophe, as in `l'homme`. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/u;

export const french = defineLanguage({
  tag: 'fr',
  fold: (word) => foldKeepingAccents(word).replace(elided, '').replaceAll('œ', 'oe'),
  createStemmer: snowballStemsUnaccented('french'),
  questionWords: 'qui quand où pourquoi comment combien',
  stopWords:
    'à a ai aient ainsi alors après as au aucun aussi autre autres aux avaient avait avant avec avoir ayant beaucoup ' +
    'bien c ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme d dans de depuis des donc ' +
    'dont du elle elles en encore entre es est et étaient était étant été être eu eux fait faire faut fut furent il ' +
    'ils j je jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lui là m ma mais me même mêmes ' +
    'mes mon n nos notre nous on ont ou par parce peu peut peuvent plus plusieurs pour puis qu quel quelle quelles ' +
    'quels que quelque quelques quoi s sa se selon sera seront ses si soit son sont sous sur t ta tandis te tes ' +
    'toi ton tous tout toute toutes très tu un une va vers voici voilà vos votre vous y',
  abbreviations: {
    leading:
      'm mm mme mmes mlle mlles mgr dr pr prof me st ste p.ex c.-à-d c.à.d cf env av apr ap éd ex vs p s.m s.a.r',
    numbered: 'n no nos art chap fig vol t p pp al ver',
    trailing: 'etc j.-c av.j.-c ap.j.-c janv févr avr juil sept oct nov déc jr cie',
  },
});
