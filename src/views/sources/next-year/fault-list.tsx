import { useState } from 'react';
import type { YearFault } from '../../../domain/year-diff/year-fault.ts';
import { useText } from '../../../i18n/use-text.ts';
import { faultText } from '../../../i18n/year-facts-rows.ts';
import { Button } from '../../../ui/button.tsx';

const FIRST = 10;

/** What was not taken in: where, what stands there, what to do. */
export function FaultList({ faults }: { readonly faults: readonly YearFault[] }) {
  const words = useText();
  const { t } = words;
  const [isOpen, setIsOpen] = useState(false);
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="next-year-faults">
      <h3 id="next-year-faults">{t('nextYear.faults.title', { count: faults.length })}</h3>
      <p>{t('nextYear.faults.lead')}</p>
      <ul className="pb-nxt-list">
        {(isOpen ? faults : faults.slice(0, FIRST)).map((fault, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never moves
          <li key={index}>{faultText(fault, words)}</li>
        ))}
      </ul>
      {!isOpen && faults.length > FIRST && (
        <p>
          <Button size="small" onPress={() => setIsOpen(true)}>
            {t('nextYear.faults.more', { count: faults.length })}
          </Button>
        </p>
      )}
    </section>
  );
}
