import { ArrowDown, ArrowUp, MapPin, Pencil, Trash2 } from 'lucide-react';
import { changeWalkSetup } from '../../../commands/plan-walk.ts';
import type { WalkStop } from '../../../domain/walk/walk.ts';
import { lineLengthM } from '../../../domain/walk/walk-length.ts';
import { withoutStop, withStopMoved } from '../../../domain/walk/walk-stops.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNet, selectWalkSetup } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { walkPorts } from '../walk-ports.ts';
import { metresText } from './length-text.ts';
import type { StepProps } from './step-props.ts';
import { StopFields } from './stop-fields.tsx';

/** The stops in their order with the ways between them. */
export function StopList(props: StepProps) {
  const { plan, change, onTask, chosenStopId, onChooseStop } = props;
  const { t } = useText();
  const net = useApp(selectNet);
  const { stops } = plan.body;
  if (stops.length === 0) return null;
  return (
    <section className="pb-task-section" aria-labelledby="stops-title">
      <h2 id="stops-title">{t('walkPlan.loop.stops')}</h2>
      <ol className="pb-wlk-plain">
        {stops.map((stop, index) => {
          const name = `${t('walk.stopNumber', { number: index + 1 })}, ${stop.name}`;
          const isChosen = stop.id === chosenStopId;
          const move = (by: -1 | 1) =>
            change((one) => ({ ...one, ...withStopMoved(net, one, stop.id, by) }));
          return (
            <li key={stop.id}>
              <div className="pb-wlk-stop" data-chosen={isChosen}>
                <span className="pb-wlk-number" data-works={stop.doesWork} aria-hidden="true">
                  {index + 1}
                </span>
                <button
                  type="button"
                  className="pb-wlk-stop-name"
                  aria-expanded={isChosen}
                  onClick={() => onChooseStop(isChosen ? null : stop.id)}
                >
                  {stop.name}
                  <StopNote stop={stop} />
                </button>
                <div className="pb-wlk-tools">
                  <IconButton
                    label={t('walkPlan.loop.earlier', { stop: name })}
                    icon={<ArrowUp aria-hidden />}
                    isDisabled={index === 0}
                    onPress={() => move(-1)}
                  />
                  <IconButton
                    label={t('walkPlan.loop.later', { stop: name })}
                    icon={<ArrowDown aria-hidden />}
                    isDisabled={index === stops.length - 1}
                    onPress={() => move(1)}
                  />
                  <IconButton
                    label={t('walkPlan.loop.edit', { stop: name })}
                    icon={<Pencil aria-hidden />}
                    isExpanded={isChosen}
                    onPress={() => onChooseStop(isChosen ? null : stop.id)}
                  />
                </div>
                {isChosen && (
                  <div className="pb-wlk-wide">
                    <StopFields stop={stop} change={change} />
                    <div className="pb-task-row">
                      <Button
                        size="small"
                        icon={<MapPin aria-hidden />}
                        onPress={() => onTask({ kind: 'move', stopId: stop.id })}
                      >
                        {t('walkPlan.loop.place', { stop: stop.name })}
                      </Button>
                      <Button
                        size="small"
                        icon={<Trash2 aria-hidden />}
                        onPress={() =>
                          change((one) => ({ ...one, ...withoutStop(net, one, stop.id) }))
                        }
                      >
                        {t('walkPlan.loop.removeStop', { stop: stop.name })}
                      </Button>
                    </div>
                  </div>
                )}
              </div>
              <LegLine {...props} index={index} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function StopNote({ stop: { doesWork, radighet } }: { readonly stop: WalkStop }) {
  const { t, format } = useText();
  const note = [
    ...(doesWork ? [t('walk.worksWell')] : []),
    radighet.length === 0
      ? t('walk.noRadighet')
      : format.list(radighet.map((one) => t(`walk.radighet.${one}`))),
  ];
  return <span className="pb-wlk-note">{note.join(' · ')}</span>;
}

/** The way to the next stop. One that was drawn by hand can be kept as a link of the net. */
function LegLine({ plan, index, onTask }: StepProps & { readonly index: number }) {
  const { t, format } = useText();
  const store = useAppStore();
  const setup = useApp(selectWalkSetup);
  const leg = plan.body.legs[index];
  if (leg === undefined) return null;
  const isKept = setup.links.some(({ line }) => line === leg.line);
  const keepLink = () =>
    changeWalkSetup(
      store,
      (one) => ({ ...one, links: [...one.links, { id: walkPorts.newId(), line: leg.line }] }),
      walkPorts,
    );
  return (
    <div className="pb-wlk-leg" data-on-net={leg.isOnNet}>
      <span>
        {t('walkPlan.loop.leg', { length: metresText(lineLengthM(leg.line), format) })}
        {!leg.isOnNet && ` · ${t('walkPlan.loop.offNet')}`}
      </span>
      <Button size="small" variant="quiet" onPress={() => onTask({ kind: 'leg', leg: index })}>
        {t('walkPlan.loop.drawLeg')}
      </Button>
      {!leg.isOnNet && leg.line.length > 2 && (
        <span role="status">
          {isKept ? (
            t('walkPlan.loop.keptLink')
          ) : (
            <Button size="small" variant="quiet" onPress={keepLink}>
              {t('walkPlan.loop.keepLink')}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
