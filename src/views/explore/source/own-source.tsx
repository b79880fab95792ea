import type { OwnSet } from '../../../domain/own-data/own-set.ts';
import { setPeriod } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { useApp } from '../../../state/use-app.ts';
import { DefinitionList } from '../../../ui/definition-list.tsx';

/** What a person said of an import, and how much of the file was taken in. */
export function OwnSource({ setId }: { readonly setId: string }) {
  const { t } = useText();
  const set = useApp(({ ownSets }) => ownSets.find(({ id }) => id === setId));
  return set === undefined ? <p>{t('ownData.gone.title')}</p> : <OwnSetFacts set={set} />;
}

function OwnSetFacts({ set }: { readonly set: OwnSet }) {
  const words = useText();
  const { t, format } = words;
  const { content, file, rows } = set;
  const number = (value: number) => format.number(value);
  return (
    <>
      <p className="pb-source-statement">
        <OriginBadge origin="own" />{' '}
        {content.kind === 'incidents' &&
          t('ownData.statement', { number: number(content.columns.count) })}
      </p>
      <DefinitionList
        items={[
          { term: t('ownData.name'), value: set.name },
          { term: t('ownData.from'), value: set.source },
          { term: t('source.period'), value: setPeriod(set, words) },
          { term: t('ownData.file'), value: file.name },
          { term: t('ownData.imported'), value: set.importedAt.slice(0, 10) },
          {
            term: t('ownData.rows'),
            value: t('ownData.rowsText', {
              accepted: number(rows.accepted),
              read: number(rows.read),
              refused: number(rows.refused),
              withoutPlace: number(rows.withoutPlace),
            }),
          },
        ]}
      />
    </>
  );
}
