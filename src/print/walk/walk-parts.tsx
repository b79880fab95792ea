import '../print.css';
import './walk-print.css';
import type { ReactNode } from 'react';
import type { WalkSheet } from '../../domain/sheet/walk-sheet.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import { lengthText, lightText, sunText, titleOf, whenText } from '../../i18n/walk-text.ts';
import { Paper, type PaperBlock } from '../paper.tsx';
import { paperColours } from '../paper-colours.ts';
import { attributionText, sourceText } from '../sheet-words.ts';

export const walkSheetKinds = ['walk', 'formote', 'protokoll'] as const;
export type WalkSheetKind = (typeof walkSheetKinds)[number];

type About = Pick<WalkSheet, 'title' | 'regionName' | 'placeLabel' | 'made'>;

interface WalkPaperProps {
  readonly about: About;
  readonly kind: WalkSheetKind;
  readonly blocks: readonly PaperBlock[];
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export function WalkPaper({ about, kind, blocks, columns }: WalkPaperProps) {
  const { t } = useText();
  return (
    <div className="pb-paper-frame pb-paper-wlk" style={paperColours}>
      <Paper
        label={t('walkPrint.preview.pages')}
        blocks={blocks}
        columns={columns}
        footer={(page, pages) => (
          <>
            <span>{`${t('app.name')} · ${about.regionName}`}</span>
            <span>{t(`walkPrint.kind.${kind}`)}</span>
            <span>{t('walkPrint.made', about.made)}</span>
            <span>{t('walkPrint.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}

interface HeadProps {
  readonly about: About;
  readonly kind: WalkSheetKind;
  readonly children?: ReactNode;
}

export function Head({ about, kind, children }: HeadProps) {
  const words = useText();
  const { t } = words;
  return (
    <header className="pb-paper-title">
      <h1>{titleOf(about.title, words)}</h1>
      <p>
        <strong className="pb-paper-audience">{t(`walkPrint.kind.${kind}`)}</strong>{' '}
        {[t('walk.title'), about.placeLabel, about.regionName]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {children}
    </header>
  );
}

export interface Field {
  readonly label: string;
  readonly value: string;
}

type Described = Pick<
  WalkSheet,
  'time' | 'meetingPoint' | 'lengthM' | 'purposes' | 'audience' | 'participants'
> & { readonly minutes: number; readonly stops: readonly unknown[] };

/** What every sheet of a walk says at its top. What is not settled says so. */
export function walkFields(sheet: Described, words: Words): readonly Field[] {
  const { t } = words;
  const { time, meetingPoint, purposes, audience, participants } = sheet;
  const orNot = (text: string) => (text.trim() === '' ? t('walkPrint.notSet') : text.trim());
  return [
    {
      label: t('walkPrint.label.when'),
      value: time === null ? t('walkPrint.notSet') : whenText(time, words),
    },
    {
      label: t('walkPrint.label.meeting'),
      value: orNot(meetingPoint?.text ?? ''),
    },
    {
      label: t('walkPrint.label.light'),
      value:
        time === null
          ? t('walkPrint.notSet')
          : `${sunText(time.sun, words)}. ${lightText(time.light, time.startMinute, words)}`,
    },
    { label: t('walkPrint.label.loop'), value: lengthText(sheet, words) },
    {
      label: t('walkPrint.label.purpose'),
      value: orNot(purposes.map((one) => t(`walk.purpose.${one}`)).join(', ')),
    },
    {
      label: t('walkPrint.label.audience'),
      value: [
        audience.trim() === '' ? t('walkPrint.notFilled') : audience.trim(),
        participants === null
          ? t('walkPrint.peopleNone')
          : t('walkPrint.people', { count: participants }),
      ].join(', '),
    },
  ];
}

export function Fields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className="pb-paper-wlk-fields">
      {fields.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Heading({ children }: { readonly children: ReactNode }) {
  return <h2 className="pb-paper-heading">{children}</h2>;
}

/** A heading with its lines; nothing where there are no lines. */
export function listBlocks(
  id: string,
  title: string,
  lines: readonly ReactNode[],
): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  return [
    { id, keepsWithNext: true, content: <Heading>{title}</Heading> },
    ...lines.map((line, index) => ({
      id: `${id}-${index}`,
      content: <p className="pb-paper-line">{line}</p>,
    })),
  ];
}

type Sourced = Pick<WalkSheet, 'sources' | 'attributions'>;

/** What the sheet rests on: the document, the plan itself, the sun and what is drawn. */
export function sourceBlocks(
  sheet: Sourced,
  own: readonly string[],
  words: Words,
): readonly PaperBlock[] {
  const { t } = words;
  return listBlocks('sources', t('walkPrint.sources.title'), [
    ...(sheet.sources.length === 0
      ? [t('walkPrint.sources.none')]
      : sheet.sources.map((source) => `[${source.number}] ${sourceText(source, words)}`)),
    ...own,
    t('walkPlan.time.source'),
    attributionText(sheet, words),
  ]);
}

/** A box to tick with a pen. */
export function TickBox({ children }: { readonly children: ReactNode }) {
  return (
    <span className="pb-paper-wlk-tick">
      <span className="pb-paper-wlk-box" aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}

/** Empty lines to write on. */
export function WriteLines({ lines }: { readonly lines: number }) {
  return (
    <div className="pb-paper-wlk-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines never move
        <span key={line} />
      ))}
    </div>
  );
}
