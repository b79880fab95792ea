import './keeping.css';
import { useState } from 'react';
import type { PlanText } from '../../../i18n/plan-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { DiaryDialog } from '../diary-dialog.tsx';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { BinList } from './bin-list.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { KeepingNotices } from './keeping-notices.tsx';
import { PlanList } from './plan-list.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { SetList } from './set-list.tsx';
import { WipeAll } from './wipe-all.tsx';

/** What is kept on the device, what was thrown away, and every way out. */
export function KeepingTab({ keeper }: SourcesTabProps) {
  const { t } = useText();
  const status = useApp((state) => state.keepingStatus);
  const [documents, setDocuments] = useState<readonly PlanText[] | null>(null);
  return (
    <div className="pb-kept">
      <p>{t('keeping.lead')}</p>
      <KeepingNotices />
      {status === 'opening' && <p role="status">{t('keeping.opening')}</p>}
      <HistoryButtons />
      <PlanList keeper={keeper} onDiary={setDocuments} />
      <SetList keeper={keeper} />
      <BinList keeper={keeper} onDiary={setDocuments} />
      <SetAsideList keeper={keeper} />
      <WipeAll keeper={keeper} onDiary={setDocuments} />
      {documents !== null && (
        <DiaryDialog documents={documents} onClose={() => setDocuments(null)} />
      )}
    </div>
  );
}
