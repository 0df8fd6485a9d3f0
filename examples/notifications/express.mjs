// Notifications (回调通知) with Express. No parser of bodies comes before this route, or else express.raw({ type: '*/*' }).

import express from 'express';
import { handle } from './handle.mjs';

const app = express();

app.all('/notifications', async (request, response) => {
  const answer = await handle(request);
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
});

const server = app.listen(process.env.PORT ?? 3000, '127.0.0.1', () => console.log(`port ${server.address().port}`));
