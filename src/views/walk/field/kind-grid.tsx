import type { Observation, ObservationKind } from '../../../domain/walk/walk.ts';
import { observationKinds } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { kindIcons } from './kind-icons.ts';

interface KindGridProps {
  /** Those that are noted here already. */
  readonly observations: readonly Observation[];
  readonly onNote: (kind: ObservationKind) => void;
}

/** The twelve kinds. A tap notes one at once; what it has to say comes after. */
export function KindGrid({ observations, onNote }: KindGridProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="pb-onsite-kinds">
      <h2 id="pb-onsite-kinds">{t('walkField.kinds.title')}</h2>
      <ul className="pb-onsite-kinds">
        {observationKinds.map((kind) => {
          const Icon = kindIcons[kind];
          const word = t(`walk.observation.${kind}`);
          const count = observations.filter((one) => one.kind === kind).length;
          return (
            <li key={kind} data-kind={kind}>
              <button
                type="button"
                className="pb-onsite-kind"
                aria-label={
                  count === 0 ? undefined : t('walkField.kinds.noted', { kind: word, count })
                }
                onClick={() => onNote(kind)}
              >
                <Icon aria-hidden="true" />
                <span>{word}</span>
                {count > 0 && <span className="pb-onsite-count">{count}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
