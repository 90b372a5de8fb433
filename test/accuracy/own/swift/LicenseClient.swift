import Foundation

/// Speaks with the license server of BlazeAuth.
enum BlazeAuthStatus: Int {
    case none = 0
    //          ^ def blazeauth
    case ok = 1
    //        ^ def blazeauth
    case invalidKey = 2
    //                ^ def blazeauth
    case notAuthorized = 3
    //                   ^ def blazeauth
    case tooManyRequests = 5
    //                     ^ def blazeauth
    case licenseNotFound = 100
    //                     ^^^ def blazeauth
    case licenseExpired = 103
    //                    ^^^ def blazeauth
    case licensePaused = 104
    //                   ^^^ def blazeauth
    case userNotFound = 200
    //                  ^^^ def blazeauth
    case userExists = 202
    //                ^^^ def blazeauth
    case fileNotFound = 300
    //                  ^^^ def blazeauth
    case variableNotFound = 400
    //                      ^^^ def blazeauth
    case appPaused = 601
    //               ^^^ def blazeauth
}

struct Window {
    static let width = 404
    //                 ^^^ -
    static let height = 300
    //                  ^^^ -
    static let corner = 12
    //                  ^^ -
    static let fade = 200
    //                ^^^ -
}

final class LicenseClient {
    private let host = URL(string: "wss://api.blazeauth.net/ws")!
    private var task: URLSessionWebSocketTask?
    private var retries = 5
    //                    ^ -

    func handle(_ reply: [String: Any]) -> String {
        guard let status = reply["status"] as? Int else { return "no status" }
        if status == 1 { return "welcome" }
        //           ^ blazeauth
        if status == 103 || status == 104 { return "renew your license" }
        //           ^^^ blazeauth    ^^^ blazeauth
        if status == 106 || status == 107 { return "the license is in use" }
        //           ^^^ blazeauth    ^^^ blazeauth
        switch status {
        case 5, 8: return "slow down"
        //   ^ blazeauth
        //      ^ blazeauth
        case 6: return "try again later"
        //   ^ blazeauth
        case 502, 503: return "wrong computer"
        //   ^^^ blazeauth
        //        ^^^ blazeauth
        case 700: return "no such value"
        //   ^^^ blazeauth
        default: return "error \(status)"
        }
    }

    func closed(_ closeCode: Int) {
        if closeCode == 1000 || closeCode == 1001 { return }
        //              ^^^^ websocket       ^^^^ websocket
        retries -= 1
        //         ^ -
        if retries > 0 {
        //           ^ -
            DispatchQueue.main.asyncAfter(deadline: .now() + 30) { self.task?.resume() }
            //                                               ^^ -
        }
    }

    func store(_ key: String) -> Bool {
        key.count >= 16 && key.count <= 64
        //           ^^ -               ^^ -
    }
}
