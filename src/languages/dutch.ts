import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

export const dutch = defineLanguage({
  tag: 'nl',
  fold: foldPeriodsInNumbers,
  createStemmer: snowballStemsUnaccented('dutch'),
  questionWords: 'wie wiens wanneer waar waarheen waarvandaan waarom hoe hoeveel heet heette heten',
  plainWords:
    'brengen meebrengen meenemen nemen nodig krijgen krijg krijgt ontvangen vinden vind zoeken kopen kost ' +
    'kosten betalen betaal veranderen wijzigen annuleren bellen contacteren vragen helpen hulp weten weet ' +
    'kennen leren laten gaan ga komen gebeurt gebeuren begint beginnen stopt eindigt duurt duren betekent ' +
    'zeggen spreken schrijven sturen tonen geven zetten gebruiken werken willen wil mogen mag toegestaan ' +
    'verboden mogelijk persoon personen mensen iemand ding dingen manier soort goed slecht doen doe doet',
  stopWords:
    'haar aan al alle alleen als altijd ander andere ben bent bij daar daarna dan dat de deze die dit doen door dus een ' +
    'één en enkele er erg even gaan gaat geweest had hadden heb hebben hebt heeft hem hen het hier hij hun iets ik ' +
    'in is ja je jij jou jouw jullie kan komt kon konden kunnen maar me meer men met mij mijn moest moet moeten na ' +
    'naar nog nu of om omdat onder ons onze ook op over reeds samen sinds te tegen ten ter toch toe toen tot tussen ' +
    'u uit uw van vanaf veel via voor vooral waaraan waarbij waarin waarop waren was wat we welk welke werd werden ' +
    'wij wil word worden wordt zal ze zeer zich zichzelf zij zijn zo zoals zou zouden zowel zulke',
  articles: 'de',
  negations: 'niet geen noch nooit nergens niemand niets zonder',
  verdicts:
    'toegestaan|toegelaten verboden open|geopend gesloten gratis verplicht vrijwillig mogelijk onmogelijk',
  numbers: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  abbreviations: {
    leading:
      'dr drs prof ir mr ing dhr mevr mw st bijv bv d.w.z dwz m.b.t o.a m.n i.p.v t.o.v t.a.v z.g zgn resp incl excl ' +
      'vgl jl jhr ca max min',
    numbered: 'nr nrs art blz p pag hfst fig afb dl vol ver',
    trailing:
      'enz e.d etc e.a jr sr jan feb mrt apr jun jul aug sept sep okt nov dec n.chr v.chr chr co',
  },
  cues: {
    asks: {
      person: 'wie wiens door_wie van_wie',
      time: 'wanneer',
      place: 'waar waarheen waarvandaan',
      reason: 'waarom waardoor hoezo',
      quantity: 'hoeveel hoeveelste',
      name: 'hoe_heet hoe_heette hoe_heten hoe_noemt hoe_noemde hoe_noemen hoe_luidt_de_naam',
    },
    which: {
      words: 'wat welk welke',
      between: 'is was zijn waren de het een',
      time: 'jaar jaren datum eeuw decennium maand dag tijd periode tijdperk',
      place:
        'stad steden land landen staat plaats plaatsen regio gebied streek continent provincie eiland ' +
        'gemeente',
      quantity: 'percentage procent aantal hoeveelheid aandeel bedrag hoogte lengte',
    },
    how: {
      words: 'hoe',
      quantity: 'veel lang oud ver hoog groot vaak diep snel breed warm koud zwaar duur',
    },
    signs: {
      calendar:
        'januari februari maart april mei juni juli augustus september oktober november december ' +
        'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eeuw eeuwen decennium decennia ' +
        'vandaag',
      numerals:
        'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd* duizend* miljoen* miljard* ' +
        'half helft derde kwart dozijn meerdere',
      reasons:
        'omdat want doordat wegens vanwege dankzij daarom daardoor dus zodat oorzaak oorzaken ' +
        'veroorzaak* reden redenen gevolg leidde leidden voorkom* vermijden aangezien',
      naming:
        'genoemd genaamd noemt noemde noemden heet heette heten bekend* naam namen titel benaming ' +
        'aangeduid',
      placing: 'in bij uit te nabij naar van op',
      by: 'door',
      pronouns: 'hij zij ze het zijn haar hun dit dat deze die zulke beide',
    },
  },
});
