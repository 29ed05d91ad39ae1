import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a server to answer where it is mentioned, by Discord's names; its commands need nothing. */
const neededPermissions = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** One of them. */
export type PermissionName = keyof typeof neededPermissions;

/** The address with which an application is added to a server, with the least permissions. */
export function serverInvitation(applicationId: string): string {
  const permissions = Object.values(neededPermissions).reduce((sum, bit) => sum | bit, 0n);
  return invitationWith(applicationId, {
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissions),
    integration_type: String(ApplicationIntegrationType.GuildInstall),
  });
}

/** The address with which people add an application for themselves, wherever they are. */
export function userInvitation(applicationId: string): string {
  return invitationWith(applicationId, {
    scope: OAuth2Scopes.ApplicationsCommands,
    integration_type: String(ApplicationIntegrationType.UserInstall),
  });
}

function invitationWith(applicationId: string, options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ client_id: applicationId, ...options });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

/** The names of the needed permissions that are not among some. @param held bits, as Discord writes them. */
export function missingPermissions(held: string): PermissionName[] {
  const bits = BigInt(held);
  if ((bits & PermissionFlagsBits.Administrator) !== 0n) return [];
  const names = Object.keys(neededPermissions) as PermissionName[];
  return names.filter((name) => (bits & neededPermissions[name]) === 0n);
}
