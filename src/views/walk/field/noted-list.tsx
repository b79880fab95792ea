import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import type { Observation } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { NotedFacts } from './noted-facts.tsx';
import { SureRow } from './sure-row.tsx';

interface NotedListProps {
  readonly walkId: string;
  readonly observations: readonly Observation[];
  readonly isBetween: boolean;
  readonly field: WalkInField;
  readonly onOpen: (observationId: string) => void;
}

/** What is noted here, newest first: to be changed or taken away. */
export function NotedList({ walkId, observations, isBetween, field, onOpen }: NotedListProps) {
  const { t } = useText();
  const [asking, setAsking] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const count = observations.length;
  const title = isBetween ? 'walkField.list.betweenTitle' : 'walkField.list.title';
  const none = isBetween ? 'walkField.list.betweenNone' : 'walkField.list.none';
  const remove = async (id: string) => {
    setAsking(null);
    setHasFailed(!(await field.removeObservation(walkId, id)));
  };
  return (
    <section aria-labelledby="pb-onsite-noted">
      <h2 id="pb-onsite-noted">{count === 0 ? t(none) : t(title, { count })}</h2>
      {hasFailed && <p role="alert">{t('walkField.list.failed')}</p>}
      <ul className="pb-onsite-noted">
        {observations.toReversed().map((one) => {
          const kind = t(`walk.observation.${one.kind}`);
          return (
            <li key={one.id} data-works={one.kind === 'works-well'}>
              <NotedFacts observation={one} />
              <span className="pb-onsite-noted-tools">
                <button
                  type="button"
                  className="pb-onsite-tool"
                  aria-label={t('walkField.list.edit', { kind })}
                  onClick={() => onOpen(one.id)}
                >
                  <Pencil aria-hidden="true" />
                </button>
                <button
                  type="button"
                  className="pb-onsite-tool"
                  aria-label={t('walkField.list.remove', { kind })}
                  onClick={() => setAsking(one.id)}
                >
                  <Trash2 aria-hidden="true" />
                </button>
              </span>
              {asking === one.id && (
                <SureRow
                  question={t('walkField.list.removeSure')}
                  yes={t('walkField.list.yes')}
                  no={t('walkField.list.no')}
                  onYes={() => void remove(one.id)}
                  onNo={() => setAsking(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
