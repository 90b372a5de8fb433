import ArgumentParser
import Darwin
import Foundation

let exUsage: Int32 = 64
//                   ^^ def exit-code
let exNoInput: Int32 = 66
//                     ^^ def exit-code
let defaultPort = 8765
//                ^^^^ -
let chunkSize = 64 * 1024
//              ^^ - ^^^^ -

func die(_ message: String, _ code: Int32) -> Never {
    fputs("sync: \(message)\n", stderr)
    exit(code)
}

func copy(_ from: String, _ to: String) {
    let source = open(from, O_RDONLY)
    if source < 0 {
    //          ^ -
        switch errno {
        case 2: die("\(from) does not exist", exNoInput)
        //   ^ errno
        case 13: die("\(from) may not be read", 77)
        //   ^^ errno                           ^^ exit-code
        default: die(String(cString: strerror(errno)), 1)
        //                                             ^ exit-code
        }
    }
    let target = open(to, O_WRONLY | O_CREAT, 0o644)
    //                                        ^^^^^ -
    if target < 0 && errno == 17 { die("\(to) exists", 73) }
    //          ^ -           ^^ errno                 ^^ exit-code
    var buffer = [UInt8](repeating: 0, count: chunkSize)
    //                              ^ -
    while true {
        let count = read(source, &buffer, 4096)
        //                                ^^^^ -
        if count == 0 { break }
        //          ^ -
        if count < 0 {
        //         ^ -
            if errno == 4 { continue }
            //          ^ errno
            die("read failed", 74)
            //                 ^^ exit-code
        }
        if write(target, buffer, count) < 0 && errno == 28 {
        //                                ^ -           ^^ errno
            die("disk full", 74)
            //               ^^ exit-code
        }
    }
    fchmod(target, 420)
    //             ^^^ -
}

func run(_ tool: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal, process.terminationStatus == 9 {
    //                                                                            ^ signal
        return 137
        //     ^^^ exit-code
    }
    if process.terminationStatus == 127 { die("\(tool) is missing", 69) }
    //                              ^^^ exit-code                   ^^ exit-code
    return process.terminationStatus
}

signal(2) { _ in exit(130) }
//     ^ signal       ^^^ exit-code
signal(15, SIG_IGN)
//     ^^ signal

let arguments = CommandLine.arguments
if arguments.count < 3 { die("usage: sync FROM TO", exUsage) }
//                   ^ -
if arguments.count > 3, let port = Int(arguments[3]), port > 65535 { exit(64) }
//                   ^ -                         ^ -         ^^^^^ -      ^^ exit-code
copy(arguments[1], arguments[2])
//             ^ -           ^ -
let code = try run("/usr/bin/rsync", ["-a", "--port=\(defaultPort)"])
if code != 0 { exit(code) }
//         ^ exit-code
usleep(200_000)
//     ^^^^^^^ -
exit(0)
//   ^ exit-code
