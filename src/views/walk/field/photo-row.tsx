import { useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import type { PhotoIssue } from '../../../domain/walk/photo.ts';
import type { Observation } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { PhotoThumb } from './photo-thumb.tsx';

interface PhotoRowProps {
  readonly walkId: string;
  readonly observation: Observation;
  readonly field: WalkInField;
}

/** The photos of an observation, and the camera with what to mind before it. */
export function PhotoRow({ walkId, observation, field }: PhotoRowProps) {
  const { t } = useText();
  const [isSaving, setIsSaving] = useState(false);
  const [issue, setIssue] = useState<PhotoIssue | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { id, photoIds } = observation;
  const take = async (files: readonly File[]) => {
    setIsSaving(true);
    setIssue(null);
    for (const file of files) setIssue(await field.takePhoto(walkId, id, file));
    setIsSaving(false);
  };
  const remove = async (photoId: string) =>
    setHasFailed(!(await field.removePhoto(walkId, id, photoId)));
  return (
    <section aria-labelledby="pb-onsite-photos">
      <h2 id="pb-onsite-photos">{t('walkField.photo.title')}</h2>
      <p>
        <strong>{t('walkField.photo.reminder')}</strong>
      </p>
      <p className="pb-onsite-quiet">{t('walkField.photo.bare')}</p>
      <ul className="pb-onsite-photos">
        {photoIds.map((photoId, index) => (
          <PhotoThumb
            key={photoId}
            photoId={photoId}
            number={index + 1}
            total={photoIds.length}
            field={field}
            onRemove={() => void remove(photoId)}
          />
        ))}
      </ul>
      <FileButton
        size="large"
        accept="image/*"
        capture="environment"
        isDisabled={isSaving}
        onFiles={(files) => void take(files)}
      >
        {t('walkField.photo.take')}
      </FileButton>
      <p role="status">{isSaving ? t('walkField.photo.saving') : ''}</p>
      {issue !== null && <p role="alert">{t(`walkField.photo.issue.${issue}`)}</p>}
      {hasFailed && <p role="alert">{t('walkField.list.failed')}</p>}
    </section>
  );
}
