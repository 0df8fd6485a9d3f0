// The host of workerd: makes the calls that the query asks for.

import { run } from './calls.mjs';
import settings from './settings.json';

export default {
  async fetch(request) {
    const { way, calls, at } = Object.fromEntries(new URL(request.url).searchParams);
    try {
      await run(way, settings.settings, Number(calls), Number(at));
      return new Response('done');
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};
