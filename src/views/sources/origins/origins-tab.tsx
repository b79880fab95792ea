import './origins.css';
import { useSearchParams } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';
import { selectSourceRegister } from '../../../state/select-sources.ts';
import { useApp } from '../../../state/use-app.ts';
import { Note } from '../../../ui/notice.tsx';
import { SourceDetail } from './source-detail.tsx';
import { SourceTable } from './source-table.tsx';

const KEY = 'kalla';

/** Every source, with what is known of it and what uses it. */
export function OriginsTab() {
  const { t } = useText();
  const entries = useApp(selectSourceRegister);
  const [params, setParams] = useSearchParams();
  const id = params.get(KEY);
  const chosen = entries.find((entry) => entry.id === id);
  if (entries.length === 0) return <p role="status">{t('sourceRegister.waiting')}</p>;
  if (chosen !== undefined) {
    return <SourceDetail key={chosen.id} entry={chosen} onBack={() => setParams({})} />;
  }
  return (
    <div className="pb-org">
      <h2 className="pb-org-title">{t('sourceRegister.title')}</h2>
      <p className="pb-org-lead">{t('sourceRegister.lead')}</p>
      {id !== null && <Note>{t('sourceRegister.unknown', { id })}</Note>}
      <SourceTable entries={entries} onOpen={(sourceId) => setParams({ [KEY]: sourceId })} />
    </div>
  );
}
