import type { Language } from './localized-text.ts';

/** Ways of writing that stamp a place or the people there. */
export const wordingTerms = [
  'dangerous',
  'worst',
  'forbidden',
  'problem-area',
  'red-zone',
  'police-term',
  'ghetto',
  'gang-place',
  'crime-ridden',
  'lawless',
  'slum',
  'slur',
] as const;

export type WordingTerm = (typeof wordingTerms)[number];

export interface WordingRule {
  readonly term: WordingTerm;
  /** Sources of expressions that match whole words in every form. A word begins and ends at no letter. */
  readonly words: readonly string[];
  /** In the same sentence, makes the word right. */
  readonly unless?: RegExp;
  /** A capital inside a sentence makes it a name, and a name is nobody's judgement. */
  readonly mayBeName?: true;
}

/** Places as common words, in compounds too. */
const SPOT = '(?:område|plats|torg|kvarter|park|gata|zon|bostadsområde)';
const ENGLISH_SPOT = '(?:area|place|spot|square|park|street|zone|block|estate|neighbou?rhood)';

/**
 * The list is data that the check looks for in what people write. It stands here and not among the words
 * of the interface, which may hold none of these.
 */
export const wordingRules: Readonly<Record<Language, readonly WordingRule[]>> = {
  sv: [
    {
      term: 'dangerous',
      words: [
        '(?:livs|jätte|super)?farlig(?:a|t|are|ast|aste|het|heten)?(?!\\s+(?:gods|avfall|ämne))',
      ],
      mayBeName: true,
    },
    { term: 'worst', words: ['värst(?:a|e)?'], mayBeName: true },
    { term: 'forbidden', words: ['no[-‑\\s]?go(?:[-‑\\s]?(?:zon|område)\\p{L}*)?'] },
    { term: 'problem-area', words: [`problem-?${SPOT}\\p{L}*`] },
    { term: 'red-zone', words: ['(?:röda?|svarta?)\\s+zon(?:en|er|erna|ens|ernas)?'] },
    {
      term: 'police-term',
      words: [`(?:särskilt\\s+)?utsat(?:t|ta)\\s+${SPOT}\\p{L}*`],
      unless: /(?<!\p{L})polisen(?!\p{L})|polisens/iu,
    },
    { term: 'ghetto', words: ['gh?etto(?:t|n|s|na)?', `gh?etto${SPOT}\\p{L}*`] },
    {
      term: 'gang-place',
      words: [
        `gäng-?(?:${SPOT}|näste|tillhåll|fäste)\\p{L}*`,
        `gäng(?:et|en)?s\\s+(?:${SPOT}|tillhåll)\\p{L}*`,
        'gäng(?:kontroller|styr|belast|drabb)\\p{L}+',
      ],
    },
    {
      term: 'crime-ridden',
      words: ['(?:brotts|kriminalitets|narkotika|drog)(?:tyng|belast|infekter|drabb)\\p{L}+'],
    },
    { term: 'lawless', words: ['laglös(?:a|t|het|heten)?'] },
    { term: 'slum', words: ['slum(?:men|mens)?', `slum${SPOT}\\p{L}*`] },
    { term: 'slur', words: ['(?:knark|pund)ar(?:e|en|na|nas|ens|es)', 'knark(?:näste|ar)\\p{L}*'] },
  ],
  en: [
    {
      term: 'dangerous',
      words: ['dangerous(?:ly)?(?!\\s+(?:goods|waste|substances))'],
      mayBeName: true,
    },
    { term: 'worst', words: ['worst(?![-\\s]case)'], mayBeName: true },
    { term: 'forbidden', words: ['no[-‑\\s]go(?:[-\\s](?:area|zone)s?)?'] },
    { term: 'problem-area', words: [`problem(?:atic)?[-\\s]${ENGLISH_SPOT}s?`] },
    { term: 'red-zone', words: ['(?:red|black)[-\\s]zones?'] },
    {
      term: 'police-term',
      words: [`(?:particularly\\s+)?vulnerable\\s+${ENGLISH_SPOT}s?`],
      unless: /\bpolice\b/iu,
    },
    { term: 'ghetto', words: ['ghetto(?:s|es)?'] },
    {
      term: 'gang-place',
      words: [
        `gangs?['’]?[-\\s](?:${ENGLISH_SPOT}|territory|turf|den)s?`,
        'gang[-\\s](?:ridden|infested|controlled|run)',
      ],
    },
    { term: 'crime-ridden', words: ['(?:crime|drug)[-\\s](?:ridden|infested|plagued)'] },
    { term: 'lawless', words: ['lawless(?:ness)?'] },
    { term: 'slum', words: ['slums?'] },
    { term: 'slur', words: ['junk(?:ie|y|ies)s?', 'druggies?', 'crackheads?'] },
  ],
};
