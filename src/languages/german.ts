import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/**
 * Snowball writes `ss` for `ß` and drops the umlauts itself, after it has read them. It leaves what verbs have in the
 * third person and in the past, and the genitive of names: `liegt`, `stimmte`, `Warschaus`. Taken off a second time,
 * endings are those of `klassifizieren` as well.
 */
function createStemmer(): (word: string) => string {
  const stem = snowballStemsUnaccented('german')();
  return (word) => {
    const first = stem(word);
    const shorter = first.replace(/(?<=.{4})(?:e?t)+$|(?<=.{3}[aouy])s$/u, '');
    return shorter === first ? first : stem(shorter);
  };
}

export const german = defineLanguage({
  tag: 'de',
  fold: foldPeriodsInNumbers,
  createStemmer,
  questionWords:
    'wer wen wem wessen wann wo wohin woher warum weshalb wieso wozu wie wieviel wieviele heißt heisst heißen heissen hieß hiess hießen nennt nennen nenne nannte lautet',
  plainWords:
    'bringen mitbringen bringt mitnehmen nehmen nimmt brauche brauchen braucht benötige benötigen benötigt ' +
    'bekomme bekommen bekommt kriege kriegen erhalte erhalten erhält finde finden findet suche suchen kaufe ' +
    'kaufen kauft kosten kostet bezahlen bezahle zahle zahlen zahlt ändern ändere kündigen melden anmelden ' +
    'abmelden melde kontaktieren fragen frage anrufen helfen hilft Hilfe kennen wissen weiß lernen lassen ' +
    'lässt gehen geht kommen kommt passiert passieren geschieht beginnt beginnen anfangen fängt aufhören endet ' +
    'enden dauert dauern heißt bedeutet bedeuten meint sagen sagt sprechen schreiben senden schicken zeigen ' +
    'geben stellen setzen legen benutzen nutzen verwenden arbeiten arbeitet möchte möchten will wollen erlaubt ' +
    'erlauben verboten möglich nötig Person Personen Leute jemand niemand Sache Sachen Ding Dinge Art Weise ' +
    'gut schlecht bitte tun tut macht mache',
  stopWords:
    'darf darfst dürfen dürft meinem meinen meiner meines deinem deinen deiner deines euer eure eurem euren eurer unsere unserem unseren unserer unseres aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus ' +
    'bei beim bin bis bist da dabei dadurch dafür damit dann daran darauf darin das dass daß davon dazu dein deine ' +
    'dem den denn der deren des dessen desto die dies diese diesem diesen dieser dieses doch dort du durch ein eine ' +
    'einem einen einer eines er es etwa etwas euch euer für gab gibt habe haben hat hatte hatten hier hin ich ihm ' +
    'ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jenen ' +
    'jetzt kam kann können könnte machen man mein meine mehr mich mir mit muss musste müssen nach noch nun nur ob ' +
    'oder sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll sollen ' +
    'sollte sondern sowie über um und uns unser unter viel viele vom von vor war waren warst was weil welche ' +
    'welchem welchen welcher welches wenn werde werden wird wir wirst wurde wurden während zu zum zur zwar zwischen ' +
    'beide beiden woran worauf woraus wobei wodurch wofür womit wonach worin worüber wovon wovor welch laut ohne gegen',
  negations:
    'nicht weder keinerlei kein keine keinen keinem keiner keines nie niemals niemand nichts ohne',
  verdicts:
    'erlaubt|gestattet|zulässig verboten|untersagt|unzulässig offen|geöffnet geschlossen ' +
    'kostenlos|kostenfrei|gratis kostenpflichtig Pflicht|verpflichtend|obligatorisch|vorgeschrieben freiwillig möglich unmöglich',
  numbers: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
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
  cues: {
    asks: {
      person: 'wer wen wem wessen durch_wen von_wem',
      time: 'wann',
      place: 'wo wohin woher',
      reason: 'warum weshalb wieso wozu weswegen',
      quantity: 'wieviel*',
      name: 'wie_heißt wie_heißen wie_hieß wie_hießen wie_lautet_der_Name',
    },
    which: {
      words: 'was welche welchen welchem welcher welches welch',
      between: 'ist war sind waren der die das den dem genaue genauen ungefähre durchschnittliche',
      time:
        'Jahr Jahre Jahren Jahres Datum Jahrhundert Jahrhunderts Jahrzehnt Monat Tag Tage Tagen Zeit ' +
        'Zeitraum Zeitpunkt Epoche',
      place:
        'Stadt Städten Land Ländern Staat Bundesstaat Ort Orten Region Regionen Gebiet Gegend ' +
        'Kontinent Bundesland Provinz Insel',
      quantity: 'Prozent Prozentsatz Prozentzahl Zahl Anzahl Menge Anteil Höhe Länge Größe Summe',
    },
    how: {
      words: 'wie',
      quantity:
        'viel viele vielen vieler lang lange langer weit alt hoch groß große großen oft häufig tief ' +
        'schnell breit heiß kalt schwer teuer stark',
    },
    signs: {
      calendar:
        'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember ' +
        'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Jahrhundert* ' +
        'Jahrzehnt* heute',
      numerals:
        'hundert* tausend* Million* Milliarde* halb* Hälfte Drittel Viertel Dutzend mehrere zwanzig dreißig ' +
        'vierzig fünfzig sechzig siebzig achtzig neunzig',
      reasons:
        'weil da denn wegen aufgrund daher deshalb deswegen darum folglich somit dadurch Grund Gründe ' +
        'Gründen Ursache* verursach* bewirk* führte führten infolge Ergebnis Folge damit verhinder* ' +
        'vermeid*',
      naming:
        'genannt* nannte* nennt heißt hieß heißen bekannt* Name* bezeichnet* Titel Bezeichnung ' +
        'benannt*',
      placing: 'in im bei aus nach nahe an am von zu',
      by: 'von vom durch',
      pronouns: 'er sie es seine sein ihr ihre dies diese dieser dieses jene solche beide',
      articles:
        'der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur vom ' +
        'beim ins ans',
    },
    yearForm: /^\d{3}0er/,
  },
});
