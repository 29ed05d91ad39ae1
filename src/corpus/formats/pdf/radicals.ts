/**
 * Radicals of dictionaries whose shape is a character's too, by their code points: fonts draw both with one glyph, and some
 * PDF writers then name the wrong one. Unicode's EquivalentUnifiedIdeograph says which is which. Those of the block Kangxi
 * Radicals, U+2E9F and U+2EF3 are not here: NFKC maps them.
 */
const characters: ReadonlyMap<number, string> = new Map([
  [0x2e81, '厂'],
  [0x2e84, '乙'],
  [0x2e88, '刀'],
  [0x2e8a, '卜'],
  [0x2ea0, '民'],
  [0x2eac, '示'],
  [0x2eb6, '羊'],
  [0x2ebc, '肉'],
  [0x2ec1, '虎'],
  [0x2ec4, '西'],
  [0x2ec5, '见'],
  [0x2ec6, '角'],
  [0x2ec9, '贝'],
  [0x2ecb, '车'],
  [0x2ed1, '長'],
  [0x2ed3, '长'],
  [0x2ed4, '门'],
  [0x2ed7, '雨'],
  [0x2ed8, '青'],
  [0x2ed9, '韦'],
  [0x2eda, '页'],
  [0x2edb, '风'],
  [0x2edc, '飞'],
  [0x2edd, '食'],
  [0x2ee2, '马'],
  [0x2ee3, '骨'],
  [0x2ee4, '鬼'],
  [0x2ee5, '鱼'],
  [0x2ee6, '鸟'],
  [0x2ee7, '卤'],
  [0x2ee8, '麦'],
  [0x2ee9, '黄'],
  [0x2eea, '黾'],
  [0x2eeb, '斉'],
  [0x2eec, '齐'],
  [0x2eed, '歯'],
  [0x2eee, '齿'],
  [0x2eef, '竜'],
  [0x2ef0, '龙'],
  [0x2ef1, '龜'],
  [0x2ef2, '亀'],
]);

/** A radical as the character that looks the same; what is none, or looks like none, stays as it is. */
export function toCharacter(radical: string): string {
  return characters.get(radical.charCodeAt(0)) ?? radical.normalize('NFKC');
}
