// How a page tells its server what happened, its own failures included. Imported first, so that it hears what the imports after it do.

export const againstPolicy = [];

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  againstPolicy.push(`${effectiveDirective} ${blockedURI}`);
});
addEventListener('error', ({ message, filename, lineno }) => say(`error at ${filename}:${lineno}: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => say(`unhandled: ${reason}`));

export function say(words) {
  return fetch('/said', { method: 'POST', body: words });
}
