import { regularForm } from './english-irregular.ts';
import { fold } from './fold.ts';
import { defineLanguage, snowballStems } from './language.ts';

/** Accents are folded before stemming: English has them in borrowed words only, and seldom types them. */
export const english = defineLanguage({
  tag: 'en',
  fold,
  createStemmer: () => {
    const stem = snowballStems('english')();
    return (word) => stem(regularForm(word));
  },
  questionWords: "who who's whom whose when where why how",
  plainWords:
    'allow ask book break bring buy call cancel change check come contact cost find get give go happen have hear help ' +
    'keep know learn leave let like look lose make matter mean must need obtain pay permit please possible put ' +
    'receive say see send should show speak spend start stop take talk tell think try turn use want work write ' +
    'allowed kind kinds sort sorts thing things way ways person people someone anybody somebody something good bad',
  stopWords:
    "a about after again all also although always am an and any anybody anyone anything are aren't " +
    "around as at be because been before being both but by came can can't cannot come could couldn't " +
    "did didn't do does doesn't doing don't done each either else even ever every for from get gets " +
    "give given go goes going got had hasn't has have having he her here hers him his however i i'd " +
    "i'll i'm i've if in into is isn't it it's its itself just let's may me might mine more most much " +
    'must my myself now of off on one only onto or other our ours out over own per please quite ' +
    "rather really said same say says shall she should so some such tell than that that's the their " +
    "theirs them themselves then there there's these they they're thing things this those though " +
    "through thus to too under until up upon us very was wasn't we we're were weren't what what's " +
    "whether which while will with within without won't would wouldn't yes yet you you're your yours",
  articles: 'the a an',
  negations:
    "not no never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't " +
    "weren't won't wouldn't mustn't shouldn't couldn't hasn't haven't hadn't needn't",
  verdicts:
    'allowed|permitted forbidden|prohibited|banned open closed free compulsory|mandatory|obligatory|required ' +
    'optional|voluntary possible impossible',
  numbers: 'two three four five six seven eight nine ten eleven twelve',
  abbreviations: {
    leading:
      'mr mrs ms dr prof messrs mme mlle gen col lt capt sgt cmdr adm rev hon sen rep gov st mt ' +
      'e.g i.e cf vs v viz',
    numbered:
      'no nos vol vols art arts sec sect ch chap fig figs eq p pp para paras cl ver approx ca',
    trailing:
      'jr sr inc ltd co corp dept univ bros jan feb mar apr jun jul aug sept sep oct nov dec ' +
      'u.s u.s.a u.k u.n e.u a.m p.m ph.d al ed eds',
    starters:
      'a after all also although an and as at because before both but by during each for from he her ' +
      'here his how however i if in it its many most no not of on once one or our she since so some ' +
      'such that the their then there these they this those to under until we what when where which ' +
      'while who why with you your',
  },
  cues: {
    asks: { person: 'who whom whose', time: 'when', place: 'where', reason: 'why' },
    which: {
      words: 'what which',
      time: 'year date century decade month day time period',
      place: 'city country state place region area continent location',
      quantity: 'percentage percent number amount proportion',
    },
    how: {
      words: 'how',
      quantity: 'many much long far old tall large big high often deep fast wide hot cold',
    },
    signs: {
      calendar:
        'january february march april may june july august september october november december ' +
        'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays ' +
        'thursdays fridays saturdays sundays century centuries decade ' +
        'decades today am pm noon midnight morning evening sunrise sunset daily weekly monthly yearly ' +
        'annually weekend weekends spring summer autumn winter',
      numerals:
        'one hundred hundreds thousand thousands million millions billion billions half third quarter dozen ' +
        'several',
      reasons:
        'because since due therefore thus hence cause caused causes causing result resulted ' +
        'results reason reasons why prevent avoid',
      naming: 'called known named termed titled name names title referred',
      placing: 'in at near from on to',
      by: 'by',
      pronouns: 'he she it they his her its their this these that those such both',
    },
    yearForm: /^\d{3}0s$/,
  },
});
