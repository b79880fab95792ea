import type { Comparison } from '../../../domain/compare/comparison.ts';
import { countBases } from '../../../domain/compare/comparison-choices.ts';
import { sourcedDenominators } from '../../../domain/denominator/denominator.ts';
import { findDenominator } from '../../../domain/denominator/denominator-book.ts';
import { daysText } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

const denominators = ['none-suitable', 'area', ...sourcedDenominators] as const;

interface DenominatorChoiceProps {
  readonly comparison: Comparison;
}

/** What counts are divided by, and why a place may not be. */
export function DenominatorChoice({ comparison }: DenominatorChoiceProps) {
  const words = useText();
  const { t, format } = words;
  const showSource = useApp((state) => state.showSource);
  const nameOf = usePlaceName();
  const data = useApp(selectComparisonData);
  const compareUnder = useApp((state) => state.compareUnder);
  const { subject, choices, placeIds } = comparison;
  if (subject.kind === 'survey') return <p>{t('compareView.denominator.survey')}</p>;
  if (subject.kind === 'stated-count' || data === null) {
    return <p>{t('compareView.denominator.stated')}</p>;
  }
  const refusals = [...sourcedDenominators, 'area' as const].flatMap((denominator) =>
    placeIds.flatMap((placeId) => {
      const found = findDenominator(data.denominators, placeId, denominator);
      if (found.status === 'found') return [];
      const isChosen = denominator === choices.denominator;
      return found.reason === 'unsuitable' || isChosen ? [{ denominator, placeId, found }] : [];
    }),
  );
  const own = placeIds.flatMap((placeId) => {
    const found = findDenominator(data.denominators, placeId, choices.denominator);
    return found.status === 'found' && 'set' in found.figure ? [found.figure] : [];
  });
  return (
    <>
      <SelectField
        label={t('compareView.denominator.use')}
        value={choices.denominator}
        options={denominators.map((id) => ({ id, label: t(`compareView.denominator.name.${id}`) }))}
        onChange={compareUnder}
      />
      {own.map((figure) => (
        <p key={figure.placeId} className="pb-quiet">
          <OriginBadge origin="own" />{' '}
          <LinkButton onPress={() => showSource({ kind: 'own', setId: figure.set.id })}>
            {t('ownData.denominator', {
              place: nameOf(figure.placeId),
              value: format.number(figure.value),
              period: daysText(figure.days, words),
              source: figure.set.source,
            })}
          </LinkButton>
        </p>
      ))}
      {refusals.map(({ denominator, placeId, found }) => (
        <p key={`${denominator} ${placeId}`} className="pb-quiet">
          {t('compareView.denominator.refused', {
            name: t(`compareView.denominator.name.${denominator}`),
            place: nameOf(placeId),
            reason: t(`compareView.denominator.reason.${found.reason}`, {
              because: found.reason === 'unsuitable' ? format.text(found.because) : '',
            }),
          })}
        </p>
      ))}
    </>
  );
}

/** How counts of unequal periods are set against each other. */
export function BasisChoice({ comparison: { choices } }: DenominatorChoiceProps) {
  const { t } = useText();
  const compareBy = useApp((state) => state.compareBy);
  return (
    <>
      <SegmentedControl
        label={t('compareView.basis.heading')}
        value={choices.basis}
        options={countBases.map((id) => ({ id, label: t(`compareView.basis.${id}`) }))}
        onChange={compareBy}
      />
      {choices.basis === 'per-day' && (
        <p className="pb-quiet">{t('compareView.basis.perDayNote')}</p>
      )}
    </>
  );
}
