// Runs the wasm instance out of stack, which is how it is really lost. Knows no host and imports nothing. Holds no test.

/** Makes the call from ever less deep recursion, until the instance did not survive it; from another place again if it did. */
export function lose(call, rounds = 20) {
  globalThis.losesOnPurpose = true; // for who watches for traps
  const { again, restore } = pastJson(call); // called once, hence compiled, so that little but the wasm needs stack
  let [lost, worked] = [false, false];
  const dive = () => {
    try {
      dive();
    } catch {}
    if (lost || worked) return;
    try {
      again();
      worked = true;
    } catch (error) {
      if (error?.code === 'INSTANCE_LOST') lost = true;
    }
  };
  const shifted = (frames) => (frames > 0 ? shifted(frames - 1) : dive());
  for (let frames = 0; frames < rounds && !lost; frames += 1) {
    worked = false;
    try {
      shifted(frames);
    } catch {}
  }
  restore();
  return lost;
}

/**
 * The call, with the JSON texts of its first time. The JSON of JavaScriptCore does not work so far from the end of the stack that the
 * wasm behind it would always have enough.
 */
function pastJson(call) {
  const { stringify } = JSON;
  const restore = () => void (JSON.stringify = stringify);
  const texts = [];
  let next = 0;
  JSON.stringify = (value) => {
    const text = stringify(value);
    texts.push(text);
    return text;
  };
  try {
    call();
  } catch (error) {
    restore();
    throw error;
  }
  JSON.stringify = () => texts[next++];
  const again = () => {
    next = 0;
    return call();
  };
  return { again, restore };
}
