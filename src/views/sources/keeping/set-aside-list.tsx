import type { Keeper } from '../../../commands/keep-plans.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SureButton } from './sure-button.tsx';

/** Records that could not be read, as they were. */
export function SetAsideList({ keeper }: { readonly keeper: Keeper }) {
  const { t, format } = useText();
  const records = useApp((state) => state.setAside);
  if (records.length === 0) return null;
  return (
    <section aria-labelledby="kept-aside">
      <h2 id="kept-aside">{t('keeping.aside.title')}</h2>
      <p>{t('keeping.aside.body')}</p>
      <ul className="pb-kept-list">
        {records.map(({ number, setAsideAt, record }) => (
          <li key={number}>
            <p>
              {t('keeping.aside.record', {
                number,
                when: format.moment(setAsideAt),
              })}
            </p>
            <div className="pb-kept-actions">
              <Button
                size="small"
                onPress={() =>
                  saveFile(
                    new Blob([JSON.stringify(record, asText, 2)], { type: 'application/json' }),
                    t('keeping.aside.file', { number }),
                  )
                }
              >
                {t('keeping.aside.download')}
              </Button>
              <SureButton
                label={t('keeping.aside.delete')}
                question={t('keeping.bin.sure')}
                onSure={() => void keeper.deleteSetAside(number)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Columns of numbers as lists. */
function asText(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as Uint8Array)
    : value;
}
