import { defineLanguage, snowballStemsUnaccented } from './language.ts';

export const swedish = defineLanguage({
  tag: 'sv',
  createStemmer: snowballStemsUnaccented('swedish'),
  questionWords: 'vem vems vilka när var vart varifrån varför hur heter hette',
  plainWords:
    'ta tar med behöver behöva få får hitta hittar söka köpa köper kostar kosta betala betalar ändra avbryta ' +
    'ringa kontakta fråga hjälpa hjälp veta vet känna lära lämna gå går komma händer börjar börja slutar varar ' +
    'betyder säga tala prata skriva skicka visa ge ställa lägga använda arbeta jobba vill vilja kan tillåtet ' +
    'förbjudet möjligt nödvändigt person personer människor någon sak saker sätt slag bra dålig göra gör måste',
  stopWords:
    'vårt våra all alla allt alltså andra annan att av bara bland blev bli blir blivit både de dem den denna deras dess dessa ' +
    'det detta dig din dina ditt du där därför då efter eftersom ej eller en enligt ett finns fick få får för före ' +
    'från ge genom gjorde gör göra ha hade han hans har hela henne hennes hon honom här i in innan innehåller ja jag ' +
    'kan kom kommer kunde kunna man med mellan men mer mest mig min mina mitt mot mycket måste ni nu någon något ' +
    'några och också om oss på redan samma samt sedan ska skall skulle som så sådan sådana sig sin sina sitt ' +
    'själv till trots under upp ut utan vad vara varit varje vars vi vid vidare vilken vilket vill vår våra än även ' +
    'är åt över',
  negations: 'inte ej icke varken ingenting aldrig ingen inget inga utan',
  verdicts:
    'tillåtet|tillåten|tillåtna förbjudet|förbjuden|förbjudna öppet|öppen|öppna stängt|stängd|stängda gratis ' +
    'obligatorisk|obligatoriskt frivillig|frivilligt möjligt omöjligt',
  numbers: 'två tre fyra fem sex sju åtta nio tio elva tolv',
  abbreviations: {
    leading:
      'dr prof hr fr s.k t.ex bl.a d.v.s dvs m.a.o p.g.a pga t.o.m fr.o.m jfr ca tex st f.d exkl inkl resp',
    numbered: 'nr s sid kap fig vol art',
    trailing:
      'osv o.s.v etc m.m mm m.fl jr jan feb mar apr jun jul aug sept okt nov dec e.kr f.kr kr',
  },
  cues: {
    asks: {
      person: 'vem vems vilka_personer av_vem',
      time: 'när',
      place: 'var vart varifrån',
      reason: 'varför',
      name: 'vad_heter vad_hette vad_kallas vad_kallades',
    },
    which: {
      words: 'vad vilken vilket vilka',
      between: 'är var den det',
      time: 'år århundrade sekel decennium årtionde månad dag datum tid tidpunkt period',
      place:
        'stad städer land länder stat plats platser region område kontinent landskap län kommun ort ö',
      quantity: 'procent procentandel antal antalet mängd andel',
    },
    how: {
      words: 'hur',
      quantity:
        'många mycket lång långt länge gammal gammalt hög högt stor stort stora ofta djup djupt snabb ' +
        'snabbt bred brett varm varmt kall kallt tung tungt dyr',
    },
    signs: {
      calendar:
        'januari februari mars april maj juni juli augusti september oktober november december ' +
        'måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* århundrade* sekel seklet decennium ' +
        'decenniet årtionde* talet idag',
      numerals:
        'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra* tusen* miljon* miljard* halv* hälften ' +
        'tredjedel* fjärdedel* dussin flera',
      reasons:
        'eftersom därför på_grund orsak* beror berodde anledning* skäl skälet ledde följd resultat ' +
        'resultera* medförde undvik* förhindra*',
      naming:
        'kallad kallat kallade kallas kallades heter hette namn namnet känd känt kända benämn* titel ' +
        'titeln',
      placing: 'i på vid nära från till',
      by: 'av',
      pronouns: 'han hon den det de hans hennes dess deras detta denna dessa sådana båda',
    },
  },
});
