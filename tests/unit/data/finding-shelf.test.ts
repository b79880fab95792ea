import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openFindingShelf } from '#src/data/finding-shelf.ts';
import { keptFindingSchema } from '#src/data/schema/kept-finding.ts';
import { aKeptFinding } from '../../builders/kept-findings.ts';

let name = '';
let opened = 0;
beforeEach(() => {
  opened += 1;
  name = `findings-${opened}`;
});

/** Writes what our own code never would. */
async function slipIn(record: object): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({ findings: 'id', setAside: '++number' });
  await database.table('findings').put(record);
  database.close();
}

describe('the shelf of findings', () => {
  it('gives back what it took, oldest first, also to one who opens it anew', async () => {
    const [later, earlier] = [aKeptFinding({ id: '2' }), aKeptFinding({ id: '1' })];
    const shelf = openFindingShelf(name);
    await shelf.put(later);
    await shelf.put(earlier);
    expect(await openFindingShelf(name).load()).toEqual({
      findings: [earlier, later],
      setAside: 0,
    });
  });

  it('lets go of what is removed', async () => {
    const shelf = openFindingShelf(name);
    await shelf.put(aKeptFinding());
    await shelf.remove(aKeptFinding().id);
    expect((await shelf.load()).findings).toEqual([]);
  });

  it('sets a damaged record aside as it was, says so again, and keeps the others', async () => {
    const damaged = { ...aKeptFinding({ id: 'b' }), finding: { kind: 'share' } };
    await openFindingShelf(name).put(aKeptFinding({ id: 'a' }));
    await slipIn(damaged);

    const read = await openFindingShelf(name).load();
    expect(read.findings.map(({ id }) => id)).toEqual(['a']);
    expect(read.setAside).toBe(1);
    expect((await openFindingShelf(name).load()).setAside).toBe(1);

    const database = await new Dexie(name).open();
    expect(await database.table('setAside').toArray()).toEqual([
      { number: 1, key: 'b', record: damaged },
    ]);
    database.close();
  });
});

describe('the record of a finding', () => {
  it('takes no field for a person, nor any other that it does not know', () => {
    expect(keptFindingSchema.safeParse(aKeptFinding()).success).toBe(true);
    for (const field of ['owner', 'name', 'note']) {
      expect(keptFindingSchema.safeParse({ ...aKeptFinding(), [field]: 'Ada' }).success).toBe(
        false,
      );
    }
  });

  it.each(['javascript:alert(1)', '#/laget', 'https://example.org/#/jamfor', '#/jamfor?a b'])(
    'takes no address that leads elsewhere: %s',
    (address) => {
      expect(keptFindingSchema.safeParse({ ...aKeptFinding(), address }).success).toBe(false);
    },
  );
});
