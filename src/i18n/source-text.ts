import type { SourceTraitName } from '../domain/source/source.ts';
import type { SourceEntry } from '../domain/source/source-register.ts';
import type { Words } from './use-text.ts';

/** Missing is said in words and looks like it; what cannot be is not missing. */
export interface TraitText {
  readonly state: 'stated' | 'missing' | 'not-applicable';
  readonly text: string;
  /** What it rests on; empty where nothing is stated. */
  readonly ground: string;
}

export function listingOf(entry: SourceEntry): 'listed' | 'unlisted' | 'data-set' | 'own' {
  if (entry.kind !== 'document') return entry.kind;
  return entry.isListed ? 'listed' : 'unlisted';
}

/** What is known of a source, or that it is not. */
export function traitText(entry: SourceEntry, name: SourceTraitName, words: Words): TraitText {
  const { t, format } = words;
  const stated = (text: string, ground: string): TraitText => ({ state: 'stated', text, ground });
  const missing: TraitText = { state: 'missing', text: t('sourceRegister.missing'), ground: '' };
  switch (entry.kind) {
    case 'document': {
      const trait = entry.traits[name];
      if (trait?.text === undefined) return missing;
      return stated(format.text(trait.text), groundText(entry, name, words));
    }
    case 'data-set': {
      const { owner, bias } = entry.dataSet;
      const ground = t('sourceRegister.fromDataSet');
      if (name === 'owner') return stated(owner, ground);
      if (name === 'bias') return stated(format.text(bias), ground);
      return name === 'answers'
        ? { ...missing, state: 'not-applicable', text: t('sourceRegister.notSurvey') }
        : missing;
    }
    case 'own': {
      const ground = t('sourceRegister.fromImport');
      if (name === 'owner') return stated(entry.owner, ground);
      if (name !== 'answers') return missing;
      const { accepted, read } = entry.rows;
      const number = (value: number) => format.number(value);
      return stated(
        t('sourceRegister.rows', { accepted: number(accepted), read: number(read) }),
        ground,
      );
    }
  }
}

/** What a trait rests on: the title, and lines of the document. */
export function groundText(
  { traits, facts }: Extract<SourceEntry, { kind: 'document' }>,
  name: SourceTraitName,
  { t, format }: Words,
): string {
  const trait = traits[name];
  if (trait === undefined) return '';
  const grounds = facts.filter(({ id }) => trait.factIds.includes(id));
  const list = [
    ...(trait.isFromTitle ? [t('sourceRegister.fromTitle')] : []),
    ...(grounds.length === 0
      ? []
      : [
          t('sourceRegister.fromFacts', {
            count: grounds.length,
            lines: [...new Set(grounds.map(({ lines }) => lines))].join(', '),
          }),
        ]),
    ...trait.contradictionIds,
  ];
  return format.list(list);
}

/** Years of the statements, or the days that a set covers. */
export function yearsText(entry: SourceEntry, { t, format }: Words): string {
  if (entry.kind === 'data-set') return format.text(entry.dataSet.period);
  if (entry.kind === 'own') {
    return entry.period === null
      ? t('sourceRegister.missing')
      : t('sourceRegister.yearRange', { first: entry.period.start, last: entry.period.end });
  }
  const [first] = entry.years;
  if (first === undefined) return t('sourceRegister.noYear');
  return entry.years.join(', ');
}
