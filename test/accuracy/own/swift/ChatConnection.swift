import Foundation
import GRPC
import GRDB
import Network
import Starscream

enum CloseCode: UInt16 {
    case normal = 1000
    //            ^^^^ def websocket
    case goingAway = 1001
    //               ^^^^ def websocket
    case protocolError = 1002
    //                   ^^^^ def websocket
    case policyViolation = 1008
    //                     ^^^^ def websocket
    case tokenExpired = 4001
    //                  ^^^^ def websocket
    case roomClosed = 4004
    //                ^^^^ def websocket
}

final class ChatConnection: WebSocketDelegate {
    private var socket: WebSocket?
    private var delay: Double = 1
    //                          ^ -
    private let database: DatabaseQueue
    private let pageSize = 50
    //                     ^^ -

    init(database: DatabaseQueue) {
        self.database = database
    }

    func leave() {
        socket?.disconnect(closeCode: 1000)
        //                            ^^^^ websocket
    }

    func didReceive(event: WebSocketEvent, client: WebSocketClient) {
        switch event {
        case .connected:
            delay = 1
            //      ^ -
        case .text(let text):
            if text.utf8.count > 16384 { client.disconnect(closeCode: 1009) }
            //                   ^^^^^ -                              ^^^^ websocket
            save(text)
        case .disconnected(let reason, let code):
            if code == 1000 || code == 1001 { return }
            //         ^^^^ websocket  ^^^^ websocket
            if code == 4001 { return refreshToken(reason) }
            //         ^^^^ websocket
            reconnect()
        default:
            break
        }
    }

    private func save(_ text: String) {
        do {
            try database.write { db in
                try db.execute(sql: "INSERT INTO message(body) VALUES (?)", arguments: [text])
            }
        } catch let error as DatabaseError {
            if error.resultCode.rawValue == 19 { return }
            //                              ^^ sqlite
            if error.extendedResultCode.rawValue == 2067 { return }
            //                                      ^^^^ sqlite
            if error.resultCode.rawValue == 5 { usleep(10_000) }
            //                              ^ sqlite   ^^^^^^ -
        } catch {
            assertionFailure("\(error)")
        }
    }

    func shouldRetry(_ status: GRPCStatus) -> Bool {
        let code = status.code.rawValue
        return code == 14 || code == 4 || code == 10
        //             ^^ grpc       ^ grpc       ^^ grpc
    }

    private func reconnect() {
        delay = min(delay * 2, 60)
        //                  ^ -
        //                     ^^ -
        DispatchQueue.main.asyncAfter(deadline: .now() + delay) { self.socket?.connect() }
    }

    private func refreshToken(_ reason: String) {
        UserDefaults.standard.set(0, forKey: "token")
        //                        ^ -
    }
}
