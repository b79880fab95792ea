import { Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { type ResidentsOutcome, residentsFile } from '../../../commands/residents-file.ts';
import type { Fact } from '../../../domain/fact/fact.ts';
import { internalTextsOf } from '../../../domain/residents/check-file.ts';
import type { GuardedNames } from '../../../domain/residents/guarded-names.ts';
import type { PublicPage } from '../../../domain/residents/public-page.ts';
import type { ResidentsDocument } from '../../../domain/residents/residents.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { residentsLook } from './residents-look.ts';

interface SaveResidentsProps {
  readonly page: PublicPage;
  readonly document: ResidentsDocument;
  readonly names: GuardedNames;
  readonly facts: readonly Fact[];
}

/** The file, once the check of its bytes has found nothing. */
export function SaveResidents({ page, document, names, facts }: SaveResidentsProps) {
  const { t, format } = useText();
  const [outcome, setOutcome] = useState<ResidentsOutcome | 'checking' | null>(null);
  const guard = useMemo(() => ({ names, internalTexts: internalTextsOf(facts) }), [names, facts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of the page as it was
  useEffect(() => setOutcome(null), [page]);
  const save = async () => {
    setOutcome('checking');
    const made = await residentsFile(page, residentsLook, guard, {
      regionId: document.region.id,
      year: document.year,
    });
    if (made.kind === 'file') {
      saveFile(new Blob([made.bytes], { type: 'text/html;charset=utf-8' }), made.name);
    }
    setOutcome(made);
  };
  return (
    <div className="pb-res-save">
      <Button variant="primary" icon={<Download aria-hidden />} onPress={() => void save()}>
        {t('residents.save.button')}
      </Button>
      <p role="status">
        {outcome === 'checking' && t('residents.save.checking')}
        {outcome !== null &&
          outcome !== 'checking' &&
          outcome.kind === 'file' &&
          t('residents.save.saved', {
            name: outcome.name,
            size: format.bytes(outcome.bytes.byteLength),
          })}
      </p>
      {outcome !== null && outcome !== 'checking' && outcome.kind === 'personal' && (
        <Notice kind="error" title={t('residents.save.refused')}>
          {t('residents.save.personal')}
        </Notice>
      )}
      {outcome !== null && outcome !== 'checking' && outcome.kind === 'refused' && (
        <Notice kind="error" title={t('residents.save.refused')}>
          {t('residents.save.refusedLead')}
          <ul className="pb-res-faults">
            {outcome.faults.map(({ code, found }) => (
              <li key={`${code} ${found}`}>{t(`residents.fault.${code}`, { found })}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
