// Cases to press. What is signed in them was signed with keys that were made for them and thrown away.

import type { Words } from '../words/language.ts';
import samples from './samples.json' with { type: 'json' };
import type { State } from './state.ts';

interface Sample {
  readonly tab: State['tab'];
  readonly name: Words;
  readonly values: Partial<State>;
}

export const SAMPLES: readonly Sample[] = samples as readonly Sample[];
