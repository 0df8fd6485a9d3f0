// Reads the notes of traps.mjs: no instance of the wasm may be lost but those that tests lose on purpose. Notes in which those are
// missing are an error too: then nothing was watched. Holds no test.

import assert from 'node:assert/strict';

/** As many as the test of row 17 loses. */
const LEAST_ON_PURPOSE = 100;

/** `text`: a line of JSON a process. Gives what there is to say of them. */
export function summary(text) {
  const notes = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
  const lost = notes.filter(({ lost, onPurpose }) => lost > 0 && !onPurpose);
  assert.equal(lost.length, 0, `instances of the wasm were lost:\n${lost.map(({ lost, process }) => `${lost} in ${process}`).join('\n')}`);
  const noticed = sum(notes.filter(({ onPurpose }) => onPurpose).map(({ lost }) => lost));
  assert.ok(noticed >= LEAST_ON_PURPOSE, `of the instances that tests lose on purpose only ${noticed} were noticed`);
  const instances = sum(notes.map(({ instances }) => instances));
  return `${instances} instances in ${notes.length} processes; ${noticed} lost on purpose were noticed`;
}
