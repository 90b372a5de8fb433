import type { Ecosystem } from '../../../shared/src/catalog/types';

/** A kind of file that says which version of each dependency is installed. */
export type Lock = {
  readonly ecosystems: readonly Ecosystem[];
  /** The version of one package; long files are searched, not parsed. */
  readonly versionOf: (text: string, name: string) => string | undefined;
};

/** The kind of lock file that a file is, by its name. */
export const lockNamed = (name: string): Lock | undefined => locks[name];

const version = String.raw`v?(?<version>\d[\w.+-]*)`;

/** `NAME` in the pattern stands for the package. */
const byPattern =
  (pattern: string): Lock['versionOf'] =>
  (text, name) =>
    new RegExp(pattern.replace('NAME', escaped(name)), 'm').exec(text)?.groups?.['version'];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

const toml = byPattern(String.raw`^name = "NAME"\r?\nversion = "${version}"`);
const npm = byPattern(String.raw`"node_modules/NAME": \{\s*"version": "${version}"`);

const locks: Readonly<Record<string, Lock>> = {
  'package-lock.json': { ecosystems: ['npm'], versionOf: npm },
  'npm-shrinkwrap.json': { ecosystems: ['npm'], versionOf: npm },
  'yarn.lock': {
    ecosystems: ['npm'],
    versionOf: byPattern(String.raw`^"?NAME@[^\n]*:\r?\n\s+version:? "?${version}`),
  },
  'pnpm-lock.yaml': { ecosystems: ['npm'], versionOf: byPattern(String.raw`^\s+['"]?/?NAME@${version}['"]?(?:\(|:)`) },
  'Gemfile.lock': { ecosystems: ['gem'], versionOf: byPattern(String.raw`^ {4}NAME \(${version}\)`) },
  'poetry.lock': { ecosystems: ['pypi'], versionOf: toml },
  'uv.lock': { ecosystems: ['pypi'], versionOf: toml },
  'Pipfile.lock': { ecosystems: ['pypi'], versionOf: byPattern(String.raw`"NAME": \{[^{}]*"version": "==${version}"`) },
  'Cargo.lock': { ecosystems: ['cargo'], versionOf: toml },
  'composer.lock': {
    ecosystems: ['composer'],
    versionOf: byPattern(String.raw`"name": "NAME",\s*"version": "${version}"`),
  },
};
