import { SyncProblem } from './problem.ts';

/** Where the reader's database is, as they typed it. */
export interface ServerPlace {
  /** http or https, perhaps with a path below which CouchDB answers. */
  address: string;
  database: string;
}

/** How the server knows the reader. Never kept with a backup, never shown but as dots, never in a message or an error. */
export interface Credentials {
  /** `''` where a token is used. */
  name: string;
  password: string;
  /** Sent as `Authorization: Bearer`; `''` where a name is used. */
  token: string;
}

/**
 * The address of the database. Throws `SyncProblem`: `bad-address` for what is no address of the web, has a name and
 * password in it, or names no database that CouchDB can have; `insecure-address` for http to a host that is not near.
 */
export function databaseUrl({ address, database }: ServerPlace): string {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) throw new SyncProblem('bad-address');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new SyncProblem('bad-address');
  // The names that CouchDB takes (its manual, `PUT /{db}`).
  if (!/^[a-z][a-z0-9_$()+/-]{0,200}$/.test(database.trim())) throw new SyncProblem('bad-address');
  if (url.protocol === 'http:' && !isNear(url.hostname)) throw new SyncProblem('insecure-address');
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `${url.origin}${path}/${encodeURIComponent(database.trim())}`;
}

/** True where two addresses, as they are typed, lead to one server (scheme, host and port); false for what is no address. */
export function isSameServer(one: string, other: string): boolean {
  const origin = URL.parse(one.trim())?.origin;
  return origin !== undefined && origin === URL.parse(other.trim())?.origin;
}

/**
 * What Firefox calls that which goes to the reader's own server: what they kept of pages, which pages they opened, and the
 * log-in there. It asks the reader for it, in its own words.
 */
export const dataForServer = ['websiteContent', 'browsingActivity', 'authenticationInfo'] as const;

/** The one host, as browsers write it when they are asked for a permission: any port of it. */
export function hostPattern(databaseAddress: string): string {
  const { protocol, hostname } = new URL(databaseAddress);
  return `${protocol}//${hostname}/*`;
}

/**
 * True for this machine and for private addresses (RFC 1918, 3927, 4193, 4291, and the names of RFC 6761 and 6762): what
 * is sent to them without encryption stays in the reader's own network.
 */
function isNear(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  if (host === 'localhost' || /\.(localhost|local|home\.arpa)$/.test(host)) return true;
  if (host.includes(':')) return host === '::1' || /^(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(host);
  const parts = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (!parts) return false;
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  return (
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254)
  );
}

/** The value of the `Authorization` header; `null` for a server that asks for none. */
export function authorization({ name, password, token }: Credentials): string | null {
  if (token !== '') return `Bearer ${token}`;
  if (name === '' && password === '') return null;
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
