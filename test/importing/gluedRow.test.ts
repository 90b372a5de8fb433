import { expect, test } from 'vitest';
import { importCatalog } from '../../server/src/importing/importCatalog';

/** Each line is a row as it should come out, `|` where the pasted text has no gap. */
const checkSplit = (rows: readonly string[]): void => {
  const pasted = ['CodeNameDescription', ...rows].join('\n').replaceAll('|', '');
  const { catalog } = importCatalog(pasted, { name: 'pasted.txt', find: () => undefined });
  const found = (catalog?.entries ?? []).map(({ code, name, description }) =>
    [code, name, description].filter((part) => part !== undefined).join('|'),
  );
  expect(found).toEqual(rows);
};

test('a name and a sentence that begins with a capital', () => {
  checkSplit(['1|DiskFull|The disk is full.', '2|DiskLocked|Another program uses it.', '3|NoDisk|Plug one in.']);
});

test('a sentence that begins in lower case, with a word of the document', () => {
  checkSplit([
    '1|PathTooLong|The path is longer than allowed.',
    '5|PathTooShort|The path has too few letters.',
    '2|LoginTooLong|login is longer than allowed.',
    '3|UserIdTooLong|user_id is longer than allowed.',
    '4|LoginTooShort|login has too few letters for a user.',
  ]);
});

test('names in capitals', () => {
  checkSplit([
    '1|DISK_FULL|The disk is full.',
    '2|DISK_LOCKED|A program uses it over FTP.',
    '3|MOUNT_FAILED|FTP server refused.',
    '4|NO_SPACE|disk and quota are used up.',
    '5|USB_LOST|USB device was unplugged.',
  ]);
});

test('a word that is written in one with capitals inside stays whole', () => {
  checkSplit([
    '1|SocketClosed|WebSocket was closed.',
    '2|SocketLost|Connection of the WebSocket was lost.',
    '3|SocketBusy|Try later.',
  ]);
});

test('rows with a name alone', () => {
  checkSplit(['1|DiskFull', '2|DiskLocked|Another program uses it.', '3|NoDisk|Plug one in.']);
});
