import { collaborationSteps } from '../../domain/collaboration/place-collaboration.ts';
import type { SheetMark } from '../../domain/sheet/explore-sheet.ts';
import type { Translate } from '../../i18n/use-text.ts';
import type { ScaleMark } from '../../ui/class-scale.tsx';
import type { KeyItem } from '../../ui/key-row.tsx';
import type { StatusSymbolName } from '../../ui/symbols/status-symbols.ts';

/** What each mark of the map means: one list for the screen, the page and the picture. */

export function scaleMarks(marks: readonly SheetMark[], t: Translate): readonly ScaleMark[] {
  return marks.map((kind) => ({ kind, label: t(`mark.${kind}`) }));
}

export function publishedKey(t: Translate): readonly KeyItem[] {
  return [
    { mark: { kind: 'swatch', swatch: 'missing', ramp: 'offences' }, label: t('mark.missing') },
    {
      mark: { kind: 'swatch', swatch: 'withheld', ramp: 'offences' },
      label: t('mark.withheld'),
      title: t('legend.offences.withheldNote'),
    },
    rankedKey(t),
  ];
}

/** A hidden count of incidents has a symbol of its own on the map; `isOpen` hides nothing. */
export function incidentKey(t: Translate, isOpen: boolean): readonly KeyItem[] {
  return [
    ...(isOpen
      ? [{ mark: { kind: 'disc', text: t('mark.fewer') }, label: t('mark.withheld') } as const]
      : []),
    rankedKey(t),
  ];
}

function rankedKey(t: Translate): KeyItem {
  return symbolKey('ranked', t('legend.offences.ranked'));
}

export function perceivedKey(t: Translate): readonly KeyItem[] {
  return [
    {
      mark: { kind: 'swatch', swatch: 'ring', ramp: 'perceived' },
      label: t('legend.perceived.place'),
    },
    symbolKey('named-unsafe', t('legend.perceived.namedUnsafe')),
  ];
}

export function pairKey(t: Translate): readonly KeyItem[] {
  const swatch = (mark: 'zero' | 'missing' | 'withheld', label: string): KeyItem => ({
    mark: { kind: 'swatch', swatch: mark, ramp: 'perceived' },
    label,
  });
  return [
    swatch('zero', t('pair.noneReported')),
    swatch('missing', t('pair.missing')),
    swatch('withheld', t('mark.withheld')),
  ];
}

export function collaborationSymbols(
  t: Translate,
): readonly { readonly symbol: StatusSymbolName; readonly label: string }[] {
  return [
    ...collaborationSteps.map((step) => ({ symbol: step, label: t(`stepShort.${step}`) })),
    { symbol: 'classified', label: `${t('drugScene.title')}, ${t('drugScene.classified')}` },
    { symbol: 'classification-ended', label: t('drugScene.ended') },
    { symbol: 'contradiction', label: t('legend.collaboration.contradiction') },
  ];
}

export function symbolKey(name: StatusSymbolName, label: string): KeyItem {
  return { mark: { kind: 'symbol', name }, label };
}
