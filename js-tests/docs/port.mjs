// Loaded by `--import` before a block that is a service: prints `port 12345` when its server listens. The blocks need not say it.

import { Server } from 'node:net';

const { listen } = Server.prototype;

Server.prototype.listen = function (...given) {
  this.once('listening', () => console.log(`port ${this.address().port}`));
  return listen.apply(this, given);
};
