// What every entry of the package gives: the client, the error classes, how times are written, and all types that belong to them.

export { WechatPay } from './wechatpay.js';
export { WechatPayBrand } from './wechatpay-brand.js';
export { ResponseError, ApiError, ConfigError, RequestError, TransportError, VerificationError, WechatPayError } from './errors.js';
export { notificationHandler, openNotification } from './open-notification.js';
export { rfc3339 } from './rfc3339.js';

export type { ApiRequest, QueryValue } from './any-call.js';
export type { Certificates, PlatformCertificate } from './certificates.js';
export type { CommonConfig, WechatPayBrandConfig, WechatPayConfig } from './configuration.js';
export type {
  ResponseErrorFields,
  ApiErrorFields,
  ConfigErrorFields,
  ErrorFields,
  RequestErrorFields,
  TransportErrorFields,
  VerificationErrorFields,
} from './error-fields.js';
export type { AnyWechatPayError, ListPosition } from './errors.js';
export type { Finding } from './findings.js';
export type {
  ResponseErrorCode,
  ApiErrorCode,
  ConfigErrorCode,
  ErrorCode,
  RequestErrorCode,
  TransportErrorCode,
  VerificationErrorCode,
} from './generated/codes.js';
export type * from './generated/groups.js';
export type * from './generated/types.js';
export type { Fetch, HeadersLike, HostResponse, RawBody, Signal, UnsharedBytes } from './host.js';
export type { NotificationHandlerOptions, NotificationRequest, NotificationRequestHandler } from './notification-handler.js';
export type { NotificationResponse, Notifications } from './notifications.js';
export type {
  CallEndFields,
  CallErrorEvent,
  CallEvent,
  CallEventFields,
  CallHostEvent,
  CallRequestEvent,
  CallResponseEvent,
  CallRetryEvent,
} from './observe.js';
export type { OpenedNotification } from './open-notification.js';
export type { Operation, PagedOperation, ReceivedNotification, ResolvableOperation } from './operation-types.js';
export type { CallOptions, Retry } from './options.js';
export type { Outcome } from './outcome.js';
export type { PreparedRequest } from './request.js';
export type { Resolution } from './resolution.js';
export type { ApiResponse } from './response.js';
export type { Signer } from './signer.js';
