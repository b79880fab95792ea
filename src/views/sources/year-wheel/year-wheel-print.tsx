import { useMemo, useState } from 'react';
import { comingPlans } from '../../../domain/collaboration/year-wheel.ts';
import { codeText } from '../../../i18n/contradiction-text.ts';
import { datedPlanText } from '../../../i18n/dated-plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { YearWheelSheet } from '../../../print/year-wheel-sheet.tsx';
import { selectFactsById, selectRegion } from '../../../state/select-data.ts';
import { selectRegisters } from '../../../state/select-registers.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';

/** The sheet as it will come out, and the way to print it. */
export function YearWheelPrint({ onClose }: { readonly onClose: () => void }) {
  const words = useText();
  const { t } = words;
  const region = useApp(selectRegion);
  const { recurring, forums } = useApp(selectRegisters);
  const facts = useApp(selectFactsById);
  const reviews = useApp(selectReviews);
  const plans = useApp((state) => state.plans);
  const nameOf = usePlaceName();
  const [made] = useState(() => madeAt(new Date()));
  const rows = useMemo(
    () =>
      recurring.map(({ id, factId, label, basis, months, reading }) => {
        const fact = facts.get(factId);
        const source =
          region === null || fact === undefined
            ? words.t('source.missing')
            : [
                words.t('yearWheel.sourceRow', {
                  document: words.format.text(region.document),
                  lines: fact.lines,
                }),
                ...fact.contradictionIds.map((code) => codeText(code, reviews.get(code), words)),
              ].join(', ');
        return {
          id,
          label: words.format.text(label),
          basis: words.t(`yearWheel.basis.${basis}`),
          months,
          isOnce: basis === 'one-year',
          reading: words.format.text(reading),
          source,
        };
      }),
    [recurring, facts, region, reviews, words],
  );
  const lists = useMemo(() => {
    const coming = comingPlans(plans, made.date);
    return [
      {
        title: words.t('yearWheel.forums'),
        lines: forums.flatMap(({ name, meetingsPerTerm: count }) =>
          count === undefined
            ? []
            : [`${words.format.text(name)}: ${words.t('register.forums.perTerm', { count })}`],
        ),
      },
      {
        title: `${words.t('yearWheel.plans')} (${words.t('register.own.badge')})`,
        lines:
          coming.length === 0
            ? [words.t('yearWheel.noPlans')]
            : coming.map((plan) => `${plan.date}: ${datedPlanText(plan, nameOf, words)}`),
      },
    ];
  }, [forums, plans, made, nameOf, words]);
  const title = region === null ? t('yearWheel.title') : `${t('yearWheel.title')}, ${region.name}`;
  return (
    <FullDialog
      isOpen
      title={t('yearWheel.print')}
      onClose={onClose}
      tools={
        <>
          <Button variant="primary" onPress={() => window.print()}>
            {t('yearWheel.printNow')}
          </Button>
          <Button onPress={onClose}>{t('app.close')}</Button>
        </>
      }
    >
      <YearWheelSheet
        title={title}
        rows={rows}
        lists={lists}
        region={region?.name ?? ''}
        made={made}
      />
    </FullDialog>
  );
}
