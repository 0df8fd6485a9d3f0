// Notifications (回调): opened with the core, answered with what the documents say. Refuses nothing that the core does not refuse.

import { maxAnswerBytes } from './tables.js';
import { bytesOf } from './body.js';
import { failure } from './errors.js';
import { readFindings } from './findings.js';
import { readHeaders } from './headers.js';
import { parse } from './parse.js';

const MAX_MESSAGE = 256;
const UNSAID = 'The notification was not processed.';

/** What a handler caught may be anything, and this must not throw where it is answered. */
function textOf(message = UNSAID) {
  try {
    return String(message);
  } catch {
    return UNSAID;
  }
}

/** `open`: gives the core headers and bytes, and gives back its JSON text. */
export function notifications(open) {
  return Object.freeze({
    open(headers, body) {
      const context = { answered: true, notification: true };
      const { judged, requestId, serial } = readHeaders(headers, context);
      Object.assign(context, { requestId, serial });
      const bytes = bytesOf(body, context);
      if (bytes.length > maxAnswerBytes) throw failure('SIGNATURE_MISMATCH', context, { reason: 'ANSWER_TOO_LONG' });
      context.judged = bytes;
      const { kind, serial: signedWith, findings, event, text } = JSON.parse(open(context, judged, bytes));
      const { id, create_time, event_type, summary } = parse(bytes, text);
      const data = JSON.parse(event);
      return { kind, id, create_time, event_type, summary, data, findings: readFindings(findings), serial: signedWith, requestId };
    },
    acknowledge: () => ({ status: 204, headers: {}, body: undefined }),
    reject: (message) => ({
      status: 500,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: 'FAIL', message: [...textOf(message)].slice(0, MAX_MESSAGE).join('') }),
    }),
  });
}
