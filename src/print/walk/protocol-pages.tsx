import { useMemo } from 'react';
import type { ProtocolStop, WalkProtocol } from '../../domain/sheet/walk-protocol.ts';
import type { Observation } from '../../domain/walk/walk.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { feelingText, observationText, radighetLine, stopText } from '../../i18n/walk-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { checkBlocks, checkColumns } from './check-rows.tsx';
import { pointBlocks, pointColumns } from './point-rows.tsx';
import { ReasonLines } from './stop-rows.tsx';
import {
  Fields,
  Head,
  Heading,
  listBlocks,
  sourceBlocks,
  WalkPaper,
  walkFields,
} from './walk-parts.tsx';

const columns = { points: pointColumns, checks: checkColumns };

/** What came of a walk, for those who answer for it and for the diary. */
export function ProtocolPages({ protocol }: { readonly protocol: WalkProtocol }) {
  const words = useText();
  const blocks = useMemo(() => protocolBlocks(protocol, words), [protocol, words]);
  return <WalkPaper about={protocol} kind="protokoll" blocks={blocks} columns={columns} />;
}

function protocolBlocks(protocol: WalkProtocol, words: Words): readonly PaperBlock[] {
  const { t } = words;
  const { stage, follows, between } = protocol;
  const fields = [
    ...walkFields(protocol, words),
    { label: t('walkPrint.label.stage'), value: t(`walk.stage.${stage}`) },
    ...(follows === null ? [] : [{ label: t('walkPrint.label.follows'), value: follows.title }]),
  ];
  return [
    {
      id: 'head',
      content: (
        <Head about={protocol} kind="protokoll">
          <p className="pb-paper-wlk-summary">{summaryText(protocol, words)}</p>
        </Head>
      ),
    },
    { id: 'fields', content: <Fields fields={fields} /> },
    ...listBlocks('who', t('walkPrint.protocol.who'), whoLines(protocol, words)),
    ...pointBlocks(protocol, words),
    ...checkBlocks(protocol, words),
    {
      id: 'stops-title',
      keepsWithNext: true,
      content: <Heading>{t('walkPrint.protocol.stops')}</Heading>,
    },
    ...protocol.stops.map((stop) => ({
      id: `stop-${stop.id}`,
      content: <StopNotes stop={stop} />,
    })),
    ...(protocol.stops.length + between.length > 0
      ? []
      : [
          {
            id: 'nothing',
            content: <p className="pb-paper-line">{t('walkPrint.protocol.nothing')}</p>,
          },
        ]),
    ...(between.length === 0
      ? []
      : [{ id: 'between', content: <Between observations={between} /> }]),
    ...sourceBlocks(protocol, [t('walkPrint.sources.noted'), t('walkPrint.sources.walk')], words),
  ];
}

/** `14 iakttagelser noterades. 3 åtgärdspunkter (öppna: 2).` */
function summaryText({ observations, points, open }: WalkProtocol, { t }: Words): string {
  return t('walkPrint.protocol.summary', {
    noted: t('walkPrint.noted', { count: observations }),
    points:
      points.length === 0
        ? t('walkPrint.protocol.pointsNone')
        : t('walkPrint.protocol.points', { count: points.length, open }),
  });
}

/** Functions with what they did, and those who were invited and had no role. */
function whoLines({ roles, invited }: WalkProtocol, { t, format }: Words): readonly string[] {
  const held = new Set(roles.flatMap(({ holder }) => holder ?? []));
  const others = invited
    .filter((holder) => !held.has(holder))
    .map((holder) => t(`walk.radighet.${holder}`));
  return [
    ...roles.map(({ role, holder }) => {
      const who = holder === null ? t('walkPrint.notSet') : t(`walk.radighet.${holder}`);
      return `${t(`walk.role.${role}`)}: ${who}`;
    }),
    ...(others.length === 0
      ? []
      : [t('walkPrint.protocol.invited', { functions: format.list(others) })]),
    t('walkPrint.protocol.whoHint'),
  ];
}

function StopNotes({ stop }: { readonly stop: ProtocolStop }) {
  const words = useText();
  const { t } = words;
  const feeling = feelingText(stop.feeling, words);
  return (
    <section className="pb-paper-wlk-notes">
      <h3>
        {stopText(stop.number, stop.name, words)}
        {stop.doesWork && <span className="pb-paper-wlk-tag">{t('walk.worksWell')}</span>}
      </h3>
      <p className="pb-paper-wlk-quiet">
        {radighetLine(stop.radighet, words)}
        <ReasonLines reasons={stop.reasons} />
      </p>
      {stop.observations.length === 0 && <p>{t('walkPrint.protocol.nothing')}</p>}
      <NoteList observations={stop.observations} />
      {feeling !== null && <p>{feeling}</p>}
    </section>
  );
}

function Between({ observations }: { readonly observations: readonly Observation[] }) {
  const { t } = useText();
  return (
    <section className="pb-paper-wlk-notes">
      <h3>{t('walkPrint.between')}</h3>
      <NoteList observations={observations} />
    </section>
  );
}

function NoteList({ observations }: { readonly observations: readonly Observation[] }) {
  const words = useText();
  const lines = observations.flatMap((one) => {
    const text = observationText(one, words);
    if (text === null) return [];
    const photos = one.photoIds.length;
    const taken = photos === 0 ? '' : ` (${words.t('walkPrint.photosTaken', { count: photos })})`;
    return [{ id: one.id, text: `${text}${taken}` }];
  });
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
