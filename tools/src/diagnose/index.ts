// What the commands and the workbench share: why a signature does not hold. No I/O, no clock, nothing leaves it.

export { type Bytes, concat, utf8 } from './bytes.ts';
export { type GivenKey, KeyUnreadable, PrivateKeyGiven, readKeys } from './keys.ts';
export { type Pair, type Pasted, isSigned, readPaste, valuesOf } from './paste.ts';
export {
  type RequestCase,
  type RequestCause,
  type RequestCauseId,
  type RequestDiagnosis,
  type RequestText,
  diagnoseRequest,
  readAuthorization,
} from './request.ts';
export { type Cause, type CauseId, type Diagnosis, type ResponseCase, diagnoseResponse } from './response.ts';
export { firstDifference, visible } from './visible.ts';
export { type Comparison, type SignError, compare, readSignError } from './sign-error.ts';
export { type DecryptProblem, type Decrypted, decrypt } from './decrypt.ts';
