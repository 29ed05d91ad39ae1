import { foldPeriodsInNumbers, withoutAccents } from './fold.ts';
import { defineLanguage, snowballStems } from './language.ts';

/** Snowball's rules are from the days when `ș` and `ț` were written with a cedilla. */
function createStemmer(): (word: string) => string {
  const stem = snowballStems('romanian')();
  return (word) => withoutAccents(stem(word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')));
}

export const romanian = defineLanguage({
  tag: 'ro',
  fold: (word) => foldPeriodsInNumbers(word).replaceAll('ş', 'ș').replaceAll('ţ', 'ț'),
  createStemmer,
  questionWords: 'cine cui când unde încotro cum cât câtă câți câte dece numește numea numesc',
  plainWords:
    'aduce iau lua nevoie obține obțin primi primesc găsi găsesc căuta cumpăra costă plăti plătesc schimba ' +
    'anula suna contacta întreba ajuta ajutor ști știu cunoaște învăța lăsa merge veni întâmplă începe termină ' +
    'durează înseamnă spune vorbi scrie trimite arăta da pune folosi utiliza lucra vrea vreau putea pot permis ' +
    'interzis posibil necesar persoană persoane oameni cineva lucru lucruri mod fel bun rău face fac trebuie',
  stopWords:
    'noastră nostru tău ta a abia acea aceasta această aceea acel acela acele aceste acest acesta acestea acestei acestor acestui acolo acum ai ' +
    'aici al ale alt alta altă alte altul am apoi ar are asemenea astfel atât au avea avut ca care căreia căror cărui către ' +
    'ce cea cei cel cele celor ci cu da dacă dar dat de deasupra decât deci deja del despre deși din dintre doar două ' +
    'după e ea ei el ele era erau este eu face fi fie fiecare fiind foarte fost foști iar îi îl îmi în înainte între într ' +
    'își îți la le li lor lui mai mea mei mele meu mi mult multe mulți ne noi noștri nostru o oricare pe pentru peste ' +
    'până poate pot prea prin printre sa să săi sale sau său se sînt spre sub sunt și tot toată toate toți tu un una unei ' +
    'unele unor unui unul unii va vă voi vom vor',
  negations: 'nu nici niciodată niciun nicio nimeni nimic fără',
  verdicts:
    'permis|permisă|permiși|permise interzis|interzisă|interziși|interzise deschis|deschisă|deschise ' +
    'închis|închisă|închise gratuit|gratuită obligatoriu|obligatorie opțional|opțională|facultativ|facultativă ' +
    'posibil imposibil',
  numbers: 'doi|două trei patru cinci șase șapte opt 9 zece unsprezece doisprezece|douăsprezece',
  abbreviations: {
    leading: 'dl dna d-na d-l dr prof ing av sf st de.ex ex cf vs aprox gen col acad conf lect',
    numbered: 'nr art alin cap fig vol pag p pp tel lit',
    trailing: 'etc ș.a ș.a.m.d d.hr î.hr hr jr ian feb mar apr iun iul aug sept oct nov dec s.a',
  },
  cues: {
    asks: {
      person: 'cine cui ^pe_cine',
      time: 'când ^cand',
      place: 'unde încotro',
      reason: 'de_ce dece din_ce_cauză din_ce_motiv',
      quantity: 'cât câtă câți câte ^cat ^cata ^cati ^cate',
      name: 'cum_se_numește cum_se_numea cum_se_numesc cum_se_cheamă cum_se_chema',
    },
    which: {
      words: 'ce care',
      between: 'este e era sunt erau a fost',
      time:
        'an anul ani dată data secol secolul deceniu deceniul lună luna zi ziua perioadă perioada ' +
        'epocă moment oră',
      place:
        'oraș orașul orașe țară țara țări stat loc locul regiune regiunea continent județ provincie ' +
        'insulă zonă capitala',
      quantity:
        'procent procentul procentaj număr numărul cantitate cantitatea proporție proporția sumă ' +
        'înălțimea lungimea suprafața populația',
    },
    how: { words: 'cum', quantity: 'mult' },
    signs: {
      calendar:
        'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie ' +
        'decembrie luni marți miercuri joi vineri sâmbătă duminică secol* deceni* astăzi',
      numerals:
        'nouă douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci sută sute mie mii milion* ' +
        'miliard* jumătate treime sfert câțiva câteva',
      reasons:
        'deoarece fiindcă întrucât pentru_că căci cauza cauză cauzat* motiv* datorită din_cauza ' +
        'astfel rezultat* prin_urmare evita împiedica provocat*',
      naming:
        'numit* numește numesc denumit* nume numele cunoscut* supranumit* intitulat* titlu titlul',
      placing: 'în din la lângă spre de pe',
      by: 'de către',
      pronouns:
        'el ea ei ele său sa săi sale lor acesta aceasta acest această aceștia acestea aceste acela ' +
        'aceea ambii ambele',
    },
  },
});
