import 'package:flutter_test/flutter_test.dart';
import 'package:http/http.dart' as http;
import 'package:http/testing.dart';
import 'package:notes/note_store.dart';
import 'package:sqflite/sqflite.dart';

void main() {
  group('NoteStore', () {
    test('keeps what the server answers', () async {
      final client = MockClient((_) async => http.Response('{"id": 500}', 200));
      //                                                                  ^^^ http
      final store = NoteStore(client, limit: 200);
      //                                     ^^^ -
      final note = await store.load(500);
      //                            ^^^ -
      expect(note.id, 500);
      //              ^^^ -
      expect(store.lastStatus, 200);
      //                       ^^^ http
      expect(store.length, 1);
      //                   ^ -
    });

    test('reports a missing note', () async {
      final client = MockClient((_) async => http.Response('', 404));
      //                                                       ^^^ http
      final store = NoteStore(client, limit: 10);
      //                                     ^^ -
      await expectLater(store.load(7), throwsA(isA<NoteMissing>()));
      //                           ^ -
      expect(store.lastStatus, equals(404));
      //                              ^^^ http
    });

    test('waits when told so', () async {
      final answers = [503, 503, 200];
      //               ^^^ http  ^^^ http
      //                    ^^^ http
      final client = MockClient((_) async => http.Response('{"id": 1}', answers.removeAt(0)));
      //                                                                                 ^ -
      final store = NoteStore(client, limit: 10, pause: const Duration(milliseconds: 1));
      //                                     ^^ -                                    ^ -
      await store.load(1);
      //               ^ -
      expect(answers, isEmpty);
      expect(store.attempts, 3);
      //                     ^ -
    });

    test('tells a duplicate from a full disk', () {
      expect(NoteStore.isDuplicate(2067), isTrue);
      //                           ^^^^ sqlite
      expect(NoteStore.isDuplicate(1555), isTrue);
      //                           ^^^^ sqlite
      expect(NoteStore.isDuplicate(13), isFalse);
      //                           ^^ sqlite
    });

    test('orders by year', () {
      final years = [2000, 1999, 2024, 404];
      //             ^^^^ -      ^^^^ -
      //                   ^^^^ -      ^^^ -
      years.sort();
      expect(years.first, 404);
      //                  ^^^ -
      expect(years.last, 2024);
      //                 ^^^^ -
      expect(NoteStore.daysIn(2000), 366);
      //                      ^^^^ - ^^^ -
      expect(NoteStore.daysIn(1900), 365);
      //                      ^^^^ - ^^^ -
    });
  });
}

Future<void> saveTwice(Database db) async {
  try {
    await db.insert('note', {'id': 1, 'size': 1024});
    //                             ^ -        ^^^^ -
  } on DatabaseException catch (e) {
    if (e.getResultCode() == 19 || e.getResultCode() == 1555) return;
    //                       ^^ sqlite                  ^^^^ sqlite
    if (e.getResultCode() == 5) await Future<void>.delayed(const Duration(seconds: 1));
    //                       ^ sqlite                                              ^ -
    rethrow;
  }
}
