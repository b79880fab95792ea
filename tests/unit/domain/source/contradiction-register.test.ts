import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenContradictions,
  contradictionRegister,
  everyContradiction,
  severities,
} from '#src/domain/source/contradiction-register.ts';
import { committedData } from '../../../builders/comparisons.ts';

const { contradictions, facts: byId } = committedData();
const facts = [...byId.values()];
const register = contradictionRegister(contradictions, facts);

describe('the register of the committed contradictions', () => {
  it('has all 45, the gravest first', () => {
    expect(register).toHaveLength(45);
    const order = register.map(({ contradiction }) => severities.indexOf(contradiction.severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('attaches to each exactly the statements that carry its code', () => {
    for (const fact of facts) {
      const attached = register.filter((entry) => entry.facts.includes(fact));
      expect(attached.map(({ contradiction }) => contradiction.id).toSorted(), fact.id).toEqual(
        [...fact.contradictionIds].toSorted(),
      );
    }
  });

  it('touches at least one statement and one place each', () => {
    for (const { contradiction, facts: touched, placeIds } of register) {
      expect(touched.length, contradiction.id).toBeGreaterThan(0);
      expect(placeIds).toEqual([...new Set(touched.map(({ placeId }) => placeId))]);
    }
  });
});

describe('a choice', () => {
  const reviewed = new Set(['I-PLATS', 'I-NAMES']);
  const choices = fc.record({
    severity: fc.constantFrom('all' as const, ...severities),
    placeId: fc.constantFrom('all', ...register.flatMap(({ placeIds }) => placeIds)),
    status: fc.constantFrom('all' as const, 'open' as const, 'reviewed' as const),
  });

  it('keeps the order and leaves nothing out that fits', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const chosen = chosenContradictions(register, choice, reviewed);
        expect(chosen).toEqual(register.filter((entry) => chosen.includes(entry)));
        for (const entry of register) {
          const { id, severity } = entry.contradiction;
          const fits =
            [severity, 'all'].includes(choice.severity) &&
            [...entry.placeIds, 'all'].includes(choice.placeId) &&
            [reviewed.has(id) ? 'reviewed' : 'open', 'all'].includes(choice.status);
          expect(chosen.includes(entry)).toBe(fits);
        }
      }),
    );
  });

  it('of everything is everything', () => {
    expect(chosenContradictions(register, everyContradiction, reviewed)).toEqual(register);
  });
});
