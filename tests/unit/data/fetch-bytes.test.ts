import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchBytesFrom } from '#src/data/fetch-bytes.ts';

const content = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((_, response) => response.end(content));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

it('puts the parts together as they were, and counts them as they come', async () => {
  const counts: number[] = [];

  const whole = await fetchBytesFrom(base)('a.bin', undefined, (received) => counts.push(received));

  expect(Buffer.from(whole).equals(content)).toBe(true);
  expect(counts.at(-1)).toBe(content.length);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

it('reads all at once for who does not watch', async () => {
  expect((await fetchBytesFrom(base)('a.bin')).byteLength).toBe(content.length);
});
