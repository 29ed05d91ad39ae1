import type { FieldFault } from './errors.ts';
import { asRecord, asRecords, asText, type Json } from './json.ts';
import { limits, locales } from './limits.ts';

type Path = readonly (string | number)[];

const subcommandTypes = [1, 2];
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What is wrong with a name and its translations: 1-32 letters, digits, `-`, `_`, in lower case. */
export function nameFaults(named: Json, path: Path): FieldFault[] {
  const names: [Path, unknown][] = [
    [[...path, 'name'], named.name],
    ...Object.entries(asRecord(named.name_localizations)).map(([locale, name]): [Path, unknown] => [
      [...path, 'name_localizations', locale],
      name,
    ]),
  ];
  return names
    .filter(
      ([, name]) =>
        typeof name === 'string' && (!namePattern.test(name) || name !== name.toLowerCase()),
    )
    .map(([at]) => fault(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
}

/** What is wrong with a list of options, nested ones included. */
export function optionFaults(options: readonly Json[], path: Path): FieldFault[] {
  const nested = options.filter(({ type }) => subcommandTypes.includes(Number(type)));
  const firstOptional = options.findIndex(({ required: needed }) => needed !== true);
  const names = options.map(({ name }) => asText(name));
  return [
    ...(nested.length > 0 && nested.length < options.length
      ? [
          fault(
            path,
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Sub-command and sub-command group option types are mutually exclusive to all other types',
          ),
        ]
      : []),
    ...options.flatMap((option, at) => [
      ...oneOptionFaults(option, [...path, at]),
      ...(nested.length === 0 &&
      firstOptional !== -1 &&
      at > firstOptional &&
      option.required === true
        ? [
            fault(
              [...path, at],
              'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              'Required options must be placed before non-required options',
            ),
          ]
        : []),
      ...(names.indexOf(asText(option.name)) < at
        ? [
            fault(
              [...path, at],
              'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
              'Option name must be unique',
            ),
          ]
        : []),
    ]),
  ];
}

function oneOptionFaults(option: Json, path: Path): FieldFault[] {
  const choices = asRecords(option.choices);
  const faults = [
    ...nameFaults(option, path),
    ...localeFaults(option, path),
    ...optionFaults(asRecords(option.options), [...path, 'options']),
    ...choices.flatMap((choice, at) =>
      choiceFaults(choice, choices.slice(0, at), [...path, 'choices', at]),
    ),
  ];
  if (option.autocomplete === true && choices.length > 0) {
    faults.push(
      fault(
        [...path, 'autocomplete'],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
        'Autocomplete cannot be used with choices',
      ),
    );
  }
  for (const unit of ['length', 'value']) {
    const [low, high] = [option[`min_${unit}`], option[`max_${unit}`]];
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      faults.push(
        fault(
          [...path, `max_${unit}`],
          'APPLICATION_COMMAND_OPTIONS_RANGE_INVALID',
          `min_${unit} is greater than max_${unit}`,
        ),
      );
    }
  }
  return faults;
}

function choiceFaults(choice: Json, earlier: readonly Json[], path: Path): FieldFault[] {
  const repeated = earlier.some(
    ({ name, value }) => name === choice.name || value === choice.value,
  );
  return [
    ...localeFaults(choice, path),
    ...(asText(choice.value).length > limits.choiceValue
      ? [
          fault(
            [...path, 'value'],
            'BASE_TYPE_MAX_LENGTH',
            `Must be ${limits.choiceValue} or fewer in length.`,
          ),
        ]
      : []),
    ...(repeated
      ? [
          fault(
            path,
            'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
            'Option choice name or value already exists',
          ),
        ]
      : []),
  ];
}

/** The locales that Discord does not know. */
export function localeFaults(localized: Json, path: Path): FieldFault[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(asRecord(localized[key]))
      .filter((locale) => !locales.includes(locale))
      .map((locale) =>
        fault([...path, key], 'ENUM_TYPE_COERCE', `Value "${locale}" is not a valid locale.`),
      ),
  );
}

function fault(path: Path, code: string, message: string): FieldFault {
  return { path, code, message };
}
