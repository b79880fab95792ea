import './offences.css';
import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { offenceTypes } from '../../../domain/offence-sheet/offence-types.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { usePrepareOnPrint } from '../../../ui/print-command.ts';
import type { SourcesTabProps } from '../sources-tab-props.ts';
import { offenceOf, offencePaths } from './offence-address.ts';
import { CloseSheetView, CountedSheetView } from './offence-sheet-view.tsx';
import { PrintPreview } from './print-preview.tsx';
import { useOffenceSheet } from './use-offence-sheet.ts';

/** One sheet for each type of offence: what is said, what is counted, what is not known. */
export function OffencesTab({ path, part }: SourcesTabProps) {
  const { t } = useText();
  const type = offenceOf(part);
  const [made] = useState(() => madeAt(new Date()));
  const [isPrinting, setPrinting] = useState(false);
  const sheet = useOffenceSheet(type, 'internal', made);
  const askOffence = useApp((state) => state.askOffence);
  useEffect(() => {
    askOffence(type === 'close-relationships' ? null : type);
    return () => askOffence(null);
  }, [type, askOffence]);
  usePrepareOnPrint(isPrinting, () => setPrinting(true));

  return (
    <div className="pb-offences">
      <h2 className="pb-offences-title">{t('offenceSheets.title')}</h2>
      <p className="pb-quiet">{t('offenceSheets.lead')}</p>
      <nav className="pb-offences-types" aria-label={t('offenceSheets.types')}>
        {offenceTypes.map((one) => (
          <Link
            key={one}
            to={`${path}/${offencePaths[one]}`}
            className="pb-offences-type"
            aria-current={one === type ? 'page' : undefined}
          >
            {t(`offenceSheets.type.${one}`)}
          </Link>
        ))}
      </nav>
      {sheet === null ? (
        <p role="status">{t('app.opening')}</p>
      ) : (
        <article className="pb-offence" aria-labelledby="offence-title">
          <header className="pb-offence-head">
            <h3 id="offence-title">{t(`offenceSheets.type.${type}`)}</h3>
            <Button icon={<Printer aria-hidden="true" />} onPress={() => setPrinting(true)}>
              {t('offenceSheets.print')}
            </Button>
          </header>
          {sheet.type === 'close-relationships' ? (
            <CloseSheetView sheet={sheet} />
          ) : (
            <CountedSheetView sheet={sheet} />
          )}
        </article>
      )}
      {isPrinting && <PrintPreview type={type} onClose={() => setPrinting(false)} />}
    </div>
  );
}
