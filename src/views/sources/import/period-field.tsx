import { hasCover, needsPeriod } from '../../../domain/own-data/draft-problems.ts';
import type { DraftPeriod } from '../../../domain/own-data/mapping-draft.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type DraftPartProps, usableColumns } from './draft-part.ts';

const kinds = ['not-said', 'stated', 'column', 'columns', 'names'] as const;

/** Counts, shares and denominators mean nothing without the days that they are for. */
export function PeriodField({ found, draft, onChange }: DraftPartProps) {
  const { t } = useText();
  const { period } = draft;
  if (hasCover(draft)) {
    const said =
      period.kind === 'stated' ? period : { kind: 'stated' as const, start: '', end: '' };
    return (
      <fieldset className="pb-imp-set">
        <legend>{t('importing.mapping.cover')}</legend>
        <p>{t('importing.mapping.coverWhy')}</p>
        <StatedDays period={said} onChange={(changed) => onChange({ period: changed })} />
      </fieldset>
    );
  }
  if (!needsPeriod(draft)) return null;
  const columns = usableColumns(found).map(({ name }) => ({ id: name, label: name }));
  const first = columns[0]?.id ?? '';
  const chosen: Readonly<Record<DraftPeriod['kind'], DraftPeriod>> = {
    'not-said': { kind: 'not-said' },
    stated: { kind: 'stated', start: '', end: '' },
    column: { kind: 'column', column: first },
    columns: { kind: 'columns', start: first, end: first },
    names: { kind: 'names' },
  };
  return (
    <fieldset className="pb-imp-set">
      <legend>{t('importing.mapping.period')}</legend>
      <p>{t('importing.mapping.periodWhy')}</p>
      <div className="pb-imp-settings">
        <SelectField
          label={t('importing.mapping.period')}
          isLabelVisible={false}
          value={period.kind}
          options={kinds
            .filter((kind) => kind !== 'names' || draft.kind === 'counts')
            .map((id) => ({ id, label: t(`importing.period.${id}`) }))}
          onChange={(kind) => onChange({ period: chosen[kind] })}
        />
        {period.kind === 'stated' && (
          <StatedDays period={period} onChange={(changed) => onChange({ period: changed })} />
        )}
        {period.kind === 'column' && (
          <SelectField
            label={t('importing.periodColumn')}
            value={period.column}
            options={columns}
            onChange={(column) => onChange({ period: { kind: 'column', column } })}
          />
        )}
        {period.kind === 'columns' &&
          (['start', 'end'] as const).map((side) => (
            <SelectField
              key={side}
              label={t(`importing.mapping.${side}`)}
              value={period[side]}
              options={columns}
              onChange={(column) => onChange({ period: { ...period, [side]: column } })}
            />
          ))}
      </div>
    </fieldset>
  );
}

type StatedPeriod = Extract<DraftPeriod, { readonly kind: 'stated' }>;

interface StatedDaysProps {
  readonly period: StatedPeriod;
  readonly onChange: (period: StatedPeriod) => void;
}

function StatedDays({ period, onChange }: StatedDaysProps) {
  const { t } = useText();
  return (
    <div className="pb-imp-settings">
      {(['start', 'end'] as const).map((side) => (
        <TextField
          key={side}
          type="date"
          label={t(`importing.mapping.${side}`)}
          value={period[side]}
          onChange={(day) => onChange({ ...period, [side]: day })}
        />
      ))}
    </div>
  );
}
