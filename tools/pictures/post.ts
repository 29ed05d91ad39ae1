import type { FakeUser, RecordedMessage } from '../../test/fake-discord/index.ts';
import { avatarOf } from './avatar.ts';
import { renderComponents } from './buttons.ts';
import { element } from './html.ts';
import type { Surroundings } from './inline.ts';
import { renderMarkdown, renderPreview } from './markdown.ts';

/** What a picture shows of a message. */
export type Message = Pick<RecordedMessage, 'author' | 'content' | 'components' | 'ephemeral'>;

/** What Discord writes above a message: what it answers. */
export type Occasion =
  | { readonly kind: 'reply'; readonly to: Message }
  | { readonly kind: 'slash'; readonly user: FakeUser; readonly command: string }
  | {
      readonly kind: 'message command';
      readonly user: FakeUser;
      readonly command: string;
      readonly target: Message;
    };

/** A message in its place. */
export interface Post {
  readonly message: Message;
  readonly occasion?: Occasion;
}

/** Always the same time of day, so that the same messages make the same picture. */
const timestamp = 'Today at 12:00';

/** The HTML of a message with all that Discord shows around it. */
export function renderPost({ message, occasion }: Post, around: Surroundings): string {
  const { author, content, components, ephemeral } = message;
  const above = occasion === undefined ? '' : renderOccasion(occasion, around);
  return element(
    'discord-message',
    { author: nameOf(author), avatar: avatarOf(author), bot: author.bot, timestamp, ephemeral },
    above + renderMarkdown(content, around) + renderComponents(components),
  );
}

function renderOccasion(occasion: Occasion, around: Surroundings): string {
  if (occasion.kind === 'reply') {
    const { author, content } = occasion.to;
    return element(
      'discord-reply',
      { slot: 'reply', author: nameOf(author), avatar: avatarOf(author), bot: author.bot },
      renderPreview(content, around),
    );
  }
  const { user, command } = occasion;
  const used = { slot: 'reply', author: nameOf(user), avatar: avatarOf(user) };
  if (occasion.kind === 'slash') {
    return element('discord-command', { ...used, type: 'slash_command', command: `/${command}` });
  }
  const { author, content } = occasion.target;
  return element('discord-command', {
    ...used,
    type: 'message_command',
    command,
    'context-user-name': nameOf(author),
    'context-user-image': avatarOf(author),
    'context-user-bot': author.bot,
    'context-message-reply': content.replace(/\s+/g, ' '),
  });
}

/** The name by which Discord shows somebody. */
export function nameOf({ global_name: name, username }: FakeUser): string {
  return name ?? username;
}
