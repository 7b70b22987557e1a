/**
 * `npm run pack`: an unpacked Linux build in release/. FARO_COUNTRY makes the build of one country: its own name
 * and id, so that several live side by side, and the country its screens begin with.
 */
import path from 'node:path';
import { build, type Configuration } from 'electron-builder';
import { CountryCode } from '../../shared/countries/country.ts';
import { electronBinary } from '../launch/electron-binary.ts';
import { root } from '../launch/paths.ts';
import { makePlaceholder } from './placeholder-electron.ts';

const country = CountryCode.optional().parse(process.env['FARO_COUNTRY'] || undefined);

const [made] = await build({
  projectDir: root,
  linux: ['dir'],
  publish: 'never',
  config: {
    extends: 'electron-builder.yml',
    ...(await electronToPack()),
    ...(country === undefined ? {} : ofCountry(country)),
  },
});
console.log(`Packed ${made ?? 'release/linux-unpacked'}`);

/** Linux's Electron as it stands here; on other systems electron-builder fetches it. */
async function electronToPack(): Promise<Configuration> {
  if (process.platform !== 'linux') return {};
  const electron = await electronBinary(root);
  if (electron.found) return { electronDist: path.dirname(electron.file) };
  console.warn('Electron is not here: this build holds a placeholder, fit only to check the packing.');
  return { electronDist: await makePlaceholder(root) };
}

function ofCountry(code: CountryCode): Configuration {
  return {
    appId: `com.faro.desk.${code.toLowerCase()}`,
    productName: `Faro ${code}`,
    // Electron names its data folder after this: countries on one machine keep apart.
    extraMetadata: { productName: `Faro ${code}`, faro: { country: code } },
  };
}
