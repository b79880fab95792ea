import { useEffect, useState } from 'react';
import type { NavigateFunction } from 'react-router';
import type { Importer } from '../commands/import-file.ts';
import { useText } from '../i18n/use-text.ts';
import { useAppStore } from '../state/use-app.ts';
import { viewPaths } from './view-paths.ts';

interface FileDropProps {
  readonly importer: Importer;
  readonly navigate: NavigateFunction;
}

/** A file can be dropped anywhere on the page; nothing else that is dropped is taken. */
export function FileDrop({ importer, navigate }: FileDropProps) {
  const { t } = useText();
  const store = useAppStore();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [first] = files;
      if (first?.name.toLowerCase().endsWith('.platsbild')) {
        store.getState().bringProject(first);
        void navigate(`${viewPaths.sources}/projekt`);
        return;
      }
      void navigate(`${viewPaths.sources}/import`);
      void importer.open(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [store, importer, navigate]);
  return isOver ? <div className="pb-drop">{t('importing.dropNow')}</div> : null;
}
