import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

export const dutch = defineLanguage({
  tag: 'nl',
  fold: foldPeriodsInNumbers,
  createStemmer: snowballStemsUnaccented('dutch'),
  questionWords: 'wie wiens wanneer waar waarheen waarvandaan waarom hoe hoeveel',
  stopWords:
    'aan al alle alleen als altijd ander andere ben bent bij daar daarna dan dat de deze die dit doen door dus een ' +
    'één en enkele er erg even gaan gaat geweest had hadden heb hebben hebt heeft hem hen het hier hij hun iets ik ' +
    'in is ja je jij jou jouw jullie kan komt kon konden kunnen maar me meer men met mij mijn moest moet moeten na ' +
    'naar nog nu of om omdat onder ons onze ook op over reeds samen sinds te tegen ten ter toch toe toen tot tussen ' +
    'u uit uw van vanaf veel via voor vooral waaraan waarbij waarin waarop waren was wat we welk welke werd werden ' +
    'wij wil word worden wordt zal ze zeer zich zichzelf zij zijn zo zoals zou zouden zowel zulke',
  abbreviations: {
    leading:
      'dr drs prof ir mr ing dhr mevr mw st bijv bv d.w.z dwz m.b.t o.a m.n i.p.v t.o.v t.a.v z.g zgn resp incl excl ' +
      'vgl jl jhr ca max min',
    numbered: 'nr nrs art blz p pag hfst fig afb dl vol ver',
    trailing:
      'enz e.d etc e.a jr sr jan feb mrt apr jun jul aug sept sep okt nov dec n.chr v.chr chr co',
  },
});
