import './import.css';
import type { Importer } from '../../../commands/import-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Note } from '../../../ui/notice.tsx';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { ContentsStep } from './contents-step.tsx';
import { FileStep } from './file-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { RefusedStep } from './refused-step.tsx';
import { ResultStep } from './result-step.tsx';
import { StepLine } from './step-line.tsx';

export function ImportTab({ importer }: SourcesTabProps) {
  const { t, format } = useText();
  const passedOver = useApp((state) => state.filesPassedOver);
  const status = useApp(({ importStage }) => importStage.status);
  return (
    <div className="pb-imp">
      {status !== 'none' && <StepLine />}
      {passedOver.length > 0 && (
        <Note>{t('importing.passedOver', { files: format.list(passedOver) })}</Note>
      )}
      <Stage importer={importer} />
    </div>
  );
}

function Stage({ importer }: { readonly importer: Importer }) {
  const stage = useApp((state) => state.importStage);
  switch (stage.status) {
    case 'none':
      return <FileStep importer={importer} />;
    case 'reading':
      return (
        <ReadingStep
          fileName={stage.fileName}
          totalBytes={stage.totalBytes}
          progress={stage.progress}
          onStop={importer.stop}
        />
      );
    case 'taking':
      return (
        <ReadingStep
          fileName={stage.file.found.name}
          totalBytes={stage.file.found.bytes}
          progress={stage.progress}
          isTaking
          onStop={importer.stop}
        />
      );
    case 'refused':
      return <RefusedStep stage={stage} importer={importer} />;
    case 'found':
      return stage.step === 'contents' ? (
        <ContentsStep file={stage.file} importer={importer} />
      ) : (
        <MappingStep file={stage.file} refusal={stage.refusal} importer={importer} />
      );
    case 'done':
      return <ResultStep stage={stage} importer={importer} />;
  }
}
