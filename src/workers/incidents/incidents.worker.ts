import * as Comlink from 'comlink';
import { IncidentDesk } from './incident-desk.ts';

Comlink.expose(new IncidentDesk());
