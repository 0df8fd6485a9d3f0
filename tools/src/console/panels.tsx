// What can be done: coupons, stocks, product coupons, faults, notifications.

import { useState } from 'preact/hooks';
import type { CONSOLE } from '../words/console.ts';
import { type Coupon, type Product, type Stock, post } from './api.ts';

export interface PanelProps {
  readonly words: (name: keyof typeof CONSOLE) => string;
  /** Does something, and shows what the sandbox says when it says no. */
  readonly act: (work: () => Promise<unknown>) => Promise<void>;
}

const COUPON_STATES = {
  product: ['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'],
  merchant: ['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'],
} as const;
const STOCK_STATES = ['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] as const;

function StateSelect({
  label,
  state,
  states,
  onState,
}: {
  readonly label: string;
  readonly state: string;
  readonly states: readonly string[];
  readonly onState: (state: string) => void;
}) {
  const all = states.includes(state) ? states : [state, ...states];
  return (
    <select aria-label={label} value={state} onChange={(event) => onState(event.currentTarget.value)}>
      {all.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

export function Coupons({ coupons, words, act }: PanelProps & { readonly coupons: readonly Coupon[] }) {
  return (
    <>
      <p>
        <button type="button" onClick={() => act(() => post('/coupons'))}>
          {words('create')}
        </button>
      </p>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('code')}</th>
              <th scope="col">{words('stocks')}</th>
              <th scope="col">{words('state')}</th>
              <td> </td>
            </tr>
          </thead>
          <tbody>
            {coupons.map(({ coupon_code: code, coupon_state: state, kind, stock_id }) => (
              <tr key={code} data-id={code}>
                <th scope="row">{code}</th>
                <td>{stock_id}</td>
                <td>
                  <StateSelect
                    label={`${words('state')} ${code}`}
                    state={state}
                    states={COUPON_STATES[kind]}
                    onState={(next) => act(() => post(`/coupons/${encodeURIComponent(code)}`, { state: next }))}
                  />
                </td>
                <td>
                  {kind === 'product' && state === 'EFFECTIVE' && (
                    <button type="button" onClick={() => act(() => post(`/coupons/${encodeURIComponent(code)}/delete`))}>
                      {words('remove')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function Stocks({ stocks, words, act }: PanelProps & { readonly stocks: readonly Stock[] }) {
  return (
    <ul class="things">
      {stocks.map(({ stock_id: id, state, entity }) => (
        <li key={id} data-id={id}>
          <StateSelect
            label={`${words('state')} ${id}`}
            state={state}
            states={STOCK_STATES}
            onState={(next) => act(() => post(`/stocks/${id}`, { state: next }))}
          />{' '}
          <Entity id={id} entity={entity} />
        </li>
      ))}
    </ul>
  );
}

export function Products({ products, words, act }: PanelProps & { readonly products: readonly Product[] }) {
  return (
    <ul class="things">
      {products.map(({ product_coupon_id: id, state, entity }) => (
        <li key={id} data-id={id}>
          <b>{state}</b>{' '}
          {state === 'AUDITING' && (
            <button type="button" onClick={() => act(() => post('/audit', { id }))}>
              {words('audit')}
            </button>
          )}{' '}
          <Entity id={id} entity={entity} />
        </li>
      ))}
    </ul>
  );
}

function Entity({ id, entity }: { readonly id: string; readonly entity: unknown }) {
  return (
    <details>
      <summary>{id}</summary>
      <pre tabIndex={0}>{JSON.stringify(entity, null, 2)}</pre>
    </details>
  );
}

export function Faults({ faults, words, act }: PanelProps & { readonly faults: Readonly<Record<string, string>> }) {
  const [name, setName] = useState('');
  const [times, setTimes] = useState('1');
  const [operation, setOperation] = useState('');
  const chosen = name || (Object.keys(faults)[0] ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    void act(() => post('/faults', { name: chosen, times: Number(times), ...(operation && { operation }) }));
  };
  return (
    <form onSubmit={submit}>
      <label for="fault">{words('faultName')}</label>
      <select id="fault" value={chosen} onChange={(event) => setName(event.currentTarget.value)}>
        {Object.keys(faults).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <p class="hint">{faults[chosen]}</p>
      <label for="times">{words('times')}</label>
      <input id="times" type="number" min={1} value={times} onInput={(event) => setTimes(event.currentTarget.value)} />
      <label for="operation">{words('operation')}</label>
      <input id="operation" value={operation} placeholder="userCoupons.use" onInput={(event) => setOperation(event.currentTarget.value)} />
      <p class="actions">
        <button type="submit">{words('add')}</button>
        <button type="button" onClick={() => act(() => post('/faults/clear'))}>
          {words('clear')}
        </button>
      </p>
    </form>
  );
}

const KINDS = ['PRODUCT_COUPON_SP.SEND', 'PRODUCT_COUPON.SEND', 'COUPON.SEND'];
const SPOILT = ['probe-signature', 'body-altered', 'wrong-key', 'unknown-serial', 'stale-timestamp'];

export function Notifications({ coupons, words, act }: PanelProps & { readonly coupons: readonly Coupon[] }) {
  const [kind, setKind] = useState(KINDS[0] ?? '');
  const [url, setUrl] = useState('');
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const [result, setResult] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const body = { kind, ...(url && { url }), ...(fault && { fault }), ...(code && { resource: { coupon_code: code } }) };
    void act(async () => setResult(JSON.stringify(await post('/notifications', body), null, 2)));
  };
  return (
    <form onSubmit={submit}>
      <label for="kind">{words('kind')}</label>
      <select id="kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
        {KINDS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <label for="url">{words('url')}</label>
      <input
        id="url"
        type="url"
        value={url}
        placeholder="http://127.0.0.1:3000/notify"
        onInput={(event) => setUrl(event.currentTarget.value)}
      />
      <label for="of">{words('ofCoupon')}</label>
      <input id="of" list="codes" value={code} onInput={(event) => setCode(event.currentTarget.value)} />
      <datalist id="codes">
        {coupons.map(({ coupon_code }) => (
          <option key={coupon_code} value={coupon_code} />
        ))}
      </datalist>
      <label for="spoilt">{words('fault')}</label>
      <select id="spoilt" value={fault} onChange={(event) => setFault(event.currentTarget.value)}>
        <option value="">{words('none')}</option>
        {SPOILT.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <p class="actions">
        <button type="submit">{words('send')}</button>
      </p>
      {result && (
        <div aria-live="polite">
          <h3>{words('result')}</h3>
          <pre tabIndex={0}>{result}</pre>
        </div>
      )}
    </form>
  );
}
