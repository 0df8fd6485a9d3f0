// The journal: newest first, one line each, and all of it when it is opened.

import type { Language } from '../words/language.ts';
import { CONSOLE } from '../words/console.ts';
import type { Change, Entry } from './api.ts';

export interface Told {
  readonly entry: Entry;
  readonly changes: readonly Change[];
}

interface Props {
  readonly told: readonly Told[];
  readonly language: Language;
}

export function Journal({ told, language }: Props) {
  const words = (name: keyof typeof CONSOLE) => CONSOLE[name][language];
  if (told.length === 0)
    return (
      <p class="hint">
        {words('noRequests')}
        <code>{location.origin}</code>
      </p>
    );
  return (
    <ol class="journal" reversed>
      {told.map(({ entry, changes }) => (
        <li key={entry.number}>
          <details>
            <summary>
              <Line entry={entry} words={words} />
              {changes.map(({ kind, id, from, to }) => (
                <span class="change" key={`${kind} ${id}`}>
                  {id} {from ?? '∅'} → {to ?? '∅'}
                </span>
              ))}
            </summary>
            <Whole entry={entry} words={words} />
          </details>
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly words: (name: keyof typeof CONSOLE) => string;
}

function Line({ entry, words }: EntryProps) {
  const { at, method, target, operation, signatureHeld, status, code, fault } = entry;
  const held = signatureHeld === undefined ? 'unchecked' : signatureHeld ? 'signed' : 'wrongSignature';
  const good = status !== undefined && status < 400;
  return (
    <>
      <time>{new Date(at + 8 * 3_600_000).toISOString().slice(11, 19)}</time> <b>{method}</b>{' '}
      <span class="operation">{operation ?? target}</span> <span class={good ? 'holds' : 'fails'}>{status ?? words('noResponse')}</span>{' '}
      {code && <span class="fails">{code}</span>} <span class={held === 'wrongSignature' ? 'fails' : 'dim'}>{words(held)}</span>{' '}
      {fault && <span class="badge">{`${words('fault')} ${fault}`}</span>}
    </>
  );
}

function Whole({ entry, words }: EntryProps) {
  const headers = Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`);
  const parts: (readonly [keyof typeof CONSOLE, string | undefined])[] = [
    ['requestHeaders', [`${entry.method} ${entry.target}`, ...headers].join('\n')],
    ['requestBody', pretty(entry.body)],
    ['signedMessage', entry.signedMessage],
    ['responseBody', pretty(entry.responseBody)],
  ];
  return (
    <>
      {(entry.message || entry.requestId) && (
        <p>
          {entry.message} <small>{entry.requestId}</small>
        </p>
      )}
      {parts.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <h3>{words(name)}</h3>
              <pre tabIndex={0}>{text}</pre>
            </div>
          ),
      )}
    </>
  );
}

/** JSON with its lines; anything else as it is. */
export function pretty(text: string | undefined): string | undefined {
  try {
    return text && JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
