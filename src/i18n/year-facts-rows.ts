import type { YearFacts } from '../domain/year-diff/year-facts.ts';
import type { YearFault } from '../domain/year-diff/year-fault.ts';
import type { Words } from './use-text.ts';

/** A kept year as a document: everything that was read, and everything that was not. */
export function yearFactsRows(
  body: YearFacts,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): readonly { readonly label: string; readonly value: string }[] {
  const sources = new Map(body.sources.map(({ id, name }) => [id, name]));
  const leftOut = [...body.places, ...body.sourceChoices].filter(({ to }) => to === null);
  return [
    { label: t('nextYear.diary.year'), value: String(body.year) },
    { label: t('nextYear.diary.file'), value: body.fileName },
    { label: t('nextYear.diary.used'), value: t(body.isUsed ? 'source.yes' : 'source.no') },
    ...body.facts.map((fact) => ({
      label: t('nextYear.diary.fact', {
        what: [fact.indicator, fact.group].filter((text) => text !== '').join(', '),
        place: nameOf(fact.place),
        year: fact.year,
      }),
      value: t('nextYear.diary.value', {
        value: valueText(fact, format, t),
        text: fact.sv,
        source: sources.get(fact.sourceId) ?? fact.sourceId,
        lines: t('source.lines', { lines: fact.lines }),
      }),
    })),
    { label: t('nextYear.diary.leftOut'), value: leftOut.map(({ from }) => from).join(', ') },
    {
      label: t('nextYear.diary.faults'),
      value: body.faults.map((fault) => faultText(fault, { t, format })).join(' '),
    },
  ].filter(({ value }) => value !== '');
}

function valueText(
  { value, unit }: YearFacts['facts'][number],
  format: Words['format'],
  t: Words['t'],
): string {
  if (value === null) return t('source.noValue');
  if (typeof value === 'boolean') return t(value ? 'source.yes' : 'source.no');
  return `${format.exact(value)} ${unit}`;
}

/** Where, what stands there, and what to do. */
export function faultText({ at, code, found }: YearFault, { t }: Words): string {
  const where =
    at.kind === 'cell'
      ? t('nextYear.faults.cell', { row: at.row, column: at.column })
      : t('nextYear.faults.path', { path: at.path });
  const what = found === undefined ? '' : ` ${t('nextYear.faults.found', { found })}`;
  return `${where}:${what} ${t(`nextYear.faults.code.${code}`)}`;
}
