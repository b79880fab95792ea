import './residents.css';
import { useMemo, useState } from 'react';
import { buildResidents } from '../../../domain/residents/build-residents.ts';
import { type ResidentsSettings, residentsSections } from '../../../domain/residents/residents.ts';
import { residentsPage } from '../../../i18n/residents-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWordsOf } from '../../../i18n/words-of.ts';
import { madeAt } from '../../../print/made-at.ts';
import {
  type ResidentsData,
  selectIsResidentsDataLost,
  selectResidentsCounted,
  selectResidentsData,
} from '../../../state/select-residents.ts';
import { useApp } from '../../../state/use-app.ts';
import { Notice } from '../../../ui/notice.tsx';
import { LeftOut } from './left-out.tsx';
import { PagePreview } from './page-preview.tsx';
import { SaveResidents } from './save-residents.tsx';
import { SettingsForm } from './settings-form.tsx';

const NO_COUNTS = 'none';

const firstSettings: ResidentsSettings = {
  title: '',
  introduction: '',
  contact: 'safety-coordinator',
  language: 'sv',
  sections: residentsSections,
};

/** A page about the area for those who live in it: what goes in, what stays out, and the file. */
export function ResidentsTab() {
  const { t } = useText();
  const data = useApp(selectResidentsData);
  const isLost = useApp(selectIsResidentsDataLost);
  if (data !== null) return <ResidentsDesk data={data} />;
  return isLost ? (
    <Notice kind="error" title={t('residents.save.namesMissing')} />
  ) : (
    <p role="status">{t('residents.loading')}</p>
  );
}

function ResidentsDesk({ data }: { readonly data: ResidentsData }) {
  const { t } = useText();
  const wordsOf = useWordsOf();
  const [settings, setSettings] = useState(firstSettings);
  const [countSource, setCountSource] = useState(NO_COUNTS);
  const [made] = useState(() => madeAt(new Date()).date);
  const counted = useApp((state) => selectResidentsCounted(state, countSource));
  const { sections } = settings;
  // Words of one's own change with every letter; what may be said does not.
  const built = useMemo(
    () => buildResidents({ ...data, counted, made }, { ...firstSettings, sections }),
    [data, counted, made, sections],
  );
  const document = useMemo(() => ({ ...built, settings }), [built, settings]);
  const words = useMemo(() => wordsOf(settings.language), [wordsOf, settings.language]);
  const page = useMemo(() => residentsPage(document, words), [document, words]);
  return (
    <div className="pb-res">
      <div className="pb-res-desk">
        <p>{t('residents.lead')}</p>
        <SettingsForm
          settings={settings}
          onChange={setSettings}
          countSource={countSource}
          onCountSource={setCountSource}
          defaultTitle={words.t('residents.page.title', {
            area: document.region.name,
            year: document.year,
          })}
        />
        <SaveResidents page={page} document={document} names={data.names} facts={data.facts} />
        <LeftOut document={document} total={data.facts.length} />
      </div>
      <PagePreview page={page} />
    </div>
  );
}
