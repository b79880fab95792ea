import { useMemo } from 'react';
import type { SheetStop, WalkSheet } from '../../domain/sheet/walk-sheet.ts';
import { observationKinds, type Radighet } from '../../domain/walk/walk.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { radighetLine, stepLines, stopText, warningLines } from '../../i18n/walk-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { ReasonLines } from './stop-rows.tsx';
import {
  Fields,
  Head,
  Heading,
  listBlocks,
  sourceBlocks,
  TickBox,
  WalkPaper,
  WriteLines,
  walkFields,
} from './walk-parts.tsx';

const AGENDA = ['purpose', 'known', 'route', 'roles', 'look', 'privacy', 'after'] as const;
const INVITED_HEAD = 'invited-head';
const ROLE_HEAD = 'role-head';
const STOP_HEAD = 'known-head';
const NOTE_LINES = 6;

const columns = {
  invited: ['66mm', '96mm', '24mm'],
  roles: ['50mm', '60mm', '76mm'],
  known: ['92mm', '94mm'],
};

/** What those who walk go through before they set out. */
export function PreMeetingPages({ sheet }: { readonly sheet: WalkSheet }) {
  const words = useText();
  const blocks = useMemo(() => meetingBlocks(sheet, words), [sheet, words]);
  return <WalkPaper about={sheet} kind="formote" blocks={blocks} columns={columns} />;
}

function meetingBlocks(sheet: WalkSheet, words: Words): readonly PaperBlock[] {
  const { t, format } = words;
  const kinds = observationKinds
    .filter((kind) => kind !== 'feeling' && kind !== 'works-well')
    .map((kind) => t(`walk.observation.${kind}`).toLocaleLowerCase(format.language));
  return [
    { id: 'head', content: <Head about={sheet} kind="formote" /> },
    { id: 'fields', content: <Fields fields={walkFields(sheet, words)} /> },
    ...listBlocks(
      'agenda',
      t('walkPrint.meeting.agenda'),
      AGENDA.map((point) => <TickBox key={point}>{t(`walkPrint.meeting.point.${point}`)}</TickBox>),
    ),
    ...listBlocks('look', t('walkPrint.meeting.look'), [
      t('walkPrint.meeting.lookAt', { kinds: format.list(kinds) }),
      t('walkPrint.meeting.feeling'),
    ]),
    ...listBlocks('warnings', t('walkPlan.warning.title'), warningLines(sheet.warnings, words)),
    ...invitedBlocks(sheet, words),
    ...roleBlocks(sheet, words),
    ...knownBlocks(sheet, words),
    ...listBlocks('steps', t('walkPlan.loop.text'), stepLines(sheet.stops[0], sheet.steps, words)),
    {
      id: 'notes-title',
      keepsWithNext: true,
      content: <Heading>{t('walkPrint.meeting.notes')}</Heading>,
    },
    { id: 'notes', content: <Notes /> },
    ...sourceBlocks(sheet, [t('walkPrint.sources.walk')], words),
  ];
}

function Notes() {
  const { t } = useText();
  return (
    <>
      <p className="pb-paper-line">{t('walkPrint.noPersons')}</p>
      <WriteLines lines={NOTE_LINES} />
    </>
  );
}

/** Functions, and at which stops they can change something. */
function invitedBlocks({ invited, stops }: WalkSheet, { t, format }: Words): readonly PaperBlock[] {
  const title: PaperBlock = {
    id: 'invited-title',
    keepsWithNext: true,
    content: <Heading>{t('walkPrint.meeting.invited')}</Heading>,
  };
  if (invited.length === 0) {
    return [
      title,
      {
        id: 'invited-none',
        content: <p className="pb-paper-line">{t('walkPrint.meeting.nobody')}</p>,
      },
    ];
  }
  const stopsOf = (holder: Radighet) =>
    stops
      .filter(({ radighet }) => radighet.includes(holder))
      .map(({ number }) => format.number(number));
  return [
    title,
    {
      id: INVITED_HEAD,
      keepsWithNext: true,
      table: 'invited',
      content: (
        <tr data-block={INVITED_HEAD} className="pb-paper-head">
          <th scope="col">{t('walkPrint.function')}</th>
          <th scope="col">{t('walkPrint.meeting.stops')}</th>
          <th scope="col">{t('walkPrint.meeting.comes')}</th>
        </tr>
      ),
    },
    ...invited.map((holder) => ({
      id: `invited-${holder}`,
      table: 'invited',
      repeats: INVITED_HEAD,
      content: (
        <tr data-block={`invited-${holder}`}>
          <th scope="row">{t(`walk.radighet.${holder}`)}</th>
          <td>
            {stopsOf(holder).length === 0
              ? '–'
              : t('walk.stopNumber', { number: format.list(stopsOf(holder)) })}
          </td>
          <td>
            <TickBox>{''}</TickBox>
          </td>
        </tr>
      ),
    })),
  ];
}

function roleBlocks({ roles }: WalkSheet, { t }: Words): readonly PaperBlock[] {
  return [
    { id: 'role-title', keepsWithNext: true, content: <Heading>{t('walkPrint.roles')}</Heading> },
    {
      id: ROLE_HEAD,
      keepsWithNext: true,
      table: 'roles',
      content: (
        <tr data-block={ROLE_HEAD} className="pb-paper-head">
          <th scope="col">{t('walkPrint.role')}</th>
          <th scope="col">{t('walkPrint.function')}</th>
          <th scope="col">{t('walkPrint.onTheDay')}</th>
        </tr>
      ),
    },
    ...roles.map(({ role, holder }) => ({
      id: `role-${role}`,
      table: 'roles',
      repeats: ROLE_HEAD,
      content: (
        <tr data-block={`role-${role}`} className="pb-paper-wlk-tall">
          <th scope="row">{t(`walk.role.${role}`)}</th>
          <td>{holder === null ? t('walkPrint.notSet') : t(`walk.radighet.${holder}`)}</td>
          <td />
        </tr>
      ),
    })),
  ];
}

function knownBlocks({ stops }: WalkSheet, { t }: Words): readonly PaperBlock[] {
  if (stops.length === 0) return [];
  return [
    {
      id: 'known-title',
      keepsWithNext: true,
      content: <Heading>{t('walkPrint.meeting.known')}</Heading>,
    },
    {
      id: STOP_HEAD,
      keepsWithNext: true,
      table: 'known',
      content: (
        <tr data-block={STOP_HEAD} className="pb-paper-head">
          <th scope="col">{t('walkPrint.table.stop')}</th>
          <th scope="col">{t('walkPrint.meeting.lookHere')}</th>
        </tr>
      ),
    },
    ...stops.map((stop) => ({
      id: `known-${stop.id}`,
      table: 'known',
      repeats: STOP_HEAD,
      content: <KnownRow stop={stop} />,
    })),
  ];
}

function KnownRow({ stop }: { readonly stop: SheetStop }) {
  const words = useText();
  const { t } = words;
  return (
    <tr data-block={`known-${stop.id}`}>
      <th scope="row">
        {stopText(stop.number, stop.name, words)}
        {stop.doesWork && <span className="pb-paper-wlk-tag">{t('walk.worksWell')}</span>}
        <span className="pb-paper-wlk-small">{radighetLine(stop.radighet, words)}</span>
        {stop.reasons.length === 0 ? (
          <span className="pb-paper-wlk-small">{t('walkPrint.ownReason')}</span>
        ) : (
          <ReasonLines reasons={stop.reasons} />
        )}
      </th>
      <td>
        <WriteLines lines={2} />
      </td>
    </tr>
  );
}
