import type { SheetReason, SheetStop, WalkSheet } from '../../domain/sheet/walk-sheet.ts';
import { observationKinds } from '../../domain/walk/walk.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { radighetLine, reasonText } from '../../i18n/walk-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { Heading, TickBox, WriteLines } from './walk-parts.tsx';

const STOP_HEAD = 'stop-head';
const LINES = 5;
const FEELINGS = [1, 2, 3, 4, 5] as const;
const ticked = observationKinds.filter((kind) => kind !== 'feeling');

export const stopColumns = ['47mm', '73mm', '66mm'] as const;

/** A row for each stop, and one for what lies between them: boxes to tick and lines to write on. */
export function stopBlocks({ stops }: WalkSheet, { t }: Words): readonly PaperBlock[] {
  return [
    {
      id: 'stop-title',
      keepsWithNext: true,
      content: <Heading>{t('walkPrint.table.title')}</Heading>,
    },
    { id: STOP_HEAD, keepsWithNext: true, table: 'stops', content: <StopHead /> },
    ...stops.map((stop) => ({
      id: `stop-${stop.id}`,
      table: 'stops',
      repeats: STOP_HEAD,
      content: <StopRow stop={stop} id={`stop-${stop.id}`} />,
    })),
    { id: 'between', table: 'stops', repeats: STOP_HEAD, content: <BetweenRow /> },
  ];
}

function StopHead() {
  const { t } = useText();
  return (
    <tr data-block={STOP_HEAD} className="pb-paper-head">
      <th scope="col">{t('walkPrint.table.stop')}</th>
      <th scope="col">{t('walkPrint.table.look')}</th>
      <th scope="col">{t('walkPrint.table.notes')}</th>
    </tr>
  );
}

function StopRow({ stop, id }: { readonly stop: SheetStop; readonly id: string }) {
  const words = useText();
  const { t, format } = words;
  // Nobody stands there: the walk ends where it began, or goes by.
  const isPassed = stop.minutes === 0;
  return (
    <tr data-block={id} className="pb-paper-wlk-row">
      <th scope="row">
        <span className="pb-paper-wlk-number">{stop.number}</span> {stop.name}
        {stop.doesWork && <span className="pb-paper-wlk-tag">{t('walk.worksWell')}</span>}
        <span className="pb-paper-wlk-small">
          {isPassed
            ? t('walkPrint.table.passed')
            : t('walkPrint.table.minutes', { minutes: format.number(stop.minutes) })}
        </span>
        <span className="pb-paper-wlk-small">{radighetLine(stop.radighet, words)}</span>
        <ReasonLines reasons={stop.reasons} />
      </th>
      <td>{!isPassed && <Ticks />}</td>
      <td>
        <WriteLines lines={isPassed ? 2 : LINES} />
      </td>
    </tr>
  );
}

export function ReasonLines({ reasons }: { readonly reasons: readonly SheetReason[] }) {
  const words = useText();
  return reasons.map(({ reason, said }) => {
    const text = reasonText(reason, () => said?.text ?? null, words);
    const indicator = said?.indicator == null ? '' : ` (${words.format.text(said.indicator)})`;
    return (
      <span key={text} className="pb-paper-wlk-small">
        {text}
        {indicator}
        {said !== null && <span className="pb-paper-source">{`\u00a0[${said.sourceNumber}]`}</span>}
      </span>
    );
  });
}

function Ticks() {
  const { t, format } = useText();
  return (
    <>
      <div className="pb-paper-wlk-ticks">
        {ticked.map((kind) => (
          <TickBox key={kind}>{t(`walk.observation.${kind}`)}</TickBox>
        ))}
      </div>
      <div className="pb-paper-wlk-feeling">
        <span>{t('walkPrint.table.feeling')}</span>
        {FEELINGS.map((feeling) => (
          <span key={feeling} className="pb-paper-wlk-circle">
            {format.number(feeling)}
          </span>
        ))}
      </div>
    </>
  );
}

function BetweenRow() {
  const { t } = useText();
  return (
    <tr data-block="between" className="pb-paper-wlk-row">
      <th scope="row">{t('walkPrint.table.between')}</th>
      <td>
        <Ticks />
      </td>
      <td>
        <WriteLines lines={LINES} />
      </td>
    </tr>
  );
}
