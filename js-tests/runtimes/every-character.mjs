// Every character of Unicode in a path parameter and in a query value: what is signed must be what the URL of the host makes of it, and
// must decode to the character again. Knows no host and imports nothing. Holds no test.

const IN_A_CALL = 512;
const params = { openid: 'o', coupon_code: 'c', product_coupon_id: 'p', stock_id: 's', appid: 'a', brand_id: 'b' };

/**
 * Resolves to how many characters held, once for each place; throws at the first that does not. Nothing is signed: a signer function
 * stands in for the key of `config`.
 */
export async function everyCharacter({ WechatPay }, { privateKey, ...config }) {
  const client = new WechatPay({ ...config, signer: () => new Uint8Array(256) });
  const prepare = (changes) => client.userCoupons.get.prepareAsync({ ...params, ...changes });
  let held = 0;
  let texts = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (point < 0xd800 || point > 0xdfff) texts.push(String.fromCodePoint(point));
    if (texts.length < IN_A_CALL && point < 0x10ffff) continue;
    await sent(prepare, texts.join(''), texts.join(''));
    held += 2 * texts.length;
    texts = [];
  }
  // Alone, a character may mean more to a parser of URLs.
  for (let point = 0; point < 0x80; point += 1) {
    const character = String.fromCodePoint(point);
    if (character !== '.') await sent(prepare, character, character);
    else if ((await prepare({ openid: '.' }).catch(({ code }) => code)) !== 'REQUEST_INVALID') throw new Error('"." alone was not refused');
    await sent(prepare, 'o', character);
  }
  client.free();
  return held;
}

async function sent(prepare, inPath, inQuery) {
  const { url, signedMessage } = await prepare({ openid: inPath, stock_id: inQuery });
  const [, target] = signedMessage.split('\n');
  const { href, pathname, search } = new URL(url);
  const [segment] = pathname.split('/').slice(-3, -2);
  const [value] = search
    .split('&')
    .filter((pair) => pair.startsWith('stock_id='))
    .map((pair) => pair.slice('stock_id='.length));
  const isSent = href === url && pathname + search === target;
  const isRead = decodeURIComponent(segment) === inPath && decodeURIComponent(value) === inQuery;
  const isWritten = segment === written(inPath) && value === written(inQuery);
  if (!isSent || !isRead || !isWritten)
    throw new Error(`from U+${inPath.codePointAt().toString(16)} on: ${target.slice(0, 200)} became ${(pathname + search).slice(0, 200)}`);
}

/** Percent-encoded in upper case, but for the unreserved characters of RFC 3986. */
function written(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt().toString(16).toUpperCase()}`);
}
