import { foldKeepingAccents } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/** A short word bound to the next one by an apostrophe, as in `l'homme`. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/u;

export const french = defineLanguage({
  tag: 'fr',
  fold: (word) => foldKeepingAccents(word).replace(elided, '').replaceAll('œ', 'oe'),
  createStemmer: snowballStemsUnaccented('french'),
  questionWords: 'qui quand où pourquoi comment combien appelle appelait appellent',
  plainWords:
    'apporter amener prendre prends besoin obtenir obtient recevoir reçoit trouver trouve chercher acheter ' +
    'achète coûte coûtent coûter payer paie paye changer annuler appeler contacter demander aider aide savoir ' +
    'sais connaître apprendre laisser aller vais venir passe passer arrive commence commencer finit finir dure ' +
    'durer signifie dire dit parler écrire envoyer montrer donner donne mettre utiliser travailler vouloir ' +
    'veux veut voudrais pouvoir permis autorisé interdit possible nécessaire personne personnes gens quelqu ' +
    'chose choses façon manière sorte bon mauvais faire fait dois doit devoir',
  stopWords:
    'à a ai aient ainsi alors après as au aucun aussi autre autres aux avaient avait avant avec avoir ayant beaucoup ' +
    'bien c ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme d dans de depuis des donc ' +
    'dont du elle elles en encore entre es est et étaient était étant été être eu eux fait faire faut fut furent il ' +
    'ils j je jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lui là m ma mais me même mêmes ' +
    'mes mon n nos notre nous on ont ou par parce peu peut peuvent plus plusieurs pour puis qu quel quelle quelles ' +
    'quels que quelque quelques quoi s sa se selon sera seront ses si soit son sont sous sur t ta tandis te tes ' +
    'toi ton tous tout toute toutes très tu un une va vers voici voilà vos votre vous y',
  negations: 'pas jamais aucun aucune rien ni nul nulle sans',
  verdicts:
    'permis|permise|permises|autorisé|autorisée|autorisés|autorisées ' +
    'interdit|interdite|interdits|interdites ouvert|ouverte|ouverts|ouvertes ' +
    'fermé|fermée|fermés|fermées gratuit|gratuite|gratuits|gratuites payant|payante|payants|payantes ' +
    'obligatoire|obligatoires facultatif|facultatifs|facultative|facultatives possible|possibles impossible|impossibles',
  numbers: 'deux trois quatre cinq six sept huit 9 dix onze douze',
  abbreviations: {
    leading:
      'm mm mme mmes mlle mlles mgr dr pr prof me st ste p.ex c.-à-d c.à.d cf env av apr ap éd ex vs p s.m s.a.r',
    numbered: 'n no nos art chap fig vol t p pp al ver',
    trailing: 'etc j.-c av.j.-c ap.j.-c janv févr avr juil sept oct nov déc jr cie',
  },
  cues: {
    asks: {
      person: 'qui ^qui par_qui à_qui de_qui',
      time: 'quand',
      place: 'où ^ou',
      reason: 'pourquoi',
      quantity: 'combien',
      name:
        "comment_s'appelle comment_s'appelait comment_s'appellent comment_s'appelaient " +
        'comment_appelle comment_appelait comment_appelle-t comment_se_nomme comment_nomme',
    },
    which: {
      words: 'que quoi quel quelle quels quelles quelles_sont lequel laquelle qu_est ce_que',
      between: 'est était sont étaient fut a été le la les l',
      time: 'année années an date siècle décennie mois jour jours moment époque période heure',
      place:
        'ville villes pays état lieu endroit région régions continent province département île ' +
        'capitale',
      quantity:
        'pourcentage nombre quantité proportion montant part taille hauteur longueur superficie ' +
        'population',
    },
    how: { words: 'comment' },
    signs: {
      calendar:
        'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi ' +
        'mardi mercredi jeudi vendredi samedi dimanche siècle siècles décennie décennies',
      numerals:
        'neuf treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents centaine* mille ' +
        'millier* million* milliard* moitié demi tiers quart douzaine* plusieurs',
      reasons:
        'parce car puisque cause causes causé* raison raisons grâce dû due donc ainsi afin entraîn* ' +
        'provoqu* résult* conduit éviter empêch*',
      naming:
        'appelé* nommé* appelle appellent nomme nom noms connu* dit titre intitulé* dénommé* ' +
        'surnommé* désigné*',
      placing: 'à au aux en dans près de vers depuis sur',
      by: 'par',
      pronouns:
        'il elle ils elles son sa ses leur leurs ce cet cette ces celui celle ceux tel telle',
    },
  },
});
