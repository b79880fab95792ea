import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { writeServiceWorker } from '../../scripts/offline-build.mjs';
import { root } from '../../scripts/run-child.mjs';

/** A host with a copy of the built app, that can be switched off and given a newer build. */
export class OwnHost {
  #server: Awaited<ReturnType<typeof preview>> | undefined;

  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(port: number): Promise<OwnHost> {
    const folder = await mkdtemp(join(tmpdir(), 'platsbild-host-'));
    await cp(join(root, 'dist'), folder, { recursive: true });
    const host = new OwnHost(folder, port);
    await host.switchOn();
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async switchOn() {
    this.#server = await preview({
      root,
      logLevel: 'error',
      build: { outDir: this.folder },
      preview: { host: '127.0.0.1', port: this.port, strictPort: true },
    });
  }

  async switchOff() {
    const server = this.#server?.httpServer;
    if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections();
    await this.#server?.close();
    this.#server = undefined;
  }

  /** The same app but for one mark in its page. */
  async publishNewerBuild(mark: string) {
    const page = join(this.folder, 'index.html');
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace('</head>', `<meta name="build" content="${mark}"></head>`));
    await writeServiceWorker(this.folder);
  }

  async remove() {
    await this.switchOff();
    await rm(this.folder, { recursive: true, force: true });
  }
}
