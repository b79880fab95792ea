import '../walk.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { startWalk } from '../../../commands/plan-walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNeeds } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import type { Theme } from '../../../ui/tokens.ts';
import { today, walkPorts } from '../walk-ports.ts';
import { NeedMap } from './need-map.tsx';
import { NeedOfPlace } from './need-of-place.tsx';
import { NeedTable } from './need-table.tsx';
import { OverdueList } from './overdue-list.tsx';
import { WalkList } from './walk-list.tsx';
import { WeightFields } from './weight-fields.tsx';

interface WalksViewProps {
  /** Of the view. */
  readonly path: string;
  readonly theme: Theme;
}

/** Where a walk is needed, the walks there are, and what of them is overdue. */
export function WalksView({ path, theme }: WalksViewProps) {
  const { t, format } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const [day] = useState(today);
  const needs = useApp((state) => selectNeeds(state, day));
  const [placeId, setPlaceId] = useState<string | null>(null);
  const chosen = needs.find(({ place }) => place.id === placeId) ?? null;
  const start = (place: { readonly id: string; readonly label: string } | null) => {
    const title =
      place === null ? t('walkPlan.untitled') : t('walkPlan.newTitle', { place: place.label });
    const id = startWalk(store, { title, placeId: place?.id ?? null }, walkPorts);
    void navigate(`${path}/${id}/${place === null ? 'syfte' : 'slinga'}`);
  };
  return (
    <main className="pb-task pb-wlk" id="main">
      <div className="pb-task-work">
        <header className="pb-task-head">
          <h1>{t('walkPlan.title')}</h1>
          <Button variant="primary" onPress={() => start(chosen?.place ?? null)}>
            {chosen === null
              ? t('walkPlan.newFree')
              : t('walkPlan.newAt', { place: chosen.place.label })}
          </Button>
        </header>
        <p className="pb-wlk-quiet">{t('walkPlan.intro')}</p>
        <WalkList path={path} />
        <OverdueList path={path} day={day} />
        <section className="pb-task-section" aria-labelledby="need-title">
          <h2 id="need-title">{t('walkPlan.need.title')}</h2>
          <p className="pb-wlk-quiet">{t('walkPlan.need.what')}</p>
          {chosen !== null && <NeedOfPlace chosen={chosen} onStart={() => start(chosen.place)} />}
          <NeedTable needs={needs} chosenId={placeId} onChoose={setPlaceId} />
          <p className="pb-wlk-quiet">{t('walkPlan.need.source', { date: format.date(day) })}</p>
          <WeightFields />
        </section>
      </div>
      <NeedMap needs={needs} chosenId={placeId} theme={theme} onChoose={setPlaceId} />
    </main>
  );
}
