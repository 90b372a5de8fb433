import { test } from 'vitest';
import { hoverOf, messagesOf } from './support/check';
const cases: [string,string,string][] = [
 ['typescript','a.ts','if (res.status >= 40$00 && res.status < 500) x();'],
 ['typescript','a.ts','if (res.status >= 400 && res.status < 50$00) x();'],
 ['typescript','a.ts','if (res.status > 39$09) x();'],
 ['typescript','a.ts','if (res.status / 100 === $04) x();'],
 ['typescript','a.ts','if (res.status / 1$000 === 4) x();'],
 ['typescript','a.ts','if (Math.floor(res.status / 100) === $05) x();'],
 ['typescript','a.ts','if (res.statusCode / 100 !== $02) x();'],
 ['kotlin','a.kt','when (response.code) { in 50$00..599 -> x() }'],
 ['kotlin','a.kt','when (response.code) { in 500..59$09 -> x() }'],
 ['kotlin','a.kt','if (statusCode in 50$00..599) x()'],
 ['swift','a.swift','switch response.statusCode { case 50$00...599: x() default: y() }'],
 ['swift','a.swift','switch response.statusCode { case 400..<50$00: x() default: y() }'],
 ['rust','a.rs','fn f(status: u16) { match status { 40$00..=499 => x(), _ => y() } }'],
 ['ruby','a.rb','x if (50$00..599).include?(response.code)'],
 ['ruby','a.rb','case response.code\nwhen 50$00..599 then x\nend'],
 ['python','a.py','if 40$00 <= response.status_code < 500: pass'],
 ['python','a.py','if response.status_code // 100 == $04: pass'],
 ['python','a.py','if response.status_code in range(50$00, 600): pass'],
 ['go','a.go','package a\nimport "net/http"\nfunc f(r *http.Response) { if r.StatusCode/100 == $04 { x() } }'],
 ['go','a.go','package a\nimport "net/http"\nfunc f(r *http.Response) { if r.StatusCode >= 50$00 { x() } }'],
 ['java','A.java','class A { void f() { if (response.statusCode() / 100 == $05) x(); } }'],
 ['csharp','A.cs','class A { void F() { if (statusCode is >= 40$00 and < 500) x(); } }'],
 ['php','a.php','<?php if ($response->getStatusCode() >= 40$00) x();'],
 ['shellscript','a.sh','if [ "$http_code" -ge 40$00 ]; then x; fi'],
];
test('x', async () => {
  for (const [language, path, text] of cases) {
    const hover = await hoverOf(text, { language, path });
    console.log(`--- ${language}: ${text}\n` + (hover ?? 'NONE').split('\n').slice(0,4).join('\n') + '\n' + (await messagesOf(text.replace('$0',''), {language, path})).join('|'));
  }
});
