import { register } from 'node:module';

/**
 * Preloaded into a program (`--import`), this gives it other options of its client than its own: those of
 * `changed-options.ts`, as the variable `CLIENT_OPTIONS` says.
 */
const hooks = `
  const changed = ${JSON.stringify(new URL('changed-options.ts', import.meta.url).href)};
  export async function resolve(specifier, context, next) {
    const isTheirs = specifier.endsWith('/client-options.ts') && context.parentURL !== changed;
    return isTheirs ? { url: changed, format: 'module', shortCircuit: true } : next(specifier, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
