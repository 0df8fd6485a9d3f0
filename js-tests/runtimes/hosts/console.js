// Uses the console as a person does, by its words, and says how it went.

const frame = document.querySelector('iframe');
const inside = () => frame.contentDocument;
const all = (selector) => [...inside().querySelectorAll(selector)];
const withText = (selector, text) => all(selector).find((element) => element.textContent.includes(text));
const row = (id) => inside().querySelector(`[data-id="${id}"]`);

async function until(what, find) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never seen: ${what}\n${inside().body.textContent.slice(0, 2000)}`);
}

function put(element, value) {
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

const stateOf = async (code) => (await (await fetch(`/sandbox/coupons/${code}`)).json()).coupon_state;
/** The button of a panel, in either language. */
const press = async (what, ...texts) => (await until(what, () => texts.map((text) => withText('button', text)).find(Boolean))).click();

async function useConsole() {
  await until('a page', () => inside()?.querySelector('h1'));
  inside().addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    fail(new Error(`against the policy: ${violatedDirective}`)),
  );
  await until('the events', () => inside().querySelector('[role="status"].holds'));
  await until('the coupons', () => row('Code_123456'));

  // A call of a client: its line, and the state that it has changed.
  await fetch('/use');
  const line = await until('the call', () => withText('.journal li', 'userCoupons.use'));
  await until('its change', () => line.textContent.includes('Code_123456 EFFECTIVE → USED'));
  await until('the state in the table', () => row('Code_123456').querySelector('select').value === 'USED');
  line.querySelector('summary').click();
  await until('the bodies', () => line.querySelectorAll('pre').length >= 3 && line.textContent.includes('"coupon_state": "USED"'));

  // One that is not signed.
  await fetch('/v3/certificates');
  await until('the refusal', () => withText('.journal li', '401'));

  put(row('Code_123457').querySelector('select'), 'EXPIRED');
  await until('the new state', async () => (await stateOf('Code_123457')) === 'EXPIRED');
  await until('the row of what expired', () => !row('Code_123457').querySelector('button'));
  row('Code_123458').querySelector('button').click();
  await until('the deletion', () => row('Code_123458').querySelector('select').value === 'DELETED');

  await press('the faults', '故障', 'Faults');
  put(await until('a fault', () => inside().querySelector('#fault')), 'unknown-serial');
  await press('the fault', '放进下一个应答', 'Put into');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await fetch('/v3/certificates');
  await until('the fault in the journal', () => withText('.journal li', 'unknown-serial'));

  await press('the notifications', '回调通知', 'Notifications');
  put(await until('a form', () => inside().querySelector('#url')), `${location.origin}/notify`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await press('the notification', '发送', 'Send');
  await until('its result', () => withText('form pre', '204'));

  const time = () => inside().querySelector('.actions time').textContent;
  const before = Date.parse(time());
  await press('the clock', '+1 天', '+1 day');
  await until('tomorrow', () => Date.parse(time()) - before >= 86_400_000);

  const title = inside().querySelector('h1').textContent;
  await press('the other language', 'English', '中文');
  await until('the other language', () => inside().querySelector('h1').textContent !== title);

  // What happened is there after the page was loaded again.
  frame.contentWindow.location.reload();
  await until('the journal again', () => inside()?.readyState === 'complete' && withText('.journal li', 'userCoupons.use'));
}

const say = (words) => fetch('/said', { method: 'POST', body: words });
const fail = (error) => say(`${error?.message}\n${error?.stack}`);
useConsole().then(() => say('the console held\n'), fail);
