import { isDeepStrictEqual } from 'node:util';
import { asRecord, isGiven, type Json } from './json.ts';
import type { World } from './world.ts';

/**
 * The command as Discord holds it: with the fields that it adds, and without those that hold nothing.
 * @param guildId empty for a global command.
 * @param held what was registered before: its id stays, and its version unless something changed.
 */
export function registered(
  world: World,
  guildId: string,
  given: Json,
  held: Json | undefined,
): Json {
  const type = given.type ?? 1;
  const contexts = given.contexts ?? null;
  const options = Array.isArray(given.options)
    ? given.options.map((option) => optionPayload(asRecord(option)))
    : [];
  const fields: Json = {
    id: held?.id ?? world.newId(),
    application_id: world.applicationId,
    version: held?.version ?? world.newId(),
    default_member_permissions: isGiven(given.default_member_permissions)
      ? String(given.default_member_permissions)
      : null,
    type,
    name: given.name,
    name_localizations: given.name_localizations ?? null,
    description: given.description ?? '',
    description_localizations: given.description_localizations ?? null,
    ...(guildId === ''
      ? {
          dm_permission: Array.isArray(contexts)
            ? contexts.includes(1)
            : (given.dm_permission ?? true),
          contexts,
          integration_types: given.integration_types ?? [...world.settings.integrationTypes],
        }
      : { guild_id: guildId }),
    ...(options.length > 0 && { options }),
    nsfw: given.nsfw ?? false,
  };
  if (held === undefined || isDeepStrictEqual(fields, held)) return held ?? fields;
  return { ...fields, version: world.newId() };
}

/** `required: false` and empty lists come back as nothing. */
function optionPayload(option: Json): Json {
  const nested = ['options', 'choices'].flatMap((key) => {
    const list = option[key];
    if (!Array.isArray(list) || (list.length === 0 && key === 'choices')) return [];
    const held = list.map((each) =>
      key === 'options' ? optionPayload(asRecord(each)) : localized(asRecord(each)),
    );
    return [[key, held] as const];
  });
  const rest = Object.entries(localized(option)).filter(
    ([key, value]) =>
      value !== undefined &&
      !['options', 'choices'].includes(key) &&
      !(value === false || (value === null && !key.endsWith('_localizations'))),
  );
  return Object.fromEntries([...rest, ...nested]);
}

function localized(named: Json): Json {
  return {
    ...named,
    name_localizations: named.name_localizations ?? null,
    ...('description' in named && {
      description_localizations: named.description_localizations ?? null,
    }),
  };
}
