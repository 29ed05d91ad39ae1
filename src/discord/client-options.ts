import {
  type ClientOptions,
  DefaultRestOptions,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';

/** How long a request to Discord may take, in milliseconds, before it is tried once more. */
const restTimeout = 5000;

/** The first response to an interaction must arrive within 3 s: one try and another have to fit in. */
const responseTimeout = 1300;

/** How long a request with files may take, in milliseconds: 10 MB take two minutes at a megabit a second. */
const uploadTimeout = 120_000;

/**
 * The options of the bot's client: the least that commands, direct messages and mentions in servers need, and no
 * privileged intent.
 *
 * @param apiUrl the base of Discord's REST API; null for Discord's own.
 */
export function clientOptions(apiUrl: string | null): ClientOptions {
  return {
    intents: [
      // Without the servers, discord.js does not know the channels in which it is mentioned.
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Without this partial, discord.js drops direct messages of channels that it has not seen yet: all of them.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...leastCaches }),
    rest: {
      ...(apiUrl !== null && { api: apiUrl }),
      timeout: restTimeout,
      retries: 1,
      makeRequest: requestInTime,
    },
  };
}

const onlyOneself = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: { id: string; client: { user: { id: string } } }) =>
    id === client.user.id,
};

/** Nothing here looks back at messages or people, and a bot that runs for months must not collect them. */
const leastCaches = {
  ...{ MessageManager: 0, ReactionManager: 0, GuildEmojiManager: 0, GuildStickerManager: 0 },
  ...{ GuildInviteManager: 0, GuildScheduledEventManager: 0, PresenceManager: 0 },
  ...{ StageInstanceManager: 0, VoiceStateManager: 0, ThreadMemberManager: 0 },
  ...{ GuildMemberManager: onlyOneself, UserManager: onlyOneself },
};

type MakeRequest = typeof DefaultRestOptions.makeRequest;

/**
 * Makes a request as discord.js does, but gives up sooner where somebody waits for a first response, and later where files
 * are sent.
 */
const requestInTime: MakeRequest = async (url, init) => {
  if (init.body instanceof FormData) {
    const signal = AbortSignal.timeout(uploadTimeout);
    return DefaultRestOptions.makeRequest(url, { ...init, signal });
  }
  if (!/\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/.test(url)) {
    return DefaultRestOptions.makeRequest(url, init);
  }
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, responseTimeout);
  const signals = [late.signal, ...(init.signal ? [init.signal] : [])] as AbortSignal[];
  try {
    return await DefaultRestOptions.makeRequest(url, { ...init, signal: AbortSignal.any(signals) });
  } finally {
    clearTimeout(timer);
  }
};
