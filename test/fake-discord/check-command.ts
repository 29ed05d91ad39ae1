import type { ZodMiniType } from 'zod/mini';
import { type FieldFault, refuseFaults } from './errors.ts';
import { asRecord, asRecords, asText, isGiven, type Json } from './json.ts';
import { localeFaults, nameFaults, optionFaults } from './check-options.ts';
import { limits } from './limits.ts';
import { schemaFaults } from './schemas.ts';

type Path = readonly (string | number)[];

const slash = 1;

/**
 * Checks the body of one command.
 * @param prefix its place in a list of commands, empty if it is sent alone.
 * @throws {DiscordError} 50035.
 */
export function checkCommand(schema: ZodMiniType, command: Json, prefix: Path): void {
  const faults = [
    ...schemaFaults(schema, withNumericPermissions(command), prefix),
    ...ownFaults(command).map((fault) => ({ ...fault, path: [...prefix, ...fault.path] })),
  ];
  refuseFaults(faults);
}

/** Permissions are sent as a string of digits, while the published schema knows them as a number. */
function withNumericPermissions(command: Json): Json {
  const { default_member_permissions: permissions } = command;
  if (typeof permissions !== 'string' || !/^\d+$/u.test(permissions)) return command;
  return { ...command, default_member_permissions: Number(permissions) };
}

function ownFaults(command: Json): FieldFault[] {
  const type = command.type ?? slash;
  const size = longestText(command);
  return [
    ...(type === slash ? slashFaults(command) : menuFaults(command)),
    ...localeFaults(command, []),
    ...(size > limits.commandTotal
      ? [
          fault(
            [],
            'APPLICATION_COMMAND_TOO_LARGE',
            `Command exceeds maximum size (${limits.commandTotal})`,
          ),
        ]
      : []),
  ];
}

function slashFaults(command: Json): FieldFault[] {
  return [
    ...nameFaults(command, []),
    ...(asText(command.description) === '' ? [required(['description'])] : []),
    ...optionFaults(asRecords(command.options), ['options']),
  ];
}

function menuFaults(command: Json): FieldFault[] {
  return ['description', 'options']
    .filter(
      (key) =>
        isGiven(command[key]) &&
        command[key] !== '' &&
        asRecords(command[key]).length + asText(command[key]).length > 0,
    )
    .map((key) =>
      fault(
        [key],
        'APPLICATION_COMMAND_FIELD_NOT_ALLOWED',
        `Context menu commands cannot have ${key}`,
      ),
    );
}

/** Characters of names, descriptions and choice values, each in its longest locale. */
function longestText(part: Json): number {
  const own = (['name', 'description'] as const).map((key) => {
    const localized = Object.values(asRecord(part[`${key}_localizations`])).map(asText);
    return Math.max(...[asText(part[key]), ...localized].map((text) => text.length));
  });
  const nested = [...asRecords(part.options), ...asRecords(part.choices)].map(longestText);
  return [...own, asText(part.value).length, ...nested].reduce((sum, length) => sum + length, 0);
}

function required(path: Path): FieldFault {
  return fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function fault(path: Path, code: string, message: string): FieldFault {
  return { path, code, message };
}
