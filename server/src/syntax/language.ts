/**
 * What one language looks like, as data. The lexical scanner reads all of it; the tree scanner reads `tree` and shares
 * the rest (comments, numerals, words) through the tokens both start from.
 */
import type { GrammarName } from './grammars';
import type { NodeTable } from './tree/nodeTable';

export type BlockComment = { readonly open: string; readonly close: string; readonly nests?: true };

/** One way to write a string. Rules are tried in order, so longer openers come first. */
export type StringRule = {
  readonly open: string;
  readonly close: string;
  /** What makes the next unit literal; `double` = the closing mark twice stands for itself. */
  readonly escape: '\\' | '`' | 'double' | 'none';
  /** May run over line ends; others end there, so that a stray quote spoils one line only. */
  readonly multiline?: true;
  /** Opens code inside the string; it ends at the bracket's partner. */
  readonly hole?: '${' | '#{' | '\\(' | '{' | '$(';
};

/** A word glued to the left of a quote: `f"…"`, `L"…"`, `r#"…"#`. */
export type StringPrefix = {
  readonly words: readonly string[];
  readonly escape?: 'none';
  readonly hole?: '{' | '${';
  /** The closing mark repeats what stands between prefix and quote: `#` of Rust, the delimiter of C++. */
  readonly guard?: 'hashes' | 'delimiter';
};

export type NumberRule = {
  /** A plain leading zero means octal. */
  readonly leadingZeroOctal?: true;
  /** The unit that may stand between digits. */
  readonly separator?: '_' | "'";
  /** Letters that may follow an integer, lower case. */
  readonly suffixes?: readonly string[];
  /** `-9` is one word. */
  readonly dashed?: true;
  /** Words that may follow an integer without a space. */
  readonly gluedWords?: readonly string[];
};

export type Quirk =
  /** `/…/` where an operand may begin. */
  | 'regex'
  /** Elements in expressions. */
  | 'jsx'
  /** `<<WORD` text up to a line WORD. */
  | 'heredoc'
  /** `#define` lines that end at the line's end. */
  | 'directives'
  /** `'a` is a lifetime, `'a'` a character. */
  | 'lifetimes'
  /** Words hold dashes, slashes and dots; numbers stand alone. */
  | 'commandWords'
  /** `:name` is one word. */
  | 'symbols'
  /** `${…}`, `$(…)`, `$?` in words of a shell. */
  | 'expansions'
  /** `valid?`, `save!` are names. */
  | 'askingNames'
  /** `$tag$ … $tag$` quotes code. */
  | 'dollarQuotes'
  /** `#` opens a comment only at the start of a word. */
  | 'spacedHash'
  /** Only tags have strings; between them stands text. */
  | 'elements'
  /** `%w[a b]`, `%(text)` are strings. */
  | 'percentLiterals'
  /** `-eq`, `-Name` are words. */
  | 'dashWords'
  /** `$?`, `$!` are names. */
  | 'expansionNames'
  /** `@{`, `@(`, `@[` open literals. */
  | 'atLiterals';

export type Lexis = {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly BlockComment[];
  readonly strings: readonly StringRule[];
  readonly prefixes?: readonly StringPrefix[];
  /** Units beside letters, digits and `_` that words may hold. */
  readonly wordUnits?: string;
  readonly numbers: NumberRule;
  readonly quirks?: readonly Quirk[];
};

