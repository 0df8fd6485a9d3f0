// Where builds and tests leave what they make. Holds no test.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const target = process.env.CARGO_TARGET_DIR || fileURLToPath(new URL('../target', import.meta.url));
/** The glue and the wasm whose single steps are exported, for benchmarks and test vectors: `core.js` and `core_bg.wasm`. */
export const steps = join(target, 'stage/steps');
