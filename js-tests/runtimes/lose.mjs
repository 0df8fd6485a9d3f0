// Runs the wasm instance out of stack, which is how it is really lost. Knows no host and imports nothing. Holds no test.

/** Makes the call from ever less deep recursion, until the instance did not survive it; from another place again if it did. */
export function lose(call, rounds = 20) {
  call(); // compiled before, so that little but the wasm needs stack
  let [lost, worked] = [false, false];
  const dive = () => {
    try {
      dive();
    } catch {}
    if (lost || worked) return;
    try {
      call();
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
  return lost;
}
