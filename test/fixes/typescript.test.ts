import { expect, test } from 'vitest';
import { fixesAt } from '../../server/src/fixes/fixesAt';
import { stage, textsAfter, type Scene } from './scene';

const show = (scene: Scene): string => {
  const staged = stage(scene);
  const span = staged.analysis.insights[0]?.span ?? { start: 0, end: 0 };
  const fixes = fixesAt({ ...staged, span });
  const first = fixes[0];
  const titles = fixes
    .map((fix) => `- ${fix.title}${'why' in fix ? ` ✗ ${fix.why}` : ''}${fix.preferred ? ' *' : ''}`)
    .join('\n');
  const after = first === undefined || !('edits' in first) ? {} : textsAfter(staged, first);
  return `${titles}\n${Object.entries(after)
    .map(([name, text]) => `== ${name}\n${text}`)
    .join('')}`;
};

test('try', () => {
  console.log(
    show({
      language: 'typescript',
      files: {
        'src/api/client.ts': `
import { connect } from './connect';

export const call = async (err: { code: number }) => {
  if (err.code === -32021) return;
  //               ^^^^^^ emotiv-cortex comparison
  throw err.code === -32021;
  //                 ^^^^^^ emotiv-cortex comparison
};
`,
      },
    }),
  );
  console.log(
    show({
      language: 'typescript',
      files: {
        'src/client.ts': `
const CortexError = 5;
const map = { 404: 'x' };
//            ^^^ http mapKey
let a = [404].includes(5);
//       ^^^ http element
`,
        'src/httpStatus.ts': `export const HttpStatus = { OK: 200 };\n`,
      },
    }),
  );
  console.log(
    show({
      language: 'python',
      files: {
        'app/client.py': `
#!/usr/bin/env python3
"""Doc."""
from __future__ import annotations
import json
from .x import (
    a,
    b,
)

def f(code):
    if code == -32021:
#              ^^^^^^ emotiv-cortex comparison
        return 404
#              ^^^ http return
`,
      },
    }),
  );
});
