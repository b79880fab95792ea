import { useId, useMemo } from 'react';
import type { ComparisonSubject } from '../../../domain/compare/subjects.ts';
import type { YearMap, YearMaps } from '../../../domain/compare/year-maps.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useChosen } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { PlayButton } from '../../../ui/play-button.tsx';
import type { Ramp } from '../../../ui/ramp.ts';
import { usePlayer } from '../../../ui/use-player.ts';
import type { MapWindow } from './map-window.ts';
import { StillMap } from './still-map.tsx';
import type { MapGround } from './use-map-ground.ts';
import { type YearCard, yearCards } from './year-cards.ts';

const STEP_MS = 1400;

interface YearMapsViewProps {
  readonly yearMaps: YearMaps;
  readonly subject: ComparisonSubject;
  readonly ground: MapGround;
  readonly ramp: Ramp;
}

/** Every year of the subject's own in the same classes: one large, all small, and a way to play them. */
export function YearMapsView({ yearMaps, subject, ground, ramp }: YearMapsViewProps) {
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const name = useId();
  const cards = useMemo(
    () => yearCards(yearMaps, ground, nameOf, words),
    [yearMaps, ground, nameOf, words],
  );
  const start = useMemo(
    () => ground.startOf(cards[0]?.places.map(({ area }) => area) ?? []),
    [ground, cards],
  );
  const chosenYear = useChosen((state) => state.compareLook.shownYear);
  const lookAt = useChosen((state) => state.lookAtComparison);
  const found = cards.findIndex(({ year }) => year === chosenYear);
  const index = found < 0 ? lastValued(yearMaps.years) : found;
  const choose = (next: number) => lookAt({ shownYear: cards[next]?.year ?? null });
  const player = usePlayer({ count: cards.length, index, onIndex: choose, stepMs: STEP_MS });
  const shown = cards[index];
  if (shown === undefined || shown.places.length === 0) return null;
  const whyNot = player.hasReducedMotion ? t('compareMaps.years.reduced') : undefined;
  return (
    <section aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`} className="pb-cmp-years-title">
        {t('compareMaps.years.title')}
      </h3>
      <div className="pb-cmp-years-board">
        <figure className="pb-cmp-year-large" data-lacks={shown.lack !== null}>
          <figcaption>{shown.caption}</figcaption>
          <StillMap card={shown} ground={ground} ramp={ramp} window={start} />
          {shown.note !== null && <p className="pb-quiet">{shown.note}</p>}
        </figure>
        <div className="pb-cmp-year-choice">
          {cards.length > 1 && (
            <PlayButton
              playLabel={t('compareMaps.years.play')}
              pauseLabel={t('compareMaps.years.stop')}
              isPlaying={player.isPlaying}
              onToggle={player.toggle}
              whyNot={whyNot}
            />
          )}
          <p className="pb-visually-hidden" role="status">
            {chosenYear === null ? '' : shown.label}
          </p>
          {cards.length === 1 && <p>{t('compareMaps.years.onlyYear', { year: shown.year })}</p>}
          <div
            className="pb-cmp-multiples"
            role="radiogroup"
            aria-label={t('compareMaps.years.label')}
          >
            {cards.map((card, at) => (
              <Multiple
                key={card.year}
                card={card}
                name={name}
                isChosen={at === index}
                onChoose={() => {
                  player.stop();
                  choose(at);
                }}
                ground={ground}
                ramp={ramp}
                window={start}
              />
            ))}
          </div>
          {subject.kind !== 'survey' && (
            <p className="pb-quiet">{t('compareMaps.years.partNote')}</p>
          )}
        </div>
      </div>
    </section>
  );
}

interface MultipleProps extends Pick<YearMapsViewProps, 'ground' | 'ramp'> {
  readonly card: YearCard;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly window: MapWindow;
}

function Multiple({ card, name, isChosen, onChoose, ground, ramp, window }: MultipleProps) {
  return (
    <label className="pb-cmp-multiple" data-lacks={card.lack !== null}>
      <input
        type="radio"
        className="pb-hit-input"
        name={name}
        value={card.year}
        checked={isChosen}
        aria-label={card.label}
        onChange={onChoose}
      />
      <span className="pb-cmp-multiple-year">
        <strong>{card.year}</strong> {card.lack ?? card.value ?? card.part}
      </span>
      <span aria-hidden="true">
        <StillMap card={card} ground={ground} ramp={ramp} window={window} isNamed={false} />
      </span>
    </label>
  );
}

function lastValued(years: readonly YearMap[]): number {
  const found = years.findLastIndex(({ year }) => year.status === 'measured');
  return found < 0 ? years.length - 1 : found;
}
