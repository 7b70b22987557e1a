import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../launch/paths.ts';

const settings = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');

describe('an installed Faro', () => {
  it.each([
    ['cannot be run as a bare Node', 'runAsNode: false'],
    ['takes no options for Node from the environment', 'enableNodeOptionsEnvironmentVariable: false'],
    ['lets nobody inspect its main process', 'enableNodeCliInspectArguments: false'],
    ['encrypts its cookies', 'enableCookieEncryption: true'],
    ['checks its archive', 'enableEmbeddedAsarIntegrityValidation: true'],
    ['runs nothing but its archive', 'onlyLoadAppFromAsar: true'],
    ['gives files no rights of their own', 'grantFileProtocolExtraPrivileges: false'],
  ])('%s', (_what, fuse) => {
    expect(settings).toMatch(new RegExp(`^electronFuses:\\n(?:  .*\\n)*?  ${fuse}$`, 'm'));
  });

  it('carries what was bundled, and no packages', () => {
    expect(settings).toMatch(/^files:\n {2}- dist\/\*\*$/m);
    expect(settings).toContain("- '!node_modules/**'");
  });
});
