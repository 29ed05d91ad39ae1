import { defineLanguage, suffixStripper } from './language.ts';
import { withoutAccents } from './fold.ts';

/** Endings of nouns, adjectives and verbs, without accents; there is no Snowball for Polish. */
const stripEnding = suffixStripper(
  'ego emu ymi imi ych ich ym im ej iej owi owie ami iami ach iach om iom ow iow ie ia iu io ia a e i o u y ' +
    'ego iego iemu iego osc osci oscia osciach oscie ania aniu aniem anie enia eniu eniem enie ac ec ic yc al ala ali alo ' +
    'aly il ila ili ilo ily yl yla yli ylo yly uje uja owac owal owala owali owany owana owane ony ona one onych any ana ' +
    'ane anych anego anej onego onej em iem',
  3,
);

/** `ł` has no accent that can be taken off: it is a letter of its own to Unicode. */
function stem(word: string): string {
  // `Kraków` loses an ending that `Krakow-a` still has then.
  return stripEnding(withoutAccents(word).replaceAll('ł', 'l')).replace(/(?<=.{3})ow$/u, '');
}

export const polish = defineLanguage({
  tag: 'pl',
  createStemmer: () => stem,
  questionWords:
    'kto kogo komu kim kiedy gdzie dokąd skąd dlaczego czemu jak ile ilu czyj czyja czyje',
  stopWords:
    'a aby albo ale ani aż bardziej bardzo bez bo bowiem by był była było były być będzie będą cała cały ci cię co coś czy ' +
    'czyli dla do dwa gdy gdyż go i ich im inna inne innych inny innych iż ja jaka jakie jaki jakich jakiego jakiej jako ' +
    'jednak jednym jego jej jest jeszcze jeśli jeżeli już każda każdy kilka która które którego której który których którym ' +
    'którzy którą którymi lecz lub ma mają mam mi między mimo mnie mną mogą może można mu my na nad nam nami nas nasz natomiast ' +
    'nawet niego niej nim nich niż no o od około on ona one oni ono oraz pan po pod podczas ponad ponieważ potem poza przed ' +
    'przede przez przy się są sobie swoje swój swoją swoich ta tak taka taki takie także tam te tego tej ten też to tobie tu ' +
    'tutaj twój ty tych tylko tym tymi u w we więc wiele wielu wszystkich wszystkie wszystko właśnie z za zaś ze został ' +
    'została zostały że',
  abbreviations: {
    leading:
      'dr prof hab inż mgr św ks gen płk kpt por tzw tzn m.in np wg zob por ok ul al pl im pt pn ang niem fr łac ros gr ' +
      'woj pow gm ds dot red oprac',
    numbered: 'nr str s ryc rys tab rozdz art ust pkt t poz',
    trailing: 'itd itp p.n.e n.e r rr w ww jr tys mln mld zł gr godz min sek sp.z.o.o s.a',
    ordinals: true,
  },
});
