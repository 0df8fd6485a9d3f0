// What the page says of what is typed: the checks of `diagnose/`, as one result to show.

import {
  type Bytes,
  type Comparison,
  type Diagnosis,
  type GivenKey,
  KeyUnreadable,
  PrivateKeyGiven,
  type RequestDiagnosis,
  compare,
  diagnoseRequest,
  diagnoseResponse,
  readAuthorization,
  readKeys,
  readPaste,
  readSignError,
  valuesOf,
} from '../diagnose/index.ts';
import type { WORKBENCH } from '../words/workbench.ts';
import type { State } from './state.ts';

/** What is shown: a hint in words, or a diagnosis. */
export type Result =
  | { readonly hint: keyof typeof WORKBENCH; readonly what?: string }
  | { readonly diagnosis: Diagnosis | RequestDiagnosis; readonly parts?: readonly Comparison[] };

export async function check(state: State): Promise<Result> {
  try {
    return state.tab === 'request' ? await checkRequest(state) : await checkResponse(state);
  } catch (error) {
    if (error instanceof PrivateKeyGiven) return { hint: 'privateKey' };
    if (error instanceof KeyUnreadable) return { hint: 'keyUnreadable', what: error.message };
    throw error;
  }
}

const keysIn = (text: string): readonly GivenKey[] => (text.trim() === '' ? [] : readKeys(text));

async function checkResponse({ response, keys }: State): Promise<Result> {
  const given = keysIn(keys);
  if (response.trim() === '') return { hint: 'waiting' };
  const [message, ...others] = readPaste(response);
  if (!message) return { hint: 'nothingRead' };
  const diagnosis = await diagnoseResponse({ message, keys: given, others });
  return given.length === 0 && diagnosis.causes.some(({ id }) => id === 'key-unknown') ? { hint: 'keysMissing' } : { diagnosis };
}

async function checkRequest({ request, certificate, signError }: State): Promise<Result> {
  const certificates = keysIn(certificate);
  if (request.trim() === '' && signError.trim() === '') return { hint: 'waiting' };
  const [message = { headers: [] }] = readPaste(request);
  const diagnosis = await diagnoseRequest({ message, certificates });
  const information = readSignError(signError)?.information;
  if (!information) return { diagnosis };
  const authorization = readAuthorization(valuesOf(message, 'Authorization')[0] ?? '');
  const url = message.url?.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  const body: Bytes = message.body ?? new Uint8Array();
  const parts = compare(information, {
    ...(message.method && { method: message.method, body }),
    ...(url && { url }),
    ...(authorization && { timestamp: authorization.timestamp, nonce: authorization.nonce }),
  });
  return { diagnosis, parts };
}
