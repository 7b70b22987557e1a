import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackendProcess, CrashListener } from './backend-process.ts';
import { setupCrashes } from './crashes.ts';
import { wordsFor } from './words.ts';

const double = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events');
  const asked: { message: string; detail: string; answer: (response: number) => void }[] = [];
  return { app: new EventEmitter(), asked, shown: [] as string[] };
});
vi.mock('electron', () => ({
  app: double.app,
  dialog: {
    showMessageBox: (given: { message: string; detail: string }) =>
      new Promise((resolve) => {
        double.asked.push({ ...given, answer: (response) => resolve({ response }) });
      }),
  },
  shell: { showItemInFolder: (file: string) => void double.shown.push(file) },
}));

const words = wordsFor('en');

function crashesUnderTest() {
  const reports = mkdtempSync(path.join(tmpdir(), 'faro-crashes-'));
  const listeners: CrashListener[] = [];
  const backend = {
    name: 'faro-backend',
    reports: () => reports,
    onCrash: (listener: CrashListener) => void listeners.push(listener),
  } as unknown as BackendProcess;
  setupCrashes(backend, words, '1.2.3');
  return { reports, crash: (report: string, runs: boolean) => listeners[0]?.(report, runs) };
}

describe('a process that dies', () => {
  beforeEach(() => {
    double.app.removeAllListeners();
    double.asked.length = 0;
    double.shown.length = 0;
  });

  it('is told to the person, who is led to the backend’s own report', async () => {
    const { crash } = crashesUnderTest();
    crash('/data/reports/report-1.txt', true);
    expect(double.asked[0]).toMatchObject({
      message: words.backendEnded,
      detail: '/data/reports/report-1.txt',
    });
    double.asked[0]?.answer(1);
    await vi.waitFor(() => expect(double.shown).toEqual(['/data/reports/report-1.txt']));
  });

  it('that does not come back is told so', () => {
    const { crash } = crashesUnderTest();
    crash('/data/reports', false);
    expect(double.asked[0]).toMatchObject({ message: words.backendDown });
  });

  it('of a screen or a helper leaves a report of how it ended', () => {
    const { reports } = crashesUnderTest();
    double.app.emit('render-process-gone', {}, {}, { reason: 'oom', exitCode: 133 });
    expect(double.asked[0]?.message).toBe(words.screenEnded);
    const report = readFileSync(double.asked[0]?.detail ?? '', 'utf8');
    expect(report).toMatch(/^A process of Faro ended by itself\n\nWhen \d{4}-/);
    expect(report).toContain('The process of a screen ended: oom, code 133');
    expect(report).toContain('Faro 1.2.3');
    expect(readdirSync(reports)).toHaveLength(1);
  });

  it('asks nothing more while it asks, and again once it was answered', async () => {
    const { reports } = crashesUnderTest();
    const gpu = { type: 'GPU', reason: 'crashed', exitCode: 139, name: 'GPU Process' };
    double.app.emit('child-process-gone', {}, gpu);
    double.app.emit('child-process-gone', {}, gpu);
    expect(double.asked.map(({ message }) => message)).toEqual([words.helperEnded]);
    double.asked[0]?.answer(0);
    await vi.waitFor(() => {
      double.app.emit('child-process-gone', {}, gpu);
      expect(double.asked).toHaveLength(2);
    });
    expect(double.shown).toEqual([]);
    expect(readdirSync(reports).length).toBeGreaterThan(0);
  });

  it('by order is nobody’s concern, nor is the backend told of twice', () => {
    const { reports } = crashesUnderTest();
    double.app.emit('render-process-gone', {}, {}, { reason: 'clean-exit', exitCode: 0 });
    const backend = { type: 'Utility', reason: 'crashed', exitCode: 70, name: 'faro-backend' };
    double.app.emit('child-process-gone', {}, backend);
    double.app.emit('before-quit');
    double.app.emit('render-process-gone', {}, {}, { reason: 'killed', exitCode: 9 });
    expect(double.asked).toEqual([]);
    expect(readdirSync(reports)).toEqual([]);
  });
});
