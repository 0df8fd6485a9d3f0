// The sandbox's console: the journal live, and what a test needs to do by hand.

import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { CONSOLE } from '../words/console.ts';
import { type Language, languageOf } from '../words/language.ts';
import { type Coupon, type Entry, type Product, Refused, type Stock, follow, get, post } from './api.ts';
import { Journal, type Told } from './journal.tsx';
import { Coupons, Faults, Notifications, Products, Stocks } from './panels.tsx';

const PANELS = ['coupons', 'stocks', 'products', 'faults', 'notifications'] as const;
const SHOWN = 200; // requests
const HOUR = 3_600_000; // milliseconds

interface World {
  readonly coupons: readonly Coupon[];
  readonly stocks: readonly Stock[];
  readonly products: readonly Product[];
  readonly time: string;
}

async function look(): Promise<World> {
  const [{ coupons }, { stocks }, { products }, { time }] = await Promise.all([
    get<{ coupons: Coupon[] }>('/coupons'),
    get<{ stocks: Stock[] }>('/stocks'),
    get<{ products: Product[] }>('/products'),
    get<{ time: string }>('/clock'),
  ]);
  return { coupons, stocks, products, time };
}

function App() {
  const [language, setLanguage] = useState<Language>(() => languageOf(navigator.language));
  const [told, setTold] = useState<readonly Told[]>([]);
  const [world, setWorld] = useState<World>({ coupons: [], stocks: [], products: [], time: '' });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [panel, setPanel] = useState<(typeof PANELS)[number]>('coupons');
  const [isLive, setLive] = useState(false);
  const [refusal, setRefusal] = useState('');
  const words = (name: keyof typeof CONSOLE) => CONSOLE[name][language];
  const refresh = useCallback(() => look().then(setWorld), []);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words('title')} · wechatpay-coupon`;
  }, [language]);

  useEffect(() => {
    void get<{ faults: Record<string, string> }>('/faults').then(({ faults }) => setFaults(faults));
    const catchUp = async () => {
      const { requests } = await get<{ requests: Entry[] }>('/requests');
      setTold((before) =>
        requests
          .reverse()
          .map((entry) => before.find((one) => one.entry.number === entry.number) ?? { entry, changes: [] })
          .slice(0, SHOWN),
      );
      await refresh();
    };
    return follow({
      request(entry, changes) {
        setTold((before) => [{ entry, changes }, ...before.filter((one) => one.entry.number !== entry.number)].slice(0, SHOWN));
        void refresh();
      },
      changed: () => void refresh(),
      connected(live) {
        setLive(live);
        if (live) void catchUp();
      },
    });
  }, []);

  const act = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setRefusal('');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.message);
    }
    await refresh();
  };
  const advance = (hours: number) => act(() => post('/clock', { advance: hours * HOUR }));
  const props = { words, act };

  return (
    <>
      <header>
        <h1>{words('title')}</h1>
        <span class={isLive ? 'holds' : 'fails'} role="status">
          {words(isLive ? 'live' : 'lost')}
        </span>
        <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {words('other')}
        </button>
      </header>
      <main>
        <p class="actions">
          {words('clock')} <time>{world.time}</time>
          {(
            [
              ['hour', 1],
              ['day', 24],
              ['month', 720],
            ] as const
          ).map(([name, hours]) => (
            <button type="button" key={name} onClick={() => advance(hours)}>
              {words(name)}
            </button>
          ))}
          <button
            type="button"
            onClick={() =>
              act(async () => {
                await post('/reset');
                setTold([]);
              })
            }
          >
            {words('reset')}
          </button>
        </p>
        {refusal && (
          <p class="fails" role="alert">
            {refusal}
          </p>
        )}
        <div class="columns">
          <section aria-labelledby="requests">
            <h2 id="requests">{words('requests')}</h2>
            <Journal told={told} language={language} />
          </section>
          <section>
            <nav class="panels">
              {PANELS.map((name) => (
                <button type="button" key={name} aria-pressed={name === panel} onClick={() => setPanel(name)}>
                  {words(name)}
                </button>
              ))}
            </nav>
            {panel === 'coupons' && <Coupons {...props} coupons={world.coupons} />}
            {panel === 'stocks' && <Stocks {...props} stocks={world.stocks} />}
            {panel === 'products' && <Products {...props} products={world.products} />}
            {panel === 'faults' && <Faults {...props} faults={faults} />}
            {panel === 'notifications' && <Notifications {...props} coupons={world.coupons} />}
          </section>
        </div>
      </main>
    </>
  );
}

const root = document.getElementById('console');
if (root) render(<App />, root);
