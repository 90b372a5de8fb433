import type { Check } from '../check';
import { commandChecks } from './commands';
import { explainingChecks } from './explaining';
import { fixChecks } from './fixes';
import { ignoreChecks } from './ignoring';
import { installedChecks } from './installed';
import { resilienceChecks } from './resilience';

/** In this order: each leaves the files and settings as it found them. */
export const allChecks: readonly Check[] = [
  ...installedChecks,
  ...explainingChecks,
  ...fixChecks,
  ...ignoreChecks,
  ...commandChecks,
  ...resilienceChecks,
];
