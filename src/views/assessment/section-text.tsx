import type { WrittenPiece } from '../../domain/assessment/written-figures.ts';
import type { FactPiece } from '../../i18n/assessment-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useApp } from '../../state/use-app.ts';
import { ValueInText } from '../../ui/value-in-text.tsx';

/** The suggestion, a sentence a line. Every figure leads to its fact. */
export function SuggestedText({
  sentences,
}: {
  readonly sentences: readonly (readonly FactPiece[])[];
}) {
  return (
    <ul className="pb-assess-sentences">
      {sentences.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move
        <li key={index}>
          {pieces.map(({ text, factId }, at) =>
            factId === null ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
              <FigureLink key={at} text={text} factId={factId} />
            ),
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a person has written. A figure that no fact has is marked. */
export function WrittenText({
  paragraphs,
  language,
}: {
  readonly paragraphs: readonly (readonly WrittenPiece[])[];
  readonly language: string;
}) {
  const { t } = useText();
  if (paragraphs.length === 0) return <p className="pb-assess-quiet">{t('assessment.empty')}</p>;
  return (
    <div className="pb-assess-written" lang={language}>
      {paragraphs.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
        <p key={index}>
          {pieces.map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
            <Written key={at} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Written({ piece: { text, kind, factId } }: { readonly piece: WrittenPiece }) {
  const { t } = useText();
  if (factId !== null) return <FigureLink text={text} factId={factId} />;
  if (kind !== 'unsourced') return text;
  return (
    <>
      {text}{' '}
      <span className="pb-assess-unsourced" title={t('assessment.unsourcedHelp')}>
        {t('assessment.unsourced')}
      </span>
    </>
  );
}

function FigureLink({ text, factId }: { readonly text: string; readonly factId: string }) {
  const { t } = useText();
  const showSource = useApp((state) => state.showSource);
  return (
    <ValueInText
      valueText={text}
      onOpen={() => showSource({ kind: 'fact', factId })}
      openLabel={t('explore.openSource', { what: text })}
    />
  );
}
