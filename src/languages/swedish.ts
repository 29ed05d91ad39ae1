import { defineLanguage, snowballStemsUnaccented } from './language.ts';

export const swedish = defineLanguage({
  tag: 'sv',
  createStemmer: snowballStemsUnaccented('swedish'),
  questionWords: 'vem vems vilka när var vart varifrån varför hur',
  stopWords:
    'all alla allt alltså andra annan att av bara bland blev bli blir blivit både de dem den denna deras dess dessa ' +
    'det detta dig din dina ditt du där därför då efter eftersom ej eller en enligt ett finns fick få får för före ' +
    'från ge genom gjorde gör göra ha hade han hans har hela henne hennes hon honom här i in innan innehåller ja jag ' +
    'kan kom kommer kunde kunna man med mellan men mer mest mig min mina mitt mot mycket måste ni nu någon något ' +
    'några och också om oss på redan samma samt sedan ska skall skulle som så sådan sådana sig sin sina sitt ' +
    'själv till trots under upp ut utan vad vara varit varje vars vi vid vidare vilken vilket vill vår våra än även ' +
    'är åt över',
  abbreviations: {
    leading:
      'dr prof hr fr s.k t.ex bl.a d.v.s dvs m.a.o p.g.a pga t.o.m fr.o.m jfr ca tex st f.d exkl inkl resp',
    numbered: 'nr s sid kap fig vol art',
    trailing:
      'osv o.s.v etc m.m mm m.fl jr jan feb mar apr jun jul aug sept okt nov dec e.kr f.kr kr',
  },
});
