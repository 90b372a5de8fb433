import { expect, test } from 'vitest';
import { hoverOf } from '../support/check';

test('the card of a vendor code says what, where else, and why', async () => {
  const hover = await hoverOf(`
    import { connect } from 'emotiv';
    if (error.code === -32$0021) retry();`);
  expect(hover).toMatchInlineSnapshot(`
    "**\`-32021\` INVALID\\_CLIENT\\_ID\\_OR\\_SECRET\\_KEY** · EMOTIV Cortex API

    Invalid client ID or client secret key.

    **Also written:** \`0xFFFF82EB\`, \`4294935275\`

    **The number also stands in other catalogs:**
    - \`json-rpc/-32021\` **SERVER\\_ERROR** · Server error \\(reserved range\\) · [Prefer](pinCatalog)

    *Why:* from the range -32999…-32000; compared with \`error.code\`; the file imports \`emotiv\`; the file speaks of \`emotiv\`.

    [Documentation](https://emotiv.gitbook.io/cortex-api/) · [Replace by a constant](insertConstant) · [Copy](copy) · [Find uses](findUses) · [Ignore](ignoreCode) · [Prefer EMOTIV Cortex API](pinCatalog)"
  `);
});

test('without evidence the general family answers and the vendor is a candidate', async () => {
  expect(await hoverOf('if (error.code === -32$0021) retry();')).toMatchInlineSnapshot(`
    "**\`-32021\` SERVER\\_ERROR** · JSON-RPC 2.0 error codes

    Server error \\(reserved range\\)

    The specification leaves this range to the JSON-RPC server implementation; what the number means is in the documentation of that server, and in the \`message\` and \`data\` of the error.

    **Also written:** \`0xFFFF82EB\`, \`4294935275\`

    **The number also stands in other catalogs:**
    - \`emotiv-cortex/-32021\` **INVALID\\_CLIENT\\_ID\\_OR\\_SECRET\\_KEY** · Invalid client ID or client secret key. · [Prefer](pinCatalog)

    *Why:* from the range -32999…-32000; compared with \`error.code\`.

    [Documentation](https://www.jsonrpc.org/specification#error_object) · [Replace by a constant](insertConstant) · [Copy](copy) · [Find uses](findUses) · [Ignore](ignoreCode)"
  `);
});

test('a definition is explained', async () => {
  expect(await hoverOf('enum Status { NotFound = 40$04, Gone = 410 }')).toMatchInlineSnapshot(`
    "**\`404\` NOT\\_FOUND** · HTTP status codes

    The server found nothing at this address, or does not want to say that it exists.

    **What to try:** Check the path, its case, the trailing slash, the API version prefix and the id. If the route should exist, check the routing and the deployed version.

    **Also written:** \`0x194\`

    **The number also stands in other catalogs:**
    - \`netease-education/404\` **NO\\_SUCH\\_OPERATION** · No such operation · [Prefer](pinCatalog)
    - \`videosdk/404\` **resource\\_not\\_found** · Room not found. · [Prefer](pinCatalog)

    *Why:* named \`NotFound\`; member of \`Status\`; from the range of HTTP errors; it is given its name here.

    [Documentation](https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/404) · [Copy](copy) · [Find uses](findUses)"
  `);
});

test('the bound of a class says so', async () => {
  expect(await hoverOf('if (response.status >= 40$00) retry();')).toMatchInlineSnapshot(`
    "**\`400–499\` 4xx · Client error** · HTTP status codes

    The server blames the request. Treat an unknown code of this class as 400; repeating the request unchanged seldom helps.

    *The bound itself:* \`http/400\` **BAD\\_REQUEST** · Bad Request

    *Why:* compared with \`response.status\`.

    [Documentation](https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/400) · [Copy](copy) · [Find uses](findUses) · [Ignore](ignoreCode) · [Prefer HTTP status codes](pinCatalog)"
  `);
});

test('an ignored code is explained with the reason it is ignored for', async () => {
  const hover = await hoverOf('if (response.status === 40$04) retry(); // error-code-insight-ignore: seen it');
  expect(hover).toContain('*Ignored* by a comment: seen it.');
  expect(hover).not.toContain('(ignoreCode)');
});

test('the cursor behind the last digit is still on the code', async () => {
  expect(await hoverOf('if (response.status === 404$0) retry();')).toContain('404');
});

test('an ordinary number has no hover', async () => {
  expect(await hoverOf('const width = 40$04 * scale;')).toBeUndefined();
});
