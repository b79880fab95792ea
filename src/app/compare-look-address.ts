import { z } from '../data/schema/zod.ts';
import { lookKeys } from '../domain/address/look-keys.ts';
import {
  type CompareFold,
  type CompareLook,
  compareFolds,
  defaultCompareLook,
  type MapForm,
  type MapSection,
  type ReportedQuestion,
} from '../state/compare-look.ts';
import { by, keyOf, type ReadKey } from './address-reader.ts';
import { cameraInAddress, cameraText } from './camera-in-address.ts';

const formWords = { side: 'sida', swipe: 'svep' } as const satisfies Record<MapForm, string>;
const foldWords = {
  ranking: 'rang',
  groups: 'grupper',
  trust: 'fortroende',
  phenomena: 'fenomen',
  grades: 'skola',
} as const satisfies Record<CompareFold, string>;
const WITH = 'med';

const swipe = z.pipe(
  z.string().check(z.regex(/^(\d|[1-9]\d|100)$/)),
  z.transform((text) => Number(text)),
);
const section = z.pipe(
  z.string().check(z.regex(/^[01](\.\d{1,3})?,[01](\.\d{1,3})?,\d{1,2}(\.\d{1,2})?$/)),
  z
    .pipe(
      z.string(),
      z.transform((text): MapSection => {
        const [x = 0, y = 0, scale = 0] = text.split(',').map(Number);
        return { x, y, scale };
      }),
    )
    .check(z.refine(({ x, y, scale }) => x <= 1 && y <= 1 && scale >= 1)),
);
const year = z.pipe(z.string().check(z.regex(/^(19|20)\d\d$/)), z.transform(Number));
const question = z.pipe(
  z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}:[a-z0-9][a-z0-9.-]{0,80}:(19|20)\d\d$/)),
  z.transform((text): ReportedQuestion => {
    const [indicatorId = '', groupId = '', inYear] = text.split(':');
    return { indicatorId, groupId, year: Number(inYear) };
  }),
);

/** The look of a comparison, of the same address as the comparison. Every field falls back on its own. */
export function readCompareLook(read: ReadKey): CompareLook {
  const fallback = defaultCompareLook;
  return {
    mapForm: read(lookKeys.mapForm, 'map-form', keyOf(formWords), fallback.mapForm),
    hasStreets: read(lookKeys.hasStreets, 'layers', isWith, fallback.hasStreets),
    swipe: read(lookKeys.swipe, 'swipe', by(swipe), fallback.swipe),
    mapSection: read(lookKeys.mapSection, 'camera', by(section), fallback.mapSection),
    streetCamera: read(lookKeys.streetCamera, 'camera', by(cameraInAddress), fallback.streetCamera),
    shownYear: read(lookKeys.shownYear, 'year', by(year), fallback.shownYear),
    reportedQuestion: read(
      lookKeys.reportedQuestion,
      'question',
      by(question),
      fallback.reportedQuestion,
    ),
    withPoliceDiscovered: read(
      lookKeys.withPoliceDiscovered,
      'filter',
      isWith,
      fallback.withPoliceDiscovered,
    ),
    openFolds: read(lookKeys.openFolds, 'folds', parseFolds, fallback.openFolds),
  };
}

/** Keys and values of what is not as by default, in the order they stand in an address. */
export function formatCompareLook(look: CompareLook): readonly (readonly [string, string])[] {
  const { mapForm, mapSection, reportedQuestion, openFolds } = look;
  const params: [string, string][] = [];
  if (mapForm !== null) params.push([lookKeys.mapForm, formWords[mapForm]]);
  if (look.hasStreets) params.push([lookKeys.hasStreets, WITH]);
  if (look.swipe !== defaultCompareLook.swipe) params.push([lookKeys.swipe, String(look.swipe)]);
  if (mapSection !== null) {
    const { x, y, scale } = mapSection;
    params.push([lookKeys.mapSection, [rounded(x, 3), rounded(y, 3), rounded(scale, 2)].join(',')]);
  }
  if (look.streetCamera !== null) {
    params.push([lookKeys.streetCamera, cameraText(look.streetCamera)]);
  }
  if (look.shownYear !== null) params.push([lookKeys.shownYear, String(look.shownYear)]);
  if (reportedQuestion !== null) {
    const { indicatorId, groupId, year: inYear } = reportedQuestion;
    params.push([lookKeys.reportedQuestion, `${indicatorId}:${groupId}:${inYear}`]);
  }
  if (look.withPoliceDiscovered) params.push([lookKeys.withPoliceDiscovered, WITH]);
  if (openFolds.length > 0) {
    params.push([lookKeys.openFolds, openFolds.map((fold) => foldWords[fold]).join(',')]);
  }
  return params;
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function isWith(text: string): true | null {
  return text === WITH || null;
}

function parseFolds(text: string): readonly CompareFold[] | null {
  const open = text.split(',').map(keyOf(foldWords));
  return open.includes(null) ? null : compareFolds.filter((fold) => open.includes(fold));
}
