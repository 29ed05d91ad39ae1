import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

export const portuguese = defineLanguage({
  tag: 'pt',
  fold: foldPeriodsInNumbers,
  createStemmer: snowballStemsUnaccented('portuguese'),
  questionWords: 'quem quando onde aonde porquê como quanto quanta quantos quantas',
  stopWords:
    'a à ainda algo alguma algumas alguns ao aos após aquela aquele aqueles aquilo as às assim até cada com contra cujo ' +
    'da dar das de dela dele deles depois desde dessa desse desta deste do dois dos durante e é ela elas ele eles em ' +
    'enquanto entre era eram essa essas esse esses esta está estão estar estas estava este estes eu faz fazer foi foram ' +
    'for há isso isto já lá lhe lhes lo logo mais mas me mediante meio mesma mesmo meu minha muita muitas muito muitos ' +
    'na nas nesta neste no nos nós nossa nosso num numa o os ou outra outras outro outros para pela pelas pelo ' +
    'pelos per pode podem pois por porque pouco qual quais qualquer que quê são se segundo seja sem sempre sendo ser ' +
    'será seu seus si sido sob sobre sua suas também tanto te tem têm tendo ter teve tinha toda todas todo todos tu ' +
    'tudo um uma umas uns vai você vocês vos',
  abbreviations: {
    leading:
      'sr sra srs sras srta dr dra d prof profa eng exmo gen cap st sto sta p.ex ex cf vs av v.exa aprox pe',
    numbered: 'n nº núm art arts cap fig vol pág págs p pp tel ver',
    trailing:
      'etc a.c d.c e.u.a eua jr s.a ltda jan fev mar abr mai jun jul ago set out nov dez cia',
  },
});
