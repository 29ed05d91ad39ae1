import { type REST, type RESTAPIPartialCurrentUserGuild, Routes } from 'discord.js';
import { missingPermissions, type PermissionName } from '../permissions.ts';
import { fault, fine, type Finding, note } from './finding.ts';
import { oneLine } from './one-line.ts';

/** As many servers as Discord names at once. */
const guildsPerPage = 200;

/** What the bot cannot do without a permission, and whether that is a fault. */
const losses: Readonly<Record<PermissionName, readonly [report: typeof note, loss: string]>> = {
  'View Channels': [fault, 'mentions go unanswered there'],
  'Send Messages': [fault, 'mentions go unanswered there'],
  'Send Messages in Threads': [note, 'mentions in threads go unanswered there'],
  'Read Message History': [
    note,
    'its answers to mentions do not refer to the question there, and it cannot answer the message that a mention replies to',
  ],
};

/** Whether the bot may do what it needs where it is. @param guildId where it is to be; null for no certain server. */
export async function examineServers(rest: REST, guildId: string | null): Promise<Finding[]> {
  const servers = await serversOf(rest);
  const findings = servers.flatMap((server) => examinePermissions(server));
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

function examinePermissions({ name, permissions }: RESTAPIPartialCurrentUserGuild): Finding[] {
  return missingPermissions(permissions).map((missing) => {
    const [report, loss] = losses[missing];
    return report(
      'Permissions',
      `In “${oneLine(name)}”, the bot lacks ${missing}: ${loss}. Grant it to the bot's role in Server Settings > Roles.`,
    );
  });
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
