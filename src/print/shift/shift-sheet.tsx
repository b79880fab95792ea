import '../print.css';
import './shift.css';
import { useMemo } from 'react';
import type { OverviewMap } from '../../domain/shift/overview-map.ts';
import type { PatrolCard } from '../../domain/shift/patrol-card.ts';
import type { Schedule } from '../../domain/shift/schedule.ts';
import type { Shift } from '../../domain/shift/shift.ts';
import { clockText } from '../../i18n/clock-text.ts';
import { codeText } from '../../i18n/contradiction-text.ts';
import { durationText, reasonText, shiftWhen } from '../../i18n/shift-text.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Made } from '../made-at.ts';
import { OriginBadge } from '../origin-badge.tsx';
import { Paper, type PaperBlock } from '../paper.tsx';
import { paperColours } from '../paper-colours.ts';
import { ShiftOverview } from './overview-map.tsx';
import { type CardSetting, isOfPractice, reasonKey, ShiftCard } from './shift-card.tsx';

export interface ShiftSheetProps {
  readonly shift: Shift;
  readonly cards: readonly PatrolCard[];
  readonly schedule: Schedule;
  readonly map: OverviewMap | null;
  readonly setting: CardSetting;
  readonly region: string;
  readonly attributions: string;
  readonly made: Made;
}

const HEAD = 'head-row';
const columns = { places: ['9mm', '34mm', '60mm', 'auto', '30mm'] };

/** The whole shift on one page: overview, and a row for each place. */
export function ShiftSheetA4(props: ShiftSheetProps) {
  const { cards, made, region } = props;
  const { t } = useText();
  const isPractice = cards.some(isOfPractice);
  const blocks = useMemo(
    (): readonly PaperBlock[] => [
      { id: 'head', content: <Head {...props} /> },
      {
        id: 'map',
        content:
          props.map === null ? (
            <p>{t('shiftOut.mapNone')}</p>
          ) : (
            <div className="pb-sc-mapbox">
              <ShiftOverview map={props.map} />
              {isPractice && <span className="pb-paper-practice">{t('practice.badge')}</span>}
            </div>
          ),
      },
      { id: HEAD, keepsWithNext: true, table: 'places', content: <HeadRow /> },
      ...cards.map((card, index) => ({
        id: `row-${card.placeId}`,
        table: 'places',
        repeats: HEAD,
        content: <PlaceRow key={card.placeId} {...props} card={card} number={index + 1} />,
      })),
      { id: 'basis', content: <Basis {...props} /> },
    ],
    [props, cards, isPractice, t],
  );
  return (
    <div className="pb-paper-frame" style={paperColours}>
      <Paper
        label={t('shiftOut.pages')}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <Foot made={made} region={region} isPractice={isPractice} page={page} pages={pages} />
        )}
      />
    </div>
  );
}

/** Cards of A5, two on a page of A4. */
export function ShiftSheetA5({ cards, setting, made, region }: ShiftSheetProps) {
  const { t } = useText();
  const isPractice = cards.some(isOfPractice);
  const blocks = useMemo(
    (): readonly PaperBlock[] =>
      cards.map((card, index) => ({
        id: `card-${card.placeId}`,
        content: (
          <div className="pb-sc-a5">
            <ShiftCard card={card} number={index + 1} {...setting} />
          </div>
        ),
      })),
    [cards, setting],
  );
  return (
    <div className="pb-paper-frame" style={paperColours}>
      <Paper
        label={t('shiftOut.pages')}
        blocks={blocks}
        columns={NO_COLUMNS}
        footer={(page, pages) => (
          <Foot made={made} region={region} isPractice={isPractice} page={page} pages={pages} />
        )}
      />
    </div>
  );
}

const NO_COLUMNS = {};

interface FootProps extends Pick<ShiftSheetProps, 'made' | 'region'> {
  readonly isPractice: boolean;
  readonly page: number;
  readonly pages: number;
}

function Foot({ made, region, isPractice, page, pages }: FootProps) {
  const { t } = useText();
  return (
    <>
      <span>{`${t('app.name')} · ${region}`}</span>
      <strong>{t('shiftOut.internal')}</strong>
      {isPractice && <strong>{t('practice.badge')}</strong>}
      <span>{t('shiftOut.made', made)}</span>
      <span>{t('shiftOut.page', { page, pages })}</span>
    </>
  );
}

