import type { ProtocolCheck, WalkProtocol } from '../../domain/sheet/walk-protocol.ts';
import { useText, type Words } from '../../i18n/use-text.ts';
import type { PaperBlock } from '../paper.tsx';
import { Heading } from './walk-parts.tsx';

const CHECK_HEAD = 'check-head';

export const checkColumns = ['62mm', '30mm', '30mm', '64mm'] as const;

/** Points of the walk before, then and now; nothing for a walk that follows up none. */
export function checkBlocks({ follows }: WalkProtocol, { t }: Words): readonly PaperBlock[] {
  if (follows === null) return [];
  const { title, checks } = follows;
  const line = checks.length === 0 ? t('walkPrint.protocol.noChecks') : '';
  return [
    {
      id: 'check-title',
      keepsWithNext: true,
      content: <Heading>{t('walkPrint.protocol.checks')}</Heading>,
    },
    {
      id: 'check-of',
      keepsWithNext: checks.length > 0,
      content: (
        <p className="pb-paper-line">
          {t('walkPrint.protocol.checksOf', { title })} {line}
        </p>
      ),
    },
    ...(checks.length === 0
      ? []
      : [
          {
            id: CHECK_HEAD,
            keepsWithNext: true,
            table: 'checks',
            content: (
              <tr data-block={CHECK_HEAD} className="pb-paper-head">
                {(['what', 'before', 'now', 'checkNote'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`walkPrint.protocol.${column}`)}
                  </th>
                ))}
              </tr>
            ),
          },
        ]),
    ...checks.map((check) => ({
      id: `check-${check.pointId}`,
      table: 'checks',
      repeats: CHECK_HEAD,
      content: <CheckRow check={check} />,
    })),
  ];
}

function CheckRow({ check }: { readonly check: ProtocolCheck }) {
  const { t } = useText();
  const { what, kind, owner, before, now, note } = check;
  return (
    <tr data-block={`check-${check.pointId}`}>
      <th scope="row">
        {what.trim() === '' ? t(`walk.observation.${kind}`) : what}
        <span className="pb-paper-wlk-small">
          {owner === null ? t('walkPrint.ownerMissing') : t(`walk.radighet.${owner}`)}
        </span>
      </th>
      <td>{t(`walk.status.${before}`)}</td>
      <td>
        {now === 'not-checked' ? t('walkPrint.protocol.notChecked') : t(`walk.outcome.${now}`)}
      </td>
      <td>{note.trim() === '' ? '–' : note}</td>
    </tr>
  );
}
