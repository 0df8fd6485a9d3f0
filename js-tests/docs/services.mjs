// What the tests of services have in common. Holds no test.

/** For a block that is a service and does not say its port. */
export const SAYS_PORT = { NODE_OPTIONS: `--import ${new URL('port.mjs', import.meta.url)}` };
