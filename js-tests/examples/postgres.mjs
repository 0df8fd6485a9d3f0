// A PostgreSQL of the tests' own, from Debian's packages: in a temporary folder, on a loopback address, by a user without privileges.

import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { program } from '../system.mjs';

const PATIENCE = 30_000;

/** Starts one, which ends with the test. `create()` makes a new database and gives its URL. */
export async function openPostgres(t) {
  const programs = await find();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = unprivileged();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...user };
  execFileSync(join(programs, 'initdb'), ['--no-sync', '--auth=trust', '--username=postgres', '-D', data], { ...options, stdio: 'pipe' });
  const port = await freePort();
  const parameters = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), parameters, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  server.stderr.on('data', (chunk) => (log += chunk));
  const closed = new Promise((resolve) => server.on('close', resolve));

  const urlOf = (name) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const sql = postgres(urlOf('postgres'), { max: 1, onnotice: () => {} });
  t.after(async () => {
    await sql.end();
    server.kill('SIGINT'); // ends it without waiting for its clients
    await closed;
    rmSync(folder, { recursive: true, force: true });
  });
  for (const end = Date.now() + PATIENCE; ; await pause(100)) {
    const error = await sql`SELECT 1`.then(
      () => undefined,
      (reason) => reason,
    );
    if (!error) break;
    if (server.exitCode !== null || Date.now() > end) throw new Error(`PostgreSQL did not start: ${error.message}\n${log}`);
  }
  let count = 0;
  return {
    async create() {
      const name = `service_${(count += 1)}`;
      await sql.unsafe(`CREATE DATABASE ${name}`);
      return urlOf(name);
    },
  };
}

/** The folder of its programs, which Debian does not put on the PATH. */
async function find() {
  return dirname(realpathSync(await program('PostgreSQL')));
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
