import type { PlaceDossier } from '../../../domain/place/place-dossier.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';
import type { StatusSymbolName } from '../../../ui/symbols/status-symbols.ts';

const drugSceneSymbols = {
  classified: 'classified',
  ended: 'classification-ended',
  never: null,
} as const;

/** The two registers' current entries, each a way to its source. */
export function StatusCards({ dossier }: { readonly dossier: PlaceDossier }) {
  const { t } = useText();
  const { drugScene, collaboration } = dossier;
  if (drugScene === null && collaboration === null) return null;
  return (
    <div className="pb-status-cards">
      {drugScene !== null && (
        <StatusCard
          title={t('place.drugScene')}
          value={t(`drugScene.${drugScene.state}`)}
          year={drugScene.year}
          symbol={drugSceneSymbols[drugScene.state]}
          factId={drugScene.factId}
        />
      )}
      {collaboration !== null && (
        <StatusCard
          title={t('place.collaboration')}
          value={t(`step.${collaboration.current.step}`)}
          year={collaboration.current.year}
          symbol={collaboration.current.step}
          factId={collaboration.current.factId}
        />
      )}
    </div>
  );
}

interface StatusCardProps {
  readonly title: string;
  readonly value: string;
  readonly year: number;
  readonly symbol: StatusSymbolName | null;
  readonly factId: string;
}

function StatusCard({ title, value, year, symbol, factId }: StatusCardProps) {
  const showSource = useApp((state) => state.showSource);
  return (
    <button
      type="button"
      className="pb-status-card"
      onClick={() => showSource({ kind: 'fact', factId })}
    >
      {symbol !== null && <StatusSymbol name={symbol} size={24} />}
      <span>
        <span className="pb-quiet">
          {title}, {year}
        </span>
        <strong>{value}</strong>
      </span>
    </button>
  );
}
