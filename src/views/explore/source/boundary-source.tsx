import { useText } from '../../../i18n/use-text.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { DefinitionList } from '../../../ui/definition-list.tsx';

/** Who drew a place's boundary, along what, and how far off it may be. */
export function BoundarySource({ placeId }: { readonly placeId: string }) {
  const { t, format } = useText();
  const place = useApp(selectPlacesById).get(placeId);
  const showSource = useApp((state) => state.showSource);
  const openDataSetList = useApp((state) => state.openDataSetList);
  const boundary = place?.boundary;
  if (place === undefined || boundary === undefined) return <p>{t('source.missing')}</p>;
  return (
    <>
      <p className="pb-source-statement">
        {place.label}: {t('place.boundaryLink', { metres: format.number(boundary.accuracyM) })}
      </p>
      <DefinitionList
        items={[
          { term: t('boundary.origin'), value: t(`boundary.${boundary.origin}`) },
          {
            term: t('boundary.accuracy'),
            value: t('boundary.metres', { metres: format.number(boundary.accuracyM) }),
          },
          {
            term: t('boundary.along'),
            value:
              boundary.note === undefined ? t('boundary.notStated') : format.text(boundary.note),
          },
          { term: t('boundary.means'), value: t('boundary.meaning') },
        ]}
      />
      <LinkButton
        onPress={() => {
          showSource(null);
          openDataSetList(true);
        }}
      >
        {t('boundary.dataSets')}
      </LinkButton>
    </>
  );
}
