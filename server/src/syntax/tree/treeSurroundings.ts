import type { Tree } from 'web-tree-sitter';
import { endsType, looksConstant, typeStart } from '../lexical/assignments';
import { bodiesOf } from '../lexical/bodies';
import type { Reading } from '../lexical/reading';
import { spanOf, tokenFrom } from '../lexical/tokens';
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
    return [...surrounds.map((each) => refined(reading, each, bodies)), ...bodies];
  };
};

/** Where a grammar gives up: broken code, and what macros take or hold. */
const UNREAD = new Set(['ERROR', 'token_tree', 'preproc_arg', 'attribute_item']);

type Of<Kind extends Surround['kind']> = Extract<Surround, { kind: Kind }>;

/** What no grammar says. */
const refined = (reading: Reading, surround: Surround, bodies: readonly Surround[]): Surround => {
  const { text } = reading.tokens;
  switch (surround.kind) {
    case 'declare':
      return declared(reading, typed(text, typedFirst(reading, surround)), bodies);
    case 'default':
      return typed(text, surround);
    case 'assign':
      return assigned(text, surround);
    default:
      return surround;
  }
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

/** `x += 404` is arithmetic. */
const assigned = (text: string, surround: Of<'assign'>): Surround => {
  const { target } = surround;
  const operator = /^\s*([-+*/%&|^]|<<|>>|\*\*|\/\/)=/u.exec(text.slice(target.end, target.end + 8))?.[1];
  return operator === undefined ? surround : { kind: 'operation', operator, other: target, side: 'right' };
};

/** Constants by their names, members by where they stand, assignments that declare nothing. */
const declared = (reading: Reading, surround: Of<'declare'>, bodies: readonly Surround[]): Surround => {
  const { layout, tokens } = reading;
  const body = bodies.find((each) => each.kind === 'body');
  const holder = body?.kind === 'body' ? body.form : undefined;
  const isPlain = surround.form === 'variable' || surround.form === 'constant';
  if (isPlain && holder === 'class') return { ...surround, form: 'classMember' };
  const isLoose = layout.blocks !== 'braces' && isPlain;
  const name = tokens.text.slice(surround.name.start, surround.name.end);
  if (surround.form === 'variable' && looksConstant(name, layout.constantNames))
    return { ...surround, form: 'constant' };
  const isMere = isLoose && surround.form === 'variable' && holder === 'function';
  return isMere ? { kind: 'assign', target: surround.name } : surround;
};
