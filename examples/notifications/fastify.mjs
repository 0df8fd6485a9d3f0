// Notifications (回调通知) with Fastify. The parser leaves the body as it came; it is for the routes of this plugin only.

import Fastify from 'fastify';
import { handle } from './handle.mjs';

const app = Fastify();

app.register(async (plugin) => {
  plugin.removeAllContentTypeParsers();
  plugin.addContentTypeParser('*', (_request, body, done) => done(null, body));
  plugin.all('/notifications', async (request, reply) => reply.send(await handle(request)));
});

await app.listen({ port: process.env.PORT ?? 3000, host: '127.0.0.1' });
console.log(`port ${app.server.address().port}`);
