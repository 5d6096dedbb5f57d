import { readFileSync } from 'node:fs';
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A page of the local portal: its bytes and how they are announced. */
export interface PortalPage {
  body: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
  /** 200 where it is left out. */
  status?: number;
  /** A cookie without which the page is refused: a file that wants the session of the page that leads to it. */
  wants?: string;
  /** The page is not answered before this is settled: a site that lets one wait. */
  held?: Promise<unknown>;
}

/** One request that reached the local portal, by whatever name it was asked for. */
export interface PortalRequest {
  method: string;
  scheme: 'http' | 'https';
  host: string;
  path: string;
  /** What it says beside the address of who asks: a cookie, and the page that led here; `null` for nothing. */
  cookie: string | null;
  referrer: string | null;
}

/**
 * A portal of one's own: answers for every host name, over http and https, and counts what was asked.
 * `http` and `https` are ports on 127.0.0.1; `proxy` is an http proxy in front of both, for browsers that take one.
 */
export interface PortalServer {
  http: number;
  https: number;
  proxy: number;
  requests: PortalRequest[];
  /** Publishes a page under `host/path`, for both schemes; a later page at the same address replaces it. */
  publish(address: string, page: PortalPage | string): void;
  /** Hands what is asked of a host on to another server on this machine, which answers it. */
  forward(host: string, address: string): void;
  close(): Promise<void>;
}

const tls = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../tests/fixtures/tls/${name}`, import.meta.url)));

/** Starts the portal on free ports. */
export async function startPortalServer(): Promise<PortalServer> {
  const pages = new Map<string, PortalPage>();
  const requests: PortalRequest[] = [];
  const forwarded = new Map<string, string>();
  const answer = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const { host, path } = addressOf(request);
    const { cookie = null, referer: referrer = null } = request.headers;
    requests.push({ method: request.method ?? '', scheme, host, path, cookie, referrer });
    const further = forwarded.get(host);
    if (further) {
      handOn(new URL(path, further), request, response);
      return;
    }
    const page = pages.get(host + path);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    if (page.wants && !request.headers.cookie?.includes(page.wants)) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('no session');
      return;
    }
    const send = () => {
      response.writeHead(page.status ?? 200, {
        'content-type': page.contentType ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...page.headers,
      });
      response.end(page.body);
    };
    if (page.held) void page.held.then(send);
    else send();
  };
  const http = createServer(answer('http'));
  const https = createTlsServer({ key: tls('key.pem'), cert: tls('cert.pem') }, answer('https'));
  const proxy = createServer(answer('http'));
  await Promise.all([http, https, proxy].map(listen));
  const ports = [http, https, proxy].map((server) => (server.address() as AddressInfo).port);
  // What a browser leaves open when it ends (a tunnel, half a handshake) is no connection of http to the servers.
  const sockets = new Set<Socket>();
  for (const server of [http, https, proxy]) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  // A proxied https request asks for a tunnel first; every tunnel ends at our own https server.
  proxy.on('connect', (_request, socket, head) => {
    const tunnel = connect(ports[1]!, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.write(head);
      socket.pipe(tunnel).pipe(socket);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  return {
    http: ports[0]!,
    https: ports[1]!,
    proxy: ports[2]!,
    requests,
    publish: (address, page) => {
      const url = new URL(address);
      pages.set(url.host + url.pathname + url.search, typeof page === 'string' ? { body: page } : page);
    },
    forward: (host, address) => void forwarded.set(host, address),
    close: async () => {
      const closed = [http, https, proxy].map((server) => new Promise((done) => server.close(done)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function handOn(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const asked = ask(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  asked.on('error', () => response.destroy());
  request.pipe(asked);
}

/** A proxied request names its host in the request line, a direct one in the Host header. */
function addressOf(request: IncomingMessage): { host: string; path: string } {
  const line = request.url ?? '/';
  if (/^https?:\/\//.test(line)) {
    const url = new URL(line);
    return { host: url.host, path: url.pathname + url.search };
  }
  return { host: (request.headers.host ?? '').replace(/:\d+$/, ''), path: line };
}

function listen(server: { listen(port: number, host: string, done: () => void): void }): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}
