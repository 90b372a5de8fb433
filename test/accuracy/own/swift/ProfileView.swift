import SwiftUI
import UIKit

struct Palette {
    static let accent = UIColor(red: 64 / 255, green: 128 / 255, blue: 200 / 255, alpha: 1)
    //                               ^^ - ^^^ -       ^^^ - ^^^ -      ^^^ - ^^^ -       ^ -
    static let shadow: UInt32 = 0x40000000
    //                          ^^^^^^^^^^ -
    static let gridColumns = 12
    //                       ^^ -
    static let maxWidth: CGFloat = 404
    //                             ^^^ -
    static let statusBarHeight: CGFloat = 44
    //                                    ^^ -
}

enum ViewTag: Int {
    case header = 100
    //            ^^^ -
    case avatar = 101
    //            ^^^ -
    case name = 102
    //          ^^^ -
    case errorBanner = 404
    //                 ^^^ -
    case statusLabel = 500
    //                 ^^^ -
}

struct ProfileView: View {
    @State private var progress = 0
    //                            ^ -
    @State private var zIndex = 1001
    //                          ^^^^ -
    let status: Int

    var body: some View {
        VStack(spacing: 16) {
        //              ^^ -
            Image("avatar")
                .resizable()
                .frame(width: 200, height: 200)
                //            ^^^ -        ^^^ -
                .cornerRadius(100)
                //            ^^^ -
            Text("Profile")
                .font(.system(size: 24, weight: .bold))
                //                  ^^ -
                .lineLimit(2)
                //         ^ -
                .padding(.top, 8)
                //             ^ -
            ProgressView(value: Double(progress), total: 100)
            //                                           ^^^ -
                .frame(maxWidth: 400)
                //               ^^^ -
            Rectangle()
                .fill(Color(red: 40 / 255, green: 200 / 255, blue: 100 / 255))
                //               ^^ - ^^^ -       ^^^ - ^^^ -      ^^^ - ^^^ -
                .frame(height: 3)
                //             ^ -
                .opacity(progress == 100 ? 0 : 1)
                //                   ^^^ - ^ - ^ -
        }
        .padding(EdgeInsets(top: 20, leading: 16, bottom: 20, trailing: 16))
        //                       ^^ -         ^^ -        ^^ -          ^^ -
        .animation(.easeInOut(duration: 2), value: progress)
        //                              ^ -
    }

    var hint: String {
        if status == 401 { return "Sign in again" }
        //           ^^^ http
        if status == 503 { return "Come back later" }
        //           ^^^ http
        return status >= 400 ? "Something went wrong" : ""
        //               ^^^ http
    }

    func rows(for width: Int) -> Int {
        switch width {
        case 0..<400: return 1
        //   ^ - ^^^ -       ^ -
        case 400..<800: return 2
        //   ^^^ - ^^^ -       ^ -
        case 800..<1200: return 3
        //   ^^^ - ^^^^ -       ^ -
        default: return 4
        //              ^ -
        }
    }

    func daysInFebruary(_ year: Int) -> Int {
        year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
        //     ^^^ -  ^ -          ^ -  ^ -         ^^^ -  ^ -  ^^ - ^^ -
    }
}
