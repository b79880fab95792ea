import { Square, SquareCheckBig } from 'lucide-react';
import { useNavigate } from 'react-router';
import { startMeasure } from '../../../commands/plan-measures.ts';
import type { PriorityArea } from '../../../domain/source/source.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectMeasures, selectPriorityAreas } from '../../../state/select-measures.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import { measureAddress } from './plan-parts.ts';
import { measurePorts } from './plan-ports.ts';

/** What the document puts first, as it has it. */
export function PriorityAreas() {
  const { t } = useText();
  const areas = useApp(selectPriorityAreas);
  return (
    <section className="pb-pln-section" aria-labelledby="areas-title">
      <h2 id="areas-title">{t('causes.area.title')}</h2>
      <p>{t('causes.area.lead')}</p>
      {areas.length === 0 && <p role="status">{t('causes.area.waiting')}</p>}
      <ol className="pb-pln-list">
        {areas.map((area) => (
          <li key={area.id} className="pb-pln-card">
            <Area area={area} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Area({ area }: { readonly area: PriorityArea }) {
  const { t, format } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const measures = useApp(selectMeasures);
  const count = measures.filter(({ body }) => body.priorityAreaId === area.id).length;
  const Tick = area.isChecked ? SquareCheckBig : Square;
  const begin = () => {
    const id = startMeasure(store, { priorityAreaId: area.id }, measurePorts);
    void navigate(measureAddress(id));
  };
  return (
    <>
      <h3>{format.text(area.name)}</h3>
      <p className="pb-pln-tick">
        <Tick aria-hidden="true" />
        {t(area.isChecked ? 'causes.area.checked' : 'causes.area.unchecked')}
      </p>
      <DefinitionList
        items={[
          { term: t('causes.area.meaning'), value: format.text(area.meaning) },
          {
            term: t('causes.area.comments'),
            value: (
              <ul>
                {area.measures.map((measure) => (
                  <li key={measure.sv}>{format.text(measure)}</li>
                ))}
              </ul>
            ),
          },
          ...(area.caveat === undefined
            ? []
            : [{ term: t('causes.area.caveat'), value: format.text(area.caveat) }]),
        ]}
      />
      <p className="pb-pln-quiet">
        {t('causes.area.lines', { lines: area.lines })} · {t('causes.area.measures', { count })}
      </p>
      <div className="pb-pln-row">
        <Button size="small" onPress={begin}>
          {t('causes.area.add')}
        </Button>
      </div>
    </>
  );
}
