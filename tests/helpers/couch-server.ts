import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo, Socket } from 'node:net';

// Both packages are older than modules and ship no types; what is used of them is small.
const require = createRequire(import.meta.url);
type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const express = require('express') as () => Handler & { use(path: string, handler: Handler): void };
const makeCouch = require('express-pouchdb') as (pouch: unknown, options: object) => Handler;
interface Pouch {
  plugin(plugin: unknown): Pouch;
  defaults(options: object): Pouch;
}
const withDefault = (module: unknown) => (module as { default?: unknown }).default ?? module;

/** What the server does to a request, drawn by the test. */
export type Mishap = 'none' | 'cut-before' | 'cut-after';

export interface CouchServer {
  /** Address without a database. */
  address: string;
  /** Requests so far: method and path, oldest first. */
  requests: { method: string; path: string; authorization: string | null; body: string }[];
  /** Asked for each request: `cut-before` closes the socket instead of reading it, `cut-after` instead of answering it. */
  mishap: (request: IncomingMessage) => Mishap;
  /** Answers instead of CouchDB where it gives something: status, body, headers. */
  instead: (
    request: IncomingMessage,
  ) => { status: number; body: string; headers?: Record<string, string> } | null;
  /** Sends a request of the test's own. */
  send(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Closes every connection there is, as a server does that is stopped and started again. */
  drop(): void;
  close(): Promise<void>;
}

let made = 0;

/**
 * A server that speaks CouchDB's protocol on the loopback: `express-pouchdb` on Express 4 (on 5 it crashes), its
 * databases in memory, each server with its own.
 */
export async function startCouch(): Promise<CouchServer> {
  made += 1;
  const core = withDefault(require('pouchdb-core')) as Pouch;
  core.plugin(withDefault(require('pouchdb-adapter-memory')));
  const pouch = core.defaults({ adapter: 'memory', prefix: `${process.pid}-${made}/` });
  const app = express();
  app.use('/', makeCouch(pouch, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }));
  const couch: CouchServer = {
    address: '',
    requests: [],
    mishap: () => 'none',
    instead: () => null,
    send: async (method, path, body) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(`${couch.address}${path}`, {
        ...{ method, headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return answer.json();
    },
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => stop(server, sockets),
  };
  const server = createServer((request, response) => void answer(couch, app, { request, response }));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  couch.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return couch;
}

async function answer(
  couch: CouchServer,
  app: Handler,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const noted = { method, path: url, authorization: request.headers.authorization ?? null, body: '' };
  couch.requests.push(noted);
  const mishap = couch.mishap(request);
  if (mishap === 'cut-before') return void request.socket.destroy();
  const instead = couch.instead(request);
  if (instead) {
    request.resume();
    response.writeHead(instead.status, instead.headers).end(instead.body);
    return;
  }
  // Listening would take the body from the server: what passes is looked at on its way.
  const emit = request.emit.bind(request) as (name: string, ...values: unknown[]) => boolean;
  request.emit = ((name: string, ...values: unknown[]) => {
    if (name === 'data') noted.body += String(values[0]);
    return emit(name, ...values);
  }) as typeof request.emit;
  // What was asked is done, and nobody hears of it.
  if (mishap === 'cut-after') {
    response.write = (() => true) as typeof response.write;
    response.end = (() => {
      request.socket.destroy();
      return response;
    }) as typeof response.end;
  }
  app(request, response);
}

function stop(server: HttpServer, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((done) => server.close(() => done()));
}
