// What every entry of the package gives: the client, the error classes, and how times are written.

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
export { rfc3339 } from './rfc3339.js';
