import { asRecord, asRecords, asText, asTexts, isGiven, type Json } from './json.ts';

/**
 * Whom a message notifies: `@everyone`, `@here`, `<@USER>`, `<@&ROLE>`, each once, sorted.
 * Mentions count wherever Discord looks for them: in the content and in text displays, but neither in
 * embeds nor in code. A backslash before a mention is taken for no protection.
 * @param body what the bot sent; its `allowed_mentions` decide, and without them everything notifies.
 * @param repliedUserId the author of the message that it replies to.
 */
export function pingsOf(body: Json, repliedUserId: string | null): string[] {
  const text = withoutCode([asText(body.content), ...displayTexts(body.components)].join('\n'));
  const allows = permission(body.allowed_mentions);
  const pings = new Set<string>();
  for (const [mention] of text.matchAll(/@everyone|@here/gu)) {
    if (allows('everyone', '')) pings.add(mention);
  }
  for (const [, role, id = ''] of text.matchAll(/<@(&?)!?(\d+)>/gu)) {
    if (allows(role === '&' ? 'roles' : 'users', id)) pings.add(`<@${role ?? ''}${id}>`);
  }
  if (repliedUserId !== null && repliesPing(body.allowed_mentions))
    pings.add(`<@${repliedUserId}>`);
  return [...pings].sort();
}

/** The texts of all text displays in a message's components, nested ones included. */
export function displayTexts(components: unknown): string[] {
  return asRecords(components).flatMap((component) => [
    ...(component.type === 10 ? [asText(component.content)] : []),
    ...displayTexts(component.components),
  ]);
}

function permission(
  allowed: unknown,
): (kind: 'everyone' | 'roles' | 'users', id: string) => boolean {
  if (!isGiven(allowed)) return () => true;
  const rules = asRecord(allowed);
  const parse = asTexts(rules.parse);
  return (kind, id) =>
    parse.includes(kind) || (kind !== 'everyone' && asTexts(rules[kind]).includes(id));
}

function repliesPing(allowed: unknown): boolean {
  return isGiven(allowed) ? asRecord(allowed).replied_user === true : true;
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|(`+)[^`][\s\S]*?\1/gu, ' ');
}
