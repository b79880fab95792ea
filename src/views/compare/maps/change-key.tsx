import { useId } from 'react';
import { useText } from '../../../i18n/use-text.ts';

const kinds = [
  ['increase', 'reliable-increase'],
  ['decrease', 'reliable-decrease'],
  ['unreliable', 'not-reliable'],
] as const;

/** What the colours of the third map say. */
export function ChangeKey() {
  const { t } = useText();
  const stripes = useId();
  return (
    <ul className="pb-cmp-change-key">
      {kinds.map(([kind, word]) => (
        <li key={kind}>
          <svg width="22" height="14" aria-hidden="true">
            {kind === 'unreliable' && (
              <defs>
                <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse">
                  <rect className="pb-smallmap-unreliable" width="4" height="4" />
                  <line className="pb-smallmap-stripe" x2="4" y1="2" y2="2" strokeWidth="1" />
                </pattern>
              </defs>
            )}
            <rect
              className={`pb-smallmap-place pb-smallmap-${kind}`}
              width="22"
              height="14"
              style={kind === 'unreliable' ? { fill: `url(#${stripes})` } : undefined}
            />
          </svg>
          {t(`compareView.maps.${word}`)}
        </li>
      ))}
    </ul>
  );
}
