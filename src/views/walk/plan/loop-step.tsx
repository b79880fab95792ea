import { useRef, useState } from 'react';
import { changeWalkSetup, orderWalk } from '../../../commands/plan-walk.ts';
import { walkLength } from '../../../domain/walk/walk-length.ts';
import { rerouted, withStops } from '../../../domain/walk/walk-stops.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectNet, selectWalkSetup } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { walkPorts } from '../walk-ports.ts';
import { lengthText } from './length-text.ts';
import { MeetingPoint } from './meeting-point.tsx';
import { freshStop } from './route-changes.ts';
import { RouteInWords } from './route-in-words.tsx';
import type { StepProps } from './step-props.ts';
import { StopList } from './stop-list.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { WarningList } from './warning-list.tsx';

/** Where the walk goes: its stops, the way between them, and what to think once more about. */
export function LoopStep(props: StepProps) {
  const { plan, change, task, onTask } = props;
  const { body: walk } = plan;
  const { t, format } = useText();
  const store = useAppStore();
  const net = useApp(selectNet);
  const setup = useApp(selectWalkSetup);
  const [message, setMessage] = useState('');
  const ordering = useRef<AbortController | null>(null);
  const [isOrdering, setIsOrdering] = useState(false);
  const { lengthM, minutes } = walkLength(walk);
  const length = lengthText(lengthM, format);
  const order = async () => {
    const controller = new AbortController();
    ordering.current = controller;
    setIsOrdering(true);
    const isDone = await orderWalk(store, plan.id, walkPorts, controller.signal);
    setIsOrdering(false);
    const now = store.getState().plans.get(plan.id);
    if (isDone && now !== undefined) {
      const { lengthM: after } = walkLength(now.body as typeof walk);
      setMessage(t('walkPlan.loop.ordered', { length: lengthText(after, format) }));
    }
  };
  const close = () =>
    change((one) => {
      const [first] = one.stops;
      if (first === undefined) return one;
      const end = freshStop(first.position, {
        name: first.name,
        placeId: first.placeId,
        radighet: first.radighet,
        minutes: 0,
      });
      return { ...one, ...withStops(net, one, [...one.stops, end]) };
    });
  return (
    <div className="pb-task-fields">
      <p className="pb-task-sum" role="status">
        {walk.stops.length === 0
          ? t('walkPlan.loop.empty')
          : t('walkPlan.loop.sum', { length, minutes, count: walk.stops.length })}
      </p>
      <div className="pb-task-row">
        <Button
          variant={task.kind === 'add' ? 'primary' : 'secondary'}
          onPress={() => onTask({ kind: task.kind === 'add' ? 'look' : 'add' })}
        >
          {t('walkPlan.loop.add')}
        </Button>
        <Button onPress={() => onTask({ kind: 'loop' })}>{t('walkPlan.loop.draw')}</Button>
        {walk.stops.length > 2 && (
          <Button onPress={() => (isOrdering ? ordering.current?.abort() : void order())}>
            {t(isOrdering ? 'walkPlan.loop.cancel' : 'walkPlan.loop.order')}
          </Button>
        )}
        {walk.stops.length > 1 && (
          <>
            <Button onPress={close}>{t('walkPlan.loop.close')}</Button>
            <Button
              onPress={() => change((one) => ({ ...one, ...rerouted(net, one) }))}
              isDisabled={net === null}
            >
              {t('walkPlan.loop.reroute')}
            </Button>
          </>
        )}
      </div>
      <p role="status" className="pb-wlk-quiet">
        {isOrdering ? t('walkPlan.loop.ordering') : message}
      </p>
      <WarningList walk={walk} />
      <StopList {...props} />
      <MeetingPoint {...props} />
      <SuggestionList {...props} />
      {setup.links.length > 0 && (
        <div className="pb-task-row">
          <span>{t('walkPlan.loop.links', { count: setup.links.length })}</span>
          <Button
            size="small"
            onPress={() => changeWalkSetup(store, (one) => ({ ...one, links: [] }), walkPorts)}
          >
            {t('walkPlan.loop.removeLinks')}
          </Button>
        </div>
      )}
      <RouteInWords walk={walk} />
    </div>
  );
}
