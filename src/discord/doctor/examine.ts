import {
  type APIApplication,
  type APIGatewayBotInfo,
  DiscordAPIError,
  REST,
  Routes,
} from 'discord.js';
import { clientOptions } from '../client-options.ts';
import { commandData } from '../commands/index.ts';
import { serverInvitation, userInvitation } from '../permissions.ts';
import { heldCommands, isUpToDate } from '../registration.ts';
import { examineApplication, examinePrivileges } from './application.ts';
import { examineConnection, examineOptions, reasonOf } from './client.ts';
import { fault, fine, type Finding, note } from './finding.ts';
import { oneLine } from './one-line.ts';
import { examineServers } from './servers.ts';

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
    () => examineGateway(rest, token, apiUrl),
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

/** Connects, unless the bot could then not start any more: each connection is one of those that a day has. */
async function examineGateway(rest: REST, token: string, apiUrl: string | null) {
  const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  switch (limit.remaining) {
    case 0:
      return [
        fault(
          'Sessions',
          'The bot has started as often today as Discord allows. Look for what makes it start again and again.',
        ),
      ];
    case 1:
      return [
        note(
          'Sessions',
          'The bot may start only once more today, so connecting is not tried. Look for what makes it start again and again.',
        ),
      ];
  }
  const connection = await examineConnection(token, apiUrl, connectionDeadline);
  if (limit.remaining >= fewSessions) return [connection];
  const left = `The bot may start ${limit.remaining} more times today; it starts unusually often.`;
  return [note('Sessions', left), connection];
}

async function examineCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
): Promise<Finding[]> {
  const place = { applicationId, guildId };
  const where = guildId === null ? '' : ` in server ${guildId}`;
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
    return [fine('Commands', `They are registered${where}.`), ...findings];
  const state =
    held.length === 0
      ? `None are registered${where} yet.`
      : `Those registered${where} are stale: they are not the ones of this version.`;
  return [note('Commands', `${state} They are registered when the bot starts.`), ...findings];
}
