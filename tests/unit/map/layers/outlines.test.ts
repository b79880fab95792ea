import { describe, expect, it } from 'vitest';
import {
  type CollaborationInput,
  collaborationHaloLayer,
  collaborationOutlineLayer,
} from '#src/map/layers/collaboration-outline.ts';
import {
  hoverOutlineLayer,
  selectionHaloLayer,
  selectionOutlineLayer,
  selectionPointLayer,
} from '#src/map/layers/feedback.ts';
import { perceivedRingHaloLayer, perceivedRingLayer } from '#src/map/layers/perceived-ring.ts';
import { tokens } from '#src/ui/tokens.ts';
import { aFill, aMark, answers, aSquare, squareRing } from '../scenes.ts';

const colours = tokens.light;
const accent = [0x1f, 0x4e, 0x79, 255];

describe('collaborationOutlineLayer', () => {
  it('dashes a need and nothing else, in one colour for every step', () => {
    const layer = aCollaboration({
      marks: [aMark({ step: 'need' }), aMark({ step: 'active' }), aMark({ step: 'ended' })],
    });

    expect(answers(layer, 'getDashArray')).toEqual([
      [6, 4],
      [0, 0],
      [0, 0],
    ]);
    expect(answers(layer, 'getColor')).toEqual([accent, accent, accent]);
  });

  it('draws the chosen place wider and asks for new widths only', () => {
    const marks = [aMark({ placeId: 'a' }), aMark({ placeId: 'b' })];
    const before = aCollaboration({ marks });
    const after = aCollaboration({ marks, selectedId: 'b' });

    expect(answers(after, 'getWidth')).toEqual([2.2, 3.6]);
    expect(after.props.updateTriggers.getWidth).not.toEqual(before.props.updateTriggers.getWidth);
    expect(after.props.updateTriggers.getColor).toEqual(before.props.updateTriggers.getColor);
    expect(after.props.data).toBe(before.props.data);
  });

  it('lies on a wider halo', () => {
    const input = { marks: [aMark()], colours, selectedId: null, isVisible: true };

    expect(answers(collaborationHaloLayer(input), 'getWidth')).toEqual([6]);
  });

  it('follows the holes of an area', () => {
    const [outer] = aSquare().coordinates as (readonly [number, number])[][];
    const area = {
      type: 'Polygon' as const,
      coordinates: [outer ?? [], squareRing(18.002, 59.302, 0.001)],
    };

    expect(answers(aCollaboration({ marks: [aMark({ area })] }), 'getWidth')).toHaveLength(2);
  });
});

describe('perceivedRingLayer', () => {
  it('rings only places with a survey of their own, in the colour of the class', () => {
    const fills = [
      aFill({ kind: 'place' }),
      aFill({ kind: 'ring', shareClass: 2 }),
      aFill({ kind: 'ring', shareClass: 'missing' }),
    ];
    const input = { fills, colours, isVisible: true };

    expect(answers(perceivedRingLayer(input), 'getColor')).toEqual([
      [0x69, 0xae, 0xa6, 255],
      [0x9a, 0xa3, 0xab, 255],
    ]);
    expect(answers(perceivedRingLayer(input), 'getWidth')).toEqual([5, 5]);
    expect(answers(perceivedRingHaloLayer(input), 'getWidth')).toEqual([9, 9]);
  });
});

describe('feedback layers', () => {
  const places = [{ placeId: 'a', area: aSquare() }];

  it('are hidden without a place', () => {
    for (const make of [hoverOutlineLayer, selectionHaloLayer, selectionOutlineLayer]) {
      expect(make({ places: [], colours }).props.visible).toBe(false);
      expect(make({ places, colours }).props.visible).toBe(true);
    }
  });

  it('outlines the chosen place in the accent colour', () => {
    expect(answers(selectionOutlineLayer({ places, colours }), 'getColor')).toEqual([accent]);
    expect(answers(selectionOutlineLayer({ places, colours }), 'getWidth')).toEqual([3.6]);
  });

  it('rings a chosen place that is a point', () => {
    const layer = selectionPointLayer({ positions: [[18, 59]], colours });

    expect(answers(layer, 'getPosition')).toEqual([[18, 59]]);
    expect(selectionPointLayer({ positions: [], colours }).props.visible).toBe(false);
  });
});

function aCollaboration(given: Partial<CollaborationInput>) {
  return collaborationOutlineLayer({
    marks: [aMark()],
    colours,
    selectedId: null,
    isVisible: true,
    ...given,
  });
}
