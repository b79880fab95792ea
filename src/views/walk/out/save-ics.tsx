import { useState } from 'react';
import { walkIcsBytes } from '../../../commands/walk-files.ts';
import { walkEvent } from '../../../domain/walk/files/walk-event.ts';
import { walkLength } from '../../../domain/walk/walk-length.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { lengthText } from '../plan/length-text.ts';
import { walkPorts } from '../walk-ports.ts';
import { fileNameOf } from './file-name.ts';

/** The invitation as a calendar file; without a day it says what is missing. */
export function SaveIcs({ plan }: { readonly plan: WalkPlan }) {
  const { t, format } = useText();
  const [refused, setRefused] = useState<'no-date' | 'hour-missing' | null>(null);
  const save = async () => {
    const { lengthM, minutes } = walkLength(plan.body);
    const made = walkEvent(plan, {
      summary: t('walkFiles.out.summary', {
        length: lengthText(lengthM, format),
        minutes: format.number(minutes),
      }),
      untitled: t('walkFiles.out.untitled'),
    });
    setRefused(made.status === 'refused' ? made.code : null);
    if (made.status === 'refused') return;
    const bytes = await walkIcsBytes(made.event, walkPorts.now());
    saveFile(new Blob([bytes], { type: 'text/calendar' }), fileNameOf(plan, '.ics'));
  };
  const isSettled = plan.body.time !== null;
  return (
    <div className="pb-task-row">
      <Button onPress={() => void save()}>{t('walkFiles.out.ics')}</Button>
      {refused === 'no-date' && !isSettled && <span role="alert">{t('walkFiles.out.noDate')}</span>}
      {refused === 'hour-missing' && <span role="alert">{t('walkFiles.out.noHour')}</span>}
    </div>
  );
}
