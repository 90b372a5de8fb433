import type { CatalogId } from '../../../shared/src/catalog/types';
import type { Span } from '../../../shared/src/span';

export type Radix = 2 | 8 | 10 | 16;

/** A number, or a quoted code, as written; and what stands next to it. Knows no parser and no protocol. */
export type Literal = {
  /** Unary minus and suffix included, quotes excluded. */
  readonly span: Span;
  readonly spelling: string;
  /** Undefined for codes that are text: `42P01`, `5.7.1`. */
  readonly value: bigint | undefined;
  readonly radix: Radix;
  /** The whole content of a string literal: `'404'`. */
  readonly quoted: boolean;
  readonly place: Place;
};

/** Says nothing of offsets, so that a literal which an edit moves keeps its place. */
export type Place =
  | CodePlace
  /** In a comment, or somewhere inside a string: explained on hover, never diagnosed. */
  | {
      readonly kind: 'text';
      readonly within: 'comment' | 'string';
    }
  | LogPlace;

export type CodePlace = {
  readonly kind: 'code';
  readonly role: Role;
  /** The names that own the literal, nearest first. */
  readonly owners: readonly Owner[];
  /** The name the literal gives a value to, where it stands in a declaration (the judge decides whether that is a definition). */
  readonly declares?: DeclaredName;
  /** Texts of the string literals beside it: arguments of the same call, values of the same object. */
  readonly siblings: readonly string[];
  /** The row of numbers in which it stands, if it stands in one. */
  readonly row?: Row;
  /** Inside a test's body, or in a file of tests. */
  readonly inTest: boolean;
};

/** Literals with equal rows stand side by side: elements of one list, labels of one switch, results of one function. */
export type Row = {
  readonly of: 'elements' | 'keys' | 'values' | 'labels' | 'results' | 'comparisons';
  /** How many units before the literal the list, switch or function starts; absent: the row is the whole file's. */
  readonly back?: number;
  /** Which column it is where the elements are rows themselves, else 0. */
  readonly column: number;
};

/** What the literal does in the syntax. Roles from `arithmetic` on are never codes. */
export type Role =
  /** Operand of ==, !=, ===, is, eq, -eq; either order. */
  | 'comparison'
  /** Operand of an ordering, bound of a range, `x / 100 == 4`: tests a class of codes. */
  | 'rangeTest'
  | 'caseLabel'
  | 'argument'
  | 'return'
  | 'throw'
  | 'assignment'
  /** Value of a key in an object, dictionary or keyword argument. */
  | 'property'
  /** Default value of a parameter. */
  | 'default'
  /** Element of a list, set or tuple. */
  | 'element'
  | 'mapKey'
  /** Initialiser of a variable, constant or field; value of an enum member or a macro: see `declares`. */
  | 'declaration'
  /** Whole value of a setting in a data file, or an attribute in markup. */
  | 'dataValue'
  /** Array index, slice, length, shift or mask, arithmetic, redirection, `void 0`, type position, preprocessor test. */
  | 'index'
  | 'arithmetic'
  | 'type'
  | 'other';

export type OwnerRelation =
  /** The other operand. */
  | 'comparedWith'
  | 'assignedTo'
  /** The key whose value it is; a keyword argument's name. */
  | 'keyOf'
  /** The parameter whose default it is. */
  | 'defaultOf'
  /** The callee; `index` is the argument's 0-based position. Commands of shells too: `exit`, `return`, `kill`, `trap`. */
  | 'argumentOf'
  /** The switch's or match's subject. */
  | 'switchOn'
  | 'returnedFrom'
  /** `x` in `[401, 403].includes(x)`, `x in (401, 403)`. */
  | 'testedFor'
  /** The variable or key that holds the list, set or map in which the literal is an element or key. */
  | 'elementOf'
  /** `code` in `code || 1000`, `code ?? 1000`, `x ? code : 1000`. */
  | 'alternativeTo'
  /** Declared or cast type: `HRESULT hr = …`, `as StatusCode`. */
  | 'typedAs'
  /** Expected value's partner in a test: `r.status` in `assertEqual(r.status, 404)`, `expect(r.status).toBe(404)`. */
  | 'expectedOf'
  /** Enclosing enum, object, class or struct. */
  | 'memberOf'
  /** The call or member whose value the compared variable holds: `sqlite3_step` in `rc = sqlite3_step(s); if (rc == 5)`. */
  | 'resultOf'
  | 'inFunction';

export type Owner = {
  readonly relation: OwnerRelation;
  /** Source text with white space and call arguments removed, at most 120 units: `err.code`, `res.status()`. */
  readonly name: string;
  readonly index?: number;
};

export type Declaration = DeclaredName & { readonly nameSpan: Span };

export type DeclaredName = {
  readonly name: string;
  readonly form: 'variable' | 'constant' | 'enumMember' | 'objectMember' | 'classMember' | 'macro' | 'tableRow';
  /** Enum, object or class that holds it; how it is reached from outside. */
  readonly container?: string;
  /** Visible to other files. */
  readonly exported: boolean;
  /** How many numeric siblings the container has, itself included; 1 when there is no container. */
  readonly family: number;
  /** Its own doc comment or trailing comment, markers removed. */
  readonly doc?: string;
};

export type LogPlace = {
  readonly kind: 'log';
  /** Families that the format or the cue names, most likely first; empty = any. */
  readonly families: readonly CatalogId[];
  /** What made the scanner look: `status`, `exit code`, `HRESULT =`, `after the request line`. */
  readonly cue: string;
  /** A symbol or message beside the number: `ENOENT`, `Not Found`. */
  readonly label?: string;
  /** How sure the scanner is that a code stands here, 0…1, before any catalog is asked. */
  readonly trust: number;
};
