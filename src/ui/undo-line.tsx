import { Button } from './button.tsx';

export interface UndoLineProps {
  /** What has been done; null: nothing that can be undone. */
  readonly done: string | null;
  readonly undoLabel: string;
  readonly onUndo: () => void;
}

/** Says what was done, and takes it back. */
export function UndoLine({ done, undoLabel, onUndo }: UndoLineProps) {
  return (
    <div role="status">
      {done !== null && (
        <p className="pb-task-row">
          {done}
          <Button size="small" onPress={onUndo}>
            {undoLabel}
          </Button>
        </p>
      )}
    </div>
  );
}
