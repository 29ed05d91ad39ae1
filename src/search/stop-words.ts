/**
 * English words too common to tell one sentence from another, folded as terms are. Not among them:
 * negations and the question words, which a sentence may well be asked for by.
 */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    "a about after again all also although always am an and any anybody anyone anything are aren't " +
    "around as at be because been before being both but by came can can't cannot come could couldn't " +
    "did didn't do does doesn't doing don't done each either else even ever every for from get gets " +
    "give given go goes going got had hasn't has have having he her here hers him his however i i'd " +
    "i'll i'm i've if in into is isn't it it's its itself just let's may me might mine more most much " +
    'must my myself now of off on one only onto or other our ours out over own per please quite ' +
    "rather really said same say says shall she should so some such tell than that that's the their " +
    "theirs them themselves then there there's these they they're thing things this those though " +
    "through thus to too under until up upon us very was wasn't we we're were weren't what what's " +
    "whether which while will with within without won't would wouldn't yes yet you you're your yours"
  ).split(' '),
);

/**
 * Question words, folded as terms are. They help to choose among sentences that are about the matter, but
 * a sentence that shares nothing else with a question does not answer it.
 */
export const questionWords: ReadonlySet<string> = new Set(
  "who who's whom whose when where why how".split(' '),
);
