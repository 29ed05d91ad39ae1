import type { ZodMiniType } from 'zod/mini';
import type { FieldFault } from './errors.ts';
import { isRecord } from './json.ts';

type Path = readonly (string | number)[];
type Issue = NonNullable<ReturnType<ZodMiniType['safeParse']>['error']>['issues'][number];

/**
 * The faults that the schema finds in the body, in Discord's words.
 * Of a choice of shapes it reports the shape that the body's `type` names, else the closest one.
 * @param prefix where the body stands in what was sent, such as `[0]` in a list of commands.
 */
export function schemaFaults(schema: ZodMiniType, body: unknown, prefix: Path = []): FieldFault[] {
  const result = schema.safeParse(body);
  if (result.success) return [];
  return flatten(result.error.issues, []).map(({ issue, path }) => ({
    path: [...prefix, ...path],
    ...inDiscordsWords(issue, valueAt(body, path) === undefined),
  }));
}

interface Located {
  readonly issue: Issue;
  readonly path: Path;
}

function flatten(issues: readonly Issue[], prefix: Path): Located[] {
  return issues.flatMap((issue): Located[] => {
    const path = [
      ...prefix,
      ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    ];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
    const branches = issue.errors.map((branch) => flatten(branch, path));
    const named = branches.filter((branch) => !branch.some((each) => isWrongType(each, path)));
    return closest(named.length > 0 ? named : branches);
  });
}

function isWrongType({ issue, path }: Located, parent: Path): boolean {
  return (
    issue.code === 'invalid_value' && path.length === parent.length + 1 && path.at(-1) === 'type'
  );
}

function closest(branches: readonly Located[][]): Located[] {
  const [best = []] = branches.toSorted((a, b) => a.length - b.length);
  return best;
}

function inDiscordsWords(issue: Issue, missing: boolean): { code: string; message: string } {
  if (missing) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  switch (issue.code) {
    case 'too_big':
      return ['string', 'array'].includes(issue.origin)
        ? {
            code: 'BASE_TYPE_MAX_LENGTH',
            message: `Must be ${String(issue.maximum)} or fewer in length.`,
          }
        : {
            code: 'NUMBER_TYPE_MAX',
            message: `Must be less than or equal to ${String(issue.maximum)}.`,
          };
    case 'too_small':
      return ['string', 'array'].includes(issue.origin)
        ? {
            code: 'BASE_TYPE_MIN_LENGTH',
            message: `Must be ${String(issue.minimum)} or more in length.`,
          }
        : {
            code: 'NUMBER_TYPE_MIN',
            message: `Must be greater than or equal to ${String(issue.minimum)}.`,
          };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${issue.values.map(String).join(', ')}}.`,
      };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: `String value is not a valid ${issue.format}.` };
    case 'invalid_type':
      return {
        code: 'BASE_TYPE_CONVERT',
        message: `Could not interpret the value as ${issue.expected}.`,
      };
    default:
      return { code: 'BASE_TYPE_INVALID', message: `The value is invalid (${issue.code}).` };
  }
}

function valueAt(body: unknown, path: Path): unknown {
  let value = body;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)] as unknown;
    else if (isRecord(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
}
