// Notifications (回调通知) with node:http.

import { createServer } from 'node:http';
import { handle } from './handle.mjs';

const server = createServer(async (request, response) => {
  if (request.url !== '/notifications') return response.writeHead(404).end();
  const answer = await handle(request);
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
});

server.listen(process.env.PORT ?? 3000, '127.0.0.1', () => console.log(`port ${server.address().port}`));
