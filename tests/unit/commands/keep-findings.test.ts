import { describe, expect, it } from 'vitest';
import { findingActions } from '#src/commands/keep-findings.ts';
import type { Keeper } from '#src/commands/keep-plans.ts';
import type { SaveState } from '#src/domain/keeping/kept.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectFindings } from '#src/state/findings-slice.ts';
import { aKeptFinding } from '../../builders/kept-findings.ts';
import { AT } from '../../builders/plans.ts';

function actionsOf(settled: Keeper['settled'] = saved) {
  const store = createAppStore();
  const actions = findingActions(store, { settled }, () => AT);
  return {
    ...actions,
    findings: () => selectFindings(store.getState()),
    event: () => store.getState().findingEvent,
    store,
  };
}

/** A device that takes everything. */
const saved = async (): Promise<SaveState | null> => 'saved';

describe('keeping findings', () => {
  it('says saved only once the write is acknowledged', async () => {
    let acknowledge = (_: SaveState) => {};
    const { keep, findings, event } = actionsOf(
      () =>
        new Promise((resolve) => {
          acknowledge = resolve;
        }),
    );
    const kept = keep(aKeptFinding());
    expect(event()).toEqual({ kind: 'saving' });
    acknowledge('saved');
    await kept;
    expect(event()).toEqual({ kind: 'saved' });
    expect(findings()).toEqual([aKeptFinding()]);
  });

  it('says that it is not saved when the device is full; the work stays', async () => {
    const { keep, findings, event } = actionsOf(async () => 'full');
    await keep(aKeptFinding());
    expect(event()).toEqual({ kind: 'failed' });
    expect(findings()).toHaveLength(1);
  });

  it('keeps the same finding once', async () => {
    const { keep, findings, event } = actionsOf();
    await keep(aKeptFinding({ id: '1' }));
    await keep(aKeptFinding({ id: '2' }));
    expect(event()).toEqual({ kind: 'again' });
    expect(findings()).toHaveLength(1);
  });

  it('removes, and brings back in its place', async () => {
    const { keep, remove, restore, findings, event, store } = actionsOf(async (id) =>
      store.getState().plans.has(id) ? 'saved' : null,
    );
    const [first, second] = [
      aKeptFinding({ id: '1' }),
      aKeptFinding({ id: '2', address: '#/jamfor' }),
    ];
    await keep(first);
    await keep(second);
    await remove('1');
    expect(findings()).toEqual([second]);
    expect(event()).toEqual({ kind: 'removed', finding: first });
    await restore();
    expect(findings()).toEqual([first, second]);
    expect(event()).toEqual({ kind: 'restored' });
  });
});
