import { useState } from 'react';
import { Link } from 'react-router';
import { walkProjectBytes } from '../../../commands/walk-files.ts';
import { type WalkFileKind, walkText } from '../../../domain/walk/files/walk-text.ts';
import { walkContent } from '../../../domain/walk/files/write-elements.ts';
import { leftOutOfGpx } from '../../../domain/walk/files/write-gpx.ts';
import type { ObservationKind } from '../../../domain/walk/walk.ts';
import { walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { walkTableWords } from '../../../i18n/walk-file-text.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { walkPorts } from '../walk-ports.ts';
import { fileNameOf } from './file-name.ts';
import { HandOverCode } from './hand-over-code.tsx';
import { SaveIcs } from './save-ics.tsx';

const TYPES: Readonly<Record<WalkFileKind, readonly [type: string, ending: string]>> = {
  gpx: ['application/gpx+xml', '.gpx'],
  geojson: ['application/geo+json', '.geojson'],
  'csv-stop': ['text/csv', '-stopp.csv'],
  'csv-observation': ['text/csv', '-iakttagelser.csv'],
  'csv-point': ['text/csv', '-punkter.csv'],
};

interface WalkOutProps {
  readonly walkId: string;
  /** Of the walks. */
  readonly path: string;
  /** Of the sources: where a project file is locked. */
  readonly projectPath?: string;
}

/** A walk as files for other programs, and for another device. */
export function WalkOut({ walkId, path, projectPath = '/underlag/projekt' }: WalkOutProps) {
  const { t, format } = useText();
  const store = useAppStore();
  const plan = useApp(({ plans }) => walkPlanOf(plans, walkId));
  const [hasOwnWords, setHasOwnWords] = useState(false);
  if (plan === null) return null;
  const { body: walk } = plan;
  const save = (kind: WalkFileKind) => {
    const [type, ending] = TYPES[kind];
    const text = walkText(plan, kind, hasOwnWords, {
      table: walkTableWords(format.language),
      labelOf: ({ fields }) => t(`walk.observation.${fields.get('kind') as ObservationKind}`),
    });
    saveFile(new Blob([text], { type }), fileNameOf(plan, ending));
  };
  const saveProject = async () => {
    const bytes = await walkProjectBytes(store.getState(), plan, walkPorts.now());
    saveFile(new Blob([bytes]), fileNameOf(plan, '.platsbild'));
  };
  const button = (kind: WalkFileKind, isEmpty: boolean) => (
    <Button isDisabled={isEmpty} onPress={() => save(kind)}>
      {t('walkFiles.out.save', { kind: t(`walkFiles.out.kind.${kind}`) })}
    </Button>
  );
  const leftOut = leftOutOfGpx(walkContent(plan, false));
  return (
    <section className="pb-task-section" aria-labelledby="walk-files-title">
      <h2 id="walk-files-title">{t('walkFiles.title')}</h2>
      <p className="pb-wlk-quiet">{t('walkFiles.out.lead')}</p>
      <label className="pb-wlk-check">
        <input
          type="checkbox"
          checked={hasOwnWords}
          onChange={(event) => setHasOwnWords(event.target.checked)}
        />
        <span>
          {t('walkFiles.out.ownWords')}
          <span className="pb-wlk-quiet"> {t('walkFiles.out.ownWordsHint')}</span>
        </span>
      </label>
      <ul className="pb-wlk-list">
        <li className="pb-wlk-out">
          <div className="pb-task-row">{button('gpx', walk.stops.length === 0)}</div>
          <p className="pb-wlk-quiet">{t('walkFiles.out.what.gpx')}</p>
          {leftOut > 0 && <p>{t('walkFiles.out.leftOutOfGpx', { count: leftOut })}</p>}
        </li>
        <li className="pb-wlk-out">
          <div className="pb-task-row">{button('geojson', walk.stops.length === 0)}</div>
          <p className="pb-wlk-quiet">{t('walkFiles.out.what.geojson')}</p>
        </li>
        <li className="pb-wlk-out">
          <div className="pb-task-row">
            {button('csv-stop', walk.stops.length === 0)}
            {button('csv-observation', walk.observations.length === 0)}
            {button('csv-point', walk.points.length === 0)}
          </div>
          <p className="pb-wlk-quiet">{t('walkFiles.out.what.csv')}</p>
        </li>
        <li className="pb-wlk-out">
          <SaveIcs plan={plan} />
          <p className="pb-wlk-quiet">{t('walkFiles.out.what.ics')}</p>
        </li>
        <li className="pb-wlk-out">
          <div className="pb-task-row">
            <Button onPress={() => void saveProject()}>{t('walkFiles.out.project')}</Button>
            <Link to={projectPath}>{t('walkFiles.out.projectWithText')}</Link>
          </div>
          <p className="pb-wlk-quiet">{t('walkFiles.out.what.project')}</p>
        </li>
      </ul>
      <div>
        <Link to={`${path}/ta-emot`} onClick={() => store.getState().bringWalk(null)}>
          {t('walkFiles.out.takeIn')}
        </Link>
      </div>
      <HandOverCode plan={plan} path={path} />
    </section>
  );
}
