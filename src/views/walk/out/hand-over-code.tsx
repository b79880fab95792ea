import { useId, useMemo, useState } from 'react';
import { qrOf } from '../../../commands/walk-files.ts';
import {
  type HandOverKind,
  handOver,
  handOverKinds,
  leftBehind,
  MOST_PAYLOAD,
} from '../../../domain/walk/files/hand-over.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useCopy } from '../../../ui/use-copy.ts';

interface HandOverCodeProps {
  readonly plan: WalkPlan;
  /** Of the walks. */
  readonly path: string;
  readonly firstKind?: HandOverKind;
}

/** A walk, or what was noted on it, as a code for the camera of another device. */
export function HandOverCode({ plan, path, firstKind = 'plan' }: HandOverCodeProps) {
  const { t, format } = useText();
  const [kind, setKind] = useState<HandOverKind>(firstKind);
  const [isShown, setIsShown] = useState(false);
  const { notes, photos } = leftBehind(plan.body);
  const titleId = useId();
  return (
    <section className="pb-task-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('walkFiles.qr.title')}</h3>
      <p className="pb-wlk-quiet">{t('walkFiles.qr.without')}</p>
      {notes + photos > 0 && (
        <p className="pb-wlk-quiet">
          {t('walkFiles.qr.leftBehind', {
            what: format.list([
              ...(notes > 0 ? [t('walkFiles.qr.notes', { count: notes })] : []),
              ...(photos > 0 ? [t('walkFiles.qr.photos', { count: photos })] : []),
            ]),
          })}
        </p>
      )}
      <SegmentedControl
        label={t('walkFiles.qr.which')}
        options={handOverKinds.map((id) => ({ id, label: t(`walkFiles.qr.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <div>
        <Button isExpanded={isShown} onPress={() => setIsShown(!isShown)}>
          {t(isShown ? 'walkFiles.qr.hide' : 'walkFiles.qr.show')}
        </Button>
      </div>
      {isShown && <Code plan={plan} kind={kind} path={path} />}
    </section>
  );
}

function Code({
  plan,
  kind,
  path,
}: {
  readonly plan: WalkPlan;
  readonly kind: HandOverKind;
  readonly path: string;
}) {
  const { t, format } = useText();
  const [isCopied, copy] = useCopy();
  const made = useMemo(() => handOver(plan, kind), [plan, kind]);
  const link =
    made.status === 'made'
      ? `${window.location.href.split('#')[0]}#${path}/ta-emot/${made.payload}`
      : null;
  const modules = useMemo(() => (link === null ? null : qrOf(link)), [link]);
  if (made.status === 'refused') {
    const characters = made.code === 'too-large' ? format.number(made.characters) : '';
    return (
      <p role="alert">
        {t(`walkFiles.qr.refusal.${made.code}`, { characters, most: format.number(MOST_PAYLOAD) })}
      </p>
    );
  }
  if (link === null || modules === null) return null;
  return (
    <>
      <p>{t('walkFiles.qr.lead')}</p>
      <div className="pb-wlk-qr">
        <QrCode modules={modules} label={t('walkFiles.qr.alt')} />
      </div>
      <div className="pb-task-row">
        <Button onPress={() => copy(link)}>
          {t(isCopied ? 'walkFiles.qr.copied' : 'walkFiles.qr.copy')}
        </Button>
        <a href={link}>{t('walkFiles.qr.link')}</a>
      </div>
    </>
  );
}
