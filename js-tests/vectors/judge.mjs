// Verifies Wycheproof's RSA signatures by the wasm with single steps, in one way on every host: the host gives the wasm's glue and the
// files, and compares the counts with tests/vectors/verdicts.json. Imports nothing.

const ID = 'PUB_KEY_ID_0000000000000024101100397200000006';

/** How many signatures of each file had which fate, by `what Wycheproof calls it: what became of it`. */
export function judge({ Core }, files) {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, counts(Core, file)]));
}

function counts(Core, { testGroups }) {
  const counts = {};
  for (const { publicKeyPem, tests } of testGroups) {
    const { core, reason } = load(Core, publicKeyPem);
    for (const { msg, sig, result } of tests) {
      const fate = `${result}: ${reason ?? (core.step_verify(ID, bytes(msg), base64(bytes(sig))) ? 'accepted' : 'refused')}`;
      counts[fate] = (counts[fate] ?? 0) + 1;
    }
    core?.free();
  }
  return counts;
}

/** A client with this key, or the reason why the key is rejected. */
function load(Core, pem) {
  const core = new Core(false, utf8('1900000001'), utf8('1DDE55AD'), 300);
  const file = utf8(pem);
  try {
    core.add_keys(utf8(JSON.stringify([[ID, String(file.length)]])), file);
    return { core };
  } catch (thrown) {
    core.free();
    if (typeof thrown !== 'string') throw thrown;
    const { code, reason } = JSON.parse(thrown);
    if (code !== 'KEY_UNSUPPORTED') throw new Error(thrown);
    return { reason };
  }
}

const utf8 = (text) => new TextEncoder().encode(text);
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
