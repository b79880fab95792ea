import type { ProtocolPoint, WalkProtocol } from '../../domain/sheet/walk-protocol.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { stopText } from '../../i18n/walk-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { Heading } from './walk-parts.tsx';

const POINT_HEAD = 'point-head';

export const pointColumns = ['9mm', '67mm', '38mm', '26mm', '20mm', '26mm'] as const;

/** Every point with who answers for it, until when, and what has come of it. */
export function pointBlocks(
  { points, pointsByStatus }: WalkProtocol,
  { t, format }: Words,
): readonly PaperBlock[] {
  const title: PaperBlock = {
    id: 'point-title',
    keepsWithNext: true,
    content: <Heading>{t('walkPrint.protocol.pointTitle')}</Heading>,
  };
  const line = (id: string, text: string): PaperBlock => ({
    id,
    content: <p className="pb-paper-line">{text}</p>,
  });
  if (points.length === 0) return [title, line('point-none', t('walkPrint.protocol.nothingToDo'))];
  const list = pointsByStatus.map(({ status, points: count }) =>
    t('walkPrint.protocol.statusCount', {
      status: t(`walk.status.${status}`).toLocaleLowerCase(format.language),
      points: format.number(count),
    }),
  );
  const lacking = points.filter(({ faults }) => faults.length > 0).length;
  return [
    title,
    {
      ...line('point-sum', t('walkPrint.protocol.statuses', { list: list.join(', ') })),
      keepsWithNext: true,
    },
    ...(lacking === 0
      ? []
      : [
          {
            ...line('point-lacking', t('walkPrint.protocol.faults', { count: lacking })),
            keepsWithNext: true,
          },
        ]),
    { id: POINT_HEAD, keepsWithNext: true, table: 'points', content: <PointHead /> },
    ...points.map((point) => ({
      id: `point-${point.id}`,
      table: 'points',
      repeats: POINT_HEAD,
      content: <PointRow point={point} />,
    })),
  ];
}

function PointHead() {
  const { t } = useText();
  return (
    <tr data-block={POINT_HEAD} className="pb-paper-head">
      {(['number', 'what', 'owner', 'due', 'tyckTill', 'status'] as const).map((column) => (
        <th key={column} scope="col">
          {t(`walkPrint.protocol.${column}`)}
        </th>
      ))}
    </tr>
  );
}

function PointRow({ point }: { readonly point: ProtocolPoint }) {
  const words = useText();
  const { t, format } = words;
  const { what, kind, stop, owner, dueDate, status, reason } = point;
  const lacksReason = point.faults.includes('reason-missing');
  const about = [
    t(`walk.observation.${kind}`),
    ...(stop === null ? [] : [stopText(stop.number, stop.name, words)]),
    ...(point.observations === 0
      ? []
      : [t('walkPrint.protocol.basedOn', { count: point.observations })]),
  ];
  const due = () => {
    if (dueDate !== null) return format.tableTime(dueDate);
    return point.faults.includes('due-date-missing') ? t('walkPrint.dueMissing') : '–';
  };
  return (
    <tr data-block={`point-${point.id}`}>
      <th scope="row">{format.number(point.number)}</th>
      <td>
        {what.trim() === '' ? t(`walk.observation.${kind}`) : what}
        <span className="pb-paper-wlk-small">{about.join(' · ')}</span>
      </td>
      <td>{owner === null ? t('walkPrint.ownerMissing') : t(`walk.radighet.${owner}`)}</td>
      <td>
        {due()}
        {point.isOverdue && (
          <strong className="pb-paper-wlk-small">{t('walkPrint.protocol.overdue')}</strong>
        )}
      </td>
      <td>{point.tyckTillNumber === '' ? '–' : point.tyckTillNumber}</td>
      <td>
        {t(`walk.status.${status}`)}
        {(lacksReason || reason.trim() !== '') && (
          <span className="pb-paper-wlk-small">
            {t('walkPrint.protocol.reason', {
              reason: lacksReason ? t('walkPrint.reasonMissing') : reason,
            })}
          </span>
        )}
      </td>
    </tr>
  );
}
