import type { FieldFault } from './errors.ts';
import { asNumber, asRecords, asText, isGiven, isRecord, type Json } from './json.ts';
import { limits } from './limits.ts';
import { displayTexts } from './pings.ts';

type Path = readonly (string | number)[];

interface Placed {
  readonly component: Json;
  readonly path: Path;
}

const actionRow = 1;
const button = 2;
/** The type of a menu of strings. */
export const stringSelect = 3;
const selects = [stringSelect, 5, 6, 7, 8];
const linkStyle = 5;
const premiumStyle = 6;

/** What Discord finds wrong with a message's components, beyond the shapes that the schemas check. */
export function componentFaults(components: readonly Json[], v2: boolean): FieldFault[] {
  const placed = walk(components, ['components']);
  return [
    ...(v2 ? v2Faults(components, placed) : legacyFaults(components)),
    ...placed.filter(({ component }) => component.type === actionRow).flatMap(rowFaults),
    ...placed.filter(({ component }) => component.type === button).flatMap(buttonFaults),
    ...placed.filter(({ component }) => component.type === stringSelect).flatMap(selectFaults),
    ...duplicateFaults(placed),
  ];
}

/** What Discord finds wrong with a modal's components, beyond the shapes that the schemas check. */
export function modalFaults(components: readonly Json[]): FieldFault[] {
  const faults = duplicateFaults(walk(components, ['components']));
  if (components.length > limits.modalComponents) {
    faults.push(tooLong(['components'], limits.modalComponents));
  }
  return faults;
}

/** All components with where they stand, the nested ones after the one that holds them. */
export function walk(components: readonly Json[], path: Path): Placed[] {
  return components.flatMap((component, at) => {
    const here = [...path, at];
    const single = ['accessory', 'component'].flatMap((key) => {
      const nested = component[key];
      return isRecord(nested) ? [{ component: nested, path: [...here, key] }] : [];
    });
    return [
      { component, path: here },
      ...walk(asRecords(component.components), [...here, 'components']),
      ...single,
    ];
  });
}

function legacyFaults(components: readonly Json[]): FieldFault[] {
  const faults = components.flatMap((component, at) =>
    component.type === actionRow
      ? []
      : [
          fault(
            ['components', at, 'type'],
            'UNION_TYPE_CHOICES',
            'Without the flag IS_COMPONENTS_V2 only action rows (1) can stand here.',
          ),
        ],
  );
  if (components.length > limits.actionRows)
    faults.push(tooLong(['components'], limits.actionRows));
  return faults;
}

function v2Faults(components: readonly Json[], placed: readonly Placed[]): FieldFault[] {
  const text = displayTexts(components).reduce((sum, each) => sum + each.length, 0);
  return [
    ...(placed.length > limits.componentsV2
      ? [
          fault(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `The total number of components cannot exceed ${limits.componentsV2}.`,
          ),
        ]
      : []),
    ...(text > limits.componentsV2Text
      ? [
          fault(
            ['components'],
            'COMPONENT_MAX_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `The displayable text cannot exceed ${limits.componentsV2Text} characters.`,
          ),
        ]
      : []),
  ];
}

function rowFaults({ component, path }: Placed): FieldFault[] {
  const nested = asRecords(component.components);
  const holdsSelect = nested.some(({ type }) => selects.includes(asNumber(type)));
  const width = holdsSelect ? limits.selectsPerRow : limits.buttonsPerRow;
  return nested
    .slice(width)
    .map((_, at) =>
      fault(
        [...path, 'components', width + at],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      ),
    );
}

function buttonFaults({ component, path }: Placed): FieldFault[] {
  const { style } = component;
  const needed = style === linkStyle ? 'url' : style === premiumStyle ? 'sku_id' : 'custom_id';
  const faults = ['url', 'sku_id', 'custom_id']
    .filter((key) => key !== needed && isGiven(component[key]))
    .map((key) =>
      fault(
        [...path, key],
        'BUTTON_COMPONENT_INVALID_FIELD',
        `A button of style ${String(style)} has no ${key}.`,
      ),
    );
  if (!isGiven(component[needed])) faults.push(required([...path, needed]));
  const named = asText(component.label).trim() !== '' || isGiven(component.emoji);
  if (style !== premiumStyle && !named) faults.push(required([...path, 'label']));
  return faults;
}

function selectFaults({ component, path }: Placed): FieldFault[] {
  const options = asRecords(component.options);
  const minimum = isGiven(component.min_values) ? asNumber(component.min_values) : 1;
  const maximum = isGiven(component.max_values) ? asNumber(component.max_values) : 1;
  const seen = new Set<string>();
  const blank = options.flatMap(({ label }, at) =>
    asText(label).trim() === '' ? [required([...path, 'options', at, 'label'])] : [],
  );
  const faults = options.flatMap(({ value }, at) => {
    const text = asText(value);
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [
      fault(
        [...path, 'options', at],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    ];
  });
  if (minimum > maximum || maximum > options.length) {
    faults.push(
      fault(
        [...path, 'max_values'],
        'SELECT_COMPONENT_INVALID_RANGE',
        'min_values, max_values and the number of options contradict each other.',
      ),
    );
  }
  return [...blank, ...faults];
}

function duplicateFaults(placed: readonly Placed[]): FieldFault[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    const id = component.custom_id;
    if (typeof id !== 'string') return [];
    if (seen.has(id)) {
      return [
        fault(
          [...path, 'custom_id'],
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        ),
      ];
    }
    seen.add(id);
    return [];
  });
}

function tooLong(path: Path, most: number): FieldFault {
  return fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
}

function required(path: Path): FieldFault {
  return fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function fault(path: Path, code: string, message: string): FieldFault {
  return { path, code, message };
}
