import { test } from 'vitest';
import { scanLexically } from '../server/src/syntax/scanLexically';
import { createScanner } from '../server/src/syntax/scanner';
import { memoryHost } from './support/memoryHost';
const cases: [string,string][] = [
 ['typescript','if (res.status / 100 === 4) x();'],
 ['typescript','if (Math.floor(res.status / 100) === 5) x();'],
 ['typescript','switch (Math.trunc(res.status / 100)) { case 4: x() }'],
 ['python','if response.status_code // 100 == 4: pass'],
 ['go','package a\nfunc f(r *http.Response) { if r.StatusCode/100 == 4 { x() } }'],
 ['go','package a\nfunc f(r *http.Response) { switch r.StatusCode/100 { case 4: x() } }'],
 ['java','class A { void f() { if (response.statusCode() / 100 == 5) x(); } }'],
 ['csharp','class A { void F() { if (statusCode is >= 400 and < 500) x(); } }'],
 ['ruby','x if (500..599).include?(response.code)'],
 ['python','if response.status_code in range(500, 600): pass'],
 ['shellscript','if [ "$http_code" -ge 400 ]; then x; fi'],
];
test('x', async () => {
  const scanner = createScanner(Object.assign(memoryHost(), { load: (g: string) => memoryHost().readAsset(`grammars/tree-sitter-${g}.wasm`), loadRuntime: () => memoryHost().readAsset('grammars/web-tree-sitter.wasm') }) as never);
  for (const [language, text] of cases) {
    const src = { uri: 'a', version: 0, language, text };
    for (const r of [scanLexically(src, () => true), await scanner.scan(src, () => true)])
    console.log(`--- ${language}: ${text}\n` + r.literals.map(({spelling, place}) => spelling + ' ' + (place.kind === 'code' ? place.role + ' ' + place.owners.map(o => `${o.relation}:${o.name}`).join(' ') : place.kind)).join('\n'));
  }
});
