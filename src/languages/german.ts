import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/** Snowball writes `ss` for `ß` and drops the umlauts itself, after it has read them. */
export const german = defineLanguage({
  tag: 'de',
  fold: foldPeriodsInNumbers,
  createStemmer: snowballStemsUnaccented('german'),
  questionWords:
    'wer wen wem wessen wann wo wohin woher warum weshalb wieso wozu wie wieviel wieviele',
  stopWords:
    'aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus ' +
    'bei beim bin bis bist da dabei dadurch dafür damit dann daran darauf darin das dass daß davon dazu dein deine ' +
    'dem den denn der deren des dessen desto die dies diese diesem diesen dieser dieses doch dort du durch ein eine ' +
    'einem einen einer eines er es etwa etwas euch euer für gab gibt habe haben hat hatte hatten hier hin ich ihm ' +
    'ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jenen ' +
    'jetzt kam kann können könnte machen man mein meine mehr mich mir mit muss musste müssen nach noch nun nur ob ' +
    'oder sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll sollen ' +
    'sollte sondern sowie über um und uns unser unter viel viele vom von vor war waren warst was weil welche ' +
    'welchem welchen welcher welches wenn werde werden wird wir wirst wurde wurden während zu zum zur zwar zwischen ' +
    'beide beiden woran worauf woraus wobei wodurch wofür womit wonach worin worüber wovon wovor welch laut ohne gegen',
  abbreviations: {
    leading:
      'dr prof hr fr frl hrn dipl ing mag st z.b z.t d.h u.a v.a u.ä o.ä i.d.r i.a s.o s.u sog bzw vgl evtl ggf inkl ' +
      'exkl bspw insb insbes geb gest ca max min mind z d bzgl gem lt',
    numbered: 'nr nrn s bd bde art abs kap abb tab jh ziff anm aufl ver vers',
    trailing:
      'usw etc u.s.w co jr sen jan feb mär apr jun jul aug sep sept okt nov dez n.chr v.chr chr jhd jh str hrsg verf ' +
      'u.a.m uvm u.v.m mio mrd tsd std',
    ordinals: true,
  },
});
