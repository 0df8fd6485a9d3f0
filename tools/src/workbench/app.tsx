// The page: three tabs, what is typed on the left, what comes of it on the right.

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Decrypted, decrypt } from '../diagnose/index.ts';
import { type Language, languageOf } from '../words/language.ts';
import { WORKBENCH } from '../words/workbench.ts';
import { type Result, check } from './checks.ts';
import { ResultView } from './result.tsx';
import { SAMPLES } from './samples.ts';
import { EMPTY, type State, fragmentOf, stateOf } from './state.ts';

const TABS = ['response', 'request', 'decrypt'] as const;
const PAUSE = 150; // milliseconds without typing

const initialLanguage = (): Language => {
  const [, asked] = /[?&]lang=(zh|en)\b/.exec(location.search) ?? [];
  return (asked as Language | undefined) ?? languageOf(navigator.language);
};

function App() {
  const [language, setLanguage] = useState(initialLanguage);
  const [state, setState] = useState<State>(() => stateOf(location.hash));
  const [result, setResult] = useState<Result>({ hint: 'waiting' });
  const [opened, setOpened] = useState<Decrypted | undefined>();
  const words = (name: keyof typeof WORKBENCH) => WORKBENCH[name][language];
  const set = (change: Partial<State>) => setState({ ...state, ...change });

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words('title')} · wechatpay-coupon`;
  }, [language]);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      if (state.tab === 'decrypt') {
        const isReady = state.notification.trim() !== '' && state.secret !== '';
        const found = isReady ? await decrypt(state.notification, state.secret) : undefined;
        if (current) setOpened(found);
      } else {
        const found = await check(state);
        if (current) setResult(found);
      }
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [state]);

  const field = (
    name: Exclude<keyof State, 'tab'>,
    label: keyof typeof WORKBENCH,
    hint: keyof typeof WORKBENCH | undefined,
    rows: number,
  ) => (
    <div class="field">
      <label for={name}>{words(label)}</label>
      {hint && <small id={`${name}-hint`}>{words(hint)}</small>}
      <textarea
        id={name}
        rows={rows}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={hint && `${name}-hint`}
        value={state[name]}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </div>
  );

  return (
    <>
      <header>
        <h1>{words('title')}</h1>
        <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {words('other')}
        </button>
      </header>
      <main>
        <p>{words('intro')}</p>
        <Tabs tab={state.tab} words={words} onTab={(tab) => set({ tab })} />
        <div class="columns" id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
          <div class="input">
            <p class="samples">
              {words('samples')}{' '}
              {SAMPLES.filter(({ tab }) => tab === state.tab).map(({ name, values }) => (
                <button type="button" key={name.en} onClick={() => setState({ ...EMPTY, tab: state.tab, ...values })}>
                  {name[language]}
                </button>
              ))}
            </p>
            {state.tab === 'response' && [
              field('response', 'pasteResponse', 'pasteResponseHint', 14),
              field('keys', 'keys', 'keysHint', 8),
            ]}
            {state.tab === 'request' && [
              field('request', 'pasteRequest', 'pasteRequestHint', 12),
              field('certificate', 'certificate', 'certificateHint', 6),
              field('signError', 'signError', 'signErrorHint', 6),
            ]}
            {state.tab === 'decrypt' && (
              <>
                {field('notification', 'notification', undefined, 12)}
                <div class="field">
                  <label for="secret">{words('secret')}</label>
                  <small id="secret-hint">{words('secretHint')}</small>
                  <input
                    id="secret"
                    type="password"
                    autocomplete="off"
                    aria-describedby="secret-hint"
                    value={state.secret}
                    onInput={(event) => set({ secret: event.currentTarget.value })}
                  />
                </div>
              </>
            )}
            <p class="actions">
              <LinkButton state={state} words={words} />
              <button type="button" onClick={() => setState({ ...EMPTY, tab: state.tab })}>
                {words('clear')}
              </button>
            </p>
          </div>
          <section class="result" aria-live="polite">
            {state.tab === 'decrypt' ? <Opened opened={opened} words={words} /> : <ResultView result={result} language={language} />}
          </section>
        </div>
      </main>
    </>
  );
}

type Translate = (name: keyof typeof WORKBENCH) => string;

/** Tabs as a screen reader knows them; the arrow keys move between them. */
function Tabs({
  tab,
  words,
  onTab,
}: {
  readonly tab: State['tab'];
  readonly words: Translate;
  readonly onTab: (tab: State['tab']) => void;
}) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? 'response';
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {words(name)}
        </button>
      ))}
    </div>
  );
}

function LinkButton({ state, words }: { readonly state: State; readonly words: Translate }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [state]);
  const copy = async () => {
    history.replaceState(null, '', fragmentOf(state));
    await navigator.clipboard?.writeText(location.href).catch(() => undefined);
    setCopied(true);
  };
  return (
    <button type="button" onClick={copy}>
      {words(copied ? 'copied' : 'link')}
    </button>
  );
}

function Opened({ opened, words }: { readonly opened: Decrypted | undefined; readonly words: Translate }) {
  if (!opened) return <p class="hint">{words('waiting')}</p>;
  if ('problem' in opened) return <h2 class="verdict fails">✗ {words(opened.problem)}</h2>;
  return (
    <>
      <h2 class="verdict holds">✓ {words('decrypted')}</h2>
      <pre tabIndex={0}>{pretty(opened.text)}</pre>
    </>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const root = document.getElementById('workbench');
if (root) render(<App />, root);
