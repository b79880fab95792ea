import { useEffect, useRef, useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import type { DevicePosition } from '../../../domain/walk/device-position.ts';
import { withObservationChanged } from '../../../domain/walk/observe.ts';
import type { Observation, SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { FeelingScale } from './feeling-scale.tsx';
import { kindIcons } from './kind-icons.ts';
import { NoteField } from './note-field.tsx';
import { PhotoRow } from './photo-row.tsx';
import { positionText } from './position-text.ts';
import { SureRow } from './sure-row.tsx';

interface ObservationPanelProps {
  readonly walkId: string;
  readonly walk: SafetyWalk;
  readonly observation: Observation;
  readonly device: DevicePosition;
  readonly field: WalkInField;
  readonly onDone: () => void;
}

/** What one observation says. It is noted already: every letter and every tap here is kept at once. */
export function ObservationPanel(props: ObservationPanelProps) {
  const { walkId, walk, observation, device, field, onDone } = props;
  const words = useText();
  const { t } = words;
  const [isAsking, setIsAsking] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { id, kind, stopId } = observation;
  const Icon = kindIcons[kind];
  const index = walk.stops.findIndex((stop) => stop.id === stopId);
  const stop = walk.stops[index];
  const change = (changed: Partial<Observation>) =>
    field.change(walkId, (body) => withObservationChanged(body, id, changed));
  const remove = async () => {
    if (await field.removeObservation(walkId, id)) onDone();
    else setHasFailed(true);
  };
  return (
    <>
      <main className="pb-onsite-body" id="main" data-works={kind === 'works-well'}>
        <div className="pb-onsite-title">
          <p>
            {stop === undefined
              ? t('walkField.panel.between')
              : t('walkField.panel.atStop', { number: index + 1, name: stop.name })}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            <Icon aria-hidden="true" /> {t(`walk.observation.${kind}`)}
          </h1>
        </div>
        {kind === 'feeling' && (
          <FeelingScale feeling={observation.feeling} onChange={(feeling) => change({ feeling })} />
        )}
        <NoteField
          label={t('walkField.panel.note')}
          note={observation.note}
          onHeld={setIsHeld}
          onWrite={(note) =>
            field.write(walkId, (body) => withObservationChanged(body, id, { note }))
          }
        />
        <PhotoRow walkId={walkId} observation={observation} field={field} />
        <div className="pb-onsite-position">
          <span>{positionText(observation, words)}</span>
          {device.status === 'found' && (
            <Button size="large" onPress={() => field.placeHere(walkId, id)}>
              {t('walkField.position.take')}
            </Button>
          )}
        </div>
        {hasFailed && <p role="alert">{t('walkField.list.failed')}</p>}
        {isAsking ? (
          <SureRow
            question={t('walkField.list.removeSure')}
            yes={t('walkField.list.yes')}
            no={t('walkField.list.no')}
            onYes={() => void remove()}
            onNo={() => setIsAsking(false)}
          />
        ) : (
          <Button size="large" variant="quiet" onPress={() => setIsAsking(true)}>
            {t('walkField.panel.remove')}
          </Button>
        )}
      </main>
      <footer className="pb-onsite-foot">
        <Button size="large" variant="primary" isDisabled={isHeld} onPress={onDone}>
          {t('walkField.panel.done')}
        </Button>
      </footer>
    </>
  );
}
