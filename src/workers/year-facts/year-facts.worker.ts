import * as Comlink from 'comlink';
import { yearFactsDesk } from './year-facts-desk.ts';

Comlink.expose({
  read: (...given: Parameters<typeof yearFactsDesk.read>) => yearFactsDesk.read(...given),
  template: async (...given: Parameters<typeof yearFactsDesk.template>) => {
    const bytes = await yearFactsDesk.template(...given);
    return Comlink.transfer(bytes, [bytes.buffer]);
  },
});
