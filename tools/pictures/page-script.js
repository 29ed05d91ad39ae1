/* global CSSStyleSheet, addEventListener, customElements, document */
import '@skyra/discord-components-core';

/** Discord's dark colours and sizes of today; the components have those of some years ago. */
const styles = {
  'discord-messages': `
    :host { background: none; border: none; }`,
  'discord-message': `
    :host { color: #dbdee1; padding-right: 16px; }
    :host([ephemeral]) { padding-right: 16px; }
    .discord-message-timestamp, .discord-message-ephemeral { color: #949ba4; }
    .discord-message-content { min-width: 0; }
    .discord-message-ephemeral-link { color: #00a8fc !important; }
    .discord-message-ephemeral-icon { vertical-align: -3px; }`,
  'discord-author-info': `
    :host .discord-author-username { font-weight: 600; }`,
  'discord-reply': `
    .discord-replied-message-username { font-weight: 600; opacity: 0.8; }
    .discord-replied-message-content { min-width: 0; overflow: hidden; }`,
  'discord-command': `
    .discord-replied-message-username { font-weight: 600; opacity: 0.8; }
    .discord-replied-message-content { min-width: 0; overflow: hidden; }
    .discord-slash-command-name, .discord-context-command-name { flex-shrink: 0; opacity: 1; }
    .discord-context-user { flex-shrink: 0; margin: 0 4px 0 0; }
    .discord-message-margintop { margin: 0; }`,
  'discord-quote': `
    :host { margin: 1px 0; }
    .discord-quote-divider { background: #4e5058; flex-shrink: 0; }`,
  'discord-subscript': `
    small { color: #949ba4; line-height: 1.2rem; }`,
  'discord-button': `
    :host > *:first-child { border-radius: 8px; padding: 0 14px; min-width: 32px; }
    svg { margin-left: 8px; }
    .secondary { background: #4e5058; }
    .success { background: #248046; }
    .destructive { background: #da373c; }`,
};
for (const [tag, css] of Object.entries(styles)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.get(tag).elementStyles.push(sheet);
}

// Read by whoever takes the picture.
addEventListener('load', () => {
  const { height } = document.body.getBoundingClientRect();
  document.documentElement.dataset.height = String(Math.ceil(height));
});
