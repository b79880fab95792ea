import type { Keeper } from '../../../commands/keep-plans.ts';
import type { RegisterEntryPlan } from '../../../domain/collaboration/register-entry.ts';
import { entryDetails } from '../../../i18n/register-rows.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Badge } from '../../../ui/chip.tsx';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';

interface OwnEntriesProps {
  /** Newest first. */
  readonly entries: readonly RegisterEntryPlan[];
  readonly keeper: Keeper;
  readonly onRemove: (plan: RegisterEntryPlan) => void;
}

/** What people have noted of a place, each entry marked as their own. */
export function OwnEntries({ entries, keeper, onRemove }: OwnEntriesProps) {
  const words = useText();
  const { t, format } = words;
  const saves = useApp(({ saveStates }) => saveStates);
  if (entries.length === 0) {
    return <p className="pb-reg-quiet">{t('register.collaboration.noOwn')}</p>;
  }
  return (
    <Timeline
      label={t('register.collaboration.ownHistory')}
      entries={entries.map((plan) => ({
        key: plan.id,
        when: format.date(plan.body.date),
        title: (
          <>
            <Badge variant="neutral">{t('register.own.badge')}</Badge>{' '}
            {plan.body.step === null ? t('register.own.onlyOther') : t(`step.${plan.body.step}`)}
          </>
        ),
        ...(plan.body.step !== null && { symbol: plan.body.step }),
        body: (
          <>
            {entryDetails(plan.body, words).map(({ label, value }) => (
              <p key={label}>
                <strong>{label}:</strong> {value}
              </p>
            ))}
            <SavedMark save={saves.get(plan.id)} onTakeOver={() => void keeper.takeOver(plan.id)} />
          </>
        ),
        action: (
          <Button size="small" variant="quiet" onPress={() => onRemove(plan)}>
            {t('register.own.remove')}
            <VisuallyHidden> {format.date(plan.body.date)}</VisuallyHidden>
          </Button>
        ),
      }))}
    />
  );
}
