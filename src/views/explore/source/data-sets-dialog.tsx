import { useText } from '../../../i18n/use-text.ts';
import { ready } from '../../../state/data-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import { ModalDialog } from '../../../ui/dialog.tsx';

interface DataSetsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Whose data this is, under what licence, from when, and what is known to be askew in it. */
export function DataSetsDialog({ isOpen, onClose }: DataSetsDialogProps) {
  const { t, format } = useText();
  const dataSets = useApp(({ pack }) => ready(pack.sources)?.dataSets ?? null);
  return (
    <ModalDialog
      isOpen={isOpen}
      title={t('source.dataSets')}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {dataSets === null && <p>{t('source.missing')}</p>}
      {dataSets?.map((dataSet) => (
        <section key={dataSet.id}>
          <h3 className="pb-source-heading">{format.text(dataSet.title)}</h3>
          <DefinitionList
            items={[
              { term: t('source.owner'), value: dataSet.owner },
              { term: t('source.licence'), value: dataSet.licence },
              { term: t('source.attribution'), value: dataSet.attribution },
              { term: t('source.fetched'), value: dataSet.fetched },
              { term: t('source.period'), value: format.text(dataSet.period) },
              { term: t('source.bias'), value: format.text(dataSet.bias) },
            ]}
          />
        </section>
      ))}
    </ModalDialog>
  );
}
