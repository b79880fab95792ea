import { expect, it, vi } from 'vitest';
import { fetchBytesFrom } from '#src/data/fetch-bytes.ts';
import { fetchJsonFrom } from '#src/data/fetch-json.ts';

const BASE = 'https://example.org/data/';

function answer(body: BodyInit, type: string, status = 200) {
  const fetched = vi.fn(
    async (_: URL) => new Response(body, { status, headers: { 'content-type': type } }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

it('reads bytes below the data folder', async () => {
  const fetched = answer(Uint8Array.of(1, 2, 3), 'application/octet-stream');
  expect(new Uint8Array(await fetchBytesFrom(BASE)('a.bin'))).toEqual(Uint8Array.of(1, 2, 3));
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`${BASE}a.bin`);
});

it.each([
  ['the start page in its place', 'text/html', 200],
  ['a status that is not good', 'application/octet-stream', 404],
])('refuses %s, as bytes and as JSON', async (_, type, status) => {
  answer('{}', type, status);
  const expected = { code: 'fetch-failed', context: { file: 'a.bin' } };
  await expect(fetchBytesFrom(BASE)('a.bin')).rejects.toMatchObject(expected);
  await expect(fetchJsonFrom(BASE)('a.bin')).rejects.toMatchObject(expected);
});

it('tells text that is not JSON from a file that is not there', async () => {
  answer('{', 'application/json');
  await expect(fetchJsonFrom(BASE)('a.json')).rejects.toMatchObject({ code: 'not-json' });
});
