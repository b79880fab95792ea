import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type WheelEvent,
} from 'react';
import type { PlaceTag } from '../map-scene.ts';
import { inReadingOrder } from './reading-order.ts';
import { type Projection, TagBoard } from './tag-board.ts';
import { TagCard } from './tag-card.tsx';

export interface PlaceTagsHandle {
  /** Moves the tags with the map; they keep their place beside their point. */
  follow(projection: Projection): void;
  /** Finds room anew. */
  arrange(projection: Projection): void;
  /** Measures again at the next arranging. */
  forgetSizes(): void;
}

export interface PlaceTagsProps {
  readonly ref: Ref<PlaceTagsHandle>;
  readonly tags: readonly PlaceTag[];
  readonly selectedId: string | null;
  readonly label: string;
  readonly onOpen: (placeId: string) => void;
  /** The tag was reached by keyboard: its place has to be in view. */
  readonly onReach: (tag: PlaceTag) => void;
  readonly onHover: (placeId: string | null) => void;
  readonly onEscape?: (() => void) | undefined;
  readonly onWheel: (event: globalThis.WheelEvent) => void;
}

/** One stop for Tab, then arrows from place to place in reading order. */
export function PlaceTags(props: PlaceTagsProps) {
  const { tags, selectedId } = props;
  const ordered = useMemo(() => inReadingOrder(tags), [tags]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const [board] = useState(() => new TagBoard());

  useImperativeHandle(
    props.ref,
    () => ({
      follow: (projection) => board.follow(projection),
      arrange: (projection) => board.arrange(projection),
      forgetSizes: () => board.forgetSizes(),
    }),
    [board],
  );

  useLayoutEffect(() => {
    board.read(root.current, ordered, selectedId);
  }, [board, ordered, selectedId]);

  const known = (id: string | null) => ordered.some(({ placeId }) => placeId === id);
  const tabStop = known(activeId) ? activeId : known(selectedId) ? selectedId : ordered[0]?.placeId;

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.key === 'Escape') {
      props.onEscape?.();
      return;
    }
    const at = ordered.findIndex(({ placeId }) => placeId === focusedId(event));
    const target = ordered[nextIndex(event.key, at, ordered.length)];
    if (at === -1 || target === undefined) return;
    event.preventDefault();
    board.button(target.placeId)?.focus({ preventScroll: true });
  };

  const onFocus = (event: FocusEvent<HTMLUListElement>) => {
    const tag = ordered.find(({ placeId }) => placeId === focusedId(event));
    if (tag === undefined) return;
    setActiveId(tag.placeId);
    if (event.target.matches(':focus-visible')) props.onReach(tag);
  };

  return (
    <div
      ref={root}
      className="pb-tags"
      onWheel={(event: WheelEvent) => props.onWheel(event.nativeEvent)}
    >
      <svg className="pb-tag-leaders" aria-hidden="true">
        {ordered.map(({ placeId }) => (
          <g key={placeId} data-place-id={placeId} className="pb-tag-leader">
            <line className="pb-tag-leader-halo" />
            <line className="pb-tag-leader-line" />
            <circle r="3" />
          </g>
        ))}
      </svg>
      <ul className="pb-tag-list" aria-label={props.label} onKeyDown={onKeyDown} onFocus={onFocus}>
        {ordered.map((tag) => (
          <TagItem
            key={tag.placeId}
            tag={tag}
            isSelected={tag.placeId === selectedId}
            isTabStop={tag.placeId === tabStop}
            onOpen={props.onOpen}
            onHover={props.onHover}
          />
        ))}
      </ul>
    </div>
  );
}

interface TagItemProps {
  readonly tag: PlaceTag;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: (placeId: string) => void;
  readonly onHover: (placeId: string | null) => void;
}

function TagItem({ tag, isSelected, isTabStop, onOpen, onHover }: TagItemProps) {
  return (
    <li className="pb-tag-item" data-place-id={tag.placeId}>
      <button
        type="button"
        className={`pb-tag pb-tag-${tag.style}`}
        data-place-id={tag.placeId}
        aria-label={tag.accessibleName}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onOpen(tag.placeId)}
        onPointerEnter={() => onHover(tag.placeId)}
        onPointerLeave={() => onHover(null)}
      >
        <TagCard tag={tag} isSelected={isSelected} />
      </button>
    </li>
  );
}

function focusedId(event: { readonly target: EventTarget }): string | undefined {
  return event.target instanceof HTMLElement ? event.target.dataset.placeId : undefined;
}

function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
