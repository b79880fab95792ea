import type { FieldDifference } from '../../../domain/walk/files/merge-element.ts';
import type { MergedWalk, WalkChange } from '../../../domain/walk/files/merge-walk-file.ts';
import type {
  ObservationKind,
  PointStatus,
  Radighet,
  WalkPurpose,
  WalkStage,
} from '../../../domain/walk/walk.ts';
import type { Translate } from '../../../i18n/use-text.ts';

type PlaceName = (placeId: string) => string;

/** What a change is about, in words. */
export function changeText(
  { element, id }: Pick<WalkChange, 'element' | 'id'>,
  { walk }: Pick<MergedWalk, 'walk'>,
  t: Translate,
): string {
  return t(`walkFiles.receive.element.${element}`, { name: nameOf(element, id, walk, t) });
}

function nameOf(
  element: WalkChange['element'],
  id: string,
  { stops, observations, points }: MergedWalk['walk'],
  t: Translate,
): string {
  if (element === 'observation') {
    const one = observations.find((observation) => observation.id === id);
    return one === undefined ? '' : t(`walk.observation.${one.kind}`);
  }
  if (element === 'point') {
    const point = points.find((one) => one.id === id);
    return point?.what || (point === undefined ? '' : t(`walk.observation.${point.kind}`));
  }
  const at = stops.findIndex((stop) => stop.id === id);
  const name = stops[at]?.name ?? '';
  return at === -1 ? '' : `${at + 1} ${name}`.trim();
}

/** One field as it is here and in the file. */
export function differenceText(
  { name, here, file }: FieldDifference,
  placeName: PlaceName,
  t: Translate,
): string {
  const field = t(`walkFiles.receive.field.${name}`);
  if (name === 'position' || name === 'meetingPoint') {
    if (here !== '' && file !== '') return `${field}: ${t('walkFiles.receive.moved')}`;
  }
  const word = (text: string) =>
    text === '' ? t('walkFiles.receive.nothing') : valueText(name, text, placeName, t);
  return t('walkFiles.receive.difference', { field, here: word(here), file: word(file) });
}

function valueText(
  name: FieldDifference['name'],
  text: string,
  placeName: PlaceName,
  t: Translate,
): string {
  const each = (wordOf: (code: string) => string) => text.split(' ').map(wordOf).join(', ');
  switch (name) {
    case 'kind':
      return each((code) => t(`walk.observation.${code as ObservationKind}`));
    case 'owner':
    case 'radighet':
    case 'invited':
      return each((code) => t(`walk.radighet.${code as Radighet}`));
    case 'purposes':
      return each((code) => t(`walk.purpose.${code as WalkPurpose}`));
    case 'status':
      return t(`walk.status.${text as PointStatus}`);
    case 'stage':
      return t(`walk.stage.${text as WalkStage}`);
    case 'worksWell':
      return t(text === 'yes' ? 'walkFiles.yes' : 'walkFiles.no');
    case 'placeId':
      return placeName(text);
    case 'time':
      return text.replace('T', ' ');
    default:
      return text;
  }
}
