import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startPortalServer } from '../../../scripts/browsers/portal-server.ts';

it('closes even where a browser has left a tunnel open in which no handshake was made', async () => {
  const portal = await startPortalServer();
  const left = connect(portal.proxy, '127.0.0.1');
  left.write('CONNECT www.example.gov.cn:443 HTTP/1.1\r\nHost: www.example.gov.cn:443\r\n\r\n');
  const [answer] = await once(left, 'data');
  expect(String(answer)).toContain('200 Connection established');
  const ended = once(left.resume(), 'close');
  await portal.close();
  await ended;
});
