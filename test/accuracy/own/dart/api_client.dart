import 'dart:async';
import 'dart:convert';
import 'dart:io';

import 'package:http/http.dart' as http;
import 'package:http/retry.dart';

class ApiException implements Exception {
  const ApiException(this.statusCode, this.message);

  final int statusCode;
  final String message;

  bool get isAuth => statusCode == 401 || statusCode == 403;
  //                               ^^^ http             ^^^ http
  bool get isServer => statusCode >= 500;
  //                                 ^^^ http
}

class ApiClient {
  ApiClient({http.Client? inner, this.pageSize = 100})
  //                                             ^^^ -
      : _http = RetryClient(
          inner ?? http.Client(),
          retries: 3,
          //       ^ -
          when: (response) => response.statusCode == 503 || response.statusCode == 429,
          //                                         ^^^ http                      ^^^ http
          delay: (attempt) => Duration(milliseconds: 500 * (attempt + 1)),
          //                                         ^^^ -            ^ -
        );

  final http.Client _http;
  final int pageSize;
  static const _timeout = Duration(seconds: 20);
  //                                        ^^ -

  Future<Map<String, dynamic>> fetch(Uri uri) async {
    final response = await _http.get(uri).timeout(_timeout);
    switch (response.statusCode) {
      case 200:
      //   ^^^ http
      case 203:
      //   ^^^ http
        return jsonDecode(response.body) as Map<String, dynamic>;
      case 204:
      //   ^^^ http
        return const {};
      case 400:
      //   ^^^ http
        throw const ApiException(400, 'Bad request');
        //                       ^^^ http
      case 404:
      //   ^^^ http
        throw const ApiException(404, 'Not found');
        //                       ^^^ http
      default:
        throw ApiException(response.statusCode, response.reasonPhrase ?? '');
    }
  }

  Future<bool> delete(Uri uri) async {
    final response = await _http.delete(uri);
    if ([200, 202, 204].contains(response.statusCode)) return true;
    //   ^^^ http  ^^^ http
    //        ^^^ http
    if (response.statusCode == HttpStatus.gone) return true;
    return false;
  }

  Future<void> upload(Uri uri, List<int> bytes) async {
    const chunk = 256 * 1024;
    //            ^^^ - ^^^^ -
    for (var start = 0; start < bytes.length; start += chunk) {
    //               ^ -
      final end = start + chunk > bytes.length ? bytes.length : start + chunk;
      final response = await _http.put(uri, body: bytes.sublist(start, end));
      final ok = response.statusCode ~/ 100 == 2;
      //                                ^^^ -  ^ -
      if (!ok && response.statusCode != 308) throw ApiException(response.statusCode, 'upload');
      //                                ^^^ http
      await Future<void>.delayed(const Duration(milliseconds: 200));
      //                                                      ^^^ -
    }
  }
}