/** How statements and expressions are laid out, for the lexical scanner. */
export type Layout = {
  /** What ends a statement beside `;`. */
  readonly lineEnds: 'never' | 'always' | 'unlessContinued';
  /** `indent`: blocks by columns; `end`: by `end` words; else by braces. */
  readonly blocks: 'braces' | 'indent' | 'end';
  /** A bare `{` after an operand opens a block, not an operand: `if x == 1 {`. */
  readonly bareConditions?: true;
  readonly words: {
    /** `return` and its like: the operand is the result. */
    readonly returns: readonly string[];
    readonly throws: readonly string[];
    /** Words before the labels of a switch. */
    readonly labels: readonly string[];
    /** Words that open a switch, before or after its subject. */
    readonly switches: readonly string[];
    /** Words after which a condition, operand or statement begins. */
    readonly prefixes: readonly string[];
    /** Words that declare a name: `let`, `var`. */
    readonly variables: readonly string[];
    /** Words that make the declaration a constant: `const`, `final`. */
    readonly constants: readonly string[];
    readonly functions: readonly string[];
    readonly enums: readonly string[];
    readonly classes: readonly string[];
    readonly exports: readonly string[];
    /** Words that work as operators, with the symbol they mean. */
    readonly operators: Readonly<Record<string, string>>;
  };
  /** `int status = 404`: a type word stands before the name. */
  readonly typesFirst?: true;
  /** `f(code=404)`, `f(code: 404)`: how a call names an argument. */
  readonly namedArguments?: '=' | ':';
  /** `->` or `=>` between the label and the body of a switch's arm. */
  readonly arms?: '=>' | '->';
  /** The last expression of a block is its value. */
  readonly blockValues?: true;
  /** `name(…) {` declares a function without a word for it. */
  readonly bareFunctions?: true;
  /** `Type{…}` is a value. */
  readonly structLiterals?: true;
  /** `key => value` in lists and calls. */
  readonly arrowPairs?: true;
  /** Labels stand in no bracket of their own: SQL's CASE. */
  readonly labelsAnywhere?: true;
  /** `a, b = 0, 1` assigns to both. */
  readonly tuples?: true;
  /** `{ status = 404 } = options` gives defaults. */
  readonly destructures?: true;
  /** The type stands between the name and the `=`. */
  readonly typesLast?: true;
  /** `|x|` encloses the parameters of a block or closure. */
  readonly pipes?: true;
  /** `a . b` joins texts. */
  readonly dotJoins?: true;
  /** `(int) x`. */
  readonly casts?: true;
  /** Braces are objects, values are data. */
  readonly data?: true;
  /** `[object name:404]` sends a message. */
  readonly messages?: true;
  /** `a->b` is a member. */
  readonly arrowMembers?: true;
  /** Words in any case mean the same. */
  readonly caseless?: true;
  /** `=` also compares (SQL). */
  readonly equalsCompares?: true;
  /** `puts 404`: a call without brackets. */
  readonly bareCalls?: true;
  /** Names of one of these shapes are constants without a word that says so. */
  readonly constantNames?: 'upper' | 'capital';
};

export type LanguageName =
  | 'typescript'
  | 'tsx'
  | 'javascript'
  | 'python'
  | 'go'
  | 'java'
  | 'kotlin'
  | 'c'
  | 'cpp'
  | 'csharp'
  | 'rust'
  | 'ruby'
  | 'php'
  | 'swift'
  | 'objc'
  | 'dart'
  | 'shell'
  | 'powershell'
  | 'lua'
  | 'scala'
  | 'sql'
  | 'json'
  | 'yaml'
  | 'toml'
  | 'ini'
  | 'markup'
  | 'markdown'
  | 'plain';

export type Language = {
  readonly name: LanguageName;
  /** VS Code's identifiers for it. */
  readonly ids: readonly string[];
  /** With the dot; whole names for files like `Dockerfile`. */
  readonly files: readonly string[];
  readonly lexis: Lexis;
  /** How its literals find their surroundings when no tree is there. */
  readonly reader: Reader;
  readonly tree?: { readonly grammar: GrammarName; readonly nodes: NodeTable };
};

export type Reader =
  | { readonly kind: 'expressions'; readonly layout: Layout }
  | { readonly kind: 'commands' }
  | { readonly kind: 'keys'; readonly form: 'yaml' | 'lines' }
  | { readonly kind: 'markup' }
  | { readonly kind: 'fences' };
