import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedIn } from '../../src/discord/references.ts';

describe('askedIn', () => {
  for (const [content, asked] of [
    ['<:think:123> When does <@123> pay?', 'When does pay?'],
    ['<a:wave:1><@!2> <@&3>\n<#4>', ''],
    ['Who reads </ask:5> and </documents list:5>?', 'Who reads and ?'],
    ['What was due <t:1700000000:R>, and <t:-1>?', 'What was due , and ?'],
    [String.raw`Who is \<@123>?`, 'Who is ?'],
    ['https://discord.com/channels/1/2/3 who decides?', 'who decides?'],
    [
      'See <https://ptb.discord.com/channels/@me/2/3> and https://discordapp.com/users/4',
      'See and',
    ],
    ['Is a < b and c > d at <2>?', 'Is a < b and c > d at <2>?'],
    ['What does https://example.com/rules say?', 'What does https://example.com/rules say?'],
  ] as const) {
    it(`finds ${JSON.stringify(asked)} in ${JSON.stringify(content)}`, () => {
      assert.equal(askedIn(content), asked);
    });
  }
});
