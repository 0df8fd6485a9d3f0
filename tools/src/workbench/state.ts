// What is on the page, and the part of it that a link carries: never a key.

/** Everything that somebody has typed. */
export interface State {
  readonly tab: 'response' | 'request' | 'decrypt';
  readonly response: string;
  readonly keys: string;
  readonly request: string;
  readonly certificate: string;
  readonly signError: string;
  readonly notification: string;
  readonly secret: string;
}

export const EMPTY: State = {
  tab: 'response',
  response: '',
  keys: '',
  request: '',
  certificate: '',
  signError: '',
  notification: '',
  secret: '',
};

/** The members of a link. Keys, certificates and the APIv3 key are not among them. */
const LINKED = ['tab', 'response', 'request', 'signError', 'notification'] as const;

export function fragmentOf(state: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(LINKED.map((name) => [name, state[name]]))));
  return `#${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;
}

/** What a link says; whatever is no such link says nothing. */
export function stateOf(fragment: string): State {
  try {
    const text = atob(fragment.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const value = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))) as Record<
      string,
      unknown
    >;
    const texts = LINKED.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]]] : []));
    const state = { ...EMPTY, ...Object.fromEntries(texts) } as State;
    return ['response', 'request', 'decrypt'].includes(state.tab) ? state : { ...state, tab: 'response' };
  } catch {
    return EMPTY;
  }
}
