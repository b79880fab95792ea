import {
  type AssessmentSentence,
  factsOf,
  type SentenceListItem,
  type SentenceSlot,
  type SlotName,
  type SuggestedSection,
} from '../domain/assessment/sentence.ts';
import type { Fact } from '../domain/fact/fact.ts';
import { openSlots, splitSlots } from './split-slots.ts';
import type { Words } from './use-text.ts';

/** A piece of a sentence; `factId` where it holds a figure. */
export interface FactPiece {
  readonly text: string;
  readonly factId: string | null;
}

/** Digits with what joins them: `155 286`, `16–19`, `2024-12-31`, `I-47v24`. */
const WITH_DIGITS = /((?:I-[A-Za-z0-9-]+)|\d(?:[\d\s.,:/–-]*\d)?(?:\s?%)?)/u;

/** A sentence in pieces: every digit stands in a piece that leads to a fact. */
export function sentencePieces(
  { code, slots }: AssessmentSentence,
  nameOf: (placeId: string) => string,
  words: Words,
): readonly FactPiece[] {
  const values = Object.fromEntries(Object.keys(slots).map((name) => [name, name])) as Record<
    SlotName,
    string
  >;
  const pattern = words.t(`assessment.sentence.${code}`, openSlots(values));
  const pieces = splitSlots(pattern, values).flatMap(({ text, slot }): readonly FactPiece[] => {
    const filled = slot === null ? undefined : slots[slot];
    return filled === undefined ? [plain(text)] : slotPieces(filled, nameOf, words);
  });
  return capitalized(withoutDoubleStops(pieces));
}

/** A section's sentences, each as text. */
export function sectionLines(
  { sentences }: SuggestedSection,
  nameOf: (placeId: string) => string,
  words: Words,
): readonly string[] {
  return sentences.map((sentence) => textOf(sentencePieces(sentence, nameOf, words)));
}

/** The suggestion as a person begins to write from it: a sentence a line. */
export function sectionText(
  section: SuggestedSection,
  nameOf: (placeId: string) => string,
  words: Words,
): string {
  return sectionLines(section, nameOf, words).join('\n');
}

export function textOf(pieces: readonly FactPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Codes of the contradictions that a section's facts are part of, each once. */
export function contradictionsOf({ sentences }: SuggestedSection): readonly string[] {
  return [
    ...new Set(sentences.flatMap(factsOf).flatMap(({ contradictionIds }) => contradictionIds)),
  ];
}

function slotPieces(
  slot: SentenceSlot,
  nameOf: (placeId: string) => string,
  words: Words,
): readonly FactPiece[] {
  const { t, format } = words;
  switch (slot.kind) {
    case 'figure':
      return [{ text: figureText(slot.fact, words), factId: slot.fact.id }];
    case 'statement':
      return statementPieces(slot.fact, words);
    case 'text':
      return withFigures(format.text(slot.text), slot.fact);
    case 'place':
      return withFigures(nameOf(slot.placeId), slot.fact);
    case 'years':
      return withFigures(yearsText(slot.years), slot.fact);
    case 'date':
      return [{ text: format.date(slot.date), factId: slot.fact.id }];
    case 'code':
      return [{ text: slot.id, factId: slot.fact.id }];
    case 'verdict':
      return [plain(endText(slot, words))];
    case 'step':
      return [plain(t(`step.${slot.step}`))];
    case 'drug-scene':
      return [plain(t(`drugScene.${slot.state}`))];
    case 'list':
      return slot.items.flatMap((item, index) => [
        ...(index === 0 ? [] : [plain(slot.style === 'long' ? '; ' : ', ')]),
        ...itemPieces(item, slot.style, nameOf, words),
      ]);
  }
}

function itemPieces(
  { head, aside }: SentenceListItem,
  style: 'short' | 'long',
  nameOf: (placeId: string) => string,
  words: Words,
): readonly FactPiece[] {
  const shown = slotPieces(head, nameOf, words);
  if (aside.length === 0) return shown;
  const beside = aside.flatMap((slot, index) => [
    ...(index === 0 ? [] : [plain(', ')]),
    ...slotPieces(slot, nameOf, words),
  ]);
  return style === 'long'
    ? [...shown, plain(', '), ...beside]
    : [...shown, plain(' ('), ...beside, plain(')')];
}

function endText(
  { code, against }: Extract<SentenceSlot, { kind: 'verdict' }>,
  { t }: Words,
): string {
  if (code === 'several') return t('compareView.finding.several');
  if (against === 'comparator' && code === 'reliable-increase') return t('compare.higher');
  if (against === 'comparator' && code === 'reliable-decrease') return t('compare.lower');
  return t(`compare.end.${code}`);
}

/** `36 % (2025)`, `155 286 personer (2024-12-31)`. */
function figureText(fact: Fact, words: Words): string {
  const { t } = words;
  return t('assessment.figureWhen', { value: valueText(fact, words), when: whenText(fact, words) });
}

function valueText({ value, unit }: Fact, { t, format }: Words): string {
  if (value.kind === 'yes-no') return value.value ? t('source.yes') : t('source.no');
  if (value.kind === 'none') return t('source.noValue');
  if (value.unit === 'procent') return format.share(value.value / 100);
  // A count says what it counts already.
  const rest = format.text(unit).replace(/^(?:antal|number)\s*/, '');
  return rest === ''
    ? format.number(value.value)
    : t('source.unitNumber', { value: format.number(value.value), unit: rest });
}

function whenText({ period, year }: Fact, { t, format }: Words): string {
  if (period.kind === 'stated') {
    const said = format.text(period.text);
    return 'year' in year && !said.includes(String(year.year)) ? `${said} ${year.year}` : said;
  }
  switch (year.kind) {
    case 'year':
      return String(year.year);
    case 'school-year':
      return t('source.schoolYear', { from: year.firstYear, to: year.firstYear + 1 });
    case 'earlier-years':
      return t('assessment.earlierYears');
    case 'not-stated':
      return t('assessment.noYear');
  }
}

/** The fact's words; its period follows where they do not say its year. The period leads to the fact. */
function statementPieces(fact: Fact, words: Words): readonly FactPiece[] {
  const said = words.format.text(fact.text);
  const when = whenText(fact, words);
  const pieces = withFigures(said, fact);
  if ('year' in fact.year && said.includes(String(fact.year.year))) return pieces;
  return [...pieces, plain(' '), { text: `(${when})`, factId: fact.id }];
}

function withFigures(text: string, { id }: Fact): readonly FactPiece[] {
  return text
    .split(WITH_DIGITS)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, factId: /\d/.test(part) ? id : null }));
}

/** `2021, 2022`, and a span where more than two follow each other: `2021–2024`. */
function yearsText(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
    .join(', ');
}

function plain(text: string): FactPiece {
  return { text, factId: null };
}

/** Words of the data may end in a stop of their own. */
function withoutDoubleStops(pieces: readonly FactPiece[]): readonly FactPiece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]?.text ?? '';
    const isDouble = piece.text.endsWith('.') && /^[.:]/.test(next);
    return isDouble ? { ...piece, text: piece.text.slice(0, -1) } : piece;
  });
}

function capitalized(pieces: readonly FactPiece[]): readonly FactPiece[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return pieces;
  return [
    { ...first, text: first.text.charAt(0).toLocaleUpperCase() + first.text.slice(1) },
    ...rest,
  ];
}
