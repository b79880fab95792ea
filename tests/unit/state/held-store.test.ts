import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { heldStore } from '#src/state/held-store.ts';

const counts = () => ({ unplaced: 0 }) as unknown as IncidentCounts;

function aCountedStore() {
  const store = createAppStore();
  const columns = {} as IncidentColumns;
  store.setState({
    incidentSet: 'practice',
    practice: { status: 'ready', value: columns },
    countedColumns: columns,
    incidentCounts: counts(),
    year: 2024,
  });
  const held = heldStore(store);
  const onChange = vi.fn();
  const stop = held.subscribe(onChange);
  return { store, held, onChange, stop };
}

describe('heldStore', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows a new year together with its counts, in one change', () => {
    const { store, held, onChange } = aCountedStore();
    store.getState().chooseYear(2025);
    expect(held.getState().year).toBe(2024);
    expect(onChange).not.toHaveBeenCalled();

    store.getState().receiveIncidentCounts(counts());
    expect(held.getState().year).toBe(2025);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('goes on without counts that are long in coming', () => {
    const { store, held, onChange } = aCountedStore();
    store.getState().chooseYear(2025);
    vi.runAllTimers();
    expect(held.getState().year).toBe(2025);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('holds nothing back with anything else that changes', () => {
    const { store, held } = aCountedStore();
    store.getState().chooseYear(2025);
    store.getState().openPlace('a');
    expect(held.getState()).toBe(store.getState());
  });

  it('holds nothing back where no counts follow the filter', () => {
    const { store, held } = aCountedStore();
    store.setState({ incidentSet: 'published' });
    store.getState().chooseYear(2025);
    expect(held.getState().year).toBe(2025);
  });

  it('shows the state as it is to one who does not listen', () => {
    const { store, held, stop } = aCountedStore();
    store.getState().chooseYear(2025);
    stop();
    expect(held.getState().year).toBe(2025);
  });
});
