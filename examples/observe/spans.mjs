// @ts-check
// Calls as spans of OpenTelemetry: one for each try, below the span that is active where the call was made. `new WechatPay({ …, observe })`.
// The names of attributes are those of OpenTelemetry's conventions for HTTP clients.

import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('wechatpay-coupon');

/**
 * The span of the try under way, by the number of the call.
 * @type {Map<number, import('@opentelemetry/api').Span>}
 */
const spans = new Map();

/** @param {import('wechatpay-coupon').CallEvent} event */
export function observe(event) {
  if (event.type === 'host') return; // the span of the request that follows has it
  if (event.type === 'request') {
    const attributes = {
      'http.request.method': event.method,
      'url.template': event.path,
      'server.address': event.host,
      'http.request.resend_count': event.attempt - 1,
    };
    spans.set(event.call, tracer.startSpan(event.operation, { kind: SpanKind.CLIENT, attributes }));
    return;
  }
  // A response, or a retry or an error without one.
  const span = spans.get(event.call);
  if (!span) return;
  spans.delete(event.call);
  if (event.status !== undefined) span.setAttribute('http.response.status_code', event.status);
  if (event.requestId !== undefined) span.setAttribute('wechatpay.request_id', event.requestId);
  span.setAttribute('wechatpay.outcome', event.outcome);
  if (event.code !== undefined) {
    span.setAttribute('error.type', event.apiCode ?? event.code);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
