import { refusals } from './errors.ts';
import type { UploadedFile, World } from './world.ts';

/** One request to a route. */
export interface Call {
  readonly world: World;
  /** The segment that stands where the pattern has `:name`. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** Parsed JSON, `undefined` without a body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What a route answers; without a body 204 fits. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A route of the REST API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments with `:name` for what varies. */
  readonly path: string;
  /** Whether it needs no bot token because its path holds one. */
  readonly open?: true;
  /** @throws {DiscordError} what Discord would refuse. */
  readonly handle: (call: Call) => Answer;
}

/** A route that matches, and how to read what varies in its path. */
export interface Match {
  readonly route: Route;
  readonly param: Call['param'];
}

/** The expression for a path pattern: `:name` is one segment (a named group), `*` is the rest. */
export function compilePath(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/:(\w+)/gu, '(?<$1>[^/]+)')
    .replace(/\*/gu, '.*');
  return new RegExp(`^${source}$`, 'u');
}

/** A function that finds the route of a request. */
export function createRouter(
  routes: readonly Route[],
): (method: string, path: string) => Match | undefined {
  const compiled = routes.map((route) => ({ route, expression: compilePath(route.path) }));
  return (method, path) => {
    for (const { route, expression } of compiled) {
      const found = route.method === method ? expression.exec(path) : null;
      if (found === null) continue;
      return {
        route,
        param: (name) => {
          const value = found.groups?.[name];
          if (value === undefined) throw new Error(`The route ${route.path} has no :${name}.`);
          return decodeURIComponent(value);
        },
      };
    }
    return undefined;
  };
}

/** @throws {DiscordError} 20012 unless the path names this application. */
export function requireApplication(call: Call): void {
  if (call.param('application') !== call.world.applicationId) throw refusals.wrongApplication();
}
