// Notifications (回调通知) with Hono. The same line is all there is to Next.js (export const POST = handle), Bun and Deno (fetch: handle).

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { handle } from './handle.mjs';

const app = new Hono();

app.all('/notifications', (context) => handle(context.req.raw));

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => console.log(`port ${address.port}`));
