import type { Check } from '../check';
import { catalogViewChecks } from './catalogView';
import { commandChecks } from './commands';
import { completionChecks } from './completing';
import { explainingChecks } from './explaining';
import { fixChecks } from './fixes';
import { logChecks } from './logs';
import { folderSettingsChecks } from './folderSettings';
import { ignoreChecks } from './ignoring';
import { importChecks } from './importing';
import { installedChecks } from './installed';
import { ownCatalogChecks } from './ownCatalogs';
import { replacingChecks } from './replacing';
import { resilienceChecks } from './resilience';

/** In this order: each leaves the files and settings as it found them. */
export const allChecks: readonly Check[] = [
  ...installedChecks,
  ...explainingChecks,
  ...fixChecks,
  ...completionChecks,
  ...ignoreChecks,
  ...folderSettingsChecks,
  ...commandChecks,
  ...replacingChecks,
  ...logChecks,
  ...catalogViewChecks,
  ...importChecks,
  ...ownCatalogChecks,
  ...resilienceChecks,
];
