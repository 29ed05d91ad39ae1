/** What an examination found. */
export interface Finding {
  /** A fault keeps the bot, or a part of it, from working. */
  readonly kind: 'fine' | 'note' | 'fault';
  /** What was looked at: `Token`. */
  readonly subject: string;
  /** A sentence or two in plain words; of a fault, what to do about it as well. One line. */
  readonly text: string;
}

/** All is well. */
export function fine(subject: string, text: string): Finding {
  return { kind: 'fine', subject, text };
}

/** Worth knowing. */
export function note(subject: string, text: string): Finding {
  return { kind: 'note', subject, text };
}

/** Something does not work. */
export function fault(subject: string, text: string): Finding {
  return { kind: 'fault', subject, text };
}
