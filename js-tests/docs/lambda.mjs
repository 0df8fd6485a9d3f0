// What API Gateway gives a function of Lambda: an HTTP API's event, payload format 2.0. Holds no test.

/** The event of `POST /orders/{orderNo}/use-coupon`. */
export function httpApiEvent(orderNo) {
  const routeKey = 'POST /orders/{orderNo}/use-coupon';
  const rawPath = `/orders/${orderNo}/use-coupon`;
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: { 'content-length': '0', host: 'orders.example', 'x-forwarded-port': '443', 'x-forwarded-proto': 'https' },
    pathParameters: { orderNo },
    requestContext: {
      accountId: '123456789012',
      apiId: 'orders',
      domainName: 'orders.example',
      domainPrefix: 'orders',
      http: { method: 'POST', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'till' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey,
      stage: '$default',
      time: '03/Aug/2025:04:00:00 +0000',
      timeEpoch: 1754193600000,
    },
    isBase64Encoded: false,
  };
}
