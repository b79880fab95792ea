import type { ProjectActions } from '../../../commands/project-file.ts';
import { sourcedDenominators } from '../../../domain/denominator/denominator.ts';
import { type ExportWords, exportColumns } from '../../../domain/export/set-table.ts';
import { incidentCategories, incidentChannels } from '../../../domain/incident/incident.ts';
import type { OwnSet } from '../../../domain/own-data/own-set.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectKnownPlaces } from '../../../state/select-known-places.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Badge } from '../../../ui/chip.tsx';
import { saveFile } from '../../../ui/save-file.ts';

const formats = ['csv', 'xlsx', 'geojson'] as const;
const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const;

/** Own data as tables, each with its source and period above it. */
export function TablesOut({ actions }: { readonly actions: ProjectActions }) {
  const words = useText();
  const { t } = words;
  const sets = useApp((state) => state.ownSets);
  const places = useApp(selectKnownPlaces);
  if (sets.length === 0) return null;
  const save = async (set: OwnSet, format: (typeof formats)[number]) => {
    const names = Object.fromEntries(places.map(({ id, name }) => [id, name]));
    const bytes = await actions.table(set, format, exportWords(set, names, words));
    saveFile(new Blob([bytes], { type: types[format] }), `${set.name}.${format}`);
  };
  return (
    <section aria-labelledby="project-out">
      <h2 id="project-out">{t('project.out.title')}</h2>
      <p>{t('project.out.lead')}</p>
      <ul className="pb-proj-list">
        {sets.map((set) => (
          <li key={set.id}>
            <span>
              <strong>{set.name}</strong> <Badge variant="neutral">{t('ownData.badge')}</Badge>
            </span>
            <span className="pb-proj-actions">
              {formats.map((format) => (
                <Button key={format} size="small" onPress={() => void save(set, format)}>
                  {t(`project.out.${format}`)}
                  <span className="pb-visually-hidden">{` ${set.name}`}</span>
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function exportWords(
  { source, period }: OwnSet,
  places: Readonly<Record<string, string>>,
  { t }: Words,
): ExportWords {
  const named = <Id extends string>(ids: readonly Id[], nameOf: (id: Id) => string) =>
    Object.fromEntries(ids.map((id) => [id, nameOf(id)])) as Readonly<
      Record<string, string>
    > as Record<Id, string>;
  return {
    columns: named(exportColumns, (column) => t(`project.out.column.${column}`)),
    categories: named(incidentCategories, (id) => t(`practice.category.${id}`)),
    channels: named(incidentChannels, (id) => t(`practice.channel.${id}`)),
    denominators: named(sourcedDenominators, (id) => t(`compareView.denominator.name.${id}`)),
    places,
    withheld: t('project.out.withheld'),
    about: t('project.out.about', {
      source,
      period: period === null ? t('project.out.noPeriod') : `${period.start} – ${period.end}`,
    }),
    sheet: t('project.out.sheet'),
    aboutSheet: t('project.out.aboutSheet'),
  };
}
