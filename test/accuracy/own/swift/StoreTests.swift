import XCTest

@testable import Store

final class StoreTests: XCTestCase {
    private var server: StubServer!

    override func setUp() async throws {
        server = try StubServer(port: 9090)
        //                            ^^^^ -
        server.delay = 20
        //             ^^ -
    }

    func testLoadsProducts() async throws {
        server.stub("/products", status: 200, body: "[]")
        //                               ^^^ http
        let response = try await Store(server.url).products(limit: 200)
        //                                                         ^^^ -
        XCTAssertEqual(response.statusCode, 200)
        //                                  ^^^ http
        XCTAssertEqual(response.items.count, 0)
        //                                   ^ -
        XCTAssertLessThan(response.milliseconds, 500)
        //                                       ^^^ -
    }

    func testMissingProduct() async throws {
        server.stub("/products/404", status: 404)
        //                                   ^^^ http
        let response = try await Store(server.url).product(404)
        //                                                 ^^^ -
        XCTAssertEqual(response.statusCode, 404)
        //                                  ^^^ http
        XCTAssertNil(response.item)
    }

    func testBusy() async throws {
        server.stub("/orders", statuses: [503, 503, 201])
        //                                ^^^ http  ^^^ http
        //                                     ^^^ http
        let response = try await Store(server.url).order(sku: 1001, amount: 2)
        //                                                    ^^^^ -        ^ -
        XCTAssertEqual(response.statusCode, 201)
        //                                  ^^^ http
        XCTAssertEqual(server.requests.count, 3)
        //                                    ^ -
    }

    func testFileErrors() {
        let missing = NSError(domain: NSPOSIXErrorDomain, code: 2)
        //                                                      ^ errno
        let denied = NSError(domain: NSPOSIXErrorDomain, code: 13)
        //                                                     ^^ errno
        let cocoa = NSError(domain: NSCocoaErrorDomain, code: 260)
        //                                                    ^^^ other
        XCTAssertTrue(Store.isMissing(missing))
        XCTAssertFalse(Store.isMissing(denied))
        XCTAssertTrue(Store.isMissing(cocoa))
    }

    func testPrices() {
        XCTAssertEqual(Price(cents: 1999).rounded, 2000)
        //                          ^^^^ -         ^^^^ -
        XCTAssertEqual(Price(cents: 404).tax(percent: 25), 101)
        //                          ^^^ -             ^^ - ^^^ -
        XCTAssertEqual(Price(cents: 500).split(4), [125, 125, 125, 125])
        //                          ^^^ -      ^ -  ^^^ -     ^^^ -
        //                                               ^^^ -     ^^^ -
        XCTAssertGreaterThan(Price(cents: 401), Price(cents: 400))
        //                                ^^^ -              ^^^ -
    }

    func testExit() throws {
        let tool = try launch("store-cli", "--check")
        XCTAssertEqual(tool.terminationStatus, 0)
        //                                     ^ exit-code
        let broken = try launch("store-cli", "--bogus")
        XCTAssertEqual(broken.terminationStatus, 64)
        //                                       ^^ exit-code
    }
}
