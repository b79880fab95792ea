import '../briefing.css';
import { useCallback, useEffect, useState } from 'react';
import { type ShiftPlan, shiftPlanOf } from '../../../domain/shift/shift-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ShiftCard } from '../../../print/shift/shift-card.tsx';
import { selectCards } from '../../../state/select-shift-cards.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { UnknownShift } from '../plan/shift-view.tsx';
import { useBriefed } from '../use-briefed.ts';
import { useCardSetting } from '../use-card-setting.ts';

interface ShiftShowProps {
  readonly path: string;
  readonly shiftId: string;
  readonly onClose: () => void;
}

/** The briefing on a screen, one place at a time. */
export function ShiftShow(props: ShiftShowProps) {
  const plan = useApp(({ plans }) => shiftPlanOf(plans, props.shiftId));
  return plan === null ? <UnknownShift path={props.path} /> : <Show {...props} plan={plan} />;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

function Show({ plan, onClose }: ShiftShowProps & { readonly plan: ShiftPlan }) {
  const { t } = useText();
  const cards = useApp((state) => selectCards(state, plan));
  const setting = useCardSetting(plan.body);
  const [index, setIndex] = useState(0);
  const { length } = cards;
  useBriefed(plan.body.time);
  const go = useCallback(
    (step: 1 | -1) => setIndex((at) => Math.min(Math.max(0, at + step), Math.max(0, length - 1))),
    [length],
  );
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener('keydown', turn, true);
    return () => window.removeEventListener('keydown', turn, true);
  }, [go]);
  const card = cards[index];
  return (
    <FullDialog
      isOpen
      title={
        card === undefined
          ? t('shift.title')
          : t('shiftOut.showing', { number: index + 1, count: length })
      }
      onClose={onClose}
      tools={
        <>
          <Timer />
          <Button isDisabled={index === 0} onPress={() => go(-1)}>
            {t('shiftOut.previous')}
          </Button>
          <Button variant="primary" isDisabled={index >= length - 1} onPress={() => go(1)}>
            {t('shiftOut.following')}
          </Button>
          <Button onPress={onClose}>{t('shiftOut.close')}</Button>
        </>
      }
    >
      <div className="pb-shf-show" aria-live="polite">
        {card === undefined ? (
          <p>{t('shiftOut.nothing')}</p>
        ) : (
          <ShiftCard key={card.placeId} card={card} number={index + 1} {...setting} />
        )}
      </div>
    </FullDialog>
  );
}

const SECOND_MS = 1000;

function Timer() {
  const { t } = useText();
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === null) return;
    const tick = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(tick);
  }, [startedAt]);
  const seconds = startedAt === null ? 0 : Math.max(0, Math.floor((now - startedAt) / SECOND_MS));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <>
      <span className="pb-shf-clock" role="timer" aria-label={t('shiftOut.timer')}>
        {text}
      </span>
      <Button
        onPress={() => {
          setNow(Date.now());
          setStartedAt(startedAt === null ? Date.now() : null);
        }}
      >
        {t(startedAt === null ? 'shiftOut.timerStart' : 'shiftOut.timerStop')}
      </Button>
    </>
  );
}
