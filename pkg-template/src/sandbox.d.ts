// What the command finds beside it in the package: the entry of the sandbox.

export * from './sandbox/index.js';
