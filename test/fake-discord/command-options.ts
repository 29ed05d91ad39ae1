import { asNumber, asRecord, asRecords, asText, isRecord, type Json } from './json.ts';
import { storeFile } from './messages.ts';
import { attachmentPayload, userPayload } from './payloads.ts';
import type { FakeUser, UploadedFile, World } from './world.ts';

/** A file that a person uploads. */
export interface Upload {
  readonly filename: string;
  readonly content: string | Buffer;
  /** MIME type; default `text/plain`. */
  readonly contentType?: string;
}

/** What a person enters for a command's option. */
export type OptionValue = string | number | boolean | FakeUser | Upload;

/** What a person enters, by the names of the options. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The options of an interaction as Discord sends them, and the objects that they name. */
export interface FilledOptions {
  readonly options: Json[];
  readonly resolved: Json;
}

const [subcommand, group, string, integer, boolean, user, number, attachment] = [
  1, 2, 3, 4, 5, 6, 10, 11,
];

/**
 * Fills in a command as Discord's client would.
 * @param path names of the group and the sub-command, if there are any.
 * @param focused the option being typed, for autocomplete: nothing is required then.
 * @throws {Error} where Discord's client would not let the person send it.
 */
export function fillOptions(
  world: World,
  command: Json,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): FilledOptions {
  const declared = asRecords(command.options);
  const [step, ...rest] = path;
  if (step !== undefined) {
    const nested = declared.find(
      ({ name, type }) => name === step && (type === subcommand || type === group),
    );
    if (nested === undefined)
      throw new Error(`The command "${asText(command.name)}" has no sub-command "${step}".`);
    const { options, resolved } = fillOptions(world, nested, rest, values, focused);
    return { options: [{ name: step, type: nested.type, options }], resolved };
  }
  if (declared.some(({ type }) => type === subcommand || type === group)) {
    throw new Error(`The command "${asText(command.name)}" needs a sub-command.`);
  }
  const foreign = Object.keys(values).find(
    (name) => !declared.some((option) => option.name === name),
  );
  if (foreign !== undefined)
    throw new Error(`The command "${asText(command.name)}" has no option "${foreign}".`);
  const resolved: Json = {};
  const options = declared.flatMap((option) => {
    const name = asText(option.name);
    const value = values[name];
    if (value === undefined) {
      if (option.required === true && focused === undefined) {
        throw new Error(
          `The option "${name}" of the command "${asText(command.name)}" is required.`,
        );
      }
      return [];
    }
    const isFocused = name === focused;
    if (focused === undefined) checkValue(option, value);
    return [
      {
        name,
        type: option.type,
        value: resolve(world, option, value, resolved),
        ...(isFocused && { focused: true }),
      },
    ];
  });
  return { options, resolved };
}

function checkValue(option: Json, value: OptionValue): void {
  const name = asText(option.name);
  const fail = (what: string) => new Error(`The option "${name}" ${what}.`);
  const expected = expectations.find(([type]) => type === option.type);
  if (expected === undefined)
    throw fail(`is of type ${String(option.type)}, which this fake does not fill in`);
  if (!expected[1](value)) throw fail(`does not take ${JSON.stringify(value)}`);
  const choices = asRecords(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw fail('takes only its choices');
  }
  const isText = typeof value === 'string';
  const [unit, size] = isText ? ['length', value.length] : ['value', asNumber(value)];
  const most = option[`max_${unit}`] ?? (isText ? 6000 : Infinity);
  const least = option[`min_${unit}`] ?? (isText && option.required === true ? 1 : -Infinity);
  if (size > asNumber(most)) throw fail(`takes at most ${asNumber(most)} (${unit})`);
  if (size < asNumber(least)) throw fail(`takes at least ${asNumber(least)} (${unit})`);
}

const expectations: [type: number | undefined, fits: (value: OptionValue) => boolean][] = [
  [string, (value) => typeof value === 'string'],
  [integer, (value) => Number.isInteger(value)],
  [boolean, (value) => typeof value === 'boolean'],
  [number, (value) => typeof value === 'number'],
  [user, (value) => isRecord(value) && 'username' in value],
  [attachment, (value) => isRecord(value) && 'filename' in value],
];

function resolve(world: World, option: Json, value: OptionValue, resolved: Json): unknown {
  if (typeof value !== 'object') return value;
  if ('username' in value) {
    resolved.users = { ...asRecord(resolved.users), [value.id]: userPayload(value) };
    return value.id;
  }
  const stored = storeFile(world, asText(option.name), uploaded(value, 0));
  resolved.attachments = {
    ...asRecord(resolved.attachments),
    [stored.id]: attachmentPayload(stored),
  };
  return stored.id;
}

/** The upload as a part of a body. */
export function uploaded(
  { filename, content, contentType = 'text/plain; charset=utf-8' }: Upload,
  index: number,
): UploadedFile {
  return { index: String(index), filename, contentType, content: Buffer.from(content) };
}
