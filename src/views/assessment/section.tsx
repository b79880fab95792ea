import { Pencil, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { takeBackSuggestion, writeSection } from '../../commands/keep-assessment.ts';
import { basisOf } from '../../domain/assessment/sentence.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppStore } from '../../state/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { GuardedText } from '../../ui/guarded-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Difference } from './difference.tsx';
import { SuggestedText, WrittenText } from './section-text.tsx';
import type { OwnText, ShownSection } from './use-sections.ts';
import { WordHints } from './word-hints.tsx';

const MOST_LETTERS = 12_000;
const ports = { now: () => new Date().toISOString() };

/** One section: the suggestion alone, or the person's text with the suggestion beside it. */
export function Section({ shown }: { readonly shown: ShownSection }) {
  const { t } = useText();
  const store = useAppStore();
  const id = useId();
  const [isWriting, setIsWriting] = useState(false);
  const { section, sentences, own } = shown;
  const title = t(`assessment.section.${section}`);
  return (
    <section className="pb-assess-section" aria-labelledby={id} data-own={own !== null}>
      <div className="pb-assess-head">
        <h2 id={id}>{title}</h2>
        {own !== null && <Chip>{t('assessment.own')}</Chip>}
        <Button
          size="small"
          icon={isWriting ? undefined : <Pencil aria-hidden />}
          onPress={() => setIsWriting(!isWriting)}
        >
          {isWriting
            ? t('assessment.done')
            : t(own === null ? 'assessment.edit' : 'assessment.change', { section: title })}
        </Button>
      </div>
      {own === null && !isWriting ? (
        <SuggestedText sentences={sentences} />
      ) : (
        <div className="pb-assess-pair">
          <div className="pb-assess-part">
            {own?.change != null && <Changed shown={shown} own={own} />}
            {isWriting ? (
              <Writing shown={shown} />
            ) : (
              own !== null && (
                <WrittenText paragraphs={own.paragraphs} language={own.edit.language} />
              )
            )}
            {own !== null && <WordHints text={own.edit.text} language={own.edit.language} />}
          </div>
          <div className="pb-assess-part pb-assess-suggestion">
            <h3>{t('assessment.suggestion')}</h3>
            <SuggestedText sentences={sentences} />
            {own !== null && (
              <>
                <Compared own={own} />
                <Button
                  size="small"
                  icon={<Undo2 aria-hidden />}
                  onPress={() => {
                    setIsWriting(false);
                    takeBackSuggestion(store, section, ports);
                  }}
                >
                  {t('assessment.takeBack')}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

/** Begins with the suggestion. It is kept as own text once something in it is another. */
function Writing({ shown }: { readonly shown: ShownSection }) {
  const { t, format } = useText();
  const store = useAppStore();
  const { section, suggested, suggestion, own } = shown;
  return (
    <GuardedText
      label={t('assessment.field', { section: t(`assessment.section.${section}`) })}
      value={own?.edit.text ?? suggestion}
      rows={12}
      maxLength={MOST_LETTERS}
      onChange={(text) => {
        const before = own?.edit ?? {
          section,
          language: format.language,
          suggestion,
          basis: basisOf(suggested),
        };
        writeSection(store, { ...before, text }, ports);
      }}
    />
  );
}

/** Facts have changed since: the person's text stays, and the person says when it has been looked at. */
function Changed({ shown, own }: { readonly shown: ShownSection; readonly own: OwnText }) {
  const { t, format } = useText();
  const store = useAppStore();
  const { edit, change, suggestion } = own;
  if (change === null) return null;
  const { added, changed, dropped } = change;
  const list = [
    ...(added.length === 0 ? [] : [t('assessment.changedAdded', { count: added.length })]),
    ...(changed.length === 0 ? [] : [t('assessment.changedOther', { count: changed.length })]),
    ...(dropped.length === 0 ? [] : [t('assessment.changedDropped', { count: dropped.length })]),
  ];
  return (
    <Notice
      kind="warning"
      title={t('assessment.changedTitle')}
      action={
        <Button
          size="small"
          onPress={() =>
            writeSection(store, { ...edit, suggestion, basis: basisOf(shown.suggested) }, ports)
          }
        >
          {t('assessment.seen')}
        </Button>
      }
    >
      {t('assessment.changedBody', { list: format.list(list) })}
    </Notice>
  );
}

function Compared({ own }: { readonly own: OwnText }) {
  const { t } = useText();
  const [isShown, setIsShown] = useState(false);
  const { text, language } = own.edit;
  return (
    <>
      {isShown && <Difference suggestion={own.suggestion} text={text} language={language} />}
      <Button size="small" isExpanded={isShown} onPress={() => setIsShown(!isShown)}>
        {t(isShown ? 'assessment.hideDifference' : 'assessment.showDifference')}
      </Button>
    </>
  );
}
