import { useEffect, useRef } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import type { DevicePosition } from '../../../domain/walk/device-position.ts';
import type { FieldSpot } from '../../../domain/walk/field-spot.ts';
import { followedPointId, observationsAt } from '../../../domain/walk/observe.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FinishWalk } from './finish-walk.tsx';
import { FollowedPoint } from './followed-point.tsx';
import { KindGrid } from './kind-grid.tsx';
import { NextLine } from './next-line.tsx';
import { NotedList } from './noted-list.tsx';
import { StopSteps } from './stop-steps.tsx';
import { WhereChoice } from './where-choice.tsx';

interface StopScreenProps {
  readonly walkId: string;
  readonly walk: SafetyWalk;
  /** Null on a walk without stops. */
  readonly spot: FieldSpot | null;
  readonly device: DevicePosition;
  readonly field: WalkInField;
  readonly onStand: (spot: FieldSpot) => void;
  readonly onOpen: (observationId: string) => void;
}

/** One stop, or the way from it to the next: what is noted there is one tap away. */
export function StopScreen(props: StopScreenProps) {
  const { walkId, walk, spot, device, field, onStand, onOpen } = props;
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const index = walk.stops.findIndex(({ id }) => id === spot?.stopId);
  const stop = walk.stops[index];
  const isBetween = spot === null || spot.isBetween;
  const total = walk.stops.length;
  const isLast = index === total - 1;
  const stopId = isBetween ? null : (stop?.id ?? null);
  const pointId = stop === undefined || isBetween ? null : followedPointId(stop);
  const observations = observationsAt(walk, stopId);
  return (
    <>
      <main className="pb-onsite-body" id="main">
        {stop === undefined ? (
          <h1 ref={heading} tabIndex={-1}>
            {t('walkField.stop.none')}
          </h1>
        ) : (
          <>
            <div className="pb-onsite-title">
              <p>
                {isBetween && !isLast
                  ? t('walkField.stop.between', { number: index + 1, next: index + 2 })
                  : t('walkField.stop.number', { number: index + 1, total })}
              </p>
              <h1 ref={heading} tabIndex={-1}>
                {stop.name}
              </h1>
              <NextLine stops={walk.stops} stopId={stop.id} device={device} />
            </div>
            {!isLast && (
              <WhereChoice
                isBetween={isBetween}
                onChange={(next) => onStand({ stopId: stop.id, isBetween: next })}
              />
            )}
          </>
        )}
        {pointId !== null && (
          <FollowedPoint
            key={pointId}
            walkId={walkId}
            walk={walk}
            pointId={pointId}
            field={field}
          />
        )}
        <KindGrid
          observations={observations}
          onNote={(kind) => onOpen(field.note(walkId, kind, stopId))}
        />
        <NotedList
          walkId={walkId}
          observations={observations}
          isBetween={isBetween}
          field={field}
          onOpen={onOpen}
        />
        {stop !== undefined && !isLast && (
          <FinishWalk walkId={walkId} variant="quiet" field={field} />
        )}
      </main>
      <StopSteps walkId={walkId} walk={walk} spot={spot} field={field} onStand={onStand} />
    </>
  );
}
