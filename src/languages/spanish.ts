import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/** Snowball leaves words as short as `años` alone. */
function createStemmer(): (word: string) => string {
  const stem = snowballStemsUnaccented('spanish')();
  return (word) => stem(word).replace(/(?<=^..[aeo])s$/u, '');
}

export const spanish = defineLanguage({
  tag: 'es',
  fold: foldPeriodsInNumbers,
  createStemmer,
  questionWords:
    'quién quien quiénes quienes cuándo dónde adónde cómo cuánto cuánta cuántos cuántas porqué',
  stopWords:
    'a al algo alguna algunas algún alguno algunos ante antes aquel aquella aquellos aunque así aún bajo bien cada ' +
    'casi como con contra cual cuál cuales cuáles cualquier cuando de del desde después donde dos durante e él el ella ' +
    'ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos esta está estaba estaban están estar ' +
    'estas este esto estos fue fueron ha había habían haber hace hacer hacia han hasta hay he incluso la las le les lo ' +
    'los luego más me mediante mi mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nos nosotros ' +
    'nuestra nuestro o os otra otras otro otros para pero poco por porque pues que qué se sea según ser será si sí ' +
    'sido siendo sin sino sobre son soy su sus tal también tan tanto te tenía tiene tienen toda todas todavía todo ' +
    'todos tras tu tú tus u un una unas uno unos usted ustedes vez y ya yo',
  abbreviations: {
    leading:
      's sr sra sres sras srta dr dra d dña prof profa gral cap st sto sta p.ej ej cf vs av avda excmo ilmo ud uds vd ' +
      'ing lic arq aprox',
    numbered: 'n núm num nº art arts cap fig vol pág págs p pp tel ver',
    trailing:
      'etc a.c d.c a.de.c d.de.c ee.uu ee.uu.aa jr s.a s.l ene feb mar abr may jun jul ago sept oct nov dic cía',
  },
});
