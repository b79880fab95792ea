import { describe, expect, it } from 'vitest';
import { findingActions, loadFindings } from '#src/commands/keep-findings.ts';
import type { FindingShelf } from '#src/data/finding-shelf.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { aKeptFinding } from '../../builders/kept-findings.ts';

/** A shelf in memory, whose writes wait until they are let through. */
function aShelf(given: Partial<FindingShelf> = {}): FindingShelf {
  return {
    load: async () => ({ findings: [aKeptFinding({ id: '1' })], setAside: 2 }),
    put: async () => {},
    remove: async () => {},
    ...given,
  };
}

const failing = async () => {
  throw new Error('full');
};

describe('keeping findings', () => {
  it('reads what there is and how many were set aside', async () => {
    const store = createAppStore();
    await loadFindings(store, aShelf());
    expect(store.getState()).toMatchObject({ findingsStatus: 'ready', setAsideFindings: 2 });
    expect(store.getState().findings).toHaveLength(1);
  });

  it('says that the shelf could not be read', async () => {
    const store = createAppStore();
    await loadFindings(store, aShelf({ load: failing }));
    expect(store.getState().findingsStatus).toBe('failed');
  });

  it('says saved only once the write is acknowledged', async () => {
    const store = createAppStore();
    let acknowledge = () => {};
    const written = new Promise<void>((resolve) => {
      acknowledge = resolve;
    });
    const { keep } = findingActions(store, aShelf({ put: () => written }));

    const kept = keep(aKeptFinding());
    expect(store.getState().findingEvent).toEqual({ kind: 'saving' });
    expect(store.getState().findings).toEqual([]);
    acknowledge();
    await kept;
    expect(store.getState().findingEvent).toEqual({ kind: 'saved' });
    expect(store.getState().findings).toEqual([aKeptFinding()]);
  });

  it('says that it is not saved when the device refuses, and lists nothing', async () => {
    const store = createAppStore();
    await findingActions(store, aShelf({ put: failing })).keep(aKeptFinding());
    expect(store.getState().findingEvent).toEqual({ kind: 'failed' });
    expect(store.getState().findings).toEqual([]);
  });

  it('keeps the same finding once', async () => {
    const store = createAppStore();
    const { keep } = findingActions(store, aShelf());
    await keep(aKeptFinding({ id: '1' }));
    await keep(aKeptFinding({ id: '2' }));
    expect(store.getState().findingEvent).toEqual({ kind: 'again' });
    expect(store.getState().findings).toHaveLength(1);
  });

  it('removes, and brings back in its place', async () => {
    const store = createAppStore();
    const actions = findingActions(store, aShelf());
    const [first, second] = [
      aKeptFinding({ id: '1' }),
      aKeptFinding({ id: '2', address: '#/jamfor' }),
    ];
    await actions.keep(first);
    await actions.keep(second);
    await actions.remove('1');
    expect(store.getState().findings).toEqual([second]);
    await actions.restore();
    expect(store.getState().findings).toEqual([first, second]);
    expect(store.getState().findingEvent).toEqual({ kind: 'restored' });
  });

  it('still lists what the device would not remove', async () => {
    const store = createAppStore();
    await findingActions(store, aShelf()).keep(aKeptFinding());
    await findingActions(store, aShelf({ remove: failing })).remove(aKeptFinding().id);
    expect(store.getState().findings).toHaveLength(1);
    expect(store.getState().findingEvent).toEqual({ kind: 'failed' });
  });
});
