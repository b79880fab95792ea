import type { StatusSymbolName } from '../../ui/symbols/status-symbols.ts';
import type { PlaceTag, TagSwatch, TagSymbol } from '../map-scene.ts';
import type { ScreenSize } from '../tags/place-tag-layout.ts';
import { symbolName, symbolsByPlace } from '../tags/symbol-name.ts';

export interface TextStyle {
  /** CSS font. */
  readonly font: string;
  /** Unit: pixels. */
  readonly spacing: number;
}

export type Measure = (text: string, style: TextStyle) => number;

/** One thing to draw, from the label's upper left corner. `y` of a text is its baseline. */
export type LabelPart =
  | {
      readonly kind: 'symbol';
      readonly name: StatusSymbolName;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyle;
      readonly tone: 'text' | 'quiet';
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly kind: 'swatch';
      readonly swatch: TagSwatch;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    };

export interface LabelShape {
  readonly size: ScreenSize;
  readonly hasCard: boolean;
  readonly parts: readonly LabelPart[];
}

export const LABEL_FAMILY = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
/** A place without room for its name is a number; the key under the map names it. Unit: pixels. */
export const NUMBER_SIZE = 19;

const GAP = 6;
const LINE_GAP = 2;

interface Look {
  readonly name: TextStyle;
  readonly padding: { readonly x: number; readonly y: number };
  readonly lineHeight: number;
  readonly hasCard: boolean;
}

const looks: Readonly<Record<PlaceTag['style'], Look>> = {
  hotspot: {
    name: { font: `650 14px ${LABEL_FAMILY}`, spacing: 0 },
    padding: { x: 8, y: 4 },
    lineHeight: 20,
    hasCard: true,
  },
  place: {
    name: { font: `600 13px ${LABEL_FAMILY}`, spacing: 0 },
    padding: { x: 7, y: 2 },
    lineHeight: 20,
    hasCard: true,
  },
  stadsdel: {
    name: { font: `600 12px ${LABEL_FAMILY}`, spacing: 1.3 },
    padding: { x: 4, y: 2 },
    lineHeight: 16,
    hasCard: false,
  },
};
const VALUE: TextStyle = { font: `400 12.5px ${LABEL_FAMILY}`, spacing: 0 };
const VALUE_HEIGHT = 17;

/** What a place's label says on paper, where nothing can be pointed at: all of it. */
export function labelShape(tag: PlaceTag, measure: Measure): LabelShape {
  const look = looks[tag.style];
  const { before, after, onValue } = symbolsByPlace(tag.symbols, tag.value !== undefined);
  const name = tag.style === 'stadsdel' ? tag.label.toLocaleUpperCase() : tag.label;
  const lines = [
    line(
      [
        ...before.map((symbol) => symbolItem(symbol, 18)),
        textItem(name, look.name, 'text', measure),
        ...after.map((symbol) => symbolItem(symbol, 17)),
      ],
      look.lineHeight,
    ),
    ...(tag.value === undefined
      ? []
      : [
          line(
            [
              swatchItem(tag.value.swatch),
              textItem(tag.value.text, VALUE, 'quiet', measure),
              ...onValue.map((symbol) => symbolItem(symbol, 14)),
            ],
            VALUE_HEIGHT,
          ),
        ]),
  ];
  const inner = Math.max(...lines.map(({ width }) => width));
  const size = {
    width: Math.ceil(inner + 2 * look.padding.x),
    height:
      lines.reduce((sum, { height }) => sum + height, 0) +
      LINE_GAP * (lines.length - 1) +
      2 * look.padding.y,
  };
  let top = look.padding.y;
  const parts: LabelPart[] = [];
  for (const { items, width, height } of lines) {
    let left = look.padding.x + (look.hasCard ? 0 : (inner - width) / 2);
    for (const item of items) {
      parts.push(item.at(left, top, height));
      left += item.width + GAP;
    }
    top += height + LINE_GAP;
  }
  return { size, hasCard: look.hasCard, parts };
}

interface Item {
  readonly width: number;
  at(x: number, top: number, lineHeight: number): LabelPart;
}

function line(items: readonly Item[], height: number) {
  const width = items.reduce((sum, item) => sum + item.width, 0) + GAP * (items.length - 1);
  return { items, width, height };
}

function symbolItem(symbol: TagSymbol, size: number): Item {
  return {
    width: size,
    at: (x, top, height) => ({
      kind: 'symbol',
      name: symbolName(symbol),
      x,
      y: top + (height - size) / 2,
      size,
    }),
  };
}

function swatchItem(swatch: TagSwatch): Item {
  const size = 13;
  return {
    width: size,
    at: (x, top, height) => ({ kind: 'swatch', swatch, x, y: top + (height - size) / 2, size }),
  };
}

function textItem(text: string, style: TextStyle, tone: 'text' | 'quiet', measure: Measure): Item {
  return {
    width: measure(text, style),
    at: (x, top, height) => ({ kind: 'text', text, style, tone, x, y: top + height * 0.74 }),
  };
}
