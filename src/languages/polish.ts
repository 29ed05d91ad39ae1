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
    'kto kogo komu kim kiedy gdzie dokąd skąd dlaczego czemu jak ile ilu czyj czyja czyje nazywa nazywał nazywała',
  plainWords:
    'przynieść zabrać wziąć potrzebuję potrzeba potrzebny dostać otrzymać znaleźć szukać kupić kosztuje ' +
    'kosztują zapłacić płacić płacę zmienić anulować zadzwonić skontaktować zapytać pomóc pomoc wiedzieć znać ' +
    'nauczyć zostawić iść przyjść dzieje zaczyna zacząć kończy trwa znaczy oznacza powiedzieć mówić pisać ' +
    'wysłać pokazać dać położyć użyć używać pracować chcę chce chcieć mogę może można wolno dozwolone ' +
    'zabronione możliwe konieczne osoba osoby osób ludzie ktoś rzecz rzeczy sposób rodzaj dobry zły robić ' +
    'zrobić muszę musi trzeba',
  stopWords:
    'mój moja moje moi mojego mojej nasza nasze twoje swoje a aby albo ale ani aż bardziej bardzo bez bo bowiem by był była było były być będzie będą cała cały ci cię co coś czy ' +
    'czyli dla do dwa gdy gdyż go i ich im inna inne innych inny innych iż ja jaka jakie jaki jakich jakiego jakiej jako ' +
    'jednak jednym jego jej jest jeszcze jeśli jeżeli już każda każdy kilka która które którego której który których którym ' +
    'którzy którą którymi lecz lub ma mają mam mi między mimo mnie mną mogą może można mu my na nad nam nami nas nasz natomiast ' +
    'nawet niego niej nim nich niż no o od około on ona one oni ono oraz pan po pod podczas ponad ponieważ potem poza przed ' +
    'przede przez przy się są sobie swoje swój swoją swoich ta tak taka taki takie także tam te tego tej ten też to tobie tu ' +
    'tutaj twój ty tych tylko tym tymi u w we więc wiele wielu wszystkich wszystkie wszystko właśnie z za zaś ze został ' +
    'została zostały że',
  negations: 'nie ani nigdy żadnego żadnej żadnych nigdzie żaden żadna żadne nikt nic bez',
  verdicts:
    'dozwolony|dozwolona|dozwolone|dozwoleni|wolno|dopuszczalne zabroniony|zabroniona|zabronione|zabronieni|zabrania|zakazany|zakazana|zakazane ' +
    'otwarty|otwarta|otwarte zamknięty|zamknięta|zamknięte bezpłatny|bezpłatna|bezpłatne płatny|płatna|płatne ' +
    'obowiązkowy|obowiązkowa|obowiązkowe dobrowolny|dobrowolna|dobrowolne możliwe niemożliwe',
  numbers:
    'dwa|dwie|dwaj|dwóch trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu',
  abbreviations: {
    leading:
      'dr prof hab inż mgr św ks gen płk kpt por tzw tzn m.in np wg zob por ok ul al pl im pt pn ang niem fr łac ros gr ' +
      'woj pow gm ds dot red oprac',
    numbered: 'nr str s ryc rys tab rozdz art ust pkt t poz',
    trailing: 'itd itp p.n.e n.e r rr w ww jr tys mln mld zł gr godz min sek sp.z.o.o s.a',
    ordinals: true,
  },
  cues: {
    asks: {
      person: 'kto kogo komu kim przez_kogo czyj czyja czyje',
      time: 'kiedy odkąd',
      place: 'gdzie dokąd skąd',
      reason: 'dlaczego czemu po_co z_jakiego_powodu',
      quantity: 'ile ilu iloma',
      name:
        'jak_się_nazywa jak_się_nazywał jak_się_nazywała jak_się_nazywało jak_nazywa_się ' +
        'jak_nazywał_się jak_nazywała_się jak_nazywano jak_nazywany jak_nazywana jak_brzmi_nazwa ' +
        'jak_miał_na_imię jak_ma_na_imię',
    },
    which: {
      words:
        'co czym czego jaki jaka jakie jakiego jakiej jakim jaką jakich który która które którego ' +
        'której którym którą których',
      between: 'jest był była było są były to',
      person: 'osoba osoby człowiek',
      time:
        'rok roku lata latach lat data datę wiek wieku dekada dekadzie dziesięcioleciu miesiąc ' +
        'miesiącu dzień dniu dnia okres okresie czas czasie epoce godzinie',
      place:
        'miasto miasta mieście miastach kraj kraju krajach państwo państwie stan stanie miejsce ' +
        'miejscu region regionie obszarze kontynent kontynencie województwie prowincji wyspie stolica',
      quantity:
        'procent odsetek liczba liczbę ilość część udział kwota kwotę populacja ludność powierzchnia ' +
        'wysokość długość',
    },
    how: {
      words: 'jak',
      quantity:
        'wiele wielu dużo długo daleko często szybko głęboko wysoko wysoki wysoka duży duża długi ' +
        'długa stary stara',
    },
    signs: {
      calendar:
        'styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu ' +
        'maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu ' +
        'wrzesień września wrześniu październik* listopad* grudzień grudnia grudniu poniedział* ' +
        'wtorek środa środę czwartek piątek sobota sobotę niedziel* wiek wieku wieki wieków dekad* ' +
        'dziesięcioleci* stuleci* dziś dzisiaj',
      numerals:
        'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt ' +
        'dziewięćdziesiąt sto sta setki setek dwieście tysiąc* tysięcy milion* miliard* połowa połowę pół ' +
        'trzecia ćwierć tuzin kilka kilku kilkaset mln mld tys',
      reasons:
        'ponieważ gdyż bo bowiem dlatego przez_to zatem więc powod* powód przyczyn* spowodowa* skutek ' +
        'skutkiem wskutek dzięki wynik* z_powodu doprowadzi* aby żeby unikn* zapobiec zapobiega*',
      naming:
        'nazwan* nazywa* zwany zwana zwane zwanej zwanego znany znana znane znanej znanego imię ' +
        'imienia nazwa nazwę nazwy nazwą nazwisk* tytuł* określan*',
      placing: 'w we na z ze pod koło do u',
      by: 'przez',
      pronouns: 'on ona ono oni one jego jej ich to ten ta te tego tej ci tacy takie obaj oba',
    },
  },
});
