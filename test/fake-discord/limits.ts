/** Discord's limits that its published schemas leave out or state too wide. Lengths count UTF-16 units. */
export const limits = {
  /** Characters of a message's content. The published schema of Create Message says 4000. */
  content: 2000,
  /** Characters over all embeds of a message: titles, descriptions, fields, footers, authors. */
  embedsTotal: 6000,
  /** Action rows of a message without Components V2. */
  actionRows: 5,
  /** Buttons of one action row. */
  buttonsPerRow: 5,
  /** Selects of one action row, which then holds nothing else. */
  selectsPerRow: 1,
  /** Components of a message with Components V2, nested ones included. */
  componentsV2: 40,
  /** Characters over all text displays of a message with Components V2. */
  componentsV2Text: 4000,
  /** Components at the top of a modal. */
  modalComponents: 5,
  /** Bytes of one uploaded file. */
  fileBytes: 10 * 1024 * 1024,
  /** Files of one message. */
  files: 10,
  /** Characters of a command: names, descriptions and choice values, each in its longest locale. */
  commandTotal: 8000,
  /** Characters of a string choice's value. The published schema says 6000. */
  choiceValue: 100,
  /** Global slash commands. */
  slashCommands: 100,
  /** Global commands of a user's context menu. */
  userCommands: 15,
  /** Global commands of a message's context menu. */
  messageCommands: 15,
  /** Commands created in a day, for each scope. */
  commandCreates: 200,
  /** Follow-ups of an interaction of a command that only its user installed. */
  userInstallFollowups: 5,
} as const;

/** Message flags, as bits. */
export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  hasSnapshot: 1 << 14,
  componentsV2: 1 << 15,
} as const;

/** Gateway intents, as bits: those that decide whether this fake sends an event, and the privileged ones. */
export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
  /** All bits that Discord knows: 0-16, 20, 21, 24, 25. */
  known: 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25),
} as const;

/** The locales of localization dictionaries. */
export const locales: readonly string[] =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );
