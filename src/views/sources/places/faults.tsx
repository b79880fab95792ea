import type { PlaceEditFault } from '../../../domain/place-edit/check-place-edit.ts';
import {
  MOST_LABEL_LETTERS,
  MOST_NAME_LETTERS,
} from '../../../domain/place-edit/own-place-edit.ts';
import type { Translate } from '../../../i18n/use-text.ts';
import { useText } from '../../../i18n/use-text.ts';

/** Everything that stands in the way, each once. */
export function Faults({ faults }: { readonly faults: readonly PlaceEditFault[] }) {
  const { t } = useText();
  const texts = [...new Set(faults.flatMap((fault) => faultTexts(fault, t)))];
  return (
    <div role="status" className="pb-plc-faults" data-empty={texts.length === 0}>
      {texts.length > 0 && (
        <>
          <strong>{t('placeEditor.fault.title')}</strong>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function faultTexts(fault: PlaceEditFault, t: Translate): readonly string[] {
  if (fault.code === 'name-personal') return fault.kinds.map((kind) => t(`freeText.found.${kind}`));
  return [
    t(`placeEditor.fault.${fault.code}`, {
      letters: MOST_NAME_LETTERS,
      labelLetters: MOST_LABEL_LETTERS,
    }),
  ];
}
