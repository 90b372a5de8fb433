import type { Bench } from '../program';
import { javascript, javascriptModules, typescript } from './ecma';
import { go } from './go';
import { csharp, java, kotlin, scala } from './jvm';
import { c, cpp, objectiveC, rust } from './native';
import { dart, powershell, swift } from './parsed';
import { php, python, ruby } from './scripts';

export const benches: readonly Bench[] = [
  typescript,
  javascript,
  javascriptModules,
  python,
  go,
  java,
  kotlin,
  scala,
  csharp,
  c,
  cpp,
  objectiveC,
  rust,
  ruby,
  php,
  dart,
  swift,
  powershell,
];
