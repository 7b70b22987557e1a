import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, shell, type Details, type RenderProcessGoneDetails } from 'electron';
import type { BackendProcess } from './backend-process.ts';
import type { Words } from './words.ts';

/**
 * Tells the person when a process of Faro's has died, and leads them to its report. The backend writes its own; of
 * screens and of Chromium's helpers one is written here, which holds what Electron says of the end and nothing else.
 * One question is asked at a time: a process that dies again and again does not bury the screen.
 */
export function setupCrashes(backend: BackendProcess, words: Words, version: string): void {
  let asking = false;
  let quitting = false;

  async function tell(what: string, report: string): Promise<void> {
    if (asking) return;
    asking = true;
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: 'Faro',
      message: what,
      detail: report,
      buttons: [words.goOn, words.showReport],
      defaultId: 0,
      cancelId: 0,
    });
    asking = false;
    if (response === 1) shell.showItemInFolder(report);
  }

  function tellOf(
    what: string,
    { reason, exitCode }: RenderProcessGoneDetails | Details,
    kind: string,
  ): void {
    if (reason === 'clean-exit' || quitting) return;
    const ended = [
      `${kind}: ${reason}, code ${exitCode}`,
      `Faro ${version}, Electron ${process.versions['electron']}`,
    ];
    void tell(what, writeReport(backend.reports(), [...ended, `${process.platform} ${process.arch}`]));
  }

  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('render-process-gone', (_event, _contents, details) =>
    tellOf(words.screenEnded, details, 'The process of a screen ended'),
  );
  app.on('child-process-gone', (_event, details) => {
    // The backend's end is told below, with the report that it wrote.
    if (details.name !== backend.name) tellOf(words.helperEnded, details, `A ${details.type} process ended`);
  });
  backend.onCrash((report, runs) => void tell(runs ? words.backendEnded : words.backendDown, report));
}

/** Answers with the file's path. */
function writeReport(folder: string, lines: readonly string[]): string {
  const at = new Date().toISOString();
  const file = path.join(folder, `report-screen-${at.replaceAll(':', '-')}.txt`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, ['A process of Faro ended by itself', '', `When ${at}`, ...lines, ''].join('\n'));
  return file;
}
