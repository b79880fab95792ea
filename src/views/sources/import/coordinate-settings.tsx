import { useState } from 'react';
import type { ChangedChoices } from '../../../domain/import/import-choices.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OpenFile } from '../../../state/import-slice.ts';
import { ChoiceField } from './choice-field.tsx';

interface CoordinateSettingsProps {
  readonly file: Pick<OpenFile, 'found' | 'choices'>;
  readonly onRead: (changed: ChangedChoices) => void;
  readonly isAsked: boolean;
}

const NONE = ':none';

/** Which two columns are the coordinates: read anew once both are chosen. */
export function CoordinateSettings({ file, onRead, isAsked }: CoordinateSettingsProps) {
  const { t } = useText();
  const { found, choices } = file;
  const chosen = typeof choices.coordinates === 'object' ? choices.coordinates : null;
  const isNone = choices.coordinates === 'none';
  const [half, setHalf] = useState<{ north?: string; east?: string }>({});
  if (found.geometry !== 'none') return null;
  const usable = found.columns.filter(
    ({ kind, isCoordinate, leftOut }) => leftOut === null && (isCoordinate || kind === 'number'),
  );
  if (usable.length < 2) return null;
  const coordinateNames = usable.filter(({ isCoordinate }) => isCoordinate).map(({ name }) => name);
  const options = [
    ...usable.map(({ name }) => ({ id: name, label: name })),
    { id: NONE, label: t('importing.setting.none') },
  ];
  const choose = (axis: 'north' | 'east', id: string | undefined) => {
    if (id === undefined) {
      setHalf({});
      onRead({ coordinates: undefined });
      return;
    }
    if (id === NONE) {
      onRead({ coordinates: 'none' });
      return;
    }
    const both = { ...(chosen ?? half), [axis]: id };
    if (both.north !== undefined && both.east !== undefined && both.north !== both.east) {
      setHalf({});
      onRead({ coordinates: { north: both.north, east: both.east } });
    } else setHalf(both);
  };
  return (['north', 'east'] as const).map((axis) => (
    <ChoiceField
      key={axis}
      label={t(`importing.setting.${axis}`)}
      {...(coordinateNames.length > 0 && { found: coordinateNames.join(', ') })}
      chosen={isNone ? NONE : (chosen?.[axis] ?? half[axis])}
      isAsked={isAsked}
      options={options}
      onChoose={(id) => choose(axis, id)}
    />
  ));
}
