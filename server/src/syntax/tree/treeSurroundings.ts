import type { Tree } from 'web-tree-sitter';
import type { Span } from '../../../../shared/src/span';
import { endsType, looksConstant, typeStart } from '../lexical/assignments';
import { bodiesOf } from '../lexical/bodies';
import type { Reading } from '../lexical/reading';
import { parentAt, partnerAt, spanOf, tokenFrom } from '../lexical/tokens';
import { lexicalSurroundings, type Surroundings } from '../scanTokens';
import type { Surround } from '../surround';
import { surroundsOf } from './climb';
import type { NodeTable } from './nodeTable';
import { pathFinder } from './path';

/** Constructs around a literal by the syntax tree; the functions, classes and tests further out by the tokens. */
export const treeSurroundings = (tree: Tree, nodes: NodeTable, reading: Reading): Surroundings => {
  const paths = pathFinder(tree);
  const lexical = lexicalSurroundings(reading);
  return (candidate) => {
    const { span, first } = candidate;
    const path = paths.at(span);
    if (path.some(({ type }) => UNREAD.has(type))) return lexical(candidate);
    const bodies = bodiesOf(reading, first);
    const surrounds = surroundsOf(path, reading.tokens.text, nodes).filter((each) => each.kind !== 'body');
    return [
      ...withoutBareLists(reading.tokens.text, surrounds).map((each) => refined(reading, each, bodies)),
      ...bodies,
    ];
  };
};

/** Where a grammar gives up: broken code, and what macros take or hold. */
const UNREAD = new Set(['ERROR', 'token_tree', 'preproc_arg', 'attribute_item', 'exit_statement']);

/** `return body, 404` returns both; it makes no list of them that anybody asks. */
const withoutBareLists = (text: string, surrounds: readonly Surround[]): readonly Surround[] =>
  surrounds.filter(
    (each, index) =>
      each.kind !== 'items' || surrounds[index + 1]?.kind !== 'result' || BRACKETS.has(text.charAt(each.list.start)),
  );

const BRACKETS = new Set(['(', '[', '{']);

type Of<Kind extends Surround['kind']> = Extract<Surround, { kind: Kind }>;

/** What no grammar says. */
const refined = (reading: Reading, surround: Surround, bodies: readonly Surround[]): Surround => {
  const { text } = reading.tokens;
  if (surround.kind === 'declare') return declared(reading, typed(text, typedFirst(reading, surround)), bodies);
  if (surround.kind === 'default') return typed(text, surround);
  return surround.kind === 'assign' ? assigned(reading, surround) : surround;
};

/** Some grammars count the colon to the type. */
const typed = <Named extends Of<'declare' | 'default'>>(text: string, surround: Named): Named => {
  const { type } = surround;
  const isColon = type !== undefined && text.charAt(type.start) === ':';
  return isColon ? { ...surround, type: { start: type.start + 1, end: type.end } } : surround;
};

/** The type before the name, where the grammar keeps it in another node. */
const typedFirst = (reading: Reading, surround: Of<'declare'>): Of<'declare'> => {
  const { tokens, layout } = reading;
  const name = tokenFrom(tokens, surround.name.start);
  const head = tokenFrom(tokens, surround.statement.start);
  if (surround.type !== undefined || layout.typesFirst !== true || head >= name || !endsType(reading, name - 1))
    return surround;
  return { ...surround, type: spanOf(tokens, typeStart(reading, head, name), name - 1) };
};

/** `x += 404` is arithmetic; `{ Status = 404 }` in an initialiser is a pair. */
const assigned = (reading: Reading, surround: Of<'assign'>): Surround => {
  const { text } = reading.tokens;
  const { target } = surround;
  const operator = /^\s*([-+*/%&|^]|<<|>>|\*\*|\/\/)=/u.exec(text.slice(target.end, target.end + 8))?.[1];
  if (operator !== undefined) return { kind: 'operation', operator, other: target, side: 'right' };
  const open = parentAt(reading.tokens, tokenFrom(reading.tokens, target.start));
  const isPair = open >= 0 && reading.layout.destructures !== true && reading.groupAt(open).kind === 'object';
  return isPair
    ? {
        kind: 'value',
        key: target,
        list: spanOf(reading.tokens, open, Math.max(open, partnerAt(reading.tokens, open))),
      }
    : surround;
};

/** Constants by the words before or the shape of their names, members by where they stand, assignments that declare nothing. */
const declared = (reading: Reading, surround: Of<'declare'>, bodies: readonly Surround[]): Surround => {
  const { layout } = reading;
  const name = bareName(reading.tokens.text, surround.name);
  const body = bodies.find((each) => each.kind === 'body');
  const holder = body?.kind === 'body' ? body.form : undefined;
  const isPlain = surround.form === 'variable' || surround.form === 'constant';
  if (isPlain && holder === 'class') return { ...surround, name, form: 'classMember' };
  if (surround.form === 'variable' && isConstant(reading, surround)) return { ...surround, name, form: 'constant' };
  const isMere = layout.blocks !== 'braces' && surround.form === 'variable' && holder === 'function';
  return isMere ? { kind: 'assign', target: surround.name } : { ...surround, name };
};

const isConstant = ({ tokens, layout, words }: Reading, { name, statement }: Of<'declare'>): boolean =>
  looksConstant(tokens.text.slice(name.start, name.end), layout.constantNames) ||
  tokens.text
    .slice(statement.start, name.start)
    .split(/\W+/u)
    .some((word) => words.constants.has(word));

/** `*error`, `rows[]` */
const bareName = (text: string, { start, end }: Span): Span => {
  const found = /^[*&\s]*([^[\s]+)/u.exec(text.slice(start, end));
  const name = found?.[1];
  if (found === null || name === undefined || !/^[*&]|\[\s*\w*\s*\]$/u.test(text.slice(start, end)))
    return { start, end };
  const from = start + found[0].length - name.length;
  return { start: from, end: from + name.length };
};
