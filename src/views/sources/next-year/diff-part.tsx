import { useMemo, useState } from 'react';
import { csvText } from '../../../domain/text/csv-text.ts';
import { type DiffKind, diffKinds } from '../../../domain/year-diff/diff-facts.ts';
import { sourceTitle } from '../../../i18n/fact-text.ts';
import type { PlanText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { YearDiff } from '../../../state/select-year-diffs.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { useDiffColumns } from './diff-columns.tsx';
import { diffPaper } from './diff-paper.ts';
import { ListsPart } from './lists-part.tsx';

const ALL = ':all';
const BATCH = 40;

interface DiffPartProps {
  readonly diff: YearDiff;
  readonly onPaper: (document: PlanText) => void;
}

/** What is new, changed and dropped, with every figure's document and source. */
export function DiffPart({ diff, onPaper }: DiffPartProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const columns = useDiffColumns(diff);
  const [kinds, setKinds] = useState<readonly DiffKind[]>(['new', 'changed', 'dropped']);
  const [place, setPlace] = useState(ALL);
  const [source, setSource] = useState(ALL);
  const { lines, before, after } = diff;
  const all = useMemo(() => {
    const facts = lines.flatMap((line) => [line.before ?? [], line.after ?? []].flat());
    const titles = new Map(
      [...before.sources, ...after.sources].map((one) => [one.id, sourceTitle(one, words)]),
    );
    return {
      places: [...new Set(facts.map(({ placeId }) => placeId))],
      sources: [...new Set(facts.map(({ sourceId }) => titles.get(sourceId) ?? sourceId))],
      titleOf: (id: string) => titles.get(id) ?? id,
    };
  }, [lines, before, after, words]);
  const rows = useMemo(
    () =>
      lines.filter((line) => {
        const facts = [line.before, line.after].filter((fact) => fact !== null);
        return (
          (kinds.length === 0 || kinds.includes(line.kind)) &&
          (place === ALL || facts.some(({ placeId }) => placeId === place)) &&
          (source === ALL || facts.some(({ sourceId }) => all.titleOf(sourceId) === source))
        );
      }),
    [lines, kinds, place, source, all],
  );
  const counts = Object.fromEntries(
    diffKinds.map((kind) => [kind, lines.filter((line) => line.kind === kind).length]),
  ) as Record<DiffKind, number>;
  const names = { before: format.text(before.title), after: format.text(after.title) };
  const collator = new Intl.Collator(format.language);
  const choices = (ids: readonly string[], labelOf: (id: string) => string) => [
    { id: ALL, label: t('nextYear.diff.all') },
    ...ids
      .map((id) => ({ id, label: labelOf(id) }))
      .toSorted((a, b) => collator.compare(a.label, b.label)),
  ];
  const saveCsv = () => {
    const table = [
      columns.map(({ header }) => header),
      ...rows.map((row) => columns.map(({ text }) => text(row))),
    ];
    saveFile(
      new Blob([csvText(table, format.language === 'sv' ? ',' : '.')], {
        type: 'text/csv;charset=utf-8',
      }),
      t('nextYear.diff.csvFile', { before: before.year, after: after.year }),
    );
  };
  const heading = `next-year-diff-${after.year}-${before.year}`;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t('nextYear.diff.title', names)}</h3>
      <p>
        {t('nextYear.diff.summary', {
          added: format.number(counts.new),
          changed: format.number(counts.changed),
          dropped: format.number(counts.dropped),
          unchanged: format.number(counts.unchanged),
        })}
      </p>
      <p className="pb-nxt-quiet">{t('nextYear.diff.rule')}</p>
      <ToggleChips
        label={t('nextYear.diff.kinds')}
        chips={diffKinds.map((kind) => ({
          id: kind,
          label: t(`nextYear.diff.kindPlural.${kind}`, { count: counts[kind] }),
          isOn: kinds.includes(kind),
        }))}
        onToggle={(index) => {
          const kind = diffKinds[index];
          if (kind === undefined) return;
          setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
        }}
      />
      <div className="pb-nxt-filters">
        <SelectField
          label={t('nextYear.diff.place')}
          value={place}
          options={choices(all.places, nameOf)}
          onChange={setPlace}
        />
        <SelectField
          label={t('nextYear.diff.source')}
          value={source}
          options={choices(all.sources, (id) => id)}
          onChange={setSource}
        />
      </div>
      {rows.length === 0 ? (
        <p>{t('nextYear.diff.none')}</p>
      ) : (
        <DataTable
          label={t('nextYear.diff.table')}
          caption={t('nextYear.diff.title', names)}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          selectedId={null}
          initialSort={null}
          copyLabel={t('nextYear.diff.copy')}
          copiedLabel={t('nextYear.diff.copied')}
          locale={format.language}
          batch={{
            size: BATCH,
            moreLabel: (shown, total) => t('nextYear.diff.more', { shown, total }),
          }}
        />
      )}
      <div className="pb-nxt-actions">
        <Button onPress={() => onPaper(diffPaper({ ...diff, lines: rows }, nameOf, words))}>
          {t('nextYear.diff.print')}
        </Button>
        <Button onPress={saveCsv}>{t('nextYear.diff.csv')}</Button>
      </div>
      <ListsPart lists={diff.lists} />
    </section>
  );
}
