import type { ConstantRule } from '../../../../shared/src/catalog/types';
import type { Declaration } from '../../core/literal';
import type { FixContext } from '../context';
import { planLineImports, type ImportSyntax } from '../imports/lineImports';
import { behindOpeningComments } from '../imports/placement';
import type { ModuleIdiom } from '../modules/idiom';
import { lineEnd, nextLine } from '../text/lines';
import { escapeRegExp, type SourceFile } from '../text/sourceFile';
import { directoryOf } from '../uris';
import type { CommentStyle, FixLanguage, LibrarySymbol, Need, Reach, Reference, Site } from './language';
import { reachDeclared, type Declares } from './reach';

/** A language whose constants need no more than a table says. */
export type PlainLanguage = {
  readonly id: string;
  readonly comment: CommentStyle;
  readonly idiom: ModuleIdiom;
  readonly ruleKeys: readonly string[];
  readonly declares: Declares;
  readonly imports: ImportSyntax;
  /** Words that declare the name behind them. */
  readonly declarers: string;
  /** Also bound where a type or a parameter list shows it; `NAME` stands for the name. */
  readonly alsoBound?: string;
  /** What must stand above the first import, each matched at the place reached: package clause, `<?php`. */
  readonly above: readonly RegExp[];
  /** How another file's constant is reached: undefined where this is not known. */
  readonly reachFrom?: (declaration: Declaration, uri: string, site: Site, context: FixContext) => Reach | undefined;
  readonly needOfModule: FixLanguage['needOfModule'];
  readonly fromLibrary: FixLanguage['fromLibrary'];
  readonly refuses?: (site: Site, reference: Reference) => string | undefined;
  readonly dress?: FixLanguage['dress'];
  readonly surroundings?: FixLanguage['surroundings'];
  readonly announce?: FixLanguage['announce'];
  readonly namespaceOf?: FixLanguage['namespaceOf'];
  readonly topConstant?: NonNullable<FixLanguage['topConstant']>;
};

export const plainLanguage = (plain: PlainLanguage): FixLanguage => ({
  id: plain.id,
  comment: plain.comment,
  idiom: plain.idiom,
  ruleKeys: plain.ruleKeys,
  planImports: planLineImports(plain.imports),
  headEnd: (file) => behindOpeningComments(file, (at) => behindClauses(plain.above, file, at)),
  refuses: (site, reference) => suffixRefusal(site) ?? plain.refuses?.(site, reference),
  dress: plain.dress ?? ((expression) => expression),
  bindings: bindingsOf(plain),
  reachHere: reachDeclared(plain.declares),
  reachFrom: plain.reachFrom ?? (() => undefined),
  needOfModule: plain.needOfModule,
  fromLibrary: plain.fromLibrary,
  surroundings: plain.surroundings ?? (() => []),
  announce: plain.announce ?? (() => []),
  namespaceOf: plain.namespaceOf ?? (() => undefined),
  ...(plain.topConstant === undefined ? {} : { topConstant: plain.topConstant }),
});

/** Libraries' symbols whose first word is imported: `http.StatusNotFound` from `net/http`. */
export const byFirstWord = ({ symbol, import: module }: ConstantRule): LibrarySymbol | undefined => {
  const head = /^\w+/.exec(symbol)?.[0];
  if (module === undefined || head === undefined) return undefined;
  return { expression: `{}${symbol.slice(head.length)}`, need: { module, name: head } };
};

/** Files of one directory see each other without an import. */
export const besideOnly =
  (expression: (declaration: Declaration) => string) =>
  (declaration: Declaration, uri: string, site: Site): Reach | undefined =>
    directoryOf(uri) === directoryOf(site.file.source.uri) &&
    extensionOf(uri) === extensionOf(site.file.source.uri) &&
    declaration.form !== 'enumMember'
      ? { expression: expression(declaration), exactness: 'same', caseLabel: true }
      : undefined;

export const noNeed = (): Need | undefined => undefined;

const extensionOf = (uri: string): string => uri.slice(uri.lastIndexOf('.'));

const behindClauses = (clauses: readonly RegExp[], file: SourceFile, from: number): number =>
  clauses.reduce((at, clause) => {
    const found = clause.exec(file.uncommented.slice(at));
    return found === null || found.index !== 0 ? at : nextLine(file.text, lineEnd(file.text, at + found[0].length));
  }, from);

const bindingsOf =
  ({ declarers, alsoBound }: PlainLanguage) =>
  (name: string): RegExp => {
    const word = `(?<![\\w$.:])${escapeRegExp(name)}(?![\\w$])`;
    const also = alsoBound === undefined ? [] : [alsoBound.replaceAll('NAME', word)];
    return new RegExp([`\\b(?:${declarers})\\s+${word}`, ...also].join('|'));
  };

/** A suffix gives the number a type that the constant would not have. */
const suffixRefusal = ({ literal }: Site): string | undefined =>
  /^-?\s*(?:0[xX][\da-fA-F_']+|\d[\d_']*)(?:[uUlLzZ]+|[iu](?:8|16|32|64|128|size))$/.test(literal.spelling)
    ? `its suffix gives it another type than the constant's`
    : undefined;
