import type { ReadYearFile } from '../data/year-facts/read-year-file.ts';
import { isYearFactsPlan, type YearFacts, yearFactsPlan } from '../domain/year-diff/year-facts.ts';
import { headingOf, templateColumns, templateRows } from '../domain/year-diff/year-template.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectDocumentSources, selectPlacesById } from '../state/select-data.ts';
import { selectThisPicture } from '../state/select-year-facts.ts';
import type { TemplateWords, YearFactsDesk } from '../workers/year-facts/year-facts-desk.ts';

/** What a person can do with another year's facts. */
export interface YearFactsActions {
  read(file: File): Promise<ReadYearFile>;
  /** A spreadsheet with this year's questions and no answers. */
  template(words: TemplateWords): Promise<Uint8Array<ArrayBuffer>>;
  /** Takes the place of what is kept of the same year. One step that can be undone. */
  keep(facts: YearFacts): void;
  /** Lets the survey values take part in comparisons, or takes them out again. */
  use(planId: string, isUsed: boolean): void;
}

export interface YearFactsPorts {
  readonly desk: YearFactsDesk;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

export function yearFactsActions(store: AppStore, { desk, now }: YearFactsPorts): YearFactsActions {
  const keep = (facts: YearFacts) => store.getState().changePlan(yearFactsPlan(facts, now()));
  return {
    read: (file) => desk.read(file, file.name),
    template: (words) => {
      const state = store.getState();
      const places = selectPlacesById(state);
      const rows = templateRows(
        selectThisPicture(state)?.facts ?? [],
        selectDocumentSources(state),
        (id) => places.get(id)?.name ?? '',
      );
      return desk.template(
        {
          head: templateColumns.map(headingOf),
          rows: rows.map((cells) => ({ cells, position: null, area: null })),
        },
        words,
      );
    },
    keep,
    use: (planId, isUsed) => {
      const plan = store.getState().plans.get(planId);
      if (plan !== undefined && isYearFactsPlan(plan)) keep({ ...plan.body, isUsed });
    },
  };
}