function Head({ shift, cards, setting }: ShiftSheetProps) {
  const words = useText();
  const { t, format } = words;
  const { visits, visitMin, spacingMin } = shift.dose;
  const [first] = cards;
  const isExpired = first !== undefined && setting.today > first.expires;
  return (
    <header className="pb-paper-title pb-sc-sheet-head">
      <h1>{`${t('shift.title')} ${shiftWhen(shift.time, words)}`}</h1>
      <p>
        <strong className="pb-paper-audience">{t('shiftOut.internal')}</strong>{' '}
        {cards.some(isOfPractice) && <OriginBadge origin="practice" />}{' '}
        {[
          t('shiftOut.resources', {
            list: format.list(
              shift.resources.map(({ movement }) => t(`shift.movement.${movement}`)),
            ),
          }),
          t('shiftOut.doseLine', {
            visits,
            minutes: visitMin,
            spacing: durationText(spacingMin, words),
          }),
        ].join(' · ')}
      </p>
      {isExpired && (
        <p className="pb-sc-stamp">{t('shiftCard.expired', { date: first.expires })}</p>
      )}
    </header>
  );
}

function HeadRow() {
  const { t } = useText();
  return (
    <tr className="pb-paper-head" data-block={HEAD}>
      <th scope="col">{t('shiftOut.colNumber')}</th>
      <th scope="col">{t('shiftOut.colPlace')}</th>
      <th scope="col">{t('shiftOut.colWhy')}</th>
      <th scope="col">{t('shiftOut.colAct')}</th>
      <th scope="col">{t('shiftOut.colVisits')}</th>
    </tr>
  );
}

interface PlaceRowProps extends ShiftSheetProps {
  readonly card: PatrolCard;
  readonly number: number;
}

function PlaceRow({ card, number, shift, schedule, setting }: PlaceRowProps) {
  const words = useText();
  const { t, format } = words;
  const { act, avoid } = card.texts;
  const visits =
    schedule.status === 'planned'
      ? schedule.visits.filter(({ placeId }) => placeId === card.placeId)
      : [];
  return (
    <tr data-block={`row-${card.placeId}`}>
      <td>
        <span className="pb-sc-number">{number}</span>
      </td>
      <th scope="row">{setting.nameOf(card.placeId)}</th>
      <td>
        {card.reasons.length === 0
          ? t('shiftCard.byLeader')
          : card.reasons.map((reason) => (
              <span key={reasonKey(reason)} className="pb-sc-line">
                {reasonText(reason, setting.reasons, words)}
              </span>
            ))}
      </td>
      <td>
        {act !== '' && <span className="pb-sc-line">{act}</span>}
        {avoid !== '' && <span className="pb-sc-line">{`${t('shiftCard.avoid')}: ${avoid}`}</span>}
      </td>
      <td>
        {schedule.status === 'planned'
          ? visits.map(({ start, end }) => (
              <span key={start} className="pb-sc-line pb-sc-tick">
                {`${clockText(shift.time.startMinute + start, format.language)}–${clockText(shift.time.startMinute + end, format.language)}`}
              </span>
            ))
          : t('shiftOut.noSchedule')}
      </td>
    </tr>
  );
}

function Basis({ cards, setting, attributions }: ShiftSheetProps) {
  const { t, format } = useText();
  const [first] = cards;
  const ids = [...new Set(cards.flatMap(({ sourceIds }) => sourceIds))];
  const titles = ids.map((id) =>
    id === 'practice' ? t('shiftCard.practiceSource') : setting.sourceTitle(id),
  );
  const contradictions = [...new Set(cards.flatMap(({ contradictionIds }) => contradictionIds))];
  const lines = [
    ...(titles.length === 0 ? [] : [t('shiftOut.sources', { list: format.list(titles) })]),
    ...(contradictions.length === 0
      ? []
      : [
          t('shiftCard.contradictions', {
            ids: contradictions
              .map((id) => codeText(id, setting.reviews.get(id), { t }))
              .join(', '),
          }),
        ]),
    ...(first === undefined
      ? []
      : [t('shiftCard.made', { made: first.madeOn, expires: first.expires })]),
    attributions,
  ];
  return (
    <div className="pb-sc-sheet-basis">
      {lines.map((line) => (
        <p key={line} className="pb-paper-line">
          {line}
        </p>
      ))}
    </div>
  );
}
