import { useState } from 'react';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { keepDays } from '../../../domain/keeping/kept.ts';
import type { OwnSet } from '../../../domain/own-data/own-set.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Badge } from '../../../ui/chip.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** Imported data: in memory unless somebody keeps it, and then for so many days. */
export function SetList({ keeper }: { readonly keeper: Keeper }) {
  const { t } = useText();
  const sets = useApp((state) => state.ownSets);
  return (
    <section aria-labelledby="kept-sets">
      <h2 id="kept-sets">{t('keeping.sets.title')}</h2>
      {sets.length === 0 && <p>{t('keeping.sets.none')}</p>}
      <ul className="pb-kept-list">
        {sets.map((set) => (
          <SetEntry key={set.id} set={set} keeper={keeper} />
        ))}
      </ul>
    </section>
  );
}

function SetEntry({ set, keeper }: { readonly set: OwnSet; readonly keeper: Keeper }) {
  const { t, format } = useText();
  const until = useApp((state) => state.keptUntil.get(set.id));
  const removeOwnSet = useApp((state) => state.removeOwnSet);
  const [days, setDays] = useState<string>(String(keepDays[1]));
  const [fault, setFault] = useState<'full' | 'failed' | null>(null);
  const keep = async (count: number | null) => {
    const answer = await keeper.keepSet(set.id, count);
    setFault(answer === 'full' || answer === 'failed' ? answer : null);
  };
  return (
    <li>
      <p>
        <strong>{set.name}</strong> <Badge variant="neutral">{t('ownData.badge')}</Badge>
      </p>
      <p className="pb-kept-quiet">
        {t(`importing.kind.${set.content.kind}`)} ·{' '}
        {t('importing.sets.rows', {
          count: set.rows.accepted,
          accepted: format.number(set.rows.accepted),
        })}{' '}
        · {set.source}
      </p>
      <p>
        {until === undefined
          ? t('keeping.sets.memory')
          : t('keeping.sets.until', { date: format.date(until) })}
      </p>
      {fault !== null && <Notice kind="error" title={t(`keeping.sets.${fault}`)} />}
      <div className="pb-kept-actions">
        <SelectField
          label={t('keeping.sets.howLong')}
          isLabelVisible={false}
          value={days}
          options={keepDays.map((count) => ({
            id: String(count),
            label: t('keeping.sets.days', { days: count }),
          }))}
          onChange={setDays}
        />
        <Button size="small" onPress={() => void keep(Number(days))}>
          {t('keeping.sets.keep')}
        </Button>
        {until !== undefined && (
          <Button size="small" onPress={() => void keep(null)}>
            {t('keeping.sets.drop')}
          </Button>
        )}
        <Button size="small" onPress={() => removeOwnSet(set.id)}>
          {t('keeping.sets.wipe')}
        </Button>
      </div>
    </li>
  );
}
