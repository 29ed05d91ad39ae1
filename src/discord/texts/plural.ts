/** The forms of a phrase with a number in it, which `#` stands for; `other` where a language has no further form. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Makes a function that puts a number into the form of a phrase that it asks for, as Unicode's rules have it for a
 * language.
 *
 * @param tag a BCP 47 tag.
 */
export function createPlural(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
}
