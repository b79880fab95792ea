import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SureRow } from './sure-row.tsx';

interface PhotoThumbProps {
  readonly photoId: string;
  readonly number: number;
  readonly total: number;
  readonly field: WalkInField;
  readonly onRemove: () => void;
}

/** `missing`: the walk came from another device without its photos. */
type Shown =
  | { readonly status: 'opening' | 'missing' }
  | { readonly status: 'shown'; readonly url: string };

export function PhotoThumb({ photoId, number, total, field, onRemove }: PhotoThumbProps) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>({ status: 'opening' });
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    void field.photo(photoId).then((blob) => {
      if (isGone) return;
      url = blob === null ? null : URL.createObjectURL(blob);
      setShown(url === null ? { status: 'missing' } : { status: 'shown', url });
    });
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [field, photoId]);
  return (
    <li className="pb-onsite-photo">
      {shown.status === 'shown' && (
        <img src={shown.url} alt={t('walkField.photo.number', { number, total })} />
      )}
      {shown.status === 'missing' && <span>{t('walkField.photo.missing')}</span>}
      {isAsking ? (
        <SureRow
          question={t('walkField.photo.removeSure')}
          yes={t('walkField.list.yes')}
          no={t('walkField.list.no')}
          onYes={onRemove}
          onNo={() => setIsAsking(false)}
        />
      ) : (
        <button
          type="button"
          className="pb-onsite-tool"
          aria-label={t('walkField.photo.remove', { number })}
          onClick={() => setIsAsking(true)}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
