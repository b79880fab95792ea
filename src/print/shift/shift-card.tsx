import './shift.css';
import { useId } from 'react';
import type { PatrolCard } from '../../domain/shift/patrol-card.ts';
import type { ShiftTime } from '../../domain/shift/shift.ts';
import { shiftWeekHours } from '../../domain/shift/shift-hours.ts';
import type { ContradictionReviews } from '../../domain/source/contradiction-review.ts';
import { clockText } from '../../i18n/clock-text.ts';
import { codesText } from '../../i18n/contradiction-text.ts';
import { type ReasonContext, reasonText, shiftWhen, trendText } from '../../i18n/shift-text.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { OriginBadge } from '../origin-badge.tsx';
import { HourStrip } from './hour-strip.tsx';

/** What a card is set with beside itself. */
export interface CardSetting {
  readonly time: ShiftTime;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly nameOf: (placeId: string) => string;
  /** Of a document or an import; not of practice data. */
  readonly sourceTitle: (sourceId: string) => string;
  readonly reasons: ReasonContext;
  readonly reviews: ContradictionReviews;
  /** Minutes of the day; null where the sun does not set. */
  readonly sun: { readonly sunset: number | null; readonly dusk: number | null } | null;
}

interface ShiftCardProps extends CardSetting {
  readonly card: PatrolCard;
  readonly number: number;
  readonly headingLevel?: 'h2' | 'h3';
}

/** Why here, when, what to do and what it rests on. The same on a screen and on paper. */
export function ShiftCard({
  card,
  number,
  headingLevel: Heading = 'h2',
  ...setting
}: ShiftCardProps) {
  const words = useText();
  const { t, format } = words;
  const { time, today, nameOf, reasons } = setting;
  const titleId = useId();
  const isExpired = today > card.expires;
  const isPractice = isOfPractice(card);
  const { hours, trend, texts } = card;
  const parties = card.parties.map(({ name }) => format.text(name));
  const missing = card.missingParties.map(({ name }) => format.text(name));
  return (
    <article className="pb-sc" aria-labelledby={titleId} data-expired={isExpired}>
      <header className="pb-sc-head">
        <span className="pb-sc-number" aria-hidden="true">
          {number}
        </span>
        <Heading id={titleId}>{nameOf(card.placeId)}</Heading>
        <span className="pb-sc-when">{shiftWhen(time, words)}</span>
        <strong className="pb-sc-internal">{t('shiftOut.internal')}</strong>
        {isPractice && <OriginBadge origin="practice" />}
      </header>
      {isExpired && <p className="pb-sc-stamp">{t('shiftCard.expired', { date: card.expires })}</p>}
      <dl className="pb-sc-parts">
        <Part name={t('shiftCard.why')}>
          {card.reasons.length === 0 ? (
            <p>{t('shiftCard.byLeader')}</p>
          ) : (
            <ul>
              {card.reasons.map((reason) => (
                <li key={reasonKey(reason)}>{reasonText(reason, reasons, words)}</li>
              ))}
            </ul>
          )}
        </Part>
        <Part name={t('shiftCard.when')} place="when">
          <HourStrip hours={hours} mask={shiftWeekHours(time)} />
          {trend === null ? (
            <p className="pb-sc-missing">{t('shiftCard.trendMissing')}</p>
          ) : (
            <p>
              <strong>{t(`shiftCard.verdict.${trend.verdict.code}`)}.</strong>{' '}
              {trendText(trend, words)}
            </p>
          )}
        </Part>
        <Part name={t('shiftCard.act')}>
          <Written text={texts.act} />
        </Part>
        <Part name={t('shiftCard.avoid')}>
          <Written text={texts.avoid} />
        </Part>
        <Part name={t('shiftCard.onPlace')}>
          <p>{parties.length === 0 ? t('shiftCard.noParties') : format.list(parties)}</p>
          {missing.length > 0 && (
            <p>{t('shiftCard.missingParties', { parties: format.list(missing) })}</p>
          )}
        </Part>
        <Part name={t('shiftCard.know')}>
          {knowLines(card, setting, words).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
        <Part name={t('shiftCard.basis')} place="whole">
          <p className="pb-sc-basis">{basisLines(card, setting, words).join(' · ')}</p>
        </Part>
      </dl>
    </article>
  );
}

/** Whether something on the card was counted in made-up events. */
export function isOfPractice({ hours, trend, reasons }: PatrolCard): boolean {
  return (
    (hours.status === 'counted' && hours.isPractice) ||
    trend?.sourceId === PRACTICE ||
    reasons.some((reason) => 'sourceId' in reason && reason.sourceId === PRACTICE)
  );
}

const PRACTICE = 'practice';

export function reasonKey(reason: PatrolCard['reasons'][number]): string {
  return 'factId' in reason ? `${reason.kind} ${reason.factId}` : reason.kind;
}

function knowLines(
  card: PatrolCard,
  { sun }: CardSetting,
  { t, format }: Words,
): readonly string[] {
  const { agreement, texts } = card;
  const lines: string[] = [];
  if (agreement !== null) {
    const { year, month, step } = agreement;
    const when = month === undefined ? String(year) : format.month(year, month);
    lines.push(t(`shiftCard.agreement.${step}`, { when }));
  }
  if (sun?.sunset !== undefined && sun.sunset !== null) {
    lines.push(
      t('shiftCard.sun', {
        sunset: clockText(sun.sunset, format.language),
        dusk: sun.dusk === null ? '–' : clockText(sun.dusk, format.language),
      }),
    );
  }
  if (texts.know !== '') lines.push(texts.know);
  return lines.length === 0 ? [t('shiftCard.nothingWritten')] : lines;
}

function basisLines(
  card: PatrolCard,
  { sourceTitle, reviews }: CardSetting,
  { t, format }: Words,
): readonly string[] {
  const { hours } = card;
  const documents = new Map<string, Set<string>>();
  for (const { sourceId, year } of card.facts) {
    const years = documents.get(sourceId) ?? new Set();
    documents.set(sourceId, years);
    if (year.kind === 'year') years.add(String(year.year));
  }
  const titleOf = (id: string) =>
    id === PRACTICE ? t('shiftCard.practiceSource') : sourceTitle(id);
  return [
    ...[...documents].map(([id, years]) =>
      years.size === 0
        ? titleOf(id)
        : t('shiftCard.sourceLine', {
            source: titleOf(id),
            year: [...years].toSorted().join(', '),
          }),
    ),
    ...(hours.status === 'counted'
      ? [
          t('shiftCard.countSource', {
            source: titleOf(hours.sourceId),
            from: hours.period.start,
            to: hours.period.end,
            n: format.number(hours.n),
          }),
        ]
      : []),
    ...(card.contradictionIds.length === 0
      ? []
      : [
          t('shiftCard.contradictions', {
            ids: codesText(card.contradictionIds, reviews, { t }),
          }),
        ]),
    t('shiftCard.made', { made: card.madeOn, expires: card.expires }),
  ];
}

function Written({ text }: { readonly text: string }) {
  const { t } = useText();
  return (
    <p className={text === '' ? 'pb-sc-missing' : 'pb-sc-written'}>
      {text === '' ? t('shiftCard.nothingWritten') : text}
    </p>
  );
}

interface PartProps {
  readonly name: string;
  /** Beside the rest, or across the card. */
  readonly place?: 'when' | 'whole';
  readonly children: React.ReactNode;
}

function Part({ name, place, children }: PartProps) {
  return (
    <div className="pb-sc-part" data-place={place}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
