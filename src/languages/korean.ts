import { defineLanguage, suffixStripper } from './language.ts';

/**
 * What is written as one with a noun: particles of case, topic and number, alone and in the commonest chains,
 * and the forms of "to be" and "to do" that make a predicate of it.
 */
const particles =
  '은 는 이 가 을 를 의 에 와 과 도 만 로 께 야 들 들은 들이 들을 들의 들에 들에게 들과 들도 으로 에서 에게 한테 께서 에는 에도 에만 에서는 에서도 ' +
  '에서의 에게는 에게서 에의 으로는 으로도 으로서 으로써 로는 로서 로써 로부터 으로부터 부터 까지 까지의 부터의 까지는 보다 보다는 처럼 같이 마다 ' +
  '마저 조차 밖에 이나 이라 라는 이라는 라고 이라고 이란 이며 이고 이자 인 이다 였다 이었다 입니다 이었던 였던 이었으며 였으며 인가 인가요 입니까 ' +
  '이나마 하고 와의 과의 이나 나 든지 만이 만을 뿐 뿐만 대로 만큼 이야 여 이여';
const predicates =
  '하다 한다 하는 하고 하여 해 했다 했던 했으며 했고 하였다 하였던 하였으며 하며 하기 함 할 합니다 했습니다 했습니까 합니까 하면 하지 하게 하도록 한 ' +
  '되다 된다 되는 되고 되어 돼 됐다 됐던 되었다 되었던 되었으며 되며 되기 됨 될 됩니다 되었습니다 되었습니까 됐습니다 된 시키다 시킨 시키는 시켰다 ' +
  '적인 적으로 적이다 스러운 스럽게 롭게 로운';

const stripPredicate = suffixStripper(predicates, 2);
const stripParticle = suffixStripper(particles, 2);

/** These seldom end a word of two syllables that has no particle. */
const stripCertain = suffixStripper('은 는 을 를 에 에서 에게 으로 의 과 와', 1);

/** The past and the polite forms of other verbs. */
const stripTense = suffixStripper(
  '었다 았다 었던 았던 었으며 았으며 었고 았고 었습니다 았습니다 었습니까 았습니까 습니다 습니까 는가 는지 나요 은가 던 며 면서',
  2,
);

/** Particles after numbers, Latin letters and Han: `2002년에`, `NATO는`. */
const afterOther =
  /(?<=[^\p{Script=Hangul}]\p{Script=Hangul}?)(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|에서|에게|에는|에서는|부터|까지)$/u;

function stem(word: string): string {
  if (!/^\p{Script=Hangul}+$/u.test(word)) return word.replace(afterOther, '');
  // Twice, since a noun may end like a particle, alone and before one: `고양이`, `고양이가`.
  const noun = stripPredicate(stripParticle(stripParticle(word)));
  return noun === word ? stripCertain(stripTense(word)) : noun;
}

