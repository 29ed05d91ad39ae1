import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { element } from './html.ts';
import type { Surroundings } from './inline.ts';
import { type Post, renderPost } from './post.ts';

/** Bundles the web components and what sets them up into one script. */
export async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page-script.js', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  // Within a page, this would end the script.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

/**
 * A page that shows messages and asks nothing of any network. No script but the given one runs in it, whatever
 * the messages hold.
 *
 * @param width in CSS pixels.
 */
export function renderPage(
  posts: readonly Post[],
  around: Surroundings,
  script: string,
  width: number,
): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
  const messages = posts.map((post) => renderPost(post, around)).join('');
  return [
    '<!doctype html>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>html { background: #313338; } body { margin: 0; padding: 4px 0; width: ${width}px; }</style>`,
    element('script', {}, script),
    element('body', {}, element('discord-messages', {}, messages)),
  ].join('\n');
}
