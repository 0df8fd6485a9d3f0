// Notifications (回调通知) with Koa. No parser of bodies comes before this.

import Koa from 'koa';
import { handle } from './handle.mjs';

const app = new Koa();

app.use(async (context) => {
  if (context.path !== '/notifications') return;
  const answer = await handle(context.req);
  context.status = answer.status;
  context.set(Object.fromEntries(answer.headers));
  context.body = await answer.text();
});

const server = app.listen(process.env.PORT ?? 3000, '127.0.0.1', () => console.log(`port ${server.address().port}`));
