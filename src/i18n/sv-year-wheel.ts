import type { RecurrenceBasis } from '../domain/collaboration/registers.ts';
import type { DatedPlan } from '../domain/collaboration/year-wheel.ts';

/** What comes back in the year. */
export const svYearWheel = {
  title: 'Årshjul',
  lead: 'Vad lägesbilden knyter till en tid på året. Det är uppgifter, inte en prognos. Välj en uppgift för källa och rader.',
  band: 'Året, månad för månad',
  key: 'Fylld månad: uppgiften gäller då. Prickad månad: sedd ett enda år.',
  basis: {
    pattern: 'Återkommande enligt lägesbilden',
    'one-year': 'Sedd ett år',
  } satisfies Record<RecurrenceBasis, string>,
  list: 'Som lista',
  nothing: 'Inget i lägesbilden',
  forums: 'Möten per termin',
  plans: 'Egna planer det närmaste året',
  plansLead: 'Från den här enheten: vandringar, arbetspass och uppföljningar med datum.',
  noPlans: 'Inga egna planer med datum det närmaste året.',
  plan: {
    walk: 'Trygghetsvandring',
    shift: 'Arbetspass',
    review: 'Uppföljning av platssamverkan',
  } satisfies Record<DatedPlan['kind'], string>,
  print: 'Skriv ut på A4',
  printNow: 'Skriv ut',
  sourceRow: '{{document}}, rad {{lines}}',
  empty: 'Lägesbilden har inga uppgifter om tid på året.',
};
