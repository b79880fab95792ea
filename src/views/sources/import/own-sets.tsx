import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Badge } from '../../../ui/chip.tsx';

/** What has been imported, from whom and for when. */
export function OwnSets() {
  const { t, format } = useText();
  const sets = useApp((state) => state.ownSets);
  const removeOwnSet = useApp((state) => state.removeOwnSet);
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <section aria-labelledby="own-sets">
      <h2 id="own-sets" className="pb-imp-heading">
        {t('importing.sets.title')}
      </h2>
      <p role="status" className="pb-imp-quiet">
        {removed === null ? '' : t('importing.sets.removed', { name: removed })}
      </p>
      {sets.length === 0 && <p>{t('importing.sets.none')}</p>}
      <ul className="pb-imp-sets">
        {sets.map(({ id, name, source, content, rows, period }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong> <Badge variant="neutral">{t('ownData.badge')}</Badge>
              <p className="pb-imp-quiet">
                {t(`importing.kind.${content.kind}`)} ·{' '}
                {t('importing.sets.rows', {
                  count: rows.accepted,
                  accepted: format.number(rows.accepted),
                })}{' '}
                ·{' '}
                {period === null
                  ? t('importing.sets.noPeriod')
                  : t('importing.sets.period', { start: period.start, end: period.end })}{' '}
                · {source}
              </p>
            </div>
            <Button
              size="small"
              onPress={() => {
                removeOwnSet(id);
                setRemoved(name);
              }}
            >
              {t('importing.sets.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
