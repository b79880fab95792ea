import { useStore } from 'zustand';
import { useAppStore } from './use-app.ts';

/** The steps that can be undone and done again. */
export function useHistorySteps() {
  const { temporal } = useAppStore();
  const canUndo = useStore(temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(temporal, ({ futureStates }) => futureStates.length > 0);
  return {
    canUndo,
    canRedo,
    undo: () => temporal.getState().undo(),
    redo: () => temporal.getState().redo(),
  };
}
