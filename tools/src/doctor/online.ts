// What only a network can show: whether both hosts answer, the clock, what stands between, and whether a signed call that changes nothing is accepted.

import { connect } from 'node:tls';
import { ApiError, ConfigError, TransportError, VerificationError, WechatPay, type WechatPayBrand, WechatPayError } from 'wechatpay-coupon';
import { type Check, fails, holds, unknown } from './check.ts';
import { clientOf } from './offline.ts';
import type { Settings } from './settings.ts';

const MAIN = 'https://api.mch.weixin.qq.com';
const BACKUP = 'https://api2.mch.weixin.qq.com';
const PATIENCE = 10_000; // milliseconds
const WINDOW = 300; // seconds
const NOTABLE = 60;

/** The checks, each as soon as it is known. */
export async function* checkOnline(settings: Settings, now: () => number): AsyncGenerator<Check> {
  yield* proxyChecks(process.env);
  const main = settings.baseUrl ?? MAIN;
  const backup = settings.backupUrl ?? (settings.baseUrl === undefined ? BACKUP : undefined);
  let reached = false;
  for (const [id, url] of [['host', main] as const, ...(backup ? [['backupHost', backup] as const] : [])]) {
    const { checks, ok } = await hostChecks(id, url, now);
    yield* checks;
    if (id === 'host') reached = ok;
  }
  if (!reached) {
    yield unknown('callNotMade');
    return;
  }
  const client = clientOf(settings, { now });
  if (client instanceof Error) yield unknown('callNotMade');
  else yield* callChecks(client, settings);
}

function* proxyChecks(env: NodeJS.ProcessEnv): Generator<Check> {
  const proxy = env.HTTPS_PROXY ?? env.https_proxy;
  if (!proxy) return;
  const host = URL.canParse(proxy) ? new URL(proxy).host : '?'; // never the password in it
  yield env.NODE_USE_ENV_PROXY === '1' ? holds('proxyUsed', host) : unknown('proxyUnused', host);
}

/** Whether the host answers at all; any status does. */
async function hostChecks(id: 'host' | 'backupHost', url: string, now: () => number): Promise<{ checks: readonly Check[]; ok: boolean }> {
  const { host, protocol } = new URL(url);
  const sent = now();
  let response: Response;
  try {
    response = await fetch(url, { method: 'GET', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    await response.arrayBuffer();
  } catch (error) {
    const code = codeOf(error);
    return {
      checks: [
        /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|TLS|SSL/.test(code)
          ? fails('tls', `${host}: ${code}`)
          : fails(id, `${host}: ${code}`),
      ],
      ok: false,
    };
  }
  const checks: Check[] = [holds(id, host)];
  if (protocol === 'https:' && id === 'host') checks.push(await issuerCheck(url));
  const via = response.headers.get('via') ?? response.headers.get('x-forwarded-server') ?? response.headers.get('proxy-agent');
  if (via) checks.push(unknown('proxySeen', via.slice(0, 80)));
  if (id === 'host') checks.push(clockCheck(response.headers.get('date'), (sent + now()) / 2));
  return { checks, ok: true };
}

function codeOf(error: unknown): string {
  const causes: unknown[] = [error, (error as { cause?: unknown }).cause];
  for (const one of causes) {
    const { code, name } = (one ?? {}) as { code?: unknown; name?: unknown };
    if (typeof code === 'string') return code;
    if (name === 'TimeoutError') return 'TIMEOUT';
  }
  return 'FAILED';
}

/** Who has issued the certificate that this machine sees: a proxy that looks inside has its own. */
function issuerCheck(url: string): Promise<Check> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname, timeout: PATIENCE }, () => {
      const { issuer } = socket.getPeerCertificate();
      const name = [issuer?.O, issuer?.CN].flat().filter(Boolean).join(', ');
      resolve(holds('tls', `${socket.getProtocol() ?? ''}, ${name}`));
      socket.destroy();
    });
    socket.on('error', () => resolve(unknown('tls')));
    socket.on('timeout', () => {
      socket.destroy();
      resolve(unknown('tls'));
    });
  });
}

function clockCheck(date: string | null, here: number): Check {
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return unknown('clock');
  const seconds = Math.round((here - there) / 1000);
  const found = String(seconds);
  if (Math.abs(seconds) >= WINDOW) return fails('clock', found);
  return Math.abs(seconds) >= NOTABLE ? unknown('clockNear', found) : holds('clock', found);
}

/** Calls that change nothing. The first whose response is signed decides. */
async function* callChecks(client: WechatPay | WechatPayBrand, { id = '' }: Settings): AsyncGenerator<Check> {
  const calls =
    client instanceof WechatPay
      ? [() => client.certificates.download(), () => client.busifavor.callbacks.get({ mchid: id }), () => client.notifyConfigs.get({})]
      : [() => client.notifyConfigs.get({})];
  let accepted: string | undefined;
  for (const call of calls) {
    try {
      await call();
      yield holds('callAccepted');
      yield holds('responseVerified');
      return;
    } catch (error) {
      if (!(error instanceof WechatPayError)) throw error;
      if (error instanceof VerificationError) {
        yield holds('callAccepted');
        yield fails('responseVerified', `${error.code}: ${error.message}`);
        return;
      }
      if (error instanceof TransportError || error instanceof ConfigError) {
        yield fails('callSent', `${error.code}: ${error.message}`);
        return;
      }
      if (error instanceof ApiError && error.status === 401) {
        yield fails('callAccepted', error.message);
        return;
      }
      accepted = error instanceof ApiError ? `${error.status} ${error.apiCode ?? ''}`.trim() : error.code;
    }
  }
  yield holds('callAccepted', accepted);
  yield unknown('responseVerified');
}
