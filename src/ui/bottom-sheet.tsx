import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { heightAfterDrag, nextHeight, type SheetHeight, stepHeight } from './sheet-heights.ts';

export interface BottomSheetProps {
  readonly height: SheetHeight;
  readonly onHeightChange: (height: SheetHeight) => void;
  readonly label: string;
  /** Name of the handle; may say the height. */
  readonly handleLabel: string;
  readonly children: ReactNode;
}

const CLICK_SLOP_PX = 6;

export function BottomSheet({
  height,
  onHeightChange,
  label,
  handleLabel,
  children,
}: BottomSheetProps) {
  const startY = useRef<number | null>(null);
  const wasDragged = useRef(false);
  const [dragUpPx, setDragUpPx] = useState(0);

  function startDrag(event: PointerEvent<HTMLButtonElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    startY.current = event.clientY;
    wasDragged.current = false;
  }

  function drag(event: PointerEvent) {
    if (startY.current === null) return;
    const upPx = startY.current - event.clientY;
    if (Math.abs(upPx) > CLICK_SLOP_PX) wasDragged.current = true;
    if (wasDragged.current) setDragUpPx(upPx);
  }

  function endDrag(event: PointerEvent) {
    if (startY.current === null) return;
    const upPx = startY.current - event.clientY;
    startY.current = null;
    setDragUpPx(0);
    if (wasDragged.current) onHeightChange(heightAfterDrag(height, upPx));
  }

  function cancelDrag() {
    startY.current = null;
    setDragUpPx(0);
  }

  function press() {
    if (wasDragged.current) {
      wasDragged.current = false;
      return;
    }
    onHeightChange(nextHeight(height));
  }

  function step(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onHeightChange(stepHeight(height, event.key === 'ArrowUp' ? 1 : -1));
  }

  return (
    <section
      className="pb-sheet"
      aria-label={label}
      data-height={height}
      data-dragging={dragUpPx !== 0}
      style={{ '--pb-drag': `${dragUpPx}px` } as CSSProperties}
    >
      <button
        type="button"
        className="pb-sheet-handle"
        aria-label={handleLabel}
        onPointerDown={startDrag}
        onPointerMove={drag}
        onPointerUp={endDrag}
        onPointerCancel={cancelDrag}
        onClick={press}
        onKeyDown={step}
      >
        <span className="pb-sheet-grip" />
      </button>
      <div className="pb-sheet-body">{children}</div>
    </section>
  );
}
