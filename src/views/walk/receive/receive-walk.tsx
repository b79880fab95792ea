import '../walk.css';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { bringWalkFile } from '../../../commands/walk-files.ts';
import { receiveLink } from '../../../domain/walk/files/receive-link.ts';
import type { WalkFileRefusal } from '../../../domain/walk/files/walk-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import { walkTableWords } from '../../../i18n/walk-file-text.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TakeIn } from './take-in.tsx';

interface ReceiveWalkProps {
  /** Of the walks. */
  readonly path: string;
  /** Where own data is taken in. */
  readonly sourcesPath: string;
  /** As the address has it; undefined: a file. */
  readonly payload: string | undefined;
}

/** A walk from a link or a file: what it holds and what it changes, before anything is taken in. */
export function ReceiveWalk({ path, sourcesPath, payload }: ReceiveWalkProps) {
  const { t } = useText();
  const brought = useApp((state) => state.broughtWalk);
  const walksBrought = useApp((state) => state.walksBrought);
  const link = useMemo(() => (payload === undefined ? null : receiveLink(payload)), [payload]);
  const found = link ?? brought?.found ?? null;
  const fileName = link === null ? (brought?.fileName ?? null) : null;
  return (
    <main className="pb-page" id="main">
      <div className="pb-wlk-receive">
        <Link to={path}>{t('walkFiles.receive.back')}</Link>
        <h1>{t('walkFiles.receive.title')}</h1>
        {found === null && <p>{t('walkFiles.receive.lead')}</p>}
        {found?.status === 'refused' && (
          <Refused code={found.code} fileName={fileName} sourcesPath={sourcesPath} />
        )}
        {found?.status === 'read' && (
          <>
            <p>
              {fileName === null
                ? t('walkFiles.receive.fromLink')
                : t('walkFiles.receive.fromFile', { file: fileName })}
            </p>
            <TakeIn key={payload ?? walksBrought} file={found.file} path={path} />
          </>
        )}
        {link === null && <ChooseFile isAnother={found !== null} />}
      </div>
    </main>
  );
}

interface RefusedProps {
  readonly code: WalkFileRefusal;
  readonly fileName: string | null;
  readonly sourcesPath: string;
}

function Refused({ code, fileName, sourcesPath }: RefusedProps) {
  const { t } = useText();
  const title =
    fileName === null
      ? t('walkFiles.receive.refusedLink')
      : t('walkFiles.receive.refused', { file: fileName });
  return (
    <Notice kind="error" title={title}>
      <p>{t(`walkFiles.receive.refusal.${code}`)}</p>
      {code === 'not-a-walk' && <Link to={sourcesPath}>{t('walkFiles.receive.asOwnData')}</Link>}
    </Notice>
  );
}

function ChooseFile({ isAnother }: { readonly isAnother: boolean }) {
  const { t } = useText();
  const store = useAppStore();
  return (
    <div>
      <FileButton
        variant={isAnother ? 'secondary' : 'primary'}
        accept=".gpx,.geojson,.json,.csv,.ics"
        onFiles={([file]) => {
          if (file === undefined) return;
          void bringWalkFile(store, file, [walkTableWords('sv'), walkTableWords('en')]);
        }}
      >
        {t(isAnother ? 'walkFiles.receive.another' : 'walkFiles.receive.choose')}
      </FileButton>
    </div>
  );
}
