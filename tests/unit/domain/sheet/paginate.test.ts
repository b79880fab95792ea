import { expect, it } from 'vitest';
import { paginate } from '#src/domain/sheet/paginate.ts';

const row = (id: string) => ({ id, height: 30, repeats: 'head' });

it('keeps a heading with what it heads and repeats the head of a table', () => {
  const blocks = [
    { id: 'map', height: 60 },
    { id: 'title', height: 10, keepsWithNext: true },
    { id: 'head', height: 10, keepsWithNext: true },
    row('a'),
    row('b'),
    row('c'),
    row('d'),
  ];

  expect(paginate(blocks, 100)).toEqual([['map'], ['title', 'head', 'a', 'b'], ['head', 'c', 'd']]);
});

it('gives a block taller than a page a page of its own', () => {
  expect(
    paginate(
      [
        { id: 'tall', height: 300 },
        { id: 'a', height: 10 },
        { id: 'taller', height: 400 },
        { id: 'b', height: 10 },
      ],
      100,
    ),
  ).toEqual([['tall'], ['a'], ['taller'], ['b']]);
});
