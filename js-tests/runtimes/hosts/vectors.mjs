// The host of test vectors in workerd: as a test of workerd's, it writes what became of Wycheproof's signatures. The cell lists the files.

import * as glue from './core.js';
import module from './core_bg.wasm';
import { files } from './files.mjs';
import { judge } from './judge.mjs';

glue.initSync({ module });

export default {
  test() {
    console.log(`judged ${JSON.stringify(judge(glue, files))}`);
  },
};
