import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The direction of imports, a row a folder: what its files must not reach for.
 * Data flows languages -> corpus -> search -> answer -> discord | terminal, and the imports follow it.
 */
const rooms = [
  {
    room: 'files',
    closed: ['languages', 'corpus', 'search', 'answer', 'questions', 'discord', 'terminal'],
  },
  { room: 'languages', closed: ['corpus', 'search', 'answer', 'questions', 'discord', 'terminal'] },
  { room: 'corpus', closed: ['search', 'answer', 'questions', 'discord', 'terminal'] },
  { room: 'search', closed: ['answer', 'questions', 'discord', 'terminal'] },
  { room: 'answer', closed: ['questions', 'discord', 'terminal'] },
  { room: 'questions', closed: ['languages', 'corpus', 'search', 'discord', 'terminal'] },
  { room: 'discord', closed: ['corpus', 'search', 'terminal'] },
  { room: 'terminal', closed: ['corpus', 'search', 'questions', 'discord'] },
];
const core = ['languages', 'corpus', 'search', 'answer'];

function boundary({ room, closed }) {
  const patterns = [
    {
      group: [...closed, 'config', 'log', 'main', 'cli', 'corpus-cli', 'doctor'].flatMap((name) => [
        `**/${name}.ts`,
        `**/${name}/**`,
      ]),
      message: `src/${room} must not import this: data flows one way (see the README, "Development").`,
    },
  ];
  if (room !== 'discord') {
    patterns.push({
      group: ['discord.js', 'discord-api-types/*'],
      message: 'Only src/discord knows Discord.',
    });
  }
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(core.includes(room) && {
        'no-console': 'error',
        'no-restricted-properties': [
          'error',
          { object: 'process', property: 'env', message: 'The core reads no environment.' },
        ],
      }),
    },
  };
}

export default defineConfig(
  globalIgnores(['coverage/', 'node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test returns promises from test() and describe() that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  ...rooms.map(boundary),
);
