import type { ButtonInteraction } from 'discord.js';
import { nameDocument, oneLine } from '../answer/index.ts';
import { cooldownNotice } from './cooldown-notice.ts';
import { escapeMarkdown } from './escape.ts';
import { type DocumentPointer, followDocument } from './pointers.ts';
import type { Reply } from './reply.ts';
import type { ReadFile, Services } from './services.ts';
import { shorten } from './shorten.ts';
import { sayGone } from './still-reading.ts';
import { type Texts, textsFor } from './texts/index.ts';

/**
 * The file of the document to which a pointer points, as it is on disk now; says so where it is no longer what was read,
 * too large, or gone. It takes more than an answer does, and counts as a question.
 */
export async function fileReply(
  { user, guildId, locale, attachmentSizeLimit: largest }: ButtonInteraction,
  pointer: DocumentPointer,
  { corpus, cooldown, log }: Services,
  readFile: ReadFile,
): Promise<Reply> {
  const texts = textsFor(locale);
  const found = followDocument(corpus, pointer);
  if (!found) return { content: sayGone(corpus, texts), isPrivate: true };
  const refusal = await cooldown.take(user.id, guildId);
  if (refusal) return cooldownNotice(refusal, texts);
  const { document, isChanged } = found;
  const { file } = document;
  const now = await readFile(file, largest);
  switch (now.kind) {
    case 'too-large': {
      const sizes = [now.size, largest].map((bytes) => inMegabytes(bytes, texts)) as [
        string,
        string,
      ];
      return { content: texts.documents.fileTooLarge(...sizes), isPrivate: true };
    }
    case 'unreadable':
      log.warn({ file, reason: now.reason }, 'a file could not be sent');
      return { content: texts.documents.fileUnreadable, isPrivate: true };
    case 'file': {
      const isOther = isChanged || now.digest !== corpus.files.get(file)?.digest;
      const title = `**${escapeMarkdown(shorten(nameDocument(document), 100))}**`;
      return {
        content: isOther ? `${texts.documentChanged}\n${title}` : title,
        isPrivate: true,
        files: [{ name: attachmentName(file), attachment: now.content }],
      };
    }
  }
}

/** The file's own name, without what would break out of the upload's header, or be taken for a path. */
function attachmentName(file: string): string {
  return oneLine(file.slice(file.lastIndexOf('/') + 1)).replace(/["\\:*?<>|]/g, '_');
}

/** As Discord counts them. */
function inMegabytes(bytes: number, { tag }: Texts): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(tag, format).format(bytes / 1024 / 1024);
}
