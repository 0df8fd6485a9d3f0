// What every entry of the package gives: the client and the error classes.

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
