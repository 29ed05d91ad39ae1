import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { refusals, refuseFaults } from './errors.ts';
import { guildPayload } from './guild-payloads.ts';
import { asRecord, asText } from './json.ts';
import { directChannel } from './messages.ts';
import { applicationPayload, channelPayload, memberPayload, userPayload } from './payloads.ts';
import { type Call, requireApplication, type Route } from './router.ts';
import { schemaFaults } from './schemas.ts';
import type { FakeGuild, FakeUser } from './world.ts';

/** The routes about the bot itself, its guild, and people. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ world }) => ({
      status: 200,
      body: {
        url: world.origin.replace('http', 'ws'),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: world.settings.sessionsLeft,
          reset_after: 14400000,
          max_concurrency: 1,
        },
      },
    }),
  },
  {
    method: 'GET',
    path: '/gateway',
    open: true,
    handle: ({ world }) => ({ status: 200, body: { url: world.origin.replace('http', 'ws') } }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    handle: ({ world }) => ({
      status: 200,
      body: {
        ...userPayload(world.bot),
        mfa_enabled: false,
        locale: 'en-US',
        verified: true,
        email: null,
      },
    }),
  },
  { method: 'GET', path: '/applications/@me', handle: application },
  { method: 'GET', path: '/oauth2/applications/@me', handle: application },
  {
    method: 'GET',
    path: '/applications/:application',
    handle: (call) => {
      requireApplication(call);
      return application(call);
    },
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: ({ world, query }) => ({
      status: 200,
      body: query.has('after')
        ? []
        : [...world.guilds.values()].map(({ id, name }) => ({
            ...{ id, name, icon: null, banner: null },
            ...{ owner: false, permissions: world.settings.botPermissions, features: [] },
          })),
    }),
  },
  { method: 'POST', path: '/users/@me/channels', handle: openDirectChannel },
  {
    method: 'GET',
    path: '/users/:user',
    handle: (call) => ({ status: 200, body: userPayload(requireUser(call)) }),
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    handle: (call) => ({ status: 200, body: guildPayload(call.world, requireGuild(call)) }),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle: (call) => {
      const { id } = requireGuild(call);
      const channels = [...call.world.channels.values()].filter(({ guildId }) => guildId === id);
      return { status: 200, body: channels.map(channelPayload) };
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle: (call) => {
      requireGuild(call);
      return { status: 200, body: { ...memberPayload(), user: userPayload(requireUser(call)) } };
    },
  },
];

function application({ world }: Call) {
  return { status: 200, body: applicationPayload(world) };
}

function openDirectChannel(call: Call) {
  refuseFaults(schemaFaults(CreatePrivateChannelRequestSchema, call.body));
  const user = call.world.users.get(asText(asRecord(call.body).recipient_id));
  if (user === undefined) throw refusals.unknownUser();
  if (user.bot) throw refusals.cannotSendToUser();
  return { status: 200, body: channelPayload(directChannel(call.world, user)) };
}

function requireUser(call: Call): FakeUser {
  const user = call.world.users.get(call.param('user'));
  if (user === undefined) throw refusals.unknownUser();
  return user;
}

function requireGuild(call: Call): FakeGuild {
  const guild = call.world.guilds.get(call.param('guild'));
  if (guild === undefined) throw refusals.unknownGuild();
  return guild;
}
