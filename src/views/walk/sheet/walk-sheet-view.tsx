import '../walk.css';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { buildWalkProtocol } from '../../../domain/sheet/walk-protocol.ts';
import { buildWalkSheet } from '../../../domain/sheet/walk-sheet.ts';
import { type WalkPlan, walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { PreMeetingPages } from '../../../print/walk/pre-meeting-pages.tsx';
import { ProtocolPages } from '../../../print/walk/protocol-pages.tsx';
import { type WalkSheetKind, walkSheetKinds } from '../../../print/walk/walk-parts.tsx';
import { WalkSheetPages } from '../../../print/walk/walk-sheet-pages.tsx';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useWalkPicture } from './use-walk-picture.ts';
import { useWalkSheetInput } from './use-walk-sheet-input.ts';

interface WalkSheetViewProps {
  /** Of the view of walks. */
  readonly path: string;
  readonly walkId: string;
  /** As the address has it. */
  readonly sheet: string;
}

/** A sheet of a walk: what is taken to the pre-meeting, along the walk, and what came of it. */
export function WalkSheetView({ path, walkId, sheet }: WalkSheetViewProps) {
  const plan = useApp(({ plans }) => walkPlanOf(plans, walkId));
  const isOpening = useApp(({ keepingStatus }) => keepingStatus === 'opening');
  const kind = walkSheetKinds.find((one) => one === sheet) ?? null;
  if (plan === null) {
    return isOpening ? null : <Refusal unknown="walk" to={path} />;
  }
  const here = `${path}/${walkId}`;
  if (kind === null) {
    return <Refusal unknown="sheet" to={`${here}/ut`} />;
  }
  const Sheet = SHEETS[kind];
  return (
    <main id="main">
      <Sheet plan={plan} here={here} />
    </main>
  );
}

interface SheetProps {
  readonly plan: WalkPlan;
  readonly here: string;
}

const SHEETS = {
  walk: WalkSheetOf,
  formote: PreMeetingOf,
  protokoll: ProtocolOf,
} as const satisfies Record<WalkSheetKind, (props: SheetProps) => React.ReactNode>;

function WalkSheetOf({ plan, here }: SheetProps) {
  const { t, format } = useText();
  const sheet = useSheet(plan);
  const { state, retry } = useWalkPicture(sheet);
  const isReady = sheet !== null && state.status !== 'drawing';
  return (
    <SheetPreview
      kind="walk"
      back={`${here}/ut`}
      isReady={isReady}
      notes={
        <>
          <p>{t('walkPrint.preview.exact')}</p>
          {!isReady && <p role="status">{t('walkPrint.preview.drawing')}</p>}
          {state.status === 'failed' && (
            <Notice
              kind="warning"
              title={t('walkPrint.preview.failed')}
              action={<Button onPress={retry}>{t('walkPrint.preview.retry')}</Button>}
            />
          )}
        </>
      }
    >
      {isReady && (
        <WalkSheetPages
          key={`${format.language} ${state.status}`}
          sheet={sheet}
          picture={state.status === 'done' ? state.picture : null}
        />
      )}
    </SheetPreview>
  );
}

function PreMeetingOf({ plan, here }: SheetProps) {
  const { format } = useText();
  const sheet = useSheet(plan);
  return (
    <SheetPreview kind="formote" back={`${here}/ut`} isReady={sheet !== null} notes={null}>
      {sheet !== null && <PreMeetingPages key={format.language} sheet={sheet} />}
    </SheetPreview>
  );
}

function ProtocolOf({ plan, here }: SheetProps) {
  const { format } = useText();
  const [made] = useState(() => madeAt(new Date()));
  const input = useWalkSheetInput(plan, made);
  const before = useApp(({ plans }) => walkPlanOf(plans, plan.body.followsId ?? ''));
  const protocol = useMemo(
    () => (input === null ? null : buildWalkProtocol({ ...input, before })),
    [input, before],
  );
  return (
    <SheetPreview kind="protokoll" back={`${here}/efter`} isReady={protocol !== null} notes={null}>
      {protocol !== null && <ProtocolPages key={format.language} protocol={protocol} />}
    </SheetPreview>
  );
}

function useSheet(plan: WalkPlan) {
  const [made] = useState(() => madeAt(new Date()));
  const input = useWalkSheetInput(plan, made);
  return useMemo(() => (input === null ? null : buildWalkSheet(input)), [input]);
}

interface RefusalProps {
  readonly unknown: keyof typeof REFUSALS;
  /** Where it leads. */
  readonly to: string;
}

const REFUSALS = {
  walk: { title: 'walkPlan.unknown', help: 'walkPlan.unknownHelp', back: 'walkPlan.back' },
  sheet: {
    title: 'walkPrint.preview.unknownSheet',
    help: 'walkPrint.preview.unknownSheetHelp',
    back: 'walkPrint.preview.back',
  },
} as const;

function Refusal({ unknown, to }: RefusalProps) {
  const { t } = useText();
  const { title, help, back } = REFUSALS[unknown];
  return (
    <main className="pb-page" id="main">
      <h1>{t(title)}</h1>
      <p>{t(help)}</p>
      <Link to={to}>{t(back)}</Link>
    </main>
  );
}
