import type { RegisterPorts } from '../../../commands/keep-register-entry.ts';

export const registerPorts: RegisterPorts = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};
