// One URL for the notifications of several merchants or brands: each is opened by the client that has its key.

import { failure } from './failure.js';
import type { BrandNotification, Notification } from './generated/groups.js';
import type { HeadersLike, RawBody } from './host.js';
import { membersOf } from './members.js';
import { type NotificationHandlerOptions, type NotificationRequestHandler, createHandler } from './notification-handler.js';
import { openArrived, readArrived } from './notifications.js';
import type { WechatPay } from './wechatpay.js';
import type { WechatPayBrand } from './wechatpay-brand.js';

/** A notification, and the client that has opened it. */
export type OpenedNotification<Client extends WechatPay | WechatPayBrand = WechatPay | WechatPayBrand> = Client extends unknown
  ? {
      /** The client whose notification it is: that of the merchant or brand. */
      client: Client;
      /** The notification. */
      notification: Client extends WechatPay ? Notification : BrandNotification;
    }
  : never;

/**
 * Opens a notification with whichever of several clients has its keys: for one URL of several merchants or brands, of both sides too. The key that
 * `Wechatpay-Serial` names decides which clients verify it; only where the signature holds is it decrypted.
 * @param clients The clients, each with its `apiV3Key` or `brandApiKey`.
 * @param headers As of {@link Notifications.open}.
 * @param body As of {@link Notifications.open}.
 * @throws {VerificationError} As {@link Notifications.open}; `SERIAL_UNKNOWN` when no client has the key: `message` names those that are there.
 * @throws {ConfigError} `CONFIG_INVALID` at `clients`: there is none, or several can open it, as two clients of the same merchant do.
 * @throws {WechatPayError} Whatever else {@link Notifications.open} throws.
 */
export function openNotification<Client extends WechatPay | WechatPayBrand>(
  clients: readonly Client[],
  headers: HeadersLike,
  body: RawBody,
): OpenedNotification<Client> {
  const all = clients.map((client) => ({ client, inner: membersOf(client).client }));
  const arrived = readArrived(headers, body);
  const { attempt, hints } = arrived;
  const holders = all.filter(({ inner }) => inner.keyIds.has(hints.serial ?? ''));
  const opened: { client: Client; notification: unknown }[] = [];
  let failed: unknown = failure('CONFIG_INVALID', undefined, { at: 'clients', reason: 'SETTING_MISSING' });
  // Without a holder the first says whether anything else is wrong with the headers.
  for (const { client, inner } of holders.length > 0 ? holders : all.slice(0, 1)) {
    try {
      opened.push({ client, notification: openArrived(inner, arrived) });
    } catch (error) {
      failed = error;
    }
  }
  const [one, another] = opened;
  if (another) throw failure('CONFIG_INVALID', attempt, { at: 'clients', reason: 'CLIENTS_AMBIGUOUS' });
  if (one) return one as OpenedNotification<Client>;
  if ((failed as { code?: unknown }).code !== 'SERIAL_UNKNOWN') throw failed;
  throw failure('SERIAL_UNKNOWN', attempt, { at: 'Wechatpay-Serial', keyIds: all.flatMap(({ inner }) => [...inner.keyIds]) });
}

/**
 * The same as a handler: as {@link Notifications.handler}, for the notifications of several clients.
 * @param clients The clients; one that is added to the array later is asked too.
 * @param options What is done about notifications.
 * @throws {ConfigError} `CONFIG_INVALID` at `options`.
 */
export function notificationHandler<Client extends WechatPay | WechatPayBrand>(
  clients: readonly Client[],
  options: NotificationHandlerOptions<OpenedNotification<Client>>,
): NotificationRequestHandler {
  return createHandler((headers, body) => openNotification(clients, headers, body), options);
}
