/** How a language writes the members of an enum. */
export type EnumSyntax = {
  /** commas: `A = 1, B` · cases: `case a = 1` · statements: `A = 1;`. */
  readonly members: 'commas' | 'cases' | 'statements';
  /** Whether a member without a number is one more than the one before it; `fromFirst`: from a member that has one. */
  readonly counts: 'always' | 'fromFirst' | 'never';
};

const counted: EnumSyntax = { members: 'commas', counts: 'always' };
const argued: EnumSyntax = { members: 'commas', counts: 'never' };
const cases: EnumSyntax = { members: 'cases', counts: 'never' };

const syntaxes: Readonly<Record<string, EnumSyntax>> = {
  c: counted,
  cpp: counted,
  'objective-c': counted,
  'objective-cpp': counted,
  csharp: counted,
  // Most enums of errors have no numbers here at all.
  rust: { members: 'commas', counts: 'fromFirst' },
  typescript: counted,
  typescriptreact: counted,
  java: argued,
  kotlin: argued,
  dart: argued,
  groovy: argued,
  swift: cases,
  php: cases,
  proto: { members: 'statements', counts: 'never' },
};

/** By VS Code's identifier of the language. */
export const enumSyntaxOf = (language: string): EnumSyntax | undefined => syntaxes[language];
