import Foundation

enum APIError: Error {
    case unauthorized
    case notFound
    case rateLimited(after: TimeInterval)
    case server(Int)
    case transport(URLError)
}

final class APIClient {
    private let session: URLSession
    private let maxAttempts = 3
    //                        ^ -
    private let retryable: Set<Int> = [408, 429, 502, 503, 504]
    //                                 ^^^ http  ^^^ http  ^^^ http
    //                                      ^^^ http  ^^^ http

    init() {
        let configuration = URLSessionConfiguration.default
        configuration.timeoutIntervalForRequest = 30
        //                                        ^^ -
        configuration.httpMaximumConnectionsPerHost = 6
        //                                            ^ -
        configuration.urlCache = URLCache(memoryCapacity: 4 * 1024 * 1024, diskCapacity: 0)
        //                                                ^ - ^^^^ - ^^^^ -              ^ -
        session = URLSession(configuration: configuration)
    }

    func load(_ url: URL) async throws -> Data {
        var attempt = 0
        //            ^ -
        while true {
            let (data, response) = try await session.data(from: url)
            guard let http = response as? HTTPURLResponse else { throw APIError.server(0) }
            //                                                                         ^ -
            if retryable.contains(http.statusCode), attempt < maxAttempts {
                attempt += 1
                //         ^ -
                try await Task.sleep(nanoseconds: 500_000_000)
                //                                ^^^^^^^^^^^ -
                continue
            }
            return try check(http, data)
        }
    }

    private func check(_ http: HTTPURLResponse, _ data: Data) throws -> Data {
        switch http.statusCode {
        case 200, 201:
        //   ^^^ http
        //        ^^^ http
            return data
        case 204:
        //   ^^^ http
            return Data()
        case 401:
        //   ^^^ http
            throw APIError.unauthorized
        case 404, 410:
        //   ^^^ http
        //        ^^^ http
            throw APIError.notFound
        case 429:
        //   ^^^ http
            throw APIError.rateLimited(after: 60)
            //                                ^^ -
        case 500...599:
        //   ^^^ http
        //         ^^^ -
            throw APIError.server(http.statusCode)
        default:
            throw APIError.server(-1)
            //                    ^^ -
        }
    }

    func isSuccess(_ statusCode: Int) -> Bool {
        (200..<300).contains(statusCode)
       //^^^ http
        //     ^^^ http
    }

    func describe(_ error: URLError) -> String {
        switch error.errorCode {
        case -1001: return "timed out"
        //   ^^^^^ other
        case -1003, -1004: return "cannot reach the server"
        //   ^^^^^ other
        //          ^^^^^ other
        case -1009: return "offline"
        //   ^^^^^ other
        default: return "failed"
        }
    }
}

extension URLError {
    var isCancelled: Bool { errorCode == -999 }
    //                                   ^^^^ other
}
