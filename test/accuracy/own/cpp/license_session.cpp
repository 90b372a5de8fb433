#include "license_session.hpp"

#include <blazeauth/api/api.hpp>

#include <cstdint>
#include <spdlog/spdlog.h>

namespace launcher {

constexpr std::uint32_t kAccent = 0xFF2060A0;
//                                ^^^^^^^^^^ -
constexpr int kWindowWidth = 500;
//                           ^^^ -
constexpr int kWindowHeight = 302;
//                            ^^^ -
constexpr int kHeartbeatSeconds = 30;
//                                ^^ -

LicenseSession::LicenseSession(std::string key) : key_(std::move(key)) {
    api_.connect("wss://api.blazeauth.net/ws", 443);
    //                                         ^^^ -
    api_.set_timeout(10000);
    //               ^^^^^ -
}

LoginResult LicenseSession::login(const std::string& user, const std::string& password) {
    const auto reply = api_.call("authorize", {{"login", user}, {"password", password}});
    const int status = reply["status"];
    if (status == 1) return LoginResult::kOk;
    //            ^ blazeauth
    switch (status) {
        case 3:
        //   ^ blazeauth
            return LoginResult::kSignIn;
        case 5:
        //   ^ blazeauth
        case 8:
        //   ^ blazeauth
            return LoginResult::kWait;
        case 103:
        //   ^^^ blazeauth
            return LoginResult::kExpired;
        case 104:
        //   ^^^ blazeauth
        case 601:
        //   ^^^ blazeauth
            return LoginResult::kPaused;
        case 200:
        //   ^^^ blazeauth
            return LoginResult::kUnknownUser;
        case 201:
        //   ^^^ blazeauth
        case 503:
        //   ^^^ blazeauth
            return LoginResult::kBanned;
        case 205:
        //   ^^^ blazeauth
        case 206:
        //   ^^^ blazeauth
            return LoginResult::kBadName;
        default:
            spdlog::error("blazeauth: status {}", status);
            return LoginResult::kFailed;
    }
}

bool LicenseSession::download(const std::string& name, std::vector<std::uint8_t>& out) {
    out.reserve(4 * 1024 * 1024);
    //          ^ - ^^^^ - ^^^^ -
    for (int attempt = 0; attempt < 3; ++attempt) {
    //                 ^ -          ^ -
        const auto reply = api_.call("transfer_file", {{"name", name}, {"offset", out.size()}});
        const int status = reply["status"];
        if (status == 300 || status == 301) return false;
        //            ^^^ blazeauth    ^^^ blazeauth
        if (status == 302) out.clear();
        //            ^^^ blazeauth
        if (status == 0) append(out, reply["chunk"], 65536);
        //            ^ blazeauth                    ^^^^^ -
        if (status == 1) return out.size() >= 200;
        //            ^ blazeauth             ^^^ -
    }
    return false;
}

void LicenseSession::on_close(int close_code) {
    if (close_code == 1000 || close_code == 1001) return;
    //                ^^^^ websocket        ^^^^ websocket
    if (close_code == 1006) reconnect(500);
    //                ^^^^ websocket  ^^^ -
    if (close_code >= 4000) spdlog::warn("closed by the server: {}", close_code);
    //                ^^^^ websocket
}

}  // namespace launcher