export const korean = defineLanguage({
  tag: 'ko',
  createStemmer: () => stem,
  questionWords:
    '누가 누구 누구의 누구를 누구에게 누구인가 누구인가요 누구입니까 언제 언제부터 어디 어디에 어디에서 어디서 어디로 어디인가 왜 어떻게 몇 얼마 얼마나',
  plainWords:
    '가져 가져오 데려 필요 필요한 받다 받을 받나 얻다 찾다 찾을 사다 살 비용 드나 내다 내야 지불 바꾸다 변경 취소 전화 연락 묻다 도움 알다 배우다 남기다 가다 오다 일어나 시작 끝 걸리 ' +
    '뜻 의미 말하다 쓰다 보내다 보여 주다 놓다 사용 이용 일하다 싶다 있다 수 허용 금지 가능 사람 누군가 것 방법 종류 좋은 나쁜 하다 해야 되나 되나요 하나요 할',
  stopWords:
    '가 각 각각 같은 것 것은 것을 것이 것이다 것으로 거의 게다가 결국 경우 곧 과 그 그가 그것 그것은 그것을 그것이 그녀 그는 그들 그들은 그들의 그래서 ' +
    '그러나 그런 그런데 그를 그리고 그리하여 그의 그중 까지 나 나는 나의 내 너 너무 네 는 다 다른 다시 다음 당신 대한 대해 대하여 도 동안 두 둘 등 등의 ' +
    '등을 등이 따라 따라서 따른 때 때문 때문에 또 또는 또한 로 를 매우 모두 모든 무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇입니까 및 바 바로 반면 밖에 ' +
    '부터 비록 뿐만 수 수가 수는 수도 스스로 어느 어떤 에 에서 여기 여기서 여러 오직 와 왔다 우리 우리는 우리의 위한 위해 위하여 은 을 의 의해 의한 이 이것 ' +
    '이것은 이것이 이는 이다 이들 이들은 이때 이러한 이런 이를 이미 이와 있는 있다 있던 있어 있었다 있었던 있으며 있을 있습니다 있었습니다 자신 자신의 저 저는 ' +
    '저희 전 정도 제 좀 주로 중 중에 즉 지금 처럼 통해 통하여 하고 하나 하나의 하는 하다 하며 하지만 한 한다 할 함께 해당 했다 했던 혹은 후 되는 된다 된 되었다',
  negations:
    '안 못 않 않는다 않습니다 않은 않으며 않고 없다 없습니다 없이 없는 없고 없으며 아니다 아닙니다',
  verdicts: '허용|허용됩니다|허용된다 금지|금지됩니다|금지된다 무료|무료입니다 유료|유료입니다',
  numbers: '두|둘 세|셋 4 다섯 여섯 일곱 여덟 아홉 10',
  cues: {
    asks: {
      person: '누가 누구* 누굴 어떤_사람* 어느_사람*',
      time: '언제* 몇_년 몇_년에 몇_년도* 몇년* 몇_월* 몇월* 몇_일* 며칠에 몇_시* 몇_세기* 몇세기*',
      place: '어디* 어느_나라* 어느_도시* 어느_곳* 어떤_나라* 어떤_도시* 어느_지역*',
      reason: '왜 무슨_이유* 어떤_이유* 무엇_때문* 이유는_무엇* 원인은_무엇*',
      quantity: '몇* 얼마* 몇_년간 몇_년_동안',
      name: '뭐라고 무엇이라고 무엇이라 무엇으로_불* 이름은_무엇* 이름이_무엇* 무슨_이름*',
    },
    which: {
      words: '무엇* 뭐 뭘 무슨 어느 어떤',
      time: '해 해에 해의 년* 연도* 날* 시대* 시기* 세기* 달 달에 시점* 연대*',
      place: '나라* 도시* 국가* 지역* 곳* 장소* 주 주에서 대륙* 섬* 지방*',
      quantity: '비율* 퍼센트* 정도*',
    },
    how: { words: '어떻게' },
    signs: {
      calendar:
        '월요일* 화요일* 수요일* 목요일* 금요일* 토요일* 일요일* 세기* ' +
        '연대* 년대* 년 년에 오늘*',
      numerals: '스물 서른 백 수백* 천 수천* 만 수만* 억 수억* 절반* 반 여러 몇몇',
      reasons:
        '때문* 따라서 그러므로 그래서 이유* 원인* 인해 인하여 의해 결과* 덕분* 위해 위하여 막기 방지* 피하기 왜냐하면 야기*',
      naming:
        '이름* 불리* 불린* 불렸* 불렀* 부르* 부른* 명명* 칭* 알려* 라는 이라는 별명* 명칭* 일컫*',
      pronouns: '그 그는 그의 그가 그녀* 그들* 이 이는 이것* 그것* 이들* 이러한 그러한 저 둘',
    },
    // A number and what is counted or stands for a case are one word.
    calendarForm: /^\d+(?:년|월|일|세기|년대)/u,
    yearForm: /^(?:1\d|20)\d\d년/u,
    numeralForm: /^(?:수?[십백천만억]+|[이삼사오육칠팔구][십백천만억]+)/u,
  },
});
