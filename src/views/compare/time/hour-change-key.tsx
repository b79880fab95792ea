import { useText } from '../../../i18n/use-text.ts';
import type { ChangeWords } from './hour-text.ts';

const kinds = [
  ['increase', 'reliable-increase'],
  ['decrease', 'reliable-decrease'],
  ['unreliable', 'not-reliable'],
] as const;

interface HourChangeKeyProps {
  readonly kind: ChangeWords;
}

/** What the cells of the third grid say, drawn as they are. */
export function HourChangeKey({ kind }: HourChangeKeyProps) {
  const { t } = useText();
  return (
    <ul className="pb-hour-scale pb-week-change-key" aria-label={t('compareTime.week.changeKey')}>
      {kinds.map(([fill, code]) => (
        <li key={fill}>
          <span className="pb-hour" data-class={fill} aria-hidden="true">
            <span className="pb-hour-fill" />
          </span>
          <span>{t(`compareTime.week.${kind}.${code}`)}</span>
        </li>
      ))}
    </ul>
  );
}
