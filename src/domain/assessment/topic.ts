import type { Fact } from '../fact/fact.ts';

export const topics = ['violence', 'young', 'narcotics'] as const;
/** What a statement is about besides its place. */
export type Topic = (typeof topics)[number];

/** Words of the field, in the language of the documents. */
const words: Readonly<Record<Topic, RegExp>> = {
  violence: /våld i nära relation/i,
  young: /(?<!\p{L})(?:unga|ungdom|elev|skol|åk|årskurs|gymnasi)|under 18|1\d–1\d år/iu,
  narcotics: /narkoti|drog(?!\p{L}*fri)|missbruk|cannabis|berusad/iu,
};

/** The first topic whose words a text has. */
export function topicOfText(text: string): Topic | null {
  return topics.find((topic) => words[topic].test(text)) ?? null;
}

/** By what the fact measures and in which group; its sentence may mention other things. */
export function topicOf({ indicator, group }: Pick<Fact, 'indicator' | 'group'>): Topic | null {
  return topicOfText(`${indicator.sv} ${group?.sv ?? ''}`);
}

/** A direction without a figure: more, fewer, as before. */
export function isDirection({ unit, value }: Fact): boolean {
  return value.kind === 'none' && unit.sv.startsWith('riktning');
}

/** The document's own judgement. */
export function isJudgement({ unit, value, kind }: Fact): boolean {
  return value.kind === 'none' && kind === 'claim' && unit.sv === 'bedömning';
}
