import type { CollaborationParty, RegisterEntry } from '../domain/collaboration/register-entry.ts';
import { type Radighet, radighetList } from '../domain/walk/walk.ts';
import type { Words } from './use-text.ts';

export function partyText(party: CollaborationParty, { t }: Words): string {
  return isRadighet(party) ? t(`walk.radighet.${party}`) : t(`register.party.${party}`);
}

/** What an entry says besides its step, part by part. */
export function entryDetails(
  { parties, missingParties, reviewDate, note }: RegisterEntry,
  words: Words,
): readonly { readonly label: string; readonly value: string }[] {
  const { t, format } = words;
  const names = (list: readonly CollaborationParty[]) =>
    format.list(list.map((party) => partyText(party, words)));
  return [
    { label: t('register.collaboration.parties'), value: names(parties) },
    { label: t('register.collaboration.missingParty'), value: names(missingParties) },
    {
      label: t('register.collaboration.review'),
      value: reviewDate === null ? '' : format.date(reviewDate),
    },
    { label: t('register.own.note'), value: note },
  ].filter(({ value }) => value !== '');
}

/** The whole entry, for the diary. */
export function registerEntryRows(
  entry: RegisterEntry,
  nameOf: (placeId: string) => string,
  words: Words,
): readonly { readonly label: string; readonly value: string }[] {
  const { t } = words;
  return [
    { label: t('register.place'), value: nameOf(entry.placeId) },
    { label: t('register.own.date'), value: entry.date },
    ...(entry.step === null
      ? []
      : [{ label: t('register.own.step'), value: t(`step.${entry.step}`) }]),
    ...entryDetails(entry, words),
  ];
}

function isRadighet(party: CollaborationParty): party is Radighet {
  return radighetList.some((holder) => holder === party);
}
