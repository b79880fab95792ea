import * as Comlink from 'comlink';
import { projectDesk } from './project-desk.ts';

Comlink.expose({
  write: async (...given: Parameters<typeof projectDesk.write>) => {
    const bytes = await projectDesk.write(...given);
    return Comlink.transfer(bytes, [bytes.buffer]);
  },
  table: async (...given: Parameters<typeof projectDesk.table>) => {
    const bytes = await projectDesk.table(...given);
    return Comlink.transfer(bytes, [bytes.buffer]);
  },
  read: (...given: Parameters<typeof projectDesk.read>) => projectDesk.read(...given),
});
