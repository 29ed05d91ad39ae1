import {
  type APIApplication,
  type APIGatewayBotInfo,
  DiscordAPIError,
  REST,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import { clientOptions } from '../client-options.ts';
import { commandData } from '../commands/index.ts';
import { missingPermissions, serverInvitation, userInvitation } from '../permissions.ts';
import { heldCommands, isUpToDate } from '../registration.ts';
import { examineApplication, examinePrivileges } from './application.ts';
import { examineConnection, examineOptions, reasonOf } from './client.ts';
import { fault, fine, type Finding, note } from './finding.ts';

/** Which application to examine. */
export interface Patient {
  readonly token: string;
  readonly guildId: string | null;
  readonly apiUrl: string | null;
}

/** How long connecting may take, in milliseconds. */
const connectionDeadline = 15_000;

/** Fewer sessions left for the day than this are worth knowing. */
const fewSessions = 50;

/** As many servers as Discord names at once. */
const guildsPerPage = 200;

/**
 * Examines an application on Discord as the bot would use it. It changes nothing there, and a bot that is running
 * meanwhile is not disturbed.
 */
export async function* examineDiscord({
  token,
  guildId,
  apiUrl,
}: Patient): AsyncGenerator<Finding> {
  const options = clientOptions(apiUrl);
  yield* examineOptions(options);
  const rest = new REST(options.rest).setToken(token);
  let application: APIApplication;
  try {
    application = (await rest.get(Routes.currentApplication())) as APIApplication;
  } catch (error) {
    yield refusal('Token', error, apiUrl);
    return;
  }
  yield fine('Token', `It belongs to ${oneLine(application.name)}.`);
  yield* examineApplication(application);
  yield* examinePrivileges(application);
  const steps = [
    () => examineSessions(rest),
    async () => [await examineConnection(token, apiUrl, connectionDeadline)],
    () => examineCommands(rest, application.id, guildId),
    () => examineServers(rest, guildId),
  ];
  for (const step of steps) {
    try {
      yield* await step();
    } catch (error) {
      yield refusal('Discord', error, apiUrl);
    }
  }
  yield note('Invitation', `To add the bot to a server: ${serverInvitation(application.id)}`);
  yield note(
    'Invitation',
    `To use it yourself, wherever you are: ${userInvitation(application.id)}`,
  );
}

function refusal(subject: string, error: unknown, apiUrl: string | null): Finding {
  if (error instanceof DiscordAPIError && error.status !== 401) {
    return fault(subject, `Discord refuses to tell: ${oneLine(error.message)} (${error.status}).`);
  }
  if (error instanceof DiscordAPIError || /token/i.test(String(error))) {
    return fault(
      'Token',
      'Discord does not accept DISCORD_TOKEN. Copy it again from the Developer Portal (Bot > Reset Token).',
    );
  }
  return fault(subject, reasonOf(error, apiUrl));
}

async function examineSessions(rest: REST): Promise<Finding[]> {
  const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  if (limit.remaining === 0) {
    return [
      fault(
        'Sessions',
        'The bot has started as often today as Discord allows. Look for what makes it start again and again.',
      ),
    ];
  }
  return limit.remaining < fewSessions
    ? [
        note(
          'Sessions',
          `The bot may start ${limit.remaining} more times today; it starts unusually often.`,
        ),
      ]
    : [];
}

async function examineCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
): Promise<Finding[]> {
  const place = { applicationId, guildId };
  const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
  const held = await heldCommands(rest, place);
  const global = guildId === null ? [] : await heldCommands(rest, { applicationId, guildId: null });
  const findings =
    global.length > 0
      ? [
          note(
            'Commands',
            'They are registered for all servers as well, so that server shows them twice.',
          ),
        ]
      : [];
  if (isUpToDate(held, place, commandData))
    return [fine('Commands', `They are registered ${where}.`), ...findings];
  const state =
    held.length === 0
      ? `None are registered ${where} yet.`
      : `Those registered ${where} are stale: they are not the ones of this version.`;
  return [note('Commands', `${state} They are registered when the bot starts.`), ...findings];
}

async function examineServers(rest: REST, guildId: string | null): Promise<Finding[]> {
  const servers = await serversOf(rest);
  const findings = servers.flatMap(({ name, permissions }) => {
    const missing = missingPermissions(permissions);
    return missing.length === 0
      ? []
      : [
          fault(
            'Permissions',
            `In ${quoted(name)}, the bot lacks ${missing.join(', ')}: mentions go unanswered there. Grant it to the bot's role in Server Settings > Roles.`,
          ),
        ];
  });
  if (guildId !== null && !servers.some(({ id }) => id === guildId)) {
    findings.push(
      fault(
        'Servers',
        `The bot is not in the server that DISCORD_GUILD_ID names (${guildId}). Invite it there, or correct the id.`,
      ),
    );
  }
  if (servers.length === 0) return [note('Servers', 'The bot is in no server yet.'), ...findings];
  return findings.length > 0
    ? findings
    : [
        fine(
          'Permissions',
          `The bot may do what it needs in each of its servers (${servers.length}).`,
        ),
      ];
}

async function serversOf(rest: REST): Promise<RESTAPIPartialCurrentUserGuild[]> {
  const servers: RESTAPIPartialCurrentUserGuild[] = [];
  for (let page: RESTAPIPartialCurrentUserGuild[]; ;) {
    const query = new URLSearchParams({ limit: String(guildsPerPage) });
    const last = servers.at(-1);
    if (last) query.set('after', last.id);
    page = (await rest.get(Routes.userGuilds(), { query })) as RESTAPIPartialCurrentUserGuild[];
    servers.push(...page);
    if (page.length < guildsPerPage) return servers;
  }
}

/** Names are other people's text. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

function quoted(name: string): string {
  return `“${oneLine(name)}”`;
}
