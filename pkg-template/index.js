// The package's entry: starts the wasm, synchronously, and gives the client and the error classes. Nothing random happens here,
// since Workers forbid it at global scope.

import { start } from './instance.js';

start();

export { WechatPay } from './client.js';
export {
  AnswerError,
  ApiError,
  ConfigError,
  RequestError,
  TransportError,
  VerificationError,
  WechatPayError,
} from './errors.js';
