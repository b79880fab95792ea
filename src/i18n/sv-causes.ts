import type {
  AnalysisFault,
  CauseKind,
  PriorityLevel,
  PriorityReason,
  RadighetKind,
} from '../domain/measure/finding-analysis.ts';

/** Priority areas, and why a finding may be as it is. */
export const svCauses = {
  parts: 'Delar av åtgärdsplanen',
  part: {
    measures: 'Åtgärder',
    findings: 'Fynd och orsaker',
    areas: 'Prioriterade områden',
  },
  area: {
    title: 'Prioriterade områden',
    lead: 'Så står de i lägesbilden: kryss, kommentarer och vad krysset betyder. Platsbild ändrar inget i dem.',
    checked: 'Kryssat',
    unchecked: 'Inte kryssat',
    meaning: 'Krysset betyder',
    comments: 'Kommentarer och insatser i lägesbilden',
    lines: 'Lägesbilden, rad {{lines}}',
    caveat: 'Att tänka på',
    measures_one: '{{count}} åtgärd i planen',
    measures_other: '{{count}} åtgärder i planen',
    add: 'Ny åtgärd i området',
    waiting: 'Områdena är inte inlästa.',
  },
  finding: {
    title: 'Fynd och orsaker',
    lead: 'Fynden är de som har lagts i lägesbilden från Jämför. Här får de orsak, rådighet och prioritet, och blir åtgärder.',
    none: 'Inga fynd är sparade än. Gör en jämförelse och välj Lägg i lägesbilden.',
    toCompare: 'Till Jämför',
    open: 'Öppna jämförelsen',
    analyse: 'Orsak och prioritet',
    sources: 'Källa: {{list}}',
    kept: 'sparat {{date}}',
    makeMeasure: 'Gör till åtgärd',
    measures: 'Åtgärder',
    unjudged: 'Inte prioriterat',
  },
  cause: {
    label: 'Orsak (en eller flera)',
    situational: 'Situationell',
    exposure: 'Brottsutsatthet',
    offender: 'Gärningsperson',
    hint: {
      situational: 'Platsen: hur den är byggd, sköts, används och bevakas.',
      exposure: 'De som utsätts: vilka grupper och lägen som är utsatta. Aldrig enskilda.',
      offender: 'De som begår brott, som grupp: vägar in och ut. Aldrig enskilda.',
    },
    note: 'Varför tror vi det?',
  } satisfies Record<CauseKind, string> & {
    label: string;
    note: string;
    hint: Record<CauseKind, string>;
  },
  radighet: {
    label: 'Rådighet',
    line: 'Linje',
    joint: 'Gemensam',
    'other-party': 'Annan part',
  } satisfies Record<RadighetKind, string> & { label: string },
  priority: {
    label: 'Prioritet',
    none: 'Inte prioriterat',
    high: 'Hög',
    medium: 'Medel',
    low: 'Låg',
  } satisfies Record<PriorityLevel, string> & { label: string; none: string },
  reason: {
    label: 'Skäl för prioriteten (egen checklista)',
    reliable: 'Skillnaden är säkerställd',
    'several-sources': 'Flera källor säger samma sak',
    'many-affected': 'Många berörs',
    'can-change': 'Vi kan påverka det',
    'known-method': 'Det finns en beprövad metod',
    'already-agreed': 'Finns i en överenskommelse eller ett uppdrag',
    note: 'Skäl med egna ord',
  } satisfies Record<PriorityReason, string> & { label: string; note: string },
  areaLink: 'Prioriterat område',
  noArea: 'Inget',
  fault: {
    'cause-missing': 'Orsak saknas.',
    'priority-missing': 'Prioritet saknas.',
    'reasons-missing': 'Prioriteten saknar skäl.',
  } satisfies Record<AnalysisFault, string>,
};
