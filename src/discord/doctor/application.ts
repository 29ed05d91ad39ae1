import { type APIApplication, ApplicationFlags, ApplicationIntegrationType } from 'discord.js';
import { fault, fine, type Finding, note } from './finding.ts';

/** Whether an application's settings in the Developer Portal let people add the bot, and commands reach it. */
export function examineApplication(application: APIApplication): Finding[] {
  const findings: Finding[] = [];
  const installs = application.integration_types_config ?? {};
  if (application.interactions_endpoint_url) {
    findings.push(
      fault(
        'Application',
        'An Interactions Endpoint URL is set, so Discord sends commands there and not to this bot. Clear it in the Developer Portal (General Information).',
      ),
    );
  }
  if (application.bot_require_code_grant) {
    findings.push(
      fault(
        'Application',
        'It requires an OAuth2 code grant, so nobody can add it. Switch that off in the Developer Portal (Bot).',
      ),
    );
  }
  if (!(ApplicationIntegrationType.GuildInstall in installs)) {
    findings.push(
      fault(
        'Application',
        'It cannot be added to servers. Switch on Guild Install in the Developer Portal (Installation).',
      ),
    );
  }
  if (!(ApplicationIntegrationType.UserInstall in installs)) {
    findings.push(
      note(
        'Application',
        'People cannot add it for themselves. If they are to, switch on User Install in the Developer Portal (Installation).',
      ),
    );
  }
  if (!application.bot_public) {
    findings.push(note('Application', 'Only you can add it to servers: Public Bot is off.'));
  }
  return findings.length > 0
    ? findings
    : [fine('Application', 'It can be added to servers and by people for themselves.')];
}

/**
 * The privileged intents that Quoteline has no use for, by their names in the Developer Portal. Of each there are two
 * flags: one that Discord granted to an application in many servers, and one that is a switch of its owner's.
 */
const useless = [
  {
    name: 'Presence Intent',
    flags: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  },
  {
    name: 'Server Members Intent',
    flags: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  },
];

const messageContent =
  ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** What the privileged intents of an application mean for the bot, which needs none. */
export function examinePrivileges({ flags }: Pick<APIApplication, 'flags'>): Finding[] {
  const hasContent = (flags & messageContent) !== 0;
  return [
    fine(
      'Intents',
      hasContent
        ? 'The Message Content Intent is on: a mention alone, in reply to somebody’s message, is answered too.'
        : 'The Message Content Intent is off, and everything works without it but a mention alone in reply to somebody’s message; people use Apps > Answer from documents instead.',
    ),
    ...useless
      .filter((intent) => (flags & intent.flags) !== 0)
      .map(({ name }) =>
        note(
          'Intents',
          `The ${name} is on, and Quoteline does not use it: you can switch it off in the Developer Portal (Bot).`,
        ),
      ),
  ];
}
